"""What the window shows now: one frozen state, changed through one door, with its history."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from timeline_app.app.history import History, OpenArticle, ViewState
from timeline_app.core.bounds import Span
from timeline_app.core.query import Query
from timeline_app.timeline.scale import clamped_span


class Session(QObject):
    """The view state of one open store.

    A change is *settled* when the user has come to rest at it: a selection at once, a pan or zoom
    when the gesture ends. Only settled states enter the history.

    Signals:
        state_changed: the state before and the state after (two ViewStates).
        history_changed: what can be gone back or forward to has changed.
    """

    state_changed = Signal(object, object)
    history_changed = Signal()

    def __init__(self, first: ViewState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = first
        self._history = History(first)

    @property
    def state(self) -> ViewState:
        return self._state

    @property
    def history(self) -> History:
        """The settled states."""
        return self._history

    def resume(self, state: ViewState, history: History) -> None:
        """Goes on where another session of the same store was."""
        self._history = history
        self._change(state)
        self.history_changed.emit()

    @property
    def can_go_back(self) -> bool:
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        return self._history.can_go_forward

    def show_span(self, span: Span) -> None:
        """Shows a span, kept within what can be shown; not yet settled."""
        self._change(replace(self._state, span=clamped_span(span)))

    def settle(self) -> None:
        """The user has come to rest: the state is one to come back to."""
        self._history.add(self._state)
        self.history_changed.emit()

    def complete(self) -> None:
        """The view has come to rest where the last step led it: both are one to come back to."""
        self._history.amend(self._state)

    def select(self, event_id: str | None) -> None:
        """Selects an event, or nothing; the article open beside the last one closes."""
        is_cleared = event_id is None and self._state.article is not None
        if event_id != self._state.selected or is_cleared:
            self._change(replace(self._state, selected=event_id, article=None))
            self.settle()

    def set_filter(self, query: Query) -> None:
        """Shows only the events that answer a filter; all with an empty one."""
        if query != self._state.filter:
            self._change(replace(self._state, filter=query))
            self.settle()

    def show(self, span: Span, query: Query) -> None:
        """Shows a span and a filter in one step."""
        self._change(replace(self._state, span=clamped_span(span), filter=query))
        self.settle()

    def lose_selected(self) -> None:
        """The selected event is gone: nothing is selected, and an article that is open stays."""
        selected, article = self._state.selected, self._state.article
        if article is not None and (article.excerpt or "").rpartition(".")[0] == selected:
            article = OpenArticle(article.article)  # its passage is gone with it
        self._change(replace(self._state, selected=None, article=article))
        self.settle()

    def open_article(self, article_id: str, excerpt_id: str | None) -> None:
        """Opens an article at a passage, beside what is selected."""
        self._change(replace(self._state, article=OpenArticle(article_id, excerpt_id)))
        self.settle()

    def close_article(self) -> None:
        """Closes the article that is open."""
        self._change(replace(self._state, article=None))
        self.settle()

    def follow_passage(self, event_id: str, excerpt_id: str, article_id: str) -> None:
        """From a passage to its event: selects the event and leaves the article open there."""
        article = OpenArticle(article_id, excerpt_id)
        self._change(replace(self._state, selected=event_id, article=article))
        self.settle()

    def back(self) -> None:
        """Returns to the state before."""
        self._change(self._history.back())
        self.history_changed.emit()

    def forward(self) -> None:
        """Goes again where one came back from."""
        self._change(self._history.forward())
        self.history_changed.emit()

    def _change(self, state: ViewState) -> None:
        before, self._state = self._state, state
        if before != state:
            self.state_changed.emit(before, state)
