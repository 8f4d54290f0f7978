"""Events that are to stand out together, such as those of one article: marked, or within a count."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from timeline_app.core.bounds import Span
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.picture import Group

_MOST_LOOKED_AT: Final = 300  # of the events behind a count, in each frame


@dataclass(frozen=True, slots=True, eq=False)
class Emphasis:
    """The ``rows`` of the events and, by lane, when they are (s, ascending) with their ids."""

    rows: frozenset[int] = frozenset()
    spots: Mapping[int, tuple[tuple[int, str], ...]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.rows)

    def is_in(self, group: Group, shown: Container[str]) -> bool:
        """Whether one of them is behind a count; those ``shown`` have marks of their own.

        Of a count of very many it is enough that one is at its time.
        """
        if not self._is_at(group.lane, group.span, shown):
            return False
        return group.count > _MOST_LOOKED_AT or not self.rows.isdisjoint(group.rows)

    def _is_at(self, lane: int, span: Span, shown: Container[str]) -> bool:
        """Whether one without a mark of its own is in a lane within ``span``."""
        spots = self.spots.get(lane, ())
        # A limit to the past is counted a second before its anchor.
        first = bisect_left(spots, (span.start_s - 1, ""))
        for time_s, event_id in spots[first:]:
            if time_s >= span.end_s:
                return False
            if event_id not in shown:
                return True
        return False


NO_EMPHASIS: Final = Emphasis()


def emphasis_of(subject: Subject, event_ids: Iterable[str]) -> Emphasis:
    """Where these events of a subject are; those that are not there, or not drawn, are left out."""
    columns, lanes, extents = subject.columns, subject.lanes.of_row, subject.extents
    found = [row for row in map(columns.row_of, event_ids) if row is not None and extents.drawable[row]]
    times = extents.spots_of(np.array(found, np.intp)).tolist()
    spots: dict[int, list[tuple[int, str]]] = {}
    for row, time_s in zip(found, times, strict=True):
        spots.setdefault(int(lanes[row]), []).append((time_s, columns.ids[row]))
    return Emphasis(frozenset(found), {lane: tuple(sorted(each)) for lane, each in spots.items()})
