"""Why a date that was found in a text is what it is, in words."""

from __future__ import annotations

import pytest

from timeline_app.app.dates.why import why_words, wording_of
from timeline_app.core.datefinder import FoundDate, Reason

TEXT = "It opened in\n2010; two years later it closed."


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason("stated"), "it is stated"),
        (Reason("year-of-article"), "the year is that of the article"),
        (Reason("year-of-expression", (13, 17)), "the year is that of “2010”"),
        (Reason("counted-from-article", None, -1, "month"), "1 month before the article's date"),
        (Reason("counted-from-expression", (13, 17), 2, "year"), "2 years after “2010”"),
        (Reason("counted-from-article"), "counted from the article's date"),
        (Reason("needs-event", (0, 17)), "it counts from “It opened in 2010”, whose date is not known here"),
        (Reason("needs-year"), "its year is not known"),
    ],
)
def test_the_way_from_the_words_to_the_date_is_told(reason: Reason, words: str) -> None:
    assert why_words(FoundDate(19, 34, "2012", "counted", reason), TEXT) == words


def test_the_words_of_a_date_stand_on_one_line() -> None:
    assert wording_of(FoundDate(10, 17, "2010", "stated", Reason("stated")), TEXT) == "in 2010"
