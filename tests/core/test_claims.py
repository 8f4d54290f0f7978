"""What sources say against what the event says, and the date chosen among them."""

from __future__ import annotations

import pytest
from edtf_strategies import values
from hypothesis import given

from timeline_app.core.claims import choose_date, compare_claim
from timeline_app.core.edtf import Edtf, EdtfError


@pytest.mark.parametrize(
    ("date", "claim", "expected"),
    [
        ("2010-06-18", "2010-06-18", "agrees"),
        ("2010-06-18", "2010", "coarser"),
        ("2010", "2010-06-18", "finer"),
        ("2010", "2011", "conflicts"),
        ("2010-06-18", "2010-06-19", "conflicts"),
        ("2010-06-18", "", "none"),
        ("", "2010", "finer"),
        ("", "", "none"),
    ],
)
def test_a_claim_agrees_is_finer_coarser_or_stands_against_the_date(
    date: str, claim: str, expected: str
) -> None:
    assert compare_claim(date, claim) == expected


@pytest.mark.parametrize(
    ("date", "claim", "expected"),
    [
        ("2010", "2010~", "agrees"),
        ("2010?", "2010", "agrees"),
        ("2010", "2010-XX-XX", "agrees"),
        ("2010~", "2011", "coarser"),
        ("2011", "2010~", "coarser"),
        ("2010~", "2012", "conflicts"),
        ("2010?", "2011", "conflicts"),
        ("2010~", "2010-06", "finer"),
    ],
)
def test_about_a_year_does_not_stand_against_its_neighbours(date: str, claim: str, expected: str) -> None:
    assert compare_claim(date, claim) == expected


@pytest.mark.parametrize(
    ("date", "claim", "expected"),
    [
        ("2013/2015", "2013/2015", "agrees"),
        ("2013/2015", "2013/2016", "conflicts"),
        ("2013/2015", "2012/2015", "conflicts"),
        ("2013/2015", "2013/..", "coarser"),
        ("2013/2015", "/2015", "coarser"),
        ("2010~/2020~", "2010-06-18/2020?", "finer"),
        ("2010-06-18/2020?", "2010~/2020~", "coarser"),
        ("2023-05-10/2023-05-12", "2023-05-11", "finer"),
        ("2023-05-10/2023-05-12", "2023-05", "coarser"),
        ("2023-05-10/2023-05-11", "../2023-05-11", "coarser"),
        ("2023-05-10/2023-05-12", "2023-05-13", "conflicts"),
    ],
)
def test_periods_are_compared_end_by_end_and_what_is_open_contradicts_nothing(
    date: str, claim: str, expected: str
) -> None:
    assert compare_claim(date, claim) == expected


@pytest.mark.parametrize(
    ("date", "claim", "expected"),
    [
        ("[..2013-05]", "../2013-05", "agrees"),
        ("[..2013-05]", "2012", "finer"),
        ("[1667,1670]", "1670", "finer"),
        ("[1667,1670]", "1668", "conflicts"),
        ("[1667..1670]", "1668", "finer"),
        ("[1667..1670]", "[1667,1668,1669,1670]", "agrees"),
        ("2010-21", "2010-34", "coarser"),
        ("/", "2010", "finer"),
    ],
)
def test_sets_are_compared_by_what_is_in_them(date: str, claim: str, expected: str) -> None:
    assert compare_claim(date, claim) == expected


def test_what_is_no_date_is_refused() -> None:
    with pytest.raises(EdtfError):
        compare_claim("2010", "last year")


@given(values(), values())
def test_two_dates_stand_against_each_other_or_neither_does(first: Edtf, second: Edtf) -> None:
    one, other = compare_claim(str(first), str(second)), compare_claim(str(second), str(first))
    assert (one == "conflicts") == (other == "conflicts")
    assert (one == "agrees") == (other == "agrees")
    if one == "finer":
        assert other == "coarser"


@given(values())
def test_every_date_agrees_with_itself(value: Edtf) -> None:
    assert compare_claim(str(value), str(value)) == "agrees"


@pytest.mark.parametrize(
    ("claims", "chosen"),
    [
        ([], ""),
        (["", ""], ""),
        (["2010"], "2010"),
        (["2010", "2010-06-18", ""], "2010-06-18"),
        (["2010-06-18", "2010", "2011"], "2010-06-18"),
        (["2011-01-01", "2010", "2010-06"], "2010-06"),
        (["2010~", "2010"], "2010"),
        (["2010?", "2010~"], "2010?"),
        (["2023-05-10", "2023-05-10/2023-05-12"], "2023-05-10/2023-05-12"),
        (["2011", "2010"], "2011"),
        (["last year", "2010"], "2010"),
        (["2013/..", "2013/2015"], "2013/2015"),
    ],
)
def test_the_most_precise_of_the_claims_that_agree_is_chosen(claims: list[str], chosen: str) -> None:
    assert choose_date(claims) == chosen
