"""The case file: what the standard and the known implementations accept and refuse, and what it means.

Columns of ``tests/data/edtf_cases.tsv``: the text; accept or refuse; the clause of the standard; the
canonical text where it differs; the bounds, first and last day (or second) of the start and, after
a slash, of the end where that differs; the character at which a refusal points; who decides otherwise.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import NamedTuple

import pytest

from timeline_app.core.calendar import FUTURE, PAST, seconds_from_civil
from timeline_app.core.edtf import EdtfError, bounds, parse


class Case(NamedTuple):
    text: str
    verdict: str
    clause: str
    canonical: str
    bounds: str
    position: str
    differs: str


def _cases() -> list[Case]:
    path = Path(__file__).parent.parent / "data" / "edtf_cases.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows)
        return [Case(*row) for row in rows]


CASES = _cases()
ACCEPTED = [case for case in CASES if case.verdict == "accept"]
REFUSED = [case for case in CASES if case.verdict == "refuse"]


def _named(case: Case) -> str:
    return repr(case.text)


@pytest.mark.parametrize("case", ACCEPTED, ids=_named)
def test_what_the_standard_has_is_read_and_written_canonically(case: Case) -> None:
    assert str(parse(case.text)) == (case.canonical or case.text), case.clause


@pytest.mark.parametrize("case", ACCEPTED, ids=_named)
def test_what_a_date_leaves_open_is_what_its_clause_says(case: Case) -> None:
    start, _, end = case.bounds.partition(" / ")
    found = bounds(parse(case.text))
    assert (found.earliest_start, found.latest_start) == _limits(start)
    assert (found.earliest_end, found.latest_end) == _limits(end or start)


@pytest.mark.parametrize("case", REFUSED, ids=_named)
def test_what_is_no_date_is_refused_at_the_character_where_it_goes_wrong(case: Case) -> None:
    with pytest.raises(EdtfError) as caught:
        parse(case.text)
    assert caught.value.position == int(case.position), caught.value.reason
    assert caught.value.text == case.text


def test_every_case_names_its_clause() -> None:
    assert all(case.clause for case in CASES)
    assert len(CASES) == len({case.text for case in CASES})


def _limits(text: str) -> tuple[int, int]:
    """From the first second to the one after the last: "1985-04-01..1985-04-30"."""
    first, last = text.split("..")
    return _second(first, after=False), _second(last, after=True)


def _second(text: str, *, after: bool) -> int:
    if text in ("past", "future"):
        return PAST if text == "past" else FUTURE
    day, _, clock = text.partition("T")
    year, month, number = day.rsplit("-", 2)
    start = seconds_from_civil(
        int(year), int(month), int(number), *map(int, clock.split(":") if clock else ())
    )
    return start + (1 if clock else 86_400) if after else start
