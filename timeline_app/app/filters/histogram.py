"""Where in time the events lie that a filter shows, among all there are: small bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_HEIGHT_PX: Final = 46
_LEAST_PX: Final = 1.5  # of a bar that stands for anything
BARS: Final = 56


class HistogramStrip(QWidget):
    """All events pale, those shown in full colour; both on the scale of the fullest time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._every: tuple[int, ...] = ()
        self._shown: tuple[int, ...] = ()
        self.setFixedHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Events over time"))

    @property
    def shown(self) -> tuple[int, ...]:
        """How many events are shown, by bar."""
        return self._shown

    def set_counts(self, every: Sequence[int], shown: Sequence[int], words: str) -> None:
        """How many events there are in each stretch of time, and how many of them are shown; ``words`` tell
        from when to when."""
        self._every, self._shown = tuple(every), tuple(shown)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    # Qt's overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        most = max(self._every, default=0)
        if not most:
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        wide = self.width() / len(self._every)
        pale = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        pale.setAlpha(90)
        for counts, colour in (
            (self._every, pale),
            (self._shown, self.palette().color(QPalette.ColorRole.Highlight)),
        ):
            for place, count in enumerate(counts):
                if count:
                    high = max(count / most * (self.height() - 2), _LEAST_PX)
                    bar = QRectF(place * wide + 0.5, self.height() - high, max(wide - 1, 1), high)
                    painter.fillRect(bar, colour)
        painter.end()
