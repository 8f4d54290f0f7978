"""A row of two widgets that becomes two rows where the width does not carry both."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from timeline_app.app.text_size import scaled

_ANY_PX = 1 << 24


class SideBySide(QLayout):
    """Lays the first widget at the left and the second at the right, or the second below the first.

    They stand side by side where the first is left its natural width, or ``first_px`` if that is less
    (it then wraps). With ``pushed_apart`` the second stands at the right edge, otherwise close by.
    """

    def __init__(
        self, first: QWidget, second: QWidget, *, first_px: int = _ANY_PX, pushed_apart: bool = True
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._widgets = (first, second)  # they have no parent until the layout is installed
        self._first_px = first_px if first_px == _ANY_PX else scaled(first_px)
        self._pushed_apart = pushed_apart
        self.setContentsMargins(QMargins())
        self.setSpacing(8)
        self.addWidget(first)
        self.addWidget(second)

    def _rectangles(self, area: QRect) -> list[QRect]:
        if len(self._items) < 2:
            return [area]
        first, second = self._items
        wanted_px, second_px = first.sizeHint().width(), min(second.sizeHint().width(), area.width())
        left_px = area.width() - second_px - self.spacing()
        if left_px < min(wanted_px, self._first_px):
            upper = QRect(area.topLeft(), QSize(area.width(), _height(first, area.width())))
            below = QSize(second_px, _height(second, second_px))
            return [upper, QRect(area.left(), upper.bottom() + 1 + self.spacing() // 2, *below.toTuple())]
        first_px = min(wanted_px, left_px)
        heights = _height(first, first_px), _height(second, second_px)
        tallest = max(heights)
        second_x = area.left() + (left_px if self._pushed_apart else first_px) + self.spacing()
        return [
            QRect(area.left(), self._top(area, heights[0], tallest), first_px, heights[0]),
            QRect(second_x, self._top(area, heights[1], tallest), second_px, heights[1]),
        ]

    def _top(self, area: QRect, height_px: int, tallest_px: int) -> int:
        """Two single lines share their middle; beside several lines the other stays on top."""
        line_px = min(_height(item, _ANY_PX) for item in self._items)
        spare_px = tallest_px - height_px
        return area.top() + (spare_px // 2 if tallest_px < 2 * line_px else 0)

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
        return max(part.bottom() + 1 for part in self._rectangles(QRect(0, 0, width_px, 0)))

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items]
        width_px = sum(hint.width() for hint in hints) + self.spacing()
        return QSize(width_px, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        return QSize(0, max((item.minimumSize().height() for item in self._items), default=0))

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        for item, part in zip(self._items, self._rectangles(area), strict=True):
            item.setGeometry(part)


def _height(item: QLayoutItem, width_px: int) -> int:
    return item.heightForWidth(width_px) if item.hasHeightForWidth() else item.sizeHint().height()
