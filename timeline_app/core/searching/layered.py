"""The index of a segment whose documents have moved, changed and come since it was made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from timeline_app.core.searching.letters import Letters
from timeline_app.core.searching.matching import Levels, Pattern, levels
from timeline_app.core.searching.parts import NOWHERE
from timeline_app.core.searching.segment import Segment, Texts, segment_of
from timeline_app.core.searching.stems import Stems

Rows = npt.NDArray[np.intp]
Record = tuple[Texts, ...]  # the texts of one event or article


@dataclass(frozen=True, slots=True, eq=False)
class Layered:
    """Answers for rows 0 to ``count``, of which each has one document or none.

    ``rows`` (intp, shape (base.count,)) are those of the base's documents, -1 for one that is gone; None
    where each document has the row of its number. ``later`` are the records of rows that have come or changed
    since, of which ``top`` is the index; ``stale`` are the rows of which the base knows no longer.
    """

    base: Segment
    count: int
    rows: Rows | None = None
    later: Mapping[int, Record] = field(default_factory=dict)
    stale: frozenset[int] = frozenset()
    top: Segment | None = None

    @classmethod
    def of(cls, records: Iterable[Record], letters: Letters, stems: Stems) -> Layered:
        """The index of these records, by row."""
        base = segment_of(records, letters, stems)
        return cls(base, base.count)

    def with_changes(
        self,
        put: Mapping[int, Record],
        removed: Iterable[int],
        count: int,
        letters: Letters,
        stems: Stems,
    ) -> Layered:
        """With these records in their rows, and none in those ``removed``; takes a time that follows all
        that has changed since the base was made."""
        gone = frozenset(removed) - put.keys()
        later = {row: record for row, record in self.later.items() if row not in gone} | dict(put)
        top = segment_of(later.values(), letters, stems) if later else None
        stale = self.stale | gone | put.keys()
        return replace(self, count=count, later=later, stale=stale, top=top)

    def levels(self, patterns: Sequence[Pattern], stems: Stems) -> Levels:
        """By row, what :func:`~timeline_app.core.searching.matching.levels` finds; uint8, (count,)."""
        below = levels(self.base, patterns, stems)
        if self.rows is None and len(below) == self.count and not self.stale:
            return below
        found = np.full(self.count, NOWHERE, np.uint8)
        if self.rows is None:
            found[: len(below)] = below[: self.count]
        else:
            is_there = self.rows >= 0
            found[self.rows[is_there]] = below[is_there]
        found[[row for row in self.stale if row < self.count]] = NOWHERE
        if self.top is not None:
            found[list(self.later)] = levels(self.top, patterns, stems)
        return found

    @property
    def segments(self) -> Iterator[Segment]:
        """What words are looked up in."""
        yield self.base
        if self.top is not None:
            yield self.top


def places_of_moved(before: npt.NDArray[np.bool_], after: npt.NDArray[np.bool_]) -> Rows | None:
    """The rows of now, by row of before; -1 for those that went.

    ``before`` and ``after`` tell which rows of each have something that stood in both, in the same order.
    None if they do not go together.
    """
    old, new = np.flatnonzero(before), np.flatnonzero(after)
    if len(old) != len(new):
        return None
    rows = np.full(len(before), -1, np.intp)
    rows[old] = new
    return rows
