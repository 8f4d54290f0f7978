"""The tray's popup: what it lists, and how one gets from it to an event."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from timeline_app.app.tray import DATE_ROLE, TrayPopup
from timeline_app.core import edtf
from timeline_app.core.calendar import FUTURE
from timeline_app.core.columns import Columns, DateFlag
from timeline_app.drawing.theme import DARK, LIGHT, Theme
from timeline_app.timeline.tray import tray_rows

# The offscreen platform says so of popups.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Opener = Callable[..., TrayPopup]
TITLES = {"../1990": "Tolls are taken", "1939/": "The office moves", "": "A second bridge", "1966": "Opening"}


class CountedTexts(Sequence[str]):
    """So many texts, made when they are asked for; counts how often that is."""

    def __init__(self, count: int, beginning: str) -> None:
        self._count = count
        self._beginning = beginning
        self.asked = 0

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> str:  # type: ignore[override]
        self.asked += 1
        return f"{self._beginning}{index}" if self._beginning else ""


def columns_of(dates: Sequence[str]) -> Columns:
    """An event for each date, in this order."""
    bounds = [edtf.bounds(edtf.parse(date)) if date else None for date in dates]
    fields = ("earliest_start", "latest_start", "earliest_end", "latest_end")
    times = {
        field: np.array([getattr(each, field) if each else FUTURE for each in bounds], dtype=np.int64)
        for field in fields
    }
    flags = np.array([0 if each else DateFlag.UNDATED for each in bounds], dtype=np.uint16)
    titles = [TITLES.get(date, f"Event {date}") for date in dates]
    return Columns([f"e{date}" for date in dates], titles, list(dates), **times, **_rest(len(dates), flags))


def undated_columns(count: int) -> Columns:
    """So many events without a date, whose texts are made when they are asked for."""
    times = np.full(count, FUTURE, dtype=np.int64)
    flags = np.full(count, DateFlag.UNDATED, dtype=np.uint16)
    ids, titles, dates = CountedTexts(count, "e"), CountedTexts(count, "Event "), CountedTexts(count, "")
    return Columns(ids, titles, dates, times, times, times, times, **_rest(count, flags))


def _rest(count: int, flags: np.ndarray) -> dict[str, np.ndarray]:
    return {
        "category": np.zeros(count, dtype=np.int16),
        "importance": np.zeros(count, dtype=np.float32),
        "articles": np.zeros(count, dtype=np.int16),
        "flags": flags,
    }


@pytest.fixture
def opened(qtbot: QtBot) -> Opener:
    def open_popup(columns: Columns, theme: Theme = LIGHT) -> TrayPopup:
        anchor = QPushButton("Tray")
        qtbot.addWidget(anchor)
        anchor.show()
        popup = TrayPopup(theme)
        qtbot.addWidget(popup)
        popup.set_events(columns, tray_rows(columns))
        with qtbot.waitExposed(popup):
            popup.show_at(anchor)
        return popup

    return open_popup


def shown(popup: TrayPopup) -> list[tuple[str, str]]:
    model = popup.view.model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return [(index.data(), index.data(DATE_ROLE)) for index in indexes]


def place_of(popup: TrayPopup, row: int) -> QPoint:
    return popup.view.visualRect(popup.view.model().index(row, 0)).center()


def test_the_tray_lists_titles_with_their_dates_in_words(opened: Opener) -> None:
    popup = opened(columns_of(["../1990", "1939/", "1966", ""]))

    assert shown(popup) == [
        ("Tolls are taken", "until 1990"),
        ("The office moves", "1939 – ?"),
        ("A second bridge", "no date"),
    ]
    assert popup.heading.text() == "3 events without a full date"


def test_a_single_event_is_not_counted_as_several(opened: Opener) -> None:
    assert opened(columns_of([""])).heading.text() == "1 event without a full date"


def test_an_empty_tray_says_that_every_event_has_a_date(opened: Opener) -> None:
    popup = opened(columns_of(["1966"]))

    assert popup.heading.text() == "Every event has a full date"
    assert popup.note.text()
    assert not popup.view.isVisible()


def test_enter_activates_the_event_and_closes_the_tray(qtbot: QtBot, opened: Opener) -> None:
    popup = opened(columns_of(["../1990", "1939/", ""]))

    with qtbot.waitSignal(popup.event_activated, timeout=1000) as activated:
        qtbot.keyClick(popup.view, Qt.Key.Key_Down)
        qtbot.keyClick(popup.view, Qt.Key.Key_Return)

    assert activated.args == ["e1939/"]
    assert not popup.isVisible()


def test_a_click_activates_the_event_once(qtbot: QtBot, opened: Opener) -> None:
    popup = opened(columns_of(["../1990", "1939/", ""]))
    told: list[object] = []
    popup.event_activated.connect(told.append)

    qtbot.mouseClick(popup.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(popup, 2))

    assert told == ["e"]
    assert not popup.isVisible()


def test_the_keyboard_is_in_the_list_at_its_first_event(opened: Opener) -> None:
    popup = opened(columns_of(["../1990", ""]))

    assert popup.view.currentIndex().row() == 0
    assert popup.focusWidget() is popup.view


def test_escape_closes_the_tray_and_activates_nothing(qtbot: QtBot, opened: Opener) -> None:
    popup = opened(columns_of(["../1990"]))

    with qtbot.assertNotEmitted(popup.event_activated):
        qtbot.keyClick(popup.view, Qt.Key.Key_Escape)

    assert not popup.isVisible()


def test_escape_closes_an_empty_tray(qtbot: QtBot, opened: Opener) -> None:
    popup = opened(columns_of([]))

    qtbot.keyClick(popup, Qt.Key.Key_Escape)

    assert not popup.isVisible()


def test_of_a_million_events_only_those_in_view_are_read(qtbot: QtBot, opened: Opener) -> None:
    columns = undated_columns(1_000_000)

    popup = opened(columns)
    popup.grab()
    qtbot.keyClick(popup.view, Qt.Key.Key_End)
    popup.grab()

    assert popup.heading.text() == "1,000,000 events without a full date"
    assert popup.view.currentIndex().data() == "Event 999999"
    assert isinstance(columns.titles, CountedTexts)
    assert columns.titles.asked < 500


def test_typing_finds_the_next_event_that_begins_so(qtbot: QtBot, opened: Opener) -> None:
    popup = opened(columns_of(["../1990", "1939/", ""]))

    qtbot.keyClicks(popup.view, "a s")

    assert popup.view.currentIndex().data() == "A second bridge"


def test_other_events_replace_those_listed_before(opened: Opener) -> None:
    popup = opened(columns_of(["../1990", ""]))

    columns = columns_of(["1939/"])
    popup.set_events(columns, tray_rows(columns))

    assert [title for title, _ in shown(popup)] == ["The office moves"]
    assert popup.count == 1


def test_an_event_is_read_out_with_its_date(opened: Opener) -> None:
    popup = opened(columns_of(["../1990"]))

    first = popup.view.model().index(0, 0)

    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Tolls are taken, until 1990"


def test_the_tray_opens_wholly_on_the_screen(opened: Opener) -> None:
    popup = opened(columns_of(["../1990"] * 30))

    assert popup.screen().availableGeometry().contains(popup.geometry())


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_tray_is_painted_in_the_colours_of_its_theme(opened: Opener, theme: Theme) -> None:
    popup = opened(columns_of(["../1990", "1939/", ""]), theme)

    image = popup.view.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    assert {theme.panel, theme.accent_soft} <= colours
    assert image.pixelColor(1, place_of(popup, 0).y()).name() == theme.panel
