"""How many events there are of each value, beside the other conditions of a filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from timeline_app.core.columns import DateFlag
from timeline_app.core.filtering.facts import NAME_PARTS, Facts, parts_of
from timeline_app.core.filtering.masks import Mask, field_masks, unknown_names
from timeline_app.core.query import Condition, Field, Query, form_of

_MANY: Final = 2  # sources


@dataclass(frozen=True, slots=True)
class Counted:
    """A value and how many events have it. Of numbers of sources, 2 stands for two or more."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Counts:
    """The counts of some fields beside a filter, and its conditions that ask for a name no event has."""

    query: Query
    of_field: Mapping[Field, tuple[Counted, ...]]
    unknown: tuple[Condition, ...]


def counts_beside(query: Query, facts: Facts, fields: Iterable[Field]) -> Counts | None:
    """The counts of those fields that enough has been read for; None where that is not so of the filter."""
    if facts.missing(parts_of(query)):
        return None
    counting = Counting(query, facts)
    of_field = {
        field: counting.of_field(field)
        for field in fields
        if not facts.missing(parts_of(Query((), (Condition(field, ""),))))
    }
    return Counts(query, of_field, unknown_names(query, facts))


class Counting:
    """The counts beside one filter: those of a field follow the conditions on all other fields."""

    def __init__(self, query: Query, facts: Facts) -> None:
        """Raises LookupError where what the query needs has not been read."""
        self._facts = facts
        self._masks = field_masks(query, facts)
        self._events = facts.columns.has_event
        self.mask = self._beside(None)

    def of_field(self, field: Field) -> tuple[Counted, ...]:
        """How many events have each value of a field, the most frequent names first, other values in order.

        Names that none of these has are there with 0, and "" counts those without any. Raises LookupError.
        """
        mask = self._beside(field)
        columns = self._facts.columns
        match field:
            case "category":
                counts = np.bincount(columns.category[mask] + np.int16(1), minlength=1)
                values = ["", *(each for each, _ in self._facts.categories)]
                padded = [*counts.tolist(), *[0] * len(values)]
                found = [Counted(value, count) for value, count in zip(values, padded, strict=False)]
                return (*found[1:], found[0])
            case "kind":
                return self._of_codes(field, self._facts.kinds_now()[mask])
            case "precision":
                return self._of_codes(field, self._facts.precisions_now()[mask])
            case "sources" | "independent":
                every = columns.articles if field == "sources" else self._facts.independent_now()
                counts = np.bincount(np.minimum(every[mask], _MANY), minlength=_MANY + 1)
                return tuple(Counted(str(value), count) for value, count in enumerate(counts.tolist()))
            case "conflict":
                having = int(np.count_nonzero(columns.flags[mask] & np.uint16(DateFlag.CONFLICT)))
                return (Counted("yes", having), Counted("no", int(np.count_nonzero(mask)) - having))
            case _:
                return self._of_names(field, mask)

    def _beside(self, field: Field | None) -> Mask:
        """The rows that answer the conditions on all fields but one."""
        mask = self._events.copy()
        for each, answering in self._masks.items():
            if each != field:
                mask &= answering
        return mask

    def _of_codes(
        self, field: Field, codes: np.ndarray[tuple[int, ...], np.dtype[np.int8]]
    ) -> tuple[Counted, ...]:
        values = form_of(field).values
        counts = np.bincount(codes, minlength=len(values)).tolist()
        return tuple(Counted(value, count) for value, count in zip(values, counts, strict=True))

    def _of_names(self, field: Field, mask: Mask) -> tuple[Counted, ...]:
        part = next(each for each in NAME_PARTS if each == field)
        names = self._facts.names.get(part)
        if names is None:
            raise LookupError("this part of the facts has not been read")
        later = {row: event for row, event in self._facts.later.items() if mask[row]}
        known = mask[: len(names.is_named)].copy()
        known[[row for row in self._facts.later if row < len(known)]] = False
        counts = Counter(dict(zip(names.keys, names.counts(known).tolist(), strict=True)))
        counts[""] = int(np.count_nonzero(known & ~names.is_named))
        for event in later.values():
            counts.update({each[0] for each in event.names[part]} or {""})
        without = counts.pop("")
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        return (*(Counted(*item) for item in ordered), Counted("", without))
