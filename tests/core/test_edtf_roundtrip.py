"""Values of every form, written and read again."""

from __future__ import annotations

import copy
import pickle

import pytest
from edtf_strategies import values
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.edtf import Edtf, EdtfError, bounds, flags, parse, precision


@given(values())
def test_a_date_that_is_written_is_read_as_the_same_date(value: Edtf) -> None:
    assert parse(str(value)) == value


@given(values())
def test_the_canonical_text_is_canonical(value: Edtf) -> None:
    assert str(parse(str(value))) == str(value)


@given(values())
def test_bounds_fit_into_64_bits_and_are_in_order(value: Edtf) -> None:
    found = bounds(value)
    limits = (found.earliest_start, found.latest_start, found.earliest_end, found.latest_end)
    assert all(PAST <= limit <= FUTURE for limit in limits)
    assert found.earliest_start <= found.latest_start <= found.latest_end
    assert found.earliest_start <= found.earliest_end <= found.latest_end


@given(values())
def test_every_date_has_flags_and_a_precision(value: Edtf) -> None:
    assert flags(value) >= 0
    assert precision(value) >= 0


@given(st.text(alphabet="0123456789X-/.,~?%[]{}YESTZCJ:+ u()", max_size=24))
def test_whatever_is_typed_is_read_or_refused_inside_the_text(text: str) -> None:
    fault = _fault(text)
    if fault is None:
        assert parse(str(parse(text))) == parse(text)
    else:
        assert 0 <= fault.position <= len(text)
        assert fault.reason


def _fault(text: str) -> EdtfError | None:
    try:
        parse(text)
    except EdtfError as error:
        return error
    return None


def test_a_date_read_twice_is_the_same_value() -> None:
    assert parse("2004-06~-11") == parse("2004-06~-11")
    assert len({parse("1939"), parse("1939"), parse("1939~")}) == 2


def test_a_refusal_says_what_is_wrong_and_where_and_survives_being_sent_to_another_process() -> None:
    with pytest.raises(EdtfError) as caught:
        parse("2021-02-29")
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.text, error.position, error.reason) == ("2021-02-29", 8, "2021-02 has 28 days")
    assert str(copy.copy(error)) == "'2021-02-29' is not a date: 2021-02 has 28 days (character 9)"
