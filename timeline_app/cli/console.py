"""What the commands write, fit for wherever it goes: a terminal, a file, a pipe, an ASCII stream."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, TextIO

import click

# For streams that cannot show the typographic marks of dates and citations.
_SIMPLER: Final = str.maketrans(
    {"–": "-", "—": "-", "−": "-", "·": ";", "“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "×": "x"}
)
# A text out of a store must not steer the terminal it is shown on: no control characters but these, and none
# that turn the direction of what follows (Unicode, UAX 9: embeddings, overrides and isolates).
_TURNING: Final = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_CONTROLS: Final = dict.fromkeys(
    code for code in (*range(0x20), *range(0x7F, 0xA0), *_TURNING) if chr(code) not in "\n\t"
)


def say(text: str) -> None:
    """Write a text and a line end to standard output, at once.

    Raises:
        OSError: it cannot be written.
    """
    _write(sys.stdout, text)


def say_aside(text: str) -> None:
    """Write a text and a line end to standard error: what is not the command's result.

    Raises:
        OSError: it cannot be written.
    """
    _write(sys.stderr, text)


def say_json(value: Any) -> None:
    """Write a value as JSON (RFC 8259) to standard output, with escapes where it is not UTF-8."""
    is_unicode = _encoding(sys.stdout).lower().replace("-", "").startswith("utf")
    say(json.dumps(value, ensure_ascii=not is_unicode, indent=2))


@contextmanager
def progress(label: str) -> Iterator[Callable[[float], None]]:
    """A bar on standard error that the yielded function moves (0 to 1); nothing where nobody watches."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda done: None
        return
    with click.progressbar(length=100, label=label, file=sys.stderr) as bar:
        yield lambda done: bar.update(max(round(done * 100) - bar.pos, 0))


def fitting(text: str, encoding: str) -> str:
    """The text without control characters and with nothing in it that ``encoding`` cannot write."""
    text = text.translate(_CONTROLS)
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_SIMPLER).encode(encoding, "replace").decode(encoding)
    return text


def silence_output() -> None:
    """Drop what standard output still holds, so that a stream that failed does not fail again at exit."""
    if sys.stdout is None:
        return
    try:
        output = sys.stdout.fileno()
    except io.UnsupportedOperation:
        return  # not a file of the system's: nothing is written at exit
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, output)
    os.close(nowhere)


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:  # a program without a console, as on Windows
        return
    stream.write(fitting(text, _encoding(stream)) + "\n")
    stream.flush()


def _encoding(stream: TextIO | None) -> str:
    return getattr(stream, "encoding", None) or "utf-8"
