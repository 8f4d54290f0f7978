"""Years so far away that they are counted in millions."""

from __future__ import annotations

from typing import Final, NamedTuple

from timeline_app.core.dateformat.phrases import Moment, Phrases, Scale
from timeline_app.core.edtf import LongYear

_MILLION: Final = 1_000_000
_BILLION: Final = 1_000_000_000
_MOST_DIGITS: Final = 4  # a number rounder than this is said in millions


class _Distance(NamedTuple):
    number: str
    scale: Scale
    future: bool


def deep_time(year: int, step: int, phrases: Phrases) -> str:
    """A year that is known to ``step`` years (a power of ten).

    From a million years on it is said as years ago or from now. "Ago" counts from the year 0: the
    two thousand years since are less than any step there.
    """
    distance = _distance(year, step)
    if distance is None:
        return phrases.date(Moment(year))
    return phrases.years_ago([distance.number], distance.scale, future=distance.future)


def deep_range(first: int, last: int, steps: tuple[int, ...], phrases: Phrases) -> str:
    """Two years, first to last, each known to its step, as :func:`deep_time` tells them; what they share is
    said once."""
    start, end = _distance(first, steps[0]), _distance(last, steps[1])
    if start is None or end is None or start[1:] != end[1:]:
        texts = deep_time(first, steps[0], phrases), deep_time(last, steps[1], phrases)
        return texts[0] if texts[0] == texts[1] else phrases.from_to(*texts)
    numbers = [start.number] if start == end else [start.number, end.number]
    return phrases.years_ago(numbers, start.scale, future=start.future)


def round_year(value: LongYear) -> int | None:
    """How many years a round year beyond a million is known to; None for one that is not round."""
    distance = abs(value.year)
    digits = len(str(distance).rstrip("0")) if value.significant is None else value.significant
    if distance < _MILLION or digits > _MOST_DIGITS:
        return None
    return int(10 ** max(0, len(str(distance)) - digits))


def _distance(year: int, step: int) -> _Distance | None:
    size = abs(year)
    if size < _MILLION:
        return None
    scale: Scale
    scale, unit = ("billion", _BILLION) if size >= _BILLION else ("million", _MILLION)
    return _Distance(_decimal(size, unit, min(step, unit)), scale, year > 0)


def _decimal(number: int, unit: int, step: int) -> str:
    """``number / unit`` in decimals, to ``step``; both powers of ten."""
    places = len(str(unit)) - len(str(step))
    whole, rest = divmod(number, unit)
    if not places:
        return str((number + unit // 2) // unit)
    return f"{whole}.{rest // step:0{places}d}"
