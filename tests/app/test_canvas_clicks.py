"""What the timeline does about what is under the mouse: click, count, article, hover, tooltip."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from hands import click, counts, empty_point, hover, middle_of, point_of, time_at
from PySide6 import QtGui
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QHelpEvent,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolTip
from pytestqt.qtbot import QtBot
from windows import Desk, selected, shown_span, store_at

from timeline_app.app.canvas import Canvas
from timeline_app.app.main_window import MainWindow


@pytest.fixture
def canvas(window: MainWindow) -> Canvas:
    return window.canvas


def popup_entries() -> list[str]:
    menu = QApplication.activePopupWidget()
    return [action.text() for action in menu.actions()] if isinstance(menu, QMenu) else []


def test_a_click_on_a_disc_or_on_its_words_selects_the_event(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    click(canvas.viewport(), point_of(canvas, "cepa-2003"))
    assert selected(window) == "cepa-2003"
    desk.rest(window)
    frame = canvas.frame()
    assert frame is not None
    mark = frame.picture.mark_of("liangjiang-new-area-2010")
    assert mark is not None
    box = mark.label.box
    middle = QPointF((box.left + box.right) / 2 + frame.shift_px + canvas.sizes.header_width, box.bottom - 4)
    click(canvas.viewport(), middle.toPoint())
    assert selected(window) == "liangjiang-new-area-2010"


def test_a_click_on_empty_ground_clears_the_selection(desk: Desk, window: MainWindow, canvas: Canvas) -> None:
    click(canvas.viewport(), point_of(canvas, "cepa-2003"))
    desk.rest(window)
    click(canvas.viewport(), empty_point(canvas))
    assert selected(window) is None


def test_a_click_on_the_name_of_a_lane_leaves_the_selection(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    click(canvas.viewport(), point_of(canvas, "cepa-2003"))
    desk.rest(window)
    click(canvas.viewport(), QPoint(20, 20))
    assert selected(window) == "cepa-2003"


def test_the_other_mouse_buttons_select_nothing_and_open_no_menu(
    window: MainWindow, canvas: Canvas, qtbot: QtBot
) -> None:
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        qtbot.mouseClick(canvas.viewport(), button, pos=point_of(canvas, "cepa-2003"))
    assert selected(window) is None
    assert QApplication.activePopupWidget() is None


def test_a_click_on_a_disc_without_words_selects_its_event(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    frame = canvas.frame()
    assert frame is not None
    singles = [each for each in frame.picture.groups if each.is_single]
    in_view = [each for each in singles if 20 < each.box.left + frame.shift_px < canvas.plot_width - 20]
    click(canvas.viewport(), middle_of(canvas, in_view[0]))
    assert selected(window) == in_view[0].event_ids[0]


def test_every_event_behind_a_count_is_reached_by_clicking(
    desk: Desk, window: MainWindow, canvas: Canvas
) -> None:
    """Click by click: each zooms in so that the events come apart, until they show or are listed."""
    wanted = [group.event_ids for group in counts(canvas)]
    assert len(wanted) > 3
    home = shown_span(window)
    for event_ids in wanted:
        pending = list(event_ids)
        clicks = 0
        while pending:
            frame = canvas.frame()
            assert frame is not None
            group = next((each for each in frame.picture.groups if pending[0] in each.event_ids), None)
            if group is None or group.is_single:
                point_of(canvas, pending.pop(0))  # it shows, and stands in the view
                continue
            before = shown_span(window)
            click(canvas.viewport(), middle_of(canvas, group))
            clicks += 1
            assert clicks < 20
            listed = popup_entries()
            if listed:
                assert len(listed) == len(group.event_ids)
                QApplication.activePopupWidget().close()
                pending = [each for each in pending if each not in group.event_ids]
            else:
                desk.rest(window)
                assert shown_span(window).length_s < before.length_s
                inside = shown_span(window)
                assert inside.start_s < group.span.start_s < group.span.end_s < inside.end_s
                pending = [each for each in pending if each in group.event_ids]
        window.presenter.navigator.follow(home)
        desk.rest(window)


def test_events_of_one_day_are_listed_and_the_one_chosen_is_selected(desk: Desk, tmp_path: Path) -> None:
    titles = [f"R&D meeting {number:02}" for number in range(40)]
    events = [
        an_event(f"e{number:02}", title=title, date="1966-05-04") for number, title in enumerate(titles)
    ]
    window = desk.window(store_at(tmp_path / "day.eventstore", contents_with(events)))
    group = counts(window.canvas)[0]
    click(window.canvas.viewport(), middle_of(window.canvas, group))
    listed = popup_entries()
    assert len(listed) == len(group.event_ids)
    assert all("4 May 1966" in entry for entry in listed)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[3].text().startswith("R&&D meeting"), "an ampersand is no menu key"
    menu.actions()[3].trigger()
    menu.close()
    assert selected(window) == group.event_ids[3]
    desk.rest(window)


def test_a_click_on_an_article_opens_it(desk: Desk, window: MainWindow, canvas: Canvas) -> None:
    frame = canvas.frame()
    assert frame is not None
    assert frame.picture.articles is not None
    mark = next(each for each in frame.picture.articles.marks if len(each.article_ids) == 1)
    x = mark.x + frame.shift_px + canvas.sizes.header_width
    click(canvas.viewport(), QPointF(x, (mark.box.top + mark.box.bottom) / 2).toPoint())
    desk.rest(window)
    state = window.presenter.session.state
    assert state.article is not None
    assert state.article.article == mark.article_ids[0]
    assert window.reader.article_pane.isVisible()


def test_articles_of_one_date_are_listed_and_the_one_chosen_opens(desk: Desk, tmp_path: Path) -> None:
    articles = [an_article(f"paper-{each}", title=f"Paper {each}", published="1970") for each in "abc"]
    excerpts = [an_excerpt(article=articles[1])]
    contents = contents_with([an_event(date="1966-05-04")], articles, excerpts, view="1960/1980")
    window = desk.window(store_at(tmp_path / "papers.eventstore", contents))
    frame = window.canvas.frame()
    assert frame is not None
    assert frame.picture.articles is not None
    mark = frame.picture.articles.marks[0]
    point = QPointF(mark.x + window.canvas.sizes.header_width, (mark.box.top + mark.box.bottom) / 2)
    click(window.canvas.viewport(), point.toPoint())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(popup_entries()) == 3
    menu.actions()[1].trigger()
    menu.close()
    desk.rest(window)
    assert window.reader.article_pane.isVisible()
    assert window.presenter.session.state.article.article == mark.article_ids[1]


# Hovering


def test_the_cursor_shows_what_can_be_clicked(window: MainWindow, canvas: Canvas) -> None:
    viewport = canvas.viewport()
    hover(viewport, point_of(canvas, "cepa-2003"))
    assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor
    hover(viewport, empty_point(canvas))
    assert viewport.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_time_under_the_mouse_is_told_until_it_leaves(window: MainWindow, canvas: Canvas) -> None:
    told: list[int | None] = []
    canvas.cursor_moved.connect(told.append)
    point = empty_point(canvas)
    hover(canvas.viewport(), point)
    hover(canvas.viewport(), QPoint(5, 5))
    hover(canvas.viewport(), point)
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert told == [time_at(canvas, point), None, time_at(canvas, point), None]


def test_what_the_mouse_is_on_stands_out_and_no_longer_when_it_leaves(
    window: MainWindow, canvas: Canvas
) -> None:
    bare = canvas.grab().toImage()
    hover(canvas.viewport(), point_of(canvas, "cepa-2003"))
    assert canvas.grab().toImage() != bare
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert canvas.grab().toImage() == bare


def tooltip_at(canvas: Canvas, point: QPoint) -> str:
    """What the tooltip there says, as it reads."""
    there = canvas.viewport().mapToGlobal(point)
    inside = QEnterEvent(QPointF(point), QPointF(point), QPointF(there))
    QApplication.sendEvent(canvas.viewport(), inside)
    QApplication.sendEvent(canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, there))
    text = QToolTip.text()
    is_html = QtGui.Qt.mightBeRichText(text)  # as Qt decides it itself
    return QTextDocumentFragment.fromHtml(text).toPlainText() if is_html else text


def test_a_tooltip_names_an_event_its_date_and_its_sources(window: MainWindow, canvas: Canvas) -> None:
    text = tooltip_at(canvas, point_of(canvas, "liangjiang-new-area-2010"))
    title, date, sources = text.splitlines()
    assert "Liangjiang New Area" in title
    assert "18 June 2010" in date
    assert "2010-06-18" in date
    assert sources == "3 articles"


def test_a_tooltip_on_a_count_names_what_is_counted(window: MainWindow, canvas: Canvas) -> None:
    group = counts(canvas)[0]
    assert len(tooltip_at(canvas, middle_of(canvas, group)).splitlines()) == len(group.event_ids)


def test_a_tooltip_shows_a_title_as_it_is_written(desk: Desk, tmp_path: Path) -> None:
    events = [an_event(title="<b>Bold</b> & <i>open</i>", date="1966-05-04")]
    window = desk.window(store_at(tmp_path / "marks.eventstore", contents_with(events)))
    text = tooltip_at(window.canvas, point_of(window.canvas, "opening"))
    assert text.splitlines()[0] == "<b>Bold</b> & <i>open</i>"
    assert text.splitlines()[2] == "no source"


def test_a_tooltip_tells_an_old_day_in_both_calendars(desk: Desk, tmp_path: Path) -> None:
    events = [an_event(date="1917-11-07")]
    window = desk.window(store_at(tmp_path / "october.eventstore", contents_with(events)))
    lines = tooltip_at(window.canvas, point_of(window.canvas, "opening")).splitlines()
    assert lines[1:] == [
        "7 November 1917 (1917-11-07)",
        "7 November / 25 October 1917 (Gregorian / Julian)",
        "no source",
    ]


def test_an_event_that_has_its_date_from_its_sources_stands_there(desk: Desk, tmp_path: Path) -> None:
    claims = contents_with([an_event()], [an_article()], [an_excerpt(claim="1966-05-04")])
    window = desk.window(store_at(tmp_path / "claimed.eventstore", claims))
    text = tooltip_at(window.canvas, point_of(window.canvas, "opening"))
    assert text.splitlines()[1] == "4 May 1966 (1966-05-04)"
    click(window.canvas.viewport(), point_of(window.canvas, "opening"))
    desk.rest(window)
    shown = [label.text() for label in window.reader.findChildren(QLabel) if label.isVisible()]
    assert "4 May 1966" in shown
    assert "Chosen from its sources" in shown


def test_there_is_no_tooltip_over_empty_ground(window: MainWindow, canvas: Canvas, qtbot: QtBot) -> None:
    assert tooltip_at(canvas, point_of(canvas, "cepa-2003"))
    tooltip_at(canvas, empty_point(canvas))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
