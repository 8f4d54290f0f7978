"""Applying the rules: level by level, leftmost and longest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from timeline_app.core.dateentry.building import EntryError
from timeline_app.core.datefinder import chinese, english
from timeline_app.core.datefinder.codes import kind_of
from timeline_app.core.datefinder.grammar import Compiled, Grammar
from timeline_app.core.datefinder.match import Match
from timeline_app.core.datefinder.meanings import Amount, Meaning
from timeline_app.core.datefinder.plain import paragraph_breaks
from timeline_app.core.datefinder.tokens import Lexer, Token
from timeline_app.core.progress import Asked, go_on, never

_GRAMMAR: Final = Grammar(
    [
        (*english.QUANTITIES, *chinese.QUANTITIES),
        (*english.POINTS, *chinese.POINTS),
        (*english.YEARS_OF_PARTS, *chinese.YEARS_OF_PARTS),
        (*english.PARTS, *chinese.PARTS),
        (*english.RANGES, *chinese.RANGES),
        (*english.FRAMES, *chinese.FRAMES),
    ]
)
_LEXER: Final = Lexer(_GRAMMAR.codes)


def expressions(text: str, is_stopped: Asked = never) -> list[Token]:
    """Every expression of time in a text (as :func:`.plain.plain` makes it) with its meaning, in order.

    They do not overlap. Time and space grow with the length of the text alone.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    tokens = _LEXER.tokens(text, paragraph_breaks(text))
    for level in _GRAMMAR.levels:
        go_on(is_stopped)
        tokens = _applied(tokens, level)
    return [token for token in tokens if token.meaning is not None and not isinstance(token.meaning, Amount)]


def _applied(tokens: list[Token], level: Sequence[Compiled]) -> list[Token]:
    """The tokens, with those that a rule matched made one."""
    codes = "".join(token.code for token in tokens)
    candidates = [
        (match.start(), -match.end(), order, match)
        for order, compiled in enumerate(level)
        for match in compiled.pattern.finditer(codes)
    ]
    candidates.sort(key=lambda candidate: candidate[:3])
    found: list[Token] = []
    at = 0
    for start, _, order, match in candidates:
        if start < at:
            continue
        rule = level[order].rule
        meaning = _built(level[order], Match(match, tokens))
        if meaning is not None:
            found += tokens[at:start]
            at = match.end()
            first, last = tokens[start], tokens[at - 1]
            found.append(Token(first.start, last.end, "", kind_of(meaning), 0, meaning, rule.name))
    return found + tokens[at:]


def _built(compiled: Compiled, match: Match) -> Meaning | None:
    try:
        return compiled.rule.build(match)
    except EntryError:  # there is no such date: 31 April
        return None
