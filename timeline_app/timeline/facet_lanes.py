"""Lanes by the names that events have: of places, people, organisations, articles or tags."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.columns import Columns
from timeline_app.core.columns_editing import Edited
from timeline_app.core.facets import FacetNames
from timeline_app.timeline.lanes import MIXED, Lane, Lanes

MOST_NAMED_LANES: Final = 40
OTHERS_KEY: Final = "\nothers"  # no name has a line break in it
WITHOUT_KEY: Final = ""


@dataclass(frozen=True, slots=True)
class LaneWords:
    """Titles of the lanes that no name gives one: of events of which no name has a lane, by how many names
    these have, and of events without any."""

    others: Callable[[int], str]
    without: str


def lanes_by_names(
    names: FacetNames,
    has_event: npt.NDArray[np.bool_],
    words: LaneWords,
    titles: Mapping[str, str] | None = None,
    most: int = MOST_NAMED_LANES,
) -> Lanes:
    """A lane for each of the ``most`` frequent names, one for the events of all others, one for the rest.

    An event stands in one lane: that of the first of its names that has one. So names count by how many
    events give them first, and no lane is empty; a name that only ever comes behind others has none. Lanes
    come by their number of events, the last ones last. ``titles`` are words for names that are none;
    ``has_event`` says which rows are an event's.
    """
    first = _first_of(names, np.ones(len(names.names), np.bool_))
    chosen = _most_frequent(names, first, most)
    has_lane = np.zeros(len(names.names), np.bool_)
    has_lane[chosen] = True
    name_of_row = _first_of(names, has_lane)
    counts = np.bincount(name_of_row + 1, minlength=len(names.names) + 1)[1:]
    named = np.bincount(names.numbers, minlength=len(names.names))
    chosen.sort(key=lambda number: (-int(counts[number]), names.names[number]))
    lanes = [
        _named_lane(names.names[number], titles or {}, int(counts[number]), int(named[number]))
        for number in chosen
    ]
    lane_of_name = np.full(len(names.names) + 1, -1, np.int16)  # the last one is of no name
    lane_of_name[chosen] = np.arange(len(chosen), dtype=np.int16)
    of_row = lane_of_name[name_of_row]
    for is_in, lane in (
        _others(names, (of_row < 0) & (first >= 0), words),
        _without((first < 0) & has_event, words),
    ):
        if lane.count:
            of_row[is_in] = len(lanes)
            lanes.append(lane)
    return Lanes(tuple(lanes), of_row)


def edited_lanes_by_names(
    lanes: Lanes, columns: Columns, edited: Edited, names: Mapping[int, Sequence[str]], words: LaneWords
) -> Lanes:
    """The lanes after an edit, till they are made anew; ``names`` are those of the rows with an event.

    A name that has no lane is among the others, which get a lane at the end if they have none. How many
    events have a name in all is told as it was.
    """
    numbers = {lane.key: number for number, lane in enumerate(lanes.lanes)}
    every = list(lanes.lanes)
    found = np.empty(len(edited.put), np.int16)
    for place, row in enumerate(edited.put.tolist()):
        own = names.get(row, ())
        key = next((name for name in own if name in numbers), OTHERS_KEY if own else WITHOUT_KEY)
        if key not in numbers:
            numbers[key] = len(every)
            every.append(Lane(key, words.others(1) if key == OTHERS_KEY else words.without, MIXED, 0))
        found[place] = numbers[key]
    return replace(lanes, lanes=tuple(every)).with_rows(len(columns), edited, found)


def _first_of(names: FacetNames, counts: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """By row the first of its names that ``counts``, -1 where there is none."""
    found = np.full(len(names), -1, np.int64)
    rows = np.repeat(np.arange(len(names)), np.diff(names.starts))
    inside = np.flatnonzero(counts[names.numbers])
    inside = inside[np.diff(rows[inside], prepend=-1) > 0]
    found[rows[inside]] = names.numbers[inside]
    return found


def _most_frequent(names: FacetNames, first: npt.NDArray[np.int64], most: int) -> list[int]:
    """The numbers of the ``most`` names that come first in most events."""
    counts = np.bincount(first + 1, minlength=len(names.names) + 1)[1:]
    coming_first = np.flatnonzero(counts).tolist()
    coming_first.sort(key=lambda number: (-int(counts[number]), names.names[number]))
    return coming_first[:most]


def _named_lane(name: str, titles: Mapping[str, str], count: int, named: int) -> Lane:
    return Lane(name, titles.get(name, name), MIXED, count, named)


def _others(
    names: FacetNames, is_in: npt.NDArray[np.bool_], words: LaneWords
) -> tuple[npt.NDArray[np.bool_], Lane]:
    """Events that have names, but none with a lane; how many names that are."""
    count = np.count_nonzero(is_in)
    inside = np.repeat(is_in, np.diff(names.starts))
    different = len(np.unique(names.numbers[inside]))
    return is_in, Lane(OTHERS_KEY, words.others(different), MIXED, int(count))


def _without(is_in: npt.NDArray[np.bool_], words: LaneWords) -> tuple[npt.NDArray[np.bool_], Lane]:
    return is_in, Lane(WITHOUT_KEY, words.without, MIXED, int(np.count_nonzero(is_in)))
