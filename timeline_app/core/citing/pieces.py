"""A citation as pieces of text, some in italics, some that lead to a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_ENDINGS: Final = (".", "?", "!", "…", "。", "？", "！")
_INNER_QUOTES: Final = {ord("“"): "‘", ord("”"): "’"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of a citation's text. ``link`` is the web address it leads to, or empty."""

    text: str
    is_italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """One entry of a list of references."""

    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


Phrase = tuple[Piece, ...]


def plain(text: str) -> Phrase:
    """A phrase of one piece, none where the text is empty."""
    return (Piece(text),) if text else ()


def italic(text: str) -> Phrase:
    """A phrase in italics, none where the text is empty."""
    return (Piece(text, is_italic=True),) if text else ()


def quoted(text: str, closing: str = "") -> Phrase:
    """A text in quotation marks, ``closing`` before the last of them as American manuals ask.

    Marks of the text itself become inner ones.
    """
    inner = _paired(text).translate(_INNER_QUOTES)
    return plain(f"“{inner}{_closed(inner, closing)}”")


def sentence(phrase: Phrase) -> Phrase:
    """A phrase with a full stop, unless it ends with something that closes a sentence."""
    if not phrase:
        return ()
    end = "".join(piece.text for piece in phrase).rstrip("”’")
    return (*phrase, *plain(_closed(end, ".")))


def joined(phrases: Iterable[Phrase], separator: str) -> Phrase:
    """Phrases in a row, those that are empty left out."""
    pieces: list[Piece] = []
    for phrase in phrases:
        if phrase and pieces:
            pieces.append(Piece(separator))
        pieces += phrase
    return tuple(pieces)


def citation(phrase: Phrase) -> Citation:
    """A citation of a phrase, neighbours that look alike made one piece."""
    pieces: list[Piece] = []
    for piece in phrase:
        last = pieces[-1] if pieces else None
        if last is not None and (last.is_italic, last.link) == (piece.is_italic, piece.link):
            pieces[-1] = Piece(last.text + piece.text, last.is_italic, last.link)
        else:
            pieces.append(piece)
    return Citation(tuple(pieces))


def _closed(text: str, closing: str) -> str:
    """What closes a text: nothing where it closes itself."""
    return "" if text.endswith(_ENDINGS) else closing


def _paired(text: str) -> str:
    """A text whose straight quotation marks open and close by turns."""
    halves = text.split('"')
    if len(halves) % 2 == 0:  # one of them is no quotation mark, as that of inches
        return text
    marks = ("“", "”")
    return halves[0] + "".join(marks[index % 2] + half for index, half in enumerate(halves[1:]))
