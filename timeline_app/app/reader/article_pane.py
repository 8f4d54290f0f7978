"""The lower part of the reader: an article, open at a passage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from timeline_app.app.reader.article_foot import ArticleFoot
from timeline_app.app.reader.article_head import ArticleHead
from timeline_app.app.reader.article_text import MARGIN_PX, ArticleText
from timeline_app.app.reader.citations import quotation
from timeline_app.app.reader.find_bar import FindBar, Finding
from timeline_app.app.reader.highlights import Highlight, highlights_of
from timeline_app.app.reader.passage_strip import PassageStrip
from timeline_app.app.reader.rule import Rule
from timeline_app.app.reader.theming import category_colour
from timeline_app.core.citing import StyleId
from timeline_app.core.model import ArticlePassages, Category
from timeline_app.drawing.theme import Theme

_LEAST_LINES = 8
_ROOMY_LINES = 7  # of text beside which the whole head has its place
_HEAD_AROUND_PX = (12, 6)  # above and below the head
_LINE_AROUND_PX = (6, 5)  # the same while it is folded


class ArticlePane(QWidget):
    """An article's head and text; at most one of its passages is current.

    The shown event is the one the rest of the program shows: a passage of another event can be
    activated (by a click, or by Enter when it is current) to go there.
    """

    passage_activated = Signal(object)  # excerpt id
    current_changed = Signal(object)  # excerpt id or None
    close_requested = Signal()
    expand_requested = Signal()
    edit_requested = Signal()
    statements_requested = Signal()
    link_activated = Signal(object)  # URL, http or https

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._citation_style: StyleId = "chicago"
        self._shown: tuple[ArticlePassages, dict[str, Category]] | None = None
        self._highlights: tuple[Highlight, ...] = ()
        self._is_read_only = False
        self._event_id: str | None = None
        self._head: ArticleHead | None = None
        self._text = ArticleText(theme)
        self._text.passages_clicked.connect(self._on_click)
        self._text.activated.connect(self._activate_current)
        self._text.quotation_requested.connect(self.copy_quotation)
        self._find_bar = FindBar(theme)
        self._finding = Finding(self._find_bar, self._text, self)
        self._head_place = QVBoxLayout()
        self._set_head_margins(_HEAD_AROUND_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head_place)
        column.addWidget(self._find_bar)
        column.addWidget(Rule(theme))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._text, 1)
        body.addWidget(PassageStrip(self._text, theme))
        column.addLayout(body, 1)
        self._foot = ArticleFoot(theme, MARGIN_PX)
        self._foot.accepted.connect(self._activate_current)
        column.addWidget(self._foot)
        self.setAccessibleName(self.tr("Article"))

    @property
    def text(self) -> ArticleText:
        """The widget with the article's text."""
        return self._text

    def least_height(self, width_px: int) -> int:
        """The height in px at which a pane of this width shows a line of head and some lines of text."""
        line_px = 0 if self._head is None else self._height_px(self._head.line, width_px, _LINE_AROUND_PX)
        return line_px + _LEAST_LINES * self._text.pitch_px

    def _height_px(self, part: QWidget, width_px: int, around_px: tuple[int, int]) -> int:
        """The height of the head, or of its line, in a pane of this width, with what is around it."""
        layout = part.layout()
        inner_px = width_px - 2 * MARGIN_PX + 6
        return sum(around_px) + (0 if layout is None else layout.totalHeightForWidth(inner_px))

    def _set_head_margins(self, around_px: tuple[int, int]) -> None:
        self._head_place.setContentsMargins(MARGIN_PX, around_px[0], MARGIN_PX - 6, around_px[1])

    def _fit_head(self) -> None:
        """Folds the head to a line where it would leave the text too little."""
        head = self._head
        if head is None:
            return
        full_px = self._height_px(head, self.width(), _HEAD_AROUND_PX)
        is_folded = self.height() < full_px + _ROOMY_LINES * self._text.pitch_px
        if is_folded != head.isHidden():
            head.setVisible(not is_folded)
            head.line.setVisible(is_folded)
            self._set_head_margins(_LINE_AROUND_PX if is_folded else _HEAD_AROUND_PX)
            layout = self.layout()
            if layout is not None:
                layout.activate()  # at once, lest the text is seen to move

    @property
    def find_bar(self) -> FindBar:
        """The line to find words in the article; hidden until it is asked for."""
        return self._find_bar

    def begin_find(self, words: str = "") -> None:
        """Ask what to look for in the text; ``words`` to begin with."""
        self._finding.begin(words)

    def find_words(self, words: str) -> None:
        """Mark words in the text, now or when it is shown; the focus stays where it is."""
        self._find_bar.show_words(words)

    def turn_folds(self) -> None:
        """Show all hidden lines, or fold them again."""
        self._text.open_folds(not self._text.folds.are_open)

    def copy_quotation(self) -> None:
        """Copy the selected words, or else the current passage, in quotation marks with their source."""
        words = self._text.quotable
        if self._shown is not None and words.strip():
            QGuiApplication.clipboard().setText(
                quotation(words, self._shown[0].article, self._citation_style)
            )

    @property
    def citation_style(self) -> StyleId:
        """The style that articles are cited in."""
        return self._citation_style

    def set_citation_style(self, style: StyleId) -> None:
        """Cite articles in another style, the one that is shown at once."""
        if style == self._citation_style:
            return
        self._citation_style = style
        if self._shown is not None:
            self._replace_head(self._shown[0])
            self._set_current(self._text.current)

    @property
    def current_excerpt(self) -> str | None:
        """The excerpt whose passage is current."""
        return None if self._text.current is None else self._highlights[self._text.current].excerpt

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def set_read_only(self) -> None:
        """Offer no more to edit what is shown, or to make events of it."""
        self._is_read_only = True

    def show_article(
        self, passages: ArticlePassages, categories: Mapping[str, Category], excerpt_id: str | None
    ) -> None:
        """Show an article, at the passage of an excerpt or from its beginning."""
        shown = (passages, dict(categories))
        if shown != self._shown:
            self._shown = shown
            self._highlights = highlights_of(passages, categories)
            self._replace_head(passages)
            self._text.show_text(passages.article.text, self._highlights, passages.article.hidden)
            self._finding.set_source(passages.article.text)
        places = {highlight.excerpt: index for index, highlight in enumerate(self._highlights)}
        self._set_current(places.get(excerpt_id) if excerpt_id is not None else None)
        if self._head is not None:
            self._head.show_lost(excerpt_id is not None and excerpt_id not in places)

    def go_to(self, article_id: str, excerpt_id: str | None) -> None:
        """Make a passage current if it is one of the article that is shown."""
        if self._shown is None or self._shown[0].article.id != article_id:
            return
        places = (index for index, each in enumerate(self._highlights) if each.excerpt == excerpt_id)
        index = next(places, None)
        if index is not None:
            self._set_current(index)

    def clear(self) -> None:
        """Let go of the article."""
        self._shown = None
        self._highlights = ()
        self._text.show_text("", ())
        self._finding.set_source("")
        self._find_bar.hide()
        self._set_current(None)

    def follow_event(self, event_id: str | None) -> None:
        """Take ``event_id`` as the event shown: its first passage here becomes current, if it has one.

        A current passage that is one of the event's stays; one of another event does not.
        """
        self._event_id = event_id
        current = self._text.current
        if current is not None and self._highlights[current].event == event_id:
            return
        places = (index for index, highlight in enumerate(self._highlights) if highlight.event == event_id)
        self._set_current(next(places, None))

    def step(self, places: int) -> None:
        """Make the passage ``places`` further on current (-1: the one before), as far as there are any."""
        if not self._highlights:
            return
        current, last = self._text.current, len(self._highlights) - 1
        wanted = (0 if places > 0 else last) if current is None else current + places
        index = max(0, min(last, wanted))
        self._set_current(index)
        if self._highlights[index].event != self._event_id:
            self._foot.offer(self._highlights[index])

    def _replace_head(self, passages: ArticlePassages) -> None:
        if self._head is not None:
            for part in (self._head, self._head.line):
                self._head_place.removeWidget(part)
                part.hide()
                part.deleteLater()
        head = ArticleHead(passages, self._theme, self._citation_style)
        head.previous_requested.connect(lambda: self.step(-1))
        head.next_requested.connect(lambda: self.step(1))
        head.close_requested.connect(self.close_requested)
        head.edit_requested.connect(self.edit_requested)
        head.statements_requested.connect(self.statements_requested)
        head.link_activated.connect(self.link_activated)
        head.find_requested.connect(self.begin_find)
        head.expand_requested.connect(self.expand_requested)
        for button in (head.edit, head.statements):
            button.setHidden(self._is_read_only)
        head.line.hide()
        self._head_place.addWidget(head)
        self._head_place.addWidget(head.line)
        self._head = head
        self._set_head_margins(_HEAD_AROUND_PX)
        self._fit_head()

    def _set_current(self, index: int | None) -> None:
        self._foot.hide()
        self._text.set_current(index)
        highlight = None if index is None else self._highlights[index]
        self._text.setAccessibleDescription(
            "" if highlight is None else self.tr("At a passage of %1").replace("%1", highlight.title)
        )
        if self._head is not None:
            self._head.show_standing(index, len(self._highlights))
            self._head.show_lost(False)
        self.current_changed.emit(self.current_excerpt)

    def _activate(self, highlight: Highlight) -> None:
        self._set_current(self._highlights.index(highlight))
        if highlight.event != self._event_id:
            self.passage_activated.emit(highlight.excerpt)

    def _activate_current(self) -> None:
        if self._text.current is not None:
            self._activate(self._highlights[self._text.current])

    def _on_click(self, found: Sequence[Highlight]) -> None:
        """Go to the one other event whose passage was clicked; ask where there are several."""
        others = {highlight.event: highlight for highlight in found if highlight.event != self._event_id}
        if len(others) > 1:
            self._ask(list(others.values()), QCursor.pos())
        else:
            self._activate(next(iter(others.values()), found[0]))

    def _ask(self, choices: Sequence[Highlight], at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Events that this passage speaks of"))
        for highlight in choices:
            action = menu.addAction(self._dot(highlight), highlight.title.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, chosen=highlight: self._activate(chosen))
        menu.popup(at)

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_head()

    def _dot(self, highlight: Highlight) -> QIcon:
        scale = self.devicePixelRatioF()
        dot = QPixmap(round(16 * scale), round(16 * scale))
        dot.setDevicePixelRatio(scale)
        dot.fill(QColor(0, 0, 0, 0))
        painter = QPainter(dot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(category_colour(highlight.colour, self._theme))
        painter.drawEllipse(4, 4, 8, 8)
        painter.end()
        return QIcon(dot)
