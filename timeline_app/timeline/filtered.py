"""A subject of which a filter shows some events: the others are in no lane, like those of hidden lanes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from timeline_app.core.columns import Columns
from timeline_app.core.columns_editing import Edited
from timeline_app.timeline.detail import Detail
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.lanes import Lane, Lanes
from timeline_app.timeline.layout import Subject

Shown = npt.NDArray[np.bool_]


def filtered(subject: Subject, shown: Shown) -> Subject:
    """The subject with the events of the rows that are ``shown``, in the same lanes.

    Some tenths of a second for a million events.
    """
    lanes = subject.lanes
    of_row = np.where(shown, lanes.of_row, np.int16(-1))
    counts = np.bincount(of_row + np.int16(1), minlength=len(lanes.lanes) + 1)[1:]
    left = Lanes(_counted(lanes.lanes, counts.tolist()), of_row)
    return replace(subject, lanes=left, detail=Detail.of(subject.columns, subject.extents, left))


def edited_filtered(
    before: Subject, note: Detail, after: Subject, columns: Columns, edited: Edited, shown: Shown
) -> Subject:
    """A filtered subject after an edit; in a time that follows how much was edited.

    ``note`` is what its index had of the rows, taken before the edit, ``after`` the subject with all events
    after it, and ``shown`` says which of the rows that were put the filter shows.
    """
    put = after.lanes.of_row[edited.put]
    # Lanes come and go at the end only.
    lanes = replace(before.lanes, lanes=_as_many(before.lanes.lanes, after.lanes.lanes))
    lanes = lanes.with_rows(len(columns), edited, np.where(shown, put, np.int16(-1)))
    counts = [lane.count for lane in lanes.lanes]
    lanes = replace(lanes, lanes=_counted(after.lanes.lanes, counts))
    return replace(after, lanes=lanes, detail=note.of_now(columns, after.extents, lanes))


def without_empty_lanes(subject: Subject) -> Subject:
    """The subject without lanes of which nothing is shown; as it is where no lane has anything to show."""
    lanes = subject.lanes
    kept = [number for number, lane in enumerate(lanes.lanes) if lane.count]
    if not kept or len(kept) == len(lanes.lanes):
        return subject
    return replace(
        subject, lanes=replace(lanes.picked(kept), hidden=lanes.hidden), detail=subject.detail.picked(kept)
    )


def shown_extents(extents: Extents, shown: Shown) -> Extents:
    """The extents of the rows that are shown, one behind the other."""
    return extents.at(np.flatnonzero(shown))


def _counted(lanes: Sequence[Lane], counts: Sequence[int]) -> tuple[Lane, ...]:
    """The lanes with so many events each; how many have a lane's name in all is not told."""
    return tuple(replace(lane, count=count, named=None) for lane, count in zip(lanes, counts, strict=False))


def _as_many(lanes: Sequence[Lane], after: Sequence[Lane]) -> tuple[Lane, ...]:
    """These lanes, and new ones behind them that are empty yet."""
    return (*lanes, *(replace(lane, count=0) for lane in after[len(lanes) :]))
