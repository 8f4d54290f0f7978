"""Filters in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from timeline_app.app.words import events_text
from timeline_app.core.dateformat import format_edtf
from timeline_app.core.query import Condition, Field, Query, form_of

_MANY: Final = "2"  # of sources: two or more
_JOINT: Final = "  ·  "

Title = Callable[[Field, str], str]  # what a value of a field is called


def _tr(text: str) -> str:
    return QCoreApplication.translate("Filters", text)


def field_words(field: Field) -> str:
    """What a field is called."""
    return {
        "category": _tr("Category"),
        "kind": _tr("Kind"),
        "place": _tr("Place"),
        "person": _tr("Person"),
        "organisation": _tr("Organisation"),
        "tag": _tr("Tag"),
        "article": _tr("Article"),
        "publisher": _tr("Publisher"),
        "source": _tr("Source"),
        "before": _tr("Before"),
        "after": _tr("After"),
        "within": _tr("Certainly within"),
        "possibly": _tr("Possibly within"),
        "certain": _tr("Date certain"),
        "precision": _tr("Precision"),
        "sources": _tr("Sources"),
        "independent": _tr("Independent sources"),
        "conflict": _tr("Sources differ"),
        "importance": _tr("Importance"),
    }[field]


def value_words(field: Field, value: str) -> str:
    """What a value that is no name is called; names are called what they are."""
    if not value:
        return _tr("None")
    if form_of(field).kind == "date":
        return format_edtf(value)
    return _choices().get((field, value), value)


def sources_words(value: str) -> str:
    """What a number of sources is called where they are counted none, one, two or more."""
    return {"0": _tr("No source"), "1": _tr("One source"), _MANY: _tr("Two or more")}[value]


def filter_words(query: Query, title: Title) -> str:
    """A filter in one line: fields with their values."""
    fields = dict.fromkeys(condition.field for condition in query.conditions)
    return _JOINT.join(_field_line(query.of_field(field), field, title) for field in fields)


def hidden_words(hidden: int, total: int) -> str:
    """How much a filter hides."""
    return _tr("{0} of {1} hidden").format(f"{hidden:,}", events_text(total))


def shown_words(shown: int, total: int) -> str:
    """How much a filter shows."""
    return _tr("{0} of {1} shown").format(f"{shown:,}", events_text(total))


def _field_line(conditions: tuple[Condition, ...], field: Field, title: Title) -> str:
    def named(condition: Condition) -> str:
        return title(field, condition.value)

    wanted = [named(each) for each in conditions if not each.is_negated and not each.is_limit]
    limits = [
        f"{each.operator} {named(each)}" for each in conditions if each.is_limit and not each.is_negated
    ]
    banned = [_tr("not {0}").format(_plain(each, named(each))) for each in conditions if each.is_negated]
    parts = [_or(wanted)] if wanted else []
    return _tr("{0}: {1}").format(field_words(field), ", ".join((*parts, *limits, *banned)))


def _plain(condition: Condition, words: str) -> str:
    return f"{condition.operator} {words}" if condition.is_limit else words


def _or(words: list[str]) -> str:
    return _tr(" or ").join(words)


def _choices() -> dict[tuple[Field, str], str]:
    found: dict[tuple[Field, str], str] = {
        ("kind", "event"): _tr("Event"),
        ("kind", "period"): _tr("Period"),
        ("kind", "statistic"): _tr("Statistic"),
    }
    for field in ("conflict", "certain"):
        answer: Field = "conflict" if field == "conflict" else "certain"
        found[answer, "yes"] = _tr("Yes")
        found[answer, "no"] = _tr("No")
    precisions = {
        "second": _tr("Second"),
        "minute": _tr("Minute"),
        "hour": _tr("Hour"),
        "day": _tr("Day"),
        "month": _tr("Month"),
        "quarter": _tr("Quarter"),
        "season": _tr("Season"),
        "quadrimester": _tr("Third of a year"),
        "semester": _tr("Half-year"),
        "year": _tr("Year"),
        "decade": _tr("Decade"),
        "century": _tr("Century"),
        "millennium": _tr("Millennium"),
        "ten-thousand-years": _tr("Ten thousand years"),
        "hundred-thousand-years": _tr("Hundred thousand years"),
        "million-years": _tr("Million years"),
        "ten-million-years": _tr("Ten million years"),
        "hundred-million-years": _tr("Hundred million years"),
        "billion-years": _tr("Billion years"),
        "longer": _tr("Longer"),
        "none": _tr("No date"),
    }
    found.update((("precision", value), words) for value, words in precisions.items())
    return found
