"""Several things a field could be, weighed against each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from timeline_app.formats.articles.values import Found

_MOST_OFFERED: Final = 8  # beside the one that is taken


@dataclass(frozen=True, slots=True)
class Candidate:
    """One value for a field; of several the one with the smallest ``rank`` is taken."""

    rank: int
    found: Found


def chosen(candidates: Iterable[Candidate]) -> Found:
    """The best candidate, with the others of another value as its alternatives; empty if there is none."""
    ordered = sorted((one for one in candidates if one.found), key=lambda one: one.rank)
    distinct: dict[str, Found] = {}
    for one in ordered:
        distinct.setdefault(one.found.value.casefold(), one.found)
    if not distinct:
        return Found()
    best, *others = distinct.values()
    return replace(best, also=tuple(others[:_MOST_OFFERED]))
