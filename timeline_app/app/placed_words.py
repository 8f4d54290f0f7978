"""What became of the passages of an article that got another text, in words."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication


class Counts(Protocol):
    """How many passages have their words, were found by likeness, and wait for a look."""

    @property
    def exact(self) -> int: ...

    @property
    def moved(self) -> int: ...

    @property
    def to_review(self) -> int: ...


def placed_words(placed: Counts) -> str:
    """Such as "5 of 7 passages placed exactly, 1 found by likeness, 1 to review"."""
    total = placed.exact + placed.moved + placed.to_review
    words = [_tr("{0} of {1} passages placed exactly").format(f"{placed.exact:,}", f"{total:,}")]
    if placed.moved:
        words.append(_tr("{0} found by likeness").format(f"{placed.moved:,}"))
    if placed.to_review:
        words.append(_tr("{0} to review").format(f"{placed.to_review:,}"))
    return ", ".join(words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Attaching", text)
