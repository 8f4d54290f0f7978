"""From a query to its text."""

from __future__ import annotations

from timeline_app.core.query.errors import QueryError
from timeline_app.core.query.fields import form_of
from timeline_app.core.query.reading import parse
from timeline_app.core.query.values import Condition, Query, Term

_BEFORE_A_VALUE = "<>=≤≥＜＞＝"


def to_text(query: Query) -> str:
    """The text of a query, which :func:`parse` reads as the same query."""
    parts = [_term(term) for term in query.terms]
    parts += [_condition(condition) for condition in query.conditions]
    return " ".join(parts)


def _term(term: Term) -> str:
    star, minus = "*" if term.is_prefix else "", "-" if term.is_negated else ""
    word = f"{minus}{term.text}{star}"
    if not term.is_phrase and _reads_as(word, Query((term,))):
        return word
    return f"{minus}{_in_quotes(term.text)}{star}"


def _condition(condition: Condition) -> str:
    is_name = form_of(condition.field).kind == "name"
    before = f"{'-' if condition.is_negated else ''}{condition.field}:"
    if condition.is_limit:
        before += condition.operator
    elif is_name and condition.operator == "is" and condition.value:
        before += "="
    star = "*" if condition.operator == "starts" else ""
    is_plain = condition.value[:1] not in (*_BEFORE_A_VALUE, "")
    if is_plain and _reads_as(f"{before}{condition.value}{star}", Query((), (condition,))):
        return f"{before}{condition.value}{star}"
    return f"{before}{_in_quotes(condition.value)}{star}"


def _in_quotes(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _reads_as(text: str, query: Query) -> bool:
    try:
        return parse(text) == query
    except QueryError:
        return False
