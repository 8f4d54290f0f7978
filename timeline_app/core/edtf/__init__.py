"""Dates as ISO 8601-2:2019 and the Library of Congress write them (EDTF, levels 0, 1 and 2).

``parse`` makes a frozen value of a text, ``str`` a canonical text of a value, ``bounds`` says what
it leaves open. What was decided where the standard leaves room stands in docs/dates.md.
"""

from timeline_app.core.edtf.errors import EdtfError
from timeline_app.core.edtf.legacy import Change, LegacyReading, parse_legacy
from timeline_app.core.edtf.limits import bounds, extent
from timeline_app.core.edtf.manner import Precision, flags, points, precision
from timeline_app.core.edtf.reading import parse
from timeline_app.core.edtf.values import (
    Date,
    DateSet,
    DateTime,
    Edtf,
    End,
    Interval,
    LongYear,
    Mark,
    Marks,
    Point,
    Range,
    Season,
    Truncated,
)

__all__ = [
    "Change",
    "Date",
    "DateSet",
    "DateTime",
    "Edtf",
    "EdtfError",
    "End",
    "Interval",
    "LegacyReading",
    "LongYear",
    "Mark",
    "Marks",
    "Point",
    "Precision",
    "Range",
    "Season",
    "Truncated",
    "bounds",
    "extent",
    "flags",
    "parse",
    "parse_legacy",
    "points",
    "precision",
]
