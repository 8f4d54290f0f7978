"""The lower end of an article: which other event the current passage speaks of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.app.reader.buttons import LINK, Face, QuietButton
from timeline_app.app.reader.highlights import Highlight
from timeline_app.app.reader.pills import CategoryChip
from timeline_app.app.reader.rows import SideBySide
from timeline_app.app.reader.rule import Rule
from timeline_app.drawing.theme import Theme


class ArticleFoot(QWidget):
    """Names the event of a passage and offers to go there; hidden while there is nothing to offer."""

    accepted = Signal()

    def __init__(self, theme: Theme, margin_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = CategoryChip("", "", theme)
        face = Face(self.tr("Show event"), "arrow-right", icon_last=True, style=LINK)
        self._button = QuietButton(face, "", theme)
        self._button.setToolTip(self.tr("Show the event of this passage (Enter)"))
        self._button.clicked.connect(self.accepted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule(theme))
        row = QVBoxLayout()
        row.setContentsMargins(margin_px, 6, margin_px, 6)
        row.addLayout(SideBySide(self._chip, self._button, first_px=150))
        column.addLayout(row)
        self.hide()

    def offer(self, highlight: Highlight) -> None:
        """Offer to go to the passage's event."""
        self._chip.set_category(highlight.title, highlight.colour)
        self._chip.setAccessibleName(
            self.tr("This passage speaks of %1").replace("%1", highlight.title),
        )
        self._button.setAccessibleName(self.tr("Show event: %1").replace("%1", highlight.title))
        self.show()
