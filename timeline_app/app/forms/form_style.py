"""How the controls of a form look."""

from __future__ import annotations

from timeline_app.app.reader.theming import scroll_bar_sheet
from timeline_app.drawing.theme import Theme


def form_sheet(theme: Theme) -> str:
    """The style sheet of a form's own controls."""
    return f"""
        {scroll_bar_sheet(theme)}
        QPlainTextEdit, #names_box {{
            background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
            border-radius: 7px; selection-background-color: {theme.accent};
            selection-color: {theme.on_accent};
        }}
        QPlainTextEdit {{ padding: 6px 8px; }}
        QPlainTextEdit:focus {{ border-color: {theme.accent}; }}
        #name_line {{ background: transparent; color: {theme.text}; border: none; padding: 3px 2px; }}
        #name_line:focus {{ border-bottom: 2px solid {theme.accent}; }}
        QComboBox {{
            background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
            border-radius: 7px; padding: 5px 8px;
        }}
        QComboBox:focus {{ border-color: {theme.accent}; }}
        QComboBox::drop-down {{ border: none; width: 24px; }}
        QComboBox::down-arrow {{ image: none; }}
        QComboBox QAbstractItemView {{
            background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
            selection-background-color: {theme.accent_soft}; selection-color: {theme.text};
        }}
        QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {theme.line}; }}
        QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {theme.accent}; }}
        QSlider::handle:horizontal {{
            width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
            background: {theme.card}; border: 1px solid {theme.muted};
        }}
        QSlider::handle:horizontal:focus {{ border: 2px solid {theme.accent}; }}
        QPushButton {{
            background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
            border-radius: 7px; padding: 6px 14px; font-weight: 500;
        }}
        QPushButton#small {{ padding: 3px 7px; }}
        QCheckBox {{ color: {theme.muted}; spacing: 6px; }}
        QPushButton:hover {{ border-color: {theme.muted}; }}
        QPushButton:focus {{ border-color: {theme.accent}; }}
        QPushButton:pressed {{ background: {theme.accent_soft}; }}
        QPushButton:disabled {{ background: {theme.panel}; color: {theme.muted}; }}
        QPushButton#save {{
            background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent};
            font-weight: 600; min-width: 64px;
        }}
        QPushButton#save:focus {{ border-color: {theme.text}; }}
        QPushButton#save:disabled {{
            background: {theme.panel}; color: {theme.muted}; border-color: {theme.line};
        }}
    """
