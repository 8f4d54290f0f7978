"""What a date's form says beyond its bounds: flags and precision."""

from __future__ import annotations

import pytest

from timeline_app.core.columns import DateFlag
from timeline_app.core.edtf import Precision, flags, parse, precision


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1939", DateFlag(0)),
        ("2007~", DateFlag.APPROXIMATE),
        ("2020?", DateFlag.UNCERTAIN),
        ("2020%", DateFlag.UNCERTAIN | DateFlag.APPROXIMATE),
        ("2004-06-~11", DateFlag.APPROXIMATE),
        ("1950S2?", DateFlag.UNCERTAIN),
        ("199~", DateFlag.APPROXIMATE),
        ("2018-05-17T07:33~", DateFlag.APPROXIMATE),
        ("2013/2015", DateFlag.PERIOD),
        ("2013/..", DateFlag.PERIOD | DateFlag.OPEN_END),
        ("../2013", DateFlag.PERIOD | DateFlag.OPEN_START),
        ("2013/", DateFlag.PERIOD | DateFlag.UNKNOWN_END),
        ("/2013", DateFlag.PERIOD | DateFlag.UNKNOWN_START),
        ("2010-06-18/2020?", DateFlag.PERIOD | DateFlag.UNCERTAIN),
        ("..2004-06-01/2004-06-~20", DateFlag.PERIOD | DateFlag.APPROXIMATE),
        ("[1667,1668]", DateFlag.ONE_OF),
        ("[..2013-05]", DateFlag.ONE_OF | DateFlag.OPEN_START),
        ("[2013-05..]", DateFlag.ONE_OF | DateFlag.OPEN_END),
        ("{1960,1961-12}", DateFlag.PERIOD),
    ],
)
def test_a_drawing_can_tell_from_the_flags_what_kind_of_date_it_is(text: str, expected: DateFlag) -> None:
    assert flags(parse(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018-05-17T07:33:00", Precision.SECOND),
        ("2018-05-17T07:33", Precision.MINUTE),
        ("2018-05-17T07", Precision.HOUR),
        ("2018-05-17", Precision.DAY),
        ("2018-05", Precision.MONTH),
        ("2018-05-XX", Precision.MONTH),
        ("2018-33", Precision.QUARTER),
        ("1984-1X", Precision.QUARTER),
        ("2018-21", Precision.SEASON),
        ("2018-30", Precision.SEASON),
        ("2018-37", Precision.QUADRIMESTER),
        ("2018-40", Precision.SEMESTER),
        ("2018", Precision.YEAR),
        ("2018-XX", Precision.YEAR),
        ("2016", Precision.YEAR),
        ("201X", Precision.DECADE),
        ("201", Precision.DECADE),
        ("156X-12-25", Precision.DECADE),
        ("201X-21", Precision.DECADE),
        ("20XX", Precision.CENTURY),
        ("1950S2", Precision.CENTURY),
        ("1XXX", Precision.MILLENNIUM),
        ("XXXX-12-25", Precision.TEN_THOUSAND_YEARS),
        ("Y171010000S4", Precision.HUNDRED_THOUSAND_YEARS),
        ("Y-66E6S2", Precision.MILLION_YEARS),
        ("Y-138E8S3", Precision.HUNDRED_MILLION_YEARS),
        ("Y-9E15S1", Precision.LONGER),
        ("Y-17E7", Precision.YEAR),
        ("2004-02-01/2005", Precision.YEAR),
        ("2013/..", Precision.YEAR),
        ("[1667,1760-12]", Precision.YEAR),
        ("[..2013-05]", Precision.MONTH),
        ("../..", Precision.LONGER),
    ],
)
def test_precision_is_what_the_date_says_and_no_more(text: str, expected: Precision) -> None:
    assert precision(parse(text)) is expected


def test_dates_sort_by_precision_from_fine_to_coarse() -> None:
    texts = ["20XX", "2010-06-18", "2010", "2010-06", "201X", "2010-06-18T10:00", "2010-21"]
    ordered = sorted(texts, key=lambda text: precision(parse(text)))
    assert ordered == ["2010-06-18T10:00", "2010-06-18", "2010-06", "2010-21", "2010", "201X", "20XX"]
