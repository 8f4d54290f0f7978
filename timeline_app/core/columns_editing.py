"""Columns after an edit: rows stay where they are, and what the edit did not touch is not copied."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline_app.core.columns import NUMBERS, TEXTS, Columns, DateFlag
from timeline_app.core.growing import beginning, grown
from timeline_app.core.text_changes import ChangedTexts, GrownIndex
from timeline_app.core.text_column import TextColumn, TextIndex

Rows = npt.NDArray[np.intp]


class Cells(NamedTuple):
    """What the columns hold of one event; see :class:`~timeline_app.core.columns.Columns`."""

    id: str
    title: str
    date: str
    earliest_start: int
    latest_start: int
    earliest_end: int
    latest_end: int
    category: int
    importance: float
    articles: int
    flags: int


@dataclass(frozen=True, slots=True, eq=False)
class Edited:
    """The rows that an edit has emptied, changed and filled: ascending each, and each row in one of them."""

    removed: Rows
    changed: Rows
    added: Rows

    def __bool__(self) -> bool:
        return bool(len(self.rows))

    @property
    def rows(self) -> Rows:
        """All of them, ascending."""
        return np.sort(np.concatenate((self.removed, self.changed, self.added)))

    @property
    def put(self) -> Rows:
        """Those with an event in them, ascending."""
        return np.sort(np.concatenate((self.changed, self.added)))


def edited_columns(
    columns: Columns, put: Iterable[Cells], removed: Iterable[str] = ()
) -> tuple[Columns, Edited]:
    """The columns with some events put in or changed, and those of some ids removed; and which rows that are.

    An event that was here before gets its old row again. Ids that are not here are not removed; an id
    is in one of the two only. See :class:`Columns` for what becomes of the columns before.
    """
    cells = {each.id: each for each in put}
    rows, later = _rows_of(columns, cells)
    gone = np.array([row for each in removed if (row := columns.row_of(each)) is not None], np.intp)
    count = len(columns) + len(later)
    known = rows[rows < len(columns)]
    changed = known[columns.has_event_in(known)]
    edited = Edited(np.sort(gone), np.sort(changed), np.setdiff1d(rows, changed))
    room = {name: grown(_room_of(columns, name), len(columns), count) for name in NUMBERS}
    for name, array in room.items():
        array[rows] = [getattr(each, name) for each in cells.values()]
    room["flags"][gone] = np.uint16(DateFlag.REMOVED)
    fields: dict[str, Any] = {name: beginning(array, count) for name, array in room.items()}
    for name in TEXTS:
        changes = dict(zip(rows.tolist(), _texts(name, cells.values()), strict=True))
        fields[name] = ChangedTexts.of(getattr(columns, name), changes, count)
    after = replace(
        columns,
        **fields,
        id_index=GrownIndex.of(columns.id_index or TextIndex.of(columns.ids), later),
        by_importance=None,
        removed=columns.removed + len(gone) - (len(edited.added) - len(later)),
        room=room,
    )
    return after, edited


def in_order(columns: Columns) -> Columns:
    """The columns as they are loaded: sorted by earliest start and id, undated last, no row without an event.

    Rows that no edit has touched must be in that order already. The texts are to be those of a store.
    """
    if not isinstance(columns.titles, ChangedTexts):
        return columns
    order = _order(columns, columns.titles.rows)
    index = columns.id_index
    sums = index.sums(len(columns)) if isinstance(index, GrownIndex) else None
    fields: dict[str, Any] = {name: getattr(columns, name)[order] for name in NUMBERS}
    fields.update((name, _taken(getattr(columns, name), order)) for name in TEXTS)
    return Columns(**fields, id_index=None if sums is None else TextIndex.of_sums(sums[order]))


def _rows_of(columns: Columns, ids: Iterable[str]) -> tuple[Rows, dict[str, int]]:
    """The rows of these events, and those among them that are behind the columns."""
    rows = []
    later: dict[str, int] = {}
    for each in ids:
        row = columns.row_ever_of(each)
        if row is None:
            row = later[each] = len(columns) + len(later)
        rows.append(row)
    return np.array(rows, np.intp), later


def _room_of(columns: Columns, name: str) -> npt.NDArray[Any]:
    """The array behind a field, to be written to; one without room is copied, for it may be anyone's."""
    if name in columns.room:
        return columns.room[name]
    array = getattr(columns, name)
    return grown(array, len(array), len(array) + 1)


def _texts(name: str, cells: Iterable[Cells]) -> list[str]:
    return [getattr(each, name.removesuffix("s")) for each in cells]


def _taken(texts: Sequence[str], order: npt.NDArray[np.integer[Any]]) -> TextColumn:
    return texts.taken(order) if isinstance(texts, ChangedTexts | TextColumn) else TextColumn.of(texts)


def _order(columns: Columns, touched: Rows) -> Rows:
    """All rows with an event in the order of loading; those that are not ``touched`` are in it already."""
    is_still = columns.has_event
    moved = touched[is_still[touched]]
    is_still[touched] = False
    still = np.flatnonzero(is_still)

    def key(row: int) -> tuple[int, bool, str]:
        undated = bool(columns.flags[row] & DateFlag.UNDATED)
        return int(columns.earliest_start[row]), undated, columns.ids[row]

    moved_rows = sorted(moved.tolist(), key=key)
    places = []
    starts = columns.earliest_start[still]
    for row in moved_rows:
        # Within those of the same start; a look at each text of a whole column would take too long.
        first, last = (int(starts.searchsorted(key(row)[0], side)) for side in ("left", "right"))
        places.append(bisect_left(still, key(row), first, last, key=key))
    return np.insert(still, places, moved_rows)
