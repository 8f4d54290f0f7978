"""What is written into a file: one sheet or several, with what the file says of itself and where it leads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from timeline_app.drawing.figure_metadata import FigureMetadata
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.ink import Ink


class Sheet(Protocol):
    """One page: a figure, a list of sources, a part of a poster.

    Painted from its top left corner at the painter's origin it is ``width_px`` by ``height_px`` at 96 dpi.
    ``name`` is what it is called in the bookmarks of a PDF, and ``fonts`` are those it is written in.
    """

    @property
    def width_px(self) -> float: ...
    @property
    def height_px(self) -> float: ...
    @property
    def name(self) -> str: ...
    @property
    def fonts(self) -> Fonts: ...
    def paint(self, painter: QPainter, ink: Ink | None = None) -> None:
        """Paints it. With an ``ink`` all words have to go through that one, so that they get into an SVG as
        text, and that what is written inside ``ink.link(url)`` leads there; without it any ink will do."""
        ...


@dataclass(frozen=True, slots=True)
class Pages:
    """The sheets of a file, at least one. ``links`` leads from events, by their ids, to addresses."""

    sheets: tuple[Sheet, ...]
    metadata: FigureMetadata = field(default_factory=FigureMetadata)
    links: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stack:
    """Sheets one below another on one page, on a common ground: a figure and its list of sources."""

    sheets: tuple[Sheet, ...]
    ground: str

    @property
    def name(self) -> str:
        return self.sheets[0].name

    @property
    def fonts(self) -> Fonts:
        return self.sheets[0].fonts

    @property
    def width_px(self) -> float:
        return max(sheet.width_px for sheet in self.sheets)

    @property
    def height_px(self) -> float:
        return sum(sheet.height_px for sheet in self.sheets)

    def paint(self, painter: QPainter, ink: Ink | None = None) -> None:
        painter.fillRect(QRectF(0, 0, self.width_px, self.height_px), QColor(self.ground))
        top = 0.0
        for sheet in self.sheets:
            painter.save()
            painter.translate(0, top)
            sheet.paint(painter, ink)
            painter.restore()
            top += sheet.height_px
