"""The ends of a page on which one decides: its head, with a way out, and a foot of buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from timeline_app.app.forms.flow import Flow
from timeline_app.app.reader.buttons import Face, QuietButton
from timeline_app.app.reader.words import HEADING, Words
from timeline_app.drawing.theme import Theme

MARGIN_PX: Final = 22


def page_head(title: str, close_words: str, theme: Theme, close: Callable[[], object]) -> QHBoxLayout:
    """The title of a page, and a button that puts it away as Esc does."""
    button = QuietButton(Face(icon="close"), close_words, theme)
    button.setToolTip(f"{close_words} (Esc)")
    button.clicked.connect(close)
    head = QHBoxLayout()
    head.setContentsMargins(MARGIN_PX, 12, MARGIN_PX - 6, 2)
    head.setSpacing(8)
    head.addWidget(Words(title, theme, HEADING), 1)
    head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return head


def decision_button(words: str, tip: str) -> QPushButton:
    """A small button with what it does as its description."""
    button = QPushButton(words)
    button.setObjectName("small")
    button.setToolTip(tip)
    button.setAccessibleDescription(tip)
    return button


def decision_foot(buttons: Iterable[QPushButton]) -> QWidget:
    """Buttons side by side, in as many lines as they need."""
    foot = QWidget()
    flow = Flow()
    flow.setContentsMargins(MARGIN_PX, 7, MARGIN_PX, 8)
    foot.setLayout(flow)
    for button in buttons:
        flow.addWidget(button)
    return foot
