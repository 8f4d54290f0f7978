"""Work that is done in steps, so that something else can be done between them."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeAlias, TypeVar, cast

Result = TypeVar("Result")
Steps: TypeAlias = Generator[None, None, Result]


def finished(steps: Steps[Result]) -> Result:
    """Takes all steps at once; gives what they come to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast(Result, end.value)
