"""The form of an excerpt: its passage, and the date that this source gives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from timeline_app.app.edits import Plan
from timeline_app.app.forms.choices import ChoiceField
from timeline_app.app.forms.dates import DateRow
from timeline_app.app.forms.field import Field
from timeline_app.app.forms.passage_field import PassageField, SelectedWords
from timeline_app.app.forms.sheet import Removal, short
from timeline_app.app.forms.texts import TextField
from timeline_app.app.reader.words import MUTED, Words
from timeline_app.core.breaches import Breach
from timeline_app.core.changes import change_of
from timeline_app.core.invariants import excerpt_breaches
from timeline_app.core.model import Article, ClaimBasis, Event, Excerpt, Placement
from timeline_app.drawing.theme import Theme
from timeline_app.store.planning import remove_excerpts

_OF_PLACE = ("quote", "start", "prefix", "suffix", "anchor", "confidence")


class ExcerptSheet:
    """Fields for all that an excerpt has but its event, its article and its id."""

    told = ""

    def __init__(
        self, excerpt: Excerpt, event: Event, article: Article, selected: SelectedWords, theme: Theme
    ) -> None:
        self._before = excerpt
        self._article = article
        self._title = event.title
        self.heading = _tr("Edit passage")
        self.foreword: QWidget | None = Words(
            _tr("Of “{0}”, in {1}").format(event.title, article.title), theme, MUTED
        )
        self._passage = PassageField(_tr("Passage"), excerpt.placement, article, selected, theme)
        self._claim = DateRow(_tr("Date that it gives"), excerpt.claim, theme)
        self._wording = TextField(_tr("Date in its words"), excerpt.claim_wording, theme)
        self._basis = ChoiceField(_tr("How the date is known"), _bases(), excerpt.claim_basis, theme)
        self._note = TextField(
            _tr("Note"), excerpt.note, theme, is_one_line=False, hint=_tr("What it is counted from")
        )
        self.fields: dict[str, Field] = {
            "passage": self._passage,
            "claim": self._claim,
            "claim_wording": self._wording,
            "claim_basis": self._basis,
            "note": self._note,
        }
        name = _tr("Remove a passage of “{0}”").format(short(self._title))
        self.removal: Removal | None = Removal(
            _tr("Remove passage"), lambda store: remove_excerpts(store, name, [excerpt.id])
        )

    @property
    def is_change(self) -> bool:
        return self.excerpt() != self._before

    def excerpt(self) -> Excerpt:
        """The excerpt that the fields make."""
        made = replace(
            self._before,
            claim=self._claim.date,
            claim_wording=self._wording.text,
            claim_basis=cast(ClaimBasis, self._basis.value),
            note=self._note.text,
        )
        placement = self._passage.placement
        return made if placement == self._before.placement else _placed(made, placement)

    def breaches(self) -> Iterable[Breach]:
        for breach in excerpt_breaches(self.excerpt(), self._article.texts):
            is_of_place = bool(breach.path) and breach.path[0] in _OF_PLACE
            yield replace(breach, path=("passage",)) if is_of_place else breach

    def plan(self) -> Plan:
        before, excerpt = self._before, self.excerpt()
        name = _tr("Edit a passage of “{0}”").format(short(self._title))
        return lambda _: change_of(name, [(before, excerpt)])


def _placed(excerpt: Excerpt, placement: Placement) -> Excerpt:
    """The excerpt at a place that somebody marked: in the text as it is now, and nowhere else."""
    return replace(
        excerpt,
        quote=placement.quote,
        prefix=placement.prefix,
        suffix=placement.suffix,
        start=placement.start,
        end=placement.end,
        anchor="exact",
        confidence=1.0,
        former="",
        digest=None,
        original=None,
    )


def _bases() -> tuple[tuple[str, str], ...]:
    return (
        ("", _tr("Not said")),
        ("stated", _tr("The words state it")),
        ("stated-without-year", _tr("The words state the day; the year follows")),
        ("counted", _tr("Counted from another date")),
        ("inferred", _tr("Inferred")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Forms", text)
