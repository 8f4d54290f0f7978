"""Which digest a text is the original of."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from timeline_app.core.anchoring.hashed import hits, recorded_place
from timeline_app.core.anchoring.likeness import hard_tokens
from timeline_app.core.anchoring.original import OriginalText
from timeline_app.core.anchoring.windows import Windows
from timeline_app.core.model import Article, Excerpt, OriginalPassage
from timeline_app.core.progress import Asked, never

RecognitionGround = Literal["file", "passages", "likeness", "none"]

_LEAST: Final = 0.55  # of a digest's names and numbers that its original has
_MARGIN: Final = 0.2  # over any other digest
_FEWEST: Final = 8  # names and numbers in common that say anything
_LONGEST: Final = 12  # times the digest's length; a whole book has every name
_ENOUGH_PASSAGES: Final = 2  # found word for word; a single one may be quoted elsewhere
_TAIL: Final = 0.5  # doubt that each passage leaves
_MOST_BY_PASSAGES: Final = 0.99
_MOST_BY_LIKENESS: Final = 0.95
_CANDIDATES: Final = 5


@dataclass(frozen=True, slots=True)
class Recognised:
    """Which article a text is the original of.

    Attributes:
        article: its id; None if that is not certain enough.
        confidence: 0 to 1: 1 where the file is the recorded one, 0 where ``article`` is None.
        ground: what decided: the file's hash, the passages' hashes, or the names and numbers in common.
        candidates: ids of articles it may belong to and how well each agrees, 0 to 1, best first.
    """

    article: str | None
    confidence: float
    ground: RecognitionGround
    candidates: tuple[tuple[str, float], ...] = ()


class Digests:
    """Digests with what their originals are known by. Made once for any number of texts to recognise."""

    def __init__(self, articles: Iterable[Article], excerpts: Iterable[Excerpt]) -> None:
        """``excerpts`` may be those of all articles."""
        self.articles = tuple(articles)
        self.files = {
            article.original_sha256: article.id for article in self.articles if article.original_sha256
        }
        self.passages: dict[str, set[OriginalPassage]] = {article.id: set() for article in self.articles}
        for excerpt in excerpts:
            if excerpt.original is not None and excerpt.article in self.passages:
                self.passages[excerpt.article].add(excerpt.original)

    @cached_property
    def tokens(self) -> Mapping[str, frozenset[str]]:
        """The names and numbers of each digest with its citation."""
        return {
            article.id: hard_tokens(
                "\n".join((article.title, article.publisher, article.author, article.text))
            )
            for article in self.articles
        }

    @cached_property
    def frequencies(self) -> Mapping[str, int]:
        """In how many digests each of them stands."""
        return Counter(token for tokens in self.tokens.values() for token in tokens)


def which_article(original: OriginalText, digests: Digests, *, is_stopped: Asked = never) -> Recognised:
    """The digest that this text is the original of: by the file's hash, by its passages' hashes, else by the
    names and numbers both have. What likeness alone says is better confirmed by a person.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    if original.sha256 in digests.files:
        article = digests.files[original.sha256]
        return Recognised(article, 1.0, "file", ((article, 1.0),))
    alike = _alike(original.text, digests)
    counts = _counted(original, digests, is_stopped)
    if counts:
        best, count = counts[0]
        runner_up = counts[1][1] if len(counts) > 1 else 0
        is_alike = bool(alike) and alike[0][0] == best
        if count > 2 * runner_up and (count >= _ENOUGH_PASSAGES or is_alike):
            confidence = round(min(_MOST_BY_PASSAGES, 1 - _TAIL ** (count + is_alike)), 3)
            return Recognised(best, confidence, "passages", _ranked(counts, alike))
        return Recognised(None, 0.0, "none", _ranked(counts, alike))
    return _by_likeness(original.text, digests, alike)


def _counted(original: OriginalText, digests: Digests, is_stopped: Asked) -> list[tuple[str, int]]:
    """How many passages of each digest stand in the text word for word, most first; no digest without any."""
    wanted = {passage for passages in digests.passages.values() for passage in passages}
    windows = Windows(original.text)
    found = hits(wanted, windows, windows.words, is_stopped)
    counts = Counter(
        {
            article: sum(
                passage.sha256 in found or recorded_place(passage, original) is not None
                for passage in passages
            )
            for article, passages in digests.passages.items()
        }
    )
    return [(article, count) for article, count in counts.most_common() if count]


def _alike(text: str, digests: Digests) -> list[tuple[str, float]]:
    """How much of each digest's names and numbers the text has, weighed by how few digests have them."""
    said = hard_tokens(text)
    total = len(digests.articles) + 1

    def weight(tokens: Iterable[str]) -> float:
        return sum(math.log(total / digests.frequencies[token]) for token in tokens)

    scores = [
        (article, weight(tokens & said) / max(1e-9, weight(tokens)))
        for article, tokens in digests.tokens.items()
        if len(tokens & said) >= _FEWEST
    ]
    return sorted(scores, key=lambda each: (-each[1], each[0]))


def _by_likeness(text: str, digests: Digests, alike: list[tuple[str, float]]) -> Recognised:
    lengths = {article.id: len(article.text) for article in digests.articles}
    if alike:
        best, score = alike[0]
        second = alike[1][1] if len(alike) > 1 else 0.0
        is_clear = score >= _LEAST and score - second >= _MARGIN
        if is_clear and len(text) <= _LONGEST * lengths[best]:
            confidence = round(min(_MOST_BY_LIKENESS, score), 3)
            return Recognised(best, confidence, "likeness", _ranked((), alike))
    return Recognised(None, 0.0, "none", _ranked((), alike))


def _ranked(
    counts: Iterable[tuple[str, int]], alike: Iterable[tuple[str, float]]
) -> tuple[tuple[str, float], ...]:
    """The articles with passages in the text, then those that are like it; each once."""
    by_passages = {article: min(_MOST_BY_PASSAGES, 1 - _TAIL**count) for article, count in counts}
    ranked = {**by_passages, **{article: score for article, score in alike if article not in by_passages}}
    return tuple((article, round(score, 3)) for article, score in ranked.items())[:_CANDIDATES]
