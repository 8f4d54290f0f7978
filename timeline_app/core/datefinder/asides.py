"""What stands between commas beside its noun and tells an event of its own: the bank, founded in 1903, ..."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from timeline_app.core.datefinder.records import Span
from timeline_app.core.datefinder.verbs import first_verb, starts_with_verb

_RELATIVE: Final = re.compile(r"(?:which|who)\s+(?:then\s+|later\s+|first\s+)?")
_END: Final = re.compile(r"[,;.!?)]|\s[—–]\s|$")
_NAME: Final = re.compile(r"[A-Z][\w'&.-]*(?:\s(?:of\s|the\s|and\s)?[A-Z][\w'&.-]*)*$")
_REACH: Final = 120


@dataclass(frozen=True, slots=True)
class Aside:
    """The words of an aside from its verb on; ``is_clause`` where "which" or "who" led to it."""

    span: Span
    is_clause: bool


def aside_with(text: str, start: int, end: int, date: Span) -> Aside | None:
    """The aside of a clause that holds a date and begins with a verb, or with "which" or "who" and one."""
    low = max(start, date[0] - _REACH)
    comma = max(text.rfind(", ", low, date[0]), text.rfind(" (", low, date[0]))
    if comma < 0:
        return None
    relative = _RELATIVE.match(text, comma + 2, end)
    first = relative.end() if relative is not None else comma + 2
    if not starts_with_verb(text[first : min(end, first + 30)]):
        return None
    following = _END.search(text, date[1], end)
    last = following.start() if following else end
    if relative is None and first_verb(text[last : min(end, last + _REACH)]) is None:
        return None  # the sentence ends with it: it is what the sentence says, after all
    return Aside((first, last), relative is not None)


def noun_before(text: str, start: int, aside: int) -> str:
    """What an aside speaks of: all before it where that has no verb, or else the name it stands behind."""
    head = text[max(start, aside - 2 * _REACH) : aside]
    head = re.sub(r"[,(]\s*(?:which|who)?[\s\w]*$", "", head).strip()
    if first_verb(head) is None and "," not in head:
        return head
    name = _NAME.search(head[-80:])
    return name[0] if name else ""
