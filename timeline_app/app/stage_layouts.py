"""The layouts a stage has: the last, that of where the view is led to, and the one being made in steps."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from timeline_app.core.bounds import Span
from timeline_app.timeline.layout import Layout, Subject, Wish, layout_steps
from timeline_app.timeline.page import Page
from timeline_app.timeline.steps import Steps, finished


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """A layout, and what it was made for."""

    wish: Wish
    subject: Subject
    layout: Layout

    def covers(self, view: Span) -> bool:
        """Whether it has anything of what a view shows."""
        covers = self.layout.picture.covers
        return covers.start_s < view.end_s and view.start_s < covers.end_s

    def apart(self, view: Span) -> float:
        """How far its scale is from that of a view, as the logarithm of their ratio."""
        return abs(math.log(self.wish.view.length_s / view.length_s))


@dataclass(frozen=True, slots=True, eq=False)
class _Work:
    """A layout that is being made."""

    wish: Wish
    subject: Subject
    steps: Steps[Layout]


class StageLayouts:
    """Makes layouts and keeps those that can still be shown. It does not know which one is due."""

    def __init__(self) -> None:
        self._made: Made | None = None
        self._aimed: Made | None = None  # the layout of where the view is being led
        self._aim: Wish | None = None
        self._is_aim_afresh = False
        self._work: _Work | None = None

    @property
    def made(self) -> Made | None:
        """The last layout, whose rows the next one keeps; None before the first."""
        return self._made

    @property
    def is_aimed(self) -> bool:
        """Whether the view is being led somewhere."""
        return self._aim is not None

    @property
    def is_busy(self) -> bool:
        """Whether a layout is being made."""
        return self._work is not None

    def forget(self) -> None:
        """Keeps nothing: the page is another."""
        self._made = None
        self.let_go()

    def let_go(self) -> None:
        """Keeps the last layout only, and nothing that was begun."""
        self._work = self._aimed = self._aim = None

    def advance(self, seconds: float) -> bool:
        """Works on the layout that is due for about so long; true when it is done."""
        work = self._work
        if work is None:
            return False
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            try:
                next(work.steps)
            except StopIteration as end:
                self._work = None
                self._keep(Made(work.wish, work.subject, end.value))
                return True
        return False

    def lead_nowhere(self) -> None:
        """The view is not being led anywhere now; what is being made is gone on with."""
        self._aimed = self._aim = None

    def lead_to(self, wish: Wish, subject: Subject, page: Page, *, is_afresh: bool) -> None:
        """Begins the layout of where the view is led to; ``is_afresh``: as if there were none before it."""
        self._aim = wish
        self._is_aim_afresh = is_afresh
        self.begin(wish, subject, page)

    def settle(self, wish: Wish, subject: Subject, page: Page, serves: Callable[[Wish], bool]) -> None:
        """Takes the layout of where the view was led to, if it ``serves``; otherwise begins one."""
        if self._aimed is not None and serves(self._aimed.wish):
            self._made, self._aimed, self._aim, self._work = self._aimed, None, None, None
        elif self._work is None or not serves(self._work.wish):
            self.begin(wish, subject, page)

    def begin(self, wish: Wish, subject: Subject, page: Page) -> None:
        """Begins a layout, and lets the one go that is being made."""
        is_afresh = wish == self._aim and self._is_aim_afresh
        previous = None if self._made is None or is_afresh else self._made.layout
        self._work = _Work(wish, subject, layout_steps(subject, page, wish, previous))

    def make(self, wish: Wish, subject: Subject, page: Page) -> Made:
        """Makes a layout at once."""
        self.begin(wish, subject, page)
        assert self._work is not None
        made = Made(wish, subject, finished(self._work.steps))
        self._work = None
        self._keep(made)
        return made

    def nearest(self, view: Span) -> Made:
        """Of the layouts there are, the one whose scale is nearest to the view's."""
        assert self._made is not None
        there = [each for each in (self._made, self._aimed) if each is not None and each.covers(view)]
        return min(there, key=lambda each: each.apart(view), default=self._made)

    def _keep(self, made: Made) -> None:
        if self._aim is not None and made.wish == self._aim:
            self._aimed = made
        else:
            self._made = made
