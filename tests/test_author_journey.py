"""The road of somebody who builds a timeline out of articles, by mouse and keys, there and back."""

from __future__ import annotations

from pathlib import Path

import windows
from hands import CONTROL, LEFT, NO_KEY, SHIFT, click, point_of, press_key
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windows import Desk, path_of, selected, store_at

from timeline_app.app.main_window import MainWindow
from timeline_app.core.model import Collection, Contents
from timeline_app.store.store import EventStore

application, bare_desk = windows.application, windows.bare_desk

Key = Qt.Key

PAPERS = {
    "ferry.txt": "The Ferry Line\n\nBy Ana Reis\n\nRiver Paper, 12 May 2018\n\n"
    "The ferry company was founded in 1902. Its first steamer sailed on 4 March 1903. "
    "In 1911 a pier was built of stone.\n\nThe company went bankrupt in 1932.",
    "bridge.txt": "A Bridge at Last\n\nBy Tom Hale\n\nHarbour Gazette, 3 June 2004\n\n"
    "Work on the bridge began in 1958. It opened on 4 May 1966. A second deck was added in 1984.",
    "railway.txt": "Rails to the Pass\n\nHarbour Gazette, 9 October 2011\n\n"
    "The first train crossed the pass on 17 August 1891. The tunnel was cut in 1899. "
    "Steam engines were withdrawn in 1955.",
    "market.txt": "The Covered Market\n\nBy Ana Reis\n\nRiver Paper, 20 January 2015\n\n"
    "Stalls were first let in 1874. The roof burned down on 2 December 1921. It was rebuilt in 1923.",
    "school.txt": "A School for Pilots\n\nRiver Paper, 1 September 2020\n\n"
    "The school opened in 1947. Its hundredth pilot passed on 30 June 1961. It moved to the airport in 1972.",
}
SELECTED = "The company went bankrupt in 1932."


def drop(window: MainWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, copy = QPoint(60, 60), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(where, copy, data, LEFT, NO_KEY)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(where), copy, data, LEFT, NO_KEY))


def fingerprint(window: MainWindow) -> str:
    with EventStore.open(path_of(window), read_only=True) as store:
        return store.fingerprint()


def counts(window: MainWindow) -> tuple[int, int, int]:
    with EventStore.open(path_of(window), read_only=True) as store:
        return len(list(store.events())), len(list(store.articles())), len(list(store.excerpts()))


def select_words(window: MainWindow, words: str) -> None:
    """Selects words in the article with the mouse."""
    text = window.reader.article_pane.text
    start = text.source.index(words)
    text.select_words(start, start + len(words))  # so that they are in view
    cursor = text.textCursor()
    cursor.clearSelection()
    text.setTextCursor(cursor)
    ends = []
    for place in (start, start + len(words)):
        cursor = text.textCursor()
        cursor.setPosition(text.position(place))
        ends.append(text.cursorRect(cursor).center())
    view = text.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NO_KEY, ends[0])
    QTest.mouseMove(view, (ends[0] + ends[1]) / 2)
    QTest.mouseMove(view, ends[1])
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NO_KEY, ends[1])
    assert text.selected_span == (start, start + len(words))


def bring_in(desk: Desk, window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    """Drops five articles on the window, sets the title of one right, and brings all in."""
    paths = []
    for name, text in PAPERS.items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    drop(window, paths)
    qtbot.waitUntil(lambda: window.sources.bringing_in.dialog is not None)
    dialog = window.sources.bringing_in.dialog
    assert dialog is not None
    assert dialog.list.count() == 5
    dialog.list.setCurrentRow(1)
    title = dialog.fields.fields["title"]
    title.edit.selectAll()
    QTest.keyClicks(title.edit, "The Bridge")
    QTest.mouseClick(dialog.all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.sources.bringing_in.dialog is None)
    window.activateWindow()  # as a window manager would
    desk.rest(window)


def accept_ten(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    """Goes through the articles for dated statements until ten have become events."""
    accepted = 0
    for article in window.presenter.loaded.subject.articles:
        window.presenter.session.open_article(article.id, None)
        desk.rest(window)
        press_key(window, Key.Key_D, CONTROL | SHIFT)
        qtbot.waitUntil(lambda: bool(window.proposals.pane.shown))
        desk.rest(window)
        while window.proposals.pane.shown and accepted < 10:
            if window.proposals.pane.list.current.quote == SELECTED:
                press_key(window, Key.Key_D)
                desk.rest(window)
                continue
            before = counts(window)[0]
            press_key(window, Key.Key_A)
            qtbot.waitUntil(lambda before=before: counts(window)[0] > before)
            desk.rest(window)
            accepted += 1
        if accepted == 10:
            return


def test_articles_become_a_timeline_that_can_be_taken_back_made_again_and_found_again(
    bare_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = bare_desk
    window = desk.window(store_at(tmp_path / "harbour.eventstore", Contents(Collection("Harbour"))))
    empty = fingerprint(window)
    bring_in(desk, window, tmp_path, qtbot)
    assert counts(window) == (0, 5, 0)
    with EventStore.open(path_of(window), read_only=True) as store:
        assert "The Bridge" in {article.title for article in store.articles()}
    accept_ten(desk, window, qtbot)
    assert counts(window) == (10, 5, 10)
    with EventStore.open(path_of(window), read_only=True) as store:
        ferry = next(article.id for article in store.articles() if SELECTED in article.text)
    window.presenter.session.open_article(ferry, None)
    desk.rest(window)
    select_words(window, SELECTED)
    press_key(window, Key.Key_N, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: window.forms.target is not None)
    desk.rest(window)
    press_key(window, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: counts(window) == (11, 5, 11))
    desk.rest(window)
    made = selected(window)
    assert made is not None
    # Away from it, and back by a click on the timeline: its passage stands highlighted in its article.
    window.presenter.session.select(None)
    window.presenter.navigator.fit_all()
    desk.rest(window)
    click(window.canvas.viewport(), point_of(window.canvas, made))
    desk.rest(window)
    assert selected(window) == window.reader.event_pane.event_id == made
    window.presenter.session.open_article(ferry, f"{made}.1")
    desk.rest(window)
    text = window.reader.article_pane.text
    assert window.reader.article_pane.current_excerpt == f"{made}.1"
    assert SELECTED in text.source
    full = fingerprint(window)
    undone = 0
    while window.actions_by_id["edit.undo"].isEnabled():
        window.actions_by_id["edit.undo"].trigger()
        desk.rest(window)
        undone += 1
    assert fingerprint(window) == empty
    for _ in range(undone):
        window.actions_by_id["edit.redo"].trigger()
        desk.rest(window)
    assert fingerprint(window) == full
    window.close()
    again = desk.window(path_of(window))
    assert counts(again) == (11, 5, 11)
    assert fingerprint(again) == full
