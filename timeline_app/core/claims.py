"""What a source's date says about an event's date, and which date to choose among the sources.

It goes by what dates leave open, so that a month and "some day in that month" mean the same.
The rules stand in docs/dates.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.columns import DateFlag
from timeline_app.core.edtf import DateSet, Edtf, EdtfError, End, Interval, Point, Range, bounds, flags, parse
from timeline_app.core.edtf.limits import member_extent
from timeline_app.core.edtf.manner import is_approximate

Agreement = Literal["agrees", "finer", "coarser", "conflicts", "none"]
Stretch = tuple[int, int]  # [start, end) in seconds


def compare_claim(event_date: str, claim: str) -> Agreement:
    """How a source's claim stands to the date of its event; both are EDTF and may be empty.

    - ``agrees``: the same time. Qualifiers do not count: 2007~ agrees with 2007.
    - ``finer``: more precise, and inside what the event's date leaves open.
    - ``coarser``: less precise, or overlapping: both can be true.
    - ``conflicts``: both cannot be true. An approximate date conflicts only with what lies more than its
      own length away: 2007~ stands against 2009, not against 2008. Two intervals conflict
      when their starts or their ends do; what is open or unknown stands against nothing.
    - ``none``: the source gives no date.

    An event without a date has no quarrel with any claim: each is ``finer``.

    Raises:
        EdtfError: either is not EDTF.
    """
    if not claim:
        return "none"
    claimed = parse(claim)
    if not event_date:
        return "finer"
    dated = parse(event_date)
    pairs = _pairs(dated, claimed)
    if all(mine.strict == theirs.strict for mine, theirs in pairs):
        return "agrees"
    if not all(_meet(mine.loose, theirs.loose) for mine, theirs in pairs):
        return "conflicts"
    return "finer" if all(_inside(theirs.strict, mine.strict) for mine, theirs in pairs) else "coarser"


def choose_date(claims: Sequence[str]) -> str:
    """The date an event gets from its sources' claims: the most precise among those that agree.

    1. Empty claims and those that are not EDTF do not count.
    2. Each claim is asked how many others it does not conflict with; those with the most are left. So
       one that stands alone against two loses.
    3. Of these, the one that leaves least time open; then the one with fewer qualifiers; then the one
       that covers more time (an interval rather than its first day); then the first in the order given.

    Returns the claim's text as it was given, or an empty text.
    """
    read = [(text, value) for text in claims if (value := _value(text)) is not None]
    if not read:
        return ""
    support = [sum(_compatible(mine, other) for _, other in read) for _, mine in read]
    best = max(support)
    candidates = [claim for claim, count in zip(read, support, strict=True) if count == best]
    return min(candidates, key=lambda claim: _preference(claim[1]))[0]


@dataclass(frozen=True, slots=True)
class _Reach:
    """When something can have been: as its date says, and with room for what is approximate."""

    strict: tuple[Stretch, ...]
    loose: tuple[Stretch, ...]


def _pairs(first: Edtf, second: Edtf) -> list[tuple[_Reach, _Reach]]:
    """What to compare with what: starts and ends of two intervals, otherwise all the time of each."""
    if isinstance(first, Interval) and isinstance(second, Interval):
        return [(_end(first.start), _end(second.start)), (_end(first.end), _end(second.end))]
    return [(_whole(first), _whole(second))]


def _end(end: Point | Range | End) -> _Reach:
    return _Reach(((PAST, FUTURE),), ((PAST, FUTURE),)) if isinstance(end, End) else _reach((end,))


def _whole(value: Edtf) -> _Reach:
    if isinstance(value, Interval):
        limits = bounds(value)
        whole = ((limits.earliest_start, limits.latest_end),)
        start, end = _end(value.start).loose[0][0], _end(value.end).loose[-1][1]
        return _Reach(whole, ((min(start, whole[0][0]), max(end, whole[0][1])),))
    return _reach(value.members if isinstance(value, DateSet) else (value,))


def _reach(members: Sequence[Point | Range]) -> _Reach:
    strict, loose = [], []
    for member in members:
        start, end = member_extent(member)
        strict.append((start, end))
        loose.append((start - _room(member, 0), end + _room(member, -1)))
    return _Reach(_joined(strict), _joined(loose))


def _room(member: Point | Range, side: Literal[0, -1]) -> int:
    """The length of the date on one side of a member where it is approximate, otherwise 0."""
    point = (member.first, member.last)[side] if isinstance(member, Range) else member
    if point is None or not is_approximate(point):
        return 0
    start, end = member_extent(point)
    return end - start


def _joined(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    """Stretches in order, those that touch made one."""
    joined: list[Stretch] = []
    for start, end in sorted(stretches):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def _meet(first: tuple[Stretch, ...], second: tuple[Stretch, ...]) -> bool:
    return any(max(a[0], b[0]) < min(a[1], b[1]) for a in first for b in second)


def _inside(inner: tuple[Stretch, ...], outer: tuple[Stretch, ...]) -> bool:
    return all(any(b[0] <= a[0] and a[1] <= b[1] for b in outer) for a in inner)


def _compatible(first: Edtf, second: Edtf) -> bool:
    return all(_meet(mine.loose, theirs.loose) for mine, theirs in _pairs(first, second))


def _value(text: str) -> Edtf | None:
    try:
        return parse(text) if text else None
    except EdtfError:
        return None


def _preference(value: Edtf) -> tuple[int, int, int]:
    """Smaller is better: time left open by start and end, qualifiers, time covered (negative)."""
    limits, found = bounds(value), flags(value)
    if isinstance(value, Interval):
        left_open = _length(_end(value.start)) + _length(_end(value.end))
    else:
        left_open = limits.latest_start - limits.earliest_start + limits.latest_end - limits.earliest_end
    doubt = bool(found & DateFlag.UNCERTAIN) + bool(found & DateFlag.APPROXIMATE)
    return left_open, doubt, limits.earliest_start - limits.latest_end


def _length(reach: _Reach) -> int:
    return reach.strict[-1][1] - reach.strict[0][0]
