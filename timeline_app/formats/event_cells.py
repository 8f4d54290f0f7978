"""Events as lines of cells between tabs, as spreadsheets copy and paste them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, cast, get_args

from timeline_app.core.dateentry import read_date
from timeline_app.core.model import Category, Event, EventKind
from timeline_app.core.slugs import slug
from timeline_app.formats.csv_header import COLUMNS

MOST_LINES: Final = 20_000  # that are read; of more a table is to be imported from a file
MOST_CHARACTERS: Final = 20_000_000

CELL_COLUMNS: Final = (
    "id", "title", "date", "category", "kind", "importance", "tags", "places", "people", "organisations",
    "summary",
)  # fmt: skip
_LISTS: Final = ("tags", "places", "people", "organisations")


@dataclass(frozen=True, slots=True)
class CellLine:
    """A line of a table: its number, counted from 1, and its cells by column."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CellTable:
    """The lines of a table, the columns it has, and the names of those that are not read."""

    columns: tuple[str, ...]
    lines: tuple[CellLine, ...]
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CellRefusal:
    """A cell that cannot be what it says. ``reason`` is one of "title", "date", "ambiguous", "category",
    "kind", "importance" and "twice"; ``detail`` says more, if there is more."""

    column: str
    text: str
    reason: str
    detail: str = ""


def cell_of(event: Event, column: str, date: str = "") -> str:
    """What a cell says of an event; ``date`` stands for its own where it has none (EDTF)."""
    if column == "date":
        return event.date or date
    if column == "importance":
        return f"{event.importance:g}"
    value = getattr(event, column)
    return "; ".join(value) if column in _LISTS else str(value)


def cells_text(columns: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """A table as text: a line that names the columns, then the lines; cells are quoted where they must be."""
    sheet = io.StringIO()
    writer = csv.writer(sheet, delimiter="\t", lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(lines)
    return sheet.getvalue()


def read_cells(text: str, without_header: Sequence[str]) -> CellTable:
    """The table in a text. Where the first line names no column its cells are those of ``without_header``.

    Lines behind :data:`MOST_LINES` are not read.
    """
    lines = csv.reader(io.StringIO(text[:MOST_CHARACTERS], newline=""), delimiter="\t")
    rows: list[tuple[int, list[str]]] = []
    try:
        for cells in lines:
            if any(cell.strip() for cell in cells):
                rows.append((lines.line_num, cells))
            if len(rows) > MOST_LINES:
                break
    except csv.Error:  # a cell without an end: what stands before it has been read
        pass
    if not rows:
        return CellTable((), ())
    names = [column_called(cell) for cell in rows[0][1]]
    has_header = "id" in names or sum(name is not None for name in names) >= min(2, len(names))
    columns = names if has_header else [*without_header]
    unknown = tuple(cell for cell, name in zip(rows[0][1], names, strict=True) if has_header and not name)
    found = [
        CellLine(number, {name: cell.strip() for name, cell in zip(columns, cells, strict=False) if name})
        for number, cells in rows[has_header:]
    ]
    return CellTable(tuple(name for name in columns if name), tuple(found), unknown)


def column_called(name: str) -> str | None:
    """The column of this name, in English or Chinese; None if there is none."""
    plain = " ".join(name.split()).casefold()
    if plain in CELL_COLUMNS:
        return plain
    return next((column for column in CELL_COLUMNS if plain in COLUMNS.get(column, ())), None)


def event_with(
    event: Event, cells: Mapping[str, str], categories: Sequence[Category], language: str
) -> tuple[Event, tuple[CellRefusal, ...]]:
    """The event as the cells say it is, and the cells that could not be taken."""
    refused: list[CellRefusal] = []
    for column, text in cells.items():
        taken = _with_cell(event, column, text, categories, language)
        if isinstance(taken, CellRefusal):
            refused.append(taken)
        else:
            event = taken
    if not event.title and not any(each.column == "title" for each in refused):
        refused.append(CellRefusal("title", "", "title"))
    return event, tuple(refused)


def id_wished(event: Event) -> str:
    """What a new event's id would be if nothing else were called so."""
    words = slug(event.title) or "event"
    day = slug(event.date.partition("/")[0])
    return f"{words}-{day}" if day else words


def _with_cell(
    event: Event, column: str, text: str, categories: Sequence[Category], language: str
) -> Event | CellRefusal:
    readers: dict[str, Callable[[], Event | CellRefusal]] = {
        "title": lambda: _with_title(event, text),
        "date": lambda: _with_date(event, text, language),
        "category": lambda: _with_category(event, text, categories),
        "kind": lambda: _with_kind(event, text),
        "importance": lambda: _with_importance(event, text),
        "summary": lambda: replace(event, summary=text.replace("\r\n", "\n").replace("\r", "\n").strip()),
        "tags": lambda: replace(event, tags=names_in(text)),
        "places": lambda: replace(event, places=names_in(text)),
        "people": lambda: replace(event, people=names_in(text)),
        "organisations": lambda: replace(event, organisations=names_in(text)),
    }
    return readers[column]()


def names_in(cell: str) -> tuple[str, ...]:
    """The names in a cell, which semicolons separate; each once."""
    names = (" ".join(name.split()) for name in cell.replace("；", ";").split(";"))
    return tuple(dict.fromkeys(name for name in names if name))


def _with_title(event: Event, text: str) -> Event | CellRefusal:
    title = " ".join(text.split())
    return replace(event, title=title) if title else CellRefusal("title", text, "title")


def _with_kind(event: Event, text: str) -> Event | CellRefusal:
    kind = text.casefold() or "event"
    if kind not in get_args(EventKind):
        return CellRefusal("kind", text, "kind", ", ".join(get_args(EventKind)))
    return replace(event, kind=cast(EventKind, kind))


def _with_date(event: Event, text: str, language: str) -> Event | CellRefusal:
    if text == event.date:
        return event
    reading = read_date(text, language)
    if reading.status in ("understood", "empty"):
        return replace(event, date=reading.edtf)
    if reading.status == "ambiguous":
        return CellRefusal("date", text, "ambiguous", " / ".join(each.words for each in reading.candidates))
    return CellRefusal("date", text, "date", reading.reason)


def _with_category(event: Event, text: str, categories: Sequence[Category]) -> Event | CellRefusal:
    plain = text.casefold()
    ids = [each.id for each in categories if plain in (each.id.casefold(), each.name.casefold())]
    if text and not ids:
        return CellRefusal("category", text, "category", ", ".join(each.name for each in categories))
    return replace(event, category=ids[0] if ids else "")


def _with_importance(event: Event, text: str) -> Event | CellRefusal:
    try:
        value = float(text.replace(",", ".")) if text else 0.5
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        return CellRefusal("importance", text, "importance")
    return replace(event, importance=value)
