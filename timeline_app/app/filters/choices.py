"""From ticks in the panel to conditions, and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from timeline_app.core.query import Condition, Field, Query

COUNTED: Final[tuple[Field, ...]] = ("sources", "independent")


def _counted(field: Field) -> dict[frozenset[str], tuple[Condition, ...]]:
    """Which numbers are ticked (none, one, two or more), and the condition that says it."""
    return {
        frozenset(): (),
        frozenset("0"): (Condition(field, "0"),),
        frozenset("1"): (Condition(field, "1"),),
        frozenset("2"): (Condition(field, "2", ">="),),
        frozenset("01"): (Condition(field, "2", "<"),),
        frozenset("12"): (Condition(field, "1", ">="),),
        frozenset("02"): (Condition(field, "1", is_negated=True),),
        frozenset("012"): (),
    }


def ticked_values(query: Query, field: Field) -> frozenset[str]:
    """The values of a field that a filter asks for, as far as ticks can show it."""
    conditions = query.of_field(field)
    if field in COUNTED:
        return next((ticks for ticks, meant in _counted(field).items() if meant == conditions), frozenset())
    return frozenset(each.value for each in conditions if each.operator == "is" and not each.is_negated)


def with_tick(query: Query, field: Field, value: str, *, is_on: bool) -> Query:
    """The filter once a value has been ticked, or no longer is."""
    if field in COUNTED:
        ticks = ticked_values(query, field) ^ {value}
        return with_field(query, [field], _counted(field)[ticks])
    condition = Condition(field, value)
    return query.with_conditions([condition]) if is_on else query.without([condition])


def with_field(query: Query, fields: Iterable[Field], conditions: Iterable[Condition]) -> Query:
    """The filter with other conditions on some fields."""
    for field in fields:
        query = query.without_field(field)
    return query.with_conditions(conditions)
