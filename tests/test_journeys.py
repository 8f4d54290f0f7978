"""The main road through the program, by mouse and keys: see, read, go on, go back, export."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import windows
from hands import ALT, CONTROL, LEFT, click, point_of, press_key
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from windows import Desk, selected, shown_span

from timeline_app.app.figures.dialog import FigureDialog
from timeline_app.app.main_window import MainWindow
from timeline_app.app.reader.buttons import PassageButton, QuietButton
from timeline_app.core.edtf import bounds, parse
from timeline_app.core.model import ArticlePassages, EventSources, Excerpt
from timeline_app.drawing.theme import LIGHT
from timeline_app.store.store import EventStore

# The fixtures of tests/app, which stands beside this file.
application, bare_desk, desk = windows.application, windows.bare_desk, windows.desk
shipped_store, window = windows.shipped_store, windows.window

# The six headline events: how the reader words their dates.
HEADLINES = {
    "southern-bureau-1939": "1939",
    "chongqing-municipality-1997": "1997",
    "cepa-2003": "2003",
    "liangjiang-new-area-2010": "18 June 2010",
    "rocket-launch-2018": "17 May 2018",
    "cooperation-mechanism-2023": "11 May 2023",
}


@pytest.fixture(scope="module")
def records(shipped_store: Path) -> dict[str, EventSources]:
    """The headline events with their sources, as the store has them."""
    with EventStore.open(shipped_store, read_only=True) as store:
        return {event_id: store.event_sources(event_id) for event_id in HEADLINES}


@pytest.fixture(scope="module")
def articles(shipped_store: Path) -> dict[str, ArticlePassages]:
    with EventStore.open(shipped_store, read_only=True) as store:
        return {each.id: store.article_passages(each.id) for each in store.articles()}


def reader_texts(window: MainWindow) -> list[str]:
    return [label.text() for label in window.reader.findChildren(QLabel) if label.isVisible()]


def bring_into_view(desk: Desk, window: MainWindow, event_id: str) -> None:
    """1939 lies before the starting view: a click at the beginning of the overview leads there."""
    if event_id == "southern-bureau-1939":
        overview = window.overview
        click(overview, QPoint(round(overview.width() * 0.04), 30))
    else:
        press_key(window, Qt.Key.Key_0)
    desk.rest(window)


def click_event(desk: Desk, window: MainWindow, event_id: str) -> None:
    click(window.canvas.viewport(), point_of(window.canvas, event_id))
    desk.rest(window)


def click_passage(desk: Desk, window: MainWindow, qtbot: QtBot, excerpt: Excerpt) -> None:
    """Clicks the passage on its card, scrolled to as one would."""
    button = next(
        each for each in window.reader.event_pane.findChildren(PassageButton) if each.quote == excerpt.quote
    )
    window.reader.event_pane.ensureWidgetVisible(button)
    assert button.visibleRegion().boundingRect().height() > 0
    qtbot.mouseClick(button, LEFT, pos=button.visibleRegion().boundingRect().center())
    desk.rest(window)


def check_open_at(window: MainWindow, excerpt: Excerpt) -> None:
    """The article is open and exactly the words of the excerpt are highlighted, where one sees them."""
    pane = window.reader.article_pane
    assert pane.isVisible()
    assert pane.current_excerpt == excerpt.id
    (highlight,) = pane.text.extraSelections()
    assert highlight.cursor.selectedText() == excerpt.quote
    area = pane.text.passage_area(pane.text.current).toRect()
    seen = pane.text.viewport().rect()
    assert seen.top() <= area.top() + 2
    assert area.bottom() - 2 <= seen.bottom() or area.height() > seen.height()
    marked = marked_rows(pane.text.viewport())
    assert marked.size > 0
    # The underlines of other passages are all that covers the ground, between lines and below the last.
    assert -2 <= marked.min() - area.top() < 10
    assert -10 < marked.max() - min(area.bottom(), seen.bottom()) <= 2
    assert np.diff(marked).max() < 10


def marked_rows(viewport: QWidget) -> np.ndarray:
    """The rows of pixels in which the ground of the open passage is painted."""
    image = viewport.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1) & 0xFFFFFF
    return np.flatnonzero((pixels == int(LIGHT.passage[1:], 16)).any(axis=1))


@pytest.mark.parametrize("event_id", HEADLINES)
def test_every_headline_event_is_one_click_from_the_words_that_support_it(
    desk: Desk, window: MainWindow, qtbot: QtBot, records: dict[str, EventSources], event_id: str
) -> None:
    bring_into_view(desk, window, event_id)
    click_event(desk, window, event_id)
    sources = records[event_id]
    texts = reader_texts(window)
    assert sources.event.title in texts
    assert HEADLINES[event_id] in texts
    assert any(sources.event.date in text for text in texts), "the date in EDTF"
    assert sources.event.summary in texts
    excerpts = [excerpt for source in sources.sources for excerpt in source.excerpts]
    shown = [each.quote for each in window.reader.event_pane.findChildren(PassageButton)]
    assert shown == [excerpt.quote for excerpt in excerpts]
    for excerpt in excerpts:
        click_passage(desk, window, qtbot, excerpt)
        check_open_at(window, excerpt)
        assert selected(window) == event_id


def test_the_home_key_leads_to_the_first_headline(desk: Desk, window: MainWindow) -> None:
    press_key(window, Qt.Key.Key_Home)
    desk.rest(window)
    assert selected(window) == "southern-bureau-1939"
    point_of(window.canvas, "southern-bureau-1939")


def click_in_article(desk: Desk, window: MainWindow, excerpt_id: str) -> None:
    """Clicks another event's passage in the article that is open, where no other lies over it."""
    text = window.reader.article_pane.text
    places = [each.excerpt for each in window.reader.article_pane._highlights]
    index = places.index(excerpt_id)
    bar = text.verticalScrollBar()
    bar.setValue(bar.value() + round(text.passage_area(index).top() - text.viewport().height() / 3))
    area = text.passage_area(index).toRect()
    for y in range(area.top() + 4, area.bottom(), 6):
        for x in range(area.left() + 2, area.right(), 6):
            found = [each.excerpt for each in text.passages_at(QPoint(x, y).toPointF())]
            if found == [excerpt_id]:
                click(text.viewport(), QPoint(x, y))
                desk.rest(window)
                return
    raise AssertionError(f"{excerpt_id} cannot be clicked alone")


def test_from_a_passage_to_its_event_and_back_the_way_one_came(
    desk: Desk,
    window: MainWindow,
    qtbot: QtBot,
    records: dict[str, EventSources],
    articles: dict[str, ArticlePassages],
) -> None:
    click_event(desk, window, "liangjiang-new-area-2010")
    first = window.presenter.session.state
    source = records["liangjiang-new-area-2010"].sources[0]
    click_passage(desk, window, qtbot, source.excerpts[0])
    at_passage = window.presenter.session.state

    passages = articles[source.article.id].passages
    other = next(each for each in passages if each.event.id != "liangjiang-new-area-2010")
    click_in_article(desk, window, other.excerpt.id)
    assert selected(window) == other.event.id
    assert window.reader.event_pane.event_id == other.event.id
    assert other.event.title in reader_texts(window)
    check_open_at(window, other.excerpt)
    assert window.canvas.frame().picture.mark_of(other.event.id) is not None
    point_of(window.canvas, other.event.id)
    at_other = window.presenter.session.state

    press_key(window, Qt.Key.Key_Left, ALT)
    desk.rest(window)
    assert window.presenter.session.state == at_passage
    assert window.reader.event_pane.event_id == "liangjiang-new-area-2010"
    check_open_at(window, source.excerpts[0])
    press_key(window, Qt.Key.Key_Left, ALT)
    desk.rest(window)
    assert window.presenter.session.state == first
    assert not window.reader.article_pane.isVisible()
    assert window.reader.event_pane.event_id == "liangjiang-new-area-2010"
    for state in (at_passage, at_other):
        press_key(window, Qt.Key.Key_Right, ALT)
        desk.rest(window)
        assert window.presenter.session.state == state
    check_open_at(window, other.excerpt)
    assert window.canvas.frame().view == at_other.span


def test_a_passage_of_an_event_out_of_view_brings_the_timeline_to_it(
    desk: Desk, window: MainWindow, articles: dict[str, ArticlePassages]
) -> None:
    """From 2010, closely looked at, through an article to 1939."""
    article_id, passage = next(
        (article.article.id, each)
        for article in articles.values()
        for each in article.passages
        if each.event.id == "southern-bureau-1939"
    )
    click_event(desk, window, "liangjiang-new-area-2010")
    press_key(window, Qt.Key.Key_F)
    desk.rest(window)
    close = window.presenter.session.state
    window.presenter.session.open_article(article_id, None)
    desk.rest(window)
    click_in_article(desk, window, passage.excerpt.id)
    assert selected(window) == "southern-bureau-1939"
    year = bounds(parse("1939"))
    assert shown_span(window).start_s < year.earliest_start, (
        "the year is no point in it: all of it is in view"
    )
    assert shown_span(window).end_s > year.latest_end
    assert close.span.length_s < shown_span(window).length_s < 3 * (year.latest_end - year.earliest_start)
    point_of(window.canvas, "southern-bureau-1939")
    press_key(window, Qt.Key.Key_Left, ALT)
    desk.rest(window)
    assert shown_span(window) == close.span
    assert selected(window) == "liangjiang-new-area-2010"


def test_previous_and_next_in_the_reader_go_through_the_events_in_time(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    click_event(desk, window, "cepa-2003")

    def step(name: str) -> str | None:
        buttons = window.reader.event_pane.findChildren(QuietButton)
        qtbot.mouseClick(next(each for each in buttons if each.accessibleName() == name), LEFT)
        desk.rest(window)
        return selected(window)

    following = step("Next event")
    assert following not in (None, "cepa-2003")
    assert window.reader.event_pane.event_id == following
    assert step("Previous event") == "cepa-2003"


def test_the_picture_of_what_is_seen_is_exported_with_real_text(
    desk: Desk, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "chongqing.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(path), "")))
    press_key(window, Qt.Key.Key_E, CONTROL)
    dialog = window.findChild(FigureDialog)
    dialog.shown_page.extent.choose("whole")
    dialog.format.setCurrentText("SVG")
    with qtbot.waitSignal(window.figures.message, check_params_cb=lambda text: str(path) in text):
        qtbot.mouseClick(dialog.foot.export, LEFT)
    dialog.reject()
    elements = ElementTree.parse(path).iter()
    texts = {(each.text or "").strip() for each in elements if each.tag.endswith("text")}
    assert "Chongqing & Hong Kong" in texts
    for lane in ("Politics", "Trade & economy", "Technology", "Transport & logistics", "Culture & people"):
        assert lane in texts
    columns = window.presenter.loaded.subject.columns
    titles = dict(zip(columns.ids, columns.titles, strict=True))
    for event_id in HEADLINES:
        title = titles[event_id]
        assert any(text and title.startswith(text.removesuffix("…")) for text in texts), title
