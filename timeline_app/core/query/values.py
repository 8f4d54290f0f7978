"""A query as a value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Literal

from timeline_app.core.query.fields import Field

Operator = Literal["is", "has", "starts", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Term:
    """Words to look for. A phrase is looked for as it stands; of a prefix, the last word may go on."""

    text: str
    is_phrase: bool = False
    is_prefix: bool = False
    is_negated: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold of an event, or must not.

    ``value`` is a name, or the text of a date (EDTF), a number, a choice; an empty name stands for events
    that have none. A name *is* the value, or *has* it as one or more of its words; of words that a name
    *starts*, the last may go on. Only numbers and precisions are compared.
    """

    field: Field
    value: str
    operator: Operator = "is"
    is_negated: bool = False

    @property
    def is_limit(self) -> bool:
        """Whether it sets a limit, as ``sources:<2`` does: of a field all limits must hold."""
        return self.operator in ("<", "<=", ">", ">=")


@dataclass(frozen=True, slots=True)
class Query:
    """Terms and conditions, each in the order they were written.

    An event answers the conditions if for every field it has one of the values that are asked for, keeps
    all limits, and answers none of the negated ones.
    """

    terms: tuple[Term, ...] = ()
    conditions: tuple[Condition, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms or self.conditions)

    @property
    def filter(self) -> Query:
        """Its conditions alone."""
        return Query((), self.conditions)

    def has(self, condition: Condition) -> bool:
        """Whether this condition is among its own."""
        return condition in self.conditions

    def of_field(self, field: Field) -> tuple[Condition, ...]:
        """The conditions on one field."""
        return tuple(each for each in self.conditions if each.field == field)

    def with_conditions(self, conditions: Iterable[Condition]) -> Query:
        """With some conditions more, each of them once."""
        return replace(self, conditions=tuple(dict.fromkeys((*self.conditions, *conditions))))

    def without(self, conditions: Iterable[Condition]) -> Query:
        """Without some of its conditions."""
        gone = set(conditions)
        return replace(self, conditions=tuple(each for each in self.conditions if each not in gone))

    def without_field(self, field: Field) -> Query:
        """Without the conditions on one field."""
        return self.without(self.of_field(field))


EVERYTHING: Final = Query()
