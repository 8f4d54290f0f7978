"""The fields of an article to be brought in: what was recognised, how it is known, what else it could be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.app.bringing_in.drafts import Draft
from timeline_app.app.bringing_in.hiding_list import HidingList
from timeline_app.app.bringing_in.words import field_names, how_known, kind_words, remarks, shortened
from timeline_app.app.forms.choices import ChoiceField
from timeline_app.app.forms.dates import DateRow
from timeline_app.app.forms.flow import Flow
from timeline_app.app.forms.texts import TextField
from timeline_app.app.languages import said
from timeline_app.app.reader.buttons import LINK, Face, QuietButton
from timeline_app.app.reader.words import SMALL, Style, Words
from timeline_app.drawing.theme import Theme
from timeline_app.formats.articles import Ask, Field, ReadArticle, Wish, encoding_names

_MOST_OTHERS: Final = 4
_REMARK: Final = Style(size=0.96)
_REFUSAL: Final = Style(tone="differs")


class DraftFields(QWidget):
    """All that can be corrected of one draft.

    Signals:
        changed: something was corrected (the Draft as it is now).
        wished: the file is to be read in another way (Wish).
        span_wished: a part proposed for hiding is to be seen in the text (its number).
    """

    changed = Signal(object)
    wished = Signal(object)
    span_wished = Signal(int)

    def __init__(self, draft: Draft, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._theme = theme
        self.fields: dict[Field, TextField | DateRow] = {}
        self.encoding: ChoiceField | None = None
        self.hiding: HidingList | None = None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._add_remarks(draft)
        if draft.read is not None:
            self._add_encoding(draft.read)
            for name, words in field_names().items():
                self._add_field(name, words, draft.read)
            self._add_hiding(draft)
        self._column.addStretch(1)

    @property
    def draft(self) -> Draft:
        """The draft with what was corrected."""
        return self._draft

    def hide_words(self, start: int, end: int) -> None:
        """Hides words of the text besides what was proposed."""
        if self.hiding is not None:
            self.hiding.add_own(start, end)

    def _add_remarks(self, draft: Draft) -> None:
        place = QVBoxLayout()
        place.setSpacing(6)
        place.addWidget(Words(draft.name, self._theme, Style(size=1.1, weight=LINK.weight)))
        if draft.read is not None:
            place.addWidget(Words(kind_words(draft.read), self._theme, SMALL))
        for remark in remarks(draft):
            place.addWidget(Words(remark, self._theme, _REFUSAL if draft.read is None else _REMARK))
        self._column.addLayout(place)

    def _add_encoding(self, read: ReadArticle) -> None:
        """A choice of encodings, where there is any doubt about the one that was taken."""
        ask = _ask(read, "encoding")
        if read.encoding.sureness == "sure" and ask is None:
            return
        samples: Mapping[str, str] = {each.value: each.sample for each in ask.choices} if ask else {}
        names = dict.fromkeys((read.encoding.name, *samples, *encoding_names()))
        choices = [(name, _with_sample(name, samples.get(name, ""))) for name in names]
        self.encoding = ChoiceField(self.tr("Encoding"), choices, read.encoding.name, self._theme)
        self.encoding.changed.connect(self._on_encoding)
        self._column.addLayout(_stacked(self.encoding, Words(said(read.encoding.why), self._theme, SMALL)))

    def _add_field(self, name: Field, words: str, read: ReadArticle) -> None:
        found = read.field(name)
        value = dict(self._draft.corrections).get(name, found.value)
        field: TextField | DateRow
        if name == "published":
            field = DateRow(words, value, self._theme)
        else:
            field = TextField(words, value, self._theme)
        self.fields[name] = field
        field.changed.connect(self._on_changed)
        parts: list[QWidget] = [field, Words(how_known(found), self._theme, SMALL)]
        ask = _ask(read, name)
        others = [each.value for each in found.also] + [each.value for each in (ask.choices if ask else ())]
        others = [other for other in dict.fromkeys(others) if other and other != value]
        if others:
            parts.append(self._others(field, others[:_MOST_OTHERS]))
        self._column.addLayout(_stacked(*parts))

    def _others(self, field: TextField | DateRow, values: list[str]) -> QWidget:
        """Buttons that put another value into a field."""
        place = QWidget()
        flow = Flow()
        place.setLayout(flow)
        flow.addWidget(Words(self.tr("Or:"), self._theme, SMALL))
        for value in values:
            button = QuietButton(
                Face(shortened(value), style=LINK), self.tr("Take {0}").format(value), self._theme
            )
            button.clicked.connect(lambda _=False, value=value: field.set_state(value))
            flow.addWidget(button)
        return place

    def _add_hiding(self, draft: Draft) -> None:
        self.hiding = HidingList(draft, self._theme)
        self.hiding.changed.connect(self._on_hiding)
        self.hiding.span_wished.connect(self.span_wished)
        self._column.addWidget(self.hiding)

    def _on_changed(self) -> None:
        if self._draft.read is None:
            return
        corrections: list[tuple[Field, str]] = []
        unread = ""
        for name, field in self.fields.items():
            if isinstance(field, DateRow):
                unread = field.own_problem
                value = "" if unread else field.date
            else:
                value = field.text
            if value != self._draft.read.field(name).value:
                corrections.append((name, value))
        words = self.tr("The date of publication: {0}").format(unread) if unread else ""
        self._draft = replace(self._draft, corrections=tuple(corrections), unread=words)
        self.changed.emit(self._draft)

    def _on_hiding(self, draft: Draft) -> None:
        self._draft = replace(self._draft, shown=draft.shown, own=draft.own)
        self.changed.emit(self._draft)

    def _on_encoding(self) -> None:
        if self.encoding is not None:
            self.wished.emit(Wish(encoding=self.encoding.value))


def _ask(read: ReadArticle, about: str) -> Ask | None:
    return next((ask for ask in read.ask if ask.about == about), None)


def _with_sample(name: str, sample: str) -> str:
    return f"{name}:  {shortened(sample)}" if sample else name


def _stacked(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(3)
    for widget in widgets:
        column.addWidget(widget)
    return column
