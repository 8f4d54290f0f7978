"""Lists of words, written as they are read, and patterns made of them."""

from __future__ import annotations

import re


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def one_of(text: str) -> str:
    """A pattern for one of several phrases, which a slash separates; the longest that fits."""
    phrases = sorted((" ".join(phrase.split()) for phrase in text.split("/")), key=len, reverse=True)
    return f"(?:{'|'.join(re.escape(phrase) for phrase in phrases)})"
