"""Many texts in one block of bytes, and the way from a text to its row."""

from __future__ import annotations

import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.columns import Columns
from timeline_app.core.text_column import TextColumn, TextIndex

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)


def columns_of(ids: list[str], index: TextIndex | None) -> Columns:
    times = np.arange(len(ids), dtype=np.int64)
    small = times.astype(np.int16)
    return Columns(
        TextColumn.of(ids), ids, ids, times, times, times, times, small, small.astype(np.float32), small,
        small.astype(np.uint16), index,
    )  # fmt: skip


@given(st.lists(texts, max_size=8))
def test_a_column_holds_the_texts_it_is_made_of(given_texts: list[str]) -> None:
    column = TextColumn.of(given_texts)
    assert len(column) == len(given_texts)
    assert list(column) == given_texts
    assert [column[row] for row in range(len(column))] == given_texts
    assert [column[-row - 1] for row in range(len(column))] == given_texts[::-1]
    assert column[1:] == tuple(given_texts[1:])
    assert column[::-2] == tuple(given_texts[::-2])


def test_a_row_that_is_not_there_is_an_error_and_not_another_text() -> None:
    column = TextColumn.of(["a", "桥"])
    for row in (2, -3):
        with pytest.raises(IndexError, match="among 2"):
            column[row]


def test_a_row_may_be_a_number_of_an_array() -> None:
    assert TextColumn.of(["a", "桥"])[np.int64(1)] == "桥"


@given(st.lists(texts, min_size=1, max_size=8), st.data())
def test_texts_can_be_put_in_another_order(given_texts: list[str], data: st.DataObject) -> None:
    order = data.draw(st.lists(st.integers(0, len(given_texts) - 1), max_size=12))
    taken = TextColumn.of(given_texts).taken(np.array(order, dtype=np.int64))
    assert list(taken) == [given_texts[row] for row in order]


def test_many_texts_are_put_in_another_order_some_at_a_time() -> None:
    given_texts = [f"桥{number}" for number in range(120_001)]
    taken = TextColumn.of(given_texts).taken(np.arange(120_001)[::-1])
    assert taken[0] == "桥120000"
    assert taken[60_000] == "桥60000"
    assert taken[120_000] == "桥0"


@given(st.lists(texts, unique=True, max_size=8), texts)
def test_an_event_is_found_by_its_id_with_and_without_an_index(ids: list[str], other: str) -> None:
    for index in (TextIndex.of(ids), None):
        columns = columns_of(ids, index)
        assert [columns.row_of(event_id) for event_id in ids] == list(range(len(ids)))
        assert columns.row_of(other) == (ids.index(other) if other in ids else None)


def test_two_ids_of_one_sum_are_told_apart() -> None:
    ids = ["plumless", "buckeroo"]
    assert zlib.crc32(b"plumless") == zlib.crc32(b"buckeroo")
    columns = columns_of(ids, TextIndex.of(ids))
    assert [columns.row_of(event_id) for event_id in ids] == [0, 1]
