"""Dates in English, and what is made of them: between, since, before, one or another."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice, product
from typing import Final

from timeline_app.core.dateentry.building import (
    MOST_MEANINGS,
    Alternatives,
    after,
    before,
    between,
    interval,
    listed,
    or_after,
    or_before,
)
from timeline_app.core.dateentry.english_points import MONTH_NUMBERS, SEASON_NUMBERS
from timeline_app.core.dateentry.english_single import read_single
from timeline_app.core.edtf import Edtf, End, Interval

_INCLUSIVE: Final = (
    (re.compile(r"\b(?:in|on|at) or before\b|\bno later than\b|\bnot after\b", re.IGNORECASE), "by"),
    (re.compile(r"\b(?:in|on|at) or after\b|\bno earlier than\b|\bnot before\b", re.IGNORECASE), "≥"),
    (re.compile(r"\bor (?:earlier|before)$", re.IGNORECASE), "≤"),
    (re.compile(r"\bor (?:later|after)$", re.IGNORECASE), "≥"),
)
_BETWEEN: Final = re.compile(r"(?:some\s?time\s)?between (.+) and (.+)", re.IGNORECASE)
_PREFIXES: Final[tuple[tuple[re.Pattern[str], Callable[[Edtf], Edtf]], ...]] = (
    (re.compile(r"(?:by|≤)\s(.+)", re.IGNORECASE), or_before),
    (re.compile(r"(.+)\s≤"), or_before),
    (re.compile(r"≥\s(.+)"), or_after),
    (re.compile(r"(.+)\s≥"), or_after),
    (re.compile(r"(?:some\s?time\s)?(?:before|prior to|earlier than)\s(.+)", re.IGNORECASE), before),
    (re.compile(r"(?:some\s?time\s)?(?:after|later than)\s(.+)", re.IGNORECASE), after),
    (
        re.compile(r"(?:since|from)\s(.+?)(?:\s(?:on|onwards?))?|(.+)\sonwards?", re.IGNORECASE),
        lambda value: interval(value, End.OPEN),
    ),
    (re.compile(r"(?:until|till|up to|to)\s(.+)", re.IGNORECASE), lambda value: interval(End.OPEN, value)),
)
_FROM: Final = re.compile(r"from\s(?=.+\s(?:to|until|till|through|–|-)\s)", re.IGNORECASE)
_SEPARATOR: Final = re.compile(
    r"\s?[–—‒]\s?|\s-\s|(?<=\d)-(?=\d{4}|\d+\s)|\s(?:to|until|till|through)\s", re.IGNORECASE
)
_NOW: Final = re.compile(r"…|(?:the\s)?present|now|today|ongoing|date", re.IGNORECASE)
_OR: Final = re.compile(r"\sor\s", re.IGNORECASE)
_AND: Final = re.compile(r"\sand\s", re.IGNORECASE)
_EACH: Final = re.compile(r"(.+)\s\(each\)", re.IGNORECASE)

_MONTHS: Final = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
_NUMBER_AND_TAIL: Final = re.compile(r"[\d.,]+(?:st|nd|rd|th)?(\s.+)", re.IGNORECASE)
_FINAL_YEAR: Final = re.compile(
    r".*?[\s,]((?:ad\s)?\d{3,}(?:\s(?:bce?|ad|ce))?|ad\s\d+|\d+\s(?:bce?|ad|ce))", re.IGNORECASE
)
_WITHOUT_YEAR: Final = re.compile(
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?(?:{_MONTHS})\.?(?:\s\d{{1,2}}(?:st|nd|rd|th)?)?|{'|'.join(SEASON_NUMBERS)}",
    re.IGNORECASE,
)
_MONTH_FIRST: Final = re.compile(rf"((?:{_MONTHS})\.?)\s\d{{1,2}}(?:st|nd|rd|th)?", re.IGNORECASE)
_DAY_AND_YEAR: Final = re.compile(r"\d{1,2}(?:st|nd|rd|th)?,?\s\d{3,4}", re.IGNORECASE)
_CLOCK: Final = re.compile(r"\d{1,2}:\d{2}.*")


def read_english(text: str) -> Alternatives:
    """What a text in English (or EDTF) can mean; nothing if it is no date.

    Raises:
        EntryError: it is a date, and there is no such date.
    """
    single = read_single(text)
    if single:
        return single
    for pattern, word in _INCLUSIVE:
        text = pattern.sub(word, text)
    return _between(text) or _each(text) or _list(text) or _prefixed(text) or _interval(text)


def _between(text: str) -> Alternatives:
    match = _BETWEEN.fullmatch(text)
    if match is None:
        return ()
    starts, ends = _sides(match[1], match[2])
    return tuple(
        between(first, last)
        for first, last in product(starts, ends)
        if not isinstance(first, End) and not isinstance(last, End)
    )


def _each(text: str) -> Alternatives:
    match = _EACH.fullmatch(text)
    if match is None:
        return ()
    return tuple(listed([value], "all") for value in _interval(match[1]) if isinstance(value, Interval))


def _list(text: str) -> Alternatives:
    """ "1667, 1668 or 1670 – 1672", "1960 and December 1961"."""
    for word, kind in ((_OR, "one"), (_AND, "all")):
        parts = word.split(text)
        if len(parts) == 1:
            continue
        items = [item for part in parts[:-1] for item in _items(part)] + [parts[-1]]
        choices = [_item(item, items[-1]) for item in items]
        if all(choices):
            meant = islice(product(*choices), MOST_MEANINGS)
            return tuple(listed(choice, "one" if kind == "one" else "all") for choice in meant)
    return ()


def _items(text: str) -> list[str]:
    """What stands before "or" and "and", between commas that do not belong to a date."""
    return [text] if read_single(text) else re.split(r",\s", text)


def _item(text: str, last: str) -> Alternatives:
    found = () if text == last else read_single(_completed(text, last))
    return found or read_single(text) or _prefixed(text) or _interval(text)


def _prefixed(text: str) -> Alternatives:
    if _FROM.match(text):
        return ()
    for pattern, build in _PREFIXES:
        match = pattern.fullmatch(text)
        if match is not None:
            rest = next(group for group in match.groups() if group)
            found = read_single(rest)
            if found:
                return tuple(build(value) for value in found)
    return ()


def _interval(text: str) -> Alternatives:
    text = _FROM.sub("", text)
    if text[-1:] in "–—-" and text[:-1].strip():
        # 1939 – : it may go on, or its end is not known; these are not the same.
        values = read_single(text[:-1].strip())
        return tuple(interval(value, end) for value in values for end in (End.OPEN, End.UNKNOWN))
    for match in _SEPARATOR.finditer(text):
        first, last = text[: match.start()].strip(), text[match.end() :].strip()
        sides = _sides(first, last) if first and last else ((), ())
        if all(sides):
            return tuple(interval(start, end) for start, end in product(*sides))
    return ()


def _sides(first: str, last: str) -> tuple[tuple[Edtf | End, ...], tuple[Edtf | End, ...]]:
    """The two sides of an interval; each may lack what the other has: "10 – 12 May 2023"."""
    start = _side(_completed(first, last)) or _side(first)
    end = _side(_completed_right(first, last)) or _side(last)
    return start, end


def _side(text: str) -> tuple[Edtf | End, ...]:
    if text == "?":
        return (End.UNKNOWN,)
    if _NOW.fullmatch(text):
        return (End.OPEN,)
    return read_single(text) or _prefixed(text)


def _completed(first: str, last: str) -> str:
    """What stands on the left, with the month, year or unit that only the right has."""
    tail = _NUMBER_AND_TAIL.fullmatch(last)
    if tail is not None and re.fullmatch(r"[\d.,]+(?:st|nd|rd|th)?", first):
        return f"{first}{tail[1]}"
    year = _FINAL_YEAR.fullmatch(last)
    if year is not None and _WITHOUT_YEAR.fullmatch(first):
        return f"{first} {year[1]}"
    return first


def _completed_right(first: str, last: str) -> str:
    """What stands on the right, with what only the left has: "AD 14 – 68", "June 18 – 20, 2010"."""
    if first[:3].lower() == "ad " and last.isdigit():
        return f"AD {last}"
    month = _MONTH_FIRST.fullmatch(first)
    if month is not None and _DAY_AND_YEAR.fullmatch(last):
        return f"{month[1]} {last}"
    day, comma, clock = first.rpartition(", ")
    if comma and _CLOCK.fullmatch(clock) and _CLOCK.fullmatch(last):
        return f"{day}, {last}"
    return last
