"""Bit vectors give the costs that the table of all alignments gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.anchoring.bitparallel import distance, rows

FEW = st.text(alphabet="abc", max_size=14)


def table(pattern: str, text: str, *, begins_anywhere: bool) -> list[list[int]]:
    """Every row of the table by the textbook's recurrence (Wagner and Fischer; Sellers)."""
    made = [[0 if begins_anywhere else column for column in range(len(text) + 1)]]
    for number, wanted in enumerate(pattern, start=1):
        above, row = made[-1], [number]
        for column, character in enumerate(text, start=1):
            row.append(min(above[column] + 1, row[-1] + 1, above[column - 1] + (wanted != character)))
        made.append(row)
    return made


@given(FEW, FEW)
def test_the_distance_is_the_fewest_edits(one: str, other: str) -> None:
    assert distance(one, other) == table(one, other, begins_anywhere=False)[-1][-1]


@given(FEW, FEW, st.data())
def test_rows_are_those_of_the_table(pattern: str, text: str, data: st.DataObject) -> None:
    upper = data.draw(st.integers(0, len(pattern)))
    lower = data.draw(st.integers(upper, len(pattern)))
    found = rows(pattern, text, upper, lower)
    expected = table(pattern, text, begins_anywhere=True)
    assert list(found.upper) == expected[upper]
    assert list(found.lower) == expected[lower]


def test_patterns_may_be_wider_than_a_machine_word() -> None:
    words = "the quick brown fox " * 20
    assert distance(words, words[:200] + words[203:]) == 3
