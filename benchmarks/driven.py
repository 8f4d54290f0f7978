"""The real window, driven for a measurement: a store open, an event selected, another under the mouse."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPointF, QSettings, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from benchmarks.scenes import day_of, subject_row
from timeline_app.app.main_window import MainWindow
from timeline_app.app.presenter import Presenter
from timeline_app.app.settings import Settings
from timeline_app.core.bounds import Span
from timeline_app.timeline.picture import Mark

SIZE: Final = (1_600, 900)  # of the canvas in px
_HOVER_EVERY: Final = 10  # frames
_REST_S: Final = 0.6
_OPENING_S: Final = 300.0
_FRAME_S: Final = 10.0  # in which a frame has to be painted
_PAUSE_S: Final = 0.000_2

Move = Callable[[], object]
Clock = Callable[[], float]  # in seconds


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


class Ready(QWidget):
    """Draws a ready picture and nothing else."""

    def __init__(self, picture: QImage, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedSize(picture.size())
        self._picture = picture

    def present(self) -> float:
        """Draws the picture; what that took, in seconds.

        Twice before without a clock, which brings the picture back into the processor's caches: a program
        that only presents has it there, and is faster for it.
        """
        self.repaint()
        self.repaint()
        started = self._clock()
        self.repaint()
        return self._clock() - started

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.drawImage(0, 0, self._picture)
        painter.end()


class Driven:
    """The window on a store, its canvas of :data:`SIZE`, the event that articles speak of selected.

    ``clock`` measures frames: the time that passes, or ``time.thread_time`` on a machine that others use.

    Attributes:
        count: how many events the store holds.
        whole: the span of all there is.
        day: the day of the selected event.
    """

    def __init__(self, store: Path, folder: Path, clock: Clock = time.perf_counter) -> None:
        self._clock = clock
        ini = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(Settings(ini))
        self.canvas = self.window.canvas
        self.window.move(0, 0)
        self.window.show()
        self._open(store)
        self._fit()
        columns = self._presenter.loaded.subject.columns
        row = subject_row(columns)
        self.count = len(columns)
        self.day = day_of(columns, row)
        self.whole: Span = self._presenter.navigator.whole()
        self._subject: str = columns.ids[row]
        self._presenter.session.select(self._subject)
        self.paints = Paints(self.canvas.viewport())
        self.go(self.whole)

    def ready(self) -> Ready:
        """A window beside this one that draws, as a ready picture, what the canvas shows."""
        picture = self.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        beside = Ready(picture, self._clock)
        beside.move(self.window.x() + self.window.width() + 20, 0)
        beside.show()
        self.rest()
        return beside

    def show_frame(self, span: Span, before: Move | None = None) -> float:
        """Asks for a span as a gesture does and waits until the canvas has painted it and no event waits to
        be handled; for how many seconds the thread was busy."""
        painted, deadline = self.paints.count, time.perf_counter() + _FRAME_S
        started = self._clock()
        if before is not None:
            before()
        self._presenter.session.show_span(span)
        QApplication.processEvents()
        busy_s = self._clock() - started
        while self.paints.count == painted:  # the window has put the frame off
            if time.perf_counter() > deadline:
                raise RuntimeError(f"the canvas has not painted {span}")
            time.sleep(_PAUSE_S)
            busy_s += self._pass()
        return busy_s + self._pass()  # with what the frame left to be done

    def run(self, path: Sequence[Span], between: Callable[[], float]) -> tuple[list[float], list[float]]:
        """The seconds of ``between`` and of our frames along a path, in turns; every tenth frame the mouse
        moves onto another event."""
        others, frames = [], []
        for number, span in enumerate(path):
            move = self._hover() if number % _HOVER_EVERY == 0 else None
            others.append(between())
            frames.append(self.show_frame(span, move))
        return others, frames

    def go(self, span: Span) -> None:
        """Shows a span and lets it come to rest there."""
        self._presenter.session.show_span(span)
        self.rest()

    def rest(self) -> float:
        """Lets the view come to rest; the longest time for which the thread was not to be had, in seconds."""
        longest, end = 0.0, time.perf_counter() + _REST_S
        while time.perf_counter() < end:
            longest = max(longest, self._pass())
            time.sleep(10 * _PAUSE_S)
        return longest

    def is_linked(self) -> bool:
        """Whether articles are pointed out that support the selected event."""
        frame = self.canvas.frame()
        return frame is not None and bool(frame.pointed.linked_articles)

    def _pass(self) -> float:
        """Handles the events that wait; for how many seconds."""
        started = self._clock()
        QApplication.processEvents()
        return self._clock() - started

    @property
    def _presenter(self) -> Presenter:
        if self.window.presenter is None:
            raise RuntimeError("no store is open")
        return self.window.presenter

    def _hover(self) -> Move | None:
        """A move of the mouse onto the mark nearest to the middle, other than the selected one."""
        frame = self.canvas.frame()
        if frame is None:
            return None
        shift_px, middle_px = frame.shift_px, frame.plot_width / 2

        def off_middle(mark: Mark) -> float:
            return abs(mark.extent.anchor + shift_px - middle_px)

        others = (mark for mark in frame.picture.marks if mark.event_id != self._subject)
        nearest = min(others, key=off_middle, default=None)
        if nearest is None or off_middle(nearest) >= middle_px:
            return None
        x = nearest.extent.anchor + shift_px + self.canvas.sizes.header_width
        return lambda: _move_mouse(self.canvas.viewport(), QPointF(x, nearest.centre_y))

    def _open(self, store: Path) -> None:
        shown: list[Any] = []
        self.window.store_shown.connect(shown.append)
        self.window.open_path(store)
        deadline = time.perf_counter() + _OPENING_S
        while not shown or self.window.worker.is_busy:
            QApplication.processEvents()
            time.sleep(10 * _PAUSE_S)
            messages = [box.text() for box in self.window.findChildren(QMessageBox)]
            if messages or time.perf_counter() > deadline:
                raise RuntimeError(f"{store} has not been opened: {' '.join(messages)}")

    def _fit(self) -> None:
        """Gives the canvas its size."""
        for _ in range(3):
            dx, dy = SIZE[0] - self.canvas.width(), SIZE[1] - self.canvas.height()
            self.window.resize(self.window.width() + dx, self.window.height() + dy)
            sizes = self.window.splitter.sizes()
            self.window.splitter.setSizes([SIZE[0], sum(sizes) - SIZE[0]])
            QApplication.processEvents()
        if (self.canvas.width(), self.canvas.height()) != SIZE:
            raise RuntimeError(f"the canvas is {self.canvas.width()} by {self.canvas.height()} px")


def _move_mouse(widget: QWidget, place: QPointF) -> None:
    there = QPointF(widget.mapToGlobal(place.toPoint()))
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, place, there, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, move)
