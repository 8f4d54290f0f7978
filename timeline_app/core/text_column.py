"""Many texts in one block of bytes, decoded as they are asked for, and the way from a text to its place."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import index
from typing import Any, Final, overload

import numpy as np
import numpy.typing as npt

_TAKEN_AT_ONCE: Final = 8_000  # rows; an index of eight bytes is held for each byte of them


class TextColumn(Sequence[str]):
    """Texts by row, as a sequence that holds no Python object for any of them.

    Attributes:
        blob: uint8, shape (bytes,): the texts as UTF-8, one behind the other.
        offsets: int64, shape (n + 1,): where each begins in ``blob``, and where the last one ends.
    """

    __slots__ = ("_bytes", "_places", "blob", "offsets")

    def __init__(self, blob: npt.NDArray[np.uint8], offsets: npt.NDArray[np.int64]) -> None:
        self.blob = blob
        self.offsets = offsets
        # Views give Python ints and slices several times faster than arrays do.
        self._bytes = blob.data
        self._places = offsets.data

    @classmethod
    def of(cls, texts: Iterable[str]) -> TextColumn:
        """The column of these texts."""
        encoded = [text.encode() for text in texts]
        offsets = np.zeros(len(encoded) + 1, dtype=np.int64)
        np.cumsum([len(text) for text in encoded], out=offsets[1:])
        return cls(np.frombuffer(b"".join(encoded), dtype=np.uint8), offsets)

    def taken(self, order: npt.NDArray[np.integer[Any]]) -> TextColumn:
        """The texts of the rows in ``order``, as a column of their own."""
        return TextColumn.gathered(self.blob, self.offsets[:-1][order], self.offsets[1:][order])

    @classmethod
    def gathered(
        cls, blob: npt.NDArray[np.uint8], starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64]
    ) -> TextColumn:
        """The texts that begin and end at these places of a block of bytes, as a column of their own."""
        offsets = np.zeros(len(starts) + 1, dtype=np.int64)
        np.cumsum(ends - starts, out=offsets[1:])
        gathered = np.empty(int(offsets[-1]), dtype=np.uint8)
        for first in range(0, len(starts), _TAKEN_AT_ONCE):
            last = min(first + _TAKEN_AT_ONCE, len(starts))
            start, end = int(offsets[first]), int(offsets[last])
            lengths = np.diff(offsets[first : last + 1])
            moved = np.repeat(starts[first:last] - offsets[first:last], lengths)
            gathered[start:end] = blob[moved + np.arange(start, end)]
        return cls(gathered, offsets)

    def __len__(self) -> int:
        return len(self._places) - 1

    @overload
    def __getitem__(self, row: int) -> str: ...

    @overload
    def __getitem__(self, row: slice) -> tuple[str, ...]: ...

    def __getitem__(self, row: int | slice) -> str | tuple[str, ...]:
        if isinstance(row, slice):
            return tuple(self[each] for each in range(*row.indices(len(self))))
        place = index(row)
        if place < 0:
            place += len(self)
        if not 0 <= place < len(self):
            raise IndexError(f"there is no row {row} among {len(self)}")
        return str(self._bytes[self._places[place] : self._places[place + 1]], "utf-8")

    def __iter__(self) -> Iterator[str]:
        for start, end in pairwise(self._places):
            yield str(self._bytes[start:end], "utf-8")


def crc_of(text: str) -> int:
    """The CRC-32 of a text's UTF-8."""
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, slots=True, eq=False)
class TextIndex:
    """The way from a text to the rows where it may stand.

    ``sums`` (uint32, shape (n,)) are the CRC-32 of the texts' UTF-8, sorted; ``rows`` (int32, shape (n,))
    are the rows they belong to.
    """

    sums: npt.NDArray[np.uint32]
    rows: npt.NDArray[np.int32]

    @classmethod
    def of(cls, texts: Iterable[str]) -> TextIndex:
        """The index of texts by row."""
        return cls.of_sums(np.array([crc_of(text) for text in texts], dtype=np.uint32))

    @classmethod
    def of_sums(cls, sums: npt.NDArray[np.uint32]) -> TextIndex:
        """The index of texts of which ``sums`` are the CRC-32 by row."""
        order = np.argsort(sums, kind="stable")
        return cls(sums[order], order.astype(np.int32))

    def rows_like(self, text: str) -> list[int]:
        """The rows where the text may stand, hardly ever more than one: whoever asks compares."""
        wanted = np.uint32(crc_of(text))
        start = int(self.sums.searchsorted(wanted, "left"))
        end = int(self.sums.searchsorted(wanted, "right"))
        return [int(row) for row in self.rows[start:end]]
