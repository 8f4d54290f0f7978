"""How the dialog of figures looks."""

from __future__ import annotations

from timeline_app.app.forms.form_style import form_sheet
from timeline_app.drawing.theme import Theme


def dialog_sheet(theme: Theme) -> str:
    """The style sheet of the dialog: that of forms, and what only it has."""
    return (
        form_sheet(theme)
        + f"""
        #options, QScrollArea {{ background: {theme.panel}; }}
        QLabel#section {{ font-weight: 600; color: {theme.text}; }}
        QLabel#option {{ color: {theme.muted}; }}
        QLabel#quiet {{ color: {theme.muted}; font-size: 12px; }}
        QLabel#warning {{ color: {theme.differs}; }}
        QCheckBox, QRadioButton {{ color: {theme.text}; spacing: 7px; }}
        QLineEdit, QDoubleSpinBox, QPlainTextEdit {{
            background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
            border-radius: 7px; padding: 5px 8px; selection-background-color: {theme.accent};
            selection-color: {theme.on_accent};
        }}
        QLineEdit:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus {{ border-color: {theme.accent}; }}
        QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{ width: 0; border: none; }}
        QDoubleSpinBox QLineEdit {{ background: transparent; border: none; padding: 0; }}
        QDoubleSpinBox:disabled, QComboBox:disabled, QLineEdit:disabled {{
            background: {theme.panel}; color: {theme.muted};
        }}
        QListWidget {{
            background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
            border-radius: 7px; padding: 3px; outline: none;
        }}
        QListWidget:focus {{ border-color: {theme.accent}; }}
        QListWidget::item {{ padding: 2px 4px; border-radius: 4px; color: {theme.text}; }}
        QListWidget::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}
        QTabBar {{ background: transparent; }}
        QTabBar::tab {{
            background: transparent; color: {theme.muted}; border: none; font-weight: 600;
            padding: 9px 10px 7px 10px; border-bottom: 2px solid transparent;
        }}
        QTabBar::tab:selected {{ color: {theme.text}; border-bottom-color: {theme.accent}; }}
        QTabBar::tab:hover:!selected {{ color: {theme.text}; }}
        QTabBar::tab:selected:focus {{ color: {theme.accent}; }}
        QPushButton::menu-indicator {{ width: 0; }}
        QProgressBar {{
            background: {theme.card}; border: 1px solid {theme.line}; border-radius: 4px; height: 8px;
        }}
        QProgressBar::chunk {{ background: {theme.accent}; border-radius: 3px; }}
        QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; border: none; }}
        QScrollBar::handle:horizontal {{
            background: {theme.line}; border-radius: 3px; min-width: 32px;
        }}
        #zoom_bar {{ background: {theme.panel}; border-top: 1px solid {theme.line}; }}
        #zoom_bar QPushButton {{ padding: 3px 9px; min-width: 0; }}
        #zoom_bar QPushButton:checked {{ background: {theme.accent_soft}; border-color: {theme.accent}; }}
        """
    )
