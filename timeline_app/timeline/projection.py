"""A picture in a view of another scale, for the moments of a zoom until a layout of its own is ready.

Everything stands where its time is in that view, and words keep their size. Where they would come to stand
on one another those of the less important event are left out, and its sign remains; counts that would
touch are added up. So nothing overlaps, nothing is counted wrongly, and no event changes its row.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from timeline_app.core.bounds import Span
from timeline_app.timeline.blocks import Shape
from timeline_app.timeline.groups import count_text, count_width
from timeline_app.timeline.picture import (
    ArticleBand,
    ArticleMark,
    Box,
    Density,
    Extent,
    Group,
    Label,
    LaneBand,
    Mark,
    Members,
    Picture,
)
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.sizes import Sizes, TextMeasurer

_Taken = dict[tuple[int, int], list[tuple[float, float]]]


def projected(picture: Picture, view: Span, sizes: Sizes, measure: TextMeasurer) -> Picture:
    """The picture as it stands in ``view``: the same one if that only moves it.

    Only marks that are in view, or hardly beside it, are in the result.
    """
    scale = Scale(view, picture.width_px)
    if scale.px_per_s == picture.px_per_s:
        return picture
    # The difference of the starts is taken in integers: no second is lost in deep time.
    shift_px = (picture.origin_s - view.start_s) * scale.px_per_s
    projector = _Projector(scale.px_per_s / picture.px_per_s, shift_px, picture.width_px, sizes, measure)
    marks = projector.marks(picture.marks)
    return replace(
        picture,
        origin_s=view.start_s,
        px_per_s=scale.px_per_s,
        marks=marks,
        groups=projector.groups(picture.groups, picture.lanes),
        densities=tuple(projector.density(each) for each in picture.densities),
        articles=None if picture.articles is None else projector.articles(picture.articles),
        by_event={mark.event_id: mark for mark in marks},
    )


@dataclass(frozen=True, slots=True, eq=False)
class Joined:
    """The members of counts that were added up."""

    parts: tuple[Members, ...]

    def rows(self) -> tuple[int, ...]:
        return tuple(row for part in self.parts for row in part.rows())

    def first(self, most: int) -> tuple[int, ...]:
        return tuple(row for part in self.parts for row in part.first(most))[:most]

    def ids(self, rows: Sequence[int]) -> tuple[str, ...]:
        return self.parts[0].ids(rows)

    def titles(self, rows: Sequence[int]) -> tuple[str, ...]:
        return self.parts[0].titles(rows)


class _Sum(NamedTuple):
    """Counts from number ``first`` to before ``last`` as one of ``total`` events, and its place."""

    first: int
    last: int
    lane: int
    total: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class _Projector:
    """``x`` of the picture stands at ``x * ratio + shift_px`` in the view."""

    ratio: float
    shift_px: float
    width_px: float
    sizes: Sizes
    measure: TextMeasurer

    def marks(self, marks: Iterable[Mark]) -> tuple[Mark, ...]:
        """Marks come in order of importance within their lanes: the first ones keep their words."""
        ratio, shift = self.ratio, self.shift_px
        spare = self.sizes.label_max_width + self.sizes.tail_length
        low, high = (-spare - shift) / ratio, (self.width_px + spare - shift) / ratio
        taken: _Taken = {}
        return tuple(
            self._mark(mark, taken)
            for mark in marks
            if mark.extent.latest > low and mark.extent.earliest < high
        )

    def _mark(self, mark: Mark, taken: _Taken) -> Mark:
        ratio, shift, label = self.ratio, self.shift_px, mark.label
        earliest, solid_start, solid_end, latest, anchor, open_start, open_end = mark.extent
        extent = Extent(
            earliest * ratio + shift,
            solid_start * ratio + shift,
            solid_end * ratio + shift,
            latest * ratio + shift,
            anchor * ratio + shift,
            open_start,
            open_end,
        )
        shape = Shape(extent, mark.is_period, mark.is_headline, self.sizes)
        box = mark.box
        option = shape.option(label.side, label.box.right - label.box.left)
        row = taken.setdefault((mark.lane, mark.lane_row), [])
        if not _take(row, option.left, option.right):
            bare = Label("", "", Box(anchor, box.top, anchor, box.bottom), 0, label.side, (anchor, anchor))
            return mark._replace(
                extent=extent, box=Box(shape.left, box.top, shape.right, box.bottom), label=bare
            )
        words = Box(option.start, label.box.top, option.start + option.width, label.box.bottom)
        return mark._replace(
            extent=extent,
            box=Box(option.left, box.top, option.right, box.bottom),
            label=label._replace(box=words, side=option.side, slides=option.slides),
        )

    def groups(self, groups: Sequence[Group], lanes: Sequence[LaneBand]) -> tuple[Group, ...]:
        """Counts come by lane and in order of x. Those far beside the view add nothing to what is in it."""
        ratio, shift, gap = self.ratio, self.shift_px, self.sizes.label_gap
        low, high = (-self.width_px / 2 - shift) / ratio, (self.width_px * 1.5 - shift) / ratio
        sums: list[_Sum] = []
        for number, group in enumerate(groups):
            left, _, right, _ = group.box
            if right < low or left > high:
                continue
            half = (right - left) / 2
            middle = (left + half) * ratio + shift
            here = _Sum(number, number + 1, group.lane, group.count, middle - half, middle + half)
            while sums and sums[-1].lane == here.lane and here.left < sums[-1].right + gap:
                here = self._added(sums.pop(), here)
            sums.append(here)
        return tuple(
            _as_group(each, groups, lanes) for each in sums if each.right > 0 and each.left < self.width_px
        )

    def _added(self, first: _Sum, second: _Sum) -> _Sum:
        total = first.total + second.total
        doubled = (first.left + first.right) * first.total + (second.left + second.right) * second.total
        middle, half = doubled / total / 2, count_width(total, self.sizes, self.measure) / 2
        return _Sum(first.first, second.last, first.lane, total, middle - half, middle + half)

    def density(self, density: Density) -> Density:
        bars = density.bars.copy()
        bars[:, 0] *= self.ratio
        bars[:, 0] += self.shift_px
        bars[:, 2] *= self.ratio
        return Density(density.lane, density.category, bars)

    def articles(self, band: ArticleBand) -> ArticleBand:
        """The articles' signs; a name that would stand on the one before it is left out."""
        taken: list[tuple[float, float]] = []
        return replace(band, marks=tuple(self._article(mark, taken) for mark in band.marks))

    def _article(self, mark: ArticleMark, taken: list[tuple[float, float]]) -> ArticleMark:
        ratio, shift = self.ratio, self.shift_px
        x = mark.x * ratio + shift
        name = mark.label_box
        if name is not None:
            name = name.moved(x - mark.x)
            if not _take(taken, name.left, name.right):
                name = None
        return replace(
            mark,
            earliest=mark.earliest * ratio + shift,
            latest=mark.latest * ratio + shift,
            x=x,
            box=mark.box.moved(x - mark.x),
            label_box=name,
        )


def _as_group(added: _Sum, groups: Sequence[Group], lanes: Sequence[LaneBand]) -> Group:
    parts = groups[added.first : added.last]
    one = parts[0]
    box = Box(added.left, one.box.top, added.right, one.box.bottom)
    if len(parts) == 1:
        return Group(one.count, one.category, one.lane, one.text, box, one.span, one.members)
    span = Span(min(part.span.start_s for part in parts), max(part.span.end_s for part in parts))
    members = Joined(tuple(part.members for part in parts))
    category = lanes[one.lane].category
    return Group(added.total, category, one.lane, count_text(added.total), box, span, members)


def _take(taken: list[tuple[float, float]], left: float, right: float) -> bool:
    """Takes a stretch of a row if it is free."""
    after = bisect_left(taken, (left, left))
    if after < len(taken) and taken[after][0] < right:
        return False
    if after and taken[after - 1][1] > left:
        return False
    insort(taken, (left, right))
    return True
