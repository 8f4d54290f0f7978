"""What the parts of the window say to one another: a click becomes a state, a state becomes what is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QMetaObject, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from timeline_app.app.canvas import Canvas
from timeline_app.app.history import OpenArticle, ViewState
from timeline_app.app.hover import wording_text
from timeline_app.app.loaded import Loaded
from timeline_app.app.messages import show_error
from timeline_app.app.navigator import Navigator
from timeline_app.app.overview import Overview
from timeline_app.app.reader import Reader
from timeline_app.app.session import Session
from timeline_app.app.stage import Show
from timeline_app.app.status import StatusLine
from timeline_app.app.worker import Worker
from timeline_app.core.changes import Outcome
from timeline_app.core.faults import UserError
from timeline_app.core.model import ArticlePassages, Category, Event, EventSources
from timeline_app.timeline.picture import Group

_MOST_LISTED = 300  # of the events behind a count; the most important ones
_TOPICS = ("event", "article")  # what the worker is asked


class Presenter(QObject):
    """Presents one open store on the window's parts, until it is closed for another.

    Signals:
        history_changed: what one can go back or forward to has changed.
    """

    history_changed = Signal()

    def __init__(
        self,
        loaded: Loaded,
        worker: Worker,
        canvas: Canvas,
        overview: Overview,
        reader: Reader,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.loaded = loaded
        self._worker = worker
        self._canvas = canvas
        self._overview = overview
        self._reader = reader
        self._status = status
        self._window = window
        self._passages: ArticlePassages | None = None
        subject = loaded.subject
        self.session = Session(ViewState(loaded.home), self)
        self.navigator = Navigator(self.session, subject.columns, subject.extents, loaded.home, self)
        self._wires = self._connect_signals()
        canvas.show_span(loaded.home)
        overview.show_span(loaded.home)
        reader.clear()

    def events_changed(self, loaded: Loaded, show: Show, outcome: Outcome | None) -> None:
        """Presents the same store after a change; an event that is new is selected and brought into view."""
        self.loaded = loaded
        subject = loaded.subject
        self._canvas.exchange_show(show)
        self._overview.set_detail(subject.detail, loaded.home)
        self.navigator.set_events(subject.columns, subject.extents, loaded.home)
        state = self.session.state
        steps = outcome.change.events if outcome is not None else ()
        added = [step.record.id for step in steps if step.before is None]
        if len(added) == 1:
            self.session.select(added[0])
            self.navigator.reveal(added[0])
        elif state.selected is not None and self.navigator.position_of(state.selected) is None:
            self.session.select(None)
        elif state.selected is not None:
            self._ask_for_sources(state.selected)
        if state.article is not None and self.session.state.article == state.article:
            self._show_article(state.article)

    def close(self) -> None:
        """Stops listening to the window's parts, for another store takes its place."""
        self.navigator.motion.stop()
        for topic in _TOPICS:
            self._worker.drop(topic)  # what was asked of this store is no answer about the next
        for wire in self._wires:
            QObject.disconnect(wire)
        self.deleteLater()

    def _connect_signals(self) -> list[QMetaObject.Connection]:
        canvas, overview, reader, session = self._canvas, self._overview, self._reader, self.session
        return [
            session.state_changed.connect(self._on_state_changed),
            session.history_changed.connect(self.history_changed),
            self.navigator.set_out.connect(canvas.aim),
            canvas.span_wished.connect(self.navigator.follow),
            canvas.zoom_wished.connect(self.navigator.go),
            canvas.span_settled.connect(self._on_span_settled),
            canvas.event_activated.connect(session.select),
            canvas.article_activated.connect(self._on_article_activated),
            canvas.group_activated.connect(self._on_group_activated),
            canvas.cursor_moved.connect(self._on_cursor_moved),
            canvas.tooltip_shown.connect(self._on_tooltip_shown),
            overview.span_wished.connect(self.navigator.follow),
            overview.span_settled.connect(self._on_span_settled),
            reader.article_requested.connect(self._on_article_requested),
            reader.passage_activated.connect(self._on_passage_activated),
            reader.article_pane.close_requested.connect(self._on_article_closed),
            reader.previous_requested.connect(self.navigator.previous_event),
            reader.next_requested.connect(self.navigator.next_event),
            reader.link_activated.connect(self._on_link_activated),
        ]

    def _on_state_changed(self, before: ViewState, state: ViewState) -> None:
        """Applies what is different, and asks the worker for what has to be read."""
        if state.span != before.span:
            self._canvas.show_span(state.span)
            self._overview.show_span(state.span)
        if state.selected != before.selected:
            self._show_selection(state.selected)
        if state.article != before.article:
            self._show_article(state.article)

    def _show_selection(self, selected: str | None) -> None:
        # The mark is shown at once; what has to be read follows.
        self._canvas.point_out(selected, ())
        if selected is None or self.navigator.position_of(selected) is None:  # it may have been deleted
            self._reader.clear()
        else:
            self._ask_for_sources(selected)

    def _ask_for_sources(self, event_id: str) -> None:
        self._ask("event", lambda store: store.event_sources(event_id), self._on_sources)

    def _show_article(self, article: OpenArticle | None) -> None:
        if article is None:
            self._reader.close_article()
        else:
            wanted = article.article
            self._ask("article", lambda store: store.article_passages(wanted), self._on_passages)

    def _on_sources(self, sources: EventSources) -> None:
        event = sources.event
        if self.session.state.selected != event.id:
            return
        category = self._categories().get(event.category)
        self._reader.show_event(sources, category, self.navigator.position_of(event.id))
        self._canvas.point_out(event.id, tuple(source.article.id for source in sources.sources))

    def _on_passages(self, passages: ArticlePassages) -> None:
        article = self.session.state.article
        if article is None or article.article != passages.article.id:
            return
        self._passages = passages
        self._reader.show_article(passages, self._categories(), article.excerpt)

    def _on_article_activated(self, article_ids: tuple[str, ...]) -> None:
        """Opens the article; where several stand on one another, asks which."""
        names = {article.id: article.name for article in self.loaded.subject.articles}
        choices = [
            (names[article_id], partial(self.session.open_article, article_id, None))
            for article_id in article_ids
        ]
        if len(choices) == 1:
            choices[0][1]()
        else:
            self._choose(choices)

    def _on_group_activated(self, group: Group) -> None:
        """Zooms to where the events stand apart; where they do not, lists them."""
        if self.navigator.zoom_to_group(group):
            return
        subject = self.loaded.subject
        rows = group.members.first(_MOST_LISTED)
        self._choose(
            [
                (
                    f"{subject.columns.titles[row]}   {subject.date_words(subject.columns.dates[row])}",
                    partial(self.session.select, event_id),
                )
                for row, event_id in zip(rows, group.members.ids(rows), strict=True)
            ]
        )

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
        self._status.show_frame(self._canvas.frame(), self.loaded.subject.detail)

    def _on_cursor_moved(self, time_s: int | None) -> None:
        self._status.show_cursor(time_s, self.session.state.span, self._canvas.plot_width)

    def _on_tooltip_shown(self, event_id: str) -> None:
        self._ask("tooltip", lambda store: store.event(event_id), self._on_tooltip_event)

    def _on_tooltip_event(self, event: Event) -> None:
        if event.date_wording not in ("", event.date):
            self._canvas.add_to_tooltip(event.id, wording_text(event.date_wording))

    def _on_link_activated(self, url: str) -> None:
        """Opens a source in the browser, once the user has seen where it leads."""
        answer = QMessageBox.question(self._window, self.tr("Open in the browser?"), url)
        if answer == QMessageBox.StandardButton.Yes:
            QDesktopServices.openUrl(QUrl(url))

    def _categories(self) -> dict[str, Category]:
        return {category.id: category for category in self.loaded.collection.categories}

    def _ask(self, topic: str, question: Callable[..., object], answered: Callable[..., None]) -> None:
        self._worker.ask(topic, question, answered, self._on_failed)

    def _on_failed(self, error: UserError) -> None:
        show_error(self._window, error)

    def _choose(self, choices: Sequence[tuple[str, Callable[[], None]]]) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, chosen in choices:
            menu.addAction(words.replace("&", "&&")).triggered.connect(lambda _=False, react=chosen: react())
        menu.popup(self._window.cursor().pos())
