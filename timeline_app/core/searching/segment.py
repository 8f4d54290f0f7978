"""Where each word of many texts stands: sorted arrays, which a file can be mapped to.

A *document* is an event or an article, by its number; its texts belong to parts. Tokens have places in one
long row: first those of all titles, document by document, then those of the next part. Between two texts at
least three places are left out, so that nothing is next to what it does not stand next to.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline_app.core.searching.letters import Letters
from timeline_app.core.searching.parts import Part
from timeline_app.core.searching.stems import Stems
from timeline_app.core.text_column import TextColumn

BETWEEN_TEXTS: Final = 3  # places left out, more than any pattern has
_LAST: Final = "\U0010ffff"
_BLOCK: Final = 100_000  # tokens
_MOST_PLACES: Final = 2**32 - 2**24

Ints = npt.NDArray[np.uint32]
Texts = tuple[Part, str]


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """The index of ``count`` documents.

    ``words`` are all tokens, sorted. What stands from ``starts[n]`` to ``starts[n + 1]`` (int64, shape
    (words + 1,)) in ``places`` and ``documents`` (uint32, shape (tokens,)) belongs to the word ``n``, by
    ascending place. ``part_ends`` (uint32, shape (parts,)) are the places at which the parts end.
    ``stems`` are sorted, and ``stem_words`` (int32, shape (words,)) from ``stem_starts[n]`` (int32, shape
    (stems + 1,)) on the words that have the stem ``n``.
    """

    count: int
    words: TextColumn
    starts: npt.NDArray[np.int64]
    places: Ints
    documents: Ints
    part_ends: Ints
    stems: TextColumn
    stem_starts: npt.NDArray[np.int32]
    stem_words: npt.NDArray[np.int32]

    def words_beginning(self, beginning: str) -> range:
        """The numbers of the words that begin so."""
        first = bisect_left(self.words, beginning)
        return range(first, bisect_left(self.words, beginning + _LAST, lo=first))

    def words_with_stem(self, stem: str) -> list[int]:
        """The numbers of the words that have a stem, ascending."""
        number = bisect_left(self.stems, stem)
        if number == len(self.stems) or self.stems[number] != stem:
            return []
        first, last = self.stem_starts[number : number + 2].tolist()
        found: list[int] = self.stem_words[first:last].tolist()
        return found

    def occurrences(self, word: int) -> int:
        """How often a word stands in all texts together."""
        return int(self.starts[word + 1] - self.starts[word])


class SegmentBuilder:
    """Takes in documents one by one."""

    def __init__(self, letters: Letters, stems: Stems) -> None:
        self._letters = letters
        self._stems = stems
        self._numbers: defaultdict[str, int] = defaultdict(count().__next__)  # of words, as they come
        self._rows = [_Row() for _ in Part]
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, texts: Iterable[Texts]) -> None:
        """Take in the next document; texts of one part one behind the other."""
        for part, text in texts:
            words, places = self._letters.words(text)
            if words:
                tokens = list(map(self._numbers.__getitem__, words))
                self._rows[part].add(self._count, tokens, places)
        self._count += 1

    def segment(self, numbers: npt.NDArray[np.integer[Any]] | None = None) -> Segment:
        """The index of all that were added; the builder is used up.

        Documents get the ``numbers`` that are given for them in the order in which they were added.
        """
        words = sorted(self._numbers)
        ranks = np.empty(len(words), np.uint64)
        ranks[[self._numbers[word] for word in words]] = np.arange(len(words))
        size = sum(map(len, self._rows))
        keys = np.empty(size, np.uint64)  # a word and a place among all: sorted faster than an order is
        places, documents = np.empty(size, np.uint32), np.empty(size, np.uint32)
        ends, end, at = [], 0, 0
        for row in self._rows:
            for block in row.blocks():
                here = slice(at, at + len(block.tokens))
                keys[here] = ranks[block.tokens]
                places[here] = block.places + np.uint32(end)
                documents[here] = block.documents
                at = here.stop
            end += row.end
            ends.append(end)
        starts = np.zeros(len(words) + 1, np.int64)
        np.cumsum(np.bincount(keys.astype(np.int64), minlength=len(words)), out=starts[1:])
        keys <<= np.uint64(32)
        keys |= np.arange(size, dtype=np.uint32)
        keys.sort()
        keys &= np.uint64(0xFFFFFFFF)
        documents = documents[keys]
        stems, stem_starts, stem_words = self._by_stem(words)
        return Segment(
            self._count,
            TextColumn.of(words),
            starts,
            places[keys],
            documents if numbers is None else numbers.astype(np.uint32)[documents],
            np.array(ends, np.uint32),
            stems,
            stem_starts,
            stem_words,
        )

    def _by_stem(
        self, words: Sequence[str]
    ) -> tuple[TextColumn, npt.NDArray[np.int32], npt.NDArray[np.int32]]:
        by_stem: dict[str, list[int]] = {}
        for number, word in enumerate(words):
            by_stem.setdefault(self._stems.of(word), []).append(number)
        stems = sorted(by_stem)
        lists = [by_stem[stem] for stem in stems]
        starts = np.zeros(len(stems) + 1, np.int32)
        np.cumsum([len(each) for each in lists], out=starts[1:])
        return TextColumn.of(stems), starts, np.array([n for each in lists for n in each], np.int32)


class _Block(NamedTuple):
    """Tokens by their numbers, their places and their documents."""

    tokens: Ints
    places: Ints
    documents: Ints


class _Row:
    """The tokens of one part, in blocks, so that few of them are Python objects at a time."""

    def __init__(self) -> None:
        self.end = 0  # the first place that is free
        self._tokens: list[int] = []
        self._lengths: list[int] = []  # of texts
        self._documents: list[int] = []
        self._gapped: list[tuple[int, list[int]]] = []  # texts whose places are not 0, 1, 2 ...
        self._blocks: list[_Block] = []

    def __len__(self) -> int:
        return sum(len(block.tokens) for block in self._blocks) + len(self._tokens)

    def add(self, document: int, tokens: list[int], places: list[int] | None) -> None:
        if places is not None:
            self._gapped.append((len(self._lengths), places))
        self._tokens += tokens
        self._lengths.append(len(tokens))
        self._documents.append(document)
        if len(self._tokens) >= _BLOCK:
            self._close_block()

    def blocks(self) -> Iterator[_Block]:
        """All blocks, each of which is let go once it was given."""
        self._close_block()
        self._blocks.reverse()
        while self._blocks:
            yield self._blocks.pop()

    def _close_block(self) -> None:
        if not self._lengths:
            return
        lengths = np.array(self._lengths)
        spread = lengths.copy()  # how many places each text takes up
        for number, places in self._gapped:
            spread[number] = places[-1] + 1
        begins = self.end + np.cumsum(spread + BETWEEN_TEXTS) - spread - BETWEEN_TEXTS
        firsts = np.cumsum(lengths) - lengths
        every = np.repeat(begins - firsts, lengths) + np.arange(len(self._tokens))
        for number, places in self._gapped:
            first = int(firsts[number])
            every[first : first + len(places)] = int(begins[number]) + np.array(places)
        self.end = int(begins[-1] + spread[-1]) + BETWEEN_TEXTS
        if self.end > _MOST_PLACES:
            raise OverflowError("more words than can be counted")
        documents = np.repeat(np.array(self._documents, np.uint32), lengths)
        self._blocks.append(_Block(np.array(self._tokens, np.uint32), every.astype(np.uint32), documents))
        for rest in (self._tokens, self._lengths, self._documents, self._gapped):
            rest.clear()


def segment_of(documents: Iterable[Iterable[Texts]], letters: Letters, stems: Stems) -> Segment:
    """The index of these documents."""
    builder = SegmentBuilder(letters, stems)
    for document in documents:
        builder.add(document)
    return builder.segment()


def arrays_of(segment: Segment) -> Iterator[npt.NDArray[Any]]:
    """What a segment consists of, as a file has it; :func:`segment_from` puts it together again."""
    yield segment.words.blob
    yield segment.words.offsets
    yield segment.starts
    yield segment.places
    yield segment.documents
    yield segment.part_ends
    yield segment.stems.blob
    yield segment.stems.offsets
    yield segment.stem_starts
    yield segment.stem_words


KINDS: Final[tuple[type[np.generic], ...]] = (
    np.uint8,
    np.int64,
    np.int64,
    np.uint32,
    np.uint32,
    np.uint32,
    np.uint8,
    np.int64,
    np.int32,
    np.int32,
)


def segment_from(count: int, arrays: Sequence[npt.NDArray[Any]]) -> Segment:
    """The segment of ``count`` documents that these arrays were of."""
    words, word_offsets, starts, places, documents, part_ends, stems, stem_offsets, *by_stem = arrays
    return Segment(
        count,
        TextColumn(words, word_offsets),
        starts,
        places,
        documents,
        part_ends,
        TextColumn(stems, stem_offsets),
        *by_stem,
    )
