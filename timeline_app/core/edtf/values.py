"""The values an EDTF text stands for. ``str(value)`` is the canonical text.

They are made by :func:`timeline_app.core.edtf.parse`, which checks what the types cannot say (that
there is such a day, that an interval does not end before it starts). Components are kept as their
digits where a digit may be unspecified (``X``). Standard: ISO 8601-2:2019 and the Library of
Congress EDTF specification of 4 February 2019.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal, NamedTuple, TypeAlias

Mark = Literal["", "?", "~", "%"]  # certain, uncertain, approximate, both


class Marks(NamedTuple):
    """The qualifiers of each component of a date."""

    year: Mark = ""
    month: Mark = ""
    day: Mark = ""


UNMARKED: Final = Marks()


@dataclass(frozen=True, slots=True)
class Date:
    """A year, month or day, as digits: ``1985``, ``-0043-03``, ``156X-12-25``.

    ``year`` has four characters and may have a minus sign before them; ``month`` and ``day`` have
    two or none. Years are astronomical: 0000 is 1 BC.
    """

    year: str
    month: str = ""
    day: str = ""
    marks: Marks = UNMARKED

    def __str__(self) -> str:
        if self.marks is UNMARKED:
            text = self.year
            if self.month:
                text = f"{text}-{self.month}"
            return f"{text}-{self.day}" if self.day else text
        parts = [part for part in (self.year, self.month, self.day) if part]
        return _marked(parts, self.marks)


@dataclass(frozen=True, slots=True)
class Season:
    """A part of a year longer than a month: ``code`` 21 to 41 (see :mod:`.seasons`)."""

    year: str
    code: int
    marks: Marks = UNMARKED

    def __str__(self) -> str:
        return _marked([self.year, str(self.code)], self.marks)


@dataclass(frozen=True, slots=True)
class DateTime:
    """A day with a time of day.

    ``minute`` and ``second`` are None where the time stops short of them; ``fraction`` holds the
    digits after the second's point. ``offset_min`` is the zone's distance from UTC in minutes, None for
    local time. ``hour`` is 24 for the end of the day alone. ``mark`` is for date and time together.
    """

    date: Date
    hour: int
    minute: int | None = None
    second: int | None = None
    fraction: str = ""
    offset_min: int | None = None
    mark: Mark = ""

    def __str__(self) -> str:
        text = f"{self.date}T{self.hour:02d}"
        if self.minute is not None:
            text += f":{self.minute:02d}"
        if self.second is not None:
            text += f":{self.second:02d}"
        if self.fraction:
            text += f".{self.fraction}"
        return text + _offset_text(self.offset_min) + self.mark


@dataclass(frozen=True, slots=True)
class LongYear:
    """A year as a number: ``Y170000002``, ``Y-17E7``, ``1950S2``, ``Y3388E2S3``.

    The year is ``significand * 10**exponent``; ``exponent`` is None where none is written, and
    ``significant`` (how many leading digits are meant) likewise.
    """

    significand: int
    exponent: int | None = None
    significant: int | None = None
    mark: Mark = ""

    @property
    def year(self) -> int:
        return self.significand * int(10 ** (self.exponent or 0))

    def __str__(self) -> str:
        number = self.significand
        if self.exponent is None and abs(number) <= 9999:
            text = year_digits(number)
        else:
            text = f"Y{number}" if self.exponent is None else f"Y{number}E{self.exponent}"
        if self.significant is not None:
            text += f"S{self.significant}"
        return text + self.mark


@dataclass(frozen=True, slots=True)
class Truncated:
    """A century (two digits, ``19``) or a decade (three, ``196``), after a minus sign or none."""

    digits: str
    mark: Mark = ""

    @property
    def years(self) -> Literal[10, 100]:
        """How many years it spans."""
        return 10 if len(self.digits.lstrip("-")) == 3 else 100

    def __str__(self) -> str:
        return self.digits + self.mark


Point: TypeAlias = Date | Season | DateTime | LongYear | Truncated


class End(Enum):
    """What may stand at an end of an interval in place of a date."""

    OPEN = ".."  # it has no end
    UNKNOWN = ""  # its end is not known


@dataclass(frozen=True, slots=True)
class Range:
    """In a set, all from one date to another; None on one side: that date or earlier, or later.

    With None on one side it may also stand at an end of an interval (ISO 8601-2:2019, 10.6).
    """

    first: Point | None
    last: Point | None

    def __str__(self) -> str:
        return f"{self.first or ''}..{self.last or ''}"


@dataclass(frozen=True, slots=True)
class Interval:
    """From one date to another: ``1964/2008``, ``2004-06/..``, ``/1985``, ``..2004-06-01/2004-07``."""

    start: Point | Range | End
    end: Point | Range | End

    def __str__(self) -> str:
        return f"{_end_text(self.start)}/{_end_text(self.end)}"


@dataclass(frozen=True, slots=True)
class DateSet:
    """One of several dates (``[1667,1668]``) or all of them (``{1667,1668}``)."""

    kind: Literal["one", "all"]
    members: tuple[Point | Range, ...]

    def __str__(self) -> str:
        text = ",".join(str(member) for member in self.members)
        return f"[{text}]" if self.kind == "one" else f"{{{text}}}"


Edtf: TypeAlias = Point | Interval | DateSet


def year_digits(year: int) -> str:
    """A year of up to four digits as EDTF writes it: 44 is ``0044``, -43 is ``-0043``."""
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def joined(uncertain: bool, approximate: bool) -> Mark:
    """The one qualifier that says both."""
    if uncertain:
        return "%" if approximate else "?"
    return "~" if approximate else ""


def _marked(parts: list[str], marks: Marks) -> str:
    """Components with their qualifiers.

    A qualifier after a component also holds for all to its left, one before it for it alone
    (LoC level 2, "Qualification"). So what the year shares with those next to it is written once, after
    the last of them, and every other qualifier before its own component.
    """
    shared = 1
    while shared < len(parts) and marks[shared] == marks.year:
        shared += 1
    written = [
        f"{part}{marks.year if index == shared - 1 else ''}" if index < shared else f"{marks[index]}{part}"
        for index, part in enumerate(parts)
    ]
    return "-".join(written)


def _offset_text(offset_min: int | None) -> str:
    if offset_min is None:
        return ""
    if offset_min == 0:
        return "Z"
    hours, minutes = divmod(abs(offset_min), 60)
    return f"{'-' if offset_min < 0 else '+'}{hours:02d}:{minutes:02d}"


def _end_text(end: Point | Range | End) -> str:
    return end.value if isinstance(end, End) else str(end)
