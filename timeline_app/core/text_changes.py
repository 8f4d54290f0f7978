"""Texts that have changed and texts that have come since a column of them was loaded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import index
from typing import Any, overload

import numpy as np
import numpy.typing as npt

from timeline_app.core.text_column import TextColumn, TextIndex, crc_of


class ChangedTexts(Sequence[str]):
    """A column of texts with some of them changed, and more behind its end.

    Columns of before and after an edit share the texts that changed: they have the same in every row that
    both have.
    """

    __slots__ = ("_base", "_changes", "_length")

    def __init__(self, base: Sequence[str], changes: dict[int, str], length: int) -> None:
        """``changes`` are by row, and hold every row from the end of ``base`` to ``length``."""
        self._base = base
        self._changes = changes
        self._length = length

    @classmethod
    def of(cls, texts: Sequence[str], changes: Mapping[int, str], length: int) -> ChangedTexts:
        """A column with these changes, now of this length; ``texts`` may have changes already."""
        if not isinstance(texts, ChangedTexts):
            return cls(texts, dict(changes), length)
        texts._changes.update(changes)
        return cls(texts._base, texts._changes, length)

    def snapshot(self) -> ChangedTexts:
        """A column with the changes there are now, which no later edit reaches."""
        return ChangedTexts(self._base, dict(self._changes), self._length)

    @property
    def base(self) -> Sequence[str]:
        """The column as it was loaded."""
        return self._base

    @property
    def rows(self) -> npt.NDArray[np.intp]:
        """The rows that have changed or come since, ascending."""
        return np.array(sorted(row for row in self._changes if row < self._length), np.intp)

    def taken(self, order: npt.NDArray[np.integer[Any]]) -> TextColumn:
        """The texts of the rows in ``order``, as a column of their own."""
        rows = self.rows
        base = self._base if isinstance(self._base, TextColumn) else TextColumn.of(self._base)
        changed = TextColumn.of(self._changes[row] for row in rows.tolist())
        starts = np.zeros(self._length, np.int64)
        ends = np.zeros(self._length, np.int64)
        starts[: len(base)], ends[: len(base)] = base.offsets[:-1], base.offsets[1:]
        starts[rows], ends[rows] = len(base.blob) + changed.offsets[:-1], len(base.blob) + changed.offsets[1:]
        return TextColumn.gathered(np.concatenate((base.blob, changed.blob)), starts[order], ends[order])

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, row: int) -> str: ...

    @overload
    def __getitem__(self, row: slice) -> tuple[str, ...]: ...

    def __getitem__(self, row: int | slice) -> str | tuple[str, ...]:
        if isinstance(row, slice):
            return tuple(self[each] for each in range(*row.indices(self._length)))
        place = index(row)
        if place < 0:
            place += self._length
        if not 0 <= place < self._length:
            raise IndexError(f"there is no row {row} among {self._length}")
        changed = self._changes.get(place)
        return self._base[place] if changed is None else changed

    def __iter__(self) -> Iterator[str]:
        return (self[row] for row in range(self._length))


@dataclass(frozen=True, slots=True, eq=False)
class GrownIndex:
    """An index of texts, and the rows of those that came since; columns before and after share them."""

    base: TextIndex
    later: dict[str, int]

    @classmethod
    def of(cls, index: TextIndex | GrownIndex, later: Mapping[str, int]) -> GrownIndex:
        """An index with these rows too; it may have later ones already."""
        if isinstance(index, TextIndex):
            return cls(index, dict(later))
        index.later.update(later)
        return index

    def rows_like(self, text: str) -> list[int]:
        """The rows where the text may stand, hardly ever more than one: whoever asks compares."""
        later = self.later.get(text)
        return self.base.rows_like(text) if later is None else [later]

    def sums(self, count: int) -> npt.NDArray[np.uint32]:
        """The CRC-32 of the texts of the first ``count`` rows, by row."""
        sums = np.zeros(count, np.uint32)
        sums[self.base.rows] = self.base.sums
        for text, row in self.later.items():
            if row < count:
                sums[row] = crc_of(text)
        return sums
