"""What of an article's text is hidden, changed after the article was brought in."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from pytestqt.qtbot import QtBot
from windows import Desk, failing, path_of, store_at

from timeline_app.app.hidden_lines.dialog import HiddenLinesDialog
from timeline_app.app.hidden_lines.stored_draft import draft_of
from timeline_app.app.main_window import MainWindow
from timeline_app.core.model import Article
from timeline_app.store.store import EventStore

TEXT = (
    "Home > News > Bridges\n\n"
    "The long bridge is open\n\n"
    "The bridge over the river opened on 4 May 1966 before thirty thousand people.\n\n"
    "It had taken six years to build and cost the county nineteen million pounds.\n\n"
    "Share this article\n\n"
    "Copyright 1966 Bridge Press. All rights reserved.\n"
)
OPENED = "The bridge over the river opened on 4 May 1966"


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


@pytest.fixture
def window(bare_desk: Desk, tmp_path: Path) -> MainWindow:
    """A window with an article open of which the path to the page and an odd line are hidden."""
    article = an_article(text=TEXT, hidden=(span("Home > News > Bridges"), span("It had taken six years")))
    contents = contents_with([an_event(date="1966")], [article], [an_excerpt(OPENED, article)])
    window = bare_desk.window(store_at(tmp_path / "page.eventstore", contents))
    open_article(bare_desk, window)
    return window


def open_article(desk: Desk, window: MainWindow) -> None:
    assert window.presenter is not None
    window.presenter.session.open_article("bridge-book", None)
    desk.rest(window)


def dialog_of(window: MainWindow, qtbot: QtBot) -> HiddenLinesDialog:
    window.actions_by_id["article.hide_lines"].trigger()
    qtbot.waitUntil(lambda: window.sources.hidden_lines.dialog is not None)
    dialog = window.sources.hidden_lines.dialog
    assert dialog is not None
    return dialog


def article_in(window: MainWindow) -> Article:
    with EventStore.open(path_of(window), read_only=True) as store:
        return store.article("bridge-book")


def hidden_words(article: Article) -> list[str]:
    return [article.text[start:end] for start, end in article.hidden]


def test_what_is_hidden_and_what_could_be_stand_in_one_list(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    boxes, spans = dialog.hiding.boxes, dialog.hiding.spans()
    listed = {box.accessibleName(): on for box, (_, _, on) in zip(boxes, spans, strict=True)}
    assert listed["Home > News > Bridges"]
    assert listed["It had taken six years"]
    assert not listed["Share this article"]
    assert not dialog.save_button.isEnabled()


def test_lines_are_hidden_and_shown_as_one_change_and_no_offset_shifts(
    bare_desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    before = article_in(window)
    dialog = dialog_of(window, qtbot)
    for words in ("Share this article", "It had taken six years"):
        next(box for box in dialog.hiding.boxes if box.accessibleName() == words).click()
    dialog.text.select_words(*span("cost the county"))
    dialog.hide_button.click()
    with qtbot.waitSignal(window.editing.edited):
        dialog.save_button.click()
    bare_desk.rest(window)
    after = article_in(window)
    assert hidden_words(after) == ["Home > News > Bridges", "cost the county", "Share this article"]
    assert after.text == before.text
    assert window.reader.article_pane.text.folds.count
    with EventStore.open(path_of(window), read_only=True) as store:
        (excerpt,) = store.excerpts(article_id="bridge-book")
    assert after.text[excerpt.start : excerpt.end] == OPENED
    with qtbot.waitSignal(window.editing.edited):
        window.actions_by_id["edit.undo"].trigger()
    assert article_in(window) == before
    assert not window.actions_by_id["edit.undo"].isEnabled()


def test_looking_at_hidden_lines_and_leaving_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before = article_in(window)
    dialog = dialog_of(window, qtbot)
    dialog.hiding.boxes[0].click()
    dialog.reject()
    qtbot.waitUntil(lambda: window.sources.hidden_lines.dialog is None)
    assert article_in(window) == before
    assert not window.actions_by_id["edit.undo"].isEnabled()


def test_a_digest_says_that_it_hides_nothing(bare_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    contents = contents_with(articles=[an_article(text=TEXT, text_kind="digest")])
    window = bare_desk.window(store_at(tmp_path / "digest.eventstore", contents))
    open_article(bare_desk, window)
    words = failing(window, qtbot, window.actions_by_id["article.hide_lines"].trigger)
    assert "digest" in words


def test_parts_that_were_joined_when_they_were_hidden_come_apart_into_their_proposals() -> None:
    start, _ = span("Share this article")
    article = an_article(text=TEXT, hidden=((start, len(TEXT)),))
    draft = draft_of(article)
    assert draft.own == ()
    assert [TEXT[one:other] for one, other in draft.hidden] == [
        "Share this article",
        "Copyright 1966 Bridge Press. All rights reserved.",
    ]


def test_hidden_lines_cannot_be_chosen_while_no_article_is_open(bare_desk: Desk, tmp_path: Path) -> None:
    window = bare_desk.window(store_at(tmp_path / "none.eventstore", contents_with([an_event(date="1966")])))
    assert not window.actions_by_id["article.hide_lines"].isEnabled()
