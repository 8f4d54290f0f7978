"""Long work that tells how far it is and can be stopped."""

from __future__ import annotations

from collections.abc import Callable

from timeline_app.core.faults import UserError
from timeline_app.core.says import says

Fraction = Callable[[float], None]  # is told how much is done, 0 to 1
Asked = Callable[[], bool]  # tells whether the work shall stop


class Stopped(UserError):  # noqa: N818 - says what happened, not that something is wrong
    """Work that was stopped by whoever asked for it. Nothing of it remains."""


def untold(_: object) -> None:
    """Progress that nobody watches."""


def never() -> bool:
    """Work that nobody stops."""
    return False


def go_on(is_stopped: Asked) -> None:
    """Raise :class:`Stopped` if the work shall stop."""
    if is_stopped():
        raise Stopped(says("It was stopped; nothing has changed."))
