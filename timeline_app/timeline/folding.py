"""What found no room in a lane, as counts: each event where it stands, crowds by the cells of the ruler."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.timeline.blocks import Xs
from timeline_app.timeline.crowd import Crowd
from timeline_app.timeline.detail import Detail
from timeline_app.timeline.groups import Folded, Folding, chips, count_text, count_width
from timeline_app.timeline.lanes import MIXED
from timeline_app.timeline.page import Page
from timeline_app.timeline.picture import Box, Density, Group
from timeline_app.timeline.ruler import Counts, Ruler


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """The foot of one lane of a page, where its counts stand."""

    lane: int
    category: int
    bottom: float
    page: Page


@dataclass(frozen=True, slots=True, eq=False)
class Crowds:
    """How many events a lane counts between ``edges_px``, of which there is one more than ``counts``."""

    strip: Strip
    edges_px: Xs
    counts: Counts


def densities(lanes: Sequence[Crowds]) -> tuple[Density, ...]:
    """Bars as high as the root of their counts against the greatest of all: a single event shows beside
    a thousand."""
    peak = max((int(crowds.counts.max(initial=0)) for crowds in lanes), default=0)
    return tuple(_density(crowds, peak) for crowds in lanes)


def _density(crowds: Crowds, peak: int) -> Density:
    strip, lefts, rights = crowds.strip, crowds.edges_px[:-1], crowds.edges_px[1:]
    seen = (crowds.counts > 0) & (rights > lefts)
    heights = np.sqrt(crowds.counts[seen] / peak) * strip.page.sizes.lane_strip
    bars = np.column_stack((lefts[seen], strip.bottom - heights, (rights - lefts)[seen], heights))
    return Density(strip.lane, strip.category, bars)


def fold(
    strip: Strip, detail: Detail, ruler: Ruler, left: Crowd, others: Counts | None, placed: Collection[int]
) -> tuple[list[Group], Crowds | None]:
    """The counts of a lane, and how densely the crowds among what they count lie.

    ``left`` are those that were looked at and found no room, in order of their spots; ``others`` how
    many more there are in each bin of the ruler (None: none), ``placed`` the rows that are shown.
    """
    folding = Folding(detail, ruler, strip.lane, placed)
    if others is None or not others.any():
        return _groups(strip, folding, _Items.of(left, ruler)), None
    in_cells = np.bincount(ruler.cells, others)
    is_crowded = in_cells[ruler.cells[left.bins]] > 0
    alone, swept = left.at(np.flatnonzero(~is_crowded)), left.bins[is_crowded]
    folded = others + np.bincount(swept, minlength=len(others))
    # In a crowd's cell only: elsewhere each event stands for itself.
    crowds = Crowds(strip, ruler.edges_px, folded)
    return _groups(strip, folding, _Items.with_crowds(alone, ruler, folded)), crowds


@dataclass(frozen=True, slots=True, eq=False)
class _Items:
    """What chips are made of, in order of ``spots_px``: a row each, or a cell of the ruler (else -1)."""

    spots_px: Xs
    weights: npt.NDArray[np.int64]
    rows: npt.NDArray[np.int64]
    cells: npt.NDArray[np.int64]

    @classmethod
    def of(cls, alone: Crowd, ruler: Ruler) -> _Items:
        count = len(alone.rows)
        return cls(alone.spots_px, np.ones(count, np.int64), alone.rows, np.full(count, -1))

    @classmethod
    def with_crowds(cls, alone: Crowd, ruler: Ruler, folded: Counts) -> _Items:
        counts = np.bincount(ruler.cells, folded)
        sums_px = np.bincount(ruler.cells, folded * ruler.middles_px)
        cells = np.flatnonzero(counts)
        spots_px = np.concatenate((alone.spots_px, sums_px[cells] / counts[cells]))
        order = np.argsort(spots_px, kind="stable")
        none, ones = np.full(len(cells), -1), np.ones(len(alone.rows), np.int64)
        return cls(
            spots_px[order],
            np.concatenate((ones, counts[cells].astype(np.int64)))[order],
            np.concatenate((alone.rows, none))[order],
            np.concatenate((np.full(len(alone.rows), -1), cells))[order],
        )


def _groups(strip: Strip, folding: Folding, items: _Items) -> list[Group]:
    page, sizes, detail = strip.page, strip.page.sizes, folding.detail

    def width_of(count: int) -> float:
        return count_width(count, sizes, page.measure, page.number_width)

    top = strip.bottom - sizes.lane_strip + (sizes.lane_strip - sizes.count_height) / 2
    groups = []
    for chip in chips(items.spots_px, width_of, page.limits_px, sizes, items.weights):
        part = slice(chip.first, chip.last)
        rows, cells = items.rows[part], items.cells[part]
        members = Folded(folding, tuple(rows[rows >= 0].tolist()), tuple(cells[cells >= 0].tolist()))
        category = strip.category
        if category == MIXED and chip.count == 1:
            category = int(detail.columns.category[members.rows()[0]])
        groups.append(
            Group(
                count=chip.count,
                category=category,
                lane=strip.lane,
                text=count_text(chip.count) if chip.count > 1 else "",
                box=Box(chip.left, top, chip.right, top + sizes.count_height),
                span=_span(folding, members),
                members=members,
            )
        )
    return groups


def _span(folding: Folding, members: Folded) -> Span:
    """From the first to the last anchor; see :class:`~timeline_app.timeline.picture.Group`."""
    extents, ruler = folding.detail.extents, folding.ruler
    limits = []
    if members.known:
        anchors = extents.anchor_s[np.array(members.known)]
        limits.append((int(anchors.min()), int(anchors.max()) + 1))
    spots_s = folding.detail.lanes[folding.lane].all.spots_s
    for cell in members.cells:
        if not ruler.is_at_edge(cell):
            span = ruler.span_of(cell)
            first, last = spots_s.searchsorted((span.start_s, span.end_s)).tolist()
            # Of spots, not of all time: events that share one moment cannot be told apart by zooming.
            if first < last:
                limits.append((int(spots_s[first]), int(spots_s[last - 1]) + 1))
    if not limits:
        return ruler.covers
    return Span(min(first for first, _ in limits), max(last for _, last in limits))
