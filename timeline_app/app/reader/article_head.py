"""The upper end of an article: what it is, where it comes from, and steps through its passages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.app.reader.buttons import LINK, Face, QuietButton
from timeline_app.app.reader.citations import (
    article_head,
    citation,
    how_publication_is_known,
    text_kind,
    web_address,
)
from timeline_app.app.reader.rows import SideBySide
from timeline_app.app.reader.words import HEADING, SMALL, Style, Words, plain_tooltip
from timeline_app.core.model import Article, ArticlePassages
from timeline_app.drawing.theme import Theme


class ArticleHead(QWidget):
    """Name, count of events, citation and kind of text; buttons to step and to close."""

    previous_requested = Signal()
    next_requested = Signal()
    close_requested = Signal()
    find_requested = Signal()
    expand_requested = Signal()
    edit_requested = Signal()
    statements_requested = Signal()
    link_activated = Signal(object)  # URL, http or https

    def __init__(self, passages: ArticlePassages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._standing = Words("", theme, SMALL)
        self._lost = Words(
            self.tr("The words of this passage are no longer found in the text."),
            theme,
            Style(tone="differs", size=SMALL.size),
        )
        self._lost.hide()
        self._back = self._button("chevron-up", self.tr("Previous passage"), self.tr("Alt+Up"))
        self._onward = self._button("chevron-down", self.tr("Next passage"), self.tr("Alt+Down"))
        self._back.clicked.connect(self.previous_requested)
        self._onward.clicked.connect(self.next_requested)
        article = passages.article
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._title_row(article))
        source = QVBoxLayout()
        source.setContentsMargins(0, 0, 0, 0)
        source.setSpacing(0)
        source.addLayout(self._citation_and_edit(article))
        if article.text_kind == "digest":
            source.addWidget(self._digest_notice(article))
        column.addLayout(source)
        column.addLayout(SideBySide(self._event_count(passages), self._steps()))
        column.addWidget(self._lost)

    def show_standing(self, current: int | None, count: int) -> None:
        """Show which of ``count`` passages is current (from 0, None for none)."""
        if current is None:
            text = self.tr("%Ln passage(s)", None, count)
        else:
            text = self.tr("%1 of %2").replace("%1", str(current + 1)).replace("%2", str(count))
        self._standing.set_words(text)
        self._back.setEnabled(count > 0 and current != 0)
        self._onward.setEnabled(count > 0 and current != count - 1)

    def show_lost(self, is_lost: bool) -> None:
        """Say, or no longer say, that the passage asked for has no place in the text."""
        self._lost.setVisible(is_lost)

    def _title_row(self, article: Article) -> QHBoxLayout:
        name = Words(article_head(article), self._theme, HEADING)
        name.setToolTip(plain_tooltip(how_publication_is_known(article)))
        find = self._button("search", self.tr("Find in the article"), self.tr("Ctrl+F"))
        find.clicked.connect(self.find_requested.emit)
        expand = self._button("expand", self.tr("Read in full height, or no longer"), self.tr("Alt+Return"))
        expand.clicked.connect(self.expand_requested)
        close = self._button("close", self.tr("Close the article"), "")
        close.clicked.connect(self.close_requested)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(name, 1)
        for button in (find, expand, close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _citation_and_edit(self, article: Article) -> QHBoxLayout:
        edit = self._button("pencil", self.tr("Edit article"), self.tr("Shift+F2"))
        edit.clicked.connect(self.edit_requested)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addLayout(self._citation_row(article), 1)
        row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _citation_row(self, article: Article) -> QVBoxLayout | SideBySide:
        cited = Words(citation(article), self._theme, SMALL)
        cited.setToolTip(plain_tooltip(citation(article)))  # where it is low, only its first lines show
        links = [
            self._link(text, address)
            for text, address in (
                (self.tr("Original"), web_address(article.url)),
                (self.tr("Archived copy"), web_address(article.archive_url)),
            )
            if address
        ]
        if not links:
            alone = QVBoxLayout()
            alone.addWidget(cited)
            return alone
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for link in links:
            row.addWidget(link)
        return SideBySide(cited, group, first_px=190)

    def _digest_notice(self, article: Article) -> Words:
        notice = Words(self.tr("A digest in our own words; the original is cited."), self._theme, SMALL)
        notice.setToolTip(plain_tooltip(text_kind(article)[1]))
        return notice

    def _link(self, text: str, address: str) -> QuietButton:
        face = Face(text, "arrow-out", icon_last=True, style=Style("accent", SMALL.size, LINK.weight))
        link = QuietButton(face, self.tr("Open in the browser: %1").replace("%1", address), self._theme)
        link.setToolTip(plain_tooltip(address))
        link.clicked.connect(lambda: self.link_activated.emit(address))
        return link

    def _event_count(self, passages: ArticlePassages) -> Words:
        count = len({passage.event.id for passage in passages.passages})
        text = (
            self.tr("%Ln event(s) in this article", None, count)
            if count
            else self.tr("No event of this collection rests on this article.")
        )
        return Words(text, self._theme, SMALL)

    def _steps(self) -> QWidget:
        steps = QWidget()
        row = QHBoxLayout(steps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        statements = self._button("find-dates", self.tr("Find dated statements"), self.tr("Ctrl+Shift+D"))
        statements.clicked.connect(self.statements_requested)
        for part in (self._standing, self._back, self._onward, statements):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        return steps

    def _button(self, icon: str, name: str, keys: str) -> QuietButton:
        button = QuietButton(Face(icon=icon), name, self._theme)
        button.setToolTip(f"{name} ({keys})" if keys else name)
        return button
