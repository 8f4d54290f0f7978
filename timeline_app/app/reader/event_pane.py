"""The upper part of the reader: an event and what its sources say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from timeline_app.app.reader.buttons import PassageButton
from timeline_app.app.reader.empty import EmptyState
from timeline_app.app.reader.event_head import EventHead
from timeline_app.app.reader.rows import SideBySide
from timeline_app.app.reader.rule import Rule
from timeline_app.app.reader.source_card import SourceCard
from timeline_app.app.reader.theming import scroll_bar_sheet
from timeline_app.app.reader.words import HEADING, MUTED, SMALL, Words
from timeline_app.core.model import Category, EventSources
from timeline_app.drawing.theme import Theme

MARGIN_PX = 22
WIDEST_PX = 640  # of the words, in a pane that is wider


class EventPane(QScrollArea):
    """An event with a card for each of its articles, or a word on how to begin."""

    article_requested = Signal(object)  # (article id, excerpt id or None)
    previous_requested = Signal()
    next_requested = Signal()
    edit_requested = Signal()
    excerpt_edit_requested = Signal(object)  # excerpt id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._event_id: str | None = None
        self._offers: tuple[QAction, ...] = ()
        self._cards: list[SourceCard] = []
        self._open_excerpt: str | None = None
        self._beside: Callable[[str], QWidget | None] | None = None
        self._is_read_only = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its passages take the focus and scroll into view
        self.setAccessibleName(self.tr("Event"))
        self.set_theme(theme)
        self.clear()

    @property
    def event_id(self) -> str | None:
        """The event that is shown."""
        return self._event_id

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.verticalScrollBar().setStyleSheet(scroll_bar_sheet(theme))

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer these as buttons as long as no event is shown."""
        self._offers = tuple(actions)
        if self._event_id is None:
            self.clear()

    def show_beside(self, beside: Callable[[str], QWidget | None]) -> None:
        """Show what this makes for an event (its id), if anything, between it and its sources."""
        self._beside = beside

    def set_read_only(self) -> None:
        """Offer no more to edit what is shown."""
        self._is_read_only = True

    def clear(self) -> None:
        """Show no event."""
        self._event_id = None
        self._cards = []
        content, column = self._new_content()
        column.addWidget(EmptyState(self._theme, self._offers))
        self._show_content(content, 0)

    def show_event(
        self, sources: EventSources, category: Category | None, position: tuple[int, int] | None
    ) -> None:
        """Show an event from its beginning, or where it was scrolled to if it is shown already."""
        event = sources.event
        scrolled_px = self.verticalScrollBar().value() if event.id == self._event_id else 0
        self._event_id = event.id
        self._cards = [SourceCard(source, sources.date, self._theme) for source in sources.sources]
        content, column = self._new_content()
        head = EventHead(sources, category, position, self._theme)
        head.previous_requested.connect(self.previous_requested)
        head.next_requested.connect(self.next_requested)
        head.edit_requested.connect(self.edit_requested)
        head.edit.setHidden(self._is_read_only)
        column.addWidget(head)
        beside = None if self._beside is None else self._beside(event.id)
        if beside is not None:
            column.addSpacing(14)
            column.addWidget(beside)
        column.addSpacing(14)
        column.addWidget(Rule(self._theme))
        column.addSpacing(12)
        column.addLayout(self._sources_head(sources))
        column.addSpacing(8)
        if not self._cards:
            column.addWidget(self._unsupported())
        for card in self._cards:
            card.article_requested.connect(self.article_requested)
            card.edit_requested.connect(self.excerpt_edit_requested)
            column.addWidget(card)
            column.addSpacing(10)
        column.addStretch(1)
        self._show_content(content, scrolled_px)
        self.mark_open(self._open_excerpt)

    def mark_open(self, excerpt_id: str | None) -> None:
        """Show at which passage the article stands open."""
        self._open_excerpt = excerpt_id
        for card in self._cards:
            card.mark_open(excerpt_id)

    def focus_first(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the focus to the passage the article stood open at, or to the first thing that takes it."""
        target = self._open_passage() or self._first_passage()
        if target is not None:
            target.setFocus(reason)

    def _new_content(self) -> tuple[QWidget, QVBoxLayout]:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN_PX, 18, self._right_margin_px(), 14)
        column.setSpacing(0)
        return content, column

    def _show_content(self, content: QWidget, scrolled_px: int) -> None:
        old = self.takeWidget()
        if old is not None:
            # It may be one of its own buttons whose click brought us here.
            old.hide()
            old.deleteLater()
        self.setWidget(content)
        self.verticalScrollBar().setValue(scrolled_px)

    def _sources_head(self, sources: EventSources) -> SideBySide:
        articles = len(sources.sources)
        passages = sum(len(source.excerpts) for source in sources.sources)
        if articles:
            article_count = self.tr("%Ln article(s)", None, articles)
            passage_count = self.tr("%Ln passage(s)", None, passages)
            count = f"{article_count} · {passage_count}"
        else:
            count = self.tr("no source")
        heading = Words(self.tr("What the sources say"), self._theme, HEADING)
        return SideBySide(heading, Words(count, self._theme, SMALL))

    def _unsupported(self) -> Words:
        sentence = self.tr(
            "No article of this collection speaks of this event yet. It rests on the word of whoever "
            "entered it: read it with care until a source supports it."
        )
        return Words(sentence, self._theme, MUTED)

    def _right_margin_px(self) -> int:
        """Keeps the words at one width whether or not there is a scroll bar."""
        bar_px = self.width() - self.viewport().width()
        return max(MARGIN_PX - bar_px, self.viewport().width() - MARGIN_PX - WIDEST_PX)

    def _open_passage(self) -> PassageButton | None:
        if self._open_excerpt is None:
            return None
        found = (card.passages.get(self._open_excerpt) for card in self._cards)
        return next((button for button in found if button is not None), None)

    def _first_passage(self) -> PassageButton | None:
        return next((button for card in self._cards for button in card.passages.values()), None)

    def _is_in_view(self, passage: PassageButton, height_px: int) -> bool:
        top_px = passage.mapTo(self.viewport(), passage.rect().topLeft()).y()
        return top_px < height_px and top_px + passage.height() > 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        passage = self._open_passage()
        was_in_view = passage is not None and self._is_in_view(passage, event.oldSize().height())
        super().resizeEvent(event)
        content = self.widget()
        if content is not None and (layout := content.layout()) is not None:
            layout.setContentsMargins(MARGIN_PX, 18, self._right_margin_px(), 14)
        if passage is not None and was_in_view:
            self.ensureWidgetVisible(passage, 0, 12)
