"""What vague words are taken to mean: the early 1990s, the 5th century BC, 66 million years ago.

The choices made here stand in docs/dates.md.
"""

from __future__ import annotations

from typing import Final, Literal

from timeline_app.core.calendar import civil_from_days
from timeline_app.core.dateentry.building import EntryError, astronomical, between, made, qualified, year
from timeline_app.core.edtf import Date, Edtf
from timeline_app.core.edtf.digits import year_range
from timeline_app.core.edtf.limits import unclamped_extent
from timeline_app.core.edtf.values import year_digits
from timeline_app.core.says import says

Third = Literal["early", "mid", "late"]

_DAY_S: Final = 86_400
_PRESENT_YEAR: Final = 2000  # from which "years ago" count; exact enough for what is so long ago
_MILLION: Final = 1_000_000
# The thirds of ten and of a hundred years, first and last counted from 0.
_THIRDS_OF_TEN: Final[dict[Third, tuple[int, int]]] = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_THIRDS_OF_HUNDRED: Final[dict[Third, tuple[int, int]]] = {
    "early": (0, 33),
    "mid": (34, 66),
    "late": (67, 99),
}
_THIRD_OF_YEAR: Final[dict[Third, int]] = {"early": 37, "mid": 38, "late": 39}
_THIRD_OF_MONTH: Final[dict[Third, tuple[int, int]]] = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}


def decade(first: int, *, bc: bool = False) -> Edtf:
    """The 1930s (``first`` 1930) as 193X; the 440s BC (440) as 449 to 440 BC."""
    if not first:
        return next_to_era(9, bc=bc)
    return made(f"[{year_digits(-first - 8)}..{year_digits(1 - first)}]" if bc else f"{first // 10:03d}X")


def century(number: int, *, bc: bool = False) -> Edtf:
    """The n-th century: the 19th is 18XX, the 5th BC -04XX (500 to 401 BC)."""
    if not 1 <= number <= 100:
        raise EntryError(says("there is no century {0}", number))
    if number == 1:
        return next_to_era(100 if bc else 99, bc=bc)
    return made(f"{'-' if bc else ''}{number - 1:02d}XX")


def millennium(number: int, *, bc: bool = False) -> Edtf:
    """The n-th millennium: the 2nd is 1XXX, the 3rd BC -2XXX (3000 to 2001 BC)."""
    if not 1 <= number <= 10:
        raise EntryError(says("there is no millennium {0}", number))
    if number == 1:
        return next_to_era(1000 if bc else 999, bc=bc)
    return made(f"{'-' if bc else ''}{number - 1}XXX")


def next_to_era(last: int, *, bc: bool) -> Edtf:
    """The years from the change of era to a year, which have no digits in common."""
    return made(f"[{year_digits(1 - last)}..0000]" if bc else f"[0001..{last:04d}]")


def years_ago(number: str, exponent: int, *, future: bool = False) -> Edtf:
    """A distance from today: 66 million years ago (66, 6) is Y-66E6S2, known to the digits written.

    Less than a million years become an approximate year.

    Raises:
        EntryError: so short a distance that it matters which year is counted from.
    """
    whole, _, decimals = number.replace(",", "").partition(".")
    digits = (whole + decimals).lstrip("0") or "0"
    exponent -= len(decimals)
    if exponent >= 0 and int(digits) * 10**exponent >= _MILLION:
        return made(f"Y{'' if future else '-'}{digits}E{exponent}S{len(digits)}")
    years = int(digits) * 10**exponent if exponent >= 0 else int(digits) // 10**-exponent
    if years <= _PRESENT_YEAR:
        raise EntryError(says("years ago are counted from today: give the year itself"))
    found = _PRESENT_YEAR + years if future else astronomical(years - _PRESENT_YEAR, bc=True)
    return qualified(year(found), "~")


def third(value: Edtf, which: Third) -> Edtf:
    """The early, middle or late part of a year, month, decade or century.

    Raises:
        EntryError: it is nothing of these.
    """
    if isinstance(value, Date) and not value.day and "X" not in value.month:
        if not value.month and "X" not in value.year:
            return made(f"{value.year}-{_THIRD_OF_YEAR[which]}")
        if value.month:
            start, end = _THIRD_OF_MONTH[which]
            last = civil_from_days(unclamped_extent(value)[1] // _DAY_S - 1)[2]
            return made(f"[{value}-{start:02d}..{value}-{min(end, last):02d}]")
        first, last = year_range(value.year)
        if last - first + 1 in (10, 100):
            start, end = (_THIRDS_OF_TEN if last - first + 1 == 10 else _THIRDS_OF_HUNDRED)[which]
            return between(year(first + start), year(first + end))
    raise EntryError(says("early, mid and late go with a year, a month, a decade or a century"))


def half(value: Edtf, number: Literal[1, 2]) -> Edtf:
    """The first or second half of a year, decade or century.

    Raises:
        EntryError: it is nothing of these.
    """
    if isinstance(value, Date) and not value.month:
        if "X" not in value.year:
            return made(f"{value.year}-{39 + number}")
        first, last = year_range(value.year)
        middle = first + (last - first + 1) // 2
        return between(year(first), year(middle - 1)) if number == 1 else between(year(middle), year(last))
    raise EntryError(says("a half goes with a year, a decade or a century"))
