"""Where a word can stand in what is searched."""

from __future__ import annotations

from enum import IntEnum
from typing import Final


class Part(IntEnum):
    """Parts of an event or an article, the most telling first: found there it is listed before the others."""

    TITLE = 0
    NAME = 1  # places, people, organisations; of an article who wrote and published it
    TAG = 2
    SUMMARY = 3
    PASSAGE = 4  # the wording in an article that supports an event
    TEXT = 5  # of an article


NOWHERE: Final = 255  # in place of a field: not found
