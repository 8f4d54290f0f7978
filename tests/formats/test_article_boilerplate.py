"""Lines of the page that are proposed for hiding, each with a reason; the text itself keeps every word."""

from __future__ import annotations

from itertools import pairwise

import pytest

from timeline_app.formats.articles import Hidden, ReadArticle, read_pasted

TITLE = "Stonewick opens its new bridge"
FIRST = "The new bridge was opened on Wednesday by the mayor, and several thousand people came to both banks."
LAST = (
    "Work on it had taken six years. A second crossing, for trains, is being surveyed upstream of the town."
)


def hidden_words(article: ReadArticle) -> list[tuple[str, str]]:
    return [(span.reason, article.text[span.start : span.end]) for span in article.hidden]


def read(*after: str, before: tuple[str, ...] = ()) -> ReadArticle:
    return read_pasted("\n\n".join((*before, TITLE, FIRST, LAST, *after)) + "\n")


def test_an_article_without_a_page_round_it_has_nothing_to_hide() -> None:
    assert read().hidden == ()


def test_the_path_to_a_page_is_hidden_and_its_headline_stays() -> None:
    article = read(before=(f"Home » Local » {TITLE}",))
    assert hidden_words(article) == [("breadcrumb", f"Home » Local » {TITLE}")]
    assert article.title.start is not None
    assert article.title.start > article.hidden[0].end


def test_a_column_title_over_every_part_is_hidden_each_time() -> None:
    column = "Notes from the river | A column by our readers:"
    text = "\n\n".join((TITLE, column, FIRST, column, column, LAST, column, FIRST + " So it was."))
    article = read_pasted(text)
    assert hidden_words(article) == [("repeated", column)] * 4


def test_a_line_that_comes_twice_may_be_meant_so() -> None:
    text = "\n\n".join((TITLE, "And the bell rang.", FIRST, "And the bell rang.", LAST))
    assert read_pasted(text).hidden == ()


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("© 2016 Morning Post. All rights reserved.", "footer"),
        ("Our Privacy Statement & Cookie Policy", "footer"),
        ("By continuing to browse this site you agree to our use of cookies. You can change them.", "footer"),
        ("For any inquiries, please email office@post.example", "footer"),
        ("Harmful information can be reported by this telephone number: +44 20 7946 0000", "footer"),
        ("Related articles", "footer"),
        ("Subscribe to our newsletter", "footer"),
        ("Leave a Comment", "comments"),
        ("Your email address will not be published.", "comments"),
        ("This page uses a filter to reduce spam. Learn how your comment data is processed.", "comments"),
        ("#bridge #Stonewick #ferry", "hashtags"),
        ("Source: Riverpress", "credit"),
        ("来源：晨报", "credit"),
        ("（责任编辑：李明）", "footer"),
        ("晨ICP备00000000号-2", "footer"),
        ("版权所有 晨报网", "footer"),
    ],
)
def test_a_line_of_the_page_behind_an_article_is_hidden(line: str, reason: str) -> None:
    assert hidden_words(read(line)) == [(reason, line)]


def test_short_lines_between_the_lines_of_a_foot_go_with_it() -> None:
    article = read("New Roads, New Bridges", "I Agree", "About Us", "© Morning Post")
    assert [words for _, words in hidden_words(article)] == [
        "New Roads, New Bridges",
        "I Agree",
        "About Us",
        "© Morning Post",
    ]


def test_captions_behind_an_article_stay_for_they_tell_something() -> None:
    caption = "Ruth Calder (right), mayor of Stonewick, meets the divers during their visit last month."
    article = read(caption, "Newspapers from everywhere", "© Morning Post. All rights reserved.")
    assert [words for _, words in hidden_words(article)] == [
        "Newspapers from everywhere",
        "© Morning Post. All rights reserved.",
    ]


def test_a_poem_at_the_end_of_an_article_is_no_foot() -> None:
    assert read("The bell is still", "The lamps are lit", "And nobody is waiting").hidden == ()


def test_a_line_that_dates_the_article_stays_in_the_foot() -> None:
    article = read("2016-05-05 07:45:00", "Leave a comment")
    assert hidden_words(article) == [("comments", "Leave a comment")]
    assert article.published.value == "2016-05-05T07:45:00"


def test_a_sentence_that_speaks_of_cookies_and_copyright_stays() -> None:
    sentence = (
        "The baker sold cookies in the shape of the bridge, and nobody asked who had the copyright of it; "
        "there were four hundred of them, and at noon the last was gone, he said, as he shut the shop."
    )
    text = "\n\n".join((TITLE, FIRST, sentence, LAST))
    assert read_pasted(text).hidden == ()


def test_a_line_of_the_page_inside_an_article_is_hidden() -> None:
    text = "\n\n".join((TITLE, FIRST, "Read more: The ferry is for sale", LAST))
    assert hidden_words(read_pasted(text)) == [("footer", "Read more: The ferry is for sale")]


def test_hiding_takes_nothing_out_of_the_text_and_moves_nothing_in_it() -> None:
    article = read("Leave a comment", before=(f"Home » Local » {TITLE}",))
    assert article.text.count("Leave a comment") == 1
    assert LAST in article.text
    assert FIRST in article.visible()
    assert "Leave" not in article.visible()
    assert article.text.index(FIRST) != article.visible().index(FIRST)


def test_what_is_proposed_for_hiding_comes_in_order_and_never_overlaps() -> None:
    column = "Share this page"
    text = "\n\n".join(
        (f"Home » {TITLE}", column, TITLE, column, FIRST, column, LAST + " –Morning Post", column, "©")
    )
    spans: tuple[Hidden, ...] = read_pasted(text).hidden
    assert len(spans) == 7
    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert all(span.why.endswith(".") for span in spans)
