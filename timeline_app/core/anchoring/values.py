"""What is looked for in a text, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline_app.core.model import AnchorState, Excerpt
from timeline_app.core.passages import context

Ground = Literal["position", "quote", "likeness", "hash", "neighbours", "none"]


@dataclass(frozen=True, slots=True)
class Selectors:
    """A passage as a W3C TextQuoteSelector and TextPositionSelector.

    Web Annotation Data Model, 4.2.4 and 4.2.5. ``start`` and ``end`` count the characters of the text as it
    is stored.
    """

    quote: str
    prefix: str
    suffix: str
    start: int
    end: int

    @classmethod
    def of(cls, excerpt: Excerpt) -> Selectors:
        """The selectors of an excerpt."""
        return cls(excerpt.quote, excerpt.prefix, excerpt.suffix, excerpt.start, excerpt.end)

    @classmethod
    def at(cls, text: str, start: int, end: int) -> Selectors:
        """The selectors of ``text[start:end]``."""
        prefix, suffix = context(text, start, end)
        return cls(text[start:end], prefix, suffix, start, end)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place to review: ``text[start:end]``, and how well it agrees, 0 to 1."""

    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Placement:
    """What became of a passage.

    Attributes:
        state: "exact" if its words stand in the text unchanged; "moved" if they changed and it was found by
            what stayed; "lost" if no place is certain enough.
        confidence: 0 to 1; 0 where it is lost.
        selectors: where it stands now; None where it is lost.
        ground: what decided.
        candidates: for a lost passage the best places to review, best first.
    """

    state: AnchorState
    confidence: float
    selectors: Selectors | None
    ground: Ground
    candidates: tuple[Candidate, ...] = ()
