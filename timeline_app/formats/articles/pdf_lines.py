"""The lines of a PDF, read by a process of its own within bounded time and memory."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from timeline_app.core.oserrors import because
from timeline_app.core.progress import Asked, go_on, never
from timeline_app.core.says import says
from timeline_app.formats.articles.loading import ArticleError

LONGEST_S: Final = 60.0

_CHILD: Final = Path(__file__).with_name("pdf_child.py")
_LOOK_EVERY_S: Final = 0.2
_PASTE: Final = says("open it in a PDF viewer, copy its words and paste them")
_REFUSALS: Final[dict[str, str]] = {
    "password": says(
        "the PDF is locked with a password; open it, save a copy without one, and bring that in"
    ),
    "damaged": says("the PDF is damaged or cut short; copy or load it again, or {0}", _PASTE),
    "long": says("the PDF has more than 2,000 pages or 5 million characters; bring in its parts one by one"),
}


class PdfLine(NamedTuple):
    """A line of a page: its words, its box in points from the lower left corner, the size of its type."""

    words: str
    left: float
    bottom: float
    right: float
    top: float
    size: float


@dataclass(frozen=True, slots=True)
class PdfPages:
    """The lines of each page in the order in which the PDF shows them, and what its properties say."""

    pages: tuple[tuple[PdfLine, ...], ...]
    info: Mapping[str, str]


def read_lines(data: bytes, place: str, is_stopped: Asked = never, longest_s: float = LONGEST_S) -> PdfPages:
    """The lines of a PDF.

    Raises:
        ArticleError: it is locked, damaged or too long, or takes too much time or memory.
        Stopped: ``is_stopped`` said so.
    """
    answer = _answer(data, place, is_stopped, longest_s)
    if "refused" in answer:
        raise ArticleError(f"{place}: {_REFUSALS[answer['refused']]}")
    pages = tuple(tuple(PdfLine(*line) for line in page) for page in answer["pages"])
    return PdfPages(pages, answer["info"])


def _answer(data: bytes, place: str, is_stopped: Asked, longest_s: float) -> dict[str, Any]:
    go_on(is_stopped)
    # Isolated from the working folder (-P), so that no file there passes for a module.
    command = [sys.executable, "-P", str(_CHILD)]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=flags,
        )
    except OSError as error:
        raise ArticleError(says("{0}: the PDF cannot be read: {1}", place, because(error))) from error
    with child:
        try:
            output = _output(child, data, place, is_stopped, longest_s)
        except BaseException:
            child.kill()
            raise
    try:
        answer: dict[str, Any] = json.loads(output)
    except ValueError as error:
        message = says("the PDF is damaged, or reading it takes more memory than an article can need")
        raise ArticleError(f"{place}: {message}; {_PASTE}") from error
    return answer


def _output(
    child: subprocess.Popen[bytes], data: bytes, place: str, is_stopped: Asked, longest_s: float
) -> bytes:
    end = time.monotonic() + longest_s
    given: bytes | None = data
    while True:
        try:
            left_s = max(0.0, end - time.monotonic())
            return child.communicate(given, timeout=min(_LOOK_EVERY_S, left_s))[0]
        except subprocess.TimeoutExpired:
            given = None  # it is on its way, and must not be given twice
            go_on(is_stopped)
            if time.monotonic() >= end:
                message = says("reading the PDF takes longer than {0} seconds", f"{longest_s:.0f}")
                raise ArticleError(f"{place}: {message}; {_PASTE}") from None
