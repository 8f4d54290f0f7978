"""The proposals that a user has dismissed, remembered from one start to the next.

They are remembered with the user's settings and not in the store: that somebody wants no event of a passage
says nothing of the collection, and another reader of it may decide otherwise.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from timeline_app.app.proposals.proposal import Proposal
from timeline_app.app.settings import Settings

_GROUP: Final = "dismissed"
_MOST: Final = 5_000  # of one store; the oldest are let go
_DIGITS: Final = 16  # of a mark; of so many proposals no two come to share one


class Dismissed:
    """The dismissed proposals of one store, known by the words of their passages wherever those stand."""

    def __init__(self, settings: Settings, store: Path) -> None:
        self._settings = settings
        self._store = store
        found = settings.of_store(_GROUP, store).split()
        self._marks = dict.fromkeys(mark for mark in found[-_MOST:] if len(mark) == _DIGITS)

    def has(self, article: str, proposal: Proposal) -> bool:
        """Whether a proposal of an article (by its id) was dismissed."""
        return _mark(article, proposal) in self._marks

    def turn(self, article: str, proposal: Proposal) -> None:
        """Dismisses a proposal, or takes it up again."""
        mark = _mark(article, proposal)
        if mark in self._marks:
            del self._marks[mark]
        else:
            self._marks[mark] = None
        self._write()

    def take_up(self, article: str, proposals: Iterable[Proposal]) -> None:
        """None of these is dismissed any longer."""
        for proposal in proposals:
            self._marks.pop(_mark(article, proposal), None)
        self._write()

    def _write(self) -> None:
        self._marks = dict.fromkeys(list(self._marks)[-_MOST:])
        self._settings.set_of_store(_GROUP, self._store, " ".join(self._marks))


def _mark(article: str, proposal: Proposal) -> str:
    """What tells a statement from all others, though its article is edited before or behind it."""
    start, end = (place - proposal.read.start for place in proposal.date_span)
    told = "\0".join((article, proposal.quote, f"{start}-{end}"))
    return hashlib.sha256(told.encode()).hexdigest()[:_DIGITS]
