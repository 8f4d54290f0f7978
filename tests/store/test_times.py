"""What rows hold of dates, worked out for many dates at a time."""

from __future__ import annotations

from collections.abc import Callable

from edtf_strategies import values
from hypothesis import example, given
from hypothesis import strategies as st

from timeline_app.core.edtf import EdtfError
from timeline_app.store.rows import time_values
from timeline_app.store.times import TimeValues

plain = st.from_regex(r"[0-9]{4}(-(0[0-9]|1[0-3])(-[0-3][0-9])?)?[?~%]?", fullmatch=True)
intervals = st.tuples(plain, plain).map("/".join)


@given(st.one_of(plain, intervals, values().map(str), st.just("")))
@example("2004-02-29")
@example("2003-02-29")
@example("2003-04-00")
@example("0000-12-31~")
@example("1990-05/1990")
@example("1990/1990-05")
@example("1990-02/1990-01")
@example("1990-01-05%/1990-01?")
def test_a_date_means_the_same_however_many_there_are(date: str) -> None:
    many = TimeValues()
    expected = _outcome(time_values, date)
    assert _outcome(many, date) == expected
    assert _outcome(many, date) == expected


def _outcome(time_values: Callable[[str], tuple[int, ...]], date: str) -> tuple[int, ...] | str:
    """What comes of a date, or what is said against it."""
    try:
        return time_values(date)
    except EdtfError as error:
        return str(error)
