"""What a date leaves open: four bounds in seconds, and spans of time."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.core.calendar import FUTURE, PAST


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of time ``[start_s, end_s)``; ``end_s`` is greater than ``start_s``.

    Raises:
        ValueError: the end is not after the start.
    """

    start_s: int
    end_s: int

    def __post_init__(self) -> None:
        if self.end_s <= self.start_s:
            raise ValueError(f"a span must end after it starts: {self.start_s} to {self.end_s}")

    @property
    def length_s(self) -> int:
        return self.end_s - self.start_s

    def contains(self, time_s: int) -> bool:
        return self.start_s <= time_s < self.end_s


@dataclass(frozen=True, slots=True)
class Bounds:
    """When something can have started and ended, as four times in seconds.

    It started at or after ``earliest_start`` and before ``latest_start``, and ended at or after
    ``earliest_end`` and before ``latest_end``. A side without a limit is :data:`PAST` or
    :data:`FUTURE`. An event "1939" has both its start and its end somewhere in [1939, 1940);
    "2013/2015" starts in 2013, ends in 2015, and certainly covers all of 2014.
    """

    earliest_start: int
    latest_start: int
    earliest_end: int
    latest_end: int

    @property
    def core(self) -> Span | None:
        """The time it certainly covers, if there is any."""
        if self.latest_start < self.earliest_end:
            return Span(self.latest_start, self.earliest_end)
        return None

    @property
    def is_unbounded(self) -> bool:
        """Whether either side has no limit at all."""
        return self.earliest_start == PAST or self.latest_end == FUTURE

    def certainly_within(self, span: Span) -> bool:
        """Whether all of it lies in ``span``, whatever the open bounds turn out to be."""
        return span.start_s <= self.earliest_start and self.latest_end <= span.end_s

    def possibly_within(self, span: Span) -> bool:
        """Whether any of it can lie in ``span``."""
        return self.earliest_start < span.end_s and self.latest_end > span.start_s

    def certainly_before(self, other: Bounds) -> bool:
        """Whether it has ended before ``other`` can have started."""
        return self.latest_end <= other.earliest_start

    def possibly_before(self, other: Bounds) -> bool:
        """Whether it can have ended before ``other`` started."""
        return self.earliest_end < other.latest_start

    def certainly_overlaps(self, other: Bounds) -> bool:
        """Whether there is a time that both certainly cover."""
        return max(self.latest_start, other.latest_start) < min(self.earliest_end, other.earliest_end)

    def possibly_overlaps(self, other: Bounds) -> bool:
        """Whether there is a time that both can cover."""
        return max(self.earliest_start, other.earliest_start) < min(self.latest_end, other.latest_end)

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """By when it can have started; of two that can have started at once, the less certain first.

        So 2010 stands before June 2010 before 1 June 2010, as in a chronicle. What has no limit in
        the past is put where its latest start is known, not before everything else.
        """
        start = self.earliest_start
        if start == PAST:
            # The limit is outside what it limits: "in or before 2017" stands with 2017, not after it.
            start = (self.latest_start if self.latest_start > PAST else self.earliest_end) - 1
        return start, -self.latest_start, -self.latest_end
