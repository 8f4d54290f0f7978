"""Markdown files with YAML front matter: where the one ends and the other begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from timeline_app.core.faults import Fault, InputFaults
from timeline_app.core.says import says

FENCE: Final = "---"
_CLOSING: Final = re.compile(r"\n---[^\S\n]*(?:\n|\Z)")


@dataclass(frozen=True, slots=True)
class Parts:
    """A file's front matter and body. ``header_line`` and ``body_line`` count from 1."""

    header: str
    body: str
    header_line: int
    body_line: int


def split(text: str, place: str) -> Parts:
    """The parts of a file with LF line ends. The body is without its last line end.

    Raises:
        InputFaults: the first line does not open front matter, or no line closes it.
    """
    first = text.split("\n", 1)[0]
    if first.rstrip() != FENCE:
        message = says("the first line is not {0}, which opens the front matter", FENCE)
        raise InputFaults([Fault(message, says("begin the file with a line {0}", FENCE), place, 1)])
    closing = _CLOSING.search(text, len(first))
    if closing is not None:
        header, body = text[len(first) + 1 : closing.start() + 1], text[closing.end() :]
        lines = header.count("\n")
        return Parts(header, body.removesuffix("\n"), 2, lines + 3)
    message = says("no line {0} closes the front matter", FENCE)
    raise InputFaults(
        [Fault(message, says("put a line {0} between the front matter and the text", FENCE), place, 1)]
    )


def joined(header: str, body: str) -> str:
    """The text of a file whose parts these are; ``header`` ends with a line end."""
    return f"{FENCE}\n{header}{FENCE}\n" + (f"{body}\n" if body else "")
