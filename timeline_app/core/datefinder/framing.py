"""Meanings made of meanings, in both languages: parts, ranges, since and until, distances from something."""

from __future__ import annotations

from typing import Final, Literal

from timeline_app.core.dateentry.english_points import ORDINALS
from timeline_app.core.datefinder.codes import kind_of
from timeline_app.core.datefinder.grammar import Build
from timeline_app.core.datefinder.lexicon import THIRDS, VERY_ENDS, Origin, Unit
from timeline_app.core.datefinder.match import Match
from timeline_app.core.datefinder.meanings import (
    Amount,
    Counted,
    CountedFrom,
    DayOfMonth,
    Frame,
    Framed,
    FromEvent,
    FromTo,
    HalfPart,
    Meaning,
    MonthDay,
    Nearby,
    Partial,
    SamePart,
    ThirdPart,
    Timed,
    WeekOfMonth,
    YearPart,
)

_Grain = Literal["day", "month", "part", "year", "years"]
_GRAINS: Final[dict[str, _Grain]] = {
    "Ⓓ": "day", "ⓓ": "day", "ⓑ": "day", "Ⓜ": "month", "ⓜ": "month", "Ⓢ": "part", "Ⓟ": "part", "Ⓨ": "year",
    "ⓨ": "year", "Ⓒ": "years",
}  # fmt: skip
# What can be the ends of one range: a year and a month, but not a decade and a day.
_NEIGHBOURS: Final[dict[_Grain, frozenset[_Grain]]] = {
    "day": frozenset(["day", "month", "part", "year"]),
    "month": frozenset(["month", "part", "year"]),
    "part": frozenset(["day", "month", "part", "year"]),
    "year": frozenset(["month", "part", "year"]),
    "years": frozenset(["year", "years"]),
}
_EARLIER: Final = frozenset(["before", "前", "之前", "以前"])


def part_of_year(match: Match) -> Meaning | None:
    """May 11 of that year, the first quarter of 2010."""
    year, part = match.meaning("y"), match.meaning("p")
    match part:
        case MonthDay():
            return Partial(year, part)
        case YearPart(inner):
            return Partial(year, inner)
        case Partial(MonthDay() as month, third_of_month):
            return Partial(Partial(year, month), third_of_month)
        case _:
            return None


def part_of_this_year(match: Match) -> Meaning | None:
    """The first quarter of the year: of the one the article appeared in."""
    part = match.meaning("p")
    return Partial(Counted("year", 0, "article"), part.part) if isinstance(part, YearPart) else None


def half_of_this_year(match: Match) -> Meaning:
    number: Literal[1, 2] = 1 if match.word("t") == "first" else 2
    return Partial(Counted("year", 0, "article"), HalfPart(number))


def same_part(match: Match) -> Meaning | None:
    """The same quarter of 2015."""
    part = match.meaning("p")
    is_same = isinstance(part, Counted) and part.origin == "text" and part.steps == 0
    return SamePart(match.meaning("y")) if is_same else None


def day_of_month(match: Match) -> Meaning | None:
    """The 9th of last month."""
    day, month = match.meaning("d"), match.meaning("p")
    if not isinstance(day, DayOfMonth) or not isinstance(month, Counted | Nearby | Partial):
        return None
    return Partial(month, MonthDay(0, day.day))


def third(match: Match) -> Meaning | None:
    """Early 2010, the end of May, the beginning of the nineties."""
    word = match.word("t")
    whole = match.meaning("p")
    if isinstance(whole, MonthDay) and whole.day:
        return None
    return Partial(whole, ThirdPart(THIRDS[word], is_end=word in VERY_ENDS))


def week(match: Match) -> Meaning | None:
    """The first week of May."""
    number = ORDINALS.get(match.word("o")) or match.number("o")
    return Partial(match.meaning("p"), WeekOfMonth(number)) if 1 <= number <= 4 else None


def half(match: Match) -> Meaning:
    number: Literal[1, 2] = 1 if match.word("t") == "first" else 2
    return Partial(match.meaning("p"), HalfPart(number))


def timed(match: Match) -> Meaning | None:
    """A day with its time: 7:33 a.m. on May 17."""
    clock, half_of_day = match.word("c"), match.word("half")
    if not clock and not half_of_day:
        return None
    parts = [int(part) for part in clock.split(":")] if clock else [match.number("h")]
    hour = parts[0] % 12 + (12 if half_of_day == "pm" else 0) if half_of_day else parts[0]
    if hour > 23:
        return None
    rest = "".join(f":{part:02d}" for part in parts[1:])
    return Timed(match.meaning("d"), f"T{hour:02d}{rest}{'Z' if match.word('gmt') else ''}")


def from_to(match: Match) -> Meaning | None:
    """From one date to another, if they go together."""
    first, last = match.meaning("a"), match.meaning("b")
    sign = match.token("sign")
    if sign is not None and not sign.text.isalpha():
        is_spaced = sign.text == "—" and match.tokens[match.end - 1].start > sign.end
        if is_spaced or isinstance(first, Counted) or isinstance(last, Counted):
            return None  # a dash between two parts of a sentence
    return FromTo(first, last) if _GRAINS[kind_of(last)] in _NEIGHBOURS[_GRAINS[kind_of(first)]] else None


def named_year(match: Match) -> Meaning | None:
    """The same year, 1997: the year that is meant stands beside it."""
    first, sign = match.meaning("a"), match.word("sign")
    is_text = isinstance(first, Counted) and first.origin == "text" and first.steps == 0
    return match.meaning("b") if is_text or sign in ("(", "（") else None


def some_time(match: Match) -> Meaning:
    return FromTo(match.meaning("a"), match.meaning("b"), is_some_time=True)


def framed(frame: Frame) -> Build:
    """What makes "since 2003" of 2003, and likewise for the other words."""

    def build(match: Match) -> Meaning:
        return Framed(frame, match.meaning("p"))

    return build


def counted(amount: Amount, sign: Literal[1, -1], origin: Origin, *, keeps_part: bool = False) -> Counted:
    """A distance from the article's date or from what was spoken of.

    Weeks become days, about so many; what is so large and round that nobody counted is rough: 50 years ago.
    """
    is_rough = amount.is_rough or (amount.unit == "year" and amount.count >= 50 and amount.count % 10 == 0)
    unit: Unit = "day" if amount.unit == "week" else amount.unit
    return Counted(
        unit,
        sign * amount.count * (7 if amount.unit == "week" else 1),
        origin,
        is_rough=(is_rough or amount.unit == "week") and not amount.is_beyond,
        is_beyond=amount.is_beyond,
        keeps_part=keeps_part,
    )


def counted_from(match: Match) -> Meaning | None:
    """Two years after 2010."""
    amount = match.meaning("n")
    if not isinstance(amount, Amount):
        return None
    return CountedFrom(amount.unit, _signed(match, amount), match.meaning("p"))


def from_event(match: Match) -> Meaning | None:
    """Two years after something that is told in words."""
    amount, behind = match.meaning("n"), match.after()
    if not isinstance(amount, Amount):
        return None
    if behind is None or not behind.text[:1].isalnum():
        sign: Literal[1, -1] = -1 if match.word("side") in _EARLIER else 1
        return counted(amount, sign, "text")  # two days before: before what was spoken of
    return FromEvent(amount.unit, _signed(match, amount), "behind")


def _signed(match: Match, amount: Amount) -> int:
    return -amount.count if match.word("side") in _EARLIER else amount.count
