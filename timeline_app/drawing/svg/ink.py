"""How figures are drawn for SVG: as on any painter, but in groups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from timeline_app.drawing.figure_ink import FigureInk
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.ink import Part, Thing
from timeline_app.drawing.paint_dates import DateLook
from timeline_app.drawing.svg.scene import Branch, Scene
from timeline_app.timeline.picture import ArticleMark, Density, Extent, Group, LaneBand, Mark
from timeline_app.timeline.sizes import Sizes

_MOST_NAMED: Final = 12  # of the events behind a count


class SvgInk(FigureInk):
    """Sorts what is drawn into the branches of a scene. ``links`` leads from events, by their ids, to
    addresses."""

    def __init__(self, fonts: Fonts, scene: Scene, links: Mapping[str, str]) -> None:
        super().__init__(fonts)
        self._scene = scene
        self._links = links
        self._timeline: Branch | None = None
        self._part: Branch = scene.root
        self._lanes: list[Branch] = []
        self._looks: dict[int, tuple[DateLook, DateLook]] = {}

    def begin(self, painter: QPainter, lanes: Sequence[LaneBand] = ()) -> None:
        self._timeline = self._scene.begin_timeline()
        layer = self._timeline.by_key["lanes"]
        self._lanes = [self._scene.branch(layer, lane.key, "lane", lane.title) for lane in lanes]

    def part(self, name: Part) -> None:
        if name == "words" or self._timeline is None:
            self._part = self._scene.begin_words()
        else:
            self._part = self._timeline.by_key[name]
        self._scene.current = self._part

    def each(self, things: Iterable[Thing]) -> Iterable[Thing]:
        for thing in things:
            self._scene.current = self._branch_of(thing)
            yield thing
        self._scene.current = self._part

    @contextmanager
    def link(self, url: str) -> Iterator[None]:
        within = self._scene.current
        self._scene.current = self._scene.branch(within, f"link {len(within.content)}", "link", url=url)
        yield
        self._scene.current = within

    def reach(
        self,
        painter: QPainter,
        extent: Extent,
        y: float,
        look: DateLook,
        sizes: Sizes,
        limits: tuple[float, float],
    ) -> None:
        known = self._looks.get(id(look))
        if known is None:
            # An event's bar stands with its disc, over the grid, which has to shine through.
            known = self._looks[id(look)] = (look, replace(look, is_translucent=True))
        super().reach(painter, extent, y, known[1], sizes, limits)

    def bars(self, painter: QPainter, rects: npt.NDArray[np.float64], colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for x, y, width, height in rects.tolist():
            painter.drawRect(QRectF(x, y, width, height))

    def _branch_of(self, thing: object) -> Branch:
        """Where things of a kind are drawn."""
        if isinstance(thing, Mark):
            return self._event(self._lanes[thing.lane], thing.event_id, thing.label.title, thing.label.date)
        if isinstance(thing, LaneBand):
            layer = self._part if self._timeline is None else self._timeline.by_key["lanes"]
            return self._scene.branch(layer, thing.key, "lane", thing.title)
        if isinstance(thing, Density):
            return self._scene.branch(self._lanes[thing.lane], "density", "density")
        if isinstance(thing, Group):
            return self._count(thing)
        if isinstance(thing, ArticleMark):
            layer = self._part if self._timeline is None else self._timeline.by_key["articles"]
            return self._scene.branch(layer, thing.article_ids[0], "article", thing.label)
        return self._part

    def _event(self, lane: Branch, event_id: str, title: str, date: str = "") -> Branch:
        branch = self._scene.branch(lane, event_id, "event", title, self._links.get(event_id, ""))
        branch.description = branch.description or date
        return branch

    def _count(self, group: Group) -> Branch:
        lane = self._lanes[group.lane]
        if group.is_single:
            rows = group.rows
            return self._event(lane, group.members.ids(rows)[0], group.members.titles(rows)[0])
        branch = self._scene.branch(lane, f"{group.lane}-{group.box.left:.0f}", "count", group.text)
        if not branch.description:
            titles = group.members.titles(group.members.first(_MOST_NAMED))
            branch.description = "\n".join([*titles, *(["…"] if group.count > len(titles) else [])])
        return branch
