"""A scale bar: a round length of time, and how long it is on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from timeline_app.core.bounds import Span

TimeUnit = Literal["second", "minute", "hour", "day", "month", "year"]

LONGEST_SHARE: Final = 0.25  # of the view
_LENGTHS_S: Final[dict[TimeUnit, int]] = {
    "second": 1,
    "minute": 60,
    "hour": 3_600,
    "day": 86_400,
    "month": 2_629_746,  # a twelfth of the mean Gregorian year, 365.2425 days
    "year": 31_556_952,
}
_COUNTS: Final[dict[TimeUnit, tuple[int, ...]]] = {
    "second": (1, 2, 5, 10, 15, 30),
    "minute": (1, 2, 5, 10, 15, 30),
    "hour": (1, 2, 3, 6, 12),
    "day": (1, 2, 5, 10, 20),
    "month": (1, 2, 3, 6),
    "year": tuple(step * 10**power for power in range(11) for step in (1, 2, 5)),
}


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """So many of a unit; ``length_s`` is how long they are (of months and years on an average)."""

    count: int
    unit: TimeUnit

    @property
    def length_s(self) -> int:
        return self.count * _LENGTHS_S[self.unit]


def scale_bar_for(view: Span) -> ScaleBar:
    """The longest round length that takes no more than a quarter of a view; a second at least."""
    bars = [ScaleBar(count, unit) for unit, counts in _COUNTS.items() for count in counts]
    fitting = [bar for bar in bars if bar.length_s <= LONGEST_SHARE * view.length_s]
    return max(fitting, key=lambda bar: bar.length_s, default=ScaleBar(1, "second"))
