"""Windows and dialogs hold words that are 40 % longer than the English ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hands import LEFT, click, point_of
from longer import Longer, cut_texts
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from windows import Desk

from timeline_app.app.main_window import MainWindow
from timeline_app.app.reader.buttons import PassageButton

SIZES = [QSize(1440, 900), QSize(900, 600)]
DIALOGS = [
    "file.export",
    "view.go_to",
    "view.arrange_lanes",
    "view.bookmarks",
    "help.change_keys",
]
PAGES = [
    "article.find",
    "article.find_statements",
    "view.library",
    "view.list_and_timeline",
    "edit.new_event",
    "article.edit_article",
    "event.tray",
    "help.keys",
    "help.palette",
]
ALONE = ["view.filter"]  # at 900 px there is no room for a panel on either side of a list


@pytest.fixture
def longer(application: QApplication) -> Iterator[Longer]:
    """Everything the program says is 40 % longer."""
    translator = Longer(0.4)
    application.installTranslator(translator)
    yield translator
    application.removeTranslator(translator)


@pytest.fixture(params=SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def window(longer: Longer, desk: Desk, qtbot: QtBot, request: pytest.FixtureRequest) -> MainWindow:
    """A window with an event and an article open, in long words."""
    window = desk.new_window()
    window.resize(request.param)
    desk.open(window)
    click(window.canvas.viewport(), point_of(window.canvas, "cooperation-mechanism-2023"))
    desk.rest(window)
    passage = window.reader.event_pane.findChildren(PassageButton)[0]
    window.reader.event_pane.ensureWidgetVisible(passage)
    qtbot.mouseClick(passage, LEFT, pos=passage.visibleRegion().boundingRect().center())
    desk.rest(window)
    return window


def test_longer_words_are_longer(longer: Longer) -> None:
    said = longer.translate("Actions", "Open an event store")
    assert said is not None
    assert 1.3 * len("Open an event store") <= len(said) <= 1.5 * len("Open an event store")
    assert said.startswith("Open an event store ")


def test_a_label_too_narrow_for_its_words_is_found(qtbot: QtBot, window: MainWindow) -> None:
    window.top_bar.menu_button.setFixedWidth(20)
    QApplication.processEvents()
    assert any("Lanes" in text for text in cut_texts(window))


@pytest.mark.parametrize("has_pages", [True, False], ids=["pages", "filter"])
def test_nothing_is_cut_in_the_window_and_its_pages(window: MainWindow, desk: Desk, has_pages: bool) -> None:
    cut = {"the window": cut_texts(window)}
    for action in PAGES if has_pages else ALONE:
        window.actions_by_id[action].trigger()
        desk.rest(window)
        cut[action] = cut_texts(window)
    assert {place: texts for place, texts in cut.items() if texts} == {}


def test_nothing_is_cut_in_the_dialogs(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    cut = {}
    for action in DIALOGS:
        window.actions_by_id[action].trigger()
        qtbot.waitUntil(lambda: bool(dialogs(window)))
        (dialog,) = dialogs(window)
        desk.rest(window)
        cut[action] = cut_texts(dialog)
        dialog.close()
        window.activateWindow()
        qtbot.waitUntil(lambda: not dialogs(window))
    assert {place: texts for place, texts in cut.items() if texts} == {}


def dialogs(window: MainWindow) -> list[QDialog]:
    return [each for each in window.findChildren(QDialog) if each.isVisible()]
