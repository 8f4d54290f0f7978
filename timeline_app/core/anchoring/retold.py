"""Passages of a digest whose words are not found: placed between their neighbours, or by what they tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.anchoring.hashed import Shifts, Verified
from timeline_app.core.anchoring.likeness import Likeness, Sentences, sentence_spans, tokens
from timeline_app.core.anchoring.values import Candidate, Ground, Placement, Selectors
from timeline_app.core.model import Article, Excerpt, OriginalPassage
from timeline_app.core.progress import Asked, go_on

_LEAST: Final = 0.45  # likeness from which on sentences are the passage's
_MARGIN: Final = 0.12  # over any other sentences
_STRONG: Final = 0.35  # likeness that speaks against what the neighbours say
_MUTUAL: Final = 0.05  # by which the passage is liker than any other sentence of the digest
_MOST_BY_LIKENESS: Final = 0.95  # confidence; only a hash is sure
_BETWEEN: Final = 0.75  # confidence where only the neighbours say so
_BETWEEN_ALIKE: Final = 0.9  # and where likeness agrees
_LEAST_BETWEEN: Final = 0.2  # likeness of what stands there
_LEAST_SHARE: Final = 0.25  # of the passages that an original has, if it has none word for word
_SHORTEST: Final = 0.8  # of the recorded length, between neighbours
_LONGEST: Final = 1.25
_CANDIDATES: Final = 5
_LEAST_CANDIDATE: Final = 0.15


@dataclass(frozen=True, slots=True)
class _Choice:
    """A place chosen for an excerpt, to be held against the others."""

    number: int
    start: int
    end: int
    confidence: float
    ground: Ground


def place_retold(
    digest: Article,
    excerpts: Sequence[Excerpt],
    text: str,
    verified: Mapping[int, Verified],
    is_stopped: Asked,
) -> dict[int, Placement]:
    """The placements of the excerpts that are not among the verified, by their number in ``excerpts``.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    pending = [number for number in range(len(excerpts)) if number not in verified]
    if not pending:
        return {}
    search = _Search(digest, excerpts, text, verified)
    choices, candidates = [], {}
    for number in pending:
        go_on(is_stopped)
        choice, candidates[number] = search.place(number)
        choices += [choice] if choice is not None else []
    kept = {choice.number: choice for choice in search.consistent(choices)}
    if not verified and len(kept) < _LEAST_SHARE * len(excerpts):
        kept = {}  # another text that tells some of the same
    return {number: _placement(kept.get(number), candidates[number], text) for number in pending}


def _placement(choice: _Choice | None, candidates: tuple[Candidate, ...], text: str) -> Placement:
    if choice is None:
        return Placement("lost", 0.0, None, "none", candidates)
    return Placement("moved", choice.confidence, Selectors.at(text, choice.start, choice.end), choice.ground)


class _Search:
    """The original's sentences, the digest's, and the places that are certain."""

    def __init__(
        self, digest: Article, excerpts: Sequence[Excerpt], text: str, verified: Mapping[int, Verified]
    ) -> None:
        self._excerpts = excerpts
        self._sentences = Sentences(text)
        spans = sentence_spans(digest.text)
        self._told = [(start, end, tokens(digest.text[start:end])) for start, end in spans]
        self._begins = {start for start, _ in self._sentences.spans}
        self._ends = {end for _, end in self._sentences.spans}
        self._taken = [
            (recorded, place.start, place.end)
            for number, place in verified.items()
            if (recorded := excerpts[number].original) is not None
        ]
        self._shifts = Shifts(self._taken)

    def place(self, number: int) -> tuple[_Choice | None, tuple[Candidate, ...]]:
        """A place for the excerpt, if there is a good one, and the places to review if not."""
        excerpt = self._excerpts[number]
        recorded = excerpt.original
        length = recorded.end - recorded.start if recorded else len(excerpt.quote)
        between = self._between(recorded) if recorded else None
        alike = self._sentences.alike(excerpt.quote, length, self._expected(recorded))
        alike = [each for each in alike if not self._is_taken(recorded, each.start, each.end)]
        candidates = _candidates(between, alike)
        if between is not None:
            said = self._sentences.within(*between)
            told = self._sentences.agreement(tokens(excerpt.quote), said)
            return _by_neighbours(number, between, told, alike), candidates
        return self._by_likeness(number, alike), candidates

    def consistent(self, choices: Sequence[_Choice]) -> Iterator[_Choice]:
        """The choices, surest first, without those that stand where another passage does."""
        for choice in sorted(choices, key=lambda each: (-each.confidence, each.number)):
            recorded = self._excerpts[choice.number].original
            if not self._is_taken(recorded, choice.start, choice.end):
                if recorded is not None:
                    self._taken.append((recorded, choice.start, choice.end))
                yield choice

    def _expected(self, recorded: OriginalPassage | None) -> int | None:
        if recorded is None:
            return None
        shift = self._shifts.before(recorded.start)
        return recorded.start + (shift if shift is not None else self._shifts.after(recorded.end) or 0)

    def _between(self, recorded: OriginalPassage) -> tuple[int, int] | None:
        """Where the passages on either side say that this one stands, if sentences begin and end there."""
        before, after = self._shifts.before(recorded.start), self._shifts.after(recorded.end)
        if before is None or after is None:
            return None
        start, end = recorded.start + before, recorded.end + after
        length = recorded.end - recorded.start
        is_sentence = start in self._begins and end in self._ends
        return (start, end) if is_sentence and _SHORTEST <= (end - start) / length <= _LONGEST else None

    def _by_likeness(self, number: int, alike: Sequence[Likeness]) -> _Choice | None:
        if not alike or alike[0].score < _LEAST:
            return None
        best = alike[0]
        if len(alike) > 1 and best.score - alike[1].score < _MARGIN:
            return None
        if not self._is_mutual(self._excerpts[number], best):
            return None
        return _Choice(number, best.start, best.end, min(_MOST_BY_LIKENESS, round(best.score, 3)), "likeness")

    def _is_mutual(self, excerpt: Excerpt, place: Likeness) -> bool:
        """Whether no other sentence of the digest tells what the place tells as well as the excerpt does."""
        said = self._sentences.within(place.start, place.end)
        rivals = [
            self._sentences.agreement(told, said)
            for start, end, told in self._told
            if end <= excerpt.start or excerpt.end <= start
        ]
        own = self._sentences.agreement(tokens(excerpt.quote), said)
        return own >= max(rivals, default=0.0) + _MUTUAL

    def _is_taken(self, recorded: OriginalPassage | None, start: int, end: int) -> bool:
        """Whether another passage stands there that was recorded elsewhere."""
        if recorded is None:
            return False
        return any(
            2 * (min(end, other_end) - max(start, other_start)) > min(end - start, other_end - other_start)
            and (other.end <= recorded.start or recorded.end <= other.start)
            for other, other_start, other_end in self._taken
        )


def _by_neighbours(
    number: int, between: tuple[int, int], told: float, alike: Sequence[Likeness]
) -> _Choice | None:
    """The place between the neighbours, if it tells some of what the passage does and no other tells much.

    ``told`` is how much it tells; a sentence that replaced the passage tells nothing of it.
    """
    start, end = between
    if told < _LEAST_BETWEEN:
        return None
    if not alike or alike[0].score < _STRONG:
        return _Choice(number, start, end, _BETWEEN, "neighbours")
    if 2 * (min(end, alike[0].end) - max(start, alike[0].start)) > end - start:
        return _Choice(number, start, end, _BETWEEN_ALIKE, "neighbours")
    return None


def _candidates(between: tuple[int, int] | None, alike: Sequence[Likeness]) -> tuple[Candidate, ...]:
    found = [Candidate(*between, _BETWEEN)] if between is not None else []
    found += [Candidate(each.start, each.end, round(each.score, 3)) for each in alike]
    worthy = [each for each in found if each.score >= _LEAST_CANDIDATE]
    return tuple(dict.fromkeys(worthy))[:_CANDIDATES]
