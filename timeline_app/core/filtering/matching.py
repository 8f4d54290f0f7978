"""Whether a name is the one that a condition asks for."""

from __future__ import annotations

from collections.abc import Iterable

from timeline_app.core.finding import folded
from timeline_app.core.query import Operator


def compared(text: str) -> str:
    """A name as it is compared: folded, single spaces."""
    return " ".join(folded(text).split())


def is_meant(names: Iterable[str], value: str, operator: Operator) -> bool:
    """Whether one of a thing's ``names`` is what a value asks for.

    ``names`` and ``value`` are as :func:`compared` makes them. An operator "is" wants the whole name, "has"
    some of its words one behind the other, "starts" the same with a last word that may go on.
    """
    if operator == "is":
        return value in names
    return any(has_words(name, value, operator) for name in names)


def has_words(name: str, value: str, operator: Operator) -> bool:
    """Whether the words of ``value`` stand in ``name``."""
    at = name.find(value)
    while at >= 0:
        if fits(name, at, at + len(value), operator):
            return True
        at = name.find(value, at + 1)
    return False


def fits(text: str, start: int, end: int, operator: Operator) -> bool:
    """Whether what stands at a place of a text are whole words; or begins one, where it may go on."""
    return not _is_within(text, start) and (operator == "starts" or not _is_within(text, end))


def _is_within(text: str, at: int) -> bool:
    """Whether a place lies within a word. Han characters have no words between spaces: each may be one."""
    if not 0 < at < len(text):
        return False
    return all(each.isalnum() and not _is_han(each) for each in (text[at - 1], text[at]))


def _is_han(sign: str) -> bool:
    return "\u2e80" <= sign <= "\u9fff" or "\uf900" <= sign <= "\ufaff" or sign >= "\U00020000"
