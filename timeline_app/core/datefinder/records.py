"""What is found in a text: dates with why, and statements with their dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline_app.core.datefinder.lexicon import Unit
from timeline_app.core.model import ClaimBasis, EventKind

ReasonKind = Literal[
    "stated",
    "year-of-article",
    "year-of-expression",
    "month-of-article",
    "month-of-expression",
    "counted-from-article",
    "counted-from-expression",
    "order-unknown",
    "needs-event",
    "needs-article-date",
    "needs-year",
    "needs-earlier-date",
]
Span = tuple[int, int]  # start and end, half-open, in characters of the text


@dataclass(frozen=True, slots=True)
class Reason:
    """How one gets from the words to the date.

    - ``stated``: it stands there.
    - ``year-of-...``, ``month-of-...``: the words leave out the year (month); it is that of the article's
      date, or of the expression at ``span``.
    - ``counted-from-...``: ``steps`` times ``unit`` from the article's date, or from the expression at
      ``span``; 0 steps is the same. Days of the week are counted in days, their steps are not told (0).
    - ``order-unknown``: figures whose order is not known (03/04/2010); the date is one of those they mean.
    - ``needs-...``: it is not known. ``needs-event`` is counted, as above, from something told in the words
      ``text[span]``; the others lack the article's date, a year, or an earlier date to count from.
    """

    kind: ReasonKind
    span: Span | None = None
    steps: int = 0
    unit: Unit | Literal[""] = ""


@dataclass(frozen=True, slots=True)
class FoundDate:
    """An expression of time in a text: ``text[start:end]``.

    ``edtf`` is the date at the precision the words have; empty where it depends on what is not known.
    ``basis`` says the same as an excerpt's ``claim_basis``, ``reason`` says it in full, ``rule`` names the
    rule that found it.
    """

    start: int
    end: int
    edtf: str
    basis: ClaimBasis
    reason: Reason
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A proposal for an event: a passage ``text[start:end]`` that says something of a time.

    ``title`` says what, in the passage's own words without its date; ``dates`` are all dates in the passage,
    ``date`` the one that is meant. ``confidence`` runs from 0 to 1. ``repeats`` is the index, among the
    statements found, of an earlier one that says the same; None if there is none.
    """

    start: int
    end: int
    title: str
    date: FoundDate
    dates: tuple[FoundDate, ...]
    kind: EventKind
    confidence: float
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """What was read from words somebody selected, ``text[start:end]`` without blanks around them.

    ``date`` is None where neither the words nor the sentence around them have one; its span can lie outside
    of the words (then its basis is inferred). ``wording`` are the date's words.
    """

    start: int
    end: int
    quote: str
    title: str
    date: FoundDate | None
    wording: str
    kind: EventKind
