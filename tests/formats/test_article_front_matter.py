"""Markdown: our own text form, the front matter of other programs, and none at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import an_article
from hypothesis import assume, given
from strategies import articles

from timeline_app.core.model import Article
from timeline_app.formats.articles import ReadArticle, read_article, read_article_bytes
from timeline_app.formats.articles.paragraphs import normal
from timeline_app.formats.articles.signatures import is_binary
from timeline_app.formats.record_writing import article_text

DATA = Path(__file__).parents[1] / "data" / "articles"


def read(text: str, name: str = "note.md") -> ReadArticle:
    return read_article_bytes(text.encode(), name)


def test_front_matter_of_other_programs_gives_the_fields() -> None:
    article = read_article(DATA / "front-matter.md")
    assert article.kind == "markdown"
    assert article.title.value == "The bell of Stonewick: where it went"
    assert article.author.value == "Anna de Vries, Li Ming"
    assert (article.published.value, article.published.basis) == ("2016-05-09", "stated")
    assert article.publisher.value == "Morning Post"
    assert article.url.value == "https://news.example.org/bell"
    assert article.language.value == "en"
    assert "'date'" in article.published.why
    assert [warned.message for warned in article.warnings] == ["Not taken over from the front matter: tags."]


def test_the_text_is_the_markdown_below_the_front_matter_and_its_markup_can_be_hidden() -> None:
    article = read_article(DATA / "front-matter.md")
    assert article.text.startswith(
        "# The bell of Stonewick\n\nThe bell of the ferry hangs in the [school](https://"
    )
    assert {span.reason for span in article.hidden} == {"markup"}
    seen = article.visible()
    assert "hangs in the school now" in seen
    for markup in ("https", "![", "<!--", "to be checked"):
        assert markup not in seen


def test_an_article_of_our_own_text_form_keeps_everything_it_says() -> None:
    article = read_article(DATA / "own-form.md")
    record = article.article("bell")
    assert record.text == "The ferry's bell now hangs in the school.\n\nIt is rung once a year."
    assert (record.published, record.published_basis) == ("2016-05?", "inferred")
    assert record.published_note == "The month is that of the opening."
    assert (record.accessed, record.text_kind, record.note) == ("2026-11-22", "digest", "A digest of ours.")
    assert record.original_sha256.endswith("1")
    assert record.original_sha256 != article.sha256


@given(articles())
def test_every_article_written_in_our_text_form_comes_in_as_it_was(article: Article) -> None:
    written = article_text(article)
    assume(article.text.strip() and written == normal(written) and not is_binary(article.text))
    record = read(written).article(article.id)
    expected = article.original_sha256
    if article.text_kind == "original" and not article.attached_sha256 and not expected:
        expected = record.original_sha256  # that of the file it came in
    for name in (
        "title",
        "text",
        "text_kind",
        "abstract",
        "note",
        "accessed",
        "archive_url",
        "attached_sha256",
    ):
        assert getattr(record, name) == getattr(article, name), name
    for name in ("author", "publisher", "url", "published"):
        assert getattr(record, name) == getattr(article, name) or not getattr(article, name), name
    assert record.original_sha256 == expected


def test_a_digest_without_the_hash_of_its_original_gets_none_made_up() -> None:
    record = read(article_text(an_article(text_kind="digest"))).article()
    assert record.original_sha256 == ""


def test_front_matter_in_a_file_called_txt_is_read_as_front_matter() -> None:
    article = read("---\ntitle: The bell\nauthor: Li Ming\n---\nIt hangs in the school.\n", "bell.txt")
    assert (article.kind, article.title.value, article.author.value) == ("markdown", "The bell", "Li Ming")


def test_a_rule_of_dashes_at_the_top_of_a_text_is_no_front_matter() -> None:
    text = "---\n\nThe bell hangs in the school.\n\n---\n\nIt is rung once a year.\n"
    article = read(text, "bell.txt")
    assert (article.kind, article.text) == ("text", text)


def test_markdown_without_front_matter_is_called_by_its_first_heading() -> None:
    assert read("\n# The bell #\n\nIt hangs in the school.\n").title.value == "The bell"
    assert read("The bell\n========\n\nIt hangs in the school.\n").title.value == "The bell"


def test_front_matter_that_is_not_closed_is_kept_as_text_and_told() -> None:
    text = "---\ntitle: The bell\n\nIt hangs in the school.\n"
    article = read(text)
    assert article.text == text
    assert "no line --- closes it" in article.warnings[0].message


@pytest.mark.parametrize("header", ["title: [", "a: &x 1\nb: *x", "- one\n- two", "title: a\n\ttab: b"])
def test_front_matter_that_cannot_be_read_does_not_keep_the_article_out(header: str) -> None:
    text = f"---\n{header}\n---\nThe bell hangs in the school now.\n"
    article = read(text)
    assert article.text == text
    assert "cannot be read" in article.warnings[0].message


def test_a_date_in_front_matter_that_nobody_understands_is_told() -> None:
    article = read("---\ntitle: The bell\ndate: one fine day\nlayout: post\n---\nIt hangs in the school.\n")
    assert article.published.value == ""
    assert "date in the front matter is not understood" in article.warnings[0].message


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("2016-05-09", "2016-05-09"),
        ("2016-05-09T08:30:00+02:00", "2016-05-09T08:30:00+02:00"),
        ("May 9, 2016", "2016-05-09"),
        ("Mon, 09 May 2016 08:30:00 +0200", "2016-05-09T08:30:00+02:00"),
        ("2016", "2016"),
        ("2016?", "2016?"),
        ("2010年6月18日", "2010-06-18"),
    ],
)
def test_dates_of_front_matter_keep_the_precision_they_have(written: str, published: str) -> None:
    article = read(f"---\ntitle: The bell\ndate: {written}\ntags: [x]\n---\nIt hangs in the school.\n")
    assert article.published.value == published


def test_authors_in_lists_tables_and_wiki_links_are_names() -> None:
    for written in (
        "[Anna, Li Ming]",
        "\n  - Anna\n  - name: Li Ming",
        '\n  - "[[Anna]]"\n  - "[[p/li|Li Ming]]"',
    ):
        article = read(f"---\ntitle: The bell\nauthors: {written}\ntags: [x]\n---\nIt hangs in the school.\n")
        assert article.author.value == "Anna, Li Ming"


def test_the_byline_of_a_text_is_found_where_its_front_matter_names_no_author() -> None:
    header = "---\ntitle: The bell\nlayout: post\n---\n"
    article = read(f"{header}By Martha Pell\n\nThe bell hangs in the school, and it is rung in May.\n")
    assert (article.author.value, article.author.origin) == ("Martha Pell", "text")
    start = article.author.start
    assert start is not None
    assert article.text[start : article.author.end] == "Martha Pell"
