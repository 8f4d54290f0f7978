"""How the reader's widgets take on the colours of a theme."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from timeline_app.drawing.theme import Theme

_LEAST_CONTRAST = 3.0  # WCAG 2.2, 1.4.11: graphical objects against what they stand on

_LEAST_TEXT_CONTRAST = 4.5  # WCAG 2.2, 1.4.3: words against what they stand on
_TINTS = (0.14, 0.12, 0.1, 0.08, 0.06, 0.04)


@runtime_checkable
class Themed(Protocol):
    """A widget that paints in the colours of a theme, and repaints in those of another."""

    def set_theme(self, theme: Theme) -> None: ...


def apply_theme(root: QWidget, theme: Theme) -> None:
    """Give every themed widget below ``root`` the theme."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, Themed):
            widget.set_theme(theme)


def palette_of(theme: Theme) -> QPalette:
    """A palette of the theme's colours, for what Qt itself paints: grounds, selections, menus."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.panel,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.AlternateBase: theme.stripe,
        QPalette.ColorRole.Button: theme.panel,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Link: theme.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return palette


def scroll_bar_sheet(theme: Theme) -> str:
    """A style sheet for a thin scroll bar without arrows, 10 px wide."""
    return f"""
        QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; border: none; }}
        QScrollBar::handle:vertical {{ background: {theme.line}; border-radius: 3px; min-height: 32px; }}
        QScrollBar::handle:vertical:hover {{ background: {theme.muted}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def list_sheet(theme: Theme, left_px: int = 12) -> str:
    """A style sheet for a calm list of a few lines each, which begin ``left_px`` from the edge."""
    return f"""
        QListWidget {{ background: {theme.panel}; border: none; outline: none; }}
        QListWidget::item {{
            padding: 6px 8px 6px {left_px}px; border-bottom: 1px solid {theme.hairline}; color: {theme.text};
        }}
        QListWidget::item:selected {{
            background: {theme.accent_soft}; color: {theme.text};
            border-left: 3px solid {theme.accent}; padding-left: {left_px - 3}px;
        }}
    """


def category_colour(colour: str, theme: Theme) -> QColor:
    """A category's colour, seen on the theme's panel.

    What is no colour becomes ``theme.uncategorised``; what can hardly be seen on the panel (below
    3:1) is mixed with the colour of text until it can.
    """
    seen = QColor(colour) if QColor.isValidColorName(colour) else QColor(theme.uncategorised)
    seen.setAlpha(255)
    ground, ink = QColor(theme.panel), QColor(theme.text)
    for _step in range(10):
        if contrast(seen, ground) >= _LEAST_CONTRAST:
            break
        seen = _mixed(seen, ink, 0.15)
    return seen


def passage_tint(colour: str, theme: Theme) -> QColor:
    """A tint of a category's colour for the ground under words: as strong as quiet words bear (4.5:1)."""
    ground, words = QColor(theme.panel), QColor(theme.muted)
    own = category_colour(colour, theme)
    tints = (_mixed(ground, own, share) for share in _TINTS)
    return next((tint for tint in tints if contrast(tint, words) >= _LEAST_TEXT_CONTRAST), ground)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _mixed(colour: QColor, with_colour: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        *(
            part * (1 - share) + other * share
            for part, other in (
                (colour.redF(), with_colour.redF()),
                (colour.greenF(), with_colour.greenF()),
                (colour.blueF(), with_colour.blueF()),
            )
        )
    )
