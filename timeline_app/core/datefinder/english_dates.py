"""Meanings of dates in English, as the rules match them."""

from __future__ import annotations

from typing import Final, Literal

from timeline_app.core.dateentry.building import (
    astronomical,
    calendar_date,
    interval,
    season,
    year,
)
from timeline_app.core.dateentry.english_points import MONTH_NUMBERS, ORDINALS, SEASON_NUMBERS
from timeline_app.core.dateentry.numeric import read_numeric
from timeline_app.core.dateentry.vague import century, decade, millennium
from timeline_app.core.datefinder.lexicon import (
    DECADE_WORDS,
    PLAIN_MONTHS,
    WEEKDAYS,
)
from timeline_app.core.datefinder.match import Match
from timeline_app.core.datefinder.meanings import (
    Amount,
    Both,
    Code,
    DayOfMonth,
    Fixed,
    Framed,
    FromTo,
    Meaning,
    MonthAfter,
    MonthDay,
    Months,
    Nearby,
    OneOf,
    Partial,
    ShortDecade,
    ShortYear,
    ThirdPart,
    Weekday,
    YearPart,
)
from timeline_app.core.datefinder.quantities import is_year
from timeline_app.core.datefinder.wordlists import words
from timeline_app.core.edtf import Date

_MONTHS_OF_UNITS: Final = {"month": 1, "quarter": 3}
_NOT_BEFORE_WEEKDAYS: Final = words(
    """black good bloody ash palm cyber easter super shrove every each per any one a an most some first"""
)
_NOT_BEHIND_WEEKDAYS: Final = words("times mirror telegraph mail express post herald club league")
_BEFORE_MONTHS: Final = words(
    """in since by from until till through to of during before after between and or early mid late last
    next this for - – , throughout on around about with"""
)
_BEFORE_DAYS: Final = words("on until till by since from to before after of and through")
_BEFORE_SHORT_YEARS: Final = words(
    "in of since by from until to and or late early spring summer autumn fall winter"
)
_WHICH: Final[dict[str, Literal["last", "this", "next"]]] = {
    "last": "last", "past": "last", "next": "next", "coming": "next",
}  # fmt: skip
_NO_DATES: Final = frozenset(["every", "each", "per"])


def year_of(match: Match, name: str = "y") -> int | None:
    """The astronomical year of a number or of what was found as a year; None if there is none."""
    token = match.token(name)
    if token is None:
        return None
    if isinstance(token.meaning, Fixed) and isinstance(token.meaning.value, Date):
        return int(token.meaning.value.year)
    return None if token.meaning else token.value


def whole_date(match: Match) -> Meaning | None:
    """Month and day, with a year or without."""
    number, month, day = year_of(match), _month(match), match.number("d")
    before = match.before()
    if before is not None and before.text in _NO_DATES:
        return None
    if number is not None:
        return Fixed(calendar_date(number, month, day))
    return _month_day(month, day)


def bare_month(match: Match) -> Meaning | None:
    """A month alone, where the word can be no name and no verb."""
    before, behind = match.before(), match.after()
    is_plain = match.word("m") in PLAIN_MONTHS
    if before is not None and before.text in _NO_DATES:
        return None
    is_led = before is not None and before.text in _BEFORE_MONTHS
    if (
        behind is not None
        and behind.code == "W"
        and (not is_led or (before is not None and before.text == ","))
    ):
        return None  # the October Revolution, June Smith
    return MonthDay(_month(match)) if is_led or is_plain else None


def days(match: Match) -> Meaning | None:
    """Two days of one month: from one to the other, or both."""
    number, month = year_of(match), _month(match)
    first, last = match.number("d1"), match.number("d2")
    if first >= last:
        return None
    ends: list[Meaning] = [
        _month_day(month, day) if number is None else Fixed(calendar_date(number, month, day))
        for day in (first, last)
    ]
    return Both(ends[0], ends[1]) if match.word("and") else FromTo(ends[0], ends[1])


def iso_date(match: Match) -> Meaning:
    return Fixed(calendar_date(match.number("y"), match.number("m"), match.number("d")))


def numeric_date(match: Match) -> Meaning | None:
    """18/6/2010 and the like; what can be read in two ways is both."""
    tokens = match.tokens[match.start : match.end]
    found = read_numeric("".join(token.text for token in tokens))
    if tokens[1].text != tokens[3].text or not found:
        return None
    return Fixed(found[0]) if len(found) == 1 else OneOf(found)


def lone_year(match: Match) -> Meaning | None:
    at = next(index for index in range(match.start, match.end) if match.tokens[index].code == "y")
    if not is_year(match.tokens, at, match.end):
        return None
    return Fixed(year(match.tokens[at].value))


def era_year(match: Match) -> Meaning:
    is_bc = bool(match.word("bc"))
    return Fixed(year(astronomical(match.number("n"), bc=is_bc)))


def years(match: Match) -> Meaning | None:
    """2013-2015, 2013/14, (960-1279)."""
    first, last = match.number("a"), match.number("b")
    if last < 100 <= first:
        last += first - first % 100
    sign, end = match.tokens[match.start + 1], match.tokens[match.end - 1]
    is_parted = sign.text == "—" and end.start > sign.end  # a dash between two parts of a sentence
    if last <= first or is_parted or not is_year(match.tokens, match.start, match.end):
        return None
    return Fixed(interval(year(first), year(last)))


def years_in_brackets(match: Match) -> Meaning | None:
    first, last = match.number("a"), match.number("b")
    return Fixed(interval(year(first), year(last))) if first < last else None


def decade_of(match: Match) -> Meaning | None:
    """The 1990s; the 1800s are a century, the 1900s at most that."""
    first = match.number("n")
    if first % 100 == 0 and first != 2000:
        return Fixed(century(first // 100 + 1))
    return Fixed(decade(first))


def short_decade(match: Match) -> Meaning:
    return ShortDecade(DECADE_WORDS.get(match.word("n"), match.number("n")))


def century_of(match: Match) -> Meaning:
    number = ordinal(match, "o") + (20 if match.word("tens") else 0)
    build = millennium if match.word("unit").startswith("mill") else century
    return Fixed(build(number, bc=bool(match.word("bc"))))


def season_of(match: Match) -> Meaning | None:
    number = year_of(match)
    return None if number is None else Fixed(season(number, 20 + SEASON_NUMBERS[match.word("s")]))


def near_season(match: Match) -> Meaning:
    return Nearby(Code(20 + SEASON_NUMBERS[match.word("s")]), _which(match))


def near_month(match: Match) -> Meaning:
    return Nearby(MonthDay(_month(match)), _which(match))


def following_month(match: Match) -> Meaning | None:
    """The following October; what was before is left to the year of the text."""
    is_after = match.tokens[match.start + 1].text not in ("previous", "preceding")
    return MonthAfter(_month(match)) if is_after else None


def short_year(match: Match) -> Meaning | None:
    """In '98, May '68."""
    before = match.before()
    is_led = before is not None and (before.text in _BEFORE_SHORT_YEARS or before.text in MONTH_NUMBERS)
    is_close = match.tokens[match.start].end == match.tokens[match.start + 1].start
    return ShortYear(match.number("n")) if is_led and is_close else None


def weekday(match: Match) -> Meaning | None:
    before, behind = match.before(), match.after()
    if before is not None and before.text in _NOT_BEFORE_WEEKDAYS:
        return None
    if behind is not None and behind.text in _NOT_BEHIND_WEEKDAYS:
        return None
    number = WEEKDAYS[match.word("w")]
    return Weekday(number, _which(match)) if match.word("rel") else Weekday(number)


def quarter(match: Match) -> Meaning | None:
    name = match.word("q")
    number = 4 if name == "last" else int(name[1]) if name[:1] == "q" else ordinal(match, "q")
    return YearPart(Code(32 + number)) if 1 <= number <= 4 else None


def half_year(match: Match) -> Meaning:
    return YearPart(Code(39 + int(match.word("q")[1])))


def first_months(match: Match) -> Meaning | None:
    """The first nine months, the first three quarters."""
    amount = match.meaning("n")
    if not isinstance(amount, Amount) or amount.unit not in _MONTHS_OF_UNITS:
        return None
    count = amount.count * _MONTHS_OF_UNITS[amount.unit]
    return YearPart(Months(1, count)) if count <= 12 else None


def day_of_month(match: Match) -> Meaning | None:
    """On the 9th; no day where more follows: the 9th symphony."""
    before, behind = match.before(), match.after()
    if before is None or before.text not in _BEFORE_DAYS or (behind is not None and behind.code in "wW-"):
        return None
    return DayOfMonth(match.number("d"))


def year_end(_: Match) -> Meaning:
    return YearPart(ThirdPart("late", is_end=True))


def holiday(match: Match) -> Meaning:
    is_eve = match.word("day") == "eve"
    if match.word("name") == "christmas":
        return MonthDay(12, 24 if is_eve else 25)
    return MonthDay(12, 31) if is_eve else MonthDay(1, 1)


def open_from(match: Match) -> Meaning | None:
    """From a date on, until something that is told without one."""
    behind = match.after()
    return Framed("since", match.meaning("p")) if behind and behind.text in ("until", "till") else None


def centuries_of(match: Match) -> Meaning | None:
    """The 19th and 20th centuries."""
    numbers = [ordinal(match, name) for name in ("a", "b")]
    if numbers[0] >= numbers[1]:
        return None
    return FromTo(Fixed(century(numbers[0])), Fixed(century(numbers[1])))


def season_of_that_year(match: Match) -> Meaning:
    return Partial(match.meaning("y"), Code(20 + SEASON_NUMBERS[match.word("s")]))


def _month(match: Match) -> int:
    return MONTH_NUMBERS[match.word("m").rstrip(".")]


def _month_day(month: int, day: int) -> MonthDay:
    calendar_date(2000, month, day)  # refuses the 31 April
    return MonthDay(month, day)


def _which(match: Match) -> Literal["last", "this", "next"]:
    return _WHICH.get(match.word("rel"), "this")


def ordinal(match: Match, name: str) -> int:
    return ORDINALS.get(match.word(name)) or match.number(name)
