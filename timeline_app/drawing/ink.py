"""How words, discs and grid lines get onto a painter: as they are in figures, from a cache on screen.

Both draw the same at the same places. In a figure a text stays a text and a circle a circle at any scale
(:mod:`~timeline_app.drawing.figure_ink`); on screen most frames repeat what the one before had, so that
copying ready pixels saves most of the time (:mod:`~timeline_app.drawing.screen_ink`).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from timeline_app.drawing.label import LabelWords
from timeline_app.drawing.paint_dates import DateLook
from timeline_app.drawing.shapes import Shape
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.picture import Extent, LaneBand
from timeline_app.timeline.sizes import Sizes, TextStyle

Thing = TypeVar("Thing")
Part = Literal["words", "ground", "grid", "relations", "lanes", "articles", "axis", "legend"]


@dataclass(frozen=True, slots=True)
class Floor:
    """The ground of a plot: its colour, ``bands`` of others on it (top, bottom, colour), lines across at the
    heights ``seams`` in one colour, and ``uprights``: their places and colour, the last on top. All in px."""

    ground: str
    bands: Sequence[tuple[float, float, str]]
    seams: Sequence[float]
    seam_colour: str
    uprights: Sequence[tuple[Sequence[float], str]]
    uprights_end: float


class Ink(Protocol):
    """What words, discs and grid lines are drawn with; they may get onto the painter only when it is
    flushed."""

    @property
    def has_floor(self) -> bool:
        """Whether ground and grid are laid at once, by :meth:`floor`, and shine through what lies on them."""
        ...

    def floor(self, painter: QPainter, rect: QRectF, floor: Floor) -> None:
        """The ground of the plot in ``rect`` with its lines."""
        ...

    def part(self, name: Part) -> None:
        """What is drawn from now on belongs to this part of the figure."""
        ...

    def each(self, things: Iterable[Thing]) -> Iterable[Thing]:
        """The things one by one; what is drawn meanwhile belongs to that one: a mark, a count, a lane."""
        ...

    def link(self, url: str) -> AbstractContextManager[None]:
        """What is written in the block leads to an address, in a file that can have links."""
        ...

    def begin(self, painter: QPainter, lanes: Sequence[LaneBand] = ()) -> None:
        """A frame with these lanes begins."""
        ...

    def flush(self, painter: QPainter) -> None:
        """All that was drawn gets onto the painter, with the transform that it has now."""
        ...

    def still(
        self, painter: QPainter, name: str, state: Hashable, rect: QRectF, paint: Callable[[QPainter], None]
    ) -> None:
        """A part of the frame that stays the same for as long as its ``state`` does, with its ground."""
        ...

    def write(
        self, painter: QPainter, place: tuple[float, float], text: str, style: TextStyle, colour: str
    ) -> None:
        """Writes a text from ``place``, the start of its base line."""
        ...

    def reach(
        self,
        painter: QPainter,
        extent: Extent,
        y: float,
        look: DateLook,
        sizes: Sizes,
        limits: tuple[float, float],
    ) -> None:
        """What a date reaches over; see :func:`~timeline_app.drawing.paint_dates.paint_reach`."""
        ...

    def disc(
        self, painter: QPainter, place: tuple[float, float], extent: Extent, look: DateLook, sizes: Sizes
    ) -> None:
        """The sign of an event about ``place``."""
        ...

    def uprights(
        self, painter: QPainter, places: Sequence[float], reach: tuple[float, float], colour: str
    ) -> None:
        """Sharp hairlines at these x from one y to another."""
        ...

    def bars(self, painter: QPainter, rects: npt.NDArray[np.float64], colour: QColor) -> None:
        """Rectangles that may touch, but not shine through where they do: rows of x, y, width, height."""
        ...

    def fill(self, painter: QPainter, rect: QRectF, colour: str) -> None:
        """A ground in one colour."""
        ...

    def label(
        self,
        painter: QPainter,
        corner: tuple[float, float],
        words: LabelWords,
        sizes: Sizes,
        theme: Theme,
    ) -> None:
        """The words of an event from their top left corner."""
        ...

    def chip(
        self,
        painter: QPainter,
        rect: tuple[float, float, float, float],
        text: str,
        ground: QColor,
        colour: str,
    ) -> None:
        """A count on a ground with round ends; ``rect`` is left, top, width and height."""
        ...

    def dot(
        self,
        painter: QPainter,
        place: tuple[float, float],
        radius: float,
        colour: QColor,
        shape: Shape = Shape.CIRCLE,
    ) -> None:
        """A plain disc about ``place``, or another shape."""
        ...

    def ring(self, painter: QPainter, place: tuple[float, float], radius: float, colour: str) -> None:
        """A thin circle about ``place``."""
        ...

    def sheet(self, painter: QPainter, rect: QRectF, ground: str, colour: str) -> None:
        """The sign of an article: a sheet with lines on it."""
        ...
