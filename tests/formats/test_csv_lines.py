"""The records of a CSV file, and how little one of them that cannot be read costs."""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats import csv_lines
from timeline_app.formats.csv_lines import Flaw, Lines, Place, cell_offsets, records


def read(content: bytes, delimiter: str = ",") -> tuple[list[list[str]], list[Flaw]]:
    """The records that can be read, and what is wrong with the others."""
    found = list(records(Lines(io.BytesIO(content)), delimiter))
    return [record.cells for record in found if record.flaw is None], [
        record.flaw for record in found if record.flaw
    ]


cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=6)


@given(st.lists(st.lists(cells, min_size=2, max_size=4), max_size=5), st.sampled_from(",;\t"))
def test_what_another_program_writes_is_read(table: list[list[str]], delimiter: str) -> None:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(table)
    assert read(stream.getvalue().encode(), delimiter) == (table, [])


@given(st.lists(cells, min_size=1, max_size=5))
def test_the_place_of_a_cell_is_where_its_text_begins(row: list[str]) -> None:
    stream = io.StringIO()
    csv.writer(stream, quoting=csv.QUOTE_ALL).writerow(row)
    text = stream.getvalue()
    offsets = cell_offsets(text, ",")
    assert len(offsets) == len(row)
    for offset, cell in zip(offsets, row, strict=True):
        assert text.startswith('"' + cell.replace('"', '""') + '"', offset)


@pytest.mark.parametrize(
    ("line", "column", "message"),
    [
        ('a,"b c,d', 3, "not closed"),
        ('a, "b" c,d', 4, "behind a closing quotation mark"),
        ("a,b\rc,d", 3, "CR alone"),
        ("a,b\x00,d", 4, "U+0000"),
    ],
)
def test_a_line_that_cannot_be_read_costs_no_other(line: str, column: int, message: str) -> None:
    rows, flaws = read(f'first,1\n{line}\n"third\nrow",3\nlast,4\n'.encode())
    assert rows == [["first", "1"], ["third\nrow", "3"], ["last", "4"]]
    [flaw] = flaws
    assert flaw.place == Place(2, column)
    assert message in flaw.message


def test_a_mark_that_is_never_closed_costs_one_row_of_a_long_file() -> None:
    rows, flaws = read(b'a,"open\n' + b"b,some text\n" * 30_000)
    assert len(rows) == 30_000
    assert [flaw.place for flaw in flaws] == [Place(1, 3)]


def test_a_cell_without_end_is_refused() -> None:
    rows, flaws = read(b"a," + b"x" * 200_000 + b"\nb,c\n")
    assert rows == [["b", "c"]]
    assert "longer than 131,072 characters" in flaws[0].message


def test_bytes_that_are_not_utf_8_are_named_with_their_place() -> None:
    rows, flaws = read("桥,".encode() + b"caf\xe9\n" + b"b,c\n")
    assert rows == [["b", "c"]]
    assert flaws[0].place == Place(1, 6)
    assert "byte E9 is not UTF-8" in flaws[0].message


def test_a_flaw_in_the_second_line_of_a_row_is_named_there() -> None:
    rows, flaws = read(b'a,"b\nc\xff"\nd,e\n')
    assert rows == [["d", "e"]]
    assert flaws[0].place == Place(2, 2)


class Counted(io.BytesIO):
    """A file that says how much was asked of it at once."""

    most = 0

    def readline(self, size: int | None = -1, /) -> bytes:
        self.most = max(self.most, size or -1)
        return super().readline(size)


def test_a_line_without_end_is_never_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_lines, "LONGEST_LINE", 100)
    stream: BinaryIO = Counted(b"a,b\n" + b"x" * 1_000 + b"\nc,d\n" + b"y" * 100)
    lines = Lines(stream)
    found = list(records(lines, ","))
    assert [record.cells for record in found if record.flaw is None] == [["a", "b"], ["c", "d"]]
    flaws = [record.flaw for record in found if record.flaw]
    assert [flaw.place for flaw in flaws] == [Place(2, 1), Place(4, 1)]
    assert "longer than 100 bytes" in flaws[0].message
    assert lines.bytes_read == len(stream.getvalue())  # type: ignore[attr-defined]
    assert stream.most == 100  # type: ignore[attr-defined]
