"""Event time against report time: lines from the events in view to when they were reported."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from timeline_app.app.canvas import Canvas
from timeline_app.app.presenter import Presenter
from timeline_app.app.settings import Settings
from timeline_app.app.worker import Worker
from timeline_app.store.library import reports_of
from timeline_app.store.store import EventStore
from timeline_app.timeline.articles import report_time_s

_TOPIC: Final = "reports"
_MOST_KEPT: Final = 20_000  # events whose articles are remembered


class Reports(QObject):
    """Switched on and off by ``action``, which is remembered. Events are asked for when the view rests.

    Signals:
        failed: the store could not be read (UserError).
    """

    failed = Signal(object)

    def __init__(self, canvas: Canvas, worker: Worker, settings: Settings, action: QAction) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._worker = worker
        self._settings = settings
        self._action = action
        self._presenter: Presenter | None = None
        self._known: dict[int, tuple[str, ...]] = {}
        self._dates: dict[str, int] = {}
        action.setChecked(settings.switch(action.objectName(), default=False))
        action.toggled.connect(self._on_toggled)
        canvas.span_settled.connect(self._ask)

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        self._presenter = presenter
        for changed in (presenter.shown_changed, presenter.shown_anew):
            changed.connect(self._on_store_changed)
        self._on_store_changed()

    def _on_store_changed(self) -> None:
        self._worker.drop(_TOPIC)
        self._known = {}
        if self._presenter is not None:
            articles = self._presenter.loaded.subject.articles
            times = ((article.id, report_time_s(article.published)) for article in articles)
            self._dates = {article_id: time_s for article_id, time_s in times if time_s is not None}
        self._ask()

    def _on_toggled(self, is_on: bool) -> None:
        self._settings.set_switch(self._action.objectName(), is_on=is_on)
        if is_on:
            self._ask()
        else:
            self._canvas.show_reports({}, {})

    def _ask(self) -> None:
        """Asks for the events of the picture that nothing is known of yet."""
        if not self._action.isChecked() or self._presenter is None:
            return
        events = {row: event_id for row, event_id in self._events() if row not in self._known}

        def question(store: EventStore) -> dict[int, tuple[str, ...]]:
            found = reports_of(store, events.values())
            return {row: found[event_id] for row, event_id in events.items()}

        if events:
            self._worker.ask(_TOPIC, question, self._on_answer, self.failed.emit)
        else:
            self._canvas.show_reports(self._known, self._dates)

    def _events(self) -> list[tuple[int, str]]:
        """Row and id of the events that have a sign in the picture, in view and beside it."""
        frame = self._canvas.frame()
        if frame is None:
            return []
        singles = [group for group in frame.picture.groups if group.is_single]
        return [
            *((mark.row, mark.event_id) for mark in frame.picture.marks),
            *((group.rows[0], group.event_ids[0]) for group in singles),
        ]

    def _on_answer(self, answer: dict[int, tuple[str, ...]]) -> None:
        kept = self._known if len(self._known) < _MOST_KEPT else {}
        self._known = {**kept, **answer}
        if self._action.isChecked():
            self._canvas.show_reports(self._known, self._dates)
