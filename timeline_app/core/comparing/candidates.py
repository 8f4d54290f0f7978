"""Pairs of events that are worth a closer look: they share a rare term and can have been at one time.

All pairs of two large stores are far too many. So an event is held only against those that have one of its
rarest terms and whose time overlaps its own, found by binary search among postings sorted by term and time.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline_app.core.comparing.dates import Times
from timeline_app.core.comparing.terms import TermRows
from timeline_app.core.progress import Asked, go_on

_RAREST: Final = 6  # terms of an event by which others are looked for
_MOST_EACH: Final = 40  # events that one term leads to from one event; of more none, the term says too little
_MOST_AN_EVENT: Final = 30  # pairs on the average

Ints = npt.NDArray[np.int64]
Pairs = tuple[Ints, Ints]


class _Postings(NamedTuple):
    """Terms with the events that have them, sorted by term and start; times as ranks among all times."""

    keys: Ints  # term and start
    last_keys: Ints  # term and end
    events: Ints


def candidates(
    first: TermRows, second: TermRows, times: tuple[Times, Times], having: Ints, is_stopped: Asked
) -> Pairs:
    """Places of events in both stores, by ascending first and second; ``having`` counts events by term.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    ranks = np.sort(np.concatenate([each for time in times for each in (time.starts, time.ends)]))
    rows = first, second
    sides = [_terms_of_both(rows[side], rows[1 - side]) for side in (0, 1)]
    whole = [_postings(*sides[side], times[side], ranks) for side in (0, 1)]
    rarity = [_rarity(*sides[side], having) for side in (0, 1)]
    most = _MOST_AN_EVENT * (len(first) + len(second)) + 1_000
    found = np.empty(0, np.int64)
    for rank in range(_RAREST):
        go_on(is_stopped)
        for side in (0, 1):
            events, terms = (each[rarity[side] == rank] for each in sides[side])
            mine, theirs = _joined(_postings(events, terms, times[side], ranks), whole[1 - side])
            pairs = mine * len(second) + theirs if side == 0 else theirs * len(second) + mine
            found = _distinct(np.concatenate([found, pairs]))
        if len(found) > most:
            break
    return found // max(len(second), 1), found % max(len(second), 1)


def _distinct(values: Ints) -> Ints:
    """Each value once, ascending; by sorting, which is several times as fast as NumPy's table of hashes."""
    values.sort()
    return np.asarray(values[np.diff(values, prepend=-1) != 0])


def _terms_of_both(mine: TermRows, theirs: TermRows) -> Pairs:
    """Events and terms, as far as both stores have the term."""
    is_shared = np.isin(mine.terms, theirs.terms)
    return mine.events[is_shared], mine.terms[is_shared]


def _rarity(events: Ints, terms: Ints, having: Ints) -> Ints:
    """By term of an event, how many terms of the event are rarer."""
    order = np.lexsort((terms, having[terms], events))
    in_order = events[order]
    begins = np.flatnonzero(np.diff(in_order, prepend=-1))
    lengths = np.diff(np.append(begins, len(in_order)))
    ranks = np.empty(len(events), np.int64)
    ranks[order] = np.arange(len(events)) - np.repeat(begins, lengths)
    return ranks


def _postings(events: Ints, terms: Ints, times: Times, ranks: Ints) -> _Postings:
    starts = np.searchsorted(ranks, times.starts)[events]
    ends = np.searchsorted(ranks, times.ends)[events]
    keys = terms << 32 | starts
    order = np.argsort(keys, kind="stable")
    return _Postings(keys[order], (terms << 32 | ends)[order], events[order])


def _joined(mine: _Postings, theirs: _Postings) -> Pairs:
    """Events that share a term and overlap: they begin together, or one begins while the other lasts."""
    together = _ranges(mine.events, mine.keys, mine.keys + 1, theirs)
    later = _ranges(mine.events, mine.keys + 1, mine.last_keys, theirs)
    theirs_first = _ranges(theirs.events, theirs.keys + 1, theirs.last_keys, mine)
    return (
        np.concatenate([together[0], later[0], theirs_first[1]]),
        np.concatenate([together[1], later[1], theirs_first[0]]),
    )


def _ranges(events: Ints, lows: Ints, highs: Ints, among: _Postings) -> Pairs:
    """Each event with those whose key is from its low to below its high, unless they are too many."""
    begins = np.searchsorted(among.keys, lows)
    counts = np.maximum(np.searchsorted(among.keys, highs) - begins, 0)
    counts[counts > _MOST_EACH] = 0
    offsets = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.repeat(events, counts), among.events[np.repeat(begins, counts) + offsets]
