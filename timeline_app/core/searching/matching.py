"""Which documents of a segment have what is searched for, and in which part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from timeline_app.core.searching.letters import Letters, is_single
from timeline_app.core.searching.parts import NOWHERE, Part
from timeline_app.core.searching.segment import Ints, Segment
from timeline_app.core.searching.stems import Stems

_FEW_WORDS: Final = 200  # are looked at one by one; of more all at once
_FEW_PLACES: Final = 4_000  # are each looked for
_SHEET: Final = 1 << 20  # places

Levels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Pattern:
    """Tokens that are to stand next to each other in one text, at these places relative to the first.

    A word stands for all with its stem. The last token of a ``is_prefix`` pattern stands for all words that
    begin so (and a ``is_growing`` one, which is still being typed, for those with its stem too).
    """

    tokens: tuple[str, ...]
    places: tuple[int, ...]
    is_prefix: bool = False
    is_growing: bool = False
    is_negated: bool = False

    @classmethod
    def of(
        cls,
        text: str,
        letters: Letters,
        *,
        is_prefix: bool = False,
        is_growing: bool = False,
        is_negated: bool = False,
    ) -> Pattern | None:
        """The pattern of a text; None if there is no word in it."""
        tokens = letters.tokens(text)
        if not tokens:
            return None
        return cls(
            tuple(token.text for token in tokens),
            tuple(token.place for token in tokens),
            is_prefix,
            is_growing,
            is_negated,
        )


def levels(segment: Segment, patterns: Sequence[Pattern], stems: Stems) -> Levels:
    """By document, the least telling :class:`Part` that is needed to find all patterns; uint8, (count,).

    :data:`NOWHERE` where one is not found, or one that is negated is.
    """
    found = np.zeros(segment.count, np.uint8)
    for pattern in patterns:
        each = levels_of(segment, pattern, stems)
        if pattern.is_negated:
            found[each != NOWHERE] = NOWHERE
        else:
            np.maximum(found, each, out=found)
    return found


def levels_of(segment: Segment, pattern: Pattern, stems: Stems) -> Levels:
    """By document, the most telling :class:`Part` in which a pattern stands; uint8, shape (count,)."""
    found = np.full(segment.count, NOWHERE, np.uint8)
    listed = [_postings(segment, pattern, number, stems) for number in range(len(pattern.tokens))]
    if all(listed):
        postings = listed[0] if len(listed) == 1 else [_adjacent(pattern, listed)]
        _mark(found, segment.part_ends, postings)
    return found


def words_of(segment: Segment, pattern: Pattern, number: int, stems: Stems) -> Sequence[int]:
    """The numbers of the words that a pattern's token stands for."""
    token, is_last = pattern.tokens[number], number == len(pattern.tokens) - 1
    if is_single(token):
        return [each for each in segment.words_beginning(token)[:1] if segment.words[each] == token]
    if is_last and (pattern.is_prefix or pattern.is_growing):
        beginning = segment.words_beginning(token)
        if not pattern.is_growing:
            return beginning
        others = [each for each in segment.words_with_stem(stems.of(token)) if each not in beginning]
        return [*beginning, *others] if others else beginning
    return segment.words_with_stem(stems.of(token))


class _Postings(NamedTuple):
    """Places, ascending if ``is_sorted``, and the documents they are in."""

    places: Ints
    documents: Ints
    is_sorted: bool = True


def _postings(segment: Segment, pattern: Pattern, number: int, stems: Stems) -> list[_Postings]:
    """Where one of a pattern's tokens stands: word by word, or all at once where there are many words."""
    words = words_of(segment, pattern, number, stems)
    starts = segment.starts
    if isinstance(words, range) and len(words) > _FEW_WORDS:
        every = slice(int(starts[words[0]]), int(starts[words[-1] + 1]))
        return [_Postings(segment.places[every], segment.documents[every], is_sorted=False)]
    own = [slice(int(starts[word]), int(starts[word + 1])) for word in words]
    return [_Postings(segment.places[each], segment.documents[each]) for each in own]


def _adjacent(pattern: Pattern, listed: Sequence[Sequence[_Postings]]) -> _Postings:
    """Where all tokens of a pattern stand one behind the other: the places of its first."""
    sizes = np.array([sum(len(part.places) for part in parts) for parts in listed])
    rarest, *others = np.argsort(sizes, kind="stable").tolist()
    joined = _joined(listed[rarest])
    is_possible = slice(int(joined.places.searchsorted(pattern.places[rarest])), None)
    places = joined.places[is_possible] - np.uint32(pattern.places[rarest])
    documents = joined.documents[is_possible]
    for number in others:
        if not len(places):
            break
        wanted = places + np.uint32(pattern.places[number])
        is_there = _is_among(wanted, _joined(listed[number]).places)
        places, documents = places[is_there], documents[is_there]
    return _Postings(places, documents)


def _is_among(wanted: Ints, there: Ints) -> npt.NDArray[np.bool_]:
    """Which of some places are among others; both ascend."""
    if len(wanted) <= _FEW_PLACES:
        at = np.minimum(there.searchsorted(wanted), len(there) - 1)
        return np.asarray(there[at] == wanted)
    # Many are ticked off on a sheet that stays in the processor's cache, stretch by stretch.
    sheet = np.zeros(_SHEET, np.bool_)
    edges = np.arange(int(wanted[0]), int(wanted[-1]) + 1 + _SHEET, _SHEET).astype(np.uint32)
    of_wanted, of_there = wanted.searchsorted(edges).tolist(), there.searchsorted(edges).tolist()
    found = np.zeros(len(wanted), np.bool_)
    for number, edge in enumerate(edges[:-1]):
        asked = slice(of_wanted[number], of_wanted[number + 1])
        ticked = there[of_there[number] : of_there[number + 1]] - edge
        sheet[ticked] = True
        found[asked] = sheet[wanted[asked] - edge]
        sheet[ticked] = False
    return found


def _joined(parts: Sequence[_Postings]) -> _Postings:
    """The postings of several words, by ascending place."""
    if len(parts) == 1 and parts[0].is_sorted:
        return parts[0]
    places = np.concatenate([part.places for part in parts])
    documents = np.concatenate([part.documents for part in parts])
    order = np.argsort(places)
    return _Postings(places[order], documents[order])


def _mark(found: Levels, part_ends: Ints, postings: Sequence[_Postings]) -> None:
    """Note in which part each document has something: the more telling is written over the less."""
    ends = part_ends.tolist()
    for part in reversed(Part):
        first, last = (ends[part - 1] if part else 0), ends[part]
        for each in postings if first < last else ():
            if each.is_sorted:
                begin, end = each.places.searchsorted((first, last)).tolist()
                found[each.documents[begin:end]] = part
            else:
                found[each.documents[(each.places >= first) & (each.places < last)]] = part
