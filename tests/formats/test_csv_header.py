"""The first line of a CSV file."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from timeline_app.core.faults import InputFaults
from timeline_app.formats.csv_events import CsvError, CsvEvents
from timeline_app.formats.csv_header import COLUMNS, Header, read_header


def header_of(line: str) -> Header:
    return read_header(line, "events.csv")


def first_event(path: Path) -> tuple[str, str]:
    with CsvEvents.open(path) as source:
        [batch] = source.batches()
    assert source.faults.kept == []
    return batch.events[0].title, batch.events[0].date


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_separator_is_the_one_that_makes_columns_known(delimiter: str) -> None:
    header = header_of(delimiter.join(("Date", "a,b;c" if delimiter == "\t" else "x", "TITLE", "importance")))
    assert header.delimiter == delimiter
    assert header.cells == 4
    assert header.places == {"title": 2, "date": 0, "importance": 3}


def test_columns_stand_in_any_order_and_case_and_with_blank_space() -> None:
    assert header_of(' DATE , "Title" ').places == {"date": 0, "title": 1}


def test_other_names_are_understood_and_told() -> None:
    header = header_of("Event_Name,Start-Date,End date,Description,链接")
    assert header.places == {"title": 0, "date": 1, "end": 2, "summary": 3, "url": 4}
    assert header.renamed == {
        "Event_Name": "title",
        "Start-Date": "date",
        "End date": "end",
        "Description": "summary",
        "链接": "url",
    }


def test_a_column_that_nobody_knows_is_told_and_not_read() -> None:
    header = header_of("title,date,id,,Name")
    assert header.unknown == ("id", "(column 4, without a name)", "Name")
    assert header.renamed == {}


def test_no_name_means_two_columns() -> None:
    names = [name for column, others in COLUMNS.items() for name in (column, *others)]
    assert len(names) == len(set(names))


def test_a_column_that_must_be_there_is_asked_for_by_all_its_names() -> None:
    with pytest.raises(InputFaults) as raised:
        header_of("titel,summary")
    title, date = raised.value.faults
    assert "no column 'title'" in title.message
    assert "is 'title' meant" in title.remedy or "name" in title.remedy
    assert "when" in date.remedy
    assert (title.place, title.line) == ("events.csv", 1)


def test_a_column_that_stands_there_twice_is_a_fault() -> None:
    with pytest.raises(InputFaults, match="'date' stands here twice"):
        header_of("title,date,Date")


def test_a_byte_order_mark_and_a_separator_line_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    for begins in (codecs.BOM_UTF8, codecs.BOM_UTF8 + b"sep=;\r\n", b"\n\r\n"):
        path.write_bytes(begins + b"title;date\r\nThe fair;1851\r\n")
        assert first_event(path) == ("The fair", "1851")


def test_the_line_of_the_header_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_text("sep=,\n\nname\n", encoding="utf-8")
    with pytest.raises(InputFaults) as raised:
        CsvEvents.open(path)
    assert raised.value.faults[0].line == 3


@pytest.mark.parametrize("text", ["", "\n\n", "sep=;\n"])
def test_an_empty_file_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "events.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CsvError, match="empty"):
        CsvEvents.open(path)


def test_a_file_in_utf_16_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_text("title,date\n", encoding="utf-16")
    with pytest.raises(CsvError, match="UTF-16; save it as UTF-8"):
        CsvEvents.open(path)
