"""Which names events have of one kind: the places they lie in, the people who are in them, and so on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from timeline_app.core.model import KnownName, NameKind

Facet = Literal["place", "person", "organisation", "article", "tag"]
FACETS: Final[tuple[Facet, ...]] = get_args(Facet)

# Known names of which kind stand for names of a facet. A tag may be the name of anything.
_KINDS: Final[dict[Facet, tuple[NameKind, ...]]] = {
    "place": ("place",),
    "person": ("person",),
    "organisation": ("organisation", "other"),
    "article": (),
    "tag": ("person", "place", "organisation", "other"),
}


@dataclass(frozen=True, slots=True, eq=False)
class FacetNames:
    """The names of one facet, by row of the columns.

    ``names`` are all there are, each once. Those of row ``r`` are ``numbers[starts[r]:starts[r + 1]]``,
    places in ``names``, in the order in which the event gives them and each once; ``starts`` is int64 of
    shape (n + 1,), ``numbers`` int32. Of the facet "article" the names are the ids of articles.
    """

    names: tuple[str, ...]
    starts: npt.NDArray[np.int64]
    numbers: npt.NDArray[np.int32]

    @classmethod
    def of(cls, by_row: Iterable[Sequence[str]]) -> FacetNames:
        """Of the names of each row."""
        places: dict[str, int] = {}
        lengths, numbers = [0], []
        for names in by_row:
            found = list(dict.fromkeys(places.setdefault(name, len(places)) for name in names))
            numbers += found
            lengths.append(len(found))
        return cls(tuple(places), np.cumsum(lengths, dtype=np.int64), np.array(numbers, dtype=np.int32))

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self.starts) - 1

    def of_row(self, row: int) -> tuple[str, ...]:
        """The names of one row."""
        part = self.numbers[self.starts[row] : self.starts[row + 1]]
        return tuple(self.names[number] for number in part.tolist())


def main_names(known: Iterable[KnownName], facet: Facet) -> dict[str, str]:
    """From each other form of a known name to its main one, for names of a facet.

    A form that is itself a main name stays what it is; where two names have a form in common, it is the
    first one's.
    """
    fitting = [each for each in known if each.kind in _KINDS[facet]]
    forms: dict[str, str] = {}
    for each in fitting:
        for form in each.also:
            forms.setdefault(form, each.name)
    for each in fitting:
        forms.pop(each.name, None)
    return forms
