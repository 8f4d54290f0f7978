"""Passages of a digest placed by the hash of their words: where they were recorded, or where they stand."""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.anchoring.original import OriginalText, stored_span
from timeline_app.core.anchoring.windows import Places, Windows, variants
from timeline_app.core.model import OriginalPassage
from timeline_app.core.progress import Asked

_VARIED: Final = 300_000  # characters of a text up to which other typography is tried
_EVERY: Final = 60_000  # characters of a text up to which windows within words are tried too
_HITS: Final = 64  # places of the same words that are kept


@dataclass(frozen=True, slots=True)
class Sought:
    """A passage to place, by a number that its placement is told by."""

    number: int
    recorded: OriginalPassage


@dataclass(frozen=True, slots=True)
class Verified:
    """A place in the text kept whose words have the recorded hash: as they are, or but for typography."""

    start: int
    end: int
    is_literal: bool


class Shifts:
    """How far passages that are placed have shifted against where they were recorded."""

    def __init__(self, placed: Iterable[tuple[OriginalPassage, int, int]]) -> None:
        """``placed`` are passages with the start and end they have now."""
        points: set[tuple[int, int]] = set()
        for recorded, start, end in placed:
            points |= {(recorded.start, start - recorded.start), (recorded.end, end - recorded.end)}
        self._points = sorted(points)

    def before(self, offset: int) -> int | None:
        """The shift of the nearest end or beginning at or before a recorded offset."""
        place = bisect_right(self._points, offset, key=lambda point: point[0])
        return self._points[place - 1][1] if place else None

    def after(self, offset: int) -> int | None:
        """The shift of the nearest one at or behind a recorded offset."""
        place = bisect_left(self._points, offset, key=lambda point: point[0])
        return self._points[place][1] if place < len(self._points) else None

    def around(self, passage: OriginalPassage) -> set[int]:
        """The shifts on either side of a passage."""
        sides = (self.before(passage.start), self.after(passage.end))
        return {shift for shift in sides if shift is not None}


def hits(
    passages: Iterable[OriginalPassage], windows: Windows, starts: Callable[[int], Places], is_stopped: Asked
) -> dict[str, list[int]]:
    """Where windows with the passages' hashes begin, by hash; of each the first few.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    wanted: dict[int, set[str]] = defaultdict(set)
    for passage in passages:
        if passage.start < passage.end:
            wanted[passage.end - passage.start].add(passage.sha256)
    found: dict[str, list[int]] = defaultdict(list)
    for length, hashes in sorted(wanted.items()):
        for start, sha256 in windows.find(length, hashes, starts(length), is_stopped):
            if len(found[sha256]) < _HITS:
                found[sha256].append(start)
    return found


def by_hash(sought: Sequence[Sought], original: OriginalText, is_stopped: Asked) -> dict[int, Verified]:
    """The passages whose words stand in the text, by number. Words that stand there more than once are placed
    only where their neighbours show which is meant.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    recorded = ((each.number, recorded_place(each.recorded, original)) for each in sought)
    found = {number: place for number, place in recorded if place is not None}
    for search in _searches(original.text):
        pending = [each for each in sought if each.number not in found]
        if not pending:
            break
        passages = {each.recorded for each in pending}
        places = hits(passages, search.windows, search.starts, is_stopped)
        found |= _chosen(pending, places, sought, found, is_literal=search.is_literal)
    return found


@dataclass(frozen=True, slots=True)
class _Search:
    """Windows to try: those of the text itself (literal) or of a variant of it."""

    windows: Windows
    starts: Callable[[int], Places]
    is_literal: bool


def _searches(text: str) -> Iterator[_Search]:
    windows = Windows(text)
    yield _Search(windows, windows.words, True)
    if len(text) <= _VARIED:
        for variant in variants(text):
            varied = Windows(variant, text)
            yield _Search(varied, varied.words, False)
    if len(text) <= _EVERY:
        yield _Search(windows, windows.every, True)


def recorded_place(passage: OriginalPassage, original: OriginalText) -> Verified | None:
    """The recorded place, if the words there have the recorded hash: in the file, or in the text kept."""
    if _has_hash(original.decoded[passage.start : passage.end], passage.sha256):
        span = stored_span(original, passage.start, passage.end)
        if span is not None:
            return Verified(*span, is_literal=True)
    if _has_hash(original.text[passage.start : passage.end], passage.sha256):
        return Verified(passage.start, passage.end, is_literal=True)
    return None


def _has_hash(words: str, sha256: str) -> bool:
    return bool(words) and hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest() == sha256


def _chosen(
    pending: Sequence[Sought],
    places: Mapping[str, Sequence[int]],
    sought: Sequence[Sought],
    found: Mapping[int, Verified],
    *,
    is_literal: bool,
) -> dict[int, Verified]:
    """The places of passages that stand in one, and of those whose neighbours have shifted just as far."""
    chosen: dict[int, Verified] = {}
    for each in pending:
        starts = places.get(each.recorded.sha256, ())
        if len(starts) == 1:
            chosen[each.number] = _verified(each.recorded, starts[0], is_literal=is_literal)
    shifts = _shifts(sought, {**found, **chosen})
    for each in pending:
        starts = places.get(each.recorded.sha256, ())
        meant = {each.recorded.start + shift for shift in shifts.around(each.recorded)} & set(starts)
        if len(starts) > 1 and len(meant) == 1:
            chosen[each.number] = _verified(each.recorded, meant.pop(), is_literal=is_literal)
    return chosen


def _shifts(sought: Iterable[Sought], known: Mapping[int, Verified]) -> Shifts:
    pairs = ((each.recorded, known[each.number]) for each in sought if each.number in known)
    return Shifts((recorded, place.start, place.end) for recorded, place in pairs)


def _verified(recorded: OriginalPassage, start: int, *, is_literal: bool) -> Verified:
    return Verified(start, start + recorded.end - recorded.start, is_literal)
