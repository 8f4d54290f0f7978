"""Which step the axis takes, and where.

The finest step is taken whose labels fit, judged by the widest label it can have, so that it hangs on
the magnification alone and nothing flickers while panning. Years far from the present have longer
names ("66,000,001 BC" against "2010") and need a wider step; where they begin is a round year that
follows from the magnification too. Out to that year, fifty steps or more from AD 1, all is alike.

Steps of 10,000 years and more are counted by distance (ka, Ma, Ga), and those of 1000 to 5000 years
beyond 100,000 BC and AD 100,000; all finer ones by era, since they mean years of the calendar.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final, NamedTuple

from timeline_app.timeline.bands import leaves_room
from timeline_app.timeline.ticklabels import Letters, usual_samples, widest_samples
from timeline_app.timeline.units import (
    LADDER,
    LADDER_WITH_WEEKS,
    Counting,
    Reach,
    Step,
    Stretch,
    nests,
    year_of,
    year_start_s,
)

LABEL_GAP_PX: Final = 8.0  # between any two labels
_USUAL_GAP_PX: Final = 20.0  # between labels as they mostly are
_MIN_STEP_PX: Final = 40.0
_MIN_GRID_PX: Final = 20.0
_ALIKE_STEPS: Final = 50
_FIRST_BY_DISTANCE: Final = 10_000  # years in a step
_FIRST_BY_DISTANCE_FAR_OUT: Final = 1_000
_MOST_DIGITS_BY_ERA: Final = 5  # with such steps: 99,000 BC, then 100 ka
_FEWEST_DIGITS: Final = 3
_DIGITS_AFTER_CHRIST: Final = 4
_MOST_DIGITS: Final = 12  # int64 ends 292 billion years away


class _Part(NamedTuple):
    """Years from ``start_year`` to before ``end_year`` whose names are of one length."""

    start_year: int
    end_year: int
    reach: Reach


class StepChooser:
    """Chooses steps at one magnification. ``weeks`` puts ISO weeks between days and months."""

    def __init__(self, px_per_s: float, letters: Letters, *, weeks: bool = False) -> None:
        self._px_per_s = px_per_s
        self._letters = letters
        self._ladder = LADDER_WITH_WEEKS if weeks else LADDER

    def stretches(self, first_s: int, last_s: int) -> list[Stretch]:
        """The parts of the axis that meet ``[first_s, last_s)``, in order, without a gap between them."""
        step, reach = self._nearby()
        first_year, last_year = year_of(first_s), year_of(last_s - 1)
        found = []
        for part in _parts(reach):
            if part.start_year <= last_year and part.end_year > first_year:
                chosen = (step, reach) if part.reach.is_near else (self._far(part.reach), part.reach)
                limits_s = year_start_s(part.start_year), year_start_s(part.end_year)
                found.append(Stretch(*limits_s, chosen[0], _counting(*chosen), chosen[1]))
        return found

    def grid_of(self, step: Step) -> Step | None:
        """The finest step between whose unlabelled ticks there is room, and which meets all of ``step``."""
        for finer in self._from(_MIN_GRID_PX):
            if finer.shortest_s >= step.shortest_s:
                return None
            if nests(finer, step):
                return finer
        return None

    def _nearby(self) -> tuple[Step, Reach]:
        choices = ((step, Reach(_digits_alike(step), is_near=True)) for step in self._from(_MIN_STEP_PX))
        return self._first_fitting(choices)

    def _far(self, reach: Reach) -> Step:
        return self._first_fitting((step, reach) for step in self._from(_MIN_STEP_PX))[0]

    def _from(self, least_px: float) -> tuple[Step, ...]:
        least_s = least_px / self._px_per_s
        finest = bisect_left(self._ladder, least_s, key=lambda step: step.shortest_s)
        return self._ladder[min(finest, len(self._ladder) - 1) :]

    def _first_fitting(self, choices: Iterator[tuple[Step, Reach]]) -> tuple[Step, Reach]:
        for step, reach in choices:
            if self._fits(step, reach):
                break
        return step, reach  # the longest step there is, if none fits

    def _fits(self, step: Step, reach: Reach) -> bool:
        counting, words, ruler = _counting(step, reach), self._letters.words, self._letters.ticks
        room_px = step.shortest_s * self._px_per_s
        return (
            ruler.widest(usual_samples(step, counting, reach, words)) + _USUAL_GAP_PX <= room_px
            and ruler.widest(widest_samples(step, counting, reach, words)) + LABEL_GAP_PX <= room_px
            and leaves_room(step, reach, self._px_per_s, self._letters)
        )


def _parts(near: Reach) -> list[_Part]:
    """All time from the far past to the far future, given what counts as near the present."""
    before, after = near.digits, max(near.digits, _DIGITS_AFTER_CHRIST)
    outwards = {digits: Reach(digits, is_near=False) for digits in range(before + 1, _MOST_DIGITS + 1)}
    past = [_Part(1 - 10**digits, 1 - 10 ** (digits - 1), reach) for digits, reach in outwards.items()]
    future = [
        _Part(10 ** (digits - 1), 10**digits, reach) for digits, reach in outwards.items() if digits > after
    ]
    return [*reversed(past), _Part(1 - 10**before, 10**after, near), *future]


def _digits_alike(step: Step) -> int:
    """How many digits the years may have that share the step chosen for the years near the present."""
    if step.grid != "years":
        return _FEWEST_DIGITS
    digits = max(_FEWEST_DIGITS, len(str(_ALIKE_STEPS * step.count - 1)))
    return digits if step.count >= _FIRST_BY_DISTANCE else min(digits, _MOST_DIGITS_BY_ERA)


def _counting(step: Step, reach: Reach) -> Counting:
    if step.grid != "years" or step.count < _FIRST_BY_DISTANCE_FAR_OUT:
        return "eras"
    far = not reach.is_near and reach.digits > _MOST_DIGITS_BY_ERA
    return "distance" if far or step.count >= _FIRST_BY_DISTANCE else "eras"
