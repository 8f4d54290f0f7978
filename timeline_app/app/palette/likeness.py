"""How well what was typed fits the name of a command."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final

_LEAST_RATIO: Final = 0.72  # of a word that was mistyped
_WORDS: Final = re.compile(r"\w+")


def likeness(typed: str, name: str) -> float | None:
    """How well ``typed`` fits a name, more is better; None if it does not.

    Each of its words must be found: as the beginning of a word, within one, as letters in their order
    ("zmin" for "Zoom in"), or mistyped ("exprot").
    """
    folded = name.casefold()
    scores = [_word_likeness(word, folded) for word in typed.casefold().split()]
    found = [score for score in scores if score is not None]
    if len(found) < len(scores):
        return None
    return sum(found) - len(name) / 1_000  # of equals the shorter name


def _word_likeness(word: str, name: str) -> float | None:
    place = name.find(word)
    starts = [match.start() for match in _WORDS.finditer(name)]
    if any(name.startswith(word, start) for start in starts):
        return 4.0 if name.startswith(word) else 3.0
    if place >= 0:
        return 2.0
    spread = _spread(word, name)
    if spread is not None:
        return 1.0 + 1 / spread
    ratios = [SequenceMatcher(None, word, each).ratio() for each in _WORDS.findall(name)]
    best = max(ratios, default=0.0)
    return best if best >= _LEAST_RATIO else None


def _spread(word: str, name: str) -> int | None:
    """Over how many letters of the name those of the word are spread, in their order, the first at the
    beginning of a word; None if they are not there."""
    spreads = []
    for match in _WORDS.finditer(name):
        place = match.start()
        if not name.startswith(word[0], place):
            continue
        for letter in word[1:]:
            place = name.find(letter, place + 1)
            if place < 0:
                break
        else:
            spreads.append(place - match.start() + 1)
    return min(spreads, default=None)
