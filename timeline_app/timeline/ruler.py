"""Where events are counted along a picture: cells that stand still in time, each of some bins.

Cells are a power of two seconds long, so that they nest when one zooms and stay when one pans. Every event
with any drawn time in the picture is counted in exactly one bin:

- one that reaches into the view at its spot (see :mod:`timeline_app.timeline.levels`); or, if its spot
  lies outside the view, at the edge of the view that it reaches in over;
- one that ends before the view begins at its last second, and one that begins after the view ends
  at its first: the nearest that one can pan to.

So the number in each bin is a difference of two numbers from sorted starts, ends or spots, whatever the
number of events; and the bins add up to what is in the picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.timeline.extents import Extents, Rows, Times
from timeline_app.timeline.levels import LaneIndex
from timeline_app.timeline.scale import Scale

_CELL_PX: Final = 90.0  # at least; at most twice as much
_BINS: Final = 32  # in a cell
_EDGE_PX: Final = 30.0  # what reaches in from outside is counted so far from the view's edge

Counts = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Ruler:
    """The bins of a picture: before, in and after the view, with one more at each edge of the view.

    ``before_s``, ``inside_s`` and ``after_s`` are the bins' edges in time, ascending; where one ends the
    next begins. ``cell_s`` is the length of a cell.
    """

    scale: Scale
    covers: Span
    before_s: Times
    inside_s: Times
    after_s: Times
    cell_s: int

    @classmethod
    def of(cls, scale: Scale, covers: Span) -> Ruler:
        view = scale.span
        cell_s = 1 << max(int(_CELL_PX / scale.px_per_s) - 1, 0).bit_length()
        bin_s = max(cell_s // _BINS, 1)
        return cls(
            scale,
            covers,
            _edges(covers.start_s, view.start_s, bin_s),
            _edges(view.start_s, view.end_s, bin_s),
            _edges(view.end_s, covers.end_s, bin_s),
            cell_s,
        )

    def totals(self, lane: LaneIndex) -> Counts:
        """How many events of a lane are counted in each bin."""
        below = (
            lane.ends_s.searchsorted(self.before_s, "right"),
            lane.all.spots_s.searchsorted(self.inside_s),
            lane.starts_s.searchsorted(self.after_s),
        )
        return np.asarray(np.diff(np.concatenate(below)), dtype=np.int64)

    def bins_of(self, extents: Extents, rows: Rows) -> Rows:
        """In which bin each of these events is counted; all have some drawn time in the picture."""
        starts_s, ends_s, spots_s = extents.start_s[rows], extents.end_s[rows], extents.spots_of(rows)
        view = self.scale.span
        first, second = len(self.before_s), len(self.before_s) + len(self.inside_s)
        bins = first + self.inside_s.searchsorted(spots_s, "right") - 1
        bins = np.where(spots_s >= view.end_s, second - 1, bins)
        bins = np.where(ends_s <= view.start_s, self.before_s.searchsorted(ends_s) - 1, bins)
        late = second + self.after_s.searchsorted(starts_s, "right") - 1
        return np.asarray(np.where(starts_s >= view.end_s, late, bins))

    @cached_property
    def middles_px(self) -> npt.NDArray[np.float64]:
        """Where each bin stands; those at the view's edges a little within it."""
        inset = min(_EDGE_PX, self.scale.width_px / 2)
        return np.concatenate(
            (
                _middles(self.scale.x_px(self.before_s)),
                [inset],
                _middles(self.scale.x_px(self.inside_s)),
                [self.scale.width_px - inset],
                _middles(self.scale.x_px(self.after_s)),
            )
        )

    @cached_property
    def edges_px(self) -> npt.NDArray[np.float64]:
        """Where the bins begin and end; those at the view's edges have no width."""
        return self.scale.x_px(self._edges_s)

    @cached_property
    def cells(self) -> Rows:
        """The number of the cell that each bin belongs to, ascending; those at the edges have their own."""
        numbers = []
        last = -1
        for edges_s in (self.before_s, self.inside_s, self.after_s):
            in_time = edges_s[:-1] // self.cell_s
            own = np.cumsum(np.diff(in_time, prepend=in_time[:1]) > 0) + last + 1
            numbers.append(own)
            last = int(own[-1]) + 1 if len(own) else last + 1
            numbers.append(np.array([last]))
        return np.concatenate(numbers[:-1])

    @cached_property
    def cell_edges_s(self) -> Times:
        """The edges in time of cells over the whole picture; the view's edges are among them."""
        parts = []
        for edges_s in (self.before_s, self.inside_s, self.after_s):
            in_time = edges_s[:-1] // self.cell_s
            parts.append(edges_s[:-1][np.diff(in_time, prepend=in_time[:1] - 1) > 0])
        return np.concatenate((*parts, [self.covers.end_s]))

    def span_of(self, cell: int) -> Span:
        """The time of a cell; of those at the view's edges the second within the view."""
        first, last = self.cells.searchsorted((cell, cell + 1)).tolist()
        start_s, end_s = int(self._edges_s[first]), int(self._edges_s[last])
        if start_s < end_s:
            return Span(start_s, end_s)
        return Span(start_s, start_s + 1) if start_s == self.scale.span.start_s else Span(end_s - 1, end_s)

    def is_at_edge(self, cell: int) -> bool:
        """Whether a cell counts what reaches into the view over an edge of it."""
        first, last = self.cells.searchsorted((cell, cell + 1)).tolist()
        return bool(self._edges_s[first] == self._edges_s[last])

    @cached_property
    def _edges_s(self) -> Times:
        return np.concatenate((self.before_s, self.inside_s, self.after_s))


def _edges(start_s: int, end_s: int, step_s: int) -> Times:
    """``start_s``, the multiples of ``step_s`` after it, and ``end_s``; one edge alone if they are one."""
    if start_s >= end_s:
        return np.array([start_s], dtype=np.int64)
    first = start_s // step_s + 1
    steps = range(first * step_s, end_s, step_s)
    return np.array([start_s, *steps, end_s], dtype=np.int64)


def _middles(edges_px: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return (edges_px[:-1] + edges_px[1:]) / 2
