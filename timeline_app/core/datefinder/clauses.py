"""The clauses of a sentence that each say something of a time of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from timeline_app.core.datefinder.records import FoundDate, Span
from timeline_app.core.datefinder.titles import is_chinese
from timeline_app.core.datefinder.verbs import first_verb, starts_with_verb

_CUTS: Final = re.compile(
    r";\s+|,\s+(?=(?:and|but|while|whereas|yet|then|before|which|who)\s)|\s(?=(?:and|but)\s+[a-z]+)",
    re.IGNORECASE,
)
_CONNECTIVE: Final = re.compile(
    r"(?:and|but|while|whereas|yet|then|before|which|who)\s+(?:then\s+|again\s+)?", re.IGNORECASE
)
_CHINESE_CUTS: Final = re.compile(r"[，；,;]")
_COMPARES: Final = re.compile(r"\s*(?:同?比|较|而?在此之前)")
_FEWEST_LETTERS: Final = 8
_FEWEST_HAN: Final = 2
_HAN: Final = re.compile(r"[\u3400-\u9fff]")


def clauses(
    text: str, start: int, end: int, dates: Sequence[FoundDate]
) -> list[tuple[Span, list[FoundDate]]]:
    """The clauses of the sentence ``text[start:end]`` with the dates in each; together they are the sentence.

    A clause is cut off only where both sides have a date and say something: in English before "and",
    "but" and the like with a verb or a subject and a verb, in Chinese at a comma before a date.
    """
    cuts = _chinese_cuts(text, start, end, dates) if is_chinese(text[start:end]) else _cuts(text, start, end)
    found: list[tuple[Span, list[FoundDate]]] = []
    first = start
    for cut in (*cuts, end):
        inside = [date for date in dates if first <= date.start and date.end <= cut]
        if cut != end and (not _is_whole(text, first, cut, inside) or not _is_rest(text, cut, end, dates)):
            continue
        found.append(((first, cut), inside))
        first = cut
    return found


def _cuts(text: str, start: int, end: int) -> list[int]:
    """Where a further clause can begin: before a connective, if a verb follows, or a subject with one."""
    found = []
    for match in _CUTS.finditer(text, start, end):
        behind = text[match.end() : min(end, match.end() + 120)]
        if match[0].startswith(";"):
            found.append(match.end())
            continue
        connective = _CONNECTIVE.match(behind)
        rest = behind[connective.end() :] if connective else ""
        if connective is None:
            continue
        if starts_with_verb(rest) or (match[0].startswith(",") and first_verb(rest[:80]) is not None):
            found.append(match.end())
    return found


def _chinese_cuts(text: str, start: int, end: int, dates: Sequence[FoundDate]) -> list[int]:
    """Behind the commas before which something is said, and behind which a date begins what follows."""
    found = []
    for match in _CHINESE_CUTS.finditer(text, start, end):
        behind = match.end()
        opens = any(behind <= date.start <= behind + 2 for date in dates)
        if opens and not _COMPARES.match(text, behind):
            found.append(behind)
    return found


def _is_whole(text: str, start: int, end: int, dates: Sequence[FoundDate]) -> bool:
    """Whether a stretch says something beside its dates."""
    if not dates:
        return False
    words = text[start:end]
    if is_chinese(words):
        dated = sum(len(_HAN.findall(text, date.start, date.end)) for date in dates)
        return len(_HAN.findall(words)) - dated >= _FEWEST_HAN
    return end - start - sum(date.end - date.start for date in dates) >= _FEWEST_LETTERS


def _is_rest(text: str, start: int, end: int, dates: Sequence[FoundDate]) -> bool:
    return _is_whole(text, start, end, [date for date in dates if start <= date.start])
