"""Where the user has been: view states to walk back and forward over."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.core.bounds import Span
from timeline_app.core.query import EVERYTHING, Query

_LONGEST = 200  # states kept; nobody walks back further


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """The article that is open, and the passage it is open at."""

    article: str
    excerpt: str | None = None


@dataclass(frozen=True, slots=True)
class ViewState:
    """What is looked at: the span shown, the selected event, the open article, and what is filtered by."""

    span: Span
    selected: str | None = None
    article: OpenArticle | None = None
    filter: Query = EVERYTHING


class History:
    """A line of states with a place on it. Adding one drops what lay ahead."""

    def __init__(self, first: ViewState) -> None:
        self._states = [first]
        self._place = 0

    @property
    def current(self) -> ViewState:
        return self._states[self._place]

    @property
    def can_go_back(self) -> bool:
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        return self._place + 1 < len(self._states)

    def add(self, state: ViewState) -> None:
        """Goes on to ``state``; the same state again adds nothing."""
        if state == self.current:
            return
        del self._states[self._place + 1 :]
        self._states.append(state)
        del self._states[:-_LONGEST]
        self._place = len(self._states) - 1

    def amend(self, state: ViewState) -> None:
        """The state one is at turns out to be ``state``: what was added led there."""
        self._states[self._place] = state

    def back(self) -> ViewState:
        """One state back; the first stays where it is."""
        self._place = max(self._place - 1, 0)
        return self.current

    def forward(self) -> ViewState:
        """One state forward; the last stays where it is."""
        self._place = min(self._place + 1, len(self._states) - 1)
        return self.current
