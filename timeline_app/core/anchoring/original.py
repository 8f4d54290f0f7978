"""An original text as somebody attaches it, and how offsets in its file relate to those in the text kept."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_MARK = "\ufeff"  # byte order mark


@dataclass(frozen=True, slots=True)
class OriginalText:
    """A text to attach.

    Attributes:
        text: as it will be kept: NFC, LF line ends. What is found is told in its offsets.
        decoded: the file's bytes decoded as UTF-8, as they are; recorded offsets count its characters. Empty
            if the file is no UTF-8 or there is no file; then they are taken to count those of ``text``.
        sha256: of the file's bytes, in hex; empty if there is no file.
    """

    text: str
    decoded: str = ""
    sha256: str = ""


def stored_form(decoded: str) -> str:
    """The text that is kept of a decoded file: NFC (UAX #15), LF line ends, no byte order mark."""
    return unicodedata.normalize("NFC", decoded.removeprefix(_MARK).replace("\r\n", "\n").replace("\r", "\n"))


def stored_span(original: OriginalText, start: int, end: int) -> tuple[int, int] | None:
    """Where ``decoded[start:end]`` stands in the text kept; None if that cannot be said."""
    if original.decoded in ("", original.text):
        return start, end
    begin = len(stored_form(original.decoded[:start]))
    words = stored_form(original.decoded[start:end])
    finish = begin + len(words)
    return (begin, finish) if original.text[begin:finish] == words else None
