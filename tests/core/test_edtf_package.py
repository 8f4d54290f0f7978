"""A second opinion: the ``edtf`` package, on what it and we should read alike.

Left out is where it decides otherwise: winters end with December there, times are dropped, unknown ends
get ten years, and it pads what is approximate.
"""

from __future__ import annotations

import warnings
from time import struct_time

import pytest

from timeline_app.core.calendar import civil_from_seconds
from timeline_app.core.edtf import bounds, parse

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    edtf_package = pytest.importorskip("edtf")

ALIKE = [
    "2001-02-03", "2008-12", "2008", "-0999", "0000", "0000-02-29", "9999-12-31",
    "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2004-02-01/2005-02", "2004-02-01/2005",
    "2005/2006-02", "-2005/-1999-02",
    "199X", "19XX", "1999-XX", "1999-01-XX", "1999-XX-XX", "-01XX", "1XXX", "2000-02-XX", "1900-02-XX",
    "2001-21", "2003-22", "2000-23", "2001-29", "2001-33", "2001-34", "2001-35", "2001-36",
    "156X-12-25", "15XX-12-25", "1560-XX-25", "15XX-12-XX", "XXXX-XX-23",
    "[1667,1668,1670..1672]", "[1667,1760-12]", "{1667,1668,1670..1672}", "{1960,1961-12}",
    "1984?", "2004-06~", "2004-06-11%", "2004?-06-11", "2004-06~-11", "2004-06-~11", "2004-?06-?11",
    "1984~/2004-06", "1984-06-02?/2004-08-08~", "2004-06-XX/2004-07-03", "2004-06-~01/2004-06-~20",
    "Y170000002", "Y-170000002", "Y17E7", "Y-17E7",
]  # fmt: skip


def _day(found: struct_time) -> tuple[int, int, int]:
    return found.tm_year, found.tm_mon, found.tm_mday


@pytest.mark.parametrize("text", ALIKE)
def test_another_program_finds_the_same_first_and_last_day(text: str) -> None:
    theirs = edtf_package.parse_edtf(text)
    ours = bounds(parse(text))
    assert civil_from_seconds(ours.earliest_start)[:3] == _day(theirs.lower_strict())
    assert civil_from_seconds(ours.latest_end - 1)[:3] == _day(theirs.upper_strict())


@pytest.mark.parametrize(
    "text", ["", "not a date", "2016-13-08", "2016-02-39", "-0000-01-01", "2004-(06)?-11", "Y17E7-12-26"]
)
def test_another_program_refuses_what_we_refuse(text: str) -> None:
    with pytest.raises(edtf_package.EDTFParseException):
        edtf_package.parse_edtf(text)
    with pytest.raises(ValueError, match="is not a date"):
        parse(text)
