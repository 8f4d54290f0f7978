"""Events out of a CSV file: what each cell becomes, and what is said of a row that makes no event."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from edtf_strategies import values
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core import edtf
from timeline_app.core.faults import Fault, InputFaults
from timeline_app.core.invariants import MOST_CATEGORIES, collection_breaches, event_breaches
from timeline_app.core.model import Category, Collection, Event
from timeline_app.core.progress import Stopped
from timeline_app.formats import csv_events
from timeline_app.formats.csv_categories import COLOURS
from timeline_app.formats.csv_events import CsvError, CsvEvents, CsvProgress

Write = Callable[[str], Path]

ALL = "title,date,end,category,importance,summary,url,places,people,organisations,tags\n"


class Outcome:
    """Everything a file gives."""

    def __init__(self, path: Path, categories: tuple[Category, ...] = ()) -> None:
        with CsvEvents.open(path) as source:
            batches = list(source.batches(categories))
        self.events = [event for batch in batches for event in batch.events]
        self.categories = [category for batch in batches for category in batch.categories]
        self.faults = source.faults.kept
        self.rows = source.rows
        self.left_out = source.left_out

    @property
    def event(self) -> Event:
        assert self.faults == []
        [event] = self.events
        return event

    @property
    def fault(self) -> Fault:
        assert self.events == []
        [fault] = self.faults
        return fault


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a CSV file of a text, as UTF-8 and with the line ends it has."""

    def text_file(text: str) -> Path:
        path = tmp_path / "events.csv"
        path.write_bytes(text.encode())
        return path

    return text_file


def test_each_cell_of_a_row_has_its_place_in_the_event(write: Write) -> None:
    first = "The fair,1851-05-01,1851-10,Trade,0.8, A fair. ,https://example.org/"
    outcome = Outcome(write(f"{ALL}{first},Park; Town,A. B.,The Body,x;y;x\n"))
    assert outcome.event == Event(
        id="the-fair-1851-05-01",
        title="The fair",
        date="1851-05-01/1851-10",
        category="trade",
        kind="period",
        importance=0.8,
        summary="A fair.",
        places=("Park", "Town"),
        people=("A. B.",),
        organisations=("The Body",),
        tags=("x", "y"),
        note="Source: https://example.org/",
    )
    assert outcome.categories == [Category("trade", "Trade", COLOURS[0])]


def test_a_row_of_a_title_alone_is_an_undated_event_of_usual_importance(write: Write) -> None:
    assert Outcome(write("title,date\n重庆成立,\n")).event == Event(
        id="event", title="重庆成立", importance=0.5
    )


@pytest.mark.parametrize(
    ("date", "end", "expected", "kind"),
    [
        ("1939", "", "1939", "event"),
        ("1960/1966", "", "1960/1966", "period"),
        ("2004-06-01", "..", "2004-06-01/..", "period"),
        ("", "1985", "/1985", "period"),
        ("1984~", "2004-06?", "1984~/2004-06?", "period"),
        ("2010..", "2012", "2010../2012", "period"),
        ("Y-13800000000", "", "Y-13800000000", "event"),
        ("-0043-03-15", "", "-0043-03-15", "event"),
        ("19XX", "", "19XX", "event"),
        ("19C", "", "19C", "event"),
    ],
)
def test_date_and_end_are_one_date(write: Write, date: str, end: str, expected: str, kind: str) -> None:
    event = Outcome(write(f"title,date,end\nThe fair,{date},{end}\n")).event
    assert (event.date, event.kind) == (expected, kind)


@pytest.mark.parametrize(
    ("row", "column", "message"),
    [
        ("The fair,2010-13,", 15, "'2010-13' is not an EDTF date: there is no month or season 13"),
        ("The fair,2010,2012-02-30", 23, "the end '2012-02-30' is not an EDTF date: 2012-02 has 29 days"),
        ("The fair,2010,2009", 15, "'2010/2009' is not an EDTF date: the interval ends before it starts"),
        ("The fair,2010/2011,2012", 10, "the date is an interval, and there is an end besides"),
        ("The fair,1 May 1966,", 11, "'1 May 1966' is not an EDTF date"),
        (" ,1966,", 2, "the title is empty"),
    ],
)
def test_a_fault_names_the_character_where_it_is(write: Write, row: str, column: int, message: str) -> None:
    fault = Outcome(write(f"title,date,end\n\n{row}\n")).fault
    assert (Path(fault.place).name, fault.line, fault.column) == ("events.csv", 3, column)
    assert message in fault.message
    assert fault.remedy


@pytest.mark.parametrize(
    ("date", "meaning"),
    [
        ("476", "decade from 4760"),
        ("98", "century from 9800"),
        ("-476", "decade from 4760"),
        ("476?", "decade"),
        ("476/480", "decade"),
        ("[1066,476]", "decade"),
    ],
)
def test_a_year_that_lost_its_zeros_is_not_taken_for_a_decade_or_century(
    write: Write, date: str, meaning: str
) -> None:
    assert meaning in Outcome(write(f'title,date\nRome,"{date}"\n')).fault.message


def test_nor_is_the_year_of_an_end(write: Write) -> None:
    fault = Outcome(write("title,date,end\nRome,0400,476\n")).fault
    assert (fault.message, fault.column) == ("in EDTF '476' is the decade from 4760", 11)


def test_the_short_parts_of_a_full_date_are_not_taken_for_years(write: Write) -> None:
    for date in ("2004-06-~11", "2004-~06", "Y-17E7", "1950S2", "2001-21", "2004-01-01T10:10:10Z", "196J"):
        assert Outcome(write(f"title,date\nThe fair,{date}\n")).event.date == date


@pytest.mark.parametrize(
    ("cell", "importance"), [("1", 1.0), ("0", 0.0), (".25", 0.25), (" 0.5 ", 0.5), ('"0,75"', 0.75)]
)
def test_importance_is_a_number_with_a_point_or_a_comma(write: Write, cell: str, importance: float) -> None:
    assert Outcome(write(f"title,date,importance\nThe fair,,{cell}\n")).event.importance == importance


@pytest.mark.parametrize("cell", ["high", "1.1", "-0.1", "nan", "80%", "5"])
def test_importance_that_is_not_from_0_to_1_is_a_fault(write: Write, cell: str) -> None:
    fault = Outcome(write(f"title,date,importance\nThe fair,,{cell}\n")).fault
    assert fault.message == f"the importance '{cell}' is not a number from 0 to 1"
    assert fault.column == 11


def test_every_fault_of_a_row_is_told_and_the_row_counts_once(write: Write) -> None:
    outcome = Outcome(write("title,date,end,importance\n,soon,late,much\nThe fair,1851,,\n"))
    assert [(fault.line, fault.column) for fault in outcome.faults] == [(2, 1), (2, 2), (2, 7), (2, 12)]
    assert (outcome.rows, outcome.left_out, len(outcome.events)) == (2, 1, 1)


def test_categories_are_known_by_id_or_name_and_new_ones_get_colours_not_yet_in_use(write: Write) -> None:
    known = (Category("trade", "Trade & economy", COLOURS[0]), Category("war", "War", COLOURS[2].lower()))
    cells = ["trade", "TRADE & ECONOMY", "Sport", "sport ", "桥", "Sport!", ""]
    text = "title,date,category\n" + "".join(f"The fair,,{cell}\n" for cell in cells)
    outcome = Outcome(write(text), known)
    assert [event.category for event in outcome.events] == [
        "trade", "trade", "sport", "sport", "category", "sport-2", "",
    ]  # fmt: skip
    assert outcome.categories == [
        Category("sport", "Sport", COLOURS[1]),
        Category("category", "桥", COLOURS[3]),
        Category("sport-2", "Sport!", COLOURS[4]),
    ]


def test_a_row_that_is_left_out_makes_no_category(write: Write) -> None:
    assert Outcome(write("title,date,category\nThe fair,soon,Trade\n")).categories == []


def test_more_categories_than_a_collection_holds_are_a_fault(write: Write) -> None:
    rows = "".join(f"The fair,,c{number}\n" for number in range(MOST_CATEGORIES + 1))
    outcome = Outcome(write(f"title,date,category\n{rows}The fair,,C7\n"))
    assert len(outcome.categories) == MOST_CATEGORIES
    [fault] = outcome.faults
    assert (fault.line, fault.column) == (MOST_CATEGORIES + 2, 11)
    assert "more than 1000 categories" in fault.message


def test_colours_begin_again_when_all_are_in_use(write: Write) -> None:
    rows = "".join(f"The fair,,c{number}\n" for number in range(len(COLOURS) + 1))
    colours = [category.colour for category in Outcome(write(f"title,date,category\n{rows}")).categories]
    assert colours == [*COLOURS, COLOURS[0]]


def test_line_breaks_in_a_cell_stay_in_a_summary_and_go_from_a_title(write: Write) -> None:
    event = Outcome(write('title,date,summary\r\n"The\r\n fair",1851,"One.\r\n\r\nTwo."\r\n')).event
    assert event.title == "The fair"
    assert event.summary == "One.\n\nTwo."


def test_blank_rows_are_passed_over(write: Write) -> None:
    outcome = Outcome(write("title,date\n\nThe fair,1851\n,\n  , \n\r\n"))
    assert (len(outcome.events), outcome.rows, outcome.faults) == (1, 1, [])


def test_a_separator_at_the_end_of_each_row_does_no_harm(write: Write) -> None:
    assert Outcome(write("title,date\nThe fair,1851,\n")).event.date == "1851"


def test_all_faults_are_counted_and_the_first_hundred_kept(write: Write) -> None:
    with CsvEvents.open(write("title,date\n" + "The fair,soon\n" * 250)) as source:
        assert [event for batch in source.batches() for event in batch.events] == []
        assert (source.faults.count, len(source.faults.kept), source.left_out) == (250, 100, 250)
        assert source.faults.kept[-1].line == 101


def test_reading_tells_how_far_it_is(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_events, "_BATCH_ROWS", 2)
    path = write("title,date\n" + "The fair,1851\n" * 5)
    told: list[CsvProgress] = []
    with CsvEvents.open(path) as source:
        sizes = [len(batch.events) for batch in source.batches(progress=told.append)]
    assert sizes == [2, 2, 1]
    size = path.stat().st_size
    assert told == [
        CsvProgress(2, size - 42, size),
        CsvProgress(4, size - 14, size),
        CsvProgress(5, size, size),
    ]


def test_long_texts_make_smaller_batches(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_events, "_BATCH_BYTES", 100)
    path = write("title,date,summary\n" + f"The fair,1851,{'x' * 60}\n" * 5)
    with CsvEvents.open(path) as source:
        assert [len(batch.events) for batch in source.batches()] == [2, 2, 1]


def test_reading_can_be_stopped(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_events, "_BATCH_ROWS", 2)
    answers = iter([False, True])
    with CsvEvents.open(write("title,date\n" + "The fair,1851\n" * 9)) as source:
        batches = source.batches(is_stopped=lambda: next(answers))
        with pytest.raises(Stopped, match="nothing has changed"):
            list(batches)
        assert source.rows == 4


def test_a_file_that_is_not_there_or_not_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CsvError, match="no such file"):
        CsvEvents.open(tmp_path / "missing.csv")
    with pytest.raises(CsvError, match="folder"):
        CsvEvents.open(tmp_path)


cells = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    st.sampled_from(
        ["", " ", "The fair", "1939", "476", "soon", "0.5", "2", "..", "a;b", "a\r\nb", '"', "\x00", "桥"]
    ),
    values().map(str),
)


@given(st.lists(st.lists(cells, min_size=11, max_size=11), max_size=4), st.sampled_from(",;\t"))
def test_any_table_gives_events_without_a_fault_or_says_what_is_wrong(
    rows: list[list[str]], delimiter: str
) -> None:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerow(ALL.strip().split(","))
    writer.writerows(rows)
    with TemporaryDirectory() as name:
        path = Path(name) / "events.csv"
        path.write_bytes(stream.getvalue().encode())
        outcome = Outcome(path)
    collection = Collection("Bridges", categories=tuple(outcome.categories))
    assert list(collection_breaches(collection)) == []
    for event in outcome.events:
        assert list(event_breaches(event, [category.id for category in collection.categories])) == []
    assert len(outcome.events) + outcome.left_out == outcome.rows
    assert (outcome.left_out > 0) == bool(outcome.faults)
    assert sum(any(cell.strip() for cell in row) for row in rows) == outcome.rows


@given(values().map(str))
def test_any_date_is_kept_as_it_is_written_unless_it_has_too_few_digits(date: str) -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "events.csv"
        path.write_text(f'title,date\nThe fair,"{date}"\n', encoding="utf-8")
        outcome = Outcome(path)
    if outcome.faults:
        assert any(isinstance(point, edtf.Truncated) for point in edtf.points(edtf.parse(date)))
    else:
        assert outcome.event.date == date


def _raised(path: Path) -> Iterator[Fault]:
    with pytest.raises(InputFaults) as raised:
        CsvEvents.open(path)
    yield from raised.value.faults


def test_a_first_line_that_cannot_be_read_is_refused_whole(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes("title,date,größe\n".encode("latin-1"))
    [fault] = _raised(path)
    assert (fault.line, fault.column) == (1, 14)
    assert "not UTF-8" in fault.message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of POSIX systems")
def test_a_pipe_is_no_table_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(CsvError, match=r"pipe\.csv: that is a pipe, not a file; save what comes out"):
        CsvEvents.open(tmp_path / "pipe.csv")


def test_a_first_line_without_an_end_is_told_to_be_too_long_and_not_missing(write: Write) -> None:
    with pytest.raises(InputFaults, match=r"events\.csv:1:1: the line is longer than"):
        CsvEvents.open(write("x" * 5_000_000))
