"""The first minutes: a page to begin from, the tour, and what helps when nothing can be opened."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from windows import Desk, events_in

from timeline_app.app.main_window import MainWindow


def button(window: MainWindow, words: str) -> QPushButton:
    found = [each for each in window.findChildren(QPushButton) if each.text() == words and each.isVisible()]
    assert len(found) == 1, words
    return found[0]


def offered(window: MainWindow) -> list[str]:
    return [each.text() for each in window.findChildren(QPushButton) if each.isVisible()]


def test_one_who_is_new_here_is_offered_a_tour_and_can_decline_it_for_good(desk: Desk) -> None:
    window = desk.window()
    button(window, "No tour, thanks").click()
    assert not [
        each for each in window.findChildren(QPushButton) if each.text() == "Tour" and each.isVisible()
    ]
    window.close()
    again = desk.window()
    assert not [
        each for each in again.findChildren(QPushButton) if each.text() == "Tour" and each.isVisible()
    ]


def test_the_tour_points_at_the_real_parts_of_the_window_one_after_another(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window()
    button(window, "Tour").click()
    tour = window.first_steps.tour
    assert tour is not None
    seen = []
    for _ in range(5):
        seen.append(tour.bubble.accessibleName())
        bubble = tour.bubble.geometry()
        assert window.rect().contains(bubble), "the words are in the window"
        QTest.keyClick(tour.bubble.next, Qt.Key.Key_Return)
    assert seen[0] == "The timeline"
    assert seen[-1] == "Figures that carry their evidence"
    assert len(set(seen)) == 5
    assert window.first_steps.tour is None
    assert window.first_steps.offers == ()


def test_the_words_of_the_tour_are_cut_nowhere_however_large_they_are(desk: Desk) -> None:
    for percent in (100, 150):
        desk.settings().text_size = percent
        window = desk.window()
        window.actions_by_id["help.tour"].trigger()
        tour = window.first_steps.tour
        assert tour is not None
        for _ in range(5):
            row = (tour.bubble.close_button, tour.bubble.back, tour.bubble.next)
            assert all(each.width() >= each.sizeHint().width() for each in row), percent
            assert all(left.geometry().right() < right.geometry().left() for left, right in pairwise(row)), (
                percent
            )
            assert tour.bubble.rect().contains(tour.bubble.next.geometry()), percent
            tour.step(1)
        window.close()


def test_escape_ends_the_tour_and_gives_the_focus_back(desk: Desk) -> None:
    window = desk.window()
    window.canvas.setFocus()
    window.actions_by_id["help.tour"].trigger()
    tour = window.first_steps.tour
    assert tour is not None
    QTest.keyClick(tour.bubble, Qt.Key.Key_Escape)
    assert window.first_steps.tour is None
    assert window.focusWidget() is window.canvas


def test_the_start_page_opens_again_what_was_open(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window()
    window.actions_by_id["file.start_page"].trigger()
    assert window.centre.currentWidget() is window.first_steps.page
    recent = window.first_steps.page.findChildren(QPushButton, "recent")
    assert recent
    with qtbot.waitSignal(window.store_shown):
        recent[0].click()
    assert window.centre.currentIndex() == 0


def test_whether_the_program_begins_with_the_start_page_is_remembered(desk: Desk) -> None:
    window = desk.window()
    assert not window.first_steps.is_start_page_first
    window.first_steps.page.at_start.click()
    window.close()
    assert desk.window().first_steps.is_start_page_first


def test_where_nothing_could_be_opened_there_is_a_page_to_go_on_from(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.eventstore"
    broken.write_bytes(b"no store" * 100)
    window = desk.new_window()
    with qtbot.waitSignal(window.documents.failed):
        window.open_path(broken)
    for box in window.findChildren(QMessageBox):
        box.close()
    assert window.centre.currentWidget() is window.first_steps.page


def test_a_remembered_store_whose_name_no_system_takes_does_not_keep_the_window_from_opening(
    desk: Desk,
) -> None:
    settings = desk.settings()
    settings.add_recent_store(Path("x" * 5_000))
    settings.last_store = Path("x" * 5_000)
    window = desk.window()
    assert events_in(window) > 0
