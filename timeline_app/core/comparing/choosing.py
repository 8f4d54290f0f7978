"""Which of many pairs are linked: those that are the best of both their events, clearly before any other."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


def mutual_best(lefts: Ints, rights: Ints, scores: Floats, apart: float) -> Bools:
    """By pair, whether its score is the best of both its events, by ``apart`` at least."""
    return _best(lefts, scores, apart) & _best(rights, scores, apart)


def near_best(lefts: Ints, rights: Ints, scores: Floats, share: float) -> Bools:
    """By pair, whether its score is at least that share of the best of either of its events."""
    return np.asarray((scores >= share * _tops(lefts, scores)) & (scores >= share * _tops(rights, scores)))


def _tops(events: Ints, scores: Floats) -> Floats:
    """By pair, the best score of its event."""
    tops = np.zeros(int(events.max(initial=-1)) + 1)
    np.maximum.at(tops, events, scores)
    return tops[events]


def _best(events: Ints, scores: Floats, apart: float) -> Bools:
    order = np.lexsort((-scores, events))
    sorted_events, sorted_scores = events[order], scores[order]
    is_first = np.diff(sorted_events, prepend=-1) != 0
    has_next = np.zeros(len(order), np.bool_)
    has_next[:-1] = ~is_first[1:]
    before_next = np.zeros(len(order))
    before_next[:-1] = sorted_scores[:-1] - sorted_scores[1:]
    found = np.zeros(len(order), np.bool_)
    found[order] = is_first & (~has_next | (before_next >= apart))
    return found
