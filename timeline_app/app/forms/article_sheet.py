"""The form of an article: its citation, its dates, its text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from timeline_app.app.edits import Plan
from timeline_app.app.forms.article_text_field import ArticleTextField, is_editable
from timeline_app.app.forms.choices import ChoiceField
from timeline_app.app.forms.dates import DateRow
from timeline_app.app.forms.field import Field
from timeline_app.app.forms.sheet import Removal, short
from timeline_app.app.forms.texts import TextField
from timeline_app.app.placed_words import placed_words
from timeline_app.app.reader.words import MUTED, Words
from timeline_app.core.breaches import Breach
from timeline_app.core.changes import Change, change_of
from timeline_app.core.invariants import article_breaches
from timeline_app.core.model import Article, DateBasis, TextKind
from timeline_app.drawing.theme import Theme
from timeline_app.store.anchoring import Placed, edit_text
from timeline_app.store.planning import remove_articles
from timeline_app.store.store import EventStore


class ArticleSheet:
    """Fields for all that an article has but its id and what follows from an attached file.

    A very long text is not edited here but replaced from a file.
    """

    heading: str
    foreword: QWidget | None = None

    def __init__(self, article: Article, theme: Theme) -> None:
        self._before = article
        self._placed: Placed | None = None
        self.heading = _tr("Edit article")
        self._make_fields(article, theme)
        if self._text is None:
            words = _tr(
                "The text is too long to be edited here; choose Replace the text in the Article menu."
            )
            self.foreword = Words(words, theme, MUTED)
        name = _tr("Delete “{0}”").format(short(article.title))
        self.removal: Removal | None = Removal(
            _tr("Delete article"), lambda store: remove_articles(store, name, [article.id])
        )

    @property
    def is_change(self) -> bool:
        return self.article() != self._before

    def article(self) -> Article:
        """The article that the fields make."""
        made = replace(
            self._before,
            title=self._title.text,
            publisher=self._publisher.text,
            author=self._author.text,
            published=self._published.date,
            published_basis=cast(DateBasis, self._basis.value),
            published_note=self._published_note.text,
            language=self._language.text,
            url=self._url.text,
            accessed=self._accessed.date,
            archive_url=self._archive_url.text,
            note=self._note.text,
        )
        if self._text is not None:
            made = replace(made, text=self._text.text)
        if self._text_kind is None:
            return made
        kind = cast(TextKind, self._text_kind.value)
        return replace(made, text_kind=kind, hidden=() if kind == "digest" else made.hidden)

    def breaches(self) -> Iterable[Breach]:
        article = self.article()
        # What is not edited may be long; what is hidden goes along with the text.
        text = "" if article.text == self._before.text else article.text
        return article_breaches(replace(article, text=text, abstract="", hidden=()))

    def plan(self) -> Plan:
        before, article = self._before, self.article()
        name = _tr("Edit “{0}”").format(short(article.title))
        if article.text == before.text:
            return lambda _: change_of(name, [(before, article)])

        def plan(store: EventStore) -> Change:
            placed = self._placed = edit_text(store, name, before, article)
            return placed.change

        return plan

    @property
    def told(self) -> str:
        """What became of the passages."""
        return "" if self._placed is None or not self._placed.total else placed_words(self._placed)

    def _make_fields(self, article: Article, theme: Theme) -> None:
        self._title = TextField(_tr("Title"), article.title, theme)
        self._publisher = TextField(_tr("Publisher"), article.publisher, theme)
        self._author = TextField(_tr("Author"), article.author, theme)
        self._published = DateRow(_tr("Published"), article.published, theme)
        self._basis = ChoiceField(_tr("How the date is known"), _bases(), article.published_basis, theme)
        self._published_note = TextField(
            _tr("How it was worked out"), article.published_note, theme, is_one_line=False
        )
        self._language = TextField(_tr("Language"), article.language, theme, hint=_tr("such as en or zh"))
        self._url = TextField(_tr("Web address"), article.url, theme, hint="https://")
        self._accessed = DateRow(_tr("Accessed"), article.accessed, theme)
        self._archive_url = TextField(_tr("Archived copy"), article.archive_url, theme, hint="https://")
        self._text_kind: ChoiceField | None = None
        if not article.is_attached:  # with an attached original there is no choice
            self._text_kind = ChoiceField(_tr("Kind of text"), _text_kinds(), article.text_kind, theme)
        self._text: ArticleTextField | None = None
        if is_editable(article.text):
            label = _tr("Text of the original") if article.is_attached else _tr("Text")
            self._text = ArticleTextField(label, article.text, theme)
        self._note = TextField(_tr("Note"), article.note, theme, is_one_line=False)
        found: dict[str, Field | None] = {
            "title": self._title,
            "publisher": self._publisher,
            "author": self._author,
            "published": self._published,
            "published_basis": self._basis,
            "published_note": self._published_note,
            "language": self._language,
            "url": self._url,
            "accessed": self._accessed,
            "archive_url": self._archive_url,
            "text_kind": self._text_kind,
            "note": self._note,
            "text": self._text,
        }
        self.fields = {key: field for key, field in found.items() if field is not None}


def _bases() -> tuple[tuple[str, str], ...]:
    return (
        ("", _tr("Not said")),
        ("stated", _tr("The article states it")),
        ("inferred", _tr("Inferred")),
    )


def _text_kinds() -> tuple[tuple[str, str], ...]:
    return (
        ("original", _tr("The article's own words")),
        ("digest", _tr("A digest in other words")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Forms", text)
