"""The English words a date can hold: what is none of them is where a text was not understood."""

from __future__ import annotations

import re
from typing import Final

from timeline_app.core.dateentry.english_points import MONTH_NUMBERS, ORDINALS, SEASON_NUMBERS

_KNOWN: Final = re.compile(
    r"about|ad|after|ago|am|and|approx|approximate|approximately|around|at|bc|bce|before|beginning|between|"
    r"billion|by|bya|c|ca|calendar|ce|cent|century|circa|date|day|earlier|early|each|end|est|from|ga|gmt|h|half|"
    r"hemisphere|in|julian|ka|kya|last|late|later|likely|ma|maybe|mid|middle|millennium|million|month|mya|"
    r"nd|no|northern|not|now|o|of|old|on|ongoing|onwards?|or|os|perhaps|pm|possibly|present|prior|probably|"
    r"q|quarter|rd|roughly|s|since|so|some|sometime|southern|st|start|style|t|than|th|the|thousand|through|"
    r"till|time|to|today|uncertain|unknown|until|up|utc|x+|years?|z|"
    + "|".join([*MONTH_NUMBERS, *ORDINALS, *SEASON_NUMBERS]),
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+")


def strange_word(text: str) -> tuple[int, str] | None:
    """Where the first word stands that no date can hold, and the word; None if there is none."""
    for word in _WORD.finditer(text):
        if not _KNOWN.fullmatch(word[0]):
            return word.start(), word[0]
    return None
