"""Hypothesis strategies for EDTF values of every form, valid by construction."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from timeline_app.core.calendar import days_in_month
from timeline_app.core.edtf import (
    Date,
    DateSet,
    DateTime,
    Edtf,
    End,
    Interval,
    LongYear,
    Mark,
    Marks,
    Point,
    Range,
    Season,
    Truncated,
)
from timeline_app.core.edtf.limits import unclamped_extent
from timeline_app.core.edtf.values import UNMARKED, year_digits

marks: SearchStrategy[Mark] = st.sampled_from(["", "?", "~", "%"])
years = st.integers(-9999, 9999)


@st.composite
def days(draw: DrawFn) -> tuple[int, int, int]:
    year, month = draw(years), draw(st.integers(1, 12))
    return year, month, draw(st.integers(1, days_in_month(year, month)))


@st.composite
def plain_dates(draw: DrawFn) -> Date:
    """A year, month or day, wholly given."""
    year, month, day = draw(days())
    size = draw(st.integers(1, 3))
    return Date(year_digits(year), f"{month:02d}" if size > 1 else "", f"{day:02d}" if size > 2 else "")


@st.composite
def marked_dates(draw: DrawFn) -> Date:
    date = draw(plain_dates())
    found = Marks(draw(marks), draw(marks) if date.month else "", draw(marks) if date.day else "")
    return Date(date.year, date.month, date.day, found if any(found) else UNMARKED)


@st.composite
def unspecified_dates(draw: DrawFn) -> Date:
    """A date some of whose digits are X: there is at least the date they were taken from."""
    date = draw(plain_dates().filter(lambda found: found.year not in ("0000", "-0000")))
    parts = [_masked(draw, part) for part in (date.year, date.month, date.day)]
    return Date(*parts, marks=date.marks)


def _masked(draw: DrawFn, digits: str) -> str:
    return "".join("X" if digit.isdigit() and draw(st.booleans()) else digit for digit in digits)


@st.composite
def seasons(draw: DrawFn) -> Season:
    found = Marks(draw(marks), draw(marks))
    return Season(year_digits(draw(years)), draw(st.integers(21, 41)), found if any(found) else UNMARKED)


@st.composite
def date_times(draw: DrawFn) -> DateTime:
    year, month, day = draw(days())
    size = draw(st.integers(1, 3))
    return DateTime(
        Date(year_digits(year), f"{month:02d}", f"{day:02d}"),
        draw(st.integers(0, 23)),
        draw(st.integers(0, 59)) if size > 1 else None,
        draw(st.integers(0, 59)) if size > 2 else None,
        draw(st.from_regex(r"([0-9]{1,6})?", fullmatch=True)) if size > 2 else "",
        draw(st.one_of(st.none(), st.integers(-720, 840))),
        draw(marks),
    )


@st.composite
def long_years(draw: DrawFn) -> LongYear:
    sign = draw(st.sampled_from([1, -1]))
    significant = draw(st.one_of(st.none(), st.integers(1, 99)))
    if draw(st.booleans()):
        number = draw(st.integers(0, 9999))
        return LongYear(sign * number, None, significant or 1, draw(marks))
    exponent = draw(st.one_of(st.none(), st.integers(4, 18)))
    lowest = 10_000 if exponent is None else 1
    return LongYear(sign * draw(st.integers(lowest, 10**18 - 1)), exponent, significant, draw(marks))


truncated = st.builds(Truncated, st.from_regex(r"-?[0-9]{2,3}", fullmatch=True), marks)


def points() -> SearchStrategy[Point]:
    return st.one_of(
        plain_dates(), marked_dates(), unspecified_dates(), seasons(), date_times(), long_years(), truncated
    )


def _in_order(first: Point, last: Point) -> bool:
    return unclamped_extent(last)[1] > unclamped_extent(first)[0]


@st.composite
def intervals(draw: DrawFn) -> Interval:
    first, last = draw(points()), draw(points())
    if not _in_order(first, last):
        first, last = last, first
    ends: SearchStrategy[End] = st.sampled_from([End.OPEN, End.UNKNOWN])
    start = draw(st.one_of(st.just(first), ends, st.just(Range(None, first)), st.just(Range(first, None))))
    end = draw(st.one_of(st.just(last), ends, st.just(Range(None, last)), st.just(Range(last, None))))
    return Interval(start, end)


@st.composite
def date_sets(draw: DrawFn) -> DateSet:
    members: list[Point | Range] = draw(st.lists(st.one_of(points(), _ranges()), min_size=1, max_size=4))
    if draw(st.booleans()):
        members.insert(0, Range(None, draw(points())))
    if draw(st.booleans()):
        members.append(Range(draw(points()), None))
    return DateSet(draw(st.sampled_from(["one", "all"])), tuple(members))


@st.composite
def _ranges(draw: DrawFn) -> Range:
    first, last = draw(points()), draw(points())
    return Range(first, last) if _in_order(first, last) else Range(last, first)


def values() -> SearchStrategy[Edtf]:
    """Values of every form."""
    return st.one_of(points(), intervals(), date_sets())
