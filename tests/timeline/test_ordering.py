"""The order of events in a list."""

from __future__ import annotations

import numpy as np
import pytest
from builders import an_event
from hypothesis import given
from hypothesis import strategies as st
from scenes import cells_of, columns_of, dated, span_of

from timeline_app.core.columns import Columns
from timeline_app.core.columns_editing import edited_columns
from timeline_app.core.progress import Stopped
from timeline_app.core.text_column import TextColumn
from timeline_app.timeline.ordering import SortBy, is_by_time, ordered, rows_listed, sort_keys, text_ranks

words = st.text(st.sampled_from("aAbBz é重慶港"), max_size=30)


def listed(columns: Columns, by: SortBy, *, is_descending: bool = False) -> list[str]:
    rows = ordered(sort_keys(columns, by), np.arange(len(columns)), is_descending=is_descending)
    return [columns.ids[row] for row in rows.tolist()]


def folded(text: str) -> bytes:
    return bytes(byte + 32 if 65 <= byte <= 90 else byte for byte in text.encode())


@given(st.lists(words))
def test_texts_are_ranked_as_sorting_them_one_by_one_would(texts: list[str]) -> None:
    ranks = text_ranks(TextColumn.of(texts))
    alone = sorted(folded(text) for text in texts)
    assert ranks.tolist() == [alone.index(folded(text)) for text in texts]


def test_titles_that_begin_alike_for_long_are_told_apart_at_their_ends() -> None:
    texts = [f"{'The same words ' * 20}{number}" for number in (3, 1, 2)]
    assert text_ranks(texts).tolist() == [2, 0, 1]


def test_a_list_by_date_is_in_order_of_time_and_ends_with_what_has_no_date() -> None:
    columns = columns_of(dated("2003", "", "1939", "2018-05-17", "-0043"))
    assert listed(columns, "date") == ["e4", "e2", "e0", "e3", "e1"]
    assert listed(columns, "date", is_descending=True) == ["e3", "e0", "e2", "e4", "e1"]


def test_of_two_that_begin_together_the_one_that_is_over_first_comes_first() -> None:
    columns = columns_of(dated("1997", "1997-01-01", "1997-01"))
    assert listed(columns, "date") == ["e1", "e2", "e0"]


def test_equal_titles_are_in_order_of_time_in_both_directions() -> None:
    columns = columns_of(dated("2003", "1939", "2018", title="Treaty"))
    assert listed(columns, "title") == listed(columns, "title", is_descending=True) == ["e1", "e0", "e2"]


def test_a_list_by_importance_can_begin_with_the_most_important() -> None:
    events = [an_event(f"e{place}", date="2000", importance=value) for place, value in enumerate((0.2, 0.9))]
    assert listed(columns_of(events), "importance", is_descending=True) == ["e1", "e0"]


def test_a_title_that_was_changed_is_sorted_by_what_it_is_now() -> None:
    columns = columns_of(
        [an_event("a", title="Alpha", date="1001"), an_event("b", title="Beta", date="1002")]
    )
    changed, _ = edited_columns(columns, [cells_of(an_event("a", title="Zeta", date="1001"))])
    keys = sort_keys(changed, "title")
    later, _ = edited_columns(changed, [cells_of(an_event("a", title="Aaa", date="1001"))])
    assert [later.ids[row] for row in ordered(keys, np.arange(2)).tolist()] == ["b", "a"]
    assert listed(later, "title") == ["a", "b"]


def test_what_is_hidden_removed_or_out_of_view_is_not_listed() -> None:
    columns = columns_of(dated("1939", "1997", "2003", ""))
    lanes = np.array([0, -1, 0, 0], np.int16)
    assert rows_listed(columns, lanes, None).tolist() == [0, 2, 3]
    assert rows_listed(columns, None, span_of("1990/2000")).tolist() == [1]
    after, _ = edited_columns(columns, (), ["e0"])
    assert rows_listed(after, None, None).tolist() == [1, 2, 3]


def test_rows_are_by_time_until_an_edit_puts_one_behind_the_others() -> None:
    columns = columns_of(dated("1939", "2003", ""))
    assert is_by_time(columns)
    after, _ = edited_columns(columns, [cells_of(an_event("new", date="1950"))])
    assert not is_by_time(after)


def test_sorting_stops_when_it_is_no_longer_wanted() -> None:
    with pytest.raises(Stopped):
        text_ranks(["a", "b"], lambda: True)
