"""The upper end of an article: what it is, where it comes from, and steps through its passages.

Where the article has little height it is one line, so that the text has the rest.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.app.reader.buttons import LINK, Face, QuietButton
from timeline_app.app.reader.citations import (
    article_head,
    citation,
    how_publication_is_known,
    text_kind,
)
from timeline_app.app.reader.one_line import OneLine
from timeline_app.app.reader.rows import SideBySide
from timeline_app.app.reader.words import HEADING, SMALL, Style, Words, plain_tooltip
from timeline_app.core.citing import StyleId, web_address
from timeline_app.core.model import Article, ArticlePassages
from timeline_app.drawing.theme import Theme


class ArticleHead(QWidget):
    """Name, count of events, citation and kind of text; buttons to step and to close.

    ``line`` is all of it folded to one line, for whoever shows the head to put in its place: the name, with
    the citation as its tooltip, and the buttons one needs most.
    """

    previous_requested = Signal()
    next_requested = Signal()
    close_requested = Signal()
    find_requested = Signal()
    expand_requested = Signal()
    edit_requested = Signal()
    statements_requested = Signal()
    link_activated = Signal(object)  # URL, http or https

    def __init__(
        self, passages: ArticlePassages, theme: Theme, style: StyleId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style = style  # of citations
        self._steppers: list[tuple[QuietButton, QuietButton]] = []  # in the whole head and in the line
        self._standing = Words("", theme, SMALL)
        self._lost = (self._lost_notice(), self._lost_notice())
        article = passages.article
        self.line = self._folded_head(article)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._title_row(article))
        column.addLayout(self._citation_and_edit(article))
        if article.text_kind == "digest":
            column.addWidget(self._digest_notice(article))
        column.addLayout(SideBySide(self._event_count(passages), self._steps()))
        column.addWidget(self._lost[0])

    def show_standing(self, current: int | None, count: int) -> None:
        """Show which of ``count`` passages is current (from 0, None for none)."""
        if current is None:
            text = self.tr("%Ln passage(s)", None, count)
        else:
            text = self.tr("%1 of %2").replace("%1", f"{current + 1:,}").replace("%2", f"{count:,}")
        self._standing.set_words(text)
        for back, onward in self._steppers:
            back.setEnabled(count > 0 and current != 0)
            onward.setEnabled(count > 0 and current != count - 1)

    def show_lost(self, is_lost: bool) -> None:
        """Say, or no longer say, that the passage asked for has no place in the text."""
        for notice in self._lost:
            notice.setVisible(is_lost)

    def _folded_head(self, article: Article) -> QWidget:
        name = OneLine(article_head(article), self._theme, HEADING)
        name.setToolTip(plain_tooltip(f"{article_head(article)}\n{citation(article, self._style)}"))
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(name, 1)
        for button in (*self._stepping_buttons(), *self._article_buttons()):
            row.addWidget(button)
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._lost[1])
        return line

    def _lost_notice(self) -> Words:
        words = self.tr("The words of this passage are no longer found in the text.")
        notice = Words(words, self._theme, Style(tone="differs", size=SMALL.size))
        notice.hide()
        return notice

    def _title_row(self, article: Article) -> QHBoxLayout:
        name = Words(article_head(article), self._theme, HEADING)
        name.setToolTip(plain_tooltip(how_publication_is_known(article)))
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(name, 1)
        for button in self._article_buttons():
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _article_buttons(self) -> tuple[QuietButton, ...]:
        """To find words, to read in full height, to close."""
        find = self._button("search", self.tr("Find in the article"), self.tr("Ctrl+F"))
        find.clicked.connect(self.find_requested.emit)
        expand = self._button("expand", self.tr("Read in full height, or no longer"), self.tr("Alt+Return"))
        expand.clicked.connect(self.expand_requested)
        close = self._button("close", self.tr("Close the article"), "")
        close.clicked.connect(self.close_requested)
        return find, expand, close

    def _stepping_buttons(self) -> tuple[QuietButton, QuietButton]:
        back = self._button("chevron-up", self.tr("Previous passage"), self.tr("Alt+Up"))
        onward = self._button("chevron-down", self.tr("Next passage"), self.tr("Alt+Down"))
        back.clicked.connect(self.previous_requested)
        onward.clicked.connect(self.next_requested)
        self._steppers.append((back, onward))
        return back, onward

    def _citation_and_edit(self, article: Article) -> QHBoxLayout:
        edit = self.edit = self._button("pencil", self.tr("Edit article"), self.tr("Shift+F2"))
        edit.clicked.connect(self.edit_requested)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addLayout(self._citation_row(article), 1)
        row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _citation_row(self, article: Article) -> QVBoxLayout | SideBySide:
        cited = Words(citation(article, self._style), self._theme, SMALL)
        cited.setToolTip(
            plain_tooltip(citation(article, self._style))
        )  # where it is low, only its first lines show
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
        statements = self.statements = self._button(
            "find-dates", self.tr("Find dated statements"), self.tr("Ctrl+Shift+D")
        )
        statements.clicked.connect(self.statements_requested)
        for part in (self._standing, *self._stepping_buttons(), statements):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        return steps

    def _button(self, icon: str, name: str, keys: str) -> QuietButton:
        button = QuietButton(Face(icon=icon), name, self._theme)
        button.setToolTip(f"{name} ({keys})" if keys else name)
        return button
