"""Stems of words, so that one form of a word finds the others."""

from __future__ import annotations

from typing import Final

import snowballstemmer

_MOST_REMEMBERED: Final = 200_000
_SHORTEST: Final = 3  # letters; Porter's rules leave shorter words as they are


class Stems:
    """Stems by Porter's rules ("An algorithm for suffix stripping", 1980), each worked out once."""

    def __init__(self) -> None:
        self._stemmer = snowballstemmer.stemmer("porter")
        self._known: dict[str, str] = {}

    def of(self, word: str) -> str:
        """The stem of a folded word; what is not written in Latin letters alone is its own."""
        if len(word) < _SHORTEST or not (word.isascii() and word.isalpha()):
            return word
        stem = self._known.get(word)
        if stem is None:
            if len(self._known) >= _MOST_REMEMBERED:
                self._known.clear()
            stem = self._known[word] = self._stemmer.stemWord(word)
        return stem
