"""A card: one article, and what it says about an event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.app.reader.buttons import LINK, Face, PassageButton, QuietButton
from timeline_app.app.reader.citations import (
    byline,
    how_publication_is_known,
    published,
    source_title,
    text_kind,
)
from timeline_app.app.reader.phrases import claim_tooltip, claim_words
from timeline_app.app.reader.pills import Pill
from timeline_app.app.reader.rows import SideBySide
from timeline_app.app.reader.words import HEADING, SMALL, Words, plain_tooltip
from timeline_app.core.model import Article, Excerpt, Source
from timeline_app.drawing.theme import Theme

_PAD_PX = 14


class SourceCard(QWidget):
    """An article's title, publication, claim and passages about one event."""

    article_requested = Signal(object)  # (article id, excerpt id or None)
    edit_requested = Signal(object)  # excerpt id

    def __init__(self, source: Source, event_date: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = source
        self._event_date = event_date
        self._passages: dict[str, PassageButton] = {}
        self.setAccessibleName(self.tr("Source: %1").replace("%1", source_title(source.article)))
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD_PX, 11, _PAD_PX, 9)
        column.setSpacing(0)
        main_claim = _main_claim(source.excerpts)
        column.addLayout(self._head(main_claim))
        column.addSpacing(5)
        for excerpt in source.excerpts:
            column.addWidget(self._passage(excerpt))
            for line in self._passage_lines(excerpt, main_claim):
                column.addLayout(line)
            column.addSpacing(3)
        column.addSpacing(2)
        column.addLayout(self._foot(source.article))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @property
    def passages(self) -> Mapping[str, PassageButton]:
        """The passages by excerpt id, in the order of the article."""
        return self._passages

    def mark_open(self, excerpt_id: str | None) -> None:
        """Show at which passage the article stands open, if at one of these."""
        for passage_id, button in self._passages.items():
            button.set_open(passage_id == excerpt_id)

    def _head(self, main_claim: Excerpt | None) -> QVBoxLayout:
        article = self._source.article
        head = QVBoxLayout()
        head.setSpacing(1)
        head.addWidget(Words(source_title(article), self._theme, HEADING))
        credit = f"{byline(article)} · " if article.title and byline(article) else ""
        known = Words(credit + published(article), self._theme, SMALL)
        known.setToolTip(plain_tooltip(how_publication_is_known(article)))
        if main_claim is None:
            head.addWidget(known)
        else:
            head.addLayout(SideBySide(known, self._claim_pill(main_claim), first_px=130))
        return head

    def _claim_pill(self, excerpt: Excerpt) -> Pill:
        said = claim_words(self._event_date, excerpt.claim)
        pill = Pill(said.text, self._theme, said.tone)
        pill.setToolTip(plain_tooltip(claim_tooltip(excerpt, said.sentence)))
        pill.setAccessibleDescription(said.sentence)
        return pill

    def _passage(self, excerpt: Excerpt) -> PassageButton:
        button = PassageButton(excerpt.quote, self._theme)
        button.setToolTip(self.tr("Open the article at this passage"))
        target = (self._source.article.id, excerpt.id)
        button.clicked.connect(lambda: self.article_requested.emit(target))
        edit = QAction(self.tr("Edit passage…"), button)
        edit.triggered.connect(lambda: self.edit_requested.emit(excerpt.id))
        button.addAction(edit)
        self._passages[excerpt.id] = button
        return button

    def _passage_lines(self, excerpt: Excerpt, main_claim: Excerpt | None) -> list[QVBoxLayout]:
        """What is to be said of one passage alone: a claim of its own, words that are lost."""
        lines = []
        if excerpt.claim and main_claim and excerpt.claim != main_claim.claim:
            lines.append(_indented(self._claim_pill(excerpt)))
        if excerpt.anchor == "lost":
            lost = self.tr("These words are no longer found in the article's text.")
            lines.append(_indented(Words(lost, self._theme, SMALL)))
        return lines

    def _foot(self, article: Article) -> SideBySide:
        face = Face(self.tr("Open in article"), "arrow-right", icon_last=True, style=LINK)
        name = self.tr("Open in article: %1").replace("%1", source_title(article))
        button = QuietButton(face, name, self._theme)
        first = self._source.excerpts[0].id if self._source.excerpts else None
        button.clicked.connect(lambda: self.article_requested.emit((article.id, first)))
        kind, sentence = text_kind(article)
        label = Words(kind, self._theme, SMALL)
        label.setToolTip(plain_tooltip(sentence))
        label.setAccessibleDescription(sentence)
        return SideBySide(button, label)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()


def _main_claim(excerpts: Sequence[Excerpt]) -> Excerpt | None:
    """The first excerpt with the claim that most of them make; None where none makes any."""
    claims = Counter(excerpt.claim for excerpt in excerpts if excerpt.claim)
    if not claims:
        return None
    commonest = claims.most_common(1)[0][0]
    return next(excerpt for excerpt in excerpts if excerpt.claim == commonest)


def _indented(widget: QWidget) -> QVBoxLayout:
    """A widget below the words of a passage."""
    row = QVBoxLayout()
    row.setContentsMargins(15, 0, 0, 4)
    row.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    return row
