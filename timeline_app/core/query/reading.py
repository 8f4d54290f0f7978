"""From a text to a query."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Final

from timeline_app.core.query.errors import QueryError
from timeline_app.core.query.fields import FIELDS, Field, find_field, form_of
from timeline_app.core.query.meaning import value_of
from timeline_app.core.query.values import Condition, Operator, Query, Term
from timeline_app.core.says import says

LONGEST: Final = 10_000  # characters

_COLON: Final = "[:：]"
_FIELD: Final = re.compile(rf"([^\s:：\"]+?){_COLON}")
_UNKNOWN: Final = re.compile(r"[A-Za-z][A-Za-z-]+[:：](?![\s/\\]|$)")
_MINUS: Final = "-－−"
_STARS: Final = "*＊"
# Input methods set the two curly marks by turns, and lose count of them.
_CLOSING: Final = {
    '"': '"',
    "＂": "＂",
    "“": "“”",
    "”": "“”",
    "„": "“”",
    "«": "»",
    "「": "」",
    "『": "』",
}
_SIGNS: Final[tuple[tuple[str, Operator], ...]] = (
    ("<=", "<="),
    (">=", ">="),
    ("＜=", "<="),
    ("＞=", ">="),
    ("≤", "<="),
    ("≥", ">="),
    ("<", "<"),
    (">", ">"),
    ("＜", "<"),
    ("＞", ">"),
    ("=", "is"),
    ("＝", "is"),
)


def parse(text: str) -> Query:
    """The query that a text says.

    Raises:
        QueryError: it cannot be understood.
    """
    return _Reader(text).query()


def parse_typed(text: str) -> Query:
    """The same of a text that is still being typed: a quotation that is open goes on to the end.

    Raises:
        QueryError: it cannot be understood.
    """
    try:
        return parse(text)
    except OpenQuotationError as error:
        return parse(text + _CLOSING[text[error.position]][-1])


def parse_filter(text: str) -> Query:
    """The filter that a text says.

    Raises:
        QueryError: it cannot be understood, or there is more in it than conditions.
    """
    reader = _Reader(text)
    query = reader.query()
    if query.terms:
        reason = says("a filter has conditions only, and '{0}' is none", query.terms[0].text)
        raise QueryError(text, reader.first_term or 0, reason, says("write a condition such as tag:railway"))
    return query


class OpenQuotationError(QueryError):
    """A quotation is not closed; ``position`` is that of its opening mark."""


class _Reader:
    """Goes through a text from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self.first_term: int | None = None

    def query(self) -> Query:
        """Raises QueryError."""
        if len(self._text) > LONGEST:
            remedy = says("use at most {0} characters", f"{LONGEST:,}")
            raise QueryError(self._text, LONGEST, says("the query is too long"), remedy)
        terms: list[Term] = []
        conditions: list[Condition] = []
        while self._skip_space():
            start = self._at
            is_negated = self._takes_minus()
            condition = self._condition(is_negated=is_negated)
            if condition is not None:
                conditions.append(condition)
            else:
                self.first_term = start if self.first_term is None else self.first_term
                terms.append(self._term(is_negated=is_negated))
        return Query(tuple(terms), tuple(conditions))

    def _skip_space(self) -> bool:
        """Goes on to what comes next; whether anything does."""
        while self._at < len(self._text) and self._text[self._at].isspace():
            self._at += 1
        return self._at < len(self._text)

    def _takes_minus(self) -> bool:
        following = self._text[self._at + 1 : self._at + 2]
        if self._text[self._at] in _MINUS and following and not following.isspace():
            self._at += 1
            return True
        return False

    def _term(self, *, is_negated: bool) -> Term:
        if self._text[self._at] in _CLOSING:
            phrase = self._quoted()
            return Term(phrase, is_phrase=True, is_prefix=self._takes_star(), is_negated=is_negated)
        word = self._run()
        is_prefix = len(word) > 1 and word[-1] in _STARS
        return Term(word[:-1] if is_prefix else word, is_prefix=is_prefix, is_negated=is_negated)

    def _condition(self, *, is_negated: bool) -> Condition | None:
        """The condition that comes next; None if something else does."""
        match = _FIELD.match(self._text, self._at)
        if match is None:
            return None
        field = find_field(match[1])
        if field is None:
            if _UNKNOWN.match(self._text, self._at):
                raise QueryError(
                    self._text, self._at, says("there is no field '{0}'", match[1]), _advice(match[1])
                )
            return None
        start = self._at
        self._at = match.end()
        if not self._skip_space():
            raise QueryError(
                self._text,
                start,
                says("'{0}:' has no value", match[1]),
                says("write one behind it: {0}", _example(field)),
            )
        return self._with_value(field, is_negated=is_negated)

    def _with_value(self, field: Field, *, is_negated: bool) -> Condition:
        form = form_of(field)
        operator = self._operator(field)
        start = self._at
        if self._text[start : start + 1] in tuple(_CLOSING):
            value, has_star = self._quoted(), operator == "has" and self._takes_star()
        else:
            value = self._run()
            has_star = operator == "has" and len(value) > 1 and value[-1] in _STARS
            value = value[:-1] if has_star else value
        try:
            meant = value_of(form, value)
        except ValueError as error:
            reason = says("'{0}' is no value of '{1}'", value, field)
            raise QueryError(
                self._text, start, reason, says("{0}: {1}", error.args[0], _example(field))
            ) from error
        if has_star:
            operator = "starts"
        return Condition(field, meant, operator if meant else "is", is_negated)

    def _operator(self, field: Field) -> Operator:
        form = form_of(field)
        for sign, operator in _SIGNS if form.is_compared else _SIGNS[-2:]:
            if self._text.startswith(sign, self._at):
                self._at += len(sign)
                return operator
        return "has" if form.kind == "name" else "is"

    def _takes_star(self) -> bool:
        if self._text[self._at : self._at + 1] in tuple(_STARS):
            self._at += 1
            return True
        return False

    def _run(self) -> str:
        """Everything up to a space."""
        start = self._at
        while self._at < len(self._text) and not self._text[self._at].isspace():
            self._at += 1
        return self._text[start : self._at]

    def _quoted(self) -> str:
        """What stands between quotation marks; a plain mark in it is written twice."""
        opening = self._at
        closing = _CLOSING[self._text[opening]]
        parts: list[str] = []
        self._at += 1
        while self._at < len(self._text):
            sign = self._text[self._at]
            if sign not in closing:
                parts.append(sign)
            elif sign == '"' and self._text.startswith('""', self._at):
                parts.append(sign)
                self._at += 1
            else:
                self._at += 1
                return "".join(parts)
            self._at += 1
        raise OpenQuotationError(
            self._text, opening, says("a quotation mark is not closed"), says("close it, or leave it out")
        )


def _advice(name: str) -> str:
    near = get_close_matches(name.lower(), FIELDS, n=1, cutoff=0.7)
    if near:
        return says("did you mean {0}:? To look for the words, put them in quotation marks", near[0])
    return says("there are {0}. To look for the words, put them in quotation marks", ", ".join(FIELDS))


def _example(field: Field) -> str:
    form = form_of(field)
    match form.kind:
        case "name":
            return says('{0}:Chongqing, {0}:"New York" or, for exactly that name, {0}:=York', field)
        case "date":
            return f"{field}:2010-06" if field in ("before", "after") else f"{field}:2010/2015"
        case "count":
            return f"{field}:2 or {field}:<2"
        case "share":
            return f"{field}:>0.5"
        case _:
            return f"{field}:{form.values[0]}"
