"""A hit as it is painted in the list: title, why, and a piece of text with what was found marked in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from timeline_app.app.reader.words import SMALL, styled
from timeline_app.app.search.model import HIT_ROLE, Hit
from timeline_app.app.search.words import about, title_of
from timeline_app.core.searching.marking import Spans
from timeline_app.drawing.theme import Theme

ROW_PX: Final = 84
_LEFT_PX: Final = 27
_RIGHT_PX: Final = 14
_TOP_PX: Final = 8
_DOT_PX: Final = 4.0
_SNIPPET_LINES: Final = 2
_ELLIPSIS: Final = "…"
Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """``colour_of`` gives the colour of the disc before a hit; None for a sheet, which is an article's."""

    def __init__(self, theme: Theme, colour_of: Callable[[Hit], str | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._colour_of = colour_of

    # Qt's overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit, theme = index.data(HIT_ROLE), self.theme
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.accent_soft if is_current else theme.other_passage))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 6, 6)
        title, small = QFont(option.font), styled(option.font, SMALL)
        title.setWeight(QFont.Weight.DemiBold)
        left, width = rect.left() + _LEFT_PX, rect.width() - _LEFT_PX - _RIGHT_PX
        top = rect.top() + _TOP_PX
        self._paint_sign(painter, hit, QPointF(rect.left() + 16, top + QFontMetricsF(title).height() / 2))
        top += self._write(painter, QRectF(left, top, width, 0), title_of(hit), hit.title_marks, title, 1)
        top += self._write(painter, QRectF(left, top, width, 0), about(hit), (), small, 1, theme.muted) + 2
        if hit.snippet is not None:
            words, marks = _with_ellipses(hit)
            self._write(painter, QRectF(left, top, width, 0), words, marks, small, _SNIPPET_LINES)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(180, ROW_PX)

    def _paint_sign(self, painter: QPainter, hit: Hit, middle: QPointF) -> None:
        colour = self._colour_of(hit)
        painter.setPen(Qt.PenStyle.NoPen)
        if colour is not None:
            painter.setBrush(QColor(colour))
            painter.drawEllipse(middle, _DOT_PX, _DOT_PX)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(self.theme.muted))
        painter.drawRoundedRect(QRectF(middle.x() - 3.5, middle.y() - 4.5, 7, 9), 1.5, 1.5)

    def _write(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        marks: Spans,
        font: QFont,
        lines: int,
        colour: str | None = None,
    ) -> float:
        """Writes a text into some lines, the last shortened; the height it takes up."""
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._mark(start, end) for start, end in _in_utf16(text, marks)])
        pitch = QFontMetricsF(font).height()
        painter.setPen(QColor(colour or self.theme.text))
        laid = _lines(layout, room.width())
        for number, line in enumerate(laid[:lines]):
            if number == lines - 1 and len(laid) > lines:
                self._write_last(painter, room, text, marks, font, (line.textStart(), pitch * number), colour)
                break
            line.setPosition(QPointF(0, 0))
            line.draw(painter, QPointF(room.left(), room.top() + pitch * number))
        return pitch * min(len(laid), lines)

    def _write_last(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        marks: Spans,
        font: QFont,
        begin: tuple[int, float],
        colour: str | None,
    ) -> None:
        """The last line, cut with an ellipsis where the text goes on."""
        start = len(text.encode("utf-16-le")[: 2 * begin[0]].decode("utf-16-le"))
        rest = text[start:]
        shown = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
        kept = len(shown) - 1
        inside = tuple((max(a - start, 0), min(b - start, kept)) for a, b in marks if b > start)
        inside = tuple((a, b) for a, b in inside if a < b)
        line = QRectF(room.left(), room.top() + begin[1], room.width() + 8, 0)
        self._write(painter, line, shown, inside, font, 1, colour)

    def _mark(self, start: int, end: int) -> QTextLayout.FormatRange:
        """How found words look."""
        found = QTextLayout.FormatRange()
        found.start, found.length = start, end - start
        look = QTextCharFormat()
        look.setBackground(QColor(self.theme.passage))
        look.setForeground(QColor(self.theme.text))
        look.setFontWeight(QFont.Weight.Bold)
        found.format = look
        return found


def _lines(layout: QTextLayout, width_px: float) -> list[QTextLine]:
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width_px)
        lines.append(line)
    layout.endLayout()
    return lines


def _with_ellipses(hit: Hit) -> tuple[str, Spans]:
    """A hit's piece of text in one paragraph, with marks of where it is cut."""
    part = hit.snippet
    assert part is not None
    text = "".join(" " if sign.isspace() else sign for sign in part.text)
    lead = _ELLIPSIS if part.is_cut_before else ""
    marks = tuple((start + len(lead), end + len(lead)) for start, end in part.marks)
    return f"{lead}{text}{_ELLIPSIS if part.is_cut_after else ''}", marks


def _in_utf16(text: str, marks: Spans) -> Spans:
    """Spans in the units that Qt counts in: characters beyond the first plane count twice (UTF-16)."""
    if text.isascii() or max(text) < "\U00010000":
        return marks

    def units(at: int) -> int:
        return len(text[:at].encode("utf-16-le")) // 2

    return tuple((units(start), units(end)) for start, end in marks)
