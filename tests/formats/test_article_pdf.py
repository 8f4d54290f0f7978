"""PDFs: paragraphs out of printed lines, and what is said of one that has no words or does harm."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfWriter

from timeline_app.formats.articles import ArticleError, ReadArticle, read_article, read_article_bytes
from timeline_app.formats.articles.pdf_lines import PdfLine, read_lines
from timeline_app.formats.articles.pdf_text import text_of

DATA = Path(__file__).parents[1] / "data" / "articles"
sys.path.insert(0, str(DATA))

from make_pdfs import Line, column, pdf  # noqa: E402 - it lies beside the data it makes


@pytest.fixture(scope="module")
def newspaper() -> ReadArticle:
    return read_article(DATA / "newspaper.pdf")


def lines(
    *words: str, left: float = 72, top: float = 700, size: float = 11, width: float = 5.0
) -> list[PdfLine]:
    """Lines below each other, as wide as they have characters; ¶ sets a line in."""
    found = []
    for number, text in enumerate(words):
        start = left + (12 if text.startswith("¶") else 0)
        plain = text.removeprefix("¶")
        bottom = top - number * size * 1.3
        found.append(PdfLine(plain, start, bottom, start + width * len(plain), bottom + size, size))
    return found


def test_the_printed_lines_of_a_paragraph_become_one(newspaper: ReadArticle) -> None:
    paragraphs = newspaper.text.split("\n\n")
    (first,) = [text for text in paragraphs if text.startswith("For a hundred years")]
    assert first.endswith("where nobody had thought of one.")
    assert "\n" not in first


def test_a_word_broken_at_the_end_of_a_line_is_put_together_and_told(newspaper: ReadArticle) -> None:
    assert "has changed that." in newspaper.text
    assert any("1 word that was broken" in warned.message for warned in newspaper.warnings)


def test_a_hyphen_that_belongs_to_the_word_stays(newspaper: ReadArticle) -> None:
    assert "they call it a well-known kind" in newspaper.text.replace("who built it call", "they call")


def test_a_paragraph_that_goes_over_the_page_stays_whole(newspaper: ReadArticle) -> None:
    assert "out of a loan that runs until 1990." in newspaper.text


def test_running_heads_and_page_numbers_are_proposed_for_hiding(newspaper: ReadArticle) -> None:
    hidden = [newspaper.text[span.start : span.end] for span in newspaper.hidden]
    assert hidden == ["STONEWICK HERALD Page 4", "STONEWICK HERALD Page 5"]
    assert {span.reason for span in newspaper.hidden} == {"running head"}


def test_headline_byline_and_date_of_a_printed_page_are_found(newspaper: ReadArticle) -> None:
    assert newspaper.title.value == "A bridge at last for Stonewick"
    assert newspaper.author.value == "Martha Pell"
    assert (newspaper.published.value, newspaper.published.basis) == ("1966-05-05", "stated")


def test_the_day_a_pdf_was_made_is_offered_and_not_taken(newspaper: ReadArticle) -> None:
    assert [also.value for also in newspaper.published.also] == ["2021-03-04"]
    page = [
        *column(["¶The ferry made its last crossing at dusk, and the bell was rung at both banks of it."])
    ]
    read = read_article_bytes(pdf([page], info="/CreationDate (D:20210304120000Z)"), "ferry.pdf")
    assert (read.published.value, [also.value for also in read.published.also]) == ("", ["2021-03-04"])


def test_chinese_lines_are_joined_without_spaces() -> None:
    read = read_article(DATA / "chinese.pdf")
    assert "把两岸的工厂和学校连接起来，居民过河的时间由一小时缩短为十分钟" in read.text
    assert (read.title.value, read.author.value) == ("石桥镇大桥五月四日通车", "王小梅")
    assert (read.published.value, read.language.value) == ("1966-05-05", "zh")


def test_a_pdf_of_pictures_is_told_with_what_to_do() -> None:
    with pytest.raises(
        ArticleError, match=r"has no text, only pictures of its pages; have its words recognised"
    ):
        read_article(DATA / "scan.pdf")


def test_pages_without_text_among_others_are_named() -> None:
    page = column(["¶The ferry made its last crossing at dusk, and the bell was rung at both banks of it."])
    read = read_article_bytes(pdf([page, [], page]), "ferry.pdf")
    assert any(warned.message == "No text on page 2 of 3." for warned in read.warnings)


def test_a_title_of_the_properties_that_a_program_made_up_is_passed_over() -> None:
    page = column(["¶The ferry made its last crossing at dusk, and the bell was rung at both banks of it."])
    for title, expected in (("Microsoft Word - a.doc", ""), ("The last crossing", "The last crossing")):
        read = read_article_bytes(pdf([page], info=f"/Title ({title})"), "ferry.pdf")
        offered = [read.title.value, *(also.value for also in read.title.also)]
        assert (expected in offered) if expected else (title not in offered)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        (
            "they speak of develop-",
            "ment and of nothing else",
            "they speak of development and of nothing else",
        ),
        ("they are self-", "made men and women", "they are self-made men and women"),
        ("the Sino-", "British talks of that year", "the Sino-British talks of that year"),
        ("a growth of 10-", "percent was too much", "a growth of 10-percent was too much"),
        ("from 1966-", "1970 it stood still", "from 1966-1970 it stood still"),
        (
            "they speak of develop\u00ad",
            "ment and of nothing else",
            "they speak of development and of nothing else",
        ),
        ("nobody wants that -", "they said and left", "nobody wants that - they said and left"),
    ],
)
def test_hyphens_at_the_ends_of_lines_are_taken_with_care(first: str, second: str, joined: str) -> None:
    assert text_of([lines(first, second, width=5.0)]).text == joined


def test_a_hyphen_stays_where_the_document_writes_the_word_with_one_elsewhere() -> None:
    page = lines(
        "there was a second try, a re-entry as", "they say, and so they spoke of the re-", "entry all the day"
    )
    assert text_of([page]).text.endswith("spoke of the re-entry all the day")


def test_a_line_that_ended_early_ends_its_paragraph() -> None:
    page = lines(
        "The ferry of the town made its last crossing at dusk on that day.",
        "Nobody spoke a word of it.",
        "Old passengers had come with lanterns, and they stood on the bank",
        "until the bell was rung for the last time in that summer of 1966.",
    )
    assert text_of([page]).text.split("\n\n")[0].endswith("Nobody spoke a word of it.")


def test_a_gap_between_lines_ends_a_paragraph() -> None:
    upper = lines(
        "The ferry of the town made its last crossing at dusk",
        "on that day and nobody spoke a word of it at all.",
    )
    lower = lines(
        "Old passengers had come with lanterns, and they stood", "on the bank until the bell rang.", top=650
    )
    assert text_of([[*upper, *lower]]).text.count("\n\n") == 1


def test_the_second_column_of_a_page_goes_on_where_the_first_ended() -> None:
    left = lines(
        "The ferry of the town made its", "last crossing at dusk, and they", "all stood on the bank until the"
    )
    right = lines("bell was rung for the last time", "in that summer, and went home.", left=320)
    assert text_of([[*left, *right]]).text.count("\n\n") == 0


def test_numbers_in_the_text_are_no_page_numbers() -> None:
    page = lines("These are the years of the ferry:", "1916", "and nobody counted the others that it had.")
    assert text_of([page]).hidden == ()


def test_a_pdf_that_unpacks_to_gigabytes_is_refused_within_bounds() -> None:
    assert (DATA / "bomb.pdf").stat().st_size < 10_000
    with pytest.raises(ArticleError, match=r"takes more memory than an article can need|has no text"):
        read_article(DATA / "bomb.pdf")


def test_a_pdf_that_takes_too_long_is_given_up() -> None:
    data = (DATA / "newspaper.pdf").read_bytes()
    with pytest.raises(
        ArticleError, match="reading the PDF takes longer than 0 seconds; open it in a PDF viewer"
    ):
        read_lines(data * 200, "slow.pdf", longest_s=0.0)


@pytest.mark.parametrize("cut", [30, 400, 900])
def test_a_pdf_cut_short_is_told_to_be_so(cut: int) -> None:
    with pytest.raises(ArticleError, match=r"cut\.pdf: the PDF (is damaged or cut short|has no text)"):
        read_article_bytes((DATA / "newspaper.pdf").read_bytes()[:cut], "cut.pdf")


def test_a_pdf_with_too_many_pages_is_refused() -> None:
    with pytest.raises(ArticleError, match="more than 2,000 pages"):
        read_article_bytes(pdf([[Line(72, 700, 11, "x")]] * 2_001), "book.pdf")


@pytest.mark.parametrize(("password", "is_read"), [("secret", False), ("", True)])
def test_a_pdf_locked_with_a_password_is_told_and_one_that_is_only_protected_is_read(
    password: str, is_read: bool
) -> None:
    writer = PdfWriter(clone_from=DATA / "newspaper.pdf")
    writer.encrypt(password, "owner", algorithm="RC4-128")
    with BytesIO() as stream:
        writer.write(stream)
        data = stream.getvalue()
    if is_read:
        assert "Stonewick" in read_article_bytes(data, "locked.pdf").text
    else:
        with pytest.raises(ArticleError, match="locked with a password; open it, save a copy without one"):
            read_article_bytes(data, "locked.pdf")
