"""Events as lines of cells, as spreadsheets copy and paste them."""

from __future__ import annotations

from builders import a_collection, an_event
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats.event_cells import (
    CELL_COLUMNS,
    cell_of,
    cells_text,
    event_with,
    names_in,
    read_cells,
)

CATEGORIES = a_collection().categories
cell_texts = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=12).map(str.strip)


@given(st.lists(st.lists(cell_texts, min_size=3, max_size=3), min_size=1, max_size=6))
def test_what_is_written_is_read_again(lines: list[list[str]]) -> None:
    lines = [line for line in lines if any(line)]
    table = read_cells(cells_text(("id", "title", "summary"), lines), ())
    assert [[*each.cells.values()] for each in table.lines] == lines


def test_an_event_comes_back_from_its_cells_as_it_was() -> None:
    event = an_event(
        date="2003",
        category="trade",
        kind="period",
        importance=0.35,
        tags=("a b", "c"),
        people=("Anson Chan",),
        summary="Two lines\nwith a\ttab",
    )
    text = cells_text(CELL_COLUMNS, [[cell_of(event, column) for column in CELL_COLUMNS]])
    (line,) = read_cells(text, ()).lines
    cells = {column: cell for column, cell in line.cells.items() if column != "id"}
    assert event_with(an_event(), cells, CATEGORIES, "en") == (event, ())


def test_columns_are_known_by_other_names_and_in_chinese() -> None:
    table = read_cells("标题\tWhen\tWeather\n桥\t1966\tfine\n", ())
    assert table.columns == ("title", "date")
    assert table.unknown == ("Weather",)
    assert dict(table.lines[0].cells) == {"title": "桥", "date": "1966"}


def test_without_a_line_of_names_the_cells_are_those_that_are_shown() -> None:
    table = read_cells("1966\tThe bridge opens\n", ("date", "title"))
    assert dict(table.lines[0].cells) == {"date": "1966", "title": "The bridge opens"}


def test_a_cell_that_cannot_be_is_refused_and_the_others_are_taken() -> None:
    cells = {"title": "A", "importance": "much", "category": "Trade", "kind": "rumour"}
    event, refused = event_with(an_event(), cells, CATEGORIES, "en")
    assert event.category == "trade"
    assert [each.column for each in refused] == ["importance", "kind"]


def test_an_event_needs_a_title() -> None:
    _, refused = event_with(an_event(title=""), {"date": "1966"}, CATEGORIES, "en")
    assert [each.reason for each in refused] == ["title"]


def test_names_stand_between_semicolons_of_either_script() -> None:
    assert names_in(" a ;b；a; ") == ("a", "b")
