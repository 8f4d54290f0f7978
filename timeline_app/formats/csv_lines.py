"""The lines of a CSV file and its records (RFC 4180), with the way back from a cell to its place."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterator
from typing import BinaryIO, Final, NamedTuple

from timeline_app.core.says import says

LONGEST_LINE: Final = 1_048_576  # bytes

_LINE_END: Final = re.compile(r"[\r\n]")

_CLOSED: Final = "expected after"
_ASTRAY: Final = "astray"  # the mark that closes stands on another line: it may be any of the two
_TOO_LONG: Final = says("a cell is longer than {0} characters", f"{csv.field_size_limit():,}")
# A part of what the csv module says, and what we say.
_REASONS: Final = (
    (
        "field larger",
        _TOO_LONG,
        says("is a quotation mark not closed?"),
    ),
    (
        "unexpected end",
        says("a quotation mark is opened here and not closed"),
        says("close it, or write it twice"),
    ),
    (
        _ASTRAY,
        says("a quotation mark is opened here and not closed, or closed too early"),
        says('close it, or write it twice: ""'),
    ),
    (
        _CLOSED,
        says("there is text behind a closing quotation mark"),
        says('inside a quoted cell write a quotation mark twice: ""'),
    ),
    ("new-line", says("a line ends with CR alone"), says("save the file with LF or CRLF line ends")),
)


class Place(NamedTuple):
    """Where a character stands; both count from 1."""

    line: int
    column: int


class Flaw(NamedTuple):
    """What is wrong with a line or record before its cells are looked at."""

    place: Place
    message: str
    remedy: str


class Record(NamedTuple):
    """The cells of a record; ``flaw`` says why they cannot be trusted."""

    cells: list[str]
    flaw: Flaw | None


class Lines:
    """The lines of a file as text, those of the record at hand kept, so that they can be pointed at.

    Attributes:
        number: the first line of the record at hand, counted from 1.
        record: its lines so far, with their ends.
        bytes_read: how far reading has come.
    """

    def __init__(self, stream: BinaryIO, bytes_read: int = 0) -> None:
        self.number = 1
        self.record: list[str] = []
        self.bytes_read = bytes_read
        self._stream = stream
        self._again: deque[str] = deque()
        self._flaws: dict[int, Flaw] = {}

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else self._read()
        self.record.append(line)
        return line

    def begin_record(self) -> None:
        """The lines so far are done with."""
        self.number += len(self.record)
        self.record.clear()

    def flaw(self) -> Flaw | None:
        """What is wrong with a line of the record at hand."""
        if not self._flaws:
            return None
        wanted = range(self.number, self.number + len(self.record))
        return next((flaw for number, flaw in self._flaws.items() if number in wanted), None)

    def take_back(self) -> None:
        """Leave the record at its first line; the others will be read again."""
        self._again.extendleft(reversed(self.record[1:]))
        del self.record[1:]

    def place(self, offset: int) -> Place:
        """Where a character of the record at hand stands, counted from 0 through all its lines."""
        before = "".join(self.record)[:offset]
        line = before.count("\n")
        return Place(self.number + line, offset - (before.rfind("\n") + 1) + 1)

    def _read(self) -> str:
        raw = self._stream.readline(LONGEST_LINE)
        if not raw:
            raise StopIteration
        self.bytes_read += len(raw)
        try:
            line = raw.decode()
        except UnicodeDecodeError as error:
            line = raw.decode(errors="replace")
            column = len(raw[: error.start].decode(errors="replace")) + 1
            message = says("the byte {0} is not UTF-8", f"{raw[error.start]:02X}")
            self._note(column, message, says("save the file as UTF-8"))
        if "\x00" in line:
            self._note(
                line.index("\x00") + 1,
                says("the character U+0000 cannot stand in a text"),
                says("take it out"),
            )
        if len(raw) == LONGEST_LINE and not raw.endswith(b"\n"):
            self._pass_over_rest()
            self._note(1, says("the line is longer than {0} bytes", f"{LONGEST_LINE:,}"), says("divide it"))
            return "\n"
        return line

    def _pass_over_rest(self) -> None:
        while raw := self._stream.readline(LONGEST_LINE):
            self.bytes_read += len(raw)
            if raw.endswith(b"\n"):
                return

    def _note(self, column: int, message: str, remedy: str) -> None:
        number = self.number + len(self.record)
        self._flaws = {line: flaw for line, flaw in self._flaws.items() if line >= self.number}
        self._flaws.setdefault(number, Flaw(Place(number, column), message, remedy))


def records(lines: Lines, delimiter: str) -> Iterator[Record]:
    """The records of a file, blank ones too; each is at hand in ``lines`` while it is looked at.

    A record that cannot be read is one line long, so that a quotation mark too many costs one row.
    """
    # Strict, since what the csv module makes of a stray quotation mark can swallow many rows unseen.
    reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)
    while True:
        lines.begin_record()
        try:
            cells = next(reader, None)
        except csv.Error as error:
            flaw = _flaw_of(error, lines, delimiter)
            lines.take_back()
            yield Record([], lines.flaw() or flaw)
            continue
        if cells is None:
            return
        yield Record(cells, lines.flaw())


def cell_offsets(text: str, delimiter: str) -> list[int]:
    """Where the cells of a record begin in its text; the last is the one that has no proper end, if any."""
    offsets = []
    at = 0
    while True:
        while text.startswith(" ", at):
            at += 1
        offsets.append(at)
        if text.startswith('"', at):
            at = _end_of_quoted(text, at)
        following = text.find(delimiter, at)
        is_quoted = at > offsets[-1]
        if following < 0 or (is_quoted and following != at) or _LINE_END.search(text, at, following):
            return offsets
        at = following + 1


def _end_of_quoted(text: str, start: int) -> int:
    """Where a quoted cell that begins at ``start`` has ended, behind its closing mark."""
    at = start + 1
    while True:
        at = text.find('"', at)
        if at < 0:
            return len(text)
        if not text.startswith('"', at + 1):
            return at + 1
        at += 2


def _flaw_of(error: csv.Error, lines: Lines, delimiter: str) -> Flaw:
    text = str(error)
    if len(lines.record) > 1 and _CLOSED in text:
        text = _ASTRAY
    for sign, message, remedy in _REASONS:
        if sign in text:
            offset = cell_offsets("".join(lines.record), delimiter)[-1]
            return Flaw(lines.place(offset), message, remedy)
    return Flaw(
        lines.place(0), says("the line cannot be read: {0}", text), says("look at its quotation marks")
    )
