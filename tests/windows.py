"""Windows for tests: a data folder, settings and windows of a test's own, and a hand on the mouse."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from timeline_app import paths
from timeline_app.app.application import prepare
from timeline_app.app.canvas import Canvas
from timeline_app.app.main_window import MainWindow
from timeline_app.app.opening import first_store
from timeline_app.app.settings import Settings
from timeline_app.core.bounds import Span
from timeline_app.core.model import Contents
from timeline_app.store.store import EventStore

NO_BUTTON = Qt.MouseButton.NoButton
LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """What one user has: a folder of stores, remembered settings, and windows that are closed at the end."""

    def __init__(self, data: Path, settings_file: Path, qtbot: QtBot) -> None:
        self.data = data
        self._settings_file = settings_file
        self._qtbot = qtbot
        self._windows: list[MainWindow] = []

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
        for window in self._windows:
            window.close()
            window.deleteLater()
        self._windows.clear()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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
    if window.worker.is_busy or presenter is None or frame is None:
        return False
    return presenter.navigator.motion.target is None and frame.picture.origin_s == frame.view.start_s


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


def point_of(canvas: Canvas, event_id: str) -> QPoint:
    """The middle of an event's disc (or of the disc without words that it folded into), on the widget."""
    frame = canvas.frame()
    assert frame is not None
    mark = frame.picture.mark_of(event_id)
    if mark is not None:
        x, y = mark.extent.anchor, mark.centre_y
    else:
        group = next(each for each in frame.picture.groups if each.event_ids == (event_id,))
        x, y = (group.box.left + group.box.right) / 2, (group.box.top + group.box.bottom) / 2
    point = QPointF(x + frame.shift_px + canvas.sizes.header_width, y).toPoint()
    assert canvas.sizes.header_width < point.x() < canvas.width(), f"{event_id} is out of view"
    return point


def empty_point(canvas: Canvas) -> QPoint:
    """A place in the plot where nothing is drawn."""
    frame = canvas.frame()
    assert frame is not None
    for y in range(4, int(frame.plot_height), 6):
        for x in range(int(canvas.sizes.header_width) + 10, canvas.width() - 10, 10):
            around = [QPointF(x + dx, y + dy) for dx in (-6, 0, 6) for dy in (-6, 0, 6)]
            if all(canvas.hit_at(point) is None for point in around):
                return QPoint(x, y)
    raise AssertionError("the timeline is full")


def click(widget: QWidget, point: QPoint, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press and release of the left button."""
    send_mouse(widget, QEvent.Type.MouseButtonPress, point, LEFT, modifiers)
    send_mouse(widget, QEvent.Type.MouseButtonRelease, point, NO_BUTTON, modifiers)


def double_click(widget: QWidget, point: QPoint) -> None:
    """Two clicks, as the system reports them."""
    click(widget, point)
    send_mouse(widget, QEvent.Type.MouseButtonDblClick, point, LEFT)
    send_mouse(widget, QEvent.Type.MouseButtonRelease, point, NO_BUTTON)


def hover(widget: QWidget, point: QPoint) -> None:
    """The mouse comes to a point with no button held."""
    send_mouse(widget, QEvent.Type.MouseMove, point, NO_BUTTON)


def drag(
    widget: QWidget,
    start: QPoint,
    end: QPoint,
    modifiers: Qt.KeyboardModifier = NO_KEY,
    released_with: Qt.KeyboardModifier | None = None,
) -> None:
    """Press, some moves with the button held, release; ``released_with`` are the keys held at the release."""
    send_mouse(widget, QEvent.Type.MouseButtonPress, start, LEFT, modifiers)
    for step in (1, 2, 3, 4):
        send_mouse(widget, QEvent.Type.MouseMove, start + (end - start) * step / 4, LEFT, modifiers)
    last = modifiers if released_with is None else released_with
    send_mouse(widget, QEvent.Type.MouseButtonRelease, end, NO_BUTTON, last)


def send_mouse(
    widget: QWidget,
    kind: QEvent.Type,
    point: QPoint,
    buttons: Qt.MouseButton,
    modifiers: Qt.KeyboardModifier = NO_KEY,
) -> None:
    """One mouse event, through the application as a real one goes; ``buttons`` are held after it."""
    button = NO_BUTTON if kind == QEvent.Type.MouseMove else LEFT
    place = QPointF(point)
    there = QPointF(widget.mapToGlobal(point))
    QApplication.sendEvent(widget, QMouseEvent(kind, place, there, button, buttons, modifiers))


def turn_wheel(
    widget: QWidget,
    point: QPoint,
    notches: float,
    *,
    sideways: bool = False,
    modifiers: Qt.KeyboardModifier = NO_KEY,
) -> None:
    """Turns the wheel, away from the user for more than 0 notches."""
    angle = QPoint(round(120 * notches), 0) if sideways else QPoint(0, round(120 * notches))
    event = QWheelEvent(
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        QPoint(),
        angle,
        NO_BUTTON,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def press_key(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    """A key goes to whatever has the focus in the window, shortcuts first, as a real one does."""
    QTest.keyClick(window.windowHandle(), key, modifiers)


def message(window: MainWindow) -> QMessageBox | None:
    """The message that lies over the window."""
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    return boxes[0] if boxes else None
