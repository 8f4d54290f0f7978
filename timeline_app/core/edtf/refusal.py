"""Where a text stops being an EDTF date, and why, in words for a person."""

from __future__ import annotations

import re
from typing import Final

from timeline_app.core.says import says

_DRAFT: Final = re.compile(r"unknown|open|\?~|~\?|[()^]|^y(?=-?[0-9])|^u+|(?<=[0-9])(?:[ux]+|[ep](?=[0-9]))")
_ALIEN: Final = re.compile(r"[^0-9XYESTZCJ?~%.:+\-]")
_MARK: Final = r"[?~%]?"

# A date piece by piece: what may come next, and what to say where it does not.
_PIECES: Final = (
    (re.compile(rf"{_MARK}-?[0-9X]{{4}}{_MARK}"), says("a year has four digits")),
    (re.compile(r"-"), says("a hyphen stands between year and month")),
    (re.compile(rf"{_MARK}[0-9X]{{2}}{_MARK}"), says("a month has two digits")),
    (re.compile(r"-"), says("a hyphen stands between month and day")),
    (re.compile(rf"{_MARK}[0-9X]{{2}}{_MARK}"), says("a day has two digits")),
    (re.compile(r"T"), says("after a day only a time of day can stand (T and the hour)")),
    (re.compile(r"[0-9]{2}"), says("an hour has two digits")),
    (re.compile(r":"), says("a colon stands between hour and minute")),
    (re.compile(r"[0-9]{2}"), says("a minute has two digits")),
    (re.compile(r":"), says("a colon stands between minute and second")),
    (re.compile(r"[0-9]{2}(\.[0-9]+)?"), says("a second has two digits")),
    (re.compile(r"Z|[+-][0-9]{2}(:[0-9]{2})?"), says("a zone is Z or an offset such as +05:30")),
)

_LONG_YEAR_PIECES: Final = (
    (re.compile(r"-?[0-9]*"), "Y"),
    (re.compile(r"E[0-9]*"), "E"),
    (re.compile(r"S[0-9]*"), "S"),
)


def explain(part: str) -> tuple[int, str]:
    """The first character of ``part`` at which it is no date, counted from 0, and the reason."""
    if not part.strip():
        return 0, says("there is no date here")
    return _explain_characters(part) or _explain_habits(part) or _explain_pieces(part)


def _explain_characters(part: str) -> tuple[int, str] | None:
    draft = _DRAFT.search(part)
    if draft is not None:
        return draft.start(), says("'{0}' was notation of the draft of 2012 and has been replaced", draft[0])
    alien = _ALIEN.search(part)
    if alien is not None:
        shown = (
            f"'{alien[0]}'" if alien[0].isprintable() and alien[0] != " " else says("a space or line break")
        )
        return alien.start(), says("{0} does not occur in a date", shown)
    return None


def _explain_habits(part: str) -> tuple[int, str] | None:
    """What people write by habit from elsewhere."""
    if ".." in part:
        return part.index(".."), says("a range ('..') stands in a set: [..1984], [1667..1672]")
    if part.lstrip("?~%")[:1] == "Y":
        return _explain_long_year(part)
    if "S" in part:
        return part.index("S"), says("S and a number stand at the end, after a year without X, month and day")
    if re.fullmatch(r"[0-9]{6}|[0-9]{8}(T[0-9:]*)?", part):
        return 4, says("year, month and day are separated by hyphens")
    if re.match(r"-?[0-9]{5,}", part):
        return 0, says("a year of more than four digits begins with Y")
    return None


def _explain_long_year(part: str) -> tuple[int, str]:
    at = len(part) - len(part.lstrip("?~%")) + 1
    for pattern, what in _LONG_YEAR_PIECES:
        match = pattern.match(part, at)
        if match is None:
            continue
        if not match[0][-1:].isdigit():
            return match.end(), says("digits are missing after {0}", what)
        at = match.end()
    if part[at - 1 :] == "Y":
        return at, says("digits are missing after Y")
    return at, says("after Y stand a year, an exponent (E) and significant digits (S), and nothing else")


def _explain_pieces(part: str) -> tuple[int, str]:
    at = 0
    for index, (pattern, reason) in enumerate(_PIECES):
        match = pattern.match(part, at)
        if match is None:
            return at, reason if at < len(part) else says("the date is not complete")
        at = match.end()
        if at == len(part) and index % 2 == 0 and "T" in part:
            return part.index("T"), says(
                "a time of day needs a whole day before it, without X and qualifiers"
            )
    return at, says("nothing stands after a time zone")
