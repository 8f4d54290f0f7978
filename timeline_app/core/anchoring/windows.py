"""Find words of which only their length and their SHA-256 are known, by trying where they may stand."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Set
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.anchoring.folding import codes_of, is_wide
from timeline_app.core.progress import Asked, go_on

_AT_ONCE: Final = 4_096  # windows tried between two looks at whether to stop

Places = npt.NDArray[np.int64]


class Windows:
    """The windows of a text, by their SHA-256 over UTF-8. Offsets count characters."""

    def __init__(self, text: str, known: str | None = None) -> None:
        """``known`` is a text of the same length; windows that it has in the same place are left out."""
        self.text = text
        self._known = text if known is None else known

    @cached_property
    def _encoded(self) -> tuple[memoryview, Places]:
        """The text's bytes, and where in them each character begins, with the end of the last one."""
        codes = codes_of(self.text)
        widths = 1 + (codes >= 0x80).astype(np.int64) + (codes >= 0x800) + (codes >= 0x10000)
        return memoryview(self.text.encode()), np.concatenate(([0], np.cumsum(widths)))

    @cached_property
    def _bounds(self) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        """Where words may begin and where they may end, shape (n + 1,) each."""
        codes = codes_of(self.text)
        kinds = {code: chr(code) for code in np.unique(codes).tolist()}
        letters = np.array([code for code, character in kinds.items() if character.isalnum()], codes.dtype)
        blanks = np.array([code for code, character in kinds.items() if character.isspace()], codes.dtype)
        is_letter = np.isin(codes, letters) & ~is_wide(codes)
        is_blank = np.isin(codes, blanks)
        is_within = np.zeros(len(codes) + 1, dtype=bool)
        is_within[1:-1] = is_letter[:-1] & is_letter[1:]
        return ~is_within & ~np.append(is_blank, True), ~is_within & ~np.append(True, is_blank)

    @cached_property
    def _differences(self) -> Places:
        """How many characters before each offset are not those of the known text."""
        is_other = codes_of(self.text) != codes_of(self._known)
        return np.concatenate(([0], np.cumsum(is_other)))

    def words(self, length: int) -> Places:
        """Where windows of ``length`` begin that begin and end with a word or a mark, not within a word."""
        begins, ends = self._bounds
        if length > len(self.text):
            return np.zeros(0, np.int64)
        starts: Places = np.flatnonzero(begins[: len(begins) - length] & ends[length:])
        if self._known is self.text:
            return starts
        return starts[self._differences[starts + length] > self._differences[starts]]

    def every(self, length: int) -> Places:
        """Where windows of ``length`` begin."""
        return np.arange(max(0, len(self.text) - length + 1))

    def find(
        self, length: int, wanted: Set[str], starts: Places, is_stopped: Asked
    ) -> Iterator[tuple[int, str]]:
        """Those of ``starts`` whose window of ``length`` has a wanted hash, with the hash (hex).

        Raises:
            Stopped: ``is_stopped`` said so.
        """
        digests = {bytes.fromhex(sha256) for sha256 in wanted}
        data, offsets = self._encoded
        for first in range(0, len(starts), _AT_ONCE):
            go_on(is_stopped)
            some = starts[first : first + _AT_ONCE]
            spans = zip(some.tolist(), offsets[some].tolist(), offsets[some + length].tolist(), strict=True)
            for start, low, high in spans:
                digest = hashlib.sha256(data[low:high]).digest()
                if digest in digests:
                    yield start, digest.hex()


def variants(text: str) -> list[str]:
    """The text as other editions may print it, each with as many characters: other quotation marks, other
    dashes, plain spaces. The text itself is not among them.
    """
    quoted = (text, text.translate(_STRAIGHT), _curled(text))
    dashed = [each.translate(table) for each in quoted for table in ({}, *_DASHES)]
    plain = [each.translate(_PLAIN_SPACES) for each in dashed]
    return [each for each in _once((*dashed, *plain)) if each != text]


_STRAIGHT: Final = str.maketrans(dict.fromkeys("‘’‚‛", "'") | dict.fromkeys("“”„‟", '"'))
_DASHES: Final = tuple(str.maketrans(dict.fromkeys("–—―", dash)) for dash in "–—-")
_PLAIN_SPACES: Final = str.maketrans(dict.fromkeys("\u00a0\u2009\u202f\u3000", " "))
_OPENS_AFTER: Final = " \n\t\u00a0([{—–-‘“"


def _curled(text: str) -> str:
    """Straight quotation marks made typographic as word processors do: opening after a space or a bracket."""
    curled = []
    before = "\n"
    for character in text.translate(_STRAIGHT):
        opens = before in _OPENS_AFTER
        before = {"'": "‘" if opens else "’", '"': "“" if opens else "”"}.get(character, character)
        curled.append(before)
    return "".join(curled)


def _once(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))
