"""Dates in Chinese, simplified and traditional, and what is made of them: 之间, 以前, 起, 或."""

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
    made,
    or_after,
    or_before,
    qualified,
)
from timeline_app.core.dateentry.chinese_points import read_point
from timeline_app.core.dateentry.julian import from_julian
from timeline_app.core.dateentry.numerals import with_digits
from timeline_app.core.dateentry.numeric import read_numeric
from timeline_app.core.edtf import Date, Edtf, EdtfError, End, Interval, LongYear, Mark, Marks, parse

_Side = tuple[Edtf | End, ...]

_WEEKDAY: Final = re.compile(r"\(?(?:星期|[周週]|礼拜|禮拜)[一二三四五六日天]\)?")
_DOUBTS: Final[tuple[tuple[re.Pattern[str], Mark], ...]] = (
    (re.compile(r"^(?:大[约約]|[约約]|大概|[约約]在)"), "~"),
    (re.compile(r"(?:左右|前[后後]|\([约約]\))$"), "~"),
    (re.compile(r"^(?:可能|也[许許]|或[许許]|疑)(?:是|在)?"), "?"),
    (re.compile(r"(?:\?|\(\?\)|\(?存疑\)?)$"), "?"),
)
_NOTE: Final = re.compile(r"(.+?)\((.+)\)")
_PARTS: Final = {"年份": "year", "月份": "month", "日期": "day"}
_NOTE_MARKS: Final[dict[str, Mark]] = {
    "存疑": "?", "为约数": "~", "為約數": "~", "为约数且存疑": "%", "為約數且存疑": "%",
}  # fmt: skip
_PART_NOTE: Final = re.compile(r"((?:年份|月份|日期)(?:、(?:年份|月份|日期))*)(.+)")
_BETWEEN: Final = re.compile(r"(?:在|介[于於])?(.+?)(?:至|到|和|与|與|及|-|~|—|–)(.+?)(?:之[间間]|[间間])")
_START_UNKNOWN: Final = re.compile(r"(?:至|到)(.+?)\([开開]始[时時][间間]不[详詳]\)")
_END_UNKNOWN: Final = re.compile(r"(.+?)起?\([结結]束[时時][间間]不[详詳]\)")
_FORMS: Final[tuple[tuple[re.Pattern[str], Callable[[Edtf], Edtf]], ...]] = (
    (re.compile(r"(.+?)≤|(?:不晚[于於]|不[迟遲][于於]|最[迟遲])(.+)|截至(.+)"), or_before),
    (re.compile(r"(.+?)≥|不早[于於](.+)"), or_after),
    (re.compile(r"(.+?)(?:以前|之前|前)|早[于於](.+)"), before),
    (re.compile(r"(.+?)(?:以[后後]|之[后後]|[后後])|晚[于於](.+)"), after),
    (
        re.compile(r"自?(.+?)(?:起至今|以[来來]|至今|起|[开開]始)|自(.+)"),
        lambda value: interval(value, End.OPEN),
    ),
    (re.compile(r"(?:至|到|直到|直至)(.+)"), lambda value: interval(End.OPEN, value)),
)
_OR_BEFORE: Final = re.compile(r"[或及](?:以前|之前|更早)")
_OR_AFTER: Final = re.compile(r"[或及](?:以[后後]|之[后後]|更晚)")
_DISTANCE: Final = re.compile(r"[\d.]+([万萬亿億]+年[前后後])")
_EACH: Final = re.compile(r"(.+)\(各\)")
_SEPARATOR: Final = re.compile(r"至|到|—+|–|-|~")
_TWO_CALENDARS: Final = re.compile(r"(.+?)\s?/\s?(.+)")


def read_chinese(text: str) -> Alternatives:
    """What a text in Chinese can mean; nothing if it is no date. Brackets are narrow (NFKC).

    Raises:
        EntryError: it is a date, and there is no such date.
    """
    text = with_digits(_WEEKDAY.sub("", text)).strip()
    text = re.sub(r"(?<=[^\x00-\x7f])\s(?=[^\x00-\x7f\d])|(?<=[年月])\s|\s(?=[年月日])", "", text)
    return read_single(text) or _combined(_OR_AFTER.sub("≥", _OR_BEFORE.sub("≤", text)))


def _combined(text: str) -> Alternatives:
    return _unknown(text) or _each(text) or _formed(text) or _between(text) or _list(text) or _interval(text)


def read_single(text: str) -> Alternatives:
    """What a single date in Chinese or EDTF can mean; nothing if it is none."""
    found = read_numeric(text) or _edtf(text) or read_point(text)
    return found or _doubted(text) or _noted(text) or _two_calendars(text)


def _edtf(text: str) -> Alternatives:
    try:
        return (parse(text),)
    except EdtfError:
        return ()


def _doubted(text: str) -> Alternatives:
    for pattern, mark in _DOUBTS:
        rest = pattern.sub("", text, count=1).strip()
        found = read_single(rest) if rest and rest != text else ()
        if found:
            return tuple(qualified(value, mark) for value in found)
    return ()


def _noted(text: str) -> Alternatives:
    """What our own words for dates have in brackets: （日期不详）, （年份存疑）, （1900年至1999年）."""
    match = _NOTE.fullmatch(text)
    if match is None:
        return ()
    limits = re.fullmatch(r"(\d{4})年至(\d{4})年", match[2])
    if limits is not None:
        years = [
            value
            for value in read_single(re.sub("^估[计計]", "", match[1]))
            if isinstance(value, Date) and not value.month
        ]
        return tuple(_estimated(value, limits[1], limits[2]) for value in years)
    found = [_annotated(value, match[2]) for value in read_single(match[1])]
    return tuple(value for value in found if value is not None)


def _estimated(value: Date, first: str, last: str) -> Edtf:
    common = next((index for index in range(4) if first[index] != last[index]), 4)
    return LongYear(int(value.year), significant=max(common, 1))


def _annotated(value: Edtf, notes: str) -> Edtf | None:
    if not isinstance(value, Date):
        return None
    parts = {"year": value.year, "month": value.month, "day": value.day}
    marks = value.marks._asdict()
    for note in re.split(r"[;；]", notes):
        match = _PART_NOTE.fullmatch(note)
        if match is None:
            return None
        for name in (_PARTS[part] for part in match[1].split("、")):
            if match[2] in _NOTE_MARKS:
                marks[name] = _NOTE_MARKS[match[2]]
            elif re.fullmatch("不[详詳]", match[2]):
                parts[name] = "XXXX" if name == "year" else "XX"
            else:
                return None
    return made(str(Date(parts["year"], parts["month"], parts["day"], Marks(**marks))))


def _two_calendars(text: str) -> Alternatives:
    """1917年11月7日 / 10月25日: the Gregorian date first, if the other is the same day."""
    match = _TWO_CALENDARS.fullmatch(text)
    if match is None:
        return ()
    for first in read_single(match[1]):
        for second in read_single(_completed_right(match[1], match[2])):
            if isinstance(second, Date) and second.day and from_julian(second) == first:
                return (first,)
    return ()


def _unknown(text: str) -> Alternatives:
    """（开始时间不详）, （结束时间不详）: an end of an interval that is not known."""
    match = _START_UNKNOWN.fullmatch(text)
    if match is not None:
        return tuple(interval(End.UNKNOWN, value) for value in read_single(match[1]))
    match = _END_UNKNOWN.fullmatch(text)
    if match is not None:
        return tuple(interval(value, End.UNKNOWN) for value in read_single(match[1]))
    return ()


def _each(text: str) -> Alternatives:
    match = _EACH.fullmatch(text)
    if match is None:
        return ()
    return tuple(listed([value], "all") for value in _interval(match[1]) if isinstance(value, Interval))


def _formed(text: str) -> Alternatives:
    for pattern, build in _FORMS:
        match = pattern.fullmatch(text)
        if match is not None:
            found = read_single(next(group for group in match.groups() if group))
            if found:
                return tuple(build(value) for value in found)
    return ()


def _between(text: str) -> Alternatives:
    match = _BETWEEN.fullmatch(text)
    if match is None:
        return ()
    sides = _sides(match[1], match[2])
    pairs = product(*sides)
    return tuple(between(a, b) for a, b in pairs if not isinstance(a, End) and not isinstance(b, End))


def _list(text: str) -> Alternatives:
    """1667年、1668年或1670年至1672年; 1960年和1961年12月."""
    for word, kind in (("或", "one"), ("[和与與及]", "all")):
        parts = re.split(word, text)
        if len(parts) == 1:
            continue
        items = [*"、".join(parts[:-1]).split("、"), parts[-1]]
        choices = [read_single(item) or _formed(item) or _interval(item) for item in items]
        if all(choices):
            meant = islice(product(*choices), MOST_MEANINGS)
            return tuple(listed(choice, "one" if kind == "one" else "all") for choice in meant)
    return ()


def _interval(text: str) -> Alternatives:
    for match in _SEPARATOR.finditer(text):
        first, last = text[: match.start()].strip(), text[match.end() :].strip()
        sides = _sides(first, last) if first and last else ((), ())
        if all(sides):
            return tuple(interval(start, end) for start, end in product(*sides))
    return ()


def _sides(first: str, last: str) -> tuple[_Side, _Side]:
    distance = _DISTANCE.fullmatch(last)
    if distance is not None and re.fullmatch(r"[\d.]+", first):
        first += distance[1]
    elif re.fullmatch(r"\d{3,4}", first) and "年" in last:
        first += "年"
    return _side(first), _side(_completed_right(first, last)) or _side(last)


def _side(text: str) -> _Side:
    if text == "?":
        return (End.UNKNOWN,)
    if text in ("今", "现在", "現在", "..."):
        return (End.OPEN,)
    return read_single(text) or _formed(text)


def _completed_right(first: str, last: str) -> str:
    """What stands on the right, with the year and month that only the left has: 2023年5月10日至12日."""
    if "年" in last or not re.match(r"\d", last):
        return last
    shared = ".+年" if "月" in last else ".+日" if ":" in last else ".+月"
    head = re.match(shared, first)
    return f"{head[0]}{last}" if head else last
