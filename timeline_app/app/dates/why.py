"""How one gets from words to a date, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

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
    unit = _units()[reason.unit][0 if count == 1 else 1]
    pattern = _tr("{0} {1} after {2}") if reason.steps > 0 else _tr("{0} {1} before {2}")
    return pattern.format(count, unit, origin)


def _there(reason: Reason, text: str) -> str:
    """The words that something is counted from, in quotation marks."""
    if reason.span is None:
        return _tr("another date")
    words = " ".join(text[slice(*reason.span)].split())
    return f"“{words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + '…'}”"


def _units() -> dict[str, tuple[str, str]]:
    """Units in the singular and the plural."""
    return {
        "day": (_tr("day"), _tr("days")),
        "week": (_tr("week"), _tr("weeks")),
        "month": (_tr("month"), _tr("months")),
        "quarter": (_tr("quarter"), _tr("quarters")),
        "year": (_tr("year"), _tr("years")),
        "decade": (_tr("decade"), _tr("decades")),
        "century": (_tr("century"), _tr("centuries")),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dates", text)
