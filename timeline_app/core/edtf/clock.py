"""Times of day and zones in EDTF (ISO 8601-1:2019, 5.3 and 5.4; LoC level 0, "Date and Time")."""

from __future__ import annotations

import re
from typing import Final, cast

from timeline_app.core.edtf.errors import EdtfError
from timeline_app.core.edtf.values import Date, DateTime, Mark
from timeline_app.core.says import says

TIME: Final = re.compile(
    r"(?P<date>-?[0-9]{4}-[0-9]{2}-[0-9]{2})T(?P<hour>[0-9]{2})"
    r"(?::(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:\.(?P<fraction>[0-9]+))?)?)?"
    r"(?P<zone>Z|(?P<sign>[+-])(?P<zone_hour>[0-9]{2})(?::(?P<zone_minute>[0-9]{2}))?)?"
    r"(?P<mark>[?~%]?)"
)
_HIGHEST: Final = (("hour", 23), ("minute", 59), ("second", 59))
_HIGHEST_IN_WORDS: Final = {
    "hour": says("hours go to 23"),
    "minute": says("minutes go to 59"),
    "second": says("seconds go to 59"),
}
_EAST_LIMIT_MIN: Final = 14 * 60  # the Line Islands
_WEST_LIMIT_MIN: Final = 12 * 60


def read_time(match: re.Match[str], date: Date, at: int, text: str) -> DateTime:
    """The time matched by :data:`TIME`, which stands at character ``at`` of ``text``.

    Raises:
        EdtfError: there is no such time or zone.
    """
    if match["hour"] == "24":
        _check_end_of_day(match, at, text)
    else:
        for name, highest in _HIGHEST:
            digits = match[name]
            if digits is not None and int(digits) > highest:
                reason = says("leap seconds are not counted") if digits == "60" else _HIGHEST_IN_WORDS[name]
                raise EdtfError(text, at + match.start(name), reason)
    minute, second = match["minute"], match["second"]
    return DateTime(
        date,
        int(match["hour"]),
        None if minute is None else int(minute),
        None if second is None else int(second),
        match["fraction"] or "",
        _offset_min(match, at, text),
        cast(Mark, match["mark"]),
    )


def _check_end_of_day(match: re.Match[str], at: int, text: str) -> None:
    rest = (match["minute"] or "") + (match["second"] or "") + (match["fraction"] or "")
    if rest.strip("0"):
        raise EdtfError(
            text, at + match.start("hour"), says("hour 24 is the end of the day: 24:00:00 and no later")
        )


def _offset_min(match: re.Match[str], at: int, text: str) -> int | None:
    if match["zone"] is None:
        return None
    if match["zone"] == "Z":
        return 0
    position = at + match.start("zone")
    zone_minute = int(match["zone_minute"] or "0")
    minutes = int(match["zone_hour"]) * 60 + zone_minute
    west = match["sign"] == "-"
    if zone_minute > 59:
        raise EdtfError(text, at + match.start("zone_minute"), says("minutes go to 59"))
    if minutes > (_WEST_LIMIT_MIN if west else _EAST_LIMIT_MIN):
        raise EdtfError(text, position, says("zones lie from -12:00 to +14:00"))
    if minutes == 0 and west:
        raise EdtfError(text, position, says("UTC is written Z or +00:00, not -00:00"))
    return -minutes if west else minutes
