"""Parts of a text that are shown folded."""

from __future__ import annotations

import pytest
from builders import an_article, contents_with
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.check import check_contents
from timeline_app.core.hiding import carried, merged, span_of, written

TEXT = "Menu\nThe pier was opened.\nFoot\n"


def test_spans_written_are_read_again() -> None:
    assert [span_of(text) for text in written(((0, 4), (26, 30)))] == [(0, 4), (26, 30)]


@pytest.mark.parametrize("text", ["", "4", "4-", "-4", "4-x", " 0-4", "0-4\n", "1e3-2e3"])
def test_what_is_no_span_is_not_read_as_one(text: str) -> None:
    assert span_of(text) is None


def test_a_foot_goes_along_when_the_text_above_it_grows() -> None:
    new = TEXT.replace("opened", "opened in May")
    (head, foot) = carried(((0, 5), (26, 31)), TEXT, new)
    assert (new[slice(*head)], new[slice(*foot)]) == ("Menu\n", "Foot\n")


def test_a_hidden_line_that_was_changed_is_hidden_no_longer() -> None:
    assert carried(((0, 5), (26, 31)), TEXT, TEXT.replace("Foot", "Feet of the page")) == ((0, 5),)


def test_a_hidden_line_between_two_edits_stays_hidden() -> None:
    old = "One.\nShare this page\nTwo.\n"
    (hidden,) = carried(((5, 20),), old, "First.\nShare this page\nSecond.\n")
    assert hidden == (7, 22)


@given(st.text("ab\n", max_size=30), st.text("ab\n", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_what_is_carried_hides_the_same_words(old: str, new: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(old)), min(other, len(old))))
    for new_start, new_end in carried(((start, end),), old, new):
        assert new[new_start:new_end] == old[start:end]


def test_overlapping_parts_become_one() -> None:
    assert merged([(5, 9), (0, 3), (2, 4), (9, 12), (20, 20)]) == ((0, 4), (5, 12))


@pytest.mark.parametrize(
    "hidden", [((0, 0),), ((5, 3),), ((0, 1_000),), ((5, 9), (8, 12)), ((20, 25), (0, 4)), ((-1, 4),)]
)
def test_parts_that_do_not_lie_in_the_text_are_faults(hidden: tuple[tuple[int, int], ...]) -> None:
    faults = check_contents(contents_with([], [an_article(hidden=hidden)]))
    assert ["the hidden part cannot run" in fault.message for fault in faults] == [True]


def test_a_digest_hides_nothing() -> None:
    faults = check_contents(contents_with([], [an_article(hidden=((0, 4),), text_kind="digest")]))
    assert [fault.message for fault in faults] == ["a digest has nothing to hide"]
