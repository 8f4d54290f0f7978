"""Events out of a CSV file (docs/csv.md), a batch at a time, with a list of what is wrong with it."""

from __future__ import annotations

import codecs
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BufferedReader
from pathlib import Path
from types import TracebackType
from typing import Final

from timeline_app.core import edtf
from timeline_app.core.batches import EventBatch
from timeline_app.core.faults import Fault, InputFaults, UserError
from timeline_app.core.model import Category, Event
from timeline_app.core.oserrors import because
from timeline_app.core.progress import Asked, go_on, never, untold
from timeline_app.core.says import says
from timeline_app.formats.csv_categories import FoundCategories
from timeline_app.formats.csv_header import Header, delimiter_of, read_header
from timeline_app.formats.csv_lines import Lines, Place, Record, cell_offsets, records
from timeline_app.formats.csv_rows import CellFault, RowFaults, RowReader

MOST_FAULTS_KEPT: Final = 100

_BATCH_ROWS: Final = 2_000
_BATCH_BYTES: Final = 4_000_000  # so that a batch of rows with long texts is not a large thing
_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class CsvError(UserError):
    """A CSV file that cannot be read at all; its text says why and what to do."""


@dataclass(slots=True)
class FaultTally:
    """The faults of a file: the first :data:`MOST_FAULTS_KEPT` of them, and how many there are."""

    kept: list[Fault] = field(default_factory=list)
    count: int = 0

    def note(self, fault: Fault) -> None:
        self.count += 1
        if len(self.kept) < MOST_FAULTS_KEPT:
            self.kept.append(fault)


@dataclass(frozen=True, slots=True)
class CsvProgress:
    """How far reading has come: rows looked at, bytes read, and bytes in all (0 if that is not known)."""

    rows: int
    bytes_read: int
    bytes_in_all: int


class CsvEvents:
    """A CSV file of events, open for reading it once.

    Attributes:
        header: what its first line says.
        rows: how many rows were looked at; blank ones do not count.
        left_out: how many of them made no event.
        faults: what is wrong with those.
    """

    def __init__(self, stream: BufferedReader, path: Path, size: int) -> None:
        self.rows = 0
        self.left_out = 0
        self.faults = FaultTally()
        self._stream = stream
        self._path = path
        self._size = size
        mark = _pass_byte_order_mark(stream, path)
        self._lines = Lines(stream, mark)
        self.header = self._read_header()

    @classmethod
    def open(cls, path: Path, *, is_pipe_fine: bool = False) -> CsvEvents:
        """Open a file and read its first line. A pipe, which may keep us waiting, has to be allowed.

        Raises:
            CsvError: it cannot be opened, or is not UTF-8.
            InputFaults: its first line lacks a column that must be there.
        """
        with _explained(path):
            if not is_pipe_fine and stat.S_ISFIFO(path.stat().st_mode):
                message = says("{0}: that is a pipe, not a file", path)
                raise CsvError(says("{0}; save what comes out of it and name that file", message))
            stream = path.open("rb")
            try:
                return cls(stream, path, path.stat().st_size)
            except BaseException:
                stream.close()
                raise

    def __enter__(self) -> CsvEvents:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.close()

    def batches(
        self,
        categories: Sequence[Category] = (),
        *,
        check_date: Callable[[str], object] = edtf.parse,
        progress: Callable[[CsvProgress], None] = untold,
        is_stopped: Asked = never,
    ) -> Iterator[EventBatch]:
        """The events, in the order of the rows; a row with a fault is left out and its faults noted.

        ``categories`` are those there are: a cell names one by id or name, and what it names otherwise is
        made. ``check_date`` raises EdtfError for what is not EDTF. ``progress`` and ``is_stopped`` are
        called after each batch.

        Raises:
            CsvError: the file cannot be read any further.
            Stopped: ``is_stopped`` said so.
        """
        found = FoundCategories(categories)
        reader = RowReader(self.header, found, check_date)
        events: list[Event] = []
        begun_at = self._lines.bytes_read
        with _explained(self._path):
            for record in records(self._lines, self.header.delimiter):
                event = self._event(record, reader)
                if event is not None:
                    events.append(event)
                if len(events) >= _BATCH_ROWS or self._lines.bytes_read - begun_at >= _BATCH_BYTES:
                    yield EventBatch(events, found.take_new())
                    events, begun_at = [], self._lines.bytes_read
                    self._tell(progress)
                    go_on(is_stopped)
            yield EventBatch(events, found.take_new())
            self._tell(progress)

    def _event(self, record: Record, reader: RowReader) -> Event | None:
        """The event of a record; None if it is blank or has a fault, which is noted."""
        cells, flaw = record
        if flaw is None and not any(cells):
            return None
        if len(cells) > self.header.cells and not any(cells[self.header.cells :]):
            del cells[self.header.cells :]  # some programs end each row with a separator
        try:
            if flaw is None and len(cells) == self.header.cells:
                event = reader.event(cells)
                self.rows += 1
                return event
        except RowFaults as error:
            if not "".join(cells).strip():
                return None
            for fault in error.faults:
                self._note_cell(fault)
        else:
            if flaw is not None:
                self._note(flaw.place, flaw.message, flaw.remedy)
            else:
                self._note_count(len(cells))
        self.rows += 1
        self.left_out += 1
        return None

    def _note_count(self, count: int) -> None:
        message = says("the row has {0} cells, the first line {1}", count, self.header.cells)
        remedy = says('a cell with a separator in it stands in quotation marks: "a, b"')
        self._note(self._lines.place(0), message, remedy)

    def _note_cell(self, fault: CellFault) -> None:
        text = "".join(self._lines.record)
        offset = cell_offsets(text, self.header.delimiter)[self.header.places[fault.column]]
        if text.startswith('"', offset):
            offset += 1
        while text[offset : offset + 1].isspace() and text[offset] not in "\r\n":
            offset += 1
        self._note(self._lines.place(offset + fault.offset), fault.message, fault.remedy)

    def _note(self, place: Place, message: str, remedy: str) -> None:
        self.faults.note(Fault(message, remedy, str(self._path), place.line, place.column))

    def _tell(self, progress: Callable[[CsvProgress], None]) -> None:
        progress(CsvProgress(self.rows, self._lines.bytes_read, self._size))

    def _read_header(self) -> Header:
        line = next(self._lines, "")
        delimiter = delimiter_of(line)
        if delimiter is not None:
            self._lines.begin_record()
            line = next(self._lines, "")
        while line.isspace() and self._lines.flaw() is None:
            self._lines.begin_record()
            line = next(self._lines, "")
        if not line:
            raise CsvError(says("{0}: the file is empty; its first line names the columns", self._path))
        flaw = self._lines.flaw()
        if flaw is not None:
            raise InputFaults([Fault(flaw.message, flaw.remedy, str(self._path), *flaw.place)])
        return read_header(line, str(self._path), self._lines.number, delimiter)


def _pass_byte_order_mark(stream: BufferedReader, path: Path) -> int:
    """Read the mark that says UTF-8, if it is there, and return its length.

    Raises:
        CsvError: the mark says UTF-16.
    """
    begins = stream.peek(len(codecs.BOM_UTF8))
    if begins.startswith(_UTF_16):
        raise CsvError(says("{0}: the file is UTF-16; save it as UTF-8 (in a spreadsheet: CSV UTF-8)", path))
    return len(stream.read(len(codecs.BOM_UTF8))) if begins.startswith(codecs.BOM_UTF8) else 0


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn the system's refusals into a :class:`CsvError`."""
    try:
        yield
    except OSError as error:
        raise CsvError(says("{0}: the file cannot be read: {1}", path, because(error))) from error
