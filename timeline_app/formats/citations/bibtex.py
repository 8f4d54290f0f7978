"""BibTeX as biblatex reads it: dates in EDTF, text in UTF-8 (The biblatex Package 3.19, 2.1 to 2.3)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from timeline_app.core.citing import Name, Work, work_of
from timeline_app.core.citing.dates import words_of
from timeline_app.core.dateformat import phrases_for
from timeline_app.core.edtf import Date, DateTime, Edtf, End, Interval, LongYear, Point, Range, Season
from timeline_app.core.model import Article

# A brace counts for the reader of the file even behind a backslash, so they are named instead.
_SPECIALS: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{letter: f"\\{letter}" for letter in "$&#_%"},
}
_ESCAPES: Final = str.maketrans(_SPECIALS)
# An address is taken as it is, so that braces, which must be in pairs, and spaces are percent-encoded.
_ADDRESS_ESCAPES: Final = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"})
_LANGUAGES: Final = {"en": "english", "zh": "chinese", "fr": "french", "de": "german", "es": "spanish"}
_TYPES: Final = {"newspaper": "article", "page": "online", "other": "misc"}


def bibtex(articles: Iterable[Article]) -> str:
    """Entries with the articles' ids for keys, which are unique in a store and never change."""
    return "\n".join(_entry(article.id, work_of(article)) for article in articles)


def _entry(key: str, work: Work) -> str:
    kind = "newspaper" if work.container else "page" if work.url else "other"
    title = f"[{work.title}]" if work.is_supplied else work.title
    date = "" if work.published is None else _date(work.published)
    fields = {
        "author": " and ".join(_name(name) for name in work.names),
        "title": f"{{{_escaped(title)}}}",  # the second pair of braces keeps its capitals
        "journaltitle": _escaped(work.container),
        "entrysubtype": kind if work.container else "",
        "date": date,
        "year": ""
        if work.published is None or date
        else _escaped(words_of(work.published, phrases_for("en"))),
        "url": work.url.translate(_ADDRESS_ESCAPES),
        "urldate": "" if work.accessed is None else _date(work.accessed),
        "language": _LANGUAGES.get(work.language.lower().split("-")[0], ""),
        "note": "Date inferred" if work.is_inferred and work.published is not None else "",
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@{_TYPES[kind]}{{{key},\n{''.join(lines)}}}\n"


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _name(name: Name) -> str:
    if name.literal:
        return f"{{{_escaped(name.literal)}}}"  # braces keep a body's name whole
    parts = (name.family, name.suffix, name.given) if name.suffix else (name.family, name.given)
    # "and" would begin another name, a comma another part.
    return ", ".join(_escaped(f"{part}") if _is_simple(part) else f"{{{_escaped(part)}}}" for part in parts)


def _is_simple(part: str) -> bool:
    return re.search(r",|\band\b", part, re.IGNORECASE) is None


def _date(value: Edtf) -> str:
    """A date of EDTF's levels 0 and 1, which biblatex knows; empty for any other."""
    if isinstance(value, Interval):
        sides = [_end(value.start), _end(value.end)]
        return "" if None in sides else "/".join(side or "" for side in sides)
    known = isinstance(value, Date | DateTime | LongYear | Season)
    return (_point(value) or "") if known else ""  # type: ignore[arg-type]


def _end(end: Point | Range | End) -> str | None:
    if isinstance(end, End):
        return end.value
    return None if isinstance(end, Range) else _point(end)


def _point(point: Point) -> str | None:
    text = str(point)
    if isinstance(point, DateTime):
        return None if point.second is None or point.fraction else text
    if isinstance(point, Season) and not 21 <= point.code <= 24:
        return None
    if re.fullmatch(r"-?\d{4}(-\d\d){0,2}[?~%]?|\d\d(\d|X)X|\d{4}-(XX|\d\d-XX|XX-XX)|Y-?\d+", text):
        return text
    return None
