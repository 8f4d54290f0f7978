"""Proposals at work: the open article is gone through, and what it says becomes events or is put aside."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from timeline_app.app.edits import Editing
from timeline_app.app.forms import Forms, Target
from timeline_app.app.forms.sheet import short
from timeline_app.app.history import ViewState
from timeline_app.app.messages import show_error
from timeline_app.app.presenter import Presenter
from timeline_app.app.proposals.dismissed import Dismissed
from timeline_app.app.proposals.proposal import Key, Proposal, find_proposals, new_event, user_of
from timeline_app.app.proposals.proposals_pane import ProposalsPane
from timeline_app.app.reader import Reader
from timeline_app.app.settings import Settings
from timeline_app.app.worker import Worker
from timeline_app.core.changes import Change, Outcome
from timeline_app.core.faults import UserError
from timeline_app.core.model import ArticlePassages
from timeline_app.core.progress import Stopped
from timeline_app.core.says import says
from timeline_app.store.adding import add_events
from timeline_app.store.store import EventStore

_SEARCH: Final = "statements"
_PASSAGES: Final = "statements-passages"


class Proposals(QObject):
    """Finds the dated statements of the open article and lets the user decide on each.

    What was dismissed is remembered with the user's settings. What supports an event is seen from the store,
    so that undo brings a proposal back.

    Signals:
        message: what is missing, in a line.
    """

    message = Signal(str)

    def __init__(
        self,
        window: QWidget,
        worker: Worker,
        actions: Mapping[str, QAction],
        editing: Editing,
        forms: Forms,
        reader: Reader,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._action = actions["article.find_statements"]
        self._editing = editing
        self._forms = forms
        self._reader = reader
        self._settings = settings
        self._presenter: Presenter | None = None
        self._article: ArticlePassages | None = None
        self._wanted: str | None = None  # the article whose proposals are shown or looked for
        self._found: tuple[Proposal, ...] = ()
        self._dismissed: Dismissed | None = None
        self._accepted: set[Key] = set()  # on their way into the store
        self._stop = threading.Event()
        self.pane = ProposalsPane(reader.theme)
        reader.upper.addWidget(self.pane)
        self._connect_signals()
        self._action.setEnabled(False)

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        self._put_away()
        self._presenter = presenter
        self._dismissed = Dismissed(self._settings, presenter.loaded.path)
        presenter.session.state_changed.connect(self._on_state_changed)
        self._action.setEnabled(False)

    def open(self) -> None:
        """Looks through the article that is open."""
        article = None if self._presenter is None else self._presenter.session.state.article
        if article is None:
            self.message.emit(self.tr("Open an article first"))
        elif article.article == self._wanted:
            self._reader.upper.lay_over(self.pane)
            self.pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._search(article.article)

    def _connect_signals(self) -> None:
        self._action.triggered.connect(lambda _=False: self.open())
        self._reader.article_pane.current_changed.connect(lambda _: self._show_current())
        self._reader.article_pane.statements_requested.connect(self.open)
        pane = self.pane
        pane.accepted.connect(self._accept)
        pane.all_accepted.connect(self._accept_all)
        pane.changed.connect(self._change)
        pane.dismissed.connect(self._dismiss)
        pane.taken_up.connect(self._take_up)
        pane.opened.connect(self._go_to_words)
        pane.moved.connect(self._show_words)
        pane.cancelled.connect(self._put_away)
        pane.put_away.connect(self._put_away)
        self._editing.edited.connect(self._on_edited)
        self._editing.refused.connect(self._on_refused)
        self._editing.overtaken.connect(self._read_passages)

    # Finding

    def _search(self, article_id: str) -> None:
        self._end_search()
        self._wanted = article_id
        self._article, self._found = None, ()
        stop = self._stop = threading.Event()
        self.pane.set_proposals(())
        self.pane.show_search(True)
        self._reader.upper.lay_over(self.pane)
        self.pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

        def find(store: EventStore) -> tuple[ArticlePassages, tuple[Proposal, ...]]:
            passages = store.article_passages(article_id)
            return passages, find_proposals(passages.article, stop.is_set)

        self._worker.ask(_SEARCH, find, self._on_found, self._on_failed)

    def _on_found(self, found: tuple[ArticlePassages, tuple[Proposal, ...]]) -> None:
        passages, proposals = found
        if passages.article.id != self._wanted:
            return
        self._article, self._found = passages, proposals
        self.pane.show_search(False)
        self._show()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: UserError) -> None:
        self._put_away()
        if not isinstance(error, Stopped):
            show_error(self._window, error)

    def _end_search(self) -> None:
        self._stop.set()
        self._worker.drop(_SEARCH)
        self._worker.drop(_PASSAGES)

    def _put_away(self) -> None:
        """Shows the event again in the place of the proposals."""
        if self._wanted is None:
            return
        self._end_search()
        self._wanted = None
        self._article, self._found = None, ()
        self._accepted.clear()
        had_focus = self.pane.isAncestorOf(self._window.focusWidget() or self._window)
        self._reader.upper.take_away(self.pane)
        if had_focus and self._reader.article_pane.isVisible():
            self._reader.article_pane.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # Deciding

    def _accept(self, proposal: Proposal) -> None:
        self._make([proposal], self.tr("Accept “{0}”").format(short(proposal.read.title)))

    def _accept_all(self, proposals: Sequence[Proposal]) -> None:
        self._make(proposals, self.tr("Accept %Ln proposal(s)", None, len(proposals)))

    def _make(self, proposals: Sequence[Proposal], name: str) -> None:
        if self._article is None or not proposals:
            return
        article, last = self._article.article, self._settings.last_category

        def plan(store: EventStore) -> Change:
            if store.article(article.id).text != article.text:
                raise UserError(says("The text of the article has changed meanwhile; look through it again."))
            known = [category.id for category in store.collection().categories]
            category = last if last in known else ""
            return add_events(store, name, [new_event(each, article, category) for each in proposals])

        self._accepted |= {each.key for each in proposals}
        self._show()
        self._editing.make(plan)

    def _change(self, proposal: Proposal) -> None:
        if self._article is not None:
            read = proposal.read
            article = self._article.article.id
            self._forms.open(Target("passage", "", article, read.start, proposal.quote, read))

    def _dismiss(self, proposal: Proposal) -> None:
        if self._wanted is not None and self._dismissed is not None:
            self._dismissed.turn(self._wanted, proposal)
            self._show()

    def _take_up(self, proposals: Sequence[Proposal]) -> None:
        if self._wanted is not None and self._dismissed is not None:
            self._dismissed.take_up(self._wanted, proposals)
            self._show()

    def _show_words(self, proposal: Proposal) -> None:
        """Selects the words in the article, as far as they are there."""
        text = self._reader.article_pane.text
        read = proposal.read
        if text.source[read.start : read.end] == proposal.quote:
            text.select_words(read.start, read.end)

    def _show_current(self) -> None:
        """The article was shown anew: it goes on showing what is being decided on."""
        current = self.pane.list.current
        if self._article is not None and current is not None and self.pane.list.hasFocus():
            self._show_words(current)

    def _go_to_words(self, proposal: Proposal) -> None:
        self._show_words(proposal)
        self._reader.article_pane.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Following the store

    def _show(self) -> None:
        """Shows how the proposals stand."""
        if self._article is None or self._dismissed is None:
            return
        article = self._article.article.id
        standing = []
        for each in self._found:
            user = user_of(each, self._article.passages)
            if user:
                self._accepted.discard(each.key)
            if each.key not in self._accepted:
                is_dismissed = self._dismissed.has(article, each)
                standing.append(replace(each, used_by=user, is_dismissed=is_dismissed))
        self.pane.set_proposals(standing)

    def _on_edited(self, outcome: Outcome) -> None:
        if self._wanted is not None and self._wanted in outcome.articles_put:
            self._read_passages()

    def _on_refused(self, _error: UserError) -> None:
        self._accepted.clear()
        self._show()

    def _read_passages(self) -> None:
        """Reads again what supports events; where the text is another one, the search begins anew."""
        wanted = self._wanted
        if wanted is not None:
            self._worker.ask(
                _PASSAGES, lambda store: store.article_passages(wanted), self._on_passages, self._on_failed
            )

    def _on_passages(self, passages: ArticlePassages) -> None:
        if self._article is None or passages.article.id != self._wanted:
            return
        before = self._article.article
        if (before.text, before.published) != (passages.article.text, passages.article.published):
            self._search(passages.article.id)
            return
        self._article = passages
        self._show()

    def _on_state_changed(self, before: ViewState, after: ViewState) -> None:
        if before.article == after.article:
            return
        self._action.setEnabled(after.article is not None)
        if self._wanted is not None and (after.article is None or after.article.article != self._wanted):
            self._put_away()
