"""The article library at work: fills its panel from the store, opens what is chosen, keeps what was read."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from timeline_app.app.history import ViewState
from timeline_app.app.library.panel import LibraryPanel
from timeline_app.app.presenter import Presenter
from timeline_app.app.reader import Reader
from timeline_app.app.settings import Settings
from timeline_app.app.worker import Worker
from timeline_app.core.library import ArticleEntry, LibraryOrder
from timeline_app.store.library import articles_saying, library_entries
from timeline_app.store.read_articles import mark_read, unread_articles
from timeline_app.store.store import EventStore

_TOPICS: Final = ("library", "library.saying", "library.unread")
_SEARCH_MS: Final = 120  # after the last letter, before texts are searched
_ORDER: Final = "library/order"


class Library(QObject):
    """A page of the reader with all articles.

    It is shown and put away by ``action``, which is on while it is shown, and it gives way to an event that
    is selected. What is opened counts as read.

    Signals:
        left: the user is done here, and the focus can go elsewhere.
        failed: something could not be read or written (UserError).
    """

    left = Signal()
    failed = Signal(object)

    def __init__(self, reader: Reader, worker: Worker, settings: Settings, action: QAction) -> None:
        super().__init__(reader)
        self._reader = reader
        self._worker = worker
        self._settings = settings
        self._action = action
        self._presenter: Presenter | None = None
        self._entries: tuple[ArticleEntry, ...] = ()
        self._is_stale = True  # what is listed is not what the store holds
        self._wanted: tuple[str, ...] = ()  # read on the worker's thread too
        self.panel = LibraryPanel()
        self._search = QTimer(self)
        self._search.setSingleShot(True)
        self._search.setInterval(_SEARCH_MS)
        self._search.timeout.connect(self._search_texts)
        reader.pages.add_page(self.panel, self.tr("Articles"))
        self.panel.set_order(_order_from(settings.text(_ORDER)))
        self._connect()
        action.setChecked(settings.switch(action.objectName(), default=False))
        self._follow_action(action.isChecked())

    def begin(self, presenter: Presenter) -> None:
        """Another store is open: its articles are the ones to list."""
        for topic in _TOPICS:
            self._worker.drop(topic)
        self._presenter = presenter
        self.panel.field.clear()
        self._list(())
        presenter.session.state_changed.connect(self._on_state_changed)
        presenter.words_changed.connect(self.refresh)
        self.refresh()

    @property
    def is_searching(self) -> bool:
        """Whether the texts are still to be searched."""
        return self._search.isActive()

    def refresh(self) -> None:
        """The store has changed: reads the articles again, now or when they are to be seen."""
        self._is_stale = True
        if self._action.isChecked():
            self._read()
        else:
            self._count_unread()

    def show_and_take_keys(self) -> None:
        """Shows the library, ready to type in."""
        self._action.setChecked(True)
        self.panel.take_keys()

    def _connect(self) -> None:
        panel = self.panel
        panel.article_chosen.connect(self._on_chosen)
        panel.read_wished.connect(self._mark)
        panel.query_changed.connect(self._on_query_changed)
        panel.order_changed.connect(lambda order: self._settings.set_text(_ORDER, order.value))
        panel.left.connect(self.left)
        self._reader.pages.page_shown.connect(self._on_page_shown)
        self._action.toggled.connect(self._follow_action)
        self._action.triggered.connect(self._on_triggered)

    def _follow_action(self, is_on: bool) -> None:
        page: QWidget = self.panel if is_on else self._reader.event_pane
        self._reader.pages.show_page(page)
        if is_on and self._is_stale and self._presenter is not None:
            self._read()
        self._settings.set_switch(self._action.objectName(), is_on=is_on)

    def _on_triggered(self, is_on: bool) -> None:
        if is_on:
            self.panel.take_keys()
        else:
            self.left.emit()

    def _on_page_shown(self, page: QWidget) -> None:
        self._action.setChecked(page is self.panel)

    def _read(self) -> None:
        self._worker.ask("library", library_entries, self._on_entries, self.failed.emit)

    def _on_entries(self, entries: tuple[ArticleEntry, ...]) -> None:
        self._is_stale = False
        self._list(entries)
        self._show_unread(sum(not entry.is_read for entry in entries))

    def _list(self, entries: tuple[ArticleEntry, ...]) -> None:
        self._entries = entries
        self.panel.set_entries(entries)

    def _count_unread(self) -> None:
        self._worker.ask("library.unread", unread_articles, self._show_unread, self.failed.emit)

    def _show_unread(self, unread: int) -> None:
        title = self.tr("Articles")
        if unread:
            title = self.tr("Articles · {0} unread").format(f"{unread:,}")
        self._reader.pages.set_title(self.panel, title)

    def _on_chosen(self, article_id: str) -> None:
        if self._presenter is not None:
            self._presenter.session.open_article(article_id, None)

    def _on_state_changed(self, before: ViewState, state: ViewState) -> None:
        if state.selected is not None and state.selected != before.selected:
            self._reader.pages.show_page(self._reader.event_pane)
        if state.article is not None and state.article != before.article:
            self._mark(state.article.article, is_read=True)

    def _mark(self, article_id: str, is_read: bool) -> None:
        """Remembers that an article was read, or is to be read again; shown at once."""
        entry = next((each for each in self._entries if each.id == article_id), None)
        if entry is not None and entry.is_read == is_read:
            return
        if entry is not None:
            marked = replace(entry, is_read=is_read)
            self._entries = tuple(marked if each is entry else each for each in self._entries)
            self.panel.exchange(marked)

        def remember(store: EventStore) -> int:
            if not store.read_only:
                mark_read(store, [article_id], is_read=is_read)
            return unread_articles(store)

        self._worker.ask("library.unread", remember, self._show_unread, self.failed.emit)

    def _on_query_changed(self, words: tuple[str, ...]) -> None:
        self._wanted = words
        self._worker.drop("library.saying")
        if words:
            self._search.start()
        else:
            self._search.stop()

    def _search_texts(self) -> None:
        words = self._wanted
        self._worker.ask(
            "library.saying",
            lambda store: articles_saying(store, words, lambda: self._wanted is words),
            self.panel.show_saying,
            self.failed.emit,
        )


def _order_from(text: str) -> LibraryOrder:
    return LibraryOrder(text) if text in list(LibraryOrder) else LibraryOrder.NEWEST
