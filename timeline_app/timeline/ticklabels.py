"""The words of the axis: what stands at a tick, in English and Chinese, and how wide it can get.

Years are named as :mod:`timeline_app.core.dateformat` names them ("44 BC", "AD 79", "2010"). Counted
by distance they are ka, Ma and Ga (thousand, million, billion years), the notation of geology, with
just the decimals their step needs; a plus sign stands before those to come.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from timeline_app.core.calendar import SECONDS_PER_DAY, civil_from_days
from timeline_app.core.dateformat import phrases_for
from timeline_app.core.dateformat.english import MONTHS
from timeline_app.core.dateformat.phrases import Moment, Phrases
from timeline_app.timeline.units import Counting, Reach, Step, iso_week

_SCALES: Final = (("Ga", 9), ("Ma", 6), ("ka", 3))  # powers of ten
_CHINESE_MONTHS: Final = tuple(f"{month}月" for month in range(1, 13))
_DIGITS: Final = "0123456789"
_TWO_DIGITS_S: Final = 364 * SECONDS_PER_DAY - 1  # 30 December 1970, week 53, 23:59:59
MINUTE_ABOVE_S: Final = 5  # seconds in steps this fine stand under their minute


@dataclass(frozen=True, slots=True)
class Words:
    """What the axis says beyond the phrases for dates. Texts with ``{}`` take a number or a name.

    ``months`` are short. ``scales`` names deep time by its notation: what is past, what is to come.
    """

    phrases: Phrases
    months: tuple[str, ...]
    second: str
    day: str
    week: str
    short_month: str
    short_day: str
    eras: tuple[str, str]
    scales: dict[str, tuple[str, str]]

    def year(self, year: int) -> str:
        """An astronomical year as people count it; never a year 0."""
        return self.phrases.date(Moment(year))


_ENGLISH: Final = Words(
    phrases=phrases_for("en"),
    months=tuple(month[:3] for month in MONTHS),
    second=":{:02d}",
    day="{}",
    week="W{}",
    short_month="{month} {year}",
    short_day="{day} {month} {year}",
    eras=("BC", "AD"),
    scales={
        "ka": ("thousand years ago (ka)", "thousand years from now (ka)"),
        "Ma": ("million years ago (Ma)", "million years from now (Ma)"),
        "Ga": ("billion years ago (Ga)", "billion years from now (Ga)"),
    },
)
_SIMPLIFIED: Final = Words(
    phrases=phrases_for("zh-Hans"),
    months=_CHINESE_MONTHS,
    second="{:02d}秒",
    day="{}日",
    week="第{}周",
    short_month="{year}{month}",
    short_day="{year}{month}{day}日",
    eras=("公元前", "公元"),
    scales={
        "ka": ("千年前（ka）", "千年后（ka）"),
        "Ma": ("百万年前（Ma）", "百万年后（Ma）"),
        "Ga": ("十亿年前（Ga）", "十亿年后（Ga）"),
    },
)
_TRADITIONAL: Final = Words(
    phrases=phrases_for("zh-Hant"),
    months=_CHINESE_MONTHS,
    second="{:02d}秒",
    day="{}日",
    week="第{}週",
    short_month="{year}{month}",
    short_day="{year}{month}{day}日",
    eras=("公元前", "公元"),
    scales={
        "ka": ("千年前（ka）", "千年後（ka）"),
        "Ma": ("百萬年前（Ma）", "百萬年後（Ma）"),
        "Ga": ("十億年前（Ga）", "十億年後（Ga）"),
    },
)


def words_for(language: str) -> Words:
    """The words of a language by its BCP 47 tag, in any form :func:`phrases_for` takes.

    Raises:
        ValueError: a language that is neither English nor Chinese.
    """
    # Which tags mean which script is known there; the phrases are told apart by what they say.
    undated = phrases_for(language).undated
    return next(words for words in (_SIMPLIFIED, _TRADITIONAL, _ENGLISH) if words.phrases.undated == undated)


class Ruler:
    """Measures texts, and how wide a text can get with other digits in it."""

    def __init__(self, measure: Callable[[str], float]) -> None:
        self._measure = measure
        self._widest_digit: dict[int, str] = {}

    def width(self, text: str) -> float:
        """Width in px of the text as it stands."""
        return self._measure(text)

    def widest(self, texts: Iterable[str]) -> float:
        """Width in px of the widest of the texts with every digit put to the widest digit."""
        if not self._widest_digit:
            digit = max(_DIGITS, key=self._measure)
            self._widest_digit = {ord(other): digit for other in _DIGITS}
        return max(self._measure(text.translate(self._widest_digit)) for text in texts)


@dataclass(frozen=True, slots=True)
class Letters:
    """The words of an axis and the measures of its two tiers."""

    words: Words
    ticks: Ruler
    bands: Ruler


def labeller(step: Step, counting: Counting, words: Words) -> Callable[[int], str]:
    """What writes the label of a tick of ``step`` from its time in seconds."""
    if step.unit in ("second", "minute", "hour"):
        return _clock_labeller(step, words)
    if step.unit == "day":
        return lambda time_s: words.day.format(_civil(time_s)[2])
    if step.unit == "week":
        return lambda time_s: words.week.format(iso_week(time_s))
    if step.unit == "month":
        return lambda time_s: words.months[_civil(time_s)[1] - 1]
    if counting == "eras":
        return lambda time_s: words.year(_civil(time_s)[0])
    return lambda time_s: _distant_year(_civil(time_s)[0], step.count, words)


def _clock_labeller(step: Step, words: Words) -> Callable[[int], str]:
    clock = words.phrases.clock
    if step.unit != "second":
        return lambda time_s: clock(time_s // 3_600 % 24, time_s // 60 % 60, "")
    if step.count > MINUTE_ABOVE_S:
        return lambda time_s: clock(time_s // 3_600 % 24, time_s // 60 % 60, f"{time_s % 60:02d}")
    return lambda time_s: words.second.format(time_s % 60)


def usual_samples(step: Step, counting: Counting, reach: Reach, words: Words) -> tuple[str, ...]:
    """Labels as wide as those mostly seen; their digits stand for any."""
    if step.grid != "years":
        return widest_samples(step, counting, reach, words)
    if counting == "distance":
        return tuple(_distances(step.count, reach))
    if not reach.is_near:
        return _far_years(reach.digits, words)
    return (words.year(8_888 if reach.digits <= 4 else -8_887),)


def widest_samples(step: Step, counting: Counting, reach: Reach, words: Words) -> tuple[str, ...]:
    """Labels among which, whatever their digits, is the widest a step has within a reach of years."""
    if step.grid == "months":
        return words.months
    if step.grid != "years":
        return (labeller(step, counting, words)(_TWO_DIGITS_S),)
    if counting == "distance":
        return tuple(f"+{distance}" for distance in _distances(step.count, reach))
    if not reach.is_near:
        return _far_years(reach.digits, words)
    number = int("8" * reach.digits)
    return words.year(1 - number), words.year(888), words.year(max(number, 8_888))


def _far_years(digits: int, words: Words) -> tuple[str, ...]:
    number = int("8" * digits)
    return words.year(1 - number), words.year(number)


def _distances(count: int, reach: Reach) -> list[str]:
    fewest = min(len(str(count)), reach.digits) if reach.is_near else reach.digits
    return [_distance(int("8" * digits), count) for digits in range(fewest, reach.digits + 1)]


def _distant_year(year: int, count: int, words: Words) -> str:
    if year == 1:  # the tick between what is past and what is to come
        return words.year(1)
    return f"+{_distance(year, count)}" if year > 0 else _distance(-year, count)


def _distance(years: int, count: int) -> str:
    """A distance in years, a multiple of ``count``, in the largest scale it reaches."""
    scale, power = next((found for found in _SCALES if years >= 10 ** found[1]), _SCALES[-1])
    places = max(0, power - len(str(count)) + 1)
    whole, rest = divmod(years, 10**power)
    return f"{whole}.{rest // 10 ** (power - places):0{places}d} {scale}" if places else f"{whole} {scale}"


def _civil(time_s: int) -> tuple[int, int, int]:
    return civil_from_days(time_s // SECONDS_PER_DAY)
