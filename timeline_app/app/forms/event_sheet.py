"""The form of an event: one that is there, a new one, or a new one made from a passage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from timeline_app.app.edits import Plan
from timeline_app.app.forms.choices import CategoryField, ChoiceField
from timeline_app.app.forms.dates import DateRow
from timeline_app.app.forms.field import Field
from timeline_app.app.forms.importance import ImportanceField
from timeline_app.app.forms.material import Material
from timeline_app.app.forms.names import NamesField
from timeline_app.app.forms.quoted import Quoted
from timeline_app.app.forms.sheet import Removal, short
from timeline_app.app.forms.texts import TextField
from timeline_app.app.forms.words_read import WordsRead, excerpt_of
from timeline_app.app.languages import quoted
from timeline_app.core.breaches import Breach
from timeline_app.core.changes import change_of
from timeline_app.core.invariants import event_breaches
from timeline_app.core.model import Event, EventKind, Excerpt
from timeline_app.drawing.theme import Theme
from timeline_app.store.adding import NewEvent, add_events
from timeline_app.store.planning import remove_events

_NEW: Final = Event(id="new", title="")


class EventSheet:
    """Fields for all that an event has but its id, which is found when it is added and then stays."""

    told = ""

    def __init__(self, material: Material, category: str, theme: Theme) -> None:
        """``category`` is the one a new event begins with, if there is such a one."""
        self._before = material.event
        self._read = material.read
        self._passage = _passage(material)
        self._categories = tuple(each.id for each in material.collection.categories)
        self._start = self._before or _start(material.read, category if category in self._categories else "")
        self.heading = self._heading()
        self.foreword: QWidget | None = None
        if self._passage is not None and self._read is not None:
            self.foreword = Quoted(theme)
            self.foreword.set_quote(self._passage.quote, _remark(self._read))
        self._make_fields(material, theme)
        self.removal = None if self._before is None else self._removal(self._before)

    @property
    def category(self) -> str:
        """The id of the category that is chosen, or empty."""
        return self._category.value

    @property
    def is_change(self) -> bool:
        return self.event() != self._before

    def event(self) -> Event:
        """The event that the fields make."""
        return replace(
            self._start,
            title=self._title.text,
            date=self._date.date,
            date_wording=self._wording.text,
            category=self._category.value,
            kind=cast(EventKind, self._kind.value),
            importance=self._importance.importance,
            summary=self._summary.text,
            places=self._places.names,
            people=self._people.names,
            organisations=self._organisations.names,
            tags=self._tags.names,
            note=self._note.text,
        )

    def breaches(self) -> Iterable[Breach]:
        return event_breaches(self.event(), self._categories)

    def plan(self) -> Plan:
        event, before = self.event(), self._before
        if before is not None:
            name = _tr("Edit “{0}”").format(short(event.title))
            return lambda _: change_of(name, [(before, event)])
        name = _tr("New event “{0}”").format(short(event.title))
        new = NewEvent(event, self._excerpt(event))
        return lambda store: add_events(store, name, [new])

    def _excerpt(self, event: Event) -> Excerpt | None:
        """The passage with the date it gives.

        If a date was read from the words and then set right, the words say the date that was set.
        """
        passage = self._passage
        if passage is None or not passage.claim or event.date == passage.claim:
            return passage
        wording = event.date_wording or passage.claim_wording
        return replace(passage, claim=event.date, claim_wording=wording, claim_basis="")

    def _heading(self) -> str:
        if self._before is not None:
            return _tr("Edit event")
        return _tr("New event") if self._passage is None else _tr("New event from a passage")

    def _make_fields(self, material: Material, theme: Theme) -> None:
        event, names = self._start, material.names
        self._title = TextField(_tr("Title"), event.title, theme, hint=_tr("What happened"))
        if self._before is None:
            self._title.edit.selectAll()  # a title that was only proposed goes when one types
        self._date = DateRow(_tr("Date"), event.date, theme)
        self._wording = TextField(
            _tr("Date as a source words it"), event.date_wording, theme, hint=_tr("such as: two years later")
        )
        self._category = CategoryField(_tr("Category"), material.collection.categories, event.category, theme)
        self._kind = ChoiceField(_tr("Kind"), _kinds(), event.kind, theme)
        self._importance = ImportanceField(_tr("Importance"), event.importance, theme)
        self._summary = TextField(_tr("Summary"), event.summary, theme, is_one_line=False)
        self._places = NamesField(_tr("Places"), event.places, names.places, theme)
        self._people = NamesField(_tr("People"), event.people, names.people, theme)
        self._organisations = NamesField(
            _tr("Organisations"), event.organisations, names.organisations, theme
        )
        self._tags = NamesField(_tr("Tags"), event.tags, names.tags, theme)
        self._note = TextField(
            _tr("Note"), event.note, theme, is_one_line=False, hint=_tr("For those who check and edit")
        )
        self.fields: dict[str, Field] = {
            "title": self._title,
            "date": self._date,
            "date_wording": self._wording,
            "category": self._category,
            "kind": self._kind,
            "importance": self._importance,
            "summary": self._summary,
            "places": self._places,
            "people": self._people,
            "organisations": self._organisations,
            "tags": self._tags,
            "note": self._note,
        }

    def _removal(self, event: Event) -> Removal:
        name = _tr("Delete “{0}”").format(short(event.title))
        return Removal(_tr("Delete event"), lambda store: remove_events(store, name, [event.id]))


def _start(read: WordsRead | None, category: str) -> Event:
    """What a new event begins with."""
    event = replace(_NEW, category=category)
    if read is None:
        return event
    return replace(event, title=read.title, date=read.date, date_wording=read.wording, kind=read.kind)


def _passage(material: Material) -> Excerpt | None:
    if material.read is None or material.article is None:
        return None
    return excerpt_of(material.article, material.read)


def _remark(read: WordsRead) -> str:
    """What was read from the words of a passage about its date."""
    if not read.wording:
        return _tr("No date was found in these words.")
    return _tr("{0}: {1}").format(quoted(read.wording), read.why)


def _kinds() -> tuple[tuple[str, str], ...]:
    return (
        ("event", _tr("Event: it happened")),
        ("period", _tr("Period: it lasted")),
        ("statistic", _tr("Statistic: it was counted")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Forms", text)
