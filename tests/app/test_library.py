"""The article library: found by key, searched as one types, sorted, opened; what was read is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_collection, an_article, an_event, an_excerpt
from hands import click, point_of, press_key
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot
from windows import Desk, selected, store_at

from timeline_app.app.library.panel import LibraryPanel
from timeline_app.app.main_window import MainWindow
from timeline_app.core.library import ArticleEntry, LibraryOrder
from timeline_app.core.model import Contents
from timeline_app.store.read_articles import read_articles
from timeline_app.store.store import EventStore

CHINA_DAILY, MAIL = "china-daily-2017", "daily-mail-2023"
CONFERENCE, FEATURE, ICHONGQING = "cooperation-conference-2023", "liangjiang-feature-2020", "ichongqing-2019"


def panel_of(window: MainWindow) -> LibraryPanel:
    return window.library.panel


def listed(window: MainWindow) -> list[str]:
    return [entry.id for entry in panel_of(window).shown]


def opened(window: MainWindow) -> str | None:
    assert window.presenter is not None
    article = window.presenter.session.state.article
    return None if article is None else article.article


def title_of_tab(window: MainWindow) -> str:
    return window.reader.pages.title_of(panel_of(window))


def show(desk: Desk, window: MainWindow) -> None:
    press_key(window, Qt.Key.Key_B)
    desk.rest(window)


def row_point(window: MainWindow, article_id: str) -> QPoint:
    panel = panel_of(window)
    row = panel.model.row_of(article_id)
    assert row is not None
    return panel.view.visualRect(panel.model.index(row, 0)).center()


def search(desk: Desk, window: MainWindow, qtbot: QtBot, words: str) -> None:
    panel_of(window).field.setFocus()
    qtbot.keyClicks(panel_of(window).field, words)
    qtbot.waitUntil(lambda: not window.library.is_searching)
    desk.rest(window)


def test_b_lists_all_articles_newest_first_and_takes_what_is_typed(desk: Desk, window: MainWindow) -> None:
    assert not panel_of(window).isVisible()
    show(desk, window)
    assert panel_of(window).isVisible()
    assert panel_of(window).field.hasFocus()
    assert listed(window) == [CONFERENCE, MAIL, FEATURE, ICHONGQING, CHINA_DAILY]
    assert panel_of(window).count_text == "5 articles"


def test_the_timeline_keeps_its_room_in_a_small_window(desk: Desk, window: MainWindow) -> None:
    window.resize(900, 600)
    desk.rest(window)
    before = window.canvas.size()
    show(desk, window)
    click(panel_of(window).view.viewport(), row_point(window, MAIL))
    desk.rest(window)
    assert window.canvas.size() == before
    assert window.size().width() == 900
    assert panel_of(window).view.viewport().height() >= 40
    assert window.reader.article_pane.text.viewport().height() >= 80


def test_the_menu_and_the_button_show_it_too(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    button = next(
        each
        for each in window.top_bar.findChildren(QToolButton)
        if each.defaultAction() is library_action(window)
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel_of(window).isVisible()
    library_action(window).trigger()
    assert not panel_of(window).isVisible()
    assert window.canvas.hasFocus()


def library_action(window: MainWindow):  # type: ignore[no-untyped-def]
    return window.actions_by_id["view.library"]


def test_an_article_is_searched_by_title_author_and_publisher(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    show(desk, window)
    search(desk, window, qtbot, "SHADOW china")
    assert listed(window) == [CHINA_DAILY]
    assert panel_of(window).count_text == "1 of 5 articles"


def test_what_only_the_text_says_is_found_as_well(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    show(desk, window)
    search(desk, window, qtbot, "zhubajie")
    assert listed(window) == [CHINA_DAILY]
    qtbot.keyClick(panel_of(window).field, Qt.Key.Key_Escape)
    assert len(listed(window)) == 5


def test_where_no_article_fits_it_is_said(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    show(desk, window)
    search(desk, window, qtbot, "xyzzy")
    assert listed(window) == []
    assert panel_of(window).nothing_text == "No article says this."


def test_enter_opens_the_first_and_the_arrows_go_to_others(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    show(desk, window)
    field = panel_of(window).field
    qtbot.keyClick(field, Qt.Key.Key_Return)
    desk.rest(window)
    assert opened(window) == CONFERENCE
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    desk.rest(window)
    assert opened(window) == FEATURE
    assert window.reader.article_pane.isVisible()
    assert panel_of(window).isVisible()


def test_typing_in_the_list_goes_on_in_the_search(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    show(desk, window)
    panel_of(window).view.setFocus()
    qtbot.keyClicks(panel_of(window).view, "m")
    qtbot.keyClicks(panel_of(window).field, "ail")
    assert panel_of(window).field.text() == "mail"
    assert MAIL in listed(window)


def test_what_is_opened_counts_as_read_also_at_the_next_start(desk: Desk, window: MainWindow) -> None:
    assert title_of_tab(window) == "Articles · 5 unread"
    show(desk, window)
    click(panel_of(window).view.viewport(), row_point(window, MAIL))
    desk.rest(window)
    assert title_of_tab(window) == "Articles · 4 unread"
    assert [entry.id for entry in panel_of(window).shown if entry.is_read] == [MAIL]
    window.close()
    again = desk.window()
    assert panel_of(again).isVisible()
    assert [entry.id for entry in panel_of(again).shown if entry.is_read] == [MAIL]


def test_an_article_can_be_marked_as_unread_again(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    show(desk, window)
    click(panel_of(window).view.viewport(), row_point(window, MAIL))
    desk.rest(window)
    view = panel_of(window).view
    place = row_point(window, MAIL)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = view.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Mark as unread").trigger()
    menu.close()
    desk.rest(window)
    assert title_of_tab(window) == "Articles · 5 unread"
    with EventStore.open(desk.first_store, read_only=True) as store:
        assert read_articles(store) == frozenset()


def test_reading_is_no_change_of_the_collection(desk: Desk, window: MainWindow) -> None:
    with EventStore.open(desk.first_store, read_only=True) as store:
        before = store.data_version, store.fingerprint()
    show(desk, window)
    click(panel_of(window).view.viewport(), row_point(window, MAIL))
    desk.rest(window)
    with EventStore.open(desk.first_store, read_only=True) as store:
        assert (store.data_version, store.fingerprint()) == before


def test_an_order_is_chosen_and_remembered(desk: Desk, window: MainWindow) -> None:
    show(desk, window)
    panel_of(window).order.setFocus()
    press_key(window, Qt.Key.Key_End)
    assert listed(window)[0] == CONFERENCE
    assert [entry.events for entry in panel_of(window).shown] == [24, 18, 15, 13, 6]
    window.close()
    again = desk.window()
    assert [entry.events for entry in panel_of(again).shown] == [24, 18, 15, 13, 6]


def test_a_selected_event_takes_the_place_of_the_library(desk: Desk, window: MainWindow) -> None:
    show(desk, window)
    click(window.canvas.viewport(), point_of(window.canvas, "cepa-2003"))
    desk.rest(window)
    assert window.reader.event_pane.isVisible()
    assert not panel_of(window).isVisible()
    assert not library_action(window).isChecked()


def test_an_event_of_the_open_article_leaves_it_open_at_its_passage(desk: Desk, window: MainWindow) -> None:
    show(desk, window)
    click(panel_of(window).view.viewport(), row_point(window, CHINA_DAILY))
    desk.rest(window)
    click(window.canvas.viewport(), point_of(window.canvas, "cepa-2003"))
    desk.rest(window)
    assert selected(window) == "cepa-2003"
    assert opened(window) == CHINA_DAILY
    excerpt = window.reader.article_pane.current_excerpt
    assert excerpt is not None
    assert excerpt.startswith("cepa-2003.")


def test_the_list_follows_what_is_done_to_the_store(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    show(desk, window)
    counts = {entry.id: entry.events for entry in panel_of(window).shown}
    window.presenter.session.select("cepa-2003")
    desk.rest(window)
    window.canvas.setFocus()
    press_key(window, Qt.Key.Key_Delete)
    desk.rest(window)
    show(desk, window)
    qtbot.waitUntil(
        lambda: (
            {e.id: e.events for e in panel_of(window).shown}
            == {**counts, CHINA_DAILY: counts[CHINA_DAILY] - 1}
        )
    )


def test_another_store_has_its_own_articles(desk: Desk, window: MainWindow, tmp_path: Path) -> None:
    show(desk, window)
    article = an_article()
    contents = Contents(a_collection(), (an_event(),), (article,), (an_excerpt(article=article),))
    desk.open(window, store_at(tmp_path / "other.eventstore", contents))
    assert listed(window) == ["bridge-book"]
    assert title_of_tab(window) == "Articles · 1 unread"


def test_a_store_without_articles_says_so(desk: Desk, window: MainWindow, tmp_path: Path) -> None:
    show(desk, window)
    desk.open(
        window, store_at(tmp_path / "none.eventstore", Contents(a_collection(), (an_event(date="1966"),)))
    )
    assert panel_of(window).nothing_text == "This store has no articles yet."
    assert title_of_tab(window) == "Articles"


@pytest.fixture
def many(qtbot: QtBot) -> LibraryPanel:
    panel = LibraryPanel()
    qtbot.addWidget(panel)
    panel.resize(440, 500)
    panel.show()
    panel.set_entries(
        [
            ArticleEntry(
                f"a{number}", f"Article {number}", f"Paper {number % 7}", published="2000", events=number % 9
            )
            for number in range(10_000)
        ]
    )
    return panel


def test_ten_thousand_articles_are_searched_letter_by_letter(many: LibraryPanel, qtbot: QtBot) -> None:
    assert many.count_text == "10,000 articles"
    qtbot.keyClicks(many.field, "article 9999")
    assert [entry.id for entry in many.shown] == ["a9999"]
    many.field.clear()
    many.set_order(LibraryOrder.EVENTS)
    assert many.shown[0].events == 8


def test_the_keys_stay_on_their_article_when_the_order_changes(many: LibraryPanel, qtbot: QtBot) -> None:
    many.view.go_to(5_000)
    current = many.view.current
    many.set_order(LibraryOrder.PUBLISHER)
    assert many.view.current == current


def test_a_screen_reader_is_told_all_of_an_article(many: LibraryPanel) -> None:
    many.set_entries([ArticleEntry("a", "Steel", "The Mail", "A. Writer", "2017", events=2, is_digest=True)])
    interface = QAccessible.queryAccessibleInterface(many.view)
    cells = [interface.child(number) for number in range(interface.childCount())]
    names = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() == QAccessible.Role.Cell]
    assert names == ["Steel, The Mail · A. Writer · 2017, 2 events, digest, unread"]
