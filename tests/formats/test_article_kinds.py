"""What a file is, whatever its name says; and what is said of one that holds no article."""

from __future__ import annotations

import io
import os
import socket
import sys
import zipfile
from pathlib import Path

import pytest

from timeline_app.core.faults import UserError
from timeline_app.core.progress import Stopped
from timeline_app.formats.articles import ArticleError, Wish, read_article, read_article_bytes, read_pasted
from timeline_app.formats.articles.loading import LARGEST_FILE
from timeline_app.formats.articles.reading import LARGEST_TEXT, LONGEST_LINE, MOST_LINES
from timeline_app.formats.articles.web_markup import LARGEST_MARKUP, MOST_TAGS

DATA = Path(__file__).parents[1] / "data" / "articles"


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(ArticleError) as caught:
        read_article_bytes(data, name)
    message = str(caught.value)
    assert message.startswith(f"{name}: ")
    assert "; " in message, "it does not say what to do"
    assert "Traceback" not in message
    return message


def a_zip(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "words")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "what"),
    [
        (a_zip("a.txt"), "article.pdf", "this is a zip archive, not a PDF; unpack it"),
        (a_zip("word/document.xml"), "article.txt", "this is a Word document, not plain text; open it"),
        (a_zip("xl/workbook.xml"), "article.md", "an Excel workbook, not Markdown; save the table as CSV"),
        (
            b"\x89PNG\r\n\x1a\n" + bytes(40),
            "article.html",
            "a picture (PNG), not a web page (HTML); have its",
        ),
        (b"{\\rtf1 hello}", "article.txt", "a document in RTF, not plain text"),
        (b"SQLite format 3\x00" + bytes(80), "my.txt", "a database (perhaps an event store)"),
        (b"\x7fELF" + bytes(80), "article", "a program, not an article; choose"),
        (b"\x00\x01\x02\x03" * 50, "article.txt", "this is a binary file, not text; choose"),
        (bytes(range(256)) * 8, "article.txt", "this is a binary file, not text; choose"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n", "page.mht", "a web archive (MHTML)"),
        (b"%PDF-1.7\nnothing of a PDF follows", "article.pdf", "the PDF is damaged or cut short"),
        (b" \n\t \n", "article.txt", "the file holds no words"),
        (b"", "article.txt", "the file is empty"),
    ],
)
def test_what_is_no_article_is_named_by_its_content_with_what_to_do(
    data: bytes, name: str, what: str
) -> None:
    assert what in refusal(data, name)


def test_a_page_called_txt_is_read_as_a_page_and_that_is_told() -> None:
    data = (DATA / "news-page.html").read_bytes()
    read = read_article_bytes(data, "saved.txt")
    assert read.kind == "html"
    assert read.text == read_article_bytes(data, "saved.html").text
    assert "The name ends in .txt, but this is a web page (HTML)" in read.warnings[0].message


def test_a_page_stays_the_text_it_is_for_who_wants_its_markup() -> None:
    data = (DATA / "old-page.html").read_bytes()
    read = read_article_bytes(data, "saved.txt", Wish(kind="text"))
    assert (read.kind, read.text) == ("text", data.decode())


def test_a_text_called_pdf_is_read_as_the_text_it_is() -> None:
    read = read_article_bytes(b"The bridge is open. It was opened in May.", "bridge.pdf")
    assert read.kind == "text"
    assert "The name ends in .pdf, but this is plain text" in read.warnings[0].message


def test_a_pdf_called_txt_is_read_as_a_pdf() -> None:
    read = read_article_bytes((DATA / "newspaper.pdf").read_bytes(), "bridge.txt")
    assert read.kind == "pdf"
    assert "a PDF" in read.warnings[0].message


def test_a_text_that_speaks_of_tags_is_no_page() -> None:
    text = "In HTML a paragraph begins with <p> and ends with </p>. Nobody has to write the latter, though."
    assert read_article_bytes(text.encode(), "tags.txt").text == text


def test_a_text_without_an_ending_to_its_name_is_read_without_a_word_on_that() -> None:
    read = read_article_bytes(b"The bridge is open. It was opened in May.", "article")
    assert (read.kind, read.warnings) == ("text", ())


def test_a_comma_separated_name_is_no_hindrance_to_plain_text() -> None:
    assert read_article_bytes(b"The bridge is open. It was opened in May.", "notes.v2").warnings == ()


def test_a_folder_is_said_to_be_one(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="that is a folder, not a file; name the files in it"):
        read_article(tmp_path)


def test_a_file_that_vanished_is_said_to_be_gone(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"gone\.txt: it cannot be read: there is no such file"):
        read_article(tmp_path / "gone.txt")


def test_a_name_that_no_file_can_have_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="there is no such file"):
        read_article(tmp_path / "a\x00b.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are a POSIX thing")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ArticleError, match="that is a device or a pipe, not a file"):
        read_article(tmp_path / "pipe.txt")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device on Windows")
def test_a_device_is_refused() -> None:
    with pytest.raises(ArticleError, match="that is a device or a pipe, not a file"):
        read_article(Path("/dev/zero"))


def test_a_file_nobody_may_read_is_said_to_be_closed(unprivileged: Path) -> None:
    path = unprivileged / "closed.txt"
    path.write_text("words")
    path.chmod(0)
    with pytest.raises(ArticleError, match="you have no right to do that there"):
        read_article(path)


def test_a_file_beyond_all_bounds_is_refused_before_it_is_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(LARGEST_FILE + 1)
    with pytest.raises(ArticleError, match="larger than 100 MB; bring in its parts one by one"):
        read_article(path)


def test_a_text_longer_than_the_text_form_can_hold_is_refused() -> None:
    assert "more than 5 million characters" in refusal(b"word " * (LARGEST_TEXT // 5 + 1), "long.txt")


def test_what_has_too_many_lines_or_too_long_ones_for_an_article_is_refused() -> None:
    assert "more than 100,000 lines" in refusal(b"word\n" * MOST_LINES, "lines.txt")
    assert "a line of more than a million characters" in refusal(b"(" * (LONGEST_LINE + 1), "line.txt")


def test_a_page_of_twenty_megabytes_is_refused_with_what_to_do() -> None:
    page = b"<html><body>" + b"<p>The bridge is open.</p>\n" * (20_000_000 // 27) + b"</body></html>"
    assert len(page) > 19_999_000
    message = refusal(page, "page.html")
    assert f"more than {LARGEST_MARKUP // 1_000_000} MB of markup or {MOST_TAGS:,} tags" in message
    assert "copy the article and paste it" in message


def test_a_page_of_twenty_megabytes_that_are_scripts_and_pictures_is_read() -> None:
    words = "The bridge is open. It was opened in May, and a crowd came to see it."
    script = b"<script>" + b"x = 1;" * 1_600_000 + b"</script>"
    picture = b'<img src="data:image/png;base64,' + b"A" * 10_000_000 + b'">'
    page = b"<html><body>" + script + picture + b"<p>" + words.encode() + b"</p></body></html>"
    assert read_article_bytes(page, "page.html").text == words


def test_nothing_that_a_page_names_is_loaded_or_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    read = read_article(DATA / "news-page.html")
    for words in ("tracker", "script", "alert", "fetch", "http"):
        assert words not in read.text


def test_pasted_words_are_an_article_without_a_name() -> None:
    read = read_pasted("The bridge opens\r\n\r\nIt was opened in May, and a crowd came to see it.\r\n")
    assert (read.kind, read.name, read.encoding.name) == ("text", "", "")
    assert read.title.value == "The bridge opens"
    assert read.text == "The bridge opens\n\nIt was opened in May, and a crowd came to see it.\n"


@pytest.mark.parametrize("words", ["", " \n ", "a\x00b"])
def test_pasting_nothing_readable_is_told(words: str) -> None:
    with pytest.raises(ArticleError, match="the pasted text"):
        read_pasted(words)


def test_half_a_character_in_what_was_pasted_does_no_harm() -> None:
    assert (
        read_pasted("The bridge \ud83c is open. It was opened.").text
        == "The bridge \ufffd is open. It was opened."
    )


def test_a_refusal_is_an_error_a_person_can_mend() -> None:
    assert issubclass(ArticleError, UserError)


def test_reading_a_pdf_can_be_stopped() -> None:
    with pytest.raises(Stopped):
        read_article(DATA / "newspaper.pdf", is_stopped=lambda: True)
