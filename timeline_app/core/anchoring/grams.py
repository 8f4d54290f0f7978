"""Short runs of characters (grams) that two texts share: where a passage may stand, how alike texts are.

A passage with errors still has runs without any. Each run that the text has too votes for the place where the
passage would then begin; where many votes fall within a few characters of each other, the passage may stand.
Source: seeds and diagonals as in filters for approximate search, e.g. E. Ukkonen, "Approximate
string-matching with q-grams and maximal matches", Theoretical Computer Science 92(1), 1992.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

GRAM: Final = 5  # characters: two runs in three survive 8 % errors, and few stand in a text by chance

_MULTIPLIER: Final = 0x9E3779B97F4A7C15  # odd, its bits well mixed: 2^64 divided by the golden ratio
_MOST_VOTES: Final = 40_000  # of one pattern; runs that are more frequent are left out
DRIFT: Final = 24  # characters that insertions and deletions may shift one part of a pattern against another
_FEWEST_VOTES: Final = 2

Hashes = npt.NDArray[np.uint64]
Positions = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place where a pattern may begin, within some characters, and how many runs say so."""

    start: int
    votes: int


class GramIndex:
    """All runs of a text, looked up by their hash. A text of 2 million characters takes about 40 MB."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _runs(self) -> tuple[Hashes, npt.NDArray[np.int32]]:
        """The hashes in order, and where in the text each stands."""
        hashes = gram_hashes(self.text)
        order = np.argsort(hashes, kind="stable").astype(np.int32)
        return hashes[order], order

    def spots(self, pattern: str, limit: int) -> list[Spot]:
        """Up to ``limit`` places where ``pattern`` may begin, most votes first, none in another's drift."""
        starts = self._votes(gram_hashes(pattern))
        if not len(starts):
            return []
        starts.sort()
        counts = np.searchsorted(starts, starts + DRIFT, side="right") - np.arange(len(starts))
        spots: list[Spot] = []
        while len(spots) < limit and counts.max() >= _FEWEST_VOTES:
            best = int(counts.argmax())
            start = int(starts[best])
            spots.append(Spot(start, int(counts[best])))
            low, high = np.searchsorted(starts, (start - DRIFT, start + DRIFT + 1))
            counts[low:high] = 0
        return spots

    def _votes(self, hashes: Hashes) -> Positions:
        """For each run of a pattern and each place of it in the text, where the pattern would begin."""
        runs, order = self._runs
        low = np.searchsorted(runs, hashes, side="left")
        counts = np.searchsorted(runs, hashes, side="right") - low
        by_rarity = np.argsort(counts, kind="stable")
        taken = by_rarity[np.cumsum(counts[by_rarity]) <= _MOST_VOTES]
        taken = taken[counts[taken] > 0]
        numbers = counts[taken]
        within = np.arange(numbers.sum()) - np.repeat(np.cumsum(numbers) - numbers, numbers)
        places: Positions = order[np.repeat(low[taken], numbers) + within].astype(np.int64)
        return places - np.repeat(taken, numbers)


def gram_hashes(text: str) -> Hashes:
    """A 64-bit hash of every run of :data:`GRAM` characters: shape (n - GRAM + 1,), (0,) for a short text."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.uint64)
    count = len(codes) - GRAM + 1
    if count <= 0:
        return np.zeros(0, np.uint64)
    hashes = np.zeros(count, np.uint64)
    for index in range(GRAM):
        hashes *= np.uint64(_MULTIPLIER)
        hashes += codes[index : index + count] + np.uint64(1)
    return hashes


def shared(one: str, other: str) -> float:
    """How many of the runs of ``one`` stand in ``other`` too, 0 to 1; 0 where there are none."""
    runs = np.unique(gram_hashes(one))
    if not len(runs):
        return 0.0
    return float(np.isin(runs, gram_hashes(other)).mean())
