"""Where sentences end, and where they do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.datefinder.sentences import LONGEST_SENTENCE, sentences


def told(text: str) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Allen met Mr. Smith at No. 5, St. James St., on Jan. 3.",
        "The U.S. Navy left at 5 p.m. on Monday.",
        "J. R. Miller paid 3.5 million.",
        "It was (see p. 12) the first.",
        "“Is it over?” asked the mayor.",
        "他说：“好。”，然后离开。",
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert told(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It rained. It stopped.", ["It rained.", "It stopped."]),
        ("It rained! Did it stop? Yes.", ["It rained!", "Did it stop?", "Yes."]),
        ("He lives in the U.S. The rest left.", ["He lives in the U.S.", "The rest left."]),
        ("“It rained.” It stopped.", ["“It rained.”", "It stopped."]),
        ("It was I. Then he came.", ["It was I.", "Then he came."]),
        ("下雨了。天晴了！走吧", ["下雨了。", "天晴了！", "走吧"]),
        ("他说：“下雨了。”天晴了。", ["他说：“下雨了。”", "天晴了。"]),
        ("签约；开工。", ["签约；", "开工。"]),
        ("A headline\n\nIt rained.", ["A headline", "It rained."]),
        ("A headline\nIt rained.", ["A headline", "It rained."]),
    ],
)
def test_a_sentence_ends_with_its_mark_or_its_paragraph(text: str, parts: list[str]) -> None:
    assert told(text) == parts


def test_a_sentence_broken_over_lines_is_one_sentence() -> None:
    text = "The last of the old ferries was taken out of service on\nJune 18, and nobody missed it at all."
    assert told(text) == [text]


def test_a_list_without_end_is_cut() -> None:
    text = "word " * LONGEST_SENTENCE
    parts = told(text)
    assert max(map(len, parts)) <= LONGEST_SENTENCE
    assert "".join(parts).replace(" ", "") == text.replace(" ", "")


@given(st.text(alphabet='ab. !?\n"”。，年1', max_size=120))
def test_every_character_but_blanks_lies_in_one_sentence(text: str) -> None:
    covered = [index for each in sentences(text) for index in range(each.start, each.end)]
    assert len(covered) == len(set(covered))
    assert all(text[index].isspace() for index in set(range(len(text))) - set(covered))
