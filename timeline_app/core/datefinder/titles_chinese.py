"""Titles of Chinese clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from timeline_app.core.datefinder.records import Span
from timeline_app.core.datefinder.wordlists import one_of

_MOST_CHARACTERS: Final = 30
_FEWEST: Final = 4
_LEAD: Final = 2  # characters that lead to a date: 卒于
_LEADS: Final = re.compile(
    r"(?:[，,]?(?:早在|始于|于|在|自|从|到|至|截至|截止|据|由|约|大约|就在|此前的|定于|将于))?$"
)
_TRAILS: Final = re.compile(r"^(?:的时候|以来|期间|时|间|才|，|,|、)+")
_DATELINE: Final = re.compile(r"[^，。]{0,40}?日[电讯]\s*(?:[（(][^）)]*[）)])?[\s，,:：]*")
_SAYS: Final = one_of("表示 / 介绍 / 指出 / 认为 / 说 / 宣布 / 透露 / 显示 / 表明")
_CONNECTIVES: Final = one_of(
    "此外 / 同时 / 其中 / 但 / 但是 / 而 / 而且 / 不过 / 随后 / 目前 / 当地时间 / 为此 / 对此 / 因此"
)
_OPENINGS: Final = re.compile(
    rf"^(?:另?据[^，,。]{{0,24}}[，,]|记者[^，,。]{{0,24}}(?:获悉|了解到)[，,]?|[^，,。“]{{1,16}}{_SAYS}[，,：:]“?"
    rf"|{_CONNECTIVES}[，,]|当地时间|一般认为[，,]?)"
)
_ASIDE: Final = re.compile(r"（[^（）]*）|\([^()]*\)")
_BREAK: Final = re.compile(r"[，；。：,;:](?!\d)")
_TRIMMED: Final = ' 　，。；：、！？,.;:!?“”"「」『』—-'
# What is left of 建于, 生于, 卒于 without the date that follows.
_ENDINGS: Final = {"始建": "始建", "建": "建成", "生": "出生", "卒": "去世"}


def title(clause: str, dates: Sequence[Span], subject: str) -> str:
    """See :func:`.titles.title_of`; spans are within the clause."""
    dateline = _DATELINE.match(clause)
    at = dateline.end() if dateline is not None else 0
    text = _without_dates(clause[at:], [(start - at, end - at) for start, end in dates if start >= at])
    text = _ASIDE.sub("", text).strip(_TRIMMED)
    for _ in range(3):
        shorter = _OPENINGS.sub("", text, count=1).strip(_TRIMMED)
        if len(shorter) < _FEWEST or shorter == text:
            break
        text = shorter
    text = _shortened(text).strip(_TRIMMED)
    if subject and _goes_on(clause, dates) and not text.startswith(subject):
        text = f"{subject}{text}"[:_MOST_CHARACTERS]
    ending = next((ending for ending in _ENDINGS if text.endswith(ending)), "")
    return (
        text.removesuffix(ending) + _ENDINGS[ending]
        if ending and not clause.rstrip(_TRIMMED).endswith(ending)
        else text
    )


def subject(clause: str, dates: Sequence[Span]) -> str:
    """What stands before the first date, if it is short: the topic the sentence goes on with."""
    if not dates:
        return ""
    head = clause[: dates[0][0]]
    lead = _LEADS.search(head)
    found = (head[: lead.start()] if lead else head).strip(_TRIMMED)
    found = re.sub(r"(?:始?建|成立|创办|创建|生|毕业|位|开工|竣工)$", "", found)
    return found if 1 <= len(found) <= 12 and not _BREAK.search(found) else ""


def _goes_on(clause: str, dates: Sequence[Span]) -> bool:
    """Whether a clause begins with its date and goes on without a comma: of the same subject as before."""
    if not dates:
        return False
    start, end = dates[0]
    return len(clause[:start].strip(_TRIMMED)) <= _LEAD and clause[end : end + 1] not in ("，", ",")


def _without_dates(clause: str, dates: Sequence[Span]) -> str:
    parts: list[str] = []
    at = 0
    for start, end in dates:
        head = clause[at:start]
        lead = _LEADS.search(head)
        parts.append(head[: lead.start()] if lead else head)
        trail = _TRAILS.match(clause[end : end + 6])
        at = end + (trail.end() if trail is not None and not "".join(parts).strip(_TRIMMED) else 0)
    text = "".join(parts) + clause[at:]
    return re.sub(r"，[，、]+", "，", text)


def _shortened(text: str) -> str:
    """At most so many characters, whole clauses where that is possible."""
    if len(text) <= _MOST_CHARACTERS:
        return text
    kept = ""
    for match in _BREAK.finditer(text):
        if match.start() > _MOST_CHARACTERS:
            break
        kept = text[: match.start()]
    return kept if len(kept) >= _FEWEST else text[:_MOST_CHARACTERS]
