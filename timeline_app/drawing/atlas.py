"""Small pictures that are copied onto the screen again and again, kept together on a few large ones.

Qt copies any number of pieces of one large picture in a single call, which is what makes a frame with
hundreds of words cheap.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Hashable
from typing import Final, NamedTuple, cast

import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

_PAGE_WIDTH: Final = 2048  # wide enough for the longest label at three pixels to a px
_PAGE_HEIGHT: Final = 512
_MOST_PAGES: Final = 16  # 64 MB
_SHELF_STEP_PX: Final = 4  # heights are rounded up to it, so that few shelves serve all


class Sprite(NamedTuple):
    """A piece of a page, in its pixels; ``x`` and ``y`` lead from its corner to its origin, in px."""

    page: int
    left: int
    top: int
    width: int
    height: int
    x: float
    y: float


class _Shelf:
    """A strip of a page that is filled from the left."""

    def __init__(self, page: int, top: int, height: int) -> None:
        self.page = page
        self.top = top
        self.height = height
        self.used = 0


class Atlas:
    """Pages of sprites for one ``ratio`` of pixels to px. The oldest page goes when there are too many."""

    def __init__(self, ratio: float) -> None:
        self.ratio = ratio
        self._pages: dict[int, QPixmap] = {}
        self._sprites: dict[Hashable, Sprite] = {}
        self._shelves: dict[int, _Shelf] = {}  # the one that is being filled, by height
        self._last_page = -1
        self._free_from = _PAGE_HEIGHT

    def page(self, number: int) -> QPixmap:
        return self._pages[number]

    def find(self, key: Hashable) -> Sprite | None:
        """The sprite that was made for ``key``, if it is still there."""
        return self._sprites.get(key)

    def add(
        self,
        key: Hashable,
        size_px: tuple[float, float],
        origin_px: tuple[float, float],
        paint: Callable[[QPainter], None],
    ) -> Sprite:
        """Makes a sprite; ``paint`` gets a painter whose (0, 0) is its corner. No larger than a page."""
        width = min(int(size_px[0] * self.ratio) + 2, _PAGE_WIDTH)
        height = min(int(size_px[1] * self.ratio) + 2, _PAGE_HEIGHT)
        shelf = self._shelf_for(width, -(-height // _SHELF_STEP_PX) * _SHELF_STEP_PX)
        place = QRect(shelf.used, shelf.top, width, height)
        shelf.used += width
        painter = QPainter(self._pages[shelf.page])
        painter.setClipRect(place)
        painter.translate(place.left(), place.top())
        painter.scale(self.ratio, self.ratio)
        paint(painter)
        painter.end()
        sprite = Sprite(shelf.page, place.left(), place.top(), width, height, *origin_px)
        self._sprites[key] = sprite
        return sprite

    def _shelf_for(self, width: int, height: int) -> _Shelf:
        shelf = self._shelves.get(height)
        if shelf is None or shelf.used + width > _PAGE_WIDTH:
            if self._free_from + height > _PAGE_HEIGHT:
                self._begin_page()
            shelf = self._shelves[height] = _Shelf(self._last_page, self._free_from, height)
            self._free_from += height
        return shelf

    def _begin_page(self) -> None:
        self._last_page += 1
        self._free_from = 0
        page = QPixmap(_PAGE_WIDTH, _PAGE_HEIGHT)
        page.fill(Qt.GlobalColor.transparent)
        self._pages[self._last_page] = page
        if len(self._pages) > _MOST_PAGES:
            oldest = min(self._pages)
            del self._pages[oldest]
            self._sprites = {key: each for key, each in self._sprites.items() if each.page != oldest}
            self._shelves = {key: each for key, each in self._shelves.items() if each.page != oldest}


class Batch:
    """Copies of sprites that are waiting to be painted, in one call a page."""

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        # QPainter::PixmapFragment is ten doubles: centre, source, scales, rotation, opacity.
        self._fragments: dict[int, tuple[QPixmap, array[float]]] = {}

    def add(self, sprite: Sprite, x: float, y: float) -> None:
        """A copy whose origin stands at ``x``, ``y``, moved onto whole pixels of the screen."""
        found = self._fragments.get(sprite.page)
        if found is None:
            # With the page itself: it may be given up before this is painted.
            found = self._fragments[sprite.page] = (self.atlas.page(sprite.page), array("d"))
        ratio = self.atlas.ratio
        _, left, top, width, height, origin_x, origin_y = sprite
        centre_x = (round((x - origin_x) * ratio) + width / 2) / ratio
        centre_y = (round((y - origin_y) * ratio) + height / 2) / ratio
        scale = 1 / ratio
        found[1].extend((centre_x, centre_y, left, top, width, height, scale, scale, 0.0, 1.0))

    def paint(self, painter: QPainter) -> None:
        """Paints all that is waiting."""
        for page, numbers in self._fragments.values():
            address, length = numbers.buffer_info()
            # Qt reads the numbers where they stand, instead of an object made for each copy.
            first = cast(
                QPainter.PixmapFragment, shiboken6.Shiboken.wrapInstance(address, QPainter.PixmapFragment)
            )
            painter.drawPixmapFragments(first, length // 10, page)
        self._fragments.clear()
