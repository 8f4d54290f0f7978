"""The upper tier of the axis: the minutes, days, months, years, decades... that the ticks lie in.

A band below a year names its date in full, so that the axis always tells the year. Decades and
centuries begin where the ticks of their number stand: the 20th century is 1900 to 1999, as ISO 8601
counts its century 19, and the first one after Christ has 99 years. Above the thousands a band names
the way of counting: BC and AD, or million years ago.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Final, NamedTuple, Protocol

from timeline_app.core.calendar import FUTURE, PAST, Civil, civil_from_seconds
from timeline_app.core.dateformat.phrases import Moment
from timeline_app.timeline.ticklabels import MINUTE_ABOVE_S, Letters, Words
from timeline_app.timeline.units import (
    DAY,
    MINUTE,
    MONTH,
    SECOND,
    YEAR,
    Reach,
    Step,
    Stretch,
    edges_on,
    year_start_s,
    years,
)

BAND_PADDING_PX: Final = 12.0  # beside a label, both sides together

_Form = Callable[[Civil, Words], str]
_Counting = tuple[int, int, tuple[str, ...]]  # start, end, names from the longest


class _NumberedName(Protocol):
    """Names the n-th century or millennium."""

    def __call__(self, number: int, *, bc: bool) -> str: ...


_DECADES: Final = years(10)
_CENTURIES: Final = years(100)
_MILLENNIA: Final = years(1_000)
_WIDE_SECOND_PX: Final = 300.0  # with so few ticks in view each second is named in full
_LAST_NAMED_YEAR: Final = 9_999  # further out a run of years is told by its ends
_SCALES: Final = (("Ga", 1_000_000_000), ("Ma", 1_000_000), ("ka", 1))  # from which year on


class Band(NamedTuple):
    """A stretch of the upper tier, half-open, in seconds. ``label`` is empty where none fits."""

    start_s: int
    end_s: int
    label: str


def band_step(step: Step, px_per_s: float) -> Step | None:
    """What the bands above ticks of ``step`` are; None where they name the way of counting years."""
    if step.grid == "clock" and step != DAY:
        return _clock_band_step(step, px_per_s)
    if step.grid == "months":
        return YEAR
    if step.grid != "years":
        return MONTH
    for bands, coarsest in ((_DECADES, 5), (_CENTURIES, 50), (_MILLENNIA, 500)):
        if step.count <= coarsest:
            return bands
    return None


def _clock_band_step(step: Step, px_per_s: float) -> Step:
    if px_per_s >= _WIDE_SECOND_PX:
        return SECOND
    return MINUTE if step.count <= MINUTE_ABOVE_S else DAY


def leaves_room(step: Step, reach: Reach, px_per_s: float, letters: Letters) -> bool:
    """Whether the bands above ticks of ``step`` can carry their dates where they must.

    Ticks in years are complete by themselves; all others need a date above them.
    """
    bands = band_step(step, px_per_s)
    if bands is None or step.grid == "years":
        return True
    return _fits(bands, _forms(bands)[-1], reach, px_per_s, letters)


def bands_over(stretch: Stretch, first_s: int, last_s: int, px_per_s: float, letters: Letters) -> list[Band]:
    """The bands above a stretch that cover ``first_s`` to ``last_s``, each in its full length."""
    bands = band_step(stretch.step, px_per_s)
    if bands is None:
        return _countings(stretch, first_s, last_s, px_per_s, letters)
    # One form for all, chosen by the widest there can be, so that labels keep theirs while panning.
    fitting = (form for form in _forms(bands) if _fits(bands, form, stretch.reach, px_per_s, letters))
    form = next(fitting, _no_label)
    edges = edges_on(bands, first_s, last_s)
    return [
        Band(max(start, PAST), min(end, FUTURE), form(civil_from_seconds(start), letters.words))
        for start, end in pairwise(edges)
    ]


def shortened(band: Band, start_s: int, end_s: int, px_per_s: float, letters: Letters) -> Band:
    """The band with other ends, and without its label if that no longer fits."""
    if (start_s, end_s) == (band.start_s, band.end_s):
        return band
    fits = letters.bands.width(band.label) + BAND_PADDING_PX <= (end_s - start_s) * px_per_s
    return Band(start_s, end_s, band.label if fits else "")


def _fits(bands: Step, form: _Form, reach: Reach, px_per_s: float, letters: Letters) -> bool:
    room_px = bands.shortest_s * px_per_s - BAND_PADDING_PX
    number = int("8" * reach.digits)  # the digits stand for any
    moments = [
        Civil(year, month, 28, 20, 20, 20)
        for year in (1 - number, max(number, 8_888))
        for month in (9, 12)  # September is the longest name, the twelfth month the longest number
    ]
    return letters.bands.widest(form(moment, letters.words) for moment in moments) <= room_px


def _forms(bands: Step) -> tuple[_Form, ...]:
    """The ways to name a band from its start, the longest first."""
    if bands == SECOND:
        return _second, _short_second
    if bands == MINUTE:
        return _minute, _short_minute
    if bands == DAY:
        return _day, _short_day
    if bands == MONTH:
        return _month, _short_month
    if bands == YEAR:
        return (_year,)
    return (_decade,) if bands == _DECADES else (_century,) if bands == _CENTURIES else (_millennium,)


def _no_label(_start: Civil, _words: Words) -> str:
    return ""


def _second(start: Civil, words: Words) -> str:
    return words.phrases.moment(_day(start, words), _clock_to_the_second(start, words))


def _short_second(start: Civil, words: Words) -> str:
    return words.phrases.moment(_short_day(start, words), _clock_to_the_second(start, words))


def _clock_to_the_second(start: Civil, words: Words) -> str:
    return words.phrases.clock(start.hour, start.minute, f"{start.second:02d}")


def _minute(start: Civil, words: Words) -> str:
    return words.phrases.moment(_day(start, words), words.phrases.clock(start.hour, start.minute, ""))


def _short_minute(start: Civil, words: Words) -> str:
    return words.phrases.moment(_short_day(start, words), words.phrases.clock(start.hour, start.minute, ""))


def _day(start: Civil, words: Words) -> str:
    return words.phrases.date(Moment(start.year, start.month, start.day))


def _short_day(start: Civil, words: Words) -> str:
    month = words.months[start.month - 1]
    return words.short_day.format(day=start.day, month=month, year=words.year(start.year))


def _month(start: Civil, words: Words) -> str:
    return words.phrases.date(Moment(start.year, start.month))


def _short_month(start: Civil, words: Words) -> str:
    return words.short_month.format(month=words.months[start.month - 1], year=words.year(start.year))


def _year(start: Civil, words: Words) -> str:
    return words.year(start.year)


def _decade(start: Civil, words: Words) -> str:
    if 1_000 <= start.year <= _LAST_NAMED_YEAR:
        return words.phrases.decade(start.year)
    return _run(start.year, 10, words)


def _century(start: Civil, words: Words) -> str:
    return _numbered(start.year, 100, words.phrases.century, words)


def _millennium(start: Civil, words: Words) -> str:
    return _numbered(start.year, 1_000, words.phrases.millennium, words)


def _numbered(year: int, length: int, name: _NumberedName, words: Words) -> str:
    """A century or millennium by its number. 500 BC begins the fifth century BC, which ends with 401 BC."""
    if abs(year) > _LAST_NAMED_YEAR:
        return _run(year, length, words)
    return name(abs(year) // length + 1, bc=year <= 0)


def _run(year: int, length: int, words: Words) -> str:
    """A run of years by its ends; the one after Christ that begins with AD 1 is a year short."""
    last = year + length - 1 if year != 1 else length - 1
    return words.phrases.from_to(*words.phrases.halves(Moment(year), Moment(last)))


def _countings(stretch: Stretch, first_s: int, last_s: int, px_per_s: float, letters: Letters) -> list[Band]:
    names = _eras(letters.words) if stretch.counting == "eras" else _scales(letters.words)
    bands = []
    for start_s, end_s, forms in names:
        if start_s < last_s and end_s > first_s:
            room_px = (end_s - start_s) * px_per_s - BAND_PADDING_PX
            label = next((form for form in forms if letters.bands.width(form) <= room_px), "")
            bands.append(Band(start_s, end_s, label))
    return bands


def _eras(words: Words) -> list[_Counting]:
    turn_s = year_start_s(1)
    return [(PAST, turn_s, words.eras[:1]), (turn_s, FUTURE, words.eras[1:])]


def _scales(words: Words) -> list[_Counting]:
    """Thousand, million and billion years ago and to come, from the far past to the far future."""
    past: list[_Counting] = []
    future: list[_Counting] = []
    farther_past_s, farther_future_s = PAST, FUTURE
    for scale, nearest_year in _SCALES:
        ago, to_come = words.scales[scale]
        past_s = year_start_s(-nearest_year if nearest_year > 1 else 1)
        future_s = year_start_s(nearest_year)
        past.append((farther_past_s, past_s, (ago, scale)))
        future.append((future_s, farther_future_s, (to_come, scale)))
        farther_past_s, farther_future_s = past_s, future_s
    return [*past, *reversed(future)]
