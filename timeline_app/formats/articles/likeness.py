"""Which articles are in the store already: the same file, the same words, or much of them.

Texts are compared by their shingles (Broder, On the resemblance and containment of documents, 1997):
all runs of twelve letters and digits, hashed, of which the same eighth is kept of every text. What is told
is containment: the share of the shorter text that stands in the other, so that a page with a menu round
it is known again, and a passage out of an article.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline_app.core.model import Article
from timeline_app.core.progress import Asked, go_on, never
from timeline_app.formats.articles.values import ReadArticle

LEAST_SHARE: Final = 0.3  # below it two articles on the same subject may be alike by chance

_RUN: Final = 12  # letters and digits, or Chinese characters
_KEPT: Final = 8  # one hash in so many is kept
_FEWEST: Final = 8  # kept hashes of a text; of fewer a share says nothing
_LONGEST: Final = 2_000_000  # letters and digits of a text that are compared
_MOST_LIKE: Final = 0.99  # for words that are not all the same
_NOT_COMPARED: Final = re.compile(r"[\W_]+")
_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)
_MIX: Final = np.uint64(0xBF58476D1CE4E5B9)  # splitmix64's (Steele, Lea, Flood 2014)

_Hashes = npt.NDArray[np.uint32]


class Known(NamedTuple):
    """An article that is there: its id, the SHA-256 of its file (hexadecimal, may be empty) and its text."""

    id: str
    sha256: str
    text: str


class Like(NamedTuple):
    """An article that is alike. ``share`` is 1.0 for the same file or the same words, else up to 0.99."""

    id: str
    share: float


def known_of(article: Article) -> Iterator[Known]:
    """What an article is known again by: its file and its words, and its digest's if one is behind them."""
    yield Known(article.id, article.original_sha256, article.text)
    if article.is_attached:
        yield Known(article.id, article.attached_sha256, article.abstract)


class LikenessIndex:
    """The articles there are, ready to be compared with: built once, and added to as articles come in.

    Ten thousand articles of 5 kB take about 40 MB.
    """

    def __init__(self, known: Iterable[Known] = (), is_stopped: Asked = never) -> None:
        self._ids: list[str] = []
        self._sizes: list[int] = []
        self._same: dict[str, list[int]] = {}
        self._added: dict[int, list[int]] = {}
        hashes: list[_Hashes] = []
        owners: list[npt.NDArray[np.int32]] = []
        for one in known:
            go_on(is_stopped)
            number, found = self._enter(one)
            hashes.append(found)
            owners.append(np.full(len(found), number, np.int32))
        all_hashes = np.concatenate(hashes) if hashes else np.empty(0, np.uint32)
        all_owners = np.concatenate(owners) if owners else np.empty(0, np.int32)
        order = np.argsort(all_hashes, kind="stable")
        self._hashes: _Hashes = all_hashes[order]
        self._owners: npt.NDArray[np.int32] = all_owners[order]

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, known: Known) -> None:
        """Take in one more article."""
        number, found = self._enter(known)
        for value in found.tolist():
            self._added.setdefault(value, []).append(number)

    def like(self, text: str, *sha256s: str) -> list[Like]:
        """The articles with the same file or much the same words, the likest first."""
        words = _compared(text)
        same = {number for key in (*filter(None, sha256s), _key(words)) for number in self._same.get(key, ())}
        found = [Like(self._ids[number], 1.0) for number in sorted(same)]
        own = _hashes_of(words)
        alike = [
            Like(self._ids[number], min(count / fewer, _MOST_LIKE))
            for number, count in self._shared(own).items()
            if number not in same
            and (fewer := min(len(own), self._sizes[number])) >= _FEWEST
            and count >= LEAST_SHARE * fewer
        ]
        return [*found, *sorted(alike, key=lambda one: (-one.share, one.id))]

    def _enter(self, known: Known) -> tuple[int, _Hashes]:
        number = len(self._ids)
        words = _compared(known.text)
        found = _hashes_of(words)
        self._ids.append(known.id)
        self._sizes.append(len(found))
        for key in {known.sha256, _key(words)} - {""}:
            self._same.setdefault(key, []).append(number)
        return number, found

    def _shared(self, own: _Hashes) -> Counter[int]:
        """How many hashes each article has in common with these."""
        first = np.searchsorted(self._hashes, own, "left")
        last = np.searchsorted(self._hashes, own, "right")
        lengths = last - first
        # The positions of all ranges first..last, one behind the other.
        starts = np.repeat(first - np.concatenate(([0], np.cumsum(lengths)[:-1])), lengths)
        positions = starts + np.arange(lengths.sum())
        counts = np.bincount(self._owners[positions])
        shared = Counter({int(number): int(counts[number]) for number in np.flatnonzero(counts)})
        for value in own.tolist() if self._added else ():
            shared.update(self._added.get(value, ()))
        return shared


def same_or_like(read: ReadArticle, known: Iterable[Known | tuple[str, str, str]]) -> list[Like]:
    """Of the articles there are, those with the same file or much the same words, the likest first.

    For many questions build a :class:`LikenessIndex` once and ask :func:`like_in`.
    """
    return like_in(read, LikenessIndex(Known(*one) for one in known))


def like_in(read: ReadArticle, index: LikenessIndex) -> list[Like]:
    """As :func:`same_or_like`, of an index. A digest is alike to the original it was made of."""
    return index.like(read.text, read.sha256, read.further.original_sha256)


def _compared(text: str) -> str:
    """The letters and digits alone, in one form: neither space, marks nor capitals make texts unlike."""
    folded = unicodedata.normalize("NFKC", text[: 2 * _LONGEST]).casefold()
    return _NOT_COMPARED.sub("", folded)[:_LONGEST]


def _key(words: str) -> str:
    """What stands for all the words of a text; empty for a text without any."""
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest() if words else ""


def _hashes_of(words: str) -> _Hashes:
    """The kept hashes of all runs of a text, each once."""
    codes = np.frombuffer(words.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    count = len(codes) - _RUN + 1
    if count <= 0:
        return np.empty(0, np.uint32)
    mixed = np.zeros(count, np.uint64)
    for offset in range(_RUN):
        mixed *= _FACTOR
        mixed += codes[offset : offset + count]
    mixed ^= mixed >> np.uint64(30)
    mixed *= _MIX
    mixed ^= mixed >> np.uint64(27)
    kept = mixed[mixed % np.uint64(_KEPT) == 0]
    return np.unique((kept >> np.uint64(32)).astype(np.uint32))
