"""What holds for every file: nothing of a text is lost, every span lies in it, bad bytes are only refused."""

from __future__ import annotations

import unicodedata
from contextlib import suppress

from hypothesis import assume, example, given
from hypothesis import strategies as st

from timeline_app.core import edtf
from timeline_app.core.faults import UserError
from timeline_app.core.invariants import article_breaches
from timeline_app.formats.articles import FIELDS, ReadArticle, Wish, read_article_bytes, read_pasted
from timeline_app.formats.articles.signatures import is_binary, is_html, stranger

_PIECES = (
    "Home » News » Bridge opens", "Bridge opens", "By Martha Pell", "By MARTHA PELL|Oct 31,2019",
    "5 May 2016", "2023-05-13 02:08:25",
    "STONEWICK, May 4 (Riverpress) -- The bridge was opened on Wednesday by the mayor, at last.",
    "The new bridge was opened on Wednesday, and several thousand people came to it. –Morning Post",
    "新华社石桥5月4日电（记者 王小梅）新建的大桥四日正式通车。镇长在仪式上表示，这座桥连接两岸。",
    "2010年6月18日",
    "(Morning Post 06/30/2017 page5)", "© Morning Post", "Leave a comment", "#a #b", "Source: Riverpress",
    "this year, 2016", "03/04/2010", "S T O N E W I C K B R I D G E", "---", "title: x", "# The bell",
    "[a](b)",
    "<p>", "<!-- -->", "\ufeff", "é", "e\u0301", "\u2028", "\x0c", "1999", "»", "(", "（", "记者", "By ",
)  # fmt: skip

_TAGS = (
    "<p>", "</p>", "<div>", "<table>", "<td>", "<h1>", "<br>", "<script>", "<!--", "-->", "<title>",
    "<li>", "<a href='x'>", "&amp;", "&#0;", '<meta name="author" content="A B">', "石桥镇大桥正式通车。",
    "The bridge was opened in May, and a crowd came to see it.", "<time pubdate>2016-05-05</time>",
)  # fmt: skip

texts = st.one_of(
    st.lists(st.sampled_from(_PIECES), max_size=14).map("\n\n".join),
    st.lists(st.sampled_from(_PIECES), max_size=14).map("\n".join),
    st.lists(st.sampled_from(_PIECES), max_size=6).map(" ".join),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=200),
)
names = st.sampled_from(["", "a", "a.txt", "a.md", "a.html", "a.pdf", "2016-05-05-a.txt", "石桥.txt"])


def plain(text: str) -> str:
    """A text as it is to be kept."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def check_everything(read: ReadArticle) -> None:
    """That a value holds together: spans in the text, dates in EDTF, a record that a store takes."""
    size = len(read.text)
    for name in FIELDS:
        for found in (read.field(name), *read.field(name).also):
            if found.start is not None and found.end is not None:
                assert 0 <= found.start < found.end <= size
                assert read.text[found.start : found.end] == found.wording
            assert not found.value or found.why or found.origin == "front matter"
    for value in (read.published.value, *(found.value for found in read.published.also)):
        assert not value or edtf.parse(value)
    at = 0
    for span in read.hidden:
        assert at <= span.start < span.end <= size
        assert span.why
        at = span.end
    for warned in read.warnings:
        assert warned.start is None or warned.end is None or 0 <= warned.start < warned.end <= size
    for ask in read.ask:
        assert len(ask.choices) > 1
    assert list(article_breaches(read.article())) == []
    assert len(read.visible()) == size - sum(span.end - span.start for span in read.hidden)


@given(texts)
def test_no_character_of_a_plain_text_is_lost_but_line_ends_and_forms(text: str) -> None:
    assume(text.strip() and not is_binary(plain(text)) and not is_html(text))
    assume(not text.startswith("---") and not text.startswith("\ufeff"))
    data = text.encode()
    assume(stranger(data) is None and b"%PDF-" not in data)
    read = read_article_bytes(data, "text.txt")
    assert read.text == plain(text)
    assert read.sha256 == read_article_bytes(data, "other.txt").sha256


@given(texts)
def test_pasted_words_are_kept_whole(text: str) -> None:
    assume(text.strip() and not is_binary(plain(text)) and not text.startswith("---"))
    assert read_pasted(text).text == plain(text)


@given(texts, names)
@example("By ", "")
@example("Bridge opens\n\nBridge opens\n\nBridge opens", "a.txt")
def test_whatever_is_recognised_holds_together_and_is_the_same_twice(text: str, name: str) -> None:
    with suppress(UserError):
        read = read_article_bytes(text.encode(), name)
        check_everything(read)
        assert read_article_bytes(text.encode(), name) == read


@given(st.binary(min_size=1, max_size=400), names, st.sampled_from(["", "text", "markdown", "html", "pdf"]))
def test_random_bytes_are_read_or_refused_with_a_sentence(data: bytes, name: str, kind: str) -> None:
    with suppress(UserError):
        check_everything(read_article_bytes(data, name, Wish(kind=kind)))  # type: ignore[arg-type]


@given(
    st.sampled_from([b"%PDF-1.4\n", b"<html><body>", b"---\n", b"\xff\xfe", b"PK\x03\x04"]),
    st.binary(max_size=200),
)
def test_files_that_begin_well_and_go_on_badly_are_read_or_refused(start: bytes, rest: bytes) -> None:
    if start == b"%PDF-1.4\n":
        rest = rest[:8]  # each is a process of its own, and a few are enough
        assume(len(rest) < 3)
    with suppress(UserError):
        check_everything(read_article_bytes(start + rest, "file"))


@given(st.lists(st.sampled_from(_TAGS), max_size=25))
def test_broken_markup_gives_an_article_or_a_sentence(pieces: list[str]) -> None:
    with suppress(UserError):
        check_everything(read_article_bytes("".join(("<html>", *pieces)).encode(), "page.html"))
