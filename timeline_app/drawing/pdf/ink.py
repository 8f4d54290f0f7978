"""How figures are drawn for PDF: as on any painter, and where links and bookmarks lie is noted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from timeline_app.drawing.figure_ink import FigureInk
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.ink import Thing
from timeline_app.drawing.paint_dates import DateLook
from timeline_app.timeline.picture import Extent, Group, LaneBand, Mark
from timeline_app.timeline.sizes import Sizes, TextStyle


class LinkArea(NamedTuple):
    """A part of a page that leads to an address; in the painter's dots from its top left corner."""

    page: int
    rect: tuple[float, float, float, float]  # left, top, right, bottom
    url: str


class Bookmark(NamedTuple):
    """A place in a page by its name; one of a ``depth`` of 1 is a part of the last of 0."""

    page: int
    y: float
    title: str
    depth: int


class PdfInk(FigureInk):
    """Notes what leads where on a page of a number and a ``size`` in the painter's dots. ``links`` leads from
    events, by their ids, to addresses."""

    def __init__(self, fonts: Fonts, page: int, size: QSizeF, links: Mapping[str, str]) -> None:
        super().__init__(fonts)
        self.areas: list[LinkArea] = []
        self.bookmarks: list[Bookmark] = []
        self._page = page
        self._seen = QRectF(QPointF(0, 0), size)
        self._links = links
        self._url = ""
        self._lane: LaneBand | None = None

    def each(self, things: Iterable[Thing]) -> Iterable[Thing]:
        outside = self._url
        for thing in things:
            self._lane = thing if isinstance(thing, LaneBand) else None
            self._url = self._url_of(thing) or outside
            yield thing
        self._lane, self._url = None, outside

    @contextmanager
    def link(self, url: str) -> Iterator[None]:
        outside, self._url = self._url, url
        yield
        self._url = outside

    def write(
        self, painter: QPainter, place: tuple[float, float], text: str, style: TextStyle, colour: str
    ) -> None:
        super().write(painter, place, text, style, colour)
        if self._url or self._lane is not None:
            x, top = place[0], place[1] - self._fonts.ascent(style)
            self._note(painter, QRectF(x, top, self._fonts(text, style), self._fonts.height(style)))

    def disc(
        self, painter: QPainter, place: tuple[float, float], extent: Extent, look: DateLook, sizes: Sizes
    ) -> None:
        super().disc(painter, place, extent, look, sizes)
        if self._url:
            half = QPointF(look.radius, look.radius)
            self._note(painter, QRectF(QPointF(*place) - half, QPointF(*place) + half))

    def _url_of(self, thing: object) -> str:
        if isinstance(thing, Mark):
            return self._links.get(thing.event_id, "")
        if isinstance(thing, Group) and thing.is_single:
            return self._links.get(thing.event_ids[0], "")
        return ""

    def _note(self, painter: QPainter, rect: QRectF) -> None:
        on_page = painter.transform().mapRect(rect).intersected(self._seen)
        if painter.hasClipping():
            on_page = on_page.intersected(painter.transform().mapRect(painter.clipBoundingRect()))
        if on_page.isEmpty():
            return
        if self._url:
            corners = (on_page.left(), on_page.top(), on_page.right(), on_page.bottom())
            self.areas.append(LinkArea(self._page, corners, self._url))
        if self._lane is not None:
            self.bookmarks.append(Bookmark(self._page, on_page.top(), self._lane.title, 1))
            self._lane = None
