"""How the lanes are arranged: by what, in which order, which of them collapsed, hidden or pinned.

A frozen value, and pure functions that apply it to lanes; nothing in it hangs on how many events there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

from timeline_app.timeline.lanes import Lane, Lanes

LanesBy = Literal["category", "place", "person", "organisation", "article", "tag", "none"]
LANES_BY: Final[tuple[LanesBy, ...]] = get_args(LanesBy)


@dataclass(frozen=True, slots=True)
class LaneArrangement:
    """The lanes as a user wants them, by their keys.

    ``order`` may leave lanes out: these stand where they would by themselves. Keys of lanes that are not
    there, or not now, change nothing.
    """

    by: LanesBy = "category"
    order: tuple[str, ...] = ()
    collapsed: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    pinned: frozenset[str] = frozenset()

    @property
    def is_untouched(self) -> bool:
        """Whether the lanes are as they come."""
        return self == LaneArrangement(self.by)

    def with_collapsed(self, keys: Iterable[str]) -> LaneArrangement:
        """With these lanes collapsed as well."""
        return replace(self, collapsed=self.collapsed | set(keys))

    def with_expanded(self, keys: Iterable[str]) -> LaneArrangement:
        """With these lanes expanded."""
        return replace(self, collapsed=self.collapsed - set(keys))

    def with_hidden(self, keys: Iterable[str]) -> LaneArrangement:
        """With these lanes hidden as well."""
        return replace(self, hidden=self.hidden | set(keys))

    def with_shown(self, keys: Iterable[str]) -> LaneArrangement:
        """With these lanes shown."""
        return replace(self, hidden=self.hidden - set(keys))

    def with_pinned(self, keys: Iterable[str]) -> LaneArrangement:
        """With these lanes pinned as well."""
        return replace(self, pinned=self.pinned | set(keys))

    def with_unpinned(self, keys: Iterable[str]) -> LaneArrangement:
        """With these lanes no longer pinned."""
        return replace(self, pinned=self.pinned - set(keys))


def ordered(lanes: Sequence[Lane], arrangement: LaneArrangement) -> list[int]:
    """The numbers of all lanes in the order they are to stand in, hidden ones too; pinned ones first.

    A lane that the order leaves out comes behind the one it comes behind by itself.
    """
    numbers = {lane.key: number for number, lane in enumerate(lanes)}
    found = list(dict.fromkeys(numbers[key] for key in arrangement.order if key in numbers))
    for number in range(len(lanes)):
        if number not in found:
            found.insert(found.index(number - 1) + 1 if number else 0, number)
    return sorted(found, key=lambda number: lanes[number].key not in arrangement.pinned)


def shown(lanes: Sequence[Lane], arrangement: LaneArrangement) -> list[int]:
    """The numbers of the lanes that are not hidden, in the order they are to stand in."""
    return [number for number in ordered(lanes, arrangement) if lanes[number].key not in arrangement.hidden]


def arranged(lanes: Lanes, arrangement: LaneArrangement) -> Lanes:
    """The lanes as a user wants them."""
    picked = lanes.picked(shown(lanes.lanes, arrangement))
    return replace(picked, lanes=tuple(_marked(lane, arrangement) for lane in picked.lanes))


def moved(lanes: Sequence[Lane], arrangement: LaneArrangement, key: str, to: int) -> LaneArrangement:
    """With one lane moved before the one that is now at place ``to`` among those shown.

    ``to`` counts from 0; the number of lanes shown means behind the last. A pinned lane stays among the
    pinned ones, the others stay below these; hidden lanes keep standing behind the one they stand behind.
    """
    keys = [lanes[number].key for number in ordered(lanes, arrangement)]
    return _moved(keys, [each for each in keys if each not in arrangement.hidden], arrangement, key, to)


def stepped(lanes: Sequence[Lane], arrangement: LaneArrangement, key: str, step: int) -> LaneArrangement:
    """With one lane moved by so many places down (or up) among all, hidden ones too."""
    keys = [lanes[number].key for number in ordered(lanes, arrangement)]
    if key not in keys:
        return arrangement
    return _moved(keys, keys, arrangement, key, keys.index(key) + step + (step > 0))


def _moved(
    keys: Sequence[str], among: Sequence[str], arrangement: LaneArrangement, key: str, to: int
) -> LaneArrangement:
    """The key put before the one at place ``to`` of those ``among`` all ``keys``."""
    if key not in among:
        return arrangement
    pinned = sum(each in arrangement.pinned for each in among)
    first, last = (0, pinned) if key in arrangement.pinned else (pinned, len(among))
    behind = among[min(max(to, first), last) :]
    before = next((each for each in behind if each != key), None)
    order = [each for each in keys if each != key]
    order.insert(len(order) if before is None else order.index(before), key)
    return arrangement if order == list(keys) else replace(arrangement, order=tuple(order))


def _marked(lane: Lane, arrangement: LaneArrangement) -> Lane:
    return replace(
        lane,
        is_collapsed=lane.key in arrangement.collapsed,
        is_pinned=lane.key in arrangement.pinned,
    )
