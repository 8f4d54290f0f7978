"""What a date field says to what was typed, as data: words, where the fault is, what can be chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from timeline_app.app.dates.faults import fault_stretch, mended
from timeline_app.app.dates.limits import limits_words
from timeline_app.app.dates.text_lines import Part
from timeline_app.app.languages import said
from timeline_app.core import edtf
from timeline_app.core.dateentry import Candidate, Note, Reading, read_date
from timeline_app.core.dateformat import format_edtf
from timeline_app.core.says import Saying

# By the language of the field; whatever it is, all of them are read.
_EXAMPLES: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "18 June 2010", "about 1900", "early 1990s", "between 1939 and 1945", "1930年代", "44 BC",
        "25 October 1917 (Julian)", "2010-06?",
    ),
    "zh-Hans": (
        "2010年6月18日", "约1900年", "1990年代初", "1939年至1945年之间", "1930s", "公元前44年",
        "1917年10月25日（儒略历）", "2010-06?",
    ),
    "zh-Hant": (
        "2010年6月18日", "約1900年", "1990年代初", "1939年至1945年之間", "1930s", "公元前44年",
        "1917年10月25日（儒略曆）", "2010-06?",
    ),
}  # fmt: skip
_FEW: Final = (0, 1, 3, 7)  # of the examples, where something is wrong already
_EXAMPLES_FOLLOW: Final = "write for instance"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dates", text)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be put into the field with a click: the text, its words, a remark or none."""

    text: str
    words: str
    remark: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What the field says.

    ``parts`` are shown; ``spoken`` says it all in one text. ``date`` is the EDTF that is drawn;
    ``fault`` the characters ``[start, end)`` of the text that are at fault; ``lead`` stands before
    the choices.
    """

    parts: tuple[Part, ...]
    spoken: str
    date: str = ""
    fault: tuple[int, int] | None = None
    lead: str = ""
    choices: tuple[Choice, ...] = ()


def answer_to(reading: Reading, language: str) -> Answer:
    """What to say to a reading. ``language`` is that of the dates in it."""
    if reading.status == "understood":
        return _understood(reading, language)
    if reading.status == "ambiguous":
        return _ambiguous(reading, language)
    if reading.status == "refused":
        return _refused(reading, language)
    return _empty(reading, language)


def _empty(reading: Reading, language: str) -> Answer:
    if reading.text.strip():
        words, remark = format_edtf("", language), _tr("understood as no date")
        parts = (Part(words, is_strong=True), Part(remark, "muted", starts_line=True))
        return Answer(parts, _tr(", ").join((words, remark)))
    shown, spoken = _with_examples(_tr("A date in words or in EDTF, such as {0}"), _examples(language))
    return Answer((Part(shown, "muted"),), spoken)


def _understood(reading: Reading, language: str) -> Answer:
    notation = f"EDTF {reading.edtf}"
    remarks = [notation, *_remarks(reading.notes)]
    if _counts_from_zero(reading.edtf):
        remarks.append(_tr("0000 is 1 BC"))
    parts = (
        Part(reading.words, is_strong=True),
        Part("  ·  ".join(remarks), "muted", starts_line=True),
    )
    limits = limits_words(edtf.bounds(edtf.parse(reading.edtf)), language)
    return Answer(parts, _tr(", ").join([reading.words, *remarks, *limits]), date=reading.edtf)


def _remarks(notes: tuple[Note, ...]) -> list[str]:
    said: dict[Note, str] = {
        "julian": _tr("converted from the Julian calendar"),
        "legacy": _tr("read as in the EDTF draft of 2012"),
    }
    return [said[note] for note in notes]


def _counts_from_zero(date: str) -> bool:
    """Whether the notation shows a year that people number otherwise: -0043 is 44 BC."""
    years = [point.year for point in edtf.points(edtf.parse(date)) if isinstance(point, edtf.Date)]
    return any(year.startswith("-") or year == "0000" for year in years)


def _ambiguous(reading: Reading, language: str) -> Answer:
    question = _tr("Which one is meant?")
    choices = tuple(Choice(_entry_for(each, language), each.words, each.edtf) for each in reading.candidates)
    spoken = f"{question} {_listed([choice.words for choice in choices])}"
    return Answer((Part(question, is_strong=True),), spoken, choices=choices)


def _entry_for(candidate: Candidate, language: str) -> str:
    """What to put into the field for a candidate: its words, where they are read as just that."""
    return candidate.words if read_date(candidate.words, language).edtf == candidate.edtf else candidate.edtf


def _refused(reading: Reading, language: str) -> Answer:
    reason = _reason(reading)
    fault = fault_stretch(reading)
    where = _place(reading.text, fault, reason)
    parts = [Part(reason, "differs", is_strong=True), Part(where, "muted")]
    found = mended(reading, language)
    if found is not None:
        choice = Choice(found.text, found.text, found.words if found.words != found.text else "")
        lead = _tr("Try")
        spoken = _tr("{0}, {1}. Try {2}: {3}").format(reason, where, found.text, found.words)
        return Answer(tuple(parts), spoken, fault=fault, lead=lead, choices=(choice,))
    shown, said = _with_examples(
        _tr("Write for instance {0}"), tuple(_examples(language)[place] for place in _FEW)
    )
    parts.append(Part(shown, "muted", starts_line=True))
    return Answer(tuple(parts), _tr("{0}, {1}. {2}").format(reason, where, said), fault=fault)


def _reason(reading: Reading) -> str:
    """Why, without the examples that follow of themselves."""
    reason = reading.reason
    whole = said(reason)
    last = reason.values[-1] if isinstance(reason, Saying) and reason.values else ""
    if isinstance(last, Saying) and last.startswith(_EXAMPLES_FOLLOW):
        return whole.removesuffix(said(last)).rstrip(" ;；")
    return whole


def _place(text: str, fault: tuple[int, int], reason: str) -> str:
    """Where a fault lies, in words; characters are counted from 1."""
    start, end = fault
    if start == end:
        return _tr("at the end")
    if text[start:end] in reason or (not text[:start].strip() and not text[end:].strip()):
        return _tr("at character {0}").format(start + 1)
    return _tr("at “{0}”, character {1}").format(text[start:end], start + 1)


def _examples(language: str) -> tuple[str, ...]:
    return _EXAMPLES.get(language, _EXAMPLES["en"])


def _with_examples(sentence: str, examples: tuple[str, ...]) -> tuple[str, str]:
    """A sentence with examples, to be shown and to be spoken."""
    shown = ",  ".join(_unbroken(example) for example in examples)
    return sentence.format(shown), sentence.format(_tr(", ").join(examples))


def _unbroken(text: str) -> str:
    """The text such that no line breaks inside it; Han characters need a joiner between them."""
    joiner = "" if text.isascii() else "\u2060"
    return joiner.join(text.replace(" ", "\u00a0"))


def _listed(words: list[str]) -> str:
    return _tr(" or ").join(words)
