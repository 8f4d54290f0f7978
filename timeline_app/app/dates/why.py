"""How one gets from words to a date, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from timeline_app.app.languages import quoted

if TYPE_CHECKING:  # its rules take their time to get ready, and are asked for by few
    from timeline_app.core.datefinder import FoundDate, Reason

_LONGEST = 60  # characters of the words that something is counted from


def why_words(found: FoundDate, text: str) -> str:
    """Why a date that was found in ``text`` is what it is, or why it is not known."""
    reason = found.reason
    there = _there(reason, text)
    said = {
        "stated": _tr("it is stated"),
        "year-of-article": _tr("the year is that of the article"),
        "year-of-expression": _tr("the year is that of {0}"),
        "month-of-article": _tr("the month is that of the article"),
        "month-of-expression": _tr("the month is that of {0}"),
        "order-unknown": _tr("which figure is the day and which the month is not known"),
        "needs-event": _tr("it counts from {0}, whose date is not known here"),
        "needs-article-date": _tr("it counts from the article's date, which is not known"),
        "needs-year": _tr("its year is not known"),
        "needs-earlier-date": _tr("it counts from a date that is not given before"),
    }
    if reason.kind == "counted-from-article":
        return _counted(reason, _tr("the article's date"))
    if reason.kind == "counted-from-expression":
        return _counted(reason, there)
    return said[reason.kind].format(there)


def wording_of(found: FoundDate, text: str) -> str:
    """The words of a date, on one line."""
    return " ".join(text[found.start : found.end].split())


def _counted(reason: Reason, origin: str) -> str:
    if reason.steps == 0 or not reason.unit:
        return _tr("counted from {0}").format(origin)
    count = abs(reason.steps)
    patterns = _after(count) if reason.steps > 0 else _before(count)
    return patterns[reason.unit].format(origin)


def _there(reason: Reason, text: str) -> str:
    """The words that something is counted from, in quotation marks."""
    if reason.span is None:
        return _tr("another date")
    words = " ".join(text[slice(*reason.span)].split())
    return quoted(words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…")


def _after(count: int) -> dict[str, str]:
    """How much later than another date, by the unit."""
    return {
        "day": _tr("%Ln day(s) after {0}", count),
        "week": _tr("%Ln week(s) after {0}", count),
        "month": _tr("%Ln month(s) after {0}", count),
        "quarter": _tr("%Ln quarter(s) after {0}", count),
        "year": _tr("%Ln year(s) after {0}", count),
        "decade": _tr("%Ln decade(s) after {0}", count),
        "century": _tr("%Ln centuries after {0}", count),
    }


def _before(count: int) -> dict[str, str]:
    """How much earlier than another date, by the unit."""
    return {
        "day": _tr("%Ln day(s) before {0}", count),
        "week": _tr("%Ln week(s) before {0}", count),
        "month": _tr("%Ln month(s) before {0}", count),
        "quarter": _tr("%Ln quarter(s) before {0}", count),
        "year": _tr("%Ln year(s) before {0}", count),
        "decade": _tr("%Ln decade(s) before {0}", count),
        "century": _tr("%Ln centuries before {0}", count),
    }


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Dates", text, None, number)
