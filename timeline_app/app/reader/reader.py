"""The right pane: an event, what its sources say, and the article with the passage."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from timeline_app.app.reader.article_pane import ArticlePane
from timeline_app.app.reader.event_pane import EventPane
from timeline_app.app.reader.pages import Pages
from timeline_app.app.reader.theming import apply_theme, palette_of
from timeline_app.app.reader.upper_part import UpperPart
from timeline_app.core.model import ArticlePassages, Category, EventSources
from timeline_app.drawing.theme import LIGHT, Theme

_FIRST_SHARE = 0.45  # of the height, for the article


class Seam(QSplitterHandle):
    """The line between event and article: thin to see, broad enough to take hold of."""

    def __init__(self, splitter: QSplitter, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical, splitter)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.tr("Move the line between event and article"))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        is_held = self.underMouse()
        colour = QColor(self._theme.accent if is_held else self._theme.line)
        painter.fillRect(0, self.height() // 2, self.width(), 2 if is_held else 1, colour)
        painter.end()


class SeamedSplitter(QSplitter):
    """A vertical splitter with such a line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setHandleWidth(7)
        self.setChildrenCollapsible(False)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def createHandle(self) -> QSplitterHandle:
        return Seam(self, self._theme)


class Reader(QWidget):
    """Shows an event with its sources and, below it, an article. It never loads or fetches anything.

    All records come ready-made; what the reader wants to see next it asks for by a signal.
    """

    article_requested = Signal(object)  # (article id, excerpt id)
    passage_activated = Signal(object)  # excerpt id, of another event's passage in the article
    previous_requested = Signal()
    next_requested = Signal()
    link_activated = Signal(object)  # URL, http or https

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._article_share = _FIRST_SHARE
        self._event_pane = EventPane(theme)
        self._article_pane = ArticlePane(theme)
        self._splitter = SeamedSplitter(theme)
        self._pages = Pages(theme)
        self._pages.add_page(self._event_pane, self.tr("Event"))
        self._upper = UpperPart(self._pages)
        self._splitter.addWidget(self._upper)
        self._splitter.addWidget(self._article_pane)
        self._article_pane.setMinimumHeight(160)
        self._article_pane.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self.setMinimumWidth(300)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Reader"))
        self._connect()
        self.set_theme(theme)

    @property
    def event_pane(self) -> EventPane:
        """The upper part, with the event."""
        return self._event_pane

    @property
    def article_pane(self) -> ArticlePane:
        """The lower part, with the article; hidden until one is shown."""
        return self._article_pane

    @property
    def theme(self) -> Theme:
        """The colours that are shown."""
        return self._theme

    @property
    def upper(self) -> UpperPart:
        """All that stands above the article, with what is laid over it."""
        return self._upper

    @property
    def pages(self) -> Pages:
        """The upper part of the reader: the event, and what else has been put there to choose from."""
        return self._pages

    @property
    def article_share(self) -> float:
        """Which part of the height the article has, or will have when one is shown; 0 to 1."""
        return self._article_share

    def set_article_share(self, share: float) -> None:
        """Divide the height anew, for instance as it was at the last start."""
        self._article_share = max(0.1, min(0.9, share))
        if self._article_pane.isVisibleTo(self):
            self._divide()

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours at once."""
        self._theme = theme
        self.setPalette(palette_of(theme))
        apply_theme(self, theme)

    def show_event(
        self,
        sources: EventSources,
        category: Category | None,
        position: tuple[int, int] | None = None,
    ) -> None:
        """Show an event with its sources.

        ``position`` is its place among the events in time, from 1, and how many there are; without it
        the buttons to its neighbours are left out. An article that stands open stays, and goes to its
        first passage on this event if it has one.
        """
        if sources.event.id != self._event_pane.event_id:
            self._upper.show()
        self._event_pane.show_event(sources, category, position)
        self._article_pane.follow_event(sources.event.id)

    def show_article(
        self, passages: ArticlePassages, categories: Mapping[str, Category], excerpt_id: str | None = None
    ) -> None:
        """Open an article at the passage of an excerpt, or at its beginning.

        ``categories`` are by id. Where the excerpt's words are lost, the reader says so.
        """
        # The event pane must know the passage before it shrinks, to keep it in view.
        self._article_pane.show_article(passages, categories, excerpt_id)
        if not self._article_pane.isVisibleTo(self):
            self._article_pane.show()
            self._divide()

    def close_article(self) -> None:
        """Put the article away."""
        focused = self.focusWidget()
        if focused is not None and self._article_pane.isAncestorOf(focused):
            self._event_pane.focus_first()
        self._article_pane.hide()
        self._upper.show()
        self._article_pane.clear()

    def step(self, places: int) -> None:
        """Go to the passage ``places`` further on in the article that is open."""
        if self._article_pane.isVisible():
            self._article_pane.step(places)
            self._article_pane.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def expand_article(self) -> None:
        """Give the open article all of the height, or share it again."""
        if self._article_pane.isVisible():
            self._upper.setVisible(self._upper.isHidden())

    def begin_find(self) -> None:
        """Ask what to look for in the article that is open."""
        if self._article_pane.isVisible():
            self._article_pane.begin_find()

    def find_words(self, words: str) -> None:
        """Look for words in the article that is open, or about to be."""
        self._article_pane.find_words(words)

    def turn_folds(self) -> None:
        """Show the hidden lines of the article that is open, or fold them again."""
        if self._article_pane.isVisible():
            self._article_pane.turn_folds()

    def copy_quotation(self) -> None:
        """Copy the selected words of the open article, or its current passage, with their source."""
        if self._article_pane.isVisible():
            self._article_pane.copy_quotation()

    def clear(self) -> None:
        """Show neither event nor article, but how to begin."""
        self.close_article()
        self.clear_event()

    def clear_event(self) -> None:
        """Show no event; an article that stands open stays."""
        self._article_pane.follow_event(None)
        self._event_pane.clear()

    def _connect(self) -> None:
        self._event_pane.article_requested.connect(self._on_article_requested)
        self._event_pane.previous_requested.connect(self.previous_requested)
        self._event_pane.next_requested.connect(self.next_requested)
        self._article_pane.passage_activated.connect(self.passage_activated)
        self._article_pane.current_changed.connect(self._event_pane.mark_open)
        self._article_pane.close_requested.connect(self.close_article)
        self._article_pane.expand_requested.connect(self.expand_article)
        self._pages.page_shown.connect(lambda _: self._upper.show())
        self._upper.covered.connect(self._on_covered)
        self._article_pane.link_activated.connect(self.link_activated)
        self._splitter.splitterMoved.connect(self._remember_share)
        reactions = {
            ("article.next", "Alt+Down"): lambda: self.step(1),
            ("article.previous", "Alt+Up"): lambda: self.step(-1),
            ("article.expand", "Alt+Return"): self.expand_article,
            ("article.find", "Ctrl+F"): self.begin_find,
            ("article.quote", "Ctrl+Shift+C"): self.copy_quotation,
        }
        for (action_id, keys), react in reactions.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setObjectName(action_id)  # by which others give it another key
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(react)

    def _on_article_requested(self, wanted: tuple[str, str | None]) -> None:
        """Pass the wish on; within the article that stands open it is fulfilled at once."""
        if self._article_pane.isVisibleTo(self):
            self._article_pane.go_to(*wanted)
        self.article_requested.emit(wanted)

    def _on_covered(self) -> None:
        if self._article_pane.isVisibleTo(self):
            self._divide()

    def _divide(self) -> None:
        height_px = max(self._splitter.height(), 100)
        least_px = min(self._article_pane.least_height(self.width()), height_px - self._upper.minimumHeight())
        article_px = max(round(height_px * self._article_share), least_px)
        self._splitter.setSizes([height_px - article_px, article_px])

    def _remember_share(self) -> None:
        if self._upper.isHidden():
            return
        event_px, article_px = self._splitter.sizes()
        if event_px + article_px > 0:
            self._article_share = article_px / (event_px + article_px)
