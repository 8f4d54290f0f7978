"""How long work is followed and stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class ExportCancelled(Exception):  # noqa: N818 - a wish, not an error
    """The export was stopped on request; nothing was left behind."""


@dataclass(frozen=True, slots=True)
class Watch:
    """How a long export is followed: ``report`` gets 0 to 1, ``is_cancelled`` is asked between steps."""

    report: Callable[[float], None] = lambda done: None
    is_cancelled: Callable[[], bool] = lambda: False

    def step(self, done: float) -> None:
        """Tells how far it is.

        Raises:
            ExportCancelled: it is to stop.
        """
        if self.is_cancelled():
            raise ExportCancelled
        self.report(done)

    def between(self, start: float, end: float) -> Watch:
        """For a part of the work, which is from ``start`` to ``end`` of the whole."""
        return Watch(lambda done: self.report(start + done * (end - start)), self.is_cancelled)
