"""What the parts of the window say to one another: a click becomes a state, a state becomes what is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.app.canvas import Canvas
from timeline_app.app.crowded import open_articles, open_group
from timeline_app.app.follower import Follower
from timeline_app.app.history import OpenArticle, ViewState
from timeline_app.app.hover import wording_text
from timeline_app.app.lanes.keeper import LaneKeeper
from timeline_app.app.links import open_link
from timeline_app.app.loaded import Loaded
from timeline_app.app.messages import show_error
from timeline_app.app.navigator import Navigator
from timeline_app.app.overview import Overview
from timeline_app.app.reader import Reader
from timeline_app.app.session import Session
from timeline_app.app.status import StatusLine
from timeline_app.app.worker import Worker
from timeline_app.core.changes import Outcome, put_by
from timeline_app.core.faults import UserError
from timeline_app.core.model import ArticlePassages, Category, Event, EventSources, Excerpt

_LATER_MS = 120  # after a change, till what hangs on all of the store follows it
_MESSAGE_MS = 6_000
_TOPICS = ("event", "article")  # what the worker is asked


class Presenter(QObject):
    """Presents one open store on the window's parts, until it is closed for another.

    Signals:
        history_changed: what one can go back or forward to has changed.
        shown_changed: what is shown of the store has changed; ``loaded`` is what it is now.
        shown_anew: the same, and nothing has to stay where it was.
        words_changed: the timeline shows what has changed, and what is told of it in words can follow.
    """

    history_changed = Signal()
    shown_changed = Signal()
    shown_anew = Signal()
    words_changed = Signal()

    def __init__(
        self,
        follower: Follower,
        lanes: LaneKeeper,
        worker: Worker,
        canvas: Canvas,
        overview: Overview,
        reader: Reader,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._follower = follower
        self.lanes = lanes
        self._worker = worker
        self._canvas = canvas
        self._overview = overview
        self._reader = reader
        self._status = status
        self._window = window
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._added: str | None = None  # the event to select as soon as it is shown
        self._added_passage: Excerpt | None = None  # and the one it was made from
        self._passages: ArticlePassages | None = None
        self._open_article: OpenArticle | None = None  # at which passage they are shown
        self._sources: tuple[EventSources, tuple[int, int] | None] | None = None
        loaded = follower.loaded
        subject = loaded.subject
        self.session = Session(ViewState(loaded.home), self)
        self.navigator = Navigator(self.session, subject.columns, subject.extents, loaded.home, self)
        self._wires = self._connect_signals()
        canvas.show_span(loaded.home)
        overview.show_span(loaded.home)
        reader.clear()

    @property
    def follower(self) -> Follower:
        """What keeps what is shown in step with the store."""
        return self._follower

    @property
    def window(self) -> QWidget:
        """What dialogs and menus belong to."""
        return self._window

    @property
    def loaded(self) -> Loaded:
        """What is shown of the store now."""
        return self._follower.loaded

    def store_changed(self, outcome: Outcome | None = None) -> None:
        """The store has been changed, on the worker's thread: shows it as it is now.

        Which events that reached need not be told; an outcome tells of one that is new, which is then
        selected and brought into view. Changes that come quickly are shown together.
        """
        steps = outcome.change.events if outcome is not None else ()
        added = [step.record.id for step in steps if step.before is None]
        self._added = added[0] if len(added) == 1 else None
        passages = put_by(outcome.change.excerpts) if outcome is not None else []
        self._added_passage = next((each for each in passages if each.event == self._added), None)
        self._follower.store_changed()

    def close(self) -> None:
        """Stops listening to the window's parts, for another store takes its place."""
        self.navigator.motion.stop()
        self._follower.close()
        for topic in _TOPICS:
            self._worker.drop(topic)  # what was asked of this store is no answer about the next
        for wire in self._wires:
            QObject.disconnect(wire)
        self.deleteLater()

    def _connect_signals(self) -> list[QMetaObject.Connection]:
        canvas, overview, reader, session = self._canvas, self._overview, self._reader, self.session
        follower = self._follower
        return [
            self._later.timeout.connect(self._show_whole),
            self.lanes.lanes_changed.connect(self._show_events),
            self.lanes.refreshed.connect(self._show_events),
            self.lanes.refreshed.connect(self._show_whole),
            self.lanes.filter_changed.connect(self._on_filtered),
            self.lanes.given_up.connect(self._on_filter_given_up),
            follower.changed.connect(self._on_changed),
            follower.rebuilt.connect(self._on_changed),
            follower.relaned.connect(self._on_replaced),
            follower.replaced.connect(self._on_replaced),
            follower.failed.connect(self._on_failed),
            session.state_changed.connect(self._on_state_changed),
            session.history_changed.connect(self.history_changed),
            self.navigator.set_out.connect(canvas.aim),
            canvas.span_wished.connect(self.navigator.follow),
            canvas.zoom_wished.connect(self.navigator.go),
            canvas.span_settled.connect(self._on_span_settled),
            canvas.event_activated.connect(self._on_event_activated),
            canvas.article_activated.connect(lambda ids: open_articles(ids, self)),
            canvas.group_activated.connect(lambda group: open_group(group, self)),
            canvas.cursor_moved.connect(self._on_cursor_moved),
            canvas.tooltip_shown.connect(self._on_tooltip_shown),
            overview.span_wished.connect(self.navigator.follow),
            overview.span_settled.connect(self._on_span_settled),
            reader.article_requested.connect(self._on_article_requested),
            reader.passage_activated.connect(self._on_passage_activated),
            reader.article_pane.close_requested.connect(self._on_article_closed),
            reader.previous_requested.connect(self.navigator.previous_event),
            reader.next_requested.connect(self.navigator.next_event),
            reader.link_activated.connect(lambda url: open_link(url, self._window)),
        ]

    def _on_state_changed(self, before: ViewState, state: ViewState) -> None:
        """Applies what is different, and asks the worker for what has to be read."""
        if state.span != before.span:
            self._canvas.show_span(state.span)
            self._overview.show_span(state.span)
        if state.filter != before.filter:
            self.lanes.filter_by(state.filter)
        if state.selected != before.selected:
            self._show_selection(state.selected)
        if state.article != before.article:
            self._show_article(state.article)

    def _show_selection(self, selected: str | None) -> None:
        if selected is not None and self.loaded.subject.columns.row_of(selected) is None:
            selected = None  # one has gone back to an event that is no longer in the store
        # The mark is shown at once; what has to be read follows.
        self._canvas.point_out(selected, ())
        if selected is not None:
            self._tell_why_hidden(selected)
        self._sources = None
        if selected is not None:
            self._ask_sources(selected)
        elif self.session.state.article is None:
            self._reader.clear()
        else:
            self._reader.clear_event()

    def _tell_why_hidden(self, event_id: str) -> None:
        match self.lanes.shown.why_hidden(event_id):
            case "lane":
                self._status.showMessage(self.tr("This event is in a lane that is hidden"), _MESSAGE_MS)
            case "filter":
                words = self.tr("The filter hides this event; clear or change it to see where it stands")
                self._status.showMessage(words, _MESSAGE_MS)

    def _on_filtered(self) -> None:
        """Another filter is on: the overview shows what it leaves; the selected event has another place."""
        self._show_whole()
        selected = self.session.state.selected
        if selected is not None:
            self._tell_why_hidden(selected)
            self._ask_sources(selected)

    def _on_filter_given_up(self) -> None:
        self.session.set_filter(self.lanes.query)

    def _show_article(self, article: OpenArticle | None) -> None:
        if article is None:
            self._canvas.show_opened(None, ())
            self._reader.close_article()
        else:
            wanted = article.article
            self._ask("article", lambda store: store.article_passages(wanted), self._on_passages)

    def _ask_sources(self, event_id: str) -> None:
        self._ask("event", lambda store: store.event_sources(event_id), self._on_sources)

    def _on_sources(self, sources: EventSources) -> None:
        event = sources.event
        if self.session.state.selected != event.id:
            return
        shown = sources, self.navigator.position_of(event.id)
        if shown != self._sources:
            self._sources = shown
            self._reader.show_event(sources, self._categories().get(event.category), shown[1])
        self._canvas.point_out(event.id, tuple(source.article.id for source in sources.sources))

    def _on_changed(self) -> None:
        """Shows the store as it is after a change."""
        self._show_events()
        self.shown_changed.emit()
        self._later.start()
        self._read_again()

    def _on_replaced(self) -> None:
        """Shows the store that was read anew, or in other lanes."""
        self._show_events()
        self.shown_anew.emit()
        self._show_whole()
        self._canvas.show_span(self.session.state.span)
        self._read_again()

    def _show_events(self) -> None:
        subject = self.loaded.subject
        self.navigator.set_events(
            subject.columns, subject.extents, self.lanes.shown.home, self.lanes.shown.rows
        )

    def _show_whole(self) -> None:
        """Shows what all of the store looks like, which takes longer than a change of it."""
        self._follower.find_home()
        self._show_events()
        if not self.loaded.subject.columns.count:  # nobody has chosen a view of nothing
            self.navigator.follow(self.loaded.home)
        self._overview.set_detail(self.lanes.shown.overview, self.loaded.home)
        self.words_changed.emit()

    def _read_again(self) -> None:
        """Reads what is selected and open again, for it may have changed too."""
        self._select_added()
        state = self.session.state
        if state.selected is not None and self.loaded.subject.columns.row_of(state.selected) is None:
            self.session.lose_selected()
        elif state.selected is not None:
            self._ask_sources(state.selected)
        else:
            self._canvas.point_out(None, ())
        article = self.session.state.article
        if article is not None:
            self._worker.ask(
                "article",
                lambda store: store.article_passages(article.article),
                self._on_passages_again,
                lambda _: self.session.close_article(),  # it is gone
            )

    def _select_added(self) -> None:
        """Selects the event that was added last and brings it into view, once it is here."""
        added = self._added
        if added is not None and self.loaded.subject.columns.row_of(added) is not None:
            self._added = None
            self._select_beside_its_passage(added, self._added_passage)
            self.navigator.reveal(added)

    def _select_beside_its_passage(self, event_id: str, passage: Excerpt | None) -> None:
        """Selects an event; the article that it was made from stays open, if it is."""
        article = self.session.state.article
        if passage is not None and article is not None and passage.article == article.article:
            self.session.follow_passage(event_id, passage.id, passage.article)
        else:
            self.session.select(event_id)

    def _on_passages_again(self, passages: ArticlePassages) -> None:
        if passages != self._passages or self.session.state.article != self._open_article:
            self._on_passages(passages)

    def _on_passages(self, passages: ArticlePassages) -> None:
        article = self.session.state.article
        if article is None or article.article != passages.article.id:
            return
        self._passages, self._open_article = passages, article
        self._reader.show_article(passages, self._categories(), article.excerpt)
        events = dict.fromkeys(passage.event.id for passage in passages.passages)
        self._canvas.show_opened(passages.article.id, events)

    def _on_event_activated(self, event_id: str | None) -> None:
        """Selects the event; the open article stays if it speaks of it, at its first passage there."""
        article = self.session.state.article
        passages = self._passages.passages if self._passages is not None and article is not None else ()
        passage = next((each for each in passages if each.event.id == event_id), None)
        if passage is None:
            self.session.select(event_id)
        else:
            self.session.follow_passage(passage.event.id, passage.excerpt.id, passage.excerpt.article)

    def _on_article_requested(self, wanted: tuple[str, str | None]) -> None:
        self.session.open_article(*wanted)

    def _on_passage_activated(self, excerpt_id: str) -> None:
        """From a passage to its event, on the timeline and in the reader."""
        for passage in self._passages.passages if self._passages else ():
            if passage.excerpt.id == excerpt_id:
                self.session.follow_passage(passage.event.id, excerpt_id, passage.excerpt.article)
                self.navigator.reveal(passage.event.id)

    def _on_article_closed(self) -> None:
        if self.session.state.article is not None:
            self.session.close_article()

    def _on_span_settled(self) -> None:
        if self.navigator.motion.target is None:
            self.session.settle()
        self._status.show_frame(self._canvas.frame(), self.lanes.subject)

    def _on_cursor_moved(self, time_s: int | None) -> None:
        self._status.show_cursor(time_s, self.session.state.span, self._canvas.plot_width)

    def _on_tooltip_shown(self, event_id: str) -> None:
        self._ask("tooltip", lambda store: store.event(event_id), self._on_tooltip_event)

    def _on_tooltip_event(self, event: Event) -> None:
        if event.date_wording not in ("", event.date):
            self._canvas.add_to_tooltip(event.id, wording_text(event.date_wording))

    def _categories(self) -> dict[str, Category]:
        return {category.id: category for category in self.loaded.collection.categories}

    def _ask(self, topic: str, question: Callable[..., object], answered: Callable[..., None]) -> None:
        self._worker.ask(topic, question, answered, self._on_failed)

    def _on_failed(self, error: UserError) -> None:
        show_error(self._window, error)
