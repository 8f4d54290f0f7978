"""A new user's road: from an empty store and some articles to events, back to nothing, and there again."""

from __future__ import annotations

from pathlib import Path

import pytest
import windows
from drops import drop
from hands import click, point_of
from originals import needs_originals, original_files
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from windows import Desk, events_in, path_of, selected

from timeline_app.app.main_window import MainWindow
from timeline_app.app.reader.buttons import PassageButton
from timeline_app.core.check import check_contents
from timeline_app.core.model import Contents
from timeline_app.store.store import EventStore

# The fixtures of tests/app, which stands beside this file.
application, bare_desk, desk = windows.application, windows.bare_desk, windows.desk
shipped_store = windows.shipped_store

ACCEPTED = 10
PLACES = ("Easton", "Weston", "Norton", "Sutton", "Midton")


def a_report(place: str, year: int) -> str:
    """An article with five dated statements, a headline, a byline and the foot of a page."""
    return (
        f"{place} remembers its bridge\n\nBy Ann Lee\n12 May {year + 60}\n\n"
        f"Work on the bridge of {place} began in {year}. The mayor opened it on 4 May {year + 6}. "
        f"It was closed for repairs in March {year + 20}.\n\n"
        f"The ferry of {place} was given up in {year + 7}. A second bridge was built in {year + 33}. "
        f"It carries 2,000 people a day.\n\n"
        f"Copyright {year + 60} The {place} Post. All rights reserved.\n"
    )


@pytest.fixture(params=["own", pytest.param("originals", marks=needs_originals)])
def files(request: pytest.FixtureRequest, tmp_path: Path) -> list[Path]:
    """Five articles: of our own, and the originals where they are at hand."""
    if request.param == "originals":
        return original_files()
    found = []
    for number, place in enumerate(PLACES):
        path = tmp_path / f"{place}.txt"
        path.write_text(a_report(place, 1900 + 7 * number), encoding="utf-8")
        found.append(path)
    return found


def contents_of(path: Path) -> Contents:
    with EventStore.open(path, read_only=True) as store:
        return store.contents()


def new_store(desk: Desk, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    window = desk.new_window()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(window.store_shown):
        window.actions_by_id["file.new"].trigger()
    desk.rest(window)
    return window


def bring_in(window: MainWindow, desk: Desk, qtbot: QtBot, files: list[Path]) -> None:
    """Drops the files, corrects the first preview, and brings all in."""
    drop(window, files)
    qtbot.waitUntil(lambda: window.sources.bringing_in.dialog is not None)
    dialog = window.sources.bringing_in.dialog
    assert dialog is not None
    assert dialog.fields is not None
    dialog.fields.fields["title"].set_state("A corrected title")
    click(dialog.all, dialog.all.rect().center())
    qtbot.waitUntil(lambda: window.sources.bringing_in.dialog is None)
    desk.rest(window)


def accept_ten(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    """Goes through one article after the other till ten proposals are accepted."""
    assert window.presenter is not None
    for article in contents_of(path_of(window)).articles:
        window.presenter.session.open_article(article.id, None)
        desk.rest(window)
        window.proposals.open()
        desk.rest(window)
        pane = window.proposals.pane
        while pane.list.current is not None and events_in(window) < ACCEPTED:
            before = events_in(window)
            QTest.keyClick(pane.list, Qt.Key.Key_A)
            qtbot.waitUntil(lambda before=before: events_in(window) == before + 1)
            desk.rest(window)
        if events_in(window) == ACCEPTED:
            return


def add_one_by_words(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    """Makes an event of the last words of the open article that support none."""
    text = window.reader.article_pane.text
    start = text.source.rindex(". ", 0, len(text.source) * 3 // 4) + 2
    text.select_words(start, start + 40)
    window.actions_by_id["article.new_from_passage"].trigger()
    desk.rest(window)
    qtbot.waitUntil(window.forms.pane.save_button.isEnabled)
    window.forms.pane.save_button.click()
    qtbot.waitUntil(lambda: events_in(window) == ACCEPTED + 1)
    desk.rest(window)


def test_from_an_empty_store_to_events_back_to_nothing_and_there_again(
    bare_desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: list[Path]
) -> None:
    path = tmp_path / "mine.eventstore"
    window = new_store(bare_desk, qtbot, path, monkeypatch)
    empty = contents_of(path)
    bring_in(window, bare_desk, qtbot, files)
    assert sum(article.title == "A corrected title" for article in contents_of(path).articles) == 1
    accept_ten(window, bare_desk, qtbot)
    add_one_by_words(window, bare_desk, qtbot)
    made = contents_of(path)
    assert (len(made.articles), len(made.events), len(made.excerpts)) == (5, ACCEPTED + 1, ACCEPTED + 1)
    assert not check_contents(made)

    dated = next(event for event in made.events if event.date)
    window.actions_by_id["event.clear"].trigger()
    assert window.presenter is not None
    window.presenter.navigator.reveal(dated.id)
    bare_desk.rest(window)
    click(window.canvas.viewport(), point_of(window.canvas, dated.id))
    bare_desk.rest(window)
    assert selected(window) == dated.id
    quote = next(each.quote for each in made.excerpts if each.event == dated.id)
    passage = next(each for each in window.reader.findChildren(PassageButton) if each.quote == quote)
    passage.click()
    bare_desk.rest(window)
    text = window.reader.article_pane.text
    assert text.current is not None
    marked = text.marks.highlights[text.current]
    assert text.words_between(marked.start, marked.end) == quote

    undo, redo = (window.actions_by_id[f"edit.{each}"] for each in ("undo", "redo"))
    while undo.isEnabled():
        undo.trigger()
        bare_desk.rest(window)
    assert contents_of(path) == empty
    while redo.isEnabled():
        redo.trigger()
        bare_desk.rest(window)
    assert contents_of(path) == made
    window.close()
    again = bare_desk.window(path)
    assert events_in(again) == ACCEPTED + 1
    assert contents_of(path) == made
