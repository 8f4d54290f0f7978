"""Windows for tests: a data folder, settings and windows of a test's own, closed at its end."""

from __future__ import annotations

import gc
import itertools
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pyqtgraph as pg
import pytest
from builders import a_collection, some_contents
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from timeline_app import paths
from timeline_app.app import canvas_work, navigator
from timeline_app.app.application import prepare
from timeline_app.app.languages import ENGLISH, LanguageChoice, install_language
from timeline_app.app.main_window import MainWindow
from timeline_app.app.motion import Motion
from timeline_app.app.opening import first_store
from timeline_app.app.program import Program
from timeline_app.app.settings import Settings
from timeline_app.core.bounds import Span
from timeline_app.core.model import Contents
from timeline_app.store.store import EventStore

_MOVE_MS = 40  # moves are animated as ever, but nobody has to watch them
_COLLECTED_EVERY = 20  # windows
_closings = itertools.count(1)
_SETTLE_MS = 25  # nor wait for them to come to rest


class Desk:
    """What one user has: a folder of stores, remembered settings, and windows that are closed at the end."""

    def __init__(self, data: Path, settings_file: Path, qtbot: QtBot) -> None:
        self.data = data
        self._settings_file = settings_file
        self._qtbot = qtbot
        self._windows: list[MainWindow] = []
        self._program: Program | None = None

    @property
    def first_store(self) -> Path:
        """Where the user's own store of the shipped collection lies."""
        return self.data / "chongqing-hong-kong.eventstore"

    def settings(self) -> Settings:
        """The settings as a program that starts now finds them."""
        return Settings(QSettings(str(self._settings_file), QSettings.Format.IniFormat))

    def new_window(self) -> MainWindow:
        """A window that is shown and has nothing open yet."""
        window = MainWindow(self.settings())
        self._windows.append(window)
        window.show()
        self._qtbot.waitExposed(window)
        return window

    def program(self, language: LanguageChoice = "en") -> Program:
        """The program in a language, its window on what a start opens."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        settings = self.settings()
        settings.language = language
        program = self._program = Program(application, settings)
        program.window.show()
        self._qtbot.waitExposed(program.window)
        self.open(program.window)
        return program

    def window(self, path: Path | None = None) -> MainWindow:
        """A window on a store or folder (or on what a start opens), come to rest."""
        window = self.new_window()
        self.open(window, path)
        return window

    def open(self, window: MainWindow, path: Path | None = None) -> None:
        """Opens a store or folder in a window and waits until it has come to rest there."""
        with self._qtbot.waitSignal(window.store_shown):
            window.open_path(path)
        self.rest(window)

    def rest(self, window: MainWindow) -> None:
        """Waits until no move and no question is under way."""
        self._qtbot.waitUntil(lambda: is_at_rest(window))

    def close(self) -> None:
        """Closes all windows."""
        if self._program is not None:
            self._windows += [self._program.window, *self._program.comparisons]
            self._program.deleteLater()
        for window in self._windows:
            window.close()
            window.deleteLater()
        self._windows.clear()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if gc.get_freeze_count() and next(_closings) % _COLLECTED_EVERY == 0:
            gc.unfreeze()  # windows that were open are spared by the program, and a test has many
            gc.collect()


@pytest.fixture(scope="session")
def shipped_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped collection as a store, built once; copy it, do not open it."""
    folder = tmp_path_factory.mktemp("shipped")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(paths.DATA_VARIABLE, str(folder))
        return first_store()


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application as the program prepares it; its looks are put back at the end."""
    before = qapp.font(), qapp.palette(), qapp.styleSheet(), qapp.applicationName(), qapp.organizationName()
    rate = pg.getConfigOption("mouseRateLimit")
    prepare(qapp)
    pg.setConfigOption("mouseRateLimit", 0)  # a test's moves come faster than a hand's
    yield qapp
    pg.setConfigOption("mouseRateLimit", rate)
    install_language(qapp, ENGLISH)
    font, palette, style_sheet, name, organization = before
    qapp.setStyleSheet(style_sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setApplicationName(name)
    qapp.setOrganizationName(organization)


@pytest.fixture
def bare_desk(
    application: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """A desk at the first start: no store, no settings. No thread of its windows is left at the end."""
    monkeypatch.setattr(navigator, "Motion", partial(Motion, duration_ms=_MOVE_MS))
    monkeypatch.setattr(canvas_work, "_SETTLE_MS", _SETTLE_MS)
    data = tmp_path / "data"
    monkeypatch.setenv(paths.DATA_VARIABLE, str(data))
    desk = Desk(data, tmp_path / "settings.ini", qtbot)
    yield desk
    desk.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("store")]


@pytest.fixture
def desk(bare_desk: Desk, shipped_store: Path) -> Desk:
    """A desk where the shipped collection has been made into a store already."""
    bare_desk.data.mkdir(parents=True, exist_ok=True)
    shutil.copy(shipped_store, bare_desk.first_store)
    return bare_desk


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """A window on the shipped collection, at rest."""
    return desk.window()


def is_at_rest(window: MainWindow) -> bool:
    """Whether no move and no question is under way, and the picture is laid out for its view."""
    frame = window.canvas.frame()
    presenter = window.presenter
    if window.worker.is_busy or presenter is None or frame is None or presenter.lanes.is_reading:
        return False
    return presenter.navigator.motion.target is None and window.canvas.is_at_rest


def store_at(path: Path, contents: Contents) -> Path:
    """Makes a store with these contents."""
    EventStore.create(path, contents).close()
    return path


def shown_span(window: MainWindow) -> Span:
    """What the timeline shows."""
    assert window.presenter is not None
    return window.presenter.session.state.span


def selected(window: MainWindow) -> str | None:
    """The event that is selected."""
    assert window.presenter is not None
    return window.presenter.session.state.selected


def title(window: MainWindow) -> str:
    """The name of what is open."""
    return window.windowTitle().removesuffix(" – Timeline Explorer")


def path_of(window: MainWindow) -> Path:
    """The store that is open."""
    assert window.presenter is not None
    return window.presenter.loaded.path


def events_in(window: MainWindow) -> int:
    """How many events are shown."""
    assert window.presenter is not None
    return window.presenter.loaded.subject.columns.count


def bridges(tmp_path: Path, name: str = "bridges", **collection: object) -> Path:
    """A store of three events about bridges."""
    contents = some_contents()
    return store_at(
        tmp_path / f"{name}.eventstore",
        Contents(a_collection(**collection), contents.events, contents.articles, contents.excerpts),
    )


def message(window: MainWindow) -> QMessageBox | None:
    """The message that lies over the window."""
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    return boxes[0] if boxes else None


def failing(window: MainWindow, qtbot: QtBot, action: Callable[[], None]) -> str:
    """What the message says that an action leads to; it is put away again."""
    action()
    qtbot.waitUntil(lambda: message(window) is not None)
    box = message(window)
    assert box is not None
    text = box.text()
    box.accept()
    qtbot.waitUntil(lambda: message(window) is None)
    return text
