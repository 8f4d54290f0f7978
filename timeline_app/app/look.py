"""The program's look: Fusion with our own palette and a small style sheet, light or dark."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from timeline_app.app.languages import date_language
from timeline_app.app.reader.theming import palette_of
from timeline_app.app.settings import ThemeChoice
from timeline_app.app.text_size import BASE_PX, scaled_sheet
from timeline_app.drawing.fonts import FAMILIES, han_families, installed_families
from timeline_app.drawing.theme import THEMES, Theme
from timeline_app.paths import resource


def theme_for(choice: ThemeChoice) -> Theme:
    """The theme chosen, or the one the desktop asks for; light where it says nothing."""
    if choice != "system":
        return THEMES[choice]
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return THEMES["dark" if dark else "light"]


def apply_fonts(application: QApplication, percent: int = 100) -> None:
    """Gives all widgets the fonts of the timeline, in a size; Han letters as the language writes them."""
    font = QFont(application.font())
    families = installed_families(FAMILIES)
    if families:
        font.setFamilies(families[:1] + installed_families(han_families(date_language())))
    font.setPixelSize(round(BASE_PX * percent / 100))
    application.setFont(font)


def apply_text_size(percent: int) -> None:
    """Makes the words of windows that are opened from now on so large."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        apply_fonts(application, percent)


def apply_look(theme: Theme) -> None:
    """Colours every widget of the program that is running."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        apply_theme(application, theme)


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Colours every widget of the program."""
    palette, sheet = _palette(theme), scaled_sheet(_style_sheet(theme))
    if application.palette() != palette:
        application.setPalette(palette)
    if application.styleSheet() != sheet:  # every widget there is takes its time to take it in
        application.setStyleSheet(sheet)


def _palette(theme: Theme) -> QPalette:
    """The reader's palette, with what only windows, buttons, menus and tooltips need."""
    roles = {
        QPalette.ColorRole.Base: theme.card,
        QPalette.ColorRole.Button: theme.card,
        QPalette.ColorRole.ToolTipBase: theme.card,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.Light: theme.ground,
        QPalette.ColorRole.Midlight: theme.hairline,
        QPalette.ColorRole.Dark: theme.line,
        QPalette.ColorRole.Shadow: theme.line,
        QPalette.ColorRole.Accent: theme.accent,
    }
    palette = palette_of(theme)
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    return palette


def _style_sheet(theme: Theme) -> str:
    tick, down = (resource("icons", f"{name}-{theme.name}.svg").as_posix() for name in ("tick", "down"))
    return f"""
        QMainWindow, QDialog {{ background: {theme.panel}; }}
        QMenuBar {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; padding: 1px 6px; }}
        QMenuBar::item {{ background: transparent; padding: 4px 9px; border-radius: 4px; }}
        QMenuBar::item:selected {{ background: {theme.accent_soft}; }}
        QMenu {{ background: {theme.card}; border: 1px solid {theme.line}; padding: 4px; }}
        QMenu::item {{ padding: 5px 26px 5px 24px; border-radius: 4px; }}
        QMenu::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}
        QMenu::item:disabled {{ color: {theme.muted}; }}
        QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
        QToolTip {{
            background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line}; padding: 5px;
        }}
        QStatusBar {{ background: {theme.panel}; border-top: 1px solid {theme.line}; color: {theme.muted}; }}
        QStatusBar #tray_button {{
            border: none; color: {theme.muted}; padding: 2px 8px; border-radius: 4px;
        }}
        QStatusBar #tray_button:hover, QStatusBar #tray_button:focus {{
            background: {theme.accent_soft}; color: {theme.text};
        }}
        QStatusBar::item {{ border: none; }}
        QStatusBar QLabel {{ color: {theme.muted}; padding: 2px 10px; }}
        QRadioButton::indicator {{
            width: 11px; height: 11px; border: 1.5px solid {theme.muted}; border-radius: 7px;
            background: {theme.card};
        }}
        QRadioButton::indicator:checked {{
            border: 4px solid {theme.accent}; width: 6px; height: 6px; border-radius: 7px;
        }}
        QRadioButton::indicator:focus {{ border-color: {theme.accent}; }}
        QCheckBox::indicator, QListWidget::indicator {{
            width: 12px; height: 12px; border: 1.5px solid {theme.muted}; border-radius: 3px;
            background: {theme.card};
        }}
        QCheckBox::indicator:checked, QListWidget::indicator:checked {{
            border-color: {theme.accent}; background: {theme.accent}; image: url("{tick}");
        }}
        QCheckBox::indicator:focus {{ border-color: {theme.accent}; }}
        QCheckBox::indicator:disabled {{ border-color: {theme.line}; }}
        QPushButton {{
            background: {theme.card}; border: 1px solid {theme.line}; border-radius: 6px;
            padding: 5px 18px;
        }}
        QPushButton:hover {{ border-color: {theme.muted}; }}
        QPushButton:focus {{ border-color: {theme.accent}; }}
        QPushButton:default {{
            background: {theme.accent}; border-color: {theme.accent};
            color: {theme.on_accent}; font-weight: 600;
        }}
        QPushButton:disabled {{
            background: {theme.panel}; border-color: {theme.line}; color: {theme.muted};
        }}
        QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QComboBox {{
            background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
            border-radius: 6px; padding: 4px 8px;
        }}
        QComboBox:hover {{ border-color: {theme.muted}; }}
        QComboBox:focus {{ border-color: {theme.accent}; }}
        QComboBox:disabled {{ background: {theme.panel}; color: {theme.muted}; }}
        QComboBox::drop-down {{ border: none; width: 22px; }}
        QComboBox::down-arrow {{ image: url("{down}"); width: 12px; height: 12px; }}
        QComboBox QAbstractItemView {{
            background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
            selection-background-color: {theme.accent_soft}; selection-color: {theme.text};
        }}
        QSplitter::handle {{ background: {theme.line}; }}
        #start_page, #start_ground {{ background: {theme.ground}; }}
        #start_heading {{ font-size: 26px; font-weight: 600; }}
        #start_title {{ font-size: 15px; font-weight: 600; padding-bottom: 6px; }}
        #start_page #muted {{ color: {theme.muted}; }}
        #start_page QPushButton#recent {{
            background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
            border-radius: 8px; padding: 8px 12px; text-align: left;
        }}
        #start_page QPushButton#recent:hover, #start_page QPushButton#recent:focus {{
            border-color: {theme.accent};
        }}
        #guide_chapters {{ background: {theme.panel}; border: none; padding: 14px 8px; }}
        #guide_chapters::item {{ border-radius: 5px; color: {theme.text}; }}
        #guide_chapters::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}
        #top_bar {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; }}
        #top_bar #title {{ font-size: 16px; font-weight: 600; color: {theme.text}; }}
        #top_bar #subtitle {{ font-size: 12px; color: {theme.muted}; }}
        #top_bar QToolButton {{
            background: {theme.card}; border: 1px solid {theme.line}; border-radius: 7px;
            padding: 6px 11px; color: {theme.text}; font-weight: 500; min-height: 16px;
        }}
        #top_bar QToolButton#search_help {{
            background: transparent; border-color: transparent; padding: 6px 5px; color: {theme.muted};
        }}
        #top_bar QToolButton:hover {{ border-color: {theme.muted}; }}
        #top_bar QToolButton:focus {{ border-color: {theme.accent}; }}
        #top_bar QToolButton:pressed {{ background: {theme.accent_soft}; }}
        #top_bar QToolButton:disabled {{ color: {theme.muted}; background: {theme.panel}; }}
        #top_bar QToolButton#search_help:hover, #top_bar QToolButton#search_help:focus {{
            border-color: {theme.accent}; color: {theme.text};
        }}
        #top_bar QToolButton#primary {{
            background: {theme.accent}; border-color: {theme.accent};
            color: {theme.on_accent}; font-weight: 600;
        }}
        #filter_panel {{ background: {theme.panel}; border: none; border-right: 1px solid {theme.line}; }}
        #filter_panel QScrollArea, #filter_sections {{ background: {theme.panel}; }}
        #filter_panel QScrollBar:vertical {{
            background: transparent; width: 10px; margin: 2px; border: none;
        }}
        #filter_panel QScrollBar::handle:vertical {{
            background: {theme.line}; border-radius: 3px; min-height: 32px;
        }}
        #filter_panel QScrollBar::handle:vertical:hover {{ background: {theme.muted}; }}
        #filter_panel QScrollBar::add-line, #filter_panel QScrollBar::sub-line {{ height: 0; }}
        #filter_panel QScrollBar::add-page, #filter_panel QScrollBar::sub-page {{ background: transparent; }}
        #filter_title {{ font-size: 14px; font-weight: 600; color: {theme.text}; }}
        #filter_count {{ color: {theme.muted}; }}
        #filter_fault {{ color: {theme.differs}; }}
        QToolButton#filter_button, #filter_bar QToolButton {{
            background: {theme.card}; border: 1px solid {theme.line}; border-radius: 6px;
            padding: 2px 8px; color: {theme.text};
        }}
        QToolButton#filter_button:hover, #filter_bar QToolButton:hover {{ border-color: {theme.muted}; }}
        QToolButton#filter_button:focus, #filter_bar QToolButton:focus {{ border-color: {theme.accent}; }}
        QToolButton#filter_button:disabled {{ color: {theme.muted}; background: {theme.panel}; }}
        QToolButton#filter_heading {{
            background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px 4px;
            color: {theme.text}; font-weight: 600; text-align: left;
        }}
        QToolButton#filter_heading:hover {{ background: {theme.accent_soft}; }}
        QToolButton#filter_heading:focus {{ border-color: {theme.accent}; }}
        QTableView#filter_values {{ background: {theme.panel}; border: none; outline: none; }}
        QTableView#filter_values::indicator {{
            width: 12px; height: 12px; border: 1.5px solid {theme.muted}; border-radius: 3px;
            background: {theme.card};
        }}
        QTableView#filter_values::indicator:checked {{
            border-color: {theme.accent}; background: {theme.accent}; image: url("{tick}");
        }}
        #filter_bar {{ background: {theme.accent_soft}; border-bottom: 1px solid {theme.line}; }}
        #filter_bar #filter_words, #filter_bar #filter_count {{ color: {theme.text}; }}
        #arrange_lanes #lanes, #bookmarks #views {{
            background: {theme.card}; border: 1px solid {theme.line}; border-radius: 6px; padding: 4px;
            outline: none;
        }}
        #arrange_lanes #lanes::item, #bookmarks #views::item {{
            padding: 4px 6px; border-radius: 4px; color: {theme.text};
        }}
        #arrange_lanes #lanes::item:selected, #bookmarks #views::item:selected {{
            background: {theme.accent_soft}; color: {theme.text};
        }}
        #arrange_lanes > QPushButton {{
            background: {theme.card}; border: 1px solid {theme.line}; border-radius: 6px; padding: 5px 16px;
        }}
        #arrange_lanes > QPushButton:hover {{ border-color: {theme.muted}; }}
        #arrange_lanes > QPushButton:focus {{ border-color: {theme.accent}; }}
        #arrange_lanes > QPushButton:disabled {{ background: {theme.panel}; color: {theme.muted}; }}
        QToolButton#hidden_lanes {{
            background: {theme.accent_soft}; border: 1px solid transparent; border-radius: 6px;
            padding: 3px 8px; color: {theme.text}; font-size: 12px;
        }}
        QToolButton#hidden_lanes:hover, QToolButton#hidden_lanes:focus {{ border-color: {theme.accent}; }}
        #top_bar QToolButton#primary:focus {{ border-color: {theme.text}; }}
    """
