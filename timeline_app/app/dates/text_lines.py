"""A few lines of text in several tones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from timeline_app.app.reader.words import line_pitch_px, plain_tooltip
from timeline_app.drawing.theme import Theme

LEADING: Final = 1.45  # the distance of lines, in ems
_GAP: Final = "  ·  "
_NEW_LINE: Final = "\u2028"


@dataclass(frozen=True, slots=True)
class Part:
    """A run of text; ``tone`` is the theme's field that colours it.

    ``starts_line``: it begins a line if there is room for one, else it follows what stands before it.
    """

    text: str
    tone: str = "text"
    is_strong: bool = False
    starts_line: bool = False


class TextLines(QLabel):
    """Shows parts on as few lines as they take; what does not fit on the most there are is in the tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme = theme
        self._parts: tuple[Part, ...] = ()
        self._most_lines = 1
        self._shown: QTextLayout | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._lay_out()

    def set_parts(self, parts: Sequence[Part], most_lines: int) -> None:
        """Shows other parts, on at most so many lines."""
        self._parts = tuple(parts)
        self._most_lines = most_lines
        self.setText(_joined(self._parts, _GAP))
        self._lay_out()

    @property
    def pitch_px(self) -> int:
        """The distance from line to line."""
        return line_pitch_px(self.font(), LEADING)

    def _lay_out(self) -> None:
        width_px = float(max(1, self.width()))
        for break_text in (_NEW_LINE, _GAP):
            layout = self._layout(self._parts, break_text, width_px)
            if layout.lineCount() <= self._most_lines:
                self._show(layout, is_whole=True)
                return
        self._show(self._shortened(width_px), is_whole=False)

    def _show(self, layout: QTextLayout, *, is_whole: bool) -> None:
        self._shown = layout
        self.setFixedHeight(self.pitch_px * max(1, layout.lineCount()))
        self.setToolTip("" if is_whole else plain_tooltip(self.text()))
        self.update()

    def _shortened(self, width_px: float) -> QTextLayout:
        """The longest beginning that fits with an ellipsis."""
        fits, too_long = 0, sum(len(part.text) for part in self._parts)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            layout = self._layout(_beginning(self._parts, middle), _GAP, width_px)
            fits, too_long = (middle, too_long) if layout.lineCount() <= self._most_lines else (fits, middle)
        return self._layout(_beginning(self._parts, fits), _GAP, width_px)

    def _layout(self, parts: Sequence[Part], break_text: str, width_px: float) -> QTextLayout:
        layout = QTextLayout(_joined(parts, break_text), self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(parts, break_text))
        metrics = QFontMetricsF(self.font())
        baseline_px = (self.pitch_px - metrics.height()) / 2 + metrics.ascent()
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width_px)
            line.setPosition(QPointF(0, line.lineNumber() * self.pitch_px + baseline_px - line.ascent()))
        layout.endLayout()
        return layout

    def _formats(self, parts: Sequence[Part], break_text: str) -> list[QTextLayout.FormatRange]:
        ranges = []
        at = 0
        for number, part in enumerate(parts):
            at += _utf16_length(_gap_before(part, number, break_text))
            span = QTextLayout.FormatRange()
            span.start, span.length = at, _utf16_length(part.text)
            form = QTextCharFormat()
            form.setForeground(QColor(getattr(self._theme, part.tone)))
            form.setFontWeight(QFont.Weight.DemiBold if part.is_strong else QFont.Weight.Normal)
            span.format = form
            ranges.append(span)
            at += span.length
        return ranges

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return QSize(320, self.pitch_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.pitch_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_parts(self._parts, self._most_lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is not None:
            painter = QPainter(self)
            painter.setPen(QColor(self._theme.muted))
            self._shown.draw(painter, QPointF(0, 0))
            painter.end()


def _joined(parts: Sequence[Part], break_text: str) -> str:
    return "".join(_gap_before(part, number, break_text) + part.text for number, part in enumerate(parts))


def _gap_before(part: Part, number: int, break_text: str) -> str:
    if number == 0:
        return ""
    return break_text if part.starts_line else _GAP


def _beginning(parts: Sequence[Part], length: int) -> tuple[Part, ...]:
    """The first ``length`` characters of the parts, and an ellipsis."""
    kept = []
    for part in parts:
        text = part.text[:length]
        length -= len(text)
        if len(text) < len(part.text):
            kept.append(replace(part, text=f"{text.rstrip()}…"))
            break
        kept.append(part)
    return tuple(kept)


def _utf16_length(text: str) -> int:
    """How many units Qt counts in a text: two for what lies beyond the basic plane."""
    return len(text.encode("utf-16-le")) // 2
