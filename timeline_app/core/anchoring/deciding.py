"""Which of the places where a passage may stand is its own, if any is certain enough.

A wrong place is worse than a lost one. So a place has to agree well by itself, better than any other place of
the text, and better than the passage agrees with any place but its own in its own text (a *rival*: where the
words or their like stood twice, what is found may be the other). Where that leaves it open, the wider
surroundings decide, or nothing does. ``docs/passages.md`` tells what the figures were chosen by.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.anchoring.fitting import Fit
from timeline_app.core.anchoring.grams import shared

_LEAST_QUOTE: Final = 0.65  # of the words have to agree, whatever stands around them

_LEAST: Final = 0.55  # score of a long quote; its own words are proof enough
_LEAST_ADDED: Final = 0.25  # for a short one, which needs its surroundings
_SHORT: Final = 20  # letters
_LEAST_UNCHECKED: Final = 0.8  # score where the rivals are not known
_LEAST_EVIDENCE: Final = 20  # letters that agree, of quote and context together
_MARGIN: Final = 0.06  # of the score over every other place
_RIVAL_MARGIN: Final = 0.12
_TWIN_QUOTE: Final = 0.9  # a rival with nearly the same words
_TWIN_SCORE: Final = 0.7  # and some of the same surroundings

_SURROUNDINGS: Final = 1_200  # characters on either side that decide where the nearest do not
_SURROUNDINGS_MARGIN: Final = 0.08
_LEAST_SIDE: Final = 0.5  # agreement on either side that tells a passage from its twin
_SIDE: Final = 60  # characters from which on one side says something


@dataclass(frozen=True, slots=True)
class Home:
    """A passage in its own folded text, and the rivals there."""

    text: str
    start: int
    end: int
    rivals: Sequence[Fit]


@dataclass(frozen=True, slots=True)
class Case:
    """A passage to be decided: its places in the new folded text, best first.

    The sizes are lengths in letters. ``home`` is None where the passage's own text is not known.
    """

    places: Sequence[Fit]
    text: str
    size: int
    prefix_size: int
    suffix_size: int
    home: Home | None


def decide(case: Case) -> Fit | None:
    """The passage's place, or None where none is certain enough."""
    contenders = [fit for fit in case.places if fit.score > case.places[0].score - _MARGIN]
    if not contenders or not _is_good(contenders[0], case):
        return None
    if case.home is None:
        return contenders[0] if len(contenders) == 1 else None
    if len(contenders) == 1 and not _close_rivals(contenders[0], case.home):
        return contenders[0]
    return _by_surroundings([fit for fit in contenders if _is_good(fit, case)], case.text, case.home)


def _is_good(fit: Fit, case: Case) -> bool:
    evidence = fit.quote * case.size + fit.prefix * case.prefix_size + fit.suffix * case.suffix_size
    least = _LEAST_UNCHECKED if case.home is None else _LEAST + _LEAST_ADDED * min(1.0, _SHORT / case.size)
    return fit.quote >= _LEAST_QUOTE and fit.score >= least and evidence >= _LEAST_EVIDENCE


def _close_rivals(fit: Fit, home: Home) -> list[Fit]:
    return [rival for rival in home.rivals if rival.score > fit.score - _RIVAL_MARGIN or _is_twin(rival)]


def _is_twin(rival: Fit) -> bool:
    return rival.quote >= _TWIN_QUOTE and rival.score >= _TWIN_SCORE


def _by_surroundings(contenders: Sequence[Fit], text: str, home: Home) -> Fit | None:
    """The contender whose wider surroundings are the passage's, and neither another's nor a rival's.

    Where the passage has a twin, the surroundings have to agree on both sides: a twin may have come to stand
    where the passage stood on one.
    """
    around = (home.start, home.end)
    agreements = [(_agreement(home.text, *around, text, fit.start, fit.end), fit) for fit in contenders]
    agreements.sort(key=lambda each: (-each[0].mean, -each[1].score))
    agreement, best = agreements[0]
    others = [other.mean for other, _ in agreements[1:]]
    rivals = _close_rivals(best, home)
    others += [
        _agreement(home.text, rival.start, rival.end, text, best.start, best.end).mean for rival in rivals
    ]
    is_clear = agreement.mean >= max([0.0, *others]) + _SURROUNDINGS_MARGIN
    has_twin = any(rival.quote >= _TWIN_QUOTE for rival in rivals)
    return best if is_clear and (agreement.least >= _LEAST_SIDE or not has_twin) else None


@dataclass(frozen=True, slots=True)
class _Agreement:
    """How much of what stands around one span stands around another, 0 to 1: on both sides, on the worse."""

    mean: float
    least: float


def _agreement(old: str, start: int, end: int, new: str, new_start: int, new_end: int) -> _Agreement:
    reach = _SURROUNDINGS + _SURROUNDINGS // 8
    before, after = old[max(0, start - _SURROUNDINGS) : start], old[end : end + _SURROUNDINGS]
    left = shared(before, new[max(0, new_start - reach) : new_start])
    right = shared(after, new[new_end : new_end + reach])
    length = max(1, len(before) + len(after))
    mean = (len(before) * left + len(after) * right) / length
    sides = [side for side, text in ((left, before), (right, after)) if len(text) >= _SIDE]
    return _Agreement(mean, min(sides, default=mean))
