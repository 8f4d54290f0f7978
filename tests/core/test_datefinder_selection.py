"""A new event from words that somebody selected."""

from __future__ import annotations

import pytest

from timeline_app.core.datefinder import Selection, read_selection

TEXT = (
    "OSLO, March 14 (Reuters) - The city opened a tunnel under the fjord in 2010. Two years later, a second"
    " one was begun. Officials said on Monday that it would open next May."
)


def selected(words: str, text: str = TEXT, anchor: str | None = "2018-03-14") -> Selection:
    start = text.index(words)
    return read_selection(text, start, start + len(words), anchor)


def test_the_words_are_kept_and_the_date_is_read_with_the_article_s_date() -> None:
    found = selected("Officials said on Monday that it would open next May.")
    assert found.quote == "Officials said on Monday that it would open next May."
    assert found.date is not None
    assert (found.date.edtf, found.wording) == ("2018-03-12", "Monday")


def test_a_date_in_the_words_counts_from_what_stands_before_them() -> None:
    found = selected("Two years later, a second one was begun.")
    assert found.date is not None
    assert (found.date.edtf, found.date.basis, found.wording) == ("2012", "counted", "Two years later")
    assert found.date.reason.span is not None
    assert TEXT[slice(*found.date.reason.span)] == "2010"
    assert found.title == "A second one was begun"


def test_words_without_a_date_take_that_of_their_sentence_and_say_so() -> None:
    found = selected("opened a tunnel under the fjord")
    assert found.date is not None
    assert (found.date.edtf, found.date.basis) == ("2010", "inferred")
    assert TEXT[found.date.start : found.date.end] == found.wording == "2010"
    assert found.title == "The city opened a tunnel under the fjord"


def test_words_of_a_sentence_without_dates_have_none() -> None:
    text = "It opened in 2010. It is blue."
    found = selected("It is blue", text)
    assert (found.date, found.wording, found.title) == (None, "", "It is blue")


def test_a_selection_with_blanks_around_it_is_trimmed() -> None:
    text = "It opened in 2010.  It is blue.  "
    start = text.index("  It")
    found = read_selection(text, start, len(text), "2018")
    assert (found.quote, found.start, found.end) == ("It is blue.", start + 2, len(text) - 2)


@pytest.mark.parametrize(("start", "end"), [(-5, 10), (10, -5), (30, 400), (400, 500), (7, 7)])
def test_offsets_outside_of_the_text_do_no_harm(start: int, end: int) -> None:
    text = "The bridge opened in 2010. It rained."
    found = read_selection(text, start, end)
    assert 0 <= found.start <= found.end <= len(text)
    assert found.quote == text[found.start : found.end]


def test_nothing_selected_has_no_title() -> None:
    assert read_selection("", 0, 0).title == ""
    assert read_selection("   ", 0, 3).title == ""


def test_a_passage_far_inside_a_long_article_is_read_where_it_stands() -> None:
    text = "It rained all day.\n" * 3_000 + "On 2011年5月3日 it opened.\n" + "It rained.\n" * 3_000
    found = selected("2011年5月3日 it opened", text)
    assert found.date is not None
    assert (text[found.date.start : found.date.end], found.date.edtf) == ("2011年5月3日", "2011-05-03")


PAPER_MILL = "The mill, which burned down in 1931, made paper."


@pytest.mark.parametrize(
    ("sentence", "words", "title"),
    [
        (
            "The mill closed and reopened as a hall in 1960.",
            "reopened as a hall",
            "The mill reopened as a hall",
        ),
        ("The council said the mill closed in 1950.", "closed in 1950", "Closed"),
        (PAPER_MILL, "which burned down in 1931", "The mill burned down"),
        (PAPER_MILL, "burned down in 1931", "The mill burned down"),
        ("The mill closed its gates in 1950.", "sed its gat", "The mill closed its gates"),
        ("In 1950 the mill closed.", "the mill closed", "The mill closed"),
    ],
)
def test_words_from_the_middle_of_a_sentence_say_whom_they_speak_of_where_that_is_plain(
    sentence: str, words: str, title: str
) -> None:
    assert selected(words, f"It rained. {sentence}").title == title


def test_a_chinese_passage_gets_a_chinese_title() -> None:
    text = "记者14日获悉，这座大桥于2010年6月18日建成通车。"
    found = selected("这座大桥于2010年6月18日建成通车", text)
    assert found.date is not None
    assert (found.title, found.date.edtf) == ("这座大桥建成通车", "2010-06-18")
