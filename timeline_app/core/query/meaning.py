"""Values of conditions: as they are kept, whatever way they are typed."""

from __future__ import annotations

import math
import unicodedata

from timeline_app.core import edtf
from timeline_app.core.dateentry import read_date
from timeline_app.core.finding import folded
from timeline_app.core.query.fields import Form
from timeline_app.core.says import says


def value_of(form: Form, text: str) -> str:
    """The value that a text stands for.

    Raises:
        ValueError: it stands for none; the error says what is expected.
    """
    match form.kind:
        case "name":
            return unicodedata.normalize("NFC", text.strip())
        case "choice" | "rank":
            return _choice(form, text)
        case "date":
            return _date(text)
        case "count":
            return _count(text)
        case "share":
            return _share(text)


def _choice(form: Form, text: str) -> str:
    found = (form.choices or {}).get(folded(text).strip())
    if found is None:
        raise ValueError(says("it is one of {0}", ", ".join(form.values)))
    return found


def _date(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).strip()
    try:
        return str(edtf.parse(text))
    except edtf.EdtfError as error:
        reading = read_date(text)
        if reading.status == "understood" and reading.edtf:
            return reading.edtf
        raise ValueError(says("{0}; write a date as 2010, 2010-06 or 2010-06-18", error.reason)) from error


def _count(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).strip()
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise ValueError(says("it is a whole number"))
    return str(int(text))


def _share(text: str) -> str:
    try:
        number = float(unicodedata.normalize("NFKC", text).strip())
    except ValueError as error:
        raise ValueError(says("it is a number from 0 to 1")) from error
    if not (math.isfinite(number) and 0 <= number <= 1):
        raise ValueError(says("it is a number from 0 to 1"))
    return repr(number + 0.0)
