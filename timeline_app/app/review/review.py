"""The review at work: how many passages wait, which they are, and what the user decides about each."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from timeline_app.app.edits import Editing
from timeline_app.app.forms.sheet import short
from timeline_app.app.messages import show_error
from timeline_app.app.presenter import Presenter
from timeline_app.app.reader import Reader
from timeline_app.app.review.review_pane import ReviewPane
from timeline_app.app.worker import Worker
from timeline_app.core.anchoring import Candidate
from timeline_app.core.changes import Change, change_of
from timeline_app.core.faults import UserError
from timeline_app.core.model import Excerpt
from timeline_app.core.progress import Stopped
from timeline_app.core.reviewing import ReviewItem, accepted, kept_as_lost
from timeline_app.core.says import says
from timeline_app.store.anchoring import count_to_review, passages_to_review
from timeline_app.store.store import EventStore

_COUNT: Final = "review-count"
_ITEMS: Final = "review"


class Review(QObject):
    """Keeps count of the passages to review, and shows them over the upper part of the reader.

    Signals:
        counted: so many passages wait for a look (int).
        message: what is missing, in a line.
    """

    counted = Signal(int)
    message = Signal(str)

    def __init__(
        self,
        window: QWidget,
        worker: Worker,
        actions: Mapping[str, QAction],
        editing: Editing,
        reader: Reader,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._action = actions["article.review"]
        self._editing = editing
        self._reader = reader
        self._presenter: Presenter | None = None
        self._is_open = False
        self._stop = threading.Event()
        self.pane = ReviewPane(reader.theme)
        reader.upper.addWidget(self.pane)
        self._connect_signals()
        self._action.setEnabled(False)

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        self.put_away()
        self._presenter = presenter
        self._ask_count()

    def open(self) -> None:
        """Shows the passages that wait."""
        if self._presenter is None:
            return
        self._is_open = True
        self._reader.upper.lay_over(self.pane)
        self._ask_items()
        self.pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        """Shows what lies below again."""
        if not self._is_open:
            return
        self._is_open = False
        self._stop.set()
        self._worker.drop(_ITEMS)
        had_focus = self.pane.isAncestorOf(self._window.focusWidget() or self._window)
        self._reader.upper.take_away(self.pane)
        if had_focus and self._reader.article_pane.isVisible():
            self._reader.article_pane.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect_signals(self) -> None:
        self._action.triggered.connect(lambda _=False: self.open())
        self.pane.accepted.connect(self._accept)
        self.pane.remarked.connect(self._remark)
        self.pane.kept.connect(self._keep)
        self.pane.shown.connect(self._show_place)
        self.pane.opened.connect(self._go_to_words)
        self.pane.put_away.connect(self.put_away)
        self._reader.article_pane.current_changed.connect(lambda _: self._select_place())
        self._editing.edited.connect(lambda _: self._follow())
        self._editing.overtaken.connect(self._follow)

    # Following the store

    def _follow(self) -> None:
        self._ask_count()
        if self._is_open:
            self._ask_items()

    def _ask_count(self) -> None:
        self._worker.ask(_COUNT, count_to_review, self._on_count, self._on_failed)

    def _on_count(self, count: int) -> None:
        self._action.setEnabled(count > 0 or self._is_open)
        self.counted.emit(count)

    def _ask_items(self) -> None:
        self._stop.set()
        stop = self._stop = threading.Event()
        self._worker.ask(
            _ITEMS,
            lambda store: passages_to_review(store, is_stopped=stop.is_set),
            self._on_items,
            self._on_failed,
        )

    def _on_items(self, items: tuple[ReviewItem, ...]) -> None:
        if self._is_open:
            self.pane.set_items(items)

    def _on_failed(self, error: UserError) -> None:
        if not isinstance(error, Stopped):
            show_error(self._window, error)

    # Showing the words

    def _show_place(self) -> None:
        """Opens the article of the current passage, and selects the place that would be accepted."""
        item = self.pane.current
        if not self._is_open or item is None or self._presenter is None:
            return
        session = self._presenter.session
        if session.state.article is None or session.state.article.article != item.article.id:
            session.open_article(item.article.id, None)  # it is shown when it has been read
        self._select_place()

    def _select_place(self) -> None:
        item, place = self.pane.current, self.pane.current_place
        if self._is_open and item is not None and place is not None and self._shows(item):
            self._reader.article_pane.text.select_words(place.start, place.end)

    def _shows(self, item: ReviewItem) -> bool:
        state = None if self._presenter is None else self._presenter.session.state.article
        is_open = state is not None and state.article == item.article.id
        return is_open and self._reader.article_pane.text.source == item.article.text

    def _go_to_words(self) -> None:
        self._select_place()
        self._reader.article_pane.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Deciding

    def _accept(self, item: ReviewItem, place: Candidate) -> None:
        name = self.tr("Accept a passage of “{0}”").format(short(item.event.title))
        self._make(name, item, accepted(item.excerpt, item.article.text, place.start, place.end))

    def _remark(self, item: ReviewItem) -> None:
        span = self._reader.article_pane.text.selected_span if self._shows(item) else None
        if span is None:
            self.message.emit(self.tr("Select the words of the passage in the article first"))
            return
        name = self.tr("Mark a passage of “{0}” anew").format(short(item.event.title))
        self._make(name, item, accepted(item.excerpt, item.article.text, *span))

    def _keep(self, item: ReviewItem) -> None:
        name = self.tr("Keep a passage of “{0}” as lost").format(short(item.event.title))
        self._make(name, item, kept_as_lost(item.excerpt))

    def _make(self, name: str, item: ReviewItem, decided: Excerpt) -> None:
        def plan(store: EventStore) -> Change:
            if decided.anchor != "lost" and store.article(item.article.id).text != item.article.text:
                raise UserError(
                    says("The text of the article has changed meanwhile; look at the passage again.")
                )
            return change_of(name, [(item.excerpt, decided)])

        self._editing.make(plan)
