"""The reader's words about dates: how well known they are, and what sources claim."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from timeline_app.app.languages import date_in_words
from timeline_app.core.claims import Agreement, compare_claim
from timeline_app.core.columns import DateFlag
from timeline_app.core.edtf import DateSet, Edtf, EdtfError, Precision, Range, flags, parse, precision
from timeline_app.core.model import ClaimBasis, Excerpt

translate: Final = QCoreApplication.translate

_TIME_OF_DAY: Final = re.compile(r"(?<=[0-9])T[0-9:]+(?:Z|[+-][0-9:]+)?")


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """A source's date as a pill shows it: its text, the theme's field that colours it, and a sentence."""

    text: str
    tone: str
    sentence: str


def date_words(date: str) -> str:
    """An EDTF date for people; a text that is not EDTF stays as it is."""
    try:
        return date_in_words(date)
    except EdtfError:
        return date


def day_words(date: str) -> str:
    """An EDTF date for people, to the day at the finest: a time of day says nothing of a publication."""
    return date_words(_TIME_OF_DAY.sub("", date))


def how_known(date: str) -> str:
    """How precisely a date is known: "day known", "year uncertain", "period, to the month"."""
    try:
        value = parse(date)
    except EdtfError:
        return translate("Reader", "not a date the program can read")
    said = flags(value)
    if DateFlag.ONE_OF in said:
        return _bound_known(value, said)
    if DateFlag.PERIOD in said:
        return _period_known(value, said)
    return _doubt(said).replace("%1", _unit(precision(value)))


def claim_words(event_date: str, claim: str) -> ClaimWords:
    """What a pill says about the date that a source gives, beside the event's own."""
    try:
        agreement = compare_claim(event_date, claim)
    except EdtfError:
        agreement = "none"
    says = translate("Reader", "says %1").replace("%1", date_words(claim))
    if not event_date or agreement == "none":
        return ClaimWords(says, "muted", translate("Reader", "This source gives a date of its own."))
    suffix, tone, sentence = _agreement_words(agreement)
    return ClaimWords(f"{says} · {suffix}" if suffix else says, tone, sentence)


def claim_tooltip(excerpt: Excerpt, sentence: str) -> str:
    """All that is known about a claim, a line each: the comparison, the wording, how it was read."""
    lines = [sentence]
    if excerpt.claim_wording:
        lines.append(translate("Reader", "In its words: “%1”").replace("%1", excerpt.claim_wording))
    lines += [_basis_words(excerpt.claim_basis), excerpt.note, f"EDTF {excerpt.claim}"]
    return "\n".join(line for line in lines if line)


def _agreement_words(agreement: Agreement) -> tuple[str, str, str]:
    if agreement == "agrees":
        return "", "agrees", translate("Reader", "This agrees with the event's date.")
    if agreement == "coarser":
        sentence = translate("Reader", "This fits the event's date and is less precise.")
        return translate("Reader", "coarser"), "differs", sentence
    if agreement == "finer":
        sentence = translate("Reader", "This fits the event's date and is more precise.")
        return translate("Reader", "finer"), "differs", sentence
    sentence = translate("Reader", "This and the event's date cannot both be true.")
    return translate("Reader", "conflicts"), "differs", sentence


def _basis_words(basis: ClaimBasis) -> str:
    return {
        "stated": translate("Reader", "The source states the date."),
        "stated-without-year": translate(
            "Reader", "The source states the day; the year follows from the rest."
        ),
        "counted": translate("Reader", "Counted from another date in the source."),
        "inferred": translate("Reader", "Inferred from when the source was published."),
        "": "",
    }[basis]


def _doubt(said: DateFlag) -> str:
    if DateFlag.UNCERTAIN in said and DateFlag.APPROXIMATE in said:
        return translate("Reader", "%1 approximate and uncertain")
    if DateFlag.UNCERTAIN in said:
        return translate("Reader", "%1 uncertain")
    if DateFlag.APPROXIMATE in said:
        return translate("Reader", "%1 approximate")
    return translate("Reader", "%1 known")


def _bound_known(value: Edtf, said: DateFlag) -> str:
    if DateFlag.OPEN_START in said:
        return translate("Reader", "latest date known")
    if DateFlag.OPEN_END in said:
        return translate("Reader", "earliest date known")
    if isinstance(value, DateSet) and any(isinstance(member, Range) for member in value.members):
        return translate("Reader", "only the limits known")
    return translate("Reader", "one of these, not known which")


def _period_known(value: Edtf, said: DateFlag) -> str:
    parts = [translate("Reader", "period, to the %1").replace("%1", _unit(precision(value)))]
    if said & (DateFlag.UNCERTAIN | DateFlag.APPROXIMATE):
        parts.append(_doubt(said & ~DateFlag.PERIOD).replace("%1", "").strip())
    if said & DateFlag.OPEN_END:
        parts.append(translate("Reader", "not over"))
    if said & DateFlag.UNKNOWN_START:
        parts.append(translate("Reader", "beginning unknown"))
    if said & DateFlag.UNKNOWN_END:
        parts.append(translate("Reader", "end unknown"))
    return ", ".join(parts)


def _unit(fineness: Precision) -> str:
    units = {
        Precision.SECOND: translate("Reader", "second"),
        Precision.MINUTE: translate("Reader", "minute"),
        Precision.HOUR: translate("Reader", "hour"),
        Precision.DAY: translate("Reader", "day"),
        Precision.MONTH: translate("Reader", "month"),
        Precision.QUARTER: translate("Reader", "quarter"),
        Precision.SEASON: translate("Reader", "season"),
        Precision.QUADRIMESTER: translate("Reader", "third of a year"),
        Precision.SEMESTER: translate("Reader", "half-year"),
        Precision.YEAR: translate("Reader", "year"),
        Precision.DECADE: translate("Reader", "decade"),
        Precision.CENTURY: translate("Reader", "century"),
        Precision.MILLENNIUM: translate("Reader", "millennium"),
    }
    return units.get(fineness, translate("Reader", "age"))
