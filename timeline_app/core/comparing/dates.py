"""When events can have been, and what two dates say of whether two events are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline_app.core import edtf
from timeline_app.core.calendar import FUTURE, PAST, SECONDS_PER_DAY
from timeline_app.core.claims import Agreement, compare_claim
from timeline_app.core.comparing.described import Described

_LONGEST_DAYS: Final = 1e14  # longer than all of time


class _Span(NamedTuple):
    """When something of a date can have been. A plain date is a single stretch of time: no interval, no set,
    and not approximate."""

    start: int
    end: int
    days: float
    is_plain: bool


@dataclass(frozen=True, slots=True, eq=False)
class Times:
    """When events can have been: [start, end) in seconds, int64; an event without a date at any time.

    ``days`` is how long that is, float64. ``is_dated`` says which have a date.
    """

    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    days: npt.NDArray[np.float64]
    is_dated: npt.NDArray[np.bool_]

    def at_any_time(self) -> Times:
        """The same events, as if nobody knew when they were."""
        return Times(
            np.full_like(self.starts, PAST),
            np.full_like(self.ends, FUTURE),
            np.full_like(self.days, _LONGEST_DAYS),
            self.is_dated,
        )

    def only(self, rows: npt.NDArray[np.intp]) -> Times:
        """Those of some events."""
        return Times(self.starts[rows], self.ends[rows], self.days[rows], self.is_dated[rows])

    def crowd(self, other: Times) -> npt.NDArray[np.int64]:
        """By event, how many dated events of the other store can lie in its time."""
        starts = np.sort(other.starts[other.is_dated])
        ends = np.sort(other.ends[other.is_dated])
        return np.searchsorted(starts, self.ends, "left") - np.searchsorted(ends, self.starts, "right")


class DateReader:
    """What dates (EDTF) mean, each worked out once."""

    def __init__(self) -> None:
        self._spans: dict[str, _Span] = {"": _Span(PAST, FUTURE, _LONGEST_DAYS, is_plain=False)}
        self._agreements: dict[tuple[str, str], Agreement] = {}

    def times(self, events: Sequence[Described]) -> Times:
        """When events can have been. What is approximate reaches as far again on both sides.

        Raises:
            EdtfError: a date is neither empty nor EDTF.
        """
        spans = [self._span(event.date, event.limits) for event in events]
        starts, ends, days, _ = zip(*spans, strict=True) if spans else ((), (), (), ())
        return Times(
            np.array(starts, np.int64),
            np.array(ends, np.int64),
            np.array(days, np.float64),
            np.array([bool(event.date) for event in events], np.bool_),
        )

    def agreement(self, first: str, second: str) -> Agreement:
        """How the second date stands to the first; ``none`` where one is missing."""
        if not first or not second:
            return "none"
        if first == second:
            return "agrees"
        plain = self._plain_agreement(self._span(first), self._span(second))
        if plain is not None:
            return plain
        found = self._agreements.get((first, second))
        if found is None:
            found = self._agreements[first, second] = compare_claim(first, second)
        return found

    @staticmethod
    def _plain_agreement(first: _Span, second: _Span) -> Agreement | None:
        """As :func:`compare_claim` says of two single stretches of time, at a glance; None of others."""
        if not (first.is_plain and second.is_plain):
            return None
        if first[:2] == second[:2]:
            return "agrees"
        if max(first.start, second.start) >= min(first.end, second.end):
            return "conflicts"
        return "finer" if first.start <= second.start and second.end <= first.end else "coarser"

    def _span(self, date: str, limits: tuple[int, int] | None = None) -> _Span:
        found = self._spans.get(date)
        if found is None:
            found = self._spans[date] = _span_of(date, limits or _limits(date))
        return found


def _limits(date: str) -> tuple[int, int]:
    bounds = edtf.bounds(edtf.parse(date))
    return bounds.earliest_start, bounds.latest_end


def _span_of(date: str, limits: tuple[int, int]) -> _Span:
    start, end = limits
    length = end - start
    is_approximate = "~" in date or "%" in date
    if is_approximate:
        start, end = max(start - length, PAST), min(end + length, FUTURE)
    is_plain = not is_approximate and date[0] not in "[{" and "/" not in date
    return _Span(start, end, min(length / SECONDS_PER_DAY, _LONGEST_DAYS), is_plain)
