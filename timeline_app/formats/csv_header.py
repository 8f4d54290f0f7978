"""The first line of a CSV file: what separates its cells, and which column is what."""

from __future__ import annotations

import csv
import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from timeline_app.core.faults import Fault, InputFaults
from timeline_app.core.says import says

# The name of each column, and the other names it may have. The order is that of the cells of a row.
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("name", "event", "headline", "label", "event name", "event title", "标题", "名称", "事件"),
    "date": (
        "start", "start date", "begin", "begin date", "from", "when", "event date",
        "日期", "开始", "开始日期",
    ),
    "end": ("end date", "to", "until", "finish", "结束", "结束日期"),
    "category": ("type", "group", "lane", "topic", "subject", "类别", "分类"),
    "importance": ("weight", "significance", "重要性"),
    "summary": ("description", "text", "details", "abstract", "摘要", "描述", "说明"),
    "url": ("link", "source", "source url", "web page", "website", "网址", "链接", "来源"),
    "places": ("place", "location", "locations", "地点"),
    "people": ("person", "persons", "人物"),
    "organisations": ("organisation", "organization", "organizations", "组织", "机构"),
    "tags": ("tag", "keywords", "标签"),
}  # fmt: skip
REQUIRED: Final = ("title", "date")
DELIMITERS: Final[Mapping[str, str]] = {",": "comma", ";": "semicolon", "\t": "tab"}

_SEPARATOR_LINE: Final = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
_BETWEEN_WORDS: Final = re.compile(r"[\s_\-]+")


@dataclass(frozen=True, slots=True)
class Header:
    """What the first line says.

    ``places`` tells at which cell of a row each column of :data:`COLUMNS` stands, ``renamed`` the names that
    stand for another ("start" for "date"), ``unknown`` the columns that are not read; ``cells`` is the
    number of cells in a row.
    """

    delimiter: str
    cells: int
    places: Mapping[str, int]
    renamed: Mapping[str, str]
    unknown: tuple[str, ...]


def delimiter_of(line: str) -> str | None:
    """The delimiter that a line ``sep=;`` names, as spreadsheets write it before the header."""
    match = _SEPARATOR_LINE.fullmatch(line)
    return match[1] if match is not None and match[1] in DELIMITERS else None


def read_header(line: str, place: str, number: int = 1, delimiter: str | None = None) -> Header:
    """The header in a line, which is line ``number`` of the file called ``place``.

    Without a ``delimiter`` the one is taken that makes most of the names known.

    Raises:
        InputFaults: a column that must be there is missing, or stands there twice.
    """
    possible = [_header(line, sign) for sign in ([delimiter] if delimiter else DELIMITERS)]
    header = max(possible, key=lambda each: (len(each.places), each.cells))
    faults = [
        Fault(*_missing(column, header), place, number) for column in REQUIRED if column not in header.places
    ]
    faults += [
        Fault(says("the column '{0}' stands here twice", name), says("take one of them out"), place, number)
        for name in _twice(header, _cells(line, header.delimiter))
    ]
    if faults:
        raise InputFaults(faults)
    return header


def _header(line: str, delimiter: str) -> Header:
    cells = _cells(line, delimiter)
    known = [_column_of(cell) for cell in cells]
    places: dict[str, int] = {}
    # A column's own name goes before its other names, and an earlier column before a later one.
    for column in COLUMNS:
        own = [index for index, cell in enumerate(cells) if _plain(cell) == column]
        others = [index for index, name in enumerate(known) if name == column]
        if others:
            places[column] = (own or others)[0]
    read = set(places.values())
    return Header(
        delimiter=delimiter,
        cells=len(cells),
        places=places,
        renamed={
            cells[index].strip(): column for column, index in places.items() if _plain(cells[index]) != column
        },
        unknown=tuple(
            cell.strip() or f"(column {index + 1}, without a name)"
            for index, cell in enumerate(cells)
            if index not in read
        ),
    )


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        return []


def _column_of(name: str) -> str | None:
    plain = _plain(name)
    return next((column for column, names in COLUMNS.items() if plain == column or plain in names), None)


def _plain(name: str) -> str:
    return _BETWEEN_WORDS.sub(" ", name.strip()).casefold()


def _missing(column: str, header: Header) -> tuple[str, str]:
    """What to say of a column that is not there, and what to do."""
    near = difflib.get_close_matches(column, [_plain(name) for name in header.unknown], n=1)
    names = ", ".join((column, *COLUMNS[column]))
    message = says("the first line names no column '{0}'", column)
    if near:
        return message, says("is '{0}' meant? It must be called one of: {1}", near[0], names)
    return message, says("call it one of: {0}", names)


def _twice(header: Header, cells: list[str]) -> list[str]:
    """The columns whose own name stands there more than once."""
    plain = [_plain(cell) for cell in cells]
    return [column for column in header.places if plain.count(column) > 1]
