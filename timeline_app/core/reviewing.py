"""Passages that a person should look at: their words are lost, or what was found may be something else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from timeline_app.core.anchoring import Candidate, Selectors
from timeline_app.core.model import Article, Event, Excerpt

SURE: Final = 0.8  # confidence from which on a passage found by likeness needs no second look


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A passage to review: what it was, and where it may stand now.

    ``words``, ``before`` and ``after`` are the old words and what stood around them. ``candidates`` are
    places in the article's text, best first; for a doubtful passage the first is where it stands.
    """

    event: Event
    article: Article
    excerpt: Excerpt
    words: str
    before: str
    after: str
    candidates: tuple[Candidate, ...]

    @property
    def is_lost(self) -> bool:
        return self.excerpt.anchor == "lost"


def is_to_review(excerpt: Excerpt) -> bool:
    """Whether a person should look at a passage and has not."""
    if excerpt.anchor == "lost":
        return excerpt.confidence < 1.0
    return excerpt.anchor == "moved" and excerpt.confidence < SURE


def old_words(excerpt: Excerpt) -> tuple[str, str, str]:
    """The words a passage was marked with, if they are known, and what stood before and behind them."""
    if excerpt.digest is not None:
        return excerpt.digest.quote, excerpt.digest.prefix, excerpt.digest.suffix
    if excerpt.former:
        return excerpt.former, "", ""
    return excerpt.quote, excerpt.prefix, excerpt.suffix


def accepted(excerpt: Excerpt, text: str, start: int, end: int) -> Excerpt:
    """The excerpt at a place that a person chose: there is nothing more to review."""
    selectors = Selectors.at(text, start, end)
    return replace(
        excerpt,
        quote=selectors.quote,
        prefix=selectors.prefix,
        suffix=selectors.suffix,
        start=start,
        end=end,
        anchor="exact",
        confidence=1.0,
        former="",
    )


def kept_as_lost(excerpt: Excerpt) -> Excerpt:
    """The excerpt without a place in the text, as a person decided; its old words stay with it."""
    if excerpt.anchor != "lost" and excerpt.former:
        excerpt = replace(excerpt, quote=excerpt.former, prefix="", suffix="", former="")
    return replace(excerpt, anchor="lost", confidence=1.0)
