"""Filters over rows."""

from __future__ import annotations

import operator as comparing
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from timeline_app.core import edtf
from timeline_app.core.bounds import Bounds
from timeline_app.core.columns import Columns, DateFlag
from timeline_app.core.filtering.facts import NAME_PARTS, Facts, NamePart
from timeline_app.core.filtering.matching import compared, is_meant
from timeline_app.core.query import Condition, Field, Query, form_of

Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.intp] | slice

_EVERY: Final = slice(None)
_DOUBTFUL: Final = (
    DateFlag.APPROXIMATE
    | DateFlag.UNCERTAIN
    | DateFlag.ONE_OF
    | DateFlag.UNKNOWN_START
    | DateFlag.UNKNOWN_END
    | DateFlag.UNDATED
)
# What is set if a field has a value.
_FLAGS: Final[Mapping[Field, tuple[DateFlag, str]]] = {
    "certain": (_DOUBTFUL, "no"),
    "conflict": (DateFlag.CONFLICT, "yes"),
}
_COMPARISONS: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "is": comparing.eq,
    "<": comparing.lt,
    "<=": comparing.le,
    ">": comparing.gt,
    ">=": comparing.ge,
}


def answers(query: Query, facts: Facts) -> Mask:
    """By row, whether there is an event in it that answers a query's conditions; its terms do not matter.

    Raises:
        LookupError: a part of the facts that is needed has not been read; see ``parts_of``.
    """
    return answers_in(query, facts, _EVERY)


def answers_in(query: Query, facts: Facts, rows: Rows) -> Mask:
    """The same for some rows; of these all have to be rows that were changed later, or all."""
    mask = facts.columns.has_event_in(rows)
    for each in field_masks(query, facts, rows).values():
        mask &= each
    return mask


def field_masks(query: Query, facts: Facts, rows: Rows = _EVERY) -> dict[Field, Mask]:
    """By field that has conditions, which rows answer these."""
    fields = dict.fromkeys(condition.field for condition in query.conditions)
    return {field: _field_mask(query.of_field(field), facts, rows) for field in fields}


def unknown_names(query: Query, facts: Facts) -> tuple[Condition, ...]:
    """The conditions that ask for a name no event has, or ever had since it was read."""
    found = []
    for condition in query.conditions:
        if not condition.value or form_of(condition.field).kind != "name":
            continue
        value = compared(condition.value)
        if condition.field == "category":
            is_known = any(_categories_meant(condition, facts))
        else:
            part = _name_part(condition.field)
            is_known = bool(facts.names[part].spellings.meant(value, condition.operator)) or any(
                _has_name(names, value, condition)
                for event in facts.later.values()
                for names in event.names[part]
            )
        if not is_known:
            found.append(condition)
    return tuple(found)


def _field_mask(conditions: Iterable[Condition], facts: Facts, rows: Rows) -> Mask:
    """One of the values, all limits, none of what is negated."""
    wanted: list[Mask] = []
    held: list[Mask] = []
    for condition in conditions:
        mask = _condition_mask(condition, facts, rows)
        if condition.is_negated:
            held.append(~mask)
        elif condition.is_limit:
            held.append(mask)
        else:
            wanted.append(mask)
    masks = [*([np.logical_or.reduce(wanted)] if wanted else []), *held]
    return np.asarray(np.logical_and.reduce(masks), np.bool_)


def _condition_mask(condition: Condition, facts: Facts, rows: Rows) -> Mask:
    field = condition.field
    if field == "category":
        meant = np.array([*_categories_meant(condition, facts), not condition.value], np.bool_)
        return np.asarray(meant[facts.columns.category[rows]])  # -1, for none, is the last
    if field in _FLAGS:
        flags, if_set = _FLAGS[field]
        has_flag = (facts.columns.flags[rows] & np.uint16(flags)) != 0
        return np.asarray(has_flag == (condition.value == if_set))
    if form_of(field).kind == "date":
        return _in_time(condition, facts.columns, rows)
    if form_of(field).kind == "name":
        return _name_mask(condition, facts, rows)
    values, value = _measured(condition, facts)
    return np.asarray(_COMPARISONS[condition.operator](values[rows], value))


def _measured(condition: Condition, facts: Facts) -> tuple[npt.NDArray[Any], int | np.floating[Any]]:
    """What a condition compares, by row, and with what."""
    match condition.field:
        case "sources":
            return facts.columns.articles, int(condition.value)
        case "independent":
            return facts.independent_now(), int(condition.value)
        case "importance":
            # As float32, like the column: so that 0.7 is 0.7.
            return facts.columns.importance, np.float32(condition.value)
        case "kind":
            values = facts.kinds_now()
        case _:
            values = facts.precisions_now()
    return values, form_of(condition.field).values.index(condition.value)


def _in_time(condition: Condition, columns: Columns, rows: Rows) -> Mask:
    """What has no date at all is at no time."""
    asked: Bounds = edtf.bounds(edtf.parse(condition.value))
    start_s, end_s = asked.earliest_start, asked.latest_end
    first, last = columns.earliest_start[rows], columns.latest_end[rows]
    match condition.field:
        case "before":
            mask = last <= start_s
        case "after":
            mask = first >= end_s
        case "within":
            mask = (first >= start_s) & (last <= end_s)
        case _:
            mask = (first < end_s) & (last > start_s)
    return np.asarray(mask & ((columns.flags[rows] & np.uint16(DateFlag.UNDATED)) == 0))


def _categories_meant(condition: Condition, facts: Facts) -> list[bool]:
    value = compared(condition.value)
    return [
        bool(value) and is_meant([compared(each) for each in names], value, condition.operator)
        for names in facts.categories
    ]


def _name_mask(condition: Condition, facts: Facts, rows: Rows) -> Mask:
    part = _name_part(condition.field)
    value = compared(condition.value)
    if not isinstance(rows, slice):
        events = [facts.later[row].names[part] for row in rows.tolist()]
        return np.array([_is_answer(names, value, condition) for names in events], np.bool_)
    names = facts.names.get(part)
    if names is None:
        raise LookupError("this part of the facts has not been read")
    mask = np.zeros(len(facts.columns), np.bool_)
    if value:
        mask[names.rows_of(names.spellings.meant(value, condition.operator))] = True
    else:
        mask[: len(names.is_named)] = ~names.is_named
    for row, event in facts.later.items():
        mask[row] = _is_answer(event.names[part], value, condition)
    return mask


def _is_answer(names: tuple[tuple[str, ...], ...], value: str, condition: Condition) -> bool:
    return any(_has_name(each, value, condition) for each in names) if value else not names


def _has_name(spellings: tuple[str, ...], value: str, condition: Condition) -> bool:
    return is_meant([compared(each) for each in spellings], value, condition.operator)


def _name_part(field: Field) -> NamePart:
    return next(part for part in NAME_PARTS if part == field)
