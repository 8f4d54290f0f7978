"""What is said of two stores that were compared."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.app.comparing.made import KINDS, Compared, Entry, Kind
from timeline_app.app.reader.phrases import date_words
from timeline_app.core.claims import Agreement


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Comparing", text, None, number)


def summary(compared: Compared) -> str:
    """How many events are in both, in how many the dates differ, and how many are in one only."""
    counts = {kind: len(compared.of_kind(kind)) for kind in KINDS}
    other = sum(entry.agreement != "agrees" for entry in compared.of_kind("both"))
    sentences = [_tr("%Ln event(s) are in both.", counts["both"])]
    if other:
        sentences.append(_tr("%Ln of them have another date.", other))
    if counts["disputed"]:
        sentences.append(_tr("%Ln more are worded alike, but their dates contradict.", counts["disputed"]))
    sentences.append(_tr("%Ln only in A.", counts["only_a"]))
    sentences.append(_tr("%Ln only in B.", counts["only_b"]))
    return " ".join(sentences)


def names_of_sides(compared: Compared) -> str:
    """Which store is called A and which B, a line each."""
    return "\n".join(f"{side}: {title}" for side, title in zip("AB", compared.titles, strict=True))


def kind_words(kind: Kind, count: int) -> str:
    """A choice of what is listed, with how many there are."""
    words = {
        "both": _tr("In both ({0})"),
        "disputed": _tr("Dates contradict ({0})"),
        "only_a": _tr("Only in A ({0})"),
        "only_b": _tr("Only in B ({0})"),
    }[kind]
    return words.format(f"{count:,}")


def agreement_words(agreement: Agreement) -> str:
    """How the date in B stands to that in A, in two words."""
    return {
        "agrees": _tr("same date"),
        "finer": _tr("finer in B"),
        "coarser": _tr("coarser in B"),
        "none": _tr("date missing"),
        "conflicts": _tr("dates contradict"),
    }[agreement]


def agreement_sentence(entry: Entry) -> str:
    """How the two dates of a pair stand to each other."""
    return {
        "agrees": _tr("Both give the same date."),
        "finer": _tr("The date in B is more precise."),
        "coarser": _tr("The date in B is less precise."),
        "none": _tr("One of them has no date."),
        "conflicts": _tr("The two dates cannot both be true: it may be another event."),
    }[entry.agreement]


def title_of(entry: Entry) -> str:
    """The title in the first store that has the event."""
    event = entry.first or entry.second
    return event.title if event is not None else ""


def dates_of(entry: Entry) -> str:
    """The dates of an entry, and what B calls it where it calls it otherwise."""
    first, second = entry.first, entry.second
    if first is None or second is None:
        event = first or second
        return _date(event.date) if event is not None else ""
    date = _date(first.date)
    parts = [date if first.date == second.date else f"A {date} · B {_date(second.date)}"]
    if first.title != second.title:
        parts.append(f"B: {second.title}")
    return " · ".join(parts)


def described(entry: Entry) -> str:
    """All of an entry in one line, as it is read aloud."""
    kind = {
        "both": _tr("in both"),
        "disputed": _tr("in both, perhaps"),
        "only_a": _tr("only in A"),
        "only_b": _tr("only in B"),
    }[entry.kind]
    parts = [title_of(entry), dates_of(entry), kind]
    if entry.first is not None and entry.second is not None:
        parts.append(agreement_words(entry.agreement))
    return ", ".join(parts)


def _date(date: str) -> str:
    return date_words(date) if date else _tr("no date")
