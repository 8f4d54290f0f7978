"""Originals attached to digests in the window, and the review of passages that are not certain."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from originals import needs_originals, original_files, originals_folder
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from windows import Desk, message, path_of, store_at

from timeline_app.app.main_window import MainWindow
from timeline_app.core.check import check_contents
from timeline_app.core.model import Contents, OriginalPassage
from timeline_app.store.store import EventStore

DIGEST = "The bridge was begun in 1960, and it was opened on 4 May 1966. Tolls ended in 1980."
ORIGINAL = (
    "Engineers sank the first pillars in the spring of 1960.\n"
    "On 4 May 1966 the governor cut the ribbon.\n"
    "Fourteen years later, in 1980, drivers paid no more.\n"
)
OPENING = "On 4 May 1966 the governor cut the ribbon."
TOLLS = "Fourteen years later, in 1980, drivers paid no more."


def recorded(words: str) -> OriginalPassage:
    start = ORIGINAL.index(words)
    return OriginalPassage(start, start + len(words), hashlib.sha256(words.encode()).hexdigest())


def a_digest() -> Contents:
    article = an_article(text=DIGEST, text_kind="digest")
    events = [an_event(date="1966-05-04"), an_event("tolls", title="Tolls end", date="1980")]
    excerpts = [
        an_excerpt("it was opened on 4 May 1966.", article, original=recorded(OPENING)),
        an_excerpt("Tolls ended in 1980.", article, "tolls", original=recorded(TOLLS)),
    ]
    return contents_with(events, [article], excerpts)


@pytest.fixture
def window(bare_desk: Desk, tmp_path: Path) -> MainWindow:
    return bare_desk.window(store_at(tmp_path / "digest.eventstore", a_digest()))


def written(folder: Path, text: str, name: str = "original.txt") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def contents(window: MainWindow) -> Contents:
    with EventStore.open(path_of(window), read_only=True) as store:
        return store.contents()


def told(window: MainWindow, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: message(window) is not None)
    box = message(window)
    assert box is not None
    return box


def attach_without_the_tolls(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Attaches an original that lacks one of the two passages."""
    path = written(tmp_path, f"{OPENING}\nNothing else is told here of anything.\n")
    window.sources.attaching.attach([path], "bridge-book")
    told(window, qtbot).accept()
    qtbot.waitUntil(window.status.review_button.isVisible)


def open_review(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    window.status.review_button.click()
    qtbot.waitUntil(lambda: window.sources.review.pane.current is not None)
    desk.rest(window)


@needs_originals
def test_a_folder_of_originals_is_attached_exactly_and_undone_at_once(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk.window()
    before = contents(window)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(originals_folder()))
    with qtbot.waitSignal(window.sources.message) as told_in_a_line:
        window.actions_by_id["file.attach_folder"].trigger()
    assert told_in_a_line.args == ["113 of 113 passages placed exactly"]
    desk.rest(window)
    after = contents(window)
    assert not check_contents(after)
    assert all(article.is_attached for article in after.articles)
    assert len(original_files()) == 5
    with qtbot.waitSignal(window.editing.edited):
        window.actions_by_id["edit.undo"].trigger()
    assert contents(window) == before


def test_the_original_of_the_open_article_is_attached_and_detached_again(
    window: MainWindow, qtbot: QtBot, bare_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(window)
    assert window.presenter is not None
    window.presenter.session.open_article("bridge-book", None)
    bare_desk.rest(window)
    attach, detach = (window.actions_by_id[f"article.{each}"] for each in ("attach", "detach"))
    assert attach.isEnabled()
    assert not detach.isEnabled()
    path = written(tmp_path, ORIGINAL)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(window.sources.message) as told_in_a_line:
        attach.trigger()
    assert told_in_a_line.args == ["2 of 2 passages placed exactly"]
    qtbot.waitUntil(lambda: window.reader.article_pane.text.source == ORIGINAL)
    qtbot.waitUntil(detach.isEnabled)
    detach.trigger()
    qtbot.waitUntil(lambda: window.reader.article_pane.text.source == DIGEST)
    assert contents(window) == before


def test_a_file_that_is_not_recognised_is_asked_about(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = written(tmp_path, "A pier was opened, and the mayor spoke.\n")
    window.sources.attaching.attach([path])
    qtbot.waitUntil(lambda: window.sources.attaching.dialog is not None)
    dialog = window.sources.attaching.dialog
    assert dialog is not None
    (box,) = dialog.boxes.values()
    assert box.currentText() == "None of them; leave it out"
    box.setCurrentIndex(box.findData("bridge-book"))
    dialog.accept()
    assert told(window, qtbot).text() == "0 of 2 passages placed exactly, 2 to review"
    told(window, qtbot).accept()


def test_a_broken_original_is_refused_in_a_sentence(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "original.pdf"
    path.write_bytes(b"PK\x03\x04" + bytes(60))
    window.sources.attaching.attach([path])
    box = told(window, qtbot)
    assert "a zip archive, not a PDF" in box.text()
    box.accept()


def test_passages_to_review_are_counted_in_the_status_line(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not window.status.review_button.isVisible()
    attach_without_the_tolls(window, qtbot, tmp_path)
    assert window.status.review_button.accessibleName() == "1 passage to review"
    window.actions_by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: not window.status.review_button.isVisible())


def test_the_message_leads_to_the_review(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = written(tmp_path, f"{OPENING}\nNothing else is told here of anything.\n")
    window.sources.attaching.attach([path], "bridge-book")
    box = told(window, qtbot)
    assert box.text() == "1 of 2 passages placed exactly, 1 to review"
    review = next(each for each in box.findChildren(QPushButton) if "Review" in each.text())
    review.click()
    qtbot.waitUntil(lambda: window.sources.review.pane.current is not None)
    assert window.reader.upper.on_top is window.sources.review.pane


def test_a_lost_passage_is_shown_with_its_old_words_and_its_article(
    window: MainWindow, qtbot: QtBot, bare_desk: Desk, tmp_path: Path
) -> None:
    attach_without_the_tolls(window, qtbot, tmp_path)
    open_review(window, qtbot, bare_desk)
    item = window.sources.review.pane.current
    assert item is not None
    assert (item.event.title, item.words) == ("Tolls end", "Tolls ended in 1980.")
    assert window.reader.article_pane.text.source.startswith(OPENING)


def test_a_passage_is_marked_anew_by_the_words_selected_in_the_article(
    window: MainWindow, qtbot: QtBot, bare_desk: Desk, tmp_path: Path
) -> None:
    attach_without_the_tolls(window, qtbot, tmp_path)
    open_review(window, qtbot, bare_desk)
    text = window.reader.article_pane.text
    start = text.source.index("Nothing else")
    text.select_words(start, start + 12)
    with qtbot.waitSignal(window.editing.edited):
        QTest.keyClick(window.sources.review.pane.list, Qt.Key.Key_M)
    passage = next(each for each in contents(window).excerpts if each.event == "tolls")
    assert (passage.quote, passage.anchor, passage.confidence) == ("Nothing else", "exact", 1.0)
    qtbot.waitUntil(lambda: window.sources.review.pane.current is None)
    window.actions_by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: window.sources.review.pane.current is not None)


def test_marking_anew_without_a_selection_says_what_is_missing(
    window: MainWindow, qtbot: QtBot, bare_desk: Desk, tmp_path: Path
) -> None:
    attach_without_the_tolls(window, qtbot, tmp_path)
    open_review(window, qtbot, bare_desk)
    cursor = window.reader.article_pane.text.textCursor()
    cursor.clearSelection()
    window.reader.article_pane.text.setTextCursor(cursor)
    with qtbot.waitSignal(window.sources.message) as told_in_a_line:
        QTest.keyClick(window.sources.review.pane.list, Qt.Key.Key_M)
    assert told_in_a_line.args == ["Select the words of the passage in the article first"]


def test_a_passage_kept_as_lost_leaves_the_review_and_comes_back_with_undo(
    window: MainWindow, qtbot: QtBot, bare_desk: Desk, tmp_path: Path
) -> None:
    attach_without_the_tolls(window, qtbot, tmp_path)
    open_review(window, qtbot, bare_desk)
    with qtbot.waitSignal(window.editing.edited):
        QTest.keyClick(window.sources.review.pane.list, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: not window.status.review_button.isVisible())
    passage = next(each for each in contents(window).excerpts if each.event == "tolls")
    assert (passage.quote, passage.anchor, passage.confidence) == ("Tolls ended in 1980.", "lost", 1.0)
    window.actions_by_id["edit.undo"].trigger()
    qtbot.waitUntil(window.status.review_button.isVisible)


def test_the_best_candidate_is_accepted_by_key(bare_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    doubtful = an_excerpt(anchor="moved", confidence=0.6, former="It was opened in May.")
    contents_before = contents_with([an_event(date="1966")], [an_article()], [doubtful])
    window = bare_desk.window(store_at(tmp_path / "doubtful.eventstore", contents_before))
    qtbot.waitUntil(window.status.review_button.isVisible)
    open_review(window, qtbot, bare_desk)
    pane = window.sources.review.pane
    assert pane.current is not None
    assert pane.current.words == "It was opened in May."
    text = window.reader.article_pane.text
    qtbot.waitUntil(lambda: text.selected_span == (doubtful.start, doubtful.end))
    with qtbot.waitSignal(window.editing.edited):
        QTest.keyClick(pane.list, Qt.Key.Key_A)
    (passage,) = contents(window).excerpts
    assert (passage.anchor, passage.confidence, passage.former) == ("exact", 1.0, "")


def test_escape_leaves_the_review(window: MainWindow, qtbot: QtBot, bare_desk: Desk, tmp_path: Path) -> None:
    attach_without_the_tolls(window, qtbot, tmp_path)
    open_review(window, qtbot, bare_desk)
    QTest.keyClick(window.sources.review.pane.list, Qt.Key.Key_Escape)
    assert window.reader.upper.on_top is None


def test_another_edition_takes_the_place_of_a_text_and_its_passages_follow(
    bare_desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents_with([an_event(date="1966")], [an_article()], [an_excerpt()])
    window = bare_desk.window(store_at(tmp_path / "book.eventstore", before))
    assert window.presenter is not None
    window.presenter.session.open_article("bridge-book", None)
    bare_desk.rest(window)
    text = f"A preface to the second edition.\n\n{an_article().text}"
    path = written(tmp_path, text)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(window.sources.message) as told_in_a_line:
        window.actions_by_id["article.replace"].trigger()
    assert told_in_a_line.args == ["1 of 1 passages placed exactly"]
    after = contents(window)
    assert after.articles[0].text == text
    assert after.excerpts[0].start == text.index("It opened")
    window.actions_by_id["edit.undo"].trigger()
    qtbot.waitUntil(window.actions_by_id["edit.redo"].isEnabled)
    assert contents(window) == before
