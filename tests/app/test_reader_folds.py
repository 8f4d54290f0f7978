"""Hidden lines of an article: folded to a note, which a click opens, and so does all that leads there."""

from __future__ import annotations

import pytest
from hands import click
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.app.reader.article_text import ArticleText
from timeline_app.app.reader.highlights import Highlight
from timeline_app.drawing.theme import LIGHT

TEXT = (
    "Home > News\n\n重庆 Pier opens\n\nA pier was opened.\n\n"
    "Share\nPrint\n\nThe mayor spoke. 𝄞 Credit: Ann\n\nFoot\n"
)


def hidden(*words: str) -> list[tuple[int, int]]:
    return [(TEXT.index(each), TEXT.index(each) + len(each)) for each in words]


def highlight(words: str) -> Highlight:
    start = TEXT.index(words)
    return Highlight("a.1", "a", "A", "", start, start + len(words), 0)


@pytest.fixture
def text(application: QApplication, qtbot: QtBot) -> ArticleText:
    shown = ArticleText(LIGHT)
    qtbot.addWidget(shown)
    shown.resize(420, 500)
    shown.show()
    qtbot.waitExposed(shown)
    shown.show_text(TEXT, (), hidden("Home > News", "Share\nPrint", "Credit: Ann", "Foot"))
    return shown


def seen(text: ArticleText) -> list[str]:
    document = text.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    return [block.text() for block in blocks if block.isVisible() and block.text().strip()]


def test_hidden_lines_are_folded_to_notes_that_count_them(text: ArticleText) -> None:
    assert seen(text) == ["重庆 Pier opens", "A pier was opened.", "The mayor spoke. 𝄞 Credit: Ann"]
    notes = [text.folds.words(index) for index in range(text.folds.count)]
    assert notes == ["1 line hidden", "2 lines hidden", "1 line hidden"]


def test_positions_stay_those_of_the_whole_text(text: ArticleText) -> None:
    start = TEXT.index("mayor")
    text.select_words(start, start + 5)
    assert text.textCursor().selectedText() == "mayor"
    assert text.selected_span == (start, start + 5)


@pytest.mark.parametrize("index", [0, 1, 2])
def test_a_click_on_a_note_opens_its_lines_and_another_folds_them(text: ArticleText, index: int) -> None:
    before = seen(text)
    for expected in (True, False):
        place = text.folds.area(index).center() - text.scrolled()
        assert text.viewport().rect().contains(place.toPoint())
        click(text.viewport(), place.toPoint())
        assert (len(seen(text)) > len(before)) == expected
    assert seen(text) == before


def test_words_below_a_note_are_shown_when_they_are_looked_for(text: ArticleText) -> None:
    (place,) = hidden("Print")
    text.show_found([place], 0)
    assert "Print" in seen(text)
    assert "Foot" not in seen(text)


def test_words_below_a_note_are_shown_when_they_are_selected(text: ArticleText) -> None:
    text.select_words(*hidden("Foot")[0])
    assert "Foot" in seen(text)


def test_a_line_with_a_passage_is_never_folded(text: ArticleText) -> None:
    text.show_text(TEXT, (highlight("Share"),), hidden("Share\nPrint", "Foot"))
    assert "Share" in seen(text)
    assert "Foot" not in seen(text)


def test_all_hidden_lines_open_and_fold_together(text: ArticleText) -> None:
    before = seen(text)
    text.open_folds(True)
    assert len(seen(text)) == 7
    text.open_folds(False)
    assert seen(text) == before


def test_part_of_a_line_stays_with_a_veil_over_it(text: ArticleText) -> None:
    (start, end) = text.folds.partial[0]
    assert text.toPlainText().encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == "Credit: Ann"


def test_a_text_all_of_which_is_hidden_is_shown(text: ArticleText) -> None:
    text.show_text(TEXT, (), [(0, len(TEXT))])
    assert len(seen(text)) == 7


def test_another_article_without_hidden_lines_shows_all_of_its_own(text: ArticleText) -> None:
    text.show_text(TEXT, ())
    assert len(seen(text)) == 7
    assert text.folds.count == 0


def test_the_folds_stay_when_the_text_is_set_in_another_size(text: ArticleText) -> None:
    before = seen(text)
    font = text.font()
    font.setPixelSize(font.pixelSize() + 4)
    text.setFont(font)
    assert seen(text) == before
