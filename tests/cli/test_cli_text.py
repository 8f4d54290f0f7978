"""What is written fits where it goes."""

from __future__ import annotations

import io

import pytest

from timeline_app.cli.console import fitting, progress
from timeline_app.cli.tables import aligned, paragraph, shown_width
from timeline_app.cli.words import citation, counted
from timeline_app.core.model import Article


def test_a_stream_that_can_show_everything_gets_everything() -> None:
    assert fitting("1997 – 2003 · “重庆”", "utf-8") == "1997 – 2003 · “重庆”"


def test_an_ascii_stream_gets_plain_marks_and_question_marks() -> None:
    assert fitting("1997 – 2003, “Zürich”, 重庆…", "ascii") == '1997 - 2003, "Z?rich", ??...'


def test_control_characters_are_taken_out_but_not_line_ends_and_tabs() -> None:
    assert fitting("a\x00\x1b[2J\r\n\tb\x7f\x85", "utf-8") == "a[2J\n\tb"


def test_a_name_that_is_not_unicode_can_be_written() -> None:
    assert fitting("caf\udce9.png", "utf-8") == "caf?.png"


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "is_shown"), [(_Terminal(), True), (io.StringIO(), False)])
def test_a_bar_moves_only_where_somebody_watches(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, is_shown: bool
) -> None:
    monkeypatch.setattr("sys.stderr", stream)
    with progress("Drawing") as report:
        for done in (0.0, 0.4, 1.0):
            report(done)
    assert ("100%" in stream.getvalue()) is is_shown


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("重庆", 4), ("é", 1), ("e\u0301", 1), ("", 0)])
def test_a_text_takes_as_many_columns_as_a_terminal_gives_it(text: str, width: int) -> None:
    assert shown_width(text) == width


def test_the_last_column_leaves_no_blanks_behind_it() -> None:
    assert list(aligned([("a", "b"), ("long", "")])) == ["a     b", "long"]


def test_an_address_is_not_broken_over_lines() -> None:
    address = "https://example.org/" + "long-" * 30
    assert address in paragraph(f"See {address} for more.", "    ")


def test_one_thing_is_singular() -> None:
    assert (counted(1, "event"), counted(0, "event"), counted(2, "event")) == (
        "1 event",
        "0 events",
        "2 events",
    )


def test_a_title_that_an_editor_supplied_is_not_quoted() -> None:
    article = Article("a", "[On bridges]", author="A. Writer", published="1985~")
    assert citation(article) == "Writer, A. [On bridges]. [ca. 1985]."
    assert citation(Article("a", "On bridges")) == "“On bridges.” n.d."


def test_one_endless_title_does_not_make_every_line_endless() -> None:
    lines = list(aligned([["1997", "t" * 10_000, "x"], ["2001", "short", "y"]]))
    assert lines == [f"1997  {'t' * 10_000}  x", "2001  short  y"]
