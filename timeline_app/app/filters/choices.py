"""From ticks in the panel to conditions, and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from timeline_app.core.query import Condition, Field, Query

# Which numbers of sources are ticked (none, one, two or more), and the condition that says it.
_SOURCES: Final[dict[frozenset[str], tuple[Condition, ...]]] = {
    frozenset(): (),
    frozenset("0"): (Condition("sources", "0"),),
    frozenset("1"): (Condition("sources", "1"),),
    frozenset("2"): (Condition("sources", "2", ">="),),
    frozenset("01"): (Condition("sources", "2", "<"),),
    frozenset("12"): (Condition("sources", "1", ">="),),
    frozenset("02"): (Condition("sources", "1", is_negated=True),),
    frozenset("012"): (),
}


def ticked_values(query: Query, field: Field) -> frozenset[str]:
    """The values of a field that a filter asks for, as far as ticks can show it."""
    conditions = query.of_field(field)
    if field == "sources":
        return next((ticks for ticks, meant in _SOURCES.items() if meant == conditions), frozenset())
    return frozenset(each.value for each in conditions if each.operator == "is" and not each.is_negated)


def with_tick(query: Query, field: Field, value: str, *, is_on: bool) -> Query:
    """The filter once a value has been ticked, or no longer is."""
    if field == "sources":
        ticks = ticked_values(query, field) ^ {value}
        return with_field(query, [field], _SOURCES[ticks])
    condition = Condition(field, value)
    return query.with_conditions([condition]) if is_on else query.without([condition])


def with_field(query: Query, fields: Iterable[Field], conditions: Iterable[Condition]) -> Query:
    """The filter with other conditions on some fields."""
    for field in fields:
        query = query.without_field(field)
    return query.with_conditions(conditions)
