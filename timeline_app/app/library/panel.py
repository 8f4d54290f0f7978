"""The panel of the article library: a line to search in, an order to choose, and the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.app.library.model import LibraryModel
from timeline_app.app.library.view import LibraryView
from timeline_app.app.reader.search_field import SearchField
from timeline_app.app.reader.words import MUTED, SMALL, Words
from timeline_app.core.finding import folded_words
from timeline_app.core.library import ArticleEntry, LibraryOrder, in_order
from timeline_app.drawing.theme import LIGHT, Theme

_MARGIN_PX: Final = 16


class LibraryPanel(QWidget):
    """All articles, those that fit what is searched for, in an order.

    What is shown of an article is searched as one types; what only its text says is found by others, who
    are told what is searched for and say where it is (:meth:`show_saying`).

    Signals:
        article_chosen: an article is to be opened (its id).
        read_wished: an article is to be counted as read or unread (its id, whether it is read).
        query_changed: something else is searched for (tuple of folded words, maybe none).
        order_changed: the list has another order (LibraryOrder).
        left: Esc where nothing is searched for.
    """

    article_chosen = Signal(object)
    read_wished = Signal(object, bool)
    query_changed = Signal(object)
    order_changed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[ArticleEntry] = []
        self._words: dict[str, str] = {}  # by article, worked out when they are first searched
        self._saying: frozenset[str] = frozenset()
        self.setAccessibleName(self.tr("Article library"))
        self.field = SearchField(self.tr("Search in articles"), theme)
        self.field.setToolTip(self.tr("Title, author, publisher, date and text"))
        self._count = Words("", theme, SMALL)
        self.order = self._order_box()
        self.model = LibraryModel()
        self.view = LibraryView(self.model, theme)
        self._nothing = Words("", theme, MUTED)
        self._empty = QWidget()
        self._build()
        self.field.textChanged.connect(self._on_query_changed)
        self.field.entered.connect(lambda _: self.view.choose())
        self.field.stepped.connect(self.view.step)
        self.field.escaped.connect(self._on_escaped)
        self.order.currentIndexChanged.connect(self._on_order_changed)
        self.view.article_chosen.connect(self.article_chosen)
        self.view.read_wished.connect(self.read_wished)
        self.view.typed.connect(self._on_typed)

    @property
    def words(self) -> tuple[str, ...]:
        """What is searched for, as folded words."""
        return folded_words(self.field.text())

    @property
    def shown(self) -> tuple[ArticleEntry, ...]:
        """The articles that are listed, in their order."""
        return tuple(self.model.entry(row) for row in range(self.model.rowCount()))

    @property
    def count_text(self) -> str:
        """What is said of how many are listed."""
        return self._count.text()

    @property
    def nothing_text(self) -> str:
        """What is said where none is listed; empty where some are."""
        return "" if self._empty.isHidden() else self._nothing.text()

    def set_order(self, order: LibraryOrder) -> None:
        """Lists the articles in another order."""
        self.order.setCurrentIndex(self.order.findData(order))

    def set_entries(self, entries: Sequence[ArticleEntry]) -> None:
        """Lists the articles of a store, or the same ones after a change."""
        self._entries = in_order(entries, self._order())
        self._words = {}
        self._show()

    def exchange(self, entry: ArticleEntry) -> None:
        """Lists an article otherwise, at the place it has: as read, say."""
        self._entries = [entry if each.id == entry.id else each for each in self._entries]
        self.model.exchange(entry)

    def show_saying(self, article_ids: frozenset[str]) -> None:
        """Lists these too: their texts say what is searched for."""
        self._saying = article_ids
        self._show()

    def take_keys(self) -> None:
        """Gives the focus to the search, with what is written there selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN_PX + 2, 0, _MARGIN_PX, 6)
        row.addWidget(self._count, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.order)
        field = QVBoxLayout()
        field.setContentsMargins(_MARGIN_PX, 12, _MARGIN_PX, 6)
        field.addWidget(self.field)
        nothing = QVBoxLayout(self._empty)
        nothing.setContentsMargins(_MARGIN_PX + 2, 4, _MARGIN_PX, 4)
        nothing.addWidget(self._nothing)
        nothing.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(field)
        column.addLayout(row)
        column.addWidget(self._empty, 1)
        column.addWidget(self.view, 1)

    def _order_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Order of the articles"))
        for order, words in (
            (LibraryOrder.NEWEST, self.tr("Newest first")),
            (LibraryOrder.OLDEST, self.tr("Oldest first")),
            (LibraryOrder.TITLE, self.tr("By title")),
            (LibraryOrder.PUBLISHER, self.tr("By publisher")),
            (LibraryOrder.EVENTS, self.tr("Most events first")),
        ):
            box.addItem(words, order)
        return box

    def _order(self) -> LibraryOrder:
        return LibraryOrder(self.order.currentData())

    def _show(self) -> None:
        """Lists what fits; the keys stay on the article they are on, if it is still there."""
        current = self.view.current
        words = self.words
        fitting = [entry for entry in self._entries if self._fits(entry, words)]
        self.model.set_entries(fitting)
        row = None if current is None else self.model.row_of(current.id)
        if row is not None:
            self.view.go_to(row)
        self._show_count(len(fitting), words)

    def _fits(self, entry: ArticleEntry, words: Sequence[str]) -> bool:
        if not words or entry.id in self._saying:
            return True
        own = self._words.get(entry.id)
        if own is None:
            own = self._words[entry.id] = entry.words
        return all(word in own for word in words)

    def _show_count(self, count: int, words: Sequence[str]) -> None:
        whole = len(self._entries)
        articles = self.tr("%Ln article(s)", None, whole)
        self._count.set_words(self.tr("{0} of {1}").format(f"{count:,}", articles) if words else articles)
        empty = self.tr("This store has no articles yet.")
        self._nothing.set_words(self.tr("No article says this.") if whole else empty)
        self._empty.setVisible(count == 0)
        self.view.setVisible(count > 0)

    def _on_query_changed(self) -> None:
        self._saying = frozenset()
        self._show()
        self.query_changed.emit(self.words)

    def _on_order_changed(self) -> None:
        self._entries = in_order(self._entries, self._order())
        self._show()
        self.order_changed.emit(self._order())

    def _on_typed(self, text: str) -> None:
        """Typing in the list goes on in the search."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(self.field.text() + text)

    def _on_escaped(self) -> None:
        if self.field.text():
            self.field.clear()
        else:
            self.left.emit()
