"""Search at work: what is typed is asked, what was found is listed and lit, and one walks through it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from timeline_app.app.canvas import Canvas
from timeline_app.app.overview import Overview
from timeline_app.app.presenter import Presenter
from timeline_app.app.reader import Reader
from timeline_app.app.search.asking import Asking, Result
from timeline_app.app.search.indexing import Indexing
from timeline_app.app.search.line import SearchLine
from timeline_app.app.search.model import Hit
from timeline_app.app.search.panel import HitPanel
from timeline_app.app.search.recent import RecentSearches
from timeline_app.app.search.words import more_hidden, titles_only, why_nothing
from timeline_app.app.settings import Settings
from timeline_app.core.query import QueryError, parse_typed, to_text
from timeline_app.drawing.theme import LIGHT, Theme
from timeline_app.store.searching import FIRST, Answer, ArticleHit, EventHit
from timeline_app.timeline.found import Found

_MORE: Final = 100  # hits that are read when the end of the list is near
_SIZES: Final = (340, 660)  # how hits and timeline divide what room there is


class Search(QObject):
    """The line goes into the top bar; :meth:`beside` puts the hits left of the timeline.

    Signals:
        failed: something could not be read (UserError).
        left: the search has ended, and the focus can go elsewhere.
    """

    failed = Signal(object)
    left = Signal()

    def __init__(self, settings: Settings, actions: Mapping[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._presenter: Presenter | None = None
        self._shown_on: tuple[Canvas, Overview, Reader] | None = None
        self._theme = LIGHT
        self.line = SearchLine()
        self.panel = HitPanel(self._colour_of)
        self.panel.hide()
        self.indexing = Indexing(self)
        self._asking = Asking(self.indexing)
        self._recent = RecentSearches(settings)
        self._result: Result | None = None
        self._articles: tuple[Answer, tuple[ArticleHit, ...]] | None = None  # those read, and of which answer
        self._current: str | None = None  # the hit that was gone to last
        self._most = FIRST
        self._share = 0.0  # of the index that is built
        self._wants_step = False  # as soon as more hits have been read
        self.line.set_recent(self._recent.texts)
        self._connect()

    def beside(self, timeline: QWidget) -> QSplitter:
        """The timeline with the hits left of it."""
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.panel)
        splitter.addWidget(timeline)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes(list(_SIZES))
        return splitter

    def attach(self, canvas: Canvas, overview: Overview, reader: Reader) -> None:
        """Where what was found is shown."""
        self._shown_on = canvas, overview, reader

    def begin(self, presenter: Presenter) -> None:
        """Another store is open: it is the one to search."""
        self._presenter = presenter
        self._asking.forget()
        self.line.field.clear()
        self._show_nothing_searched()
        presenter.shown_changed.connect(self._on_shown_changed)
        presenter.shown_anew.connect(self._on_shown_anew)
        presenter.lanes.lanes_changed.connect(self._ask_again)
        self.indexing.begin(presenter.follower)

    def close(self) -> None:
        """Ends the thread."""
        self._presenter = None
        self.indexing.close()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.line.set_theme(theme)
        self.panel.set_theme(theme)

    @property
    def answer(self) -> Answer | None:
        """What was found; None while nothing is searched for."""
        return None if self._result is None else self._result.answer

    @property
    def current(self) -> str | None:
        """The id of the hit that was gone to last."""
        return self._current

    def take_keys(self) -> None:
        """The line, ready to type in."""
        self.line.take_keys()

    def end(self) -> None:
        """Nothing is searched for any more."""
        self.line.field.clear()
        self.left.emit()

    def step(self, places: int) -> None:
        """Goes some hits on in the list and shows the one there; from the last to the first."""
        model = self.panel.model
        if not model.total:
            return
        at = None if self._current is None else model.row_of(self._current)
        row = (places - 1 if places > 0 else places) if at is None else at + places
        if 0 <= row < model.rowCount():
            self._choose(row)
        elif row >= model.total:
            self._choose(0)
        elif row >= model.rowCount():
            self._wants_step = True
            self._ask_more()
        else:
            self._choose(model.rowCount() - 1 if model.rowCount() == model.total else 0)

    def _connect(self) -> None:
        line, panel, indexing, asking = self.line, self.panel, self.indexing, self._asking
        line.text_changed.connect(self._on_text_changed)
        line.entered.connect(self._on_entered)
        line.stepped.connect(self._on_stepped)
        line.escaped.connect(self.end)
        panel.chosen.connect(self._choose)
        panel.stepped.connect(self.step)
        panel.more_wished.connect(self._ask_more)
        panel.kind_changed.connect(lambda _: self._list())
        panel.meant_wished.connect(self._search_what_was_meant)
        panel.left.connect(self.end)
        panel.typed.connect(self._on_typed)
        indexing.changed.connect(self._on_index_changed)
        indexing.progressed.connect(self._on_progressed)
        asking.answered.connect(self._on_answer)
        asking.articles_read.connect(self._on_articles_read)
        for source in (indexing, asking):
            source.failed.connect(self.failed)
        for action_id, react in (
            ("view.search", self.take_keys),
            ("view.search_next", lambda: self.step(1)),
            ("view.search_previous", lambda: self.step(-1)),
        ):
            self._actions[action_id].triggered.connect(lambda _=False, react=react: react())

    def _on_text_changed(self, _: str) -> None:
        self._most = FIRST
        self._wants_step = False
        self._ask()

    def _ask(self) -> None:
        """Asks for what is written in the line; an answer to what was written before is dropped."""
        self._asking.drop()
        if self._presenter is None:
            return
        try:
            query = parse_typed(self.line.text)
        except QueryError as error:
            self.panel.show_note(f"{error.reason}; {error.remedy}")
            self.panel.show()
            return
        if query:
            shown = self._presenter.lanes.subject.lanes.of_row >= 0  # not by a filter, nor with a hidden lane
            self._asking.ask(self._presenter.loaded, query, self._most, None if shown.all() else shown)
        else:
            self._show_nothing_searched()

    def _ask_more(self) -> None:
        """Asks for hits beyond those that are listed."""
        if self._result is None or self.indexing.worker.is_busy:
            return
        if self.panel.shows_articles:
            self._asking.ask_articles(self._result.answer, self.panel.model.rowCount() + FIRST)
        else:
            self._most = self.panel.model.rowCount() + _MORE
            self._ask()

    def _on_answer(self, result: Result) -> None:
        is_other = self._result is None or self._result.answer.query != result.answer.query
        self._result = result
        found = result.answer
        if is_other:
            self._current = None
            self.panel.show_kind(articles=not found.count and bool(found.articles))
        is_any = bool(found.count or found.articles)  # where nothing stands out nothing is dimmed
        self._light(Found(found.is_event, frozenset(found.articles)) if is_any else None)
        self.panel.show_counts(found.count, len(found.articles))
        self.panel.show()
        self._say_note()
        self._list()

    def _on_articles_read(self, found: Answer, hits: tuple[ArticleHit, ...]) -> None:
        self._articles = found, hits
        if self._result is not None and found is self._result.answer:
            self._list()

    def _list(self) -> None:
        """Lists events or articles, as is chosen; where there are none, says what to do."""
        result = self._result
        if result is None:
            return
        found, in_articles = result.answer, self.panel.shows_articles
        total = len(found.articles) if in_articles else found.count
        hits: tuple[Hit, ...] = self._articles_of(found) if in_articles else result.events
        self.panel.model.set_hits(hits, total)
        meant = "" if found.meant is None else to_text(found.meant)
        self.panel.show_nothing("" if total else why_nothing(found, in_articles=in_articles), meant)
        row = None if self._current is None else self.panel.model.row_of(self._current)
        if row is not None:
            self.panel.list.go_to(row)
        if self._wants_step and hits:
            self._wants_step = False
            self.step(1)

    def _articles_of(self, found: Answer) -> tuple[ArticleHit, ...]:
        """The articles of an answer, as far as they have been read; others are asked for."""
        if self._articles is not None and self._articles[0] is found:
            return self._articles[1]
        if found.articles:
            self._asking.ask_articles(found, FIRST)
        return ()

    def _say_note(self) -> None:
        is_in_titles = self._result is not None and self._result.answer.is_in_titles
        hidden = 0 if self._result is None else self._result.answer.hidden
        notes = [titles_only(self._share)] if is_in_titles else []
        notes += [more_hidden(hidden)] if hidden else []
        self.panel.show_note("\n".join(notes))

    def _show_nothing_searched(self) -> None:
        """Everything is as if there were no search."""
        self._result = self._articles = self._current = None
        self.panel.hide()
        self.panel.show_note("")
        self.panel.model.set_hits((), 0)
        self._light(None)

    def _light(self, found: Found | None) -> None:
        if self._shown_on is not None:
            canvas, overview, _ = self._shown_on
            canvas.show_found(found)
            overview.show_found(found)

    def _on_entered(self, is_on: bool) -> None:
        """Enter goes to the hit that the arrow keys are on, or to the next."""
        row = self.panel.list.row
        pointed = None if row is None else self.panel.model.hit(row).id
        if is_on and row is not None and pointed != self._current:
            self._choose(row)
        else:
            self.step(1 if is_on else -1)

    def _on_stepped(self, places: int) -> None:
        row = self.panel.list.row
        self.panel.list.go_to(0 if row is None else row + places)

    def _on_typed(self, text: str) -> None:
        """What is typed in the list goes on in the line."""
        self.line.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.field.insert(text)

    def _choose(self, row: int) -> None:
        """Shows a hit: an event on the timeline and in the reader, an article at the words found in it."""
        presenter = self._presenter
        if presenter is None or row >= self.panel.model.rowCount():
            return
        self._recent.add(self.line.text)
        self.line.set_recent(self._recent.texts)
        hit = self.panel.model.hit(row)
        self._current = hit.id
        self.panel.list.go_to(row)
        if isinstance(hit, EventHit):
            presenter.session.select(hit.id)
            presenter.navigator.reveal(hit.id)
            return
        presenter.session.open_article(hit.id, None)
        if hit.words and self._shown_on is not None:
            self._shown_on[2].find_words(hit.words)

    def _search_what_was_meant(self) -> None:
        meant = None if self.answer is None else self.answer.meant
        if meant is not None:
            self.line.field.setText(to_text(meant))
            self.line.take_keys()

    def _on_shown_changed(self) -> None:
        self._asking.forget()
        self.indexing.follow()
        if self.indexing.index is None:
            self._ask_again()

    def _on_shown_anew(self) -> None:
        """Rows may be those of other events."""
        self._asking.forget()
        self._ask_again()

    def _on_index_changed(self) -> None:
        self._asking.forget()
        self._ask_again()

    def _on_progressed(self, share: float) -> None:
        self._share = share
        if self._result is not None:
            self._say_note()

    def _ask_again(self) -> None:
        if self._presenter is not None and self.line.text:
            self._ask()

    def _colour_of(self, hit: Hit) -> str | None:
        presenter = self._presenter
        if isinstance(hit, ArticleHit) or presenter is None:
            return None
        loaded = presenter.loaded
        category = int(loaded.subject.columns.category[hit.row])
        return loaded.colours[category] if 0 <= category < len(loaded.colours) else self._theme.uncategorised
