"""Words that may have been meant by one that stands nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from timeline_app.core.searching.segment import Segment

_ONE_LETTER: Final = 5  # letters: in a shorter word only one may be wrong, and two in a longer one
_SHORTEST: Final = 3
_MOST_LIKE: Final = 64  # words that are compared by how often they stand


def meant_words(word: str, segments: Iterable[Segment], most: int = 3) -> tuple[str, ...]:
    """Words of the texts that are spelt nearly like a folded ``word``: the nearest, then the most frequent.

    Letters that are missing, too many, wrong or exchanged with the next are counted (optimal string
    alignment). Words that share the first letter come before others.
    """
    if len(word) < _SHORTEST or not word.isalpha() or not word.isascii():
        return ()
    reach = 1 if len(word) < _ONE_LETTER else 2
    found: dict[str, tuple[int, bool, int]] = {}
    for segment in segments:
        near = extract(
            word,
            list(segment.words),
            scorer=OSA.distance,
            score_cutoff=reach,
            limit=_MOST_LIKE,
        )
        for other, distance, number in near:
            if not other.isalpha():
                continue
            frequency = segment.occurrences(number) - found.get(other, (0, False, 0))[2]
            found[other] = (int(distance), other[0] != word[0], -frequency)
    return tuple(sorted(found, key=lambda each: (found[each], each))[:most])
