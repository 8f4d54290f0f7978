"""Lanes: which events share one, and how a height is divided among them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.columns import Columns
from timeline_app.core.columns_editing import Edited
from timeline_app.core.growing import beginning, grown, room_for
from timeline_app.core.model import Category
from timeline_app.timeline.sizes import Sizes, TextMeasurer, TextStyle

MIXED: Final = -2  # in place of a category: events of any


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane: its key, its title, the category of its events and its number of events.

    ``category`` is -1 where they have none, and :data:`MIXED` where each has its own.
    ``named`` is how many events have the lane's name in all: those that have it behind another one stand
    in that one's lane (None: as many as stand here). A collapsed lane has no rows; a pinned one stays
    where it is while the others scroll.
    """

    key: str
    title: str
    category: int
    count: int
    named: int | None = None
    is_collapsed: bool = False
    is_pinned: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Lanes:
    """Lanes from top to bottom, and ``of_row``: int16 (n,), the lane of each row of the columns.

    As with columns, the lanes of before and after an edit share ``of_row``; ``room`` is the longer array
    that it is the beginning of, if there is one. ``hidden`` are lanes that are not shown; the rows of their
    events are in lane -1.
    """

    lanes: tuple[Lane, ...]
    of_row: npt.NDArray[np.int16]
    room: npt.NDArray[np.int16] | None = None
    hidden: tuple[Lane, ...] = ()

    def with_rows(self, length: int, edited: Edited, numbers: npt.NDArray[np.int16]) -> Lanes:
        """After an edit that put rows into the lanes ``numbers`` (-1 for none); ``length`` is that of the
        columns now."""
        counts = np.array([lane.count for lane in self.lanes], np.int64)
        left = self.of_row[np.concatenate((edited.removed, edited.changed))]
        np.subtract.at(counts, left[left >= 0], 1)
        np.add.at(counts, numbers[numbers >= 0], 1)
        room = self.of_row if self.room is None else self.room
        wanted = length + (self.room is None)  # what may be anyone's is copied
        room = grown(room, len(self.of_row), wanted)
        room[edited.put] = numbers
        lanes = [replace(lane, count=count) for lane, count in zip(self.lanes, counts.tolist(), strict=True)]
        return Lanes(tuple(lanes), beginning(room, length), room, self.hidden)

    def picked(self, numbers: Sequence[int]) -> Lanes:
        """These lanes, in this order; the others are hidden."""
        hidden = [lane for number, lane in enumerate(self.lanes) if number not in set(numbers)]
        return replace(
            self,
            lanes=tuple(self.lanes[number] for number in numbers),
            of_row=renumbered(self.of_row, numbers),
            room=None,
            hidden=(*self.hidden, *hidden),
        )


def renumbered(of_row: npt.NDArray[np.int16], numbers: Sequence[int]) -> npt.NDArray[np.int16]:
    """The lane of each row where only the lanes ``numbers`` are left, in this order; -1 for the others."""
    # One more than the greatest there may be, so that -1 leads to itself.
    table = np.full(max([*numbers, int(of_row.max(initial=-1))], default=-1) + 2, -1, np.int16)
    table[list(numbers)] = np.arange(len(numbers), dtype=np.int16)
    return np.asarray(table[of_row])


def lanes_by_category(columns: Columns, categories: Sequence[Category], other_title: str) -> Lanes:
    """A lane for each category, in order; events without one share a last lane called ``other_title``."""
    category = columns.category if not columns.removed else columns.category[columns.has_event]
    counts = np.bincount(category + np.int16(1), minlength=len(categories) + 1)
    lanes = [
        Lane(category.id, category.name, index, int(counts[index + 1]))
        for index, category in enumerate(categories)
    ]
    count = len(columns)
    room = np.empty(count + room_for(count), np.int16)
    room[:count] = columns.category
    of_row = room[:count]
    # Whether there is such a lane or not, so that the first event in it moves no other.
    of_row[of_row < 0] = len(lanes)
    if counts[0]:
        lanes.append(Lane("", other_title, -1, int(counts[0])))
    return Lanes(tuple(lanes), beginning(room, count), room)


def edited_lanes(lanes: Lanes, columns: Columns, edited: Edited, other_title: str) -> Lanes:
    """The lanes by category of the columns after an edit.

    Events of categories that have no lane yet are among those without one, till the lanes are made anew.
    """
    categories = [lane for lane in lanes.lanes if lane.category >= 0]
    numbers, other = columns.category[edited.put], np.int16(len(categories))
    numbers = np.where((numbers < 0) | (numbers > other), other, numbers)
    if len(lanes.lanes) == len(categories):
        lanes = replace(lanes, lanes=(*categories, Lane("", other_title, -1, 0)))
    after = lanes.with_rows(len(columns), edited, numbers)
    return after if after.lanes[-1].count else replace(after, lanes=after.lanes[:-1])


def one_lane(columns: Columns, title: str) -> Lanes:
    """All events in one lane."""
    return Lanes((Lane("", title, MIXED, columns.count),), np.zeros(len(columns), np.int16))


def header_width(titles: Sequence[str], notes: Sequence[str], sizes: Sizes, measure: TextMeasurer) -> float:
    """The width in whole px in which the headers' words stand whole, within what a plot can spare."""
    words = [measure(title, TextStyle.LANE) for title in titles]
    words += [measure(note, TextStyle.LANE_NOTE) for note in notes]
    wanted = sizes.header_text_x + max(words, default=0.0) + 2 * sizes.label_gap
    return float(math.ceil(min(max(wanted, sizes.header_width), sizes.header_max_width)))
