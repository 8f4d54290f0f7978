"""How to tell a clause from a heading: by its verb."""

from __future__ import annotations

import re
from typing import Final

from timeline_app.core.datefinder.wordlists import words

_AUXILIARIES: Final = words(
    """is are was were be been has have had will would shall should can could may might must do does did"""
)
_PAST: Final = words(
    """became began born bought burnt broke brought built burst came caught chose cut drew drove ended
    fell felt fled flew forbade fought found froze gave got grew held hid hit kept knew laid lay led
    left lent lit lost made meant met paid put quit ran rang rose said sang sank sat saw sent set
    shook shot shut slid sold sought spent split spoke spread stood stole struck swam swept swore took
    taught told tore threw thought went withdrew won wore wrote"""
)
_PRESENT: Final = words(
    """accounts aims announces appoints arrives becomes begins brings builds calls celebrates claims
    closes comes covers dates dies elects ends enters establishes exceeds faces falls follows gives
    goes grows has helps holds hosts includes joins killed launches leads leaves lies lives loses
    makes marks meets moves opens orders owns passes plans produces publishes reaches receives remains
    reports returns rises runs says sees sells sends serves shows signs stands starts stops takes
    tells turns visits votes wins works"""
)
_FALSE_ED: Final = words(
    """hundred united red bed led fed sacred naked wicked indeed speed need seed feed breed"""
)
_WORD: Final = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")


def is_verb(word: str) -> bool:
    """Whether an English word is, or looks like, a verb in a clause of its own; in small letters."""
    if word in _AUXILIARIES or word in _PAST or word in _PRESENT:
        return True
    return len(word) > 3 and word.endswith("ed") and word not in _FALSE_ED


def first_verb(text: str) -> int | None:
    """The offset of the first verb of an English text."""
    return next((match.start() for match in _WORD.finditer(text) if is_verb(match[0].lower())), None)


def starts_with_verb(text: str) -> bool:
    """Whether an English text begins with a verb, without a subject of its own: "moved to its new site"."""
    match = _WORD.match(text)
    return match is not None and match[0].islower() and is_verb(match[0])
