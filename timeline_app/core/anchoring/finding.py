"""Find passages again after their text has changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from timeline_app.core.anchoring.deciding import Case, Home, decide
from timeline_app.core.anchoring.fitting import Fit, Pattern, fits
from timeline_app.core.anchoring.folding import Folded, breadth, fold
from timeline_app.core.anchoring.grams import GramIndex
from timeline_app.core.anchoring.values import Candidate, Ground, Placement, Selectors
from timeline_app.core.common_ends import common_length
from timeline_app.core.passages import occurrences
from timeline_app.core.progress import Asked, go_on, never

_CANDIDATES: Final = 5
_LEAST_CANDIDATE: Final = 0.3  # score from which on a place is worth a reader's look
_OCCURRENCES: Final = 32  # places with the exact words that are looked at; the runs lead to the others
_PROOF: Final = 48  # characters that stand once in either text are the same passage


def find_again(
    passages: Sequence[Selectors], old_text: str, new_text: str, *, is_stopped: Asked = never
) -> list[Placement]:
    """Where each passage of ``old_text`` stands in ``new_text``, in the order given.

    Selectors that do not fit the old text (those of a passage that was lost before) are looked for by quote,
    prefix and suffix alone. Time grows with the texts and with the passages, hardly with their product.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    old, new = _Text(old_text), _Text(new_text)
    kept = (common_length(old_text, new_text), common_length(old_text[::-1], new_text[::-1]))
    placements = []
    for passage in passages:
        go_on(is_stopped)
        placements.append(_place(passage, old, new, kept))
    return placements


class _Text:
    """A text, folded and indexed once that is needed."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def folded(self) -> Folded:
        return fold(self.text)

    @cached_property
    def index(self) -> GramIndex:
        return GramIndex(self.folded.text)


def _place(passage: Selectors, old: _Text, new: _Text, kept: tuple[int, int]) -> Placement:
    if not passage.quote or not new.text:
        return Placement("lost", 0.0, None, "none")
    is_at_home = old.text[passage.start : passage.end] == passage.quote
    if is_at_home:
        passage = Selectors.at(old.text, passage.start, passage.end)
        start = _in_unchanged_text(passage, old.text, new.text, kept)
        if start is not None:
            return _exact(passage, new.text, start, 1.0)
    start = _by_unique_words(passage, old.text if is_at_home else "", new.text)
    if start is not None:
        return _exact(passage, new.text, start, 1.0)
    return _by_likeness(passage, old if is_at_home else None, new)


def _in_unchanged_text(passage: Selectors, old_text: str, new_text: str, kept: tuple[int, int]) -> int | None:
    """Where a passage stands that lies wholly before or wholly behind all that changed."""
    before, after = kept
    if passage.end <= before:
        return passage.start
    if len(old_text) - passage.start <= after:
        return passage.start + len(new_text) - len(old_text)
    return None


def _by_unique_words(passage: Selectors, old_text: str, new_text: str) -> int | None:
    """Where a passage of which there was one stands, with its surroundings, once."""
    whole = passage.prefix + passage.quote + passage.suffix
    if len(whole) < _PROOF or len(occurrences(old_text, passage.quote, 2)) > 1:
        return None
    places = occurrences(new_text, whole, 2)
    return places[0] + len(passage.prefix) if len(places) == 1 else None


def _by_likeness(passage: Selectors, old: _Text | None, new: _Text) -> Placement:
    pattern = _pattern(passage, new.folded)
    if not pattern.quote:
        return Placement("lost", 0.0, None, "none")
    places = fits(pattern, new.index, _same_words(passage, new))
    chosen = _decided(pattern, passage, places, old, new)
    if chosen is None:
        return Placement("lost", 0.0, None, "none", _candidates(places, new.folded))
    return _placed(passage, chosen, new)


def _decided(
    pattern: Pattern, passage: Selectors, places: Sequence[Fit], old: _Text | None, new: _Text
) -> Fit | None:
    if not places:
        return None
    home = None if old is None else _home(pattern, passage, old)
    sizes = (breadth(pattern.quote), breadth(pattern.prefix), breadth(pattern.suffix))
    return decide(Case(places, new.folded.text, *sizes, home))


def _home(pattern: Pattern, passage: Selectors, old: _Text) -> Home:
    start, end = old.folded.at(passage.start), old.folded.at(passage.end)
    places = fits(pattern, old.index, _same_words(passage, old))
    rivals = [place for place in places if not place.is_at(start, end)]
    return Home(old.folded.text, start, end, rivals)


def _pattern(passage: Selectors, new: Folded) -> Pattern:
    quote, prefix, suffix = (fold(part).text for part in (passage.quote, passage.prefix, passage.suffix))
    return Pattern(prefix, quote, suffix, new.at(passage.start))


def _same_words(passage: Selectors, text: _Text) -> Iterator[tuple[int, int]]:
    """The folded spans of the first places that have the exact words, none overlapping another."""
    length, place = len(passage.quote), text.text.find(passage.quote)
    for _ in range(_OCCURRENCES):
        if place < 0:
            return
        yield text.folded.at(place), text.folded.at(place + length)
        place = text.text.find(passage.quote, place + length)


def _placed(passage: Selectors, fit: Fit, new: _Text) -> Placement:
    start, end = new.folded.stored(fit.start, fit.end)
    slack = len(passage.quote) - len(passage.quote.strip()) + 1
    place = new.text.find(passage.quote, max(0, start - slack), end + slack)
    confidence = min(1.0, round(fit.score, 3))
    if place >= 0:
        return _exact(passage, new.text, place, confidence)
    return Placement("moved", confidence, Selectors.at(new.text, start, end), "likeness")


def _exact(passage: Selectors, new_text: str, start: int, confidence: float) -> Placement:
    ground: Ground = "position" if start == passage.start else "quote"
    selectors = Selectors.at(new_text, start, start + len(passage.quote))
    return Placement("exact", confidence, selectors, ground)


def _candidates(places: Sequence[Fit], new: Folded) -> tuple[Candidate, ...]:
    worthy = [place for place in places if place.score >= _LEAST_CANDIDATE][:_CANDIDATES]
    return tuple(Candidate(*new.stored(each.start, each.end), round(each.score, 3)) for each in worthy)
