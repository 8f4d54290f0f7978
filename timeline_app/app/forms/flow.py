"""Widgets one after the other in lines, as words in a paragraph."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

_GAP_PX = 5


class Flow(QLayout):
    """Lays its widgets from left to right, and goes on in the next line where one has no room.

    A widget that is wider than a line takes all of one. With ``stretches_last`` the last takes what is
    left of its line, if that is at least ``least_px``.
    """

    def __init__(self, *, gap_px: int = _GAP_PX, stretches_last: bool = False, least_px: int = 120) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._stretches_last = stretches_last
        self._least_px = least_px
        self.setContentsMargins(QMargins())
        self.setSpacing(gap_px)

    def move_last(self, place: int) -> None:
        """Moves the last widget to another place in the order."""
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def _rectangles(self, area: QRect) -> list[QRect]:
        lines: list[list[QRect]] = [[]]
        x, y = area.left(), area.top()
        for number, item in enumerate(self._shown()):
            size = self._size(item, area.width(), is_last=number == len(self._shown()) - 1)
            if lines[-1] and x + size.width() > area.left() + area.width():
                y += max(each.height() for each in lines[-1]) + self.spacing()
                x = area.left()
                lines.append([])
            lines[-1].append(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
        if self._stretches_last and lines[-1]:
            lines[-1][-1].setRight(area.left() + area.width() - 1)
        return [_centred(each, line) for line in lines for each in line]

    def _size(self, item: QLayoutItem, most_px: int, *, is_last: bool) -> QSize:
        hint = item.sizeHint()
        wanted = self._least_px if is_last and self._stretches_last else hint.width()
        return QSize(min(wanted, most_px), hint.height())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    # Qt's overrides

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width_px: int) -> int:
        margins = self.contentsMargins()
        inner_px = width_px - margins.left() - margins.right()
        found = self._rectangles(QRect(0, 0, max(inner_px, 1), 0))
        below_px = max((each.bottom() + 1 for each in found), default=0)
        return below_px + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        width_px = sum(item.sizeHint().width() + self.spacing() for item in self._shown())
        return QSize(width_px, self.heightForWidth(max(width_px, 1)))

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        height_px = max((item.minimumSize().height() for item in self._shown()), default=0)
        return QSize(0, height_px + margins.top() + margins.bottom())

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        inner = area.marginsRemoved(self.contentsMargins())
        for item, part in zip(self._shown(), self._rectangles(inner), strict=True):
            item.setGeometry(part)


def _centred(part: QRect, line: list[QRect]) -> QRect:
    """The rectangle in the middle of the height of its line."""
    spare_px = max(each.height() for each in line) - part.height()
    return part.translated(0, spare_px // 2)
