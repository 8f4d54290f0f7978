"""One form for what editions print differently: typographic marks, spaces, line ends, compatibility forms.

Folding serves matching only. Every folded character knows which characters of the text it stands for, so
that what is found is told in offsets of the text as it is stored.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Offsets = npt.NDArray[np.int64]
Codes = npt.NDArray[np.uint32]

_SPACE: Final = ord(" ")
_FIRST_FOLDED: Final = 0x80  # below it only line ends and tabs differ between editions
_MARKS: Final = {
    **dict.fromkeys("‘’‚‛′‵´`ʼ＇", "'"),
    **dict.fromkeys("“”„‟″‶«»〝〞＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    "⁄": "/",
}
# CJK radicals to unified ideographs with kana and punctuation, compatibility ideographs, full width forms,
# and the supplementary planes of ideographs (Unicode 15, Blocks.txt).
_WIDE_BLOCKS: Final = ((0x2E80, 0x9FFF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF), (0x20000, 0x3FFFF))


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the way back.

    Attributes:
        text: the folded text of n characters.
        starts: int64, shape (n,): where the characters that folded character i stands for begin.
        ends: int64, shape (n,): where they end.
    """

    text: str
    starts: Offsets
    ends: Offsets

    def at(self, offset: int) -> int:
        """The folded offset of the stored text's ``offset``: of the first folded character not before it."""
        return int(np.searchsorted(self.ends, offset, side="right"))

    def stored(self, start: int, end: int) -> tuple[int, int]:
        """The stored text's span that the folded span stands for; both ends alike where it is empty."""
        if start >= end:
            place = int(self.starts[start]) if start < len(self.starts) else self._length()
            return place, place
        return int(self.starts[start]), int(self.ends[end - 1])

    def _length(self) -> int:
        return int(self.ends[-1]) if len(self.ends) else 0


def fold(text: str) -> Folded:
    """The text with its variants folded.

    NFKC by character (UAX #15), quotation marks and dashes in their plain forms, one space for any run of
    blank space and line ends, none between two ideographs, no invisible characters. Letters keep their case.
    """
    codes = codes_of(text)
    if not len(codes):
        return Folded("", np.zeros(0, np.int64), np.zeros(0, np.int64))
    folded, source = _replaced(codes)
    kept, last = _kept(folded, codes[source])
    return Folded(_text(folded[kept]), source[kept], source[last] + 1)


def breadth(text: str) -> int:
    """How much a text says, in letters: an ideograph counts for two."""
    return len(text) + int(is_wide(codes_of(text)).sum())


def codes_of(text: str) -> Codes:
    """The code points of a text."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


def _text(codes: Codes) -> str:
    return codes.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")


def _replaced(codes: Codes) -> tuple[Codes, Offsets]:
    """Each character as it is folded, and the offset it comes from."""
    present = np.flatnonzero(np.bincount(codes)).tolist()
    first = np.arange(present[-1] + 1, dtype=np.uint32)
    lengths = np.ones(len(first), dtype=np.int64)
    longer: dict[int, str] = {}
    for code in present:
        form = _form(chr(code))
        lengths[code] = len(form)
        if form:
            first[code] = ord(form[0])
        if len(form) > 1:
            longer[code] = form
    counts = lengths[codes]
    source = np.repeat(np.arange(len(codes)), counts)
    folded = first[codes[source]]
    begins = np.cumsum(counts) - counts
    for code, form in longer.items():
        places = begins[codes == code]
        for index, character in enumerate(form):
            folded[places + index] = ord(character)
    return folded, source


def _form(character: str) -> str:
    if character.isspace():
        return " "
    if ord(character) < _FIRST_FOLDED and character != "`":
        return character
    if character in _MARKS:
        return _MARKS[character]
    if unicodedata.category(character) == "Cf":
        return ""
    return "".join(
        " " if part.isspace() else _MARKS.get(part, part) for part in unicodedata.normalize("NFKC", character)
    )


def _kept(folded: Codes, sources: Codes) -> tuple[Offsets, Offsets]:
    """Which characters stay, and the last that each stands for: a run of blank space is its first, and the
    blank space between two ideographs (a line end, as a rule) goes.
    """
    is_space = folded == _SPACE
    is_first = np.append(True, ~is_space[:-1])
    kept: Offsets = np.flatnonzero(~is_space | is_first)
    last = np.append(kept[1:], len(folded)) - 1
    wide = is_wide(sources[kept])
    is_between = np.zeros(len(kept), dtype=bool)
    is_between[1:-1] = is_space[kept[1:-1]] & wide[:-2] & wide[2:]
    return kept[~is_between], last[~is_between]


def is_wide(codes: Codes) -> npt.NDArray[np.bool_]:
    """Which of them are ideographs, kana or their punctuation, which stand without spaces between."""
    found = np.zeros(len(codes), dtype=bool)
    for low, high in _WIDE_BLOCKS:
        found |= (codes >= low) & (codes <= high)
    return found
