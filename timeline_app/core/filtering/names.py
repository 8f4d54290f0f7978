"""The names of one kind that events have, by name: which rows have one, and how many of some rows do."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.facets import FacetNames
from timeline_app.core.filtering.matching import compared, fits
from timeline_app.core.query import Operator

Numbers = npt.NDArray[np.int64]

_MANY: Final = 200  # names, of which it is quicker to look at all


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """``keys`` are the names, each once, and ``titles`` what they are called.

    The rows of name ``k`` are ``rows[starts[k]:starts[k + 1]]``, ascending.

    ``rows`` is int32 and ``starts`` int64 of shape (names + 1,); ``is_named`` says by row whether it has any.
    """

    keys: tuple[str, ...]
    titles: tuple[str, ...]
    rows: npt.NDArray[np.int32]
    starts: Numbers
    is_named: npt.NDArray[np.bool_]
    spellings: Spellings

    @classmethod
    def of(
        cls, names: FacetNames, texts: Iterable[Sequence[str]], titles: Sequence[str] | None = None
    ) -> Names:
        """Of names by row; ``texts`` are all by which each name can be meant."""
        order = np.argsort(names.numbers, kind="stable")
        rows = np.repeat(np.arange(len(names), dtype=np.int32), np.diff(names.starts))
        counts = np.bincount(names.numbers, minlength=len(names.names))
        starts = np.concatenate(([0], np.cumsum(counts))).astype(np.int64)
        known = names.names if titles is None else tuple(titles)
        is_named = np.diff(names.starts) > 0
        return cls(names.names, known, rows[order], starts, is_named, Spellings.of(texts))

    def rows_of(self, numbers: Sequence[int]) -> npt.NDArray[np.int32]:
        """The rows that have any of these names; some of them more than once."""
        if len(numbers) > _MANY:
            wanted = np.zeros(len(self.keys), np.bool_)
            wanted[list(numbers)] = True
            return self.rows[np.repeat(wanted, np.diff(self.starts))]
        parts = [self.rows[self.starts[number] : self.starts[number + 1]] for number in numbers]
        return np.concatenate((np.empty(0, np.int32), *parts))

    def counts(self, mask: npt.NDArray[np.bool_]) -> Numbers:
        """How many of the rows in ``mask`` have each name, in the order of ``keys``."""
        before = np.zeros(len(self.rows) + 1, np.int32)
        np.cumsum(mask[self.rows], out=before[1:])
        return np.diff(before[self.starts]).astype(np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Spellings:
    """All texts by which names can be meant, in one text, so that looking through them is quick."""

    blob: str
    places: tuple[int, ...]
    numbers: tuple[int, ...]
    exact: dict[str, tuple[int, ...]]

    @classmethod
    def of(cls, texts: Iterable[Sequence[str]]) -> Spellings:
        """Of the texts of each name."""
        parts, places, numbers, at = ["\n"], [], [], 1
        exact: dict[str, tuple[int, ...]] = {}
        for number, each in enumerate(texts):
            for text in dict.fromkeys(compared(spelling) for spelling in each):
                parts.append(f"{text}\n")
                places.append(at)
                numbers.append(number)
                exact[text] = (*exact.get(text, ()), number)
                at += len(text) + 1
        return cls("".join(parts), tuple(places), tuple(numbers), exact)

    def meant(self, value: str, operator: Operator) -> tuple[int, ...]:
        """The numbers of the names that a value (see :func:`compared`) means, ascending."""
        if operator == "is":
            return self.exact.get(value, ())
        found: set[int] = set()
        at = self.blob.find(value)
        while at >= 0:
            if fits(self.blob, at, at + len(value), operator):
                place = bisect_right(self.places, at) - 1
                found.add(self.numbers[place])
                at = self.blob.find("\n", at)  # once in a text is enough
            at = self.blob.find(value, at + 1)
        return tuple(sorted(found))
