"""Web pages: the article's words without the page's, and what the page's metadata say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from timeline_app.formats.articles import ArticleError, ReadArticle, Wish, read_article, read_article_bytes

DATA = Path(__file__).parents[1] / "data" / "articles"

WORDS = (
    "<p>The new bridge was opened on Wednesday by the mayor, and several thousand people came to see it.</p>"
    "<p>Work on it had taken six years. A second crossing, for trains, is being surveyed upstream.</p>"
    "<p>Nobody was lost in the work, and that is what they will remember, the divers said at dusk.</p>"
)


def page(head: str = "", body: str = WORDS, attributes: str = "") -> ReadArticle:
    html = (
        f"<!DOCTYPE html><html {attributes}><head>{head}</head><body><article>{body}</article></body></html>"
    )
    return read_article_bytes(html.encode(), "page.html")


def test_an_article_comes_without_menus_comments_and_feet() -> None:
    read = read_article(DATA / "news-page.html")
    assert read.text.startswith("Stonewick opens its bridge\n\nA bridge that three generations had asked for")
    assert read.text.endswith("A decision on it is expected by 2020.")
    assert "\n\nSix winters on the river\n\n" in read.text
    assert "\n\n“Nobody was lost, and that is what I shall remember,” said Tom Harrow" in read.text
    for words in ("World", "Most read", "Ferry for sale", "riverman", "About time", "All rights", "Privacy"):
        assert words not in read.text


def test_the_metadata_of_a_page_give_the_fields_with_where_they_stand() -> None:
    read = read_article(DATA / "news-page.html")
    assert read.title.value == "Stonewick opens its bridge"
    assert read.author.value == "Anna de Vries, Li Ming"
    assert read.publisher.value == "Morning Post"
    assert (read.published.value, read.published.basis) == ("2016-05-05T07:45:00+01:00", "stated")
    assert read.language.value == "en"
    assert read.url.value == "https://news.example.org/2016/05/05/stonewick-bridge"
    assert {read.field(name).origin for name in ("title", "author", "publisher", "published", "url")} == {
        "metadata"
    }
    assert "JSON-LD" in read.published.why
    assert read.proposed_id == "morning-post-2016"


def test_a_chinese_page_in_gb2312_is_read() -> None:
    read = read_article(DATA / "chinese-page.html")
    assert read.text.startswith("新建的大桥昨天正式通车。")
    assert "首页" not in read.text
    assert (read.title.value, read.author.value, read.publisher.value) == (
        "石桥镇大桥正式通车",
        "王小梅",
        "晨报",
    )
    assert (read.published.value, read.language.value) == ("2016-05-05", "zh")
    assert read.encoding.name == "gb2312"


def test_an_old_page_laid_out_with_tables_gives_paragraphs_and_its_byline() -> None:
    read = read_article(DATA / "old-page.html")
    assert len(read.text.split("\n\n")) == 4
    assert (read.title.value, read.author.value) == ("Second bridge to be surveyed", "Robert Keane")
    assert (read.published.value, read.publisher.value) == ("2001-09-14T07:45", "River Gazette")


def test_a_line_below_the_headline_dates_a_page_whose_metadata_are_silent() -> None:
    read = page(
        body=f"<h1>Bridge opens</h1><div class='info'>5 May 2016 | Morning Post | By Li Ming</div>{WORDS}"
    )
    assert (read.published.value, read.published.basis) == ("2016-05-05", "stated")
    assert read.publisher.value == "Morning Post"


def test_the_name_of_the_site_is_no_part_of_the_title() -> None:
    site = '<meta property="og:site_name" content="Morning Post">'
    assert (
        page(f"<title>Bridge opens at last | Morning Post</title>{site}").title.value
        == "Bridge opens at last"
    )
    body = f"<h1>Bridge opens at last</h1>{WORDS}"
    assert (
        page("<title>Bridge opens at last - News - Morning Post</title>", body).title.value
        == "Bridge opens at last"
    )


def test_a_headline_with_a_dash_stays_whole() -> None:
    assert page("<title>Bridge opens - at last</title>").title.value == "Bridge opens - at last"


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2016-05-05T07:45:00Z">', "2016-05-05T07:45:00Z"),
        ('<meta name="citation_publication_date" content="2016/05/05">', "2016-05-05"),
        ('<meta name="DC.date.issued" content="2016-05">', "2016-05"),
        ('<meta name="date" content="Thu, 05 May 2016 07:45:00 GMT">', "2016-05-05T07:45:00Z"),
        ('<link rel="canonical" href="https://post.example/2016-05/05/bridge_77.html">', "2016-05-05"),
        ('<link rel="canonical" href="https://post.example/201605/05/c_77.htm">', "2016-05-05"),
        ('<meta name="date" content="soon">', ""),
    ],
)
def test_dates_of_metadata_keep_the_precision_they_have(head: str, published: str) -> None:
    assert page(head).published.value == published


def test_linked_data_that_is_broken_or_bottomless_is_passed_over() -> None:
    for data in (
        "{",
        "[" * 100_000,
        json.dumps({"@type": "NewsArticle", "author": [[[["x"]]]], "headline": {}}),
    ):
        read = page(f'<script type="application/ld+json">{data}</script><title>Bridge opens</title>')
        assert read.title.value == "Bridge opens"


def test_the_address_a_browser_noted_when_it_saved_the_page_is_taken() -> None:
    note = "<!-- saved from url=(0026)https://post.example/bridge -->"
    html = f"<!DOCTYPE html>\n{note}\n<html><body>{WORDS}</body></html>"
    assert read_article_bytes(html.encode(), "page.html").url.value == "https://post.example/bridge"


def test_a_script_as_an_address_is_not_taken() -> None:
    assert not page('<link rel="canonical" href="javascript:alert(1)">').url


def test_a_table_with_figures_keeps_its_rows() -> None:
    table = "<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2016</td><td>40</td></tr></table>"
    assert "Year | Cars\n\n2016 | 40" in page(body=WORDS + table + WORDS.replace("The new", "That")).text


def test_line_breaks_inside_a_paragraph_stay_line_breaks() -> None:
    body = (
        "<p>The bell is still,<br>the lamps are lit,<br>and nobody is waiting at the ferry any more.</p>"
        + WORDS
    )
    assert "The bell is still,\nthe lamps are lit,\nand nobody" in page(body=body).text


def test_a_page_without_an_article_is_told_with_what_to_do() -> None:
    for html in (
        "<html></html>",
        "<html><body><nav><a href='/'>Home</a></nav></body></html>",
        "<html><body>",
    ):
        with pytest.raises(
            ArticleError, match="no article is found in this page; open it in a browser, copy"
        ):
            read_article_bytes(html.encode(), "page.html")


def test_a_page_whose_markup_is_too_deep_says_that_words_may_be_missing() -> None:
    read = page(body=WORDS + "<div>" * 300 + "deep down" + "</div>" * 300)
    assert any("nested too deep" in warned.message for warned in read.warnings)


def test_pasted_markup_is_read_as_the_piece_of_a_page_it_is() -> None:
    read = read_article_bytes(f"<h1>Bridge opens</h1>{WORDS}".encode(), "", Wish(kind="html"))
    assert read.title.value == "Bridge opens"
    assert "second crossing" in read.text
    assert "<p>" not in read.text


def test_what_is_found_on_the_page_points_to_no_place_in_the_text() -> None:
    read = read_article(DATA / "chinese-page.html")
    for name in ("title", "author", "publisher", "published"):
        found = read.field(name)
        assert (found.start, found.end) == (None, None)
