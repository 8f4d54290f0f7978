"""The words in one text for which it was found, and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.searching.letters import Letters, Token, is_single
from timeline_app.core.searching.matching import Pattern
from timeline_app.core.searching.stems import Stems

_BEFORE: Final = 48  # characters shown before the first word that was found
_REACH: Final = 14  # how far a cut is moved to stand between words

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A part of a text, and the ``marks`` in it as ``[start, end)`` in its own characters.

    ``start`` is where it begins in the text.
    """

    text: str
    marks: Spans
    start: int = 0
    is_cut_before: bool = False
    is_cut_after: bool = False


def marks_in(text: str, patterns: Sequence[Pattern], letters: Letters, stems: Stems) -> Spans:
    """Where any of the patterns stands that are not negated: ascending, and what touches is one."""
    tokens = letters.tokens(text)
    spans = sorted(
        (tokens[at].start, tokens[at + len(pattern.tokens) - 1].end)
        for pattern in patterns
        if not pattern.is_negated
        for at in _places(tokens, pattern, stems)
    )
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def has_all(text: str, patterns: Sequence[Pattern], letters: Letters, stems: Stems) -> bool:
    """Whether all patterns that are not negated stand in a text."""
    tokens = letters.tokens(text)
    return all(
        next(iter(_places(tokens, pattern, stems)), None) is not None
        for pattern in patterns
        if not pattern.is_negated
    )


def snippet(text: str, marks: Spans, longest: int) -> Snippet:
    """About ``longest`` characters of a text around its first mark; all of it where it is short."""
    if len(text) <= longest:
        return Snippet(text, marks)
    first = marks[0][0] if marks else 0
    start = _cut(text, max(min(first - _BEFORE, len(text) - longest), 0))
    end = min(start + longest, len(text))
    end = len(text) if len(text) - end < _REACH else _cut(text, end)
    inside = tuple(
        (max(left, start) - start, min(right, end) - start)
        for left, right in marks
        if left < end and right > start
    )
    return Snippet(text[start:end], inside, start, start > 0, end < len(text))


def _places(tokens: Sequence[Token], pattern: Pattern, stems: Stems) -> list[int]:
    """The numbers of the tokens from which on a pattern stands."""
    last = len(pattern.tokens) - 1
    wanted = [stems.of(token) for token in pattern.tokens]
    found = []
    for at in range(len(tokens) - last):
        first = tokens[at]
        for number, token in enumerate(pattern.tokens):
            there = tokens[at + number]
            is_open = number == last and (pattern.is_prefix or pattern.is_growing)
            if there.place - first.place != pattern.places[number] or not _is_meant(
                there.text, token, wanted[number], stems, is_open=is_open, is_strict=pattern.is_prefix
            ):
                break
        else:
            found.append(at)
    return found


def _is_meant(there: str, token: str, stem: str, stems: Stems, *, is_open: bool, is_strict: bool) -> bool:
    """Whether a token stands for another: a word for those of its stem, or that begin so if ``is_open``."""
    if there == token:
        return True
    if is_single(token):
        return False
    if is_open and there.startswith(token):
        return True
    return not (is_open and is_strict) and stems.of(there) == stem


def _cut(text: str, at: int) -> int:
    """A place between words near another; the place itself where words have no spaces between them."""
    if at <= 0 or at >= len(text):
        return at
    near = text.find(" ", at, at + _REACH)
    return near + 1 if near >= 0 else at
