"""How well a passage agrees with a place in a text, and where exactly it begins and ends there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.anchoring.bitparallel import distance, rows
from timeline_app.core.anchoring.grams import DRIFT, GRAM, GramIndex, shared
from timeline_app.core.model import CONTEXT_CHARACTERS

LONG: Final = 512  # characters of a quote, from which on its two ends are placed each for itself

_END: Final = 256  # characters of either end of a long quote
_SPOTS: Final = 16  # places looked at for one passage
_SLACK: Final = DRIFT + 8  # characters on either side of a place that are searched as well
_SHORTEST_PART: Final = 0.5  # of its length that a long quote may have shrunk to, or grown by the inverse of
_SLIGHT: Final = 0.25  # votes of the best place that another needs to be worth a look

# As Hypothesis weighs them (src/annotator/anchoring/match-quote.ts).
_QUOTE_WEIGHT: Final = 50.0
_CONTEXT_WEIGHT: Final = 20.0
_POSITION_WEIGHT: Final = 2.0


@dataclass(frozen=True, slots=True)
class Pattern:
    """A passage and its surroundings, folded, and where it is expected (an offset of the folded text)."""

    prefix: str
    quote: str
    suffix: str
    expected: int


@dataclass(frozen=True, slots=True)
class Fit:
    """A place of a pattern in a folded text: its span, and how alike quote, prefix and suffix are, 0 to 1.

    ``score`` weighs them as Hypothesis does: 50, 20, 20, and 2 for the position.
    """

    start: int
    end: int
    quote: float
    prefix: float
    suffix: float
    score: float

    def is_at(self, start: int, end: int) -> bool:
        """Whether this is the same place as a span: whether more than half of the shorter one overlaps."""
        overlap = min(self.end, end) - max(self.start, start)
        return 2 * overlap > min(self.end - self.start, end - start)


def fits(pattern: Pattern, index: GramIndex, known: Iterable[tuple[int, int]] = ()) -> list[Fit]:
    """The places of the indexed text where the pattern may stand, best first.

    ``known`` are spans to be looked at besides those that the runs lead to.
    """
    spans = {*_spans(pattern, index), *known}
    return _apart([_fit_at(pattern, index.text, *span) for span in spans if span[0] < span[1]])


def _apart(found: Sequence[Fit]) -> list[Fit]:
    """The fits, best first, each place once."""
    kept: list[Fit] = []
    for fit in sorted(found, key=lambda each: (-each.score, each.start)):
        if not any(fit.is_at(other.start, other.end) for other in kept):
            kept.append(fit)
    return kept


def _fit_at(pattern: Pattern, text: str, start: int, end: int) -> Fit:
    """The pattern's agreement with ``text[start:end]`` and what stands around it."""
    quote = _quote_likeness(pattern.quote, text[start:end])
    prefix = _context_likeness(
        pattern.prefix[::-1], text[max(0, start - _reach(pattern.prefix)) : start][::-1]
    )
    suffix = _context_likeness(pattern.suffix, text[end : end + _reach(pattern.suffix)])
    position = 1.0 - min(1.0, abs(start - pattern.expected) / max(1, len(text)))
    return Fit(start, end, quote, prefix, suffix, _score(pattern, quote, prefix, suffix, position))


def _score(pattern: Pattern, quote: float, prefix: float, suffix: float, position: float) -> float:
    """A context that the edge of the text cut short weighs by its length."""
    before = _CONTEXT_WEIGHT * min(1.0, len(pattern.prefix) / CONTEXT_CHARACTERS)
    after = _CONTEXT_WEIGHT * min(1.0, len(pattern.suffix) / CONTEXT_CHARACTERS)
    agreed = _QUOTE_WEIGHT * quote + before * prefix + after * suffix + _POSITION_WEIGHT * position
    return agreed / (_QUOTE_WEIGHT + before + after + _POSITION_WEIGHT)


def _quote_likeness(quote: str, words: str) -> float:
    """How alike two strings are, 0 to 1: one without the share of characters that have to be edited."""
    if quote == words:
        return 1.0
    if max(len(quote), len(words)) <= 2 * LONG:
        return 1.0 - distance(quote, words) / max(len(quote), len(words))
    # An error spoils as many runs as it is long; undone, that is the share of characters that agree (as in
    # B. D. Ondov et al., "Mash", Genome Biology 17, 2016).
    alike: float = shared(quote, words) ** (1 / GRAM)
    return alike * min(len(quote), len(words)) / max(len(quote), len(words))


def _context_likeness(context: str, text: str) -> float:
    """How much of ``context`` the text begins with."""
    if not context:
        return 0.0
    return max(0.0, 1.0 - _beginning_cost(context, text) / len(context))


def _beginning_cost(pattern: str, text: str) -> int:
    """The least cost of the pattern against any beginning of the text."""
    backward = rows(pattern[::-1], text[::-1], 0, len(pattern))
    return backward.lower[-1]


def _reach(context: str) -> int:
    return len(context) + len(context) // 2


def _spans(pattern: Pattern, index: GramIndex) -> list[tuple[int, int]]:
    if len(pattern.quote) > LONG:
        return _long_spans(pattern, index)
    whole = pattern.prefix + pattern.quote + pattern.suffix
    spots = index.spots(whole, _SPOTS)
    enough = spots[0].votes * _SLIGHT if spots else 0
    return [_bounds(pattern, index.text, spot.start) for spot in spots if spot.votes >= enough]


def _bounds(pattern: Pattern, text: str, start: int) -> tuple[int, int]:
    """The quote's span where prefix, quote and suffix together begin about ``start``."""
    whole = pattern.prefix + pattern.quote + pattern.suffix
    slack = _SLACK + len(whole) // 8
    low = max(0, start - slack)
    window = text[low : max(0, start) + len(whole) + slack]
    upper, lower = len(pattern.prefix), len(pattern.prefix) + len(pattern.quote)
    before = rows(whole, window, upper, lower)
    after = rows(whole[::-1], window[::-1], len(whole) - upper, len(whole) - lower)
    begin = _crossing(before.upper, after.upper, is_latest=bool(pattern.prefix))
    finish = _crossing(before.lower, after.lower, is_latest=not pattern.suffix)
    return low + begin, low + finish


def _crossing(before: Sequence[int], after: Sequence[int], *, is_latest: bool) -> int:
    """The offset at which the best alignments cross a row: the latest or the earliest of those as good.

    ``after`` is the row of the backward pass. Characters put in at a bound so stay outside the passage.
    """
    costs = [one + other for one, other in zip(before, reversed(after), strict=True)]
    least = min(costs)
    if is_latest:
        return len(costs) - 1 - costs[::-1].index(least)
    return costs.index(least)


def _long_spans(pattern: Pattern, index: GramIndex) -> list[tuple[int, int]]:
    """Spans from where a long quote's beginning stands to where its end does."""
    length = len(pattern.quote)
    head = Pattern(pattern.prefix, pattern.quote[:_END], "", pattern.expected)
    tail = Pattern("", pattern.quote[-_END:], pattern.suffix, pattern.expected + length - _END)
    starts = [span[0] for span in _spans(head, index)]
    ends = [span[1] for span in _spans(tail, index)]
    spans = []
    for start in starts:
        near = min(ends, key=lambda end: abs(end - start - length), default=start)
        if _SHORTEST_PART <= (near - start) / length <= 1 / _SHORTEST_PART:
            spans.append((start, near))
    return spans
