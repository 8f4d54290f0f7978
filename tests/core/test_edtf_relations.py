"""Dates compared with what they leave open in mind."""

from __future__ import annotations

import pytest
from edtf_strategies import values
from hypothesis import given

from timeline_app.core.bounds import Bounds, Span
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.core.edtf import Edtf, bounds, parse


def _of(text: str) -> Bounds:
    return bounds(parse(text))


YEAR_2023 = Span(seconds_from_civil(2023), seconds_from_civil(2024))


@pytest.mark.parametrize(
    ("text", "certainly", "possibly"),
    [
        ("2023-05-12", True, True),
        ("2023", True, True),
        ("202X", False, True),
        ("2022-12-31", False, False),
        ("2020~/2023-05?", False, True),
        ("[..2023-05]", False, True),
        ("2023-05/..", False, True),
        ("2023-05/", False, True),
        ("[..2022]", False, False),
        ("2024", False, False),
    ],
)
def test_a_filter_by_year_knows_what_is_certain_and_what_is_possible(
    text: str, certainly: bool, possibly: bool
) -> None:
    assert _of(text).certainly_within(YEAR_2023) is certainly
    assert _of(text).possibly_within(YEAR_2023) is possibly


@pytest.mark.parametrize(
    ("first", "second", "certainly", "possibly"),
    [
        ("1939", "1945", True, True),
        ("1939", "1939-09", False, True),
        ("1939-09", "1939", False, True),
        ("1939", "1939", False, True),
        ("1945", "1939", False, False),
        ("2013/2015", "2016", True, True),
        ("2013/..", "2016", False, False),
        ("2013/", "2016", False, True),
        ("[..2013]", "2012", False, True),
    ],
)
def test_one_event_is_certainly_or_possibly_before_another(
    first: str, second: str, certainly: bool, possibly: bool
) -> None:
    assert _of(first).certainly_before(_of(second)) is certainly
    assert _of(first).possibly_before(_of(second)) is possibly


def test_two_periods_certainly_overlap_only_where_both_are_certain() -> None:
    assert _of("1910/1920").certainly_overlaps(_of("1914/1918"))
    assert not _of("1914/1918").certainly_overlaps(_of("1918/1920"))
    assert _of("1914/1918").possibly_overlaps(_of("1918/1920"))
    assert not _of("1914/1918").possibly_overlaps(_of("1919"))


def test_a_chronicle_puts_the_year_before_its_months_and_these_before_their_days() -> None:
    texts = ["2010-06-18", "2010-06", "2010", "2009-12-31", "201X", "2010-06-01"]
    ordered = sorted(texts, key=lambda text: _of(text).sort_key)
    assert ordered == ["2009-12-31", "201X", "2010", "2010-06", "2010-06-01", "2010-06-18"]


def test_what_has_no_beginning_is_sorted_where_it_is_known_and_not_before_everything() -> None:
    texts = ["2014", "[..2013-05]", "1939", "../2012", "/2011"]
    ordered = sorted(texts, key=lambda text: _of(text).sort_key)
    assert ordered == ["1939", "/2011", "../2012", "[..2013-05]", "2014"]


def test_the_time_a_period_certainly_covers_lies_between_its_open_ends() -> None:
    assert _of("2013/2015").core == Span(seconds_from_civil(2014), seconds_from_civil(2015))
    assert _of("1939").core is None
    assert _of("2013-05-10/2013-05-11").core is None


@given(values(), values())
def test_what_is_certain_is_possible(first: Edtf, second: Edtf) -> None:
    one, other = bounds(first), bounds(second)
    if one.certainly_before(other):
        assert not other.certainly_before(one)
    if one.certainly_overlaps(other):
        assert one.possibly_overlaps(other)
        assert not one.certainly_before(other)
