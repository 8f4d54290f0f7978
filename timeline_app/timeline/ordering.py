"""The order of events in a list, as arrays of rows: no Python object for any event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.core.columns import Columns, DateFlag
from timeline_app.core.progress import Asked, go_on, never
from timeline_app.core.text_changes import ChangedTexts
from timeline_app.core.text_column import TextColumn

SortBy = Literal["date", "title", "category", "importance", "sources"]
Rows = npt.NDArray[np.intp]

_WORD: Final = 8  # bytes of a text that are compared at a time
_AT_ONCE: Final = 100_000  # rows whose bytes are gathered at a time
_NUMBERS: Final[dict[SortBy, str]] = {
    "category": "category",
    "importance": "importance",
    "sources": "articles",
}


@dataclass(frozen=True, slots=True, eq=False)
class SortKeys:
    """What a list is sorted by: a copy of its own, so that another thread can sort while columns change.

    ``starts`` and ``ends`` are int64 seconds by row, ``is_undated`` says which rows have no date, and
    ``keys`` are the numbers or texts of the column, None for the date itself.
    """

    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    is_undated: npt.NDArray[np.bool_]
    keys: npt.NDArray[Any] | Sequence[str] | None


def sort_keys(columns: Columns, by: SortBy) -> SortKeys:
    """What it takes to sort columns as they are now; a few milliseconds for a million rows."""
    keys: npt.NDArray[Any] | Sequence[str] | None = None
    if by == "title":
        titles = columns.titles
        keys = titles.snapshot() if isinstance(titles, ChangedTexts) else titles
    elif by in _NUMBERS:
        keys = np.array(getattr(columns, _NUMBERS[by]))
    is_undated = (columns.flags & np.uint16(DateFlag.UNDATED)) != 0
    return SortKeys(np.array(columns.earliest_start), np.array(columns.latest_end), is_undated, keys)


def ordered(keys: SortKeys, rows: Rows, *, is_descending: bool = False, is_stopped: Asked = never) -> Rows:
    """Rows in order; equal ones by time, then by row. Undated ones come last when sorted by date, either way.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    starts, ends, undated = keys.starts[rows], keys.ends[rows], keys.is_undated[rows]
    if keys.keys is None:
        if is_descending:
            starts, ends = -1 - starts, -1 - ends  # which int64 can hold, unlike the negative of its least
        return np.asarray(rows[np.lexsort((rows, ends, starts, undated))])
    if isinstance(keys.keys, np.ndarray):
        values = keys.keys[rows].astype(np.float64)
    else:
        values = text_ranks(keys.keys, is_stopped)[rows].astype(np.float64)
    go_on(is_stopped)
    order = np.lexsort((rows, ends, starts, undated, -values if is_descending else values))
    return np.asarray(rows[order])


def rows_listed(columns: Columns, lane_of_row: npt.NDArray[np.int16] | None, span: Span | None) -> Rows:
    """The rows of the events that a list shows: those in a lane that is not hidden (None: all), and only
    those that may lie within a span, if there is one."""
    listed = columns.has_event
    if lane_of_row is not None:
        listed &= lane_of_row >= 0
    if span is not None:
        listed &= (columns.earliest_start < span.end_s) & (columns.latest_end > span.start_s)
        listed &= (columns.flags & np.uint16(DateFlag.UNDATED)) == 0
    return np.flatnonzero(listed)


def is_by_time(columns: Columns) -> bool:
    """Whether the rows stand in order of time already, as they do when a store is loaded."""
    dated = columns.earliest_start[(columns.flags & np.uint16(DateFlag.UNDATED | DateFlag.REMOVED)) == 0]
    return bool(np.all(dated[1:] >= dated[:-1]))


def text_ranks(texts: Sequence[str], is_stopped: Asked = never) -> npt.NDArray[np.int64]:
    """For each text how many come before it, int64 (n,): by code points, capital ASCII letters as small ones.

    The bytes of the texts are compared eight at a time, from the left, and further on only those that are
    equal so far (most significant digit first; Knuth, The Art of Computer Programming 3, 5.2.5).

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    column = _column(texts)
    ranks = np.zeros(len(column), np.int64)
    rows = np.arange(len(column))
    folds = np.arange(256, dtype=np.uint8)
    folds[ord("A") : ord("Z") + 1] += ord("a") - ord("A")
    depth = 0
    while len(rows):
        go_on(is_stopped)
        words = _words(column, rows, depth, folds)
        order = np.lexsort((words, ranks[rows]))
        rows, words = rows[order], words[order]
        groups = ranks[rows]
        is_new_group = np.concatenate(([True], groups[1:] != groups[:-1]))
        is_new = is_new_group | np.concatenate(([True], words[1:] != words[:-1]))
        places = np.arange(len(rows))
        firsts = np.maximum.accumulate(np.where(is_new, places, 0))
        ranks[rows] = groups + firsts - np.maximum.accumulate(np.where(is_new_group, places, 0))
        is_tied = ~is_new
        is_tied[:-1] |= ~is_new[1:]
        rows = rows[is_tied & ((words & np.uint64(0xFF)) != 0)]  # the others have come to their ends
        depth += _WORD
    return ranks


def _column(texts: Sequence[str]) -> TextColumn:
    if isinstance(texts, TextColumn):
        return texts
    if isinstance(texts, ChangedTexts):
        return texts.taken(np.arange(len(texts)))
    return TextColumn.of(texts)


def _words(
    column: TextColumn, rows: Rows, depth: int, folds: npt.NDArray[np.uint8]
) -> npt.NDArray[np.uint64]:
    """Eight bytes of each text from ``depth`` on as a number, the first one foremost; 0 behind its end."""
    words = np.zeros(len(rows), np.uint64)
    if not len(column.blob):
        return words
    for first in range(0, len(rows), _AT_ONCE):
        some = rows[first : first + _AT_ONCE]
        places = column.offsets[some][:, None] + depth + np.arange(_WORD)
        is_within = places < column.offsets[some + 1][:, None]
        taken = folds[column.blob[np.minimum(places, len(column.blob) - 1)]]
        taken[~is_within] = 0
        words[first : first + _AT_ONCE] = np.ascontiguousarray(taken).view(">u8")[:, 0]
    return words
