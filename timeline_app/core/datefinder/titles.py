"""A short title of a clause, in its own words without its date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from timeline_app.core.datefinder import titles_chinese, titles_english
from timeline_app.core.datefinder.records import Span

_SPACED: Final = re.compile(r"(?<![^\W_])(?:[^\W_] ){3,}[^\W_](?![^\W_])")
_HAN: Final = re.compile(r"[\u3400-\u9fff]")
_HAN_SHARE: Final = 4  # one character in so many makes a clause Chinese
# What can stand between the dates of a list.
LIST_BETWEEN: Final = re.compile(
    r"\s*(?:[,，、;和与及]|,?\s+(?:and|or|&)(?:\s+again)?|,?\s*(?:and\s+)?again)\s*(?:in|on)?\s*",
    re.IGNORECASE,
)
_LONGEST: Final = 600  # characters of a clause that are looked at for its title


def title_of(text: str, start: int, end: int, dates: Sequence[Span], subject: str = "") -> str:
    """A title for ``text[start:end]``: what it says, without the dates, opening words and attributions.

    ``subject`` is whom it speaks of, where it has no subject of its own. Never empty for a passage with
    words: one that is nothing but dates gives them as they stand.
    """
    end = min(end, start + _LONGEST)
    clause = text[start:end]
    within = _merged(
        clause,
        [
            (max(first, start) - start, min(last, end) - start)
            for first, last in dates
            if first < end and last > start
        ],
    )
    language = titles_chinese if is_chinese(clause) else titles_english
    made = language.title(clause, within, subject)
    return _joined(made) or _joined(clause)


def subject_of(text: str, start: int, end: int, dates: Sequence[Span]) -> str:
    """Whom a clause speaks of, for one that follows and does not say it again; empty if that is not plain."""
    clause = text[start : min(end, start + _LONGEST)]
    within = [(first - start, last - start) for first, last in dates if start <= first < start + len(clause)]
    language = titles_chinese if is_chinese(clause) else titles_english
    return _joined(language.subject(clause, within))


def _merged(clause: str, dates: Sequence[Span]) -> list[Span]:
    """Spans with those that a list joins made one: 1925, 1938 and 1951."""
    found: list[Span] = []
    for start, end in dates:
        if found and LIST_BETWEEN.fullmatch(clause, found[-1][1], start) is not None:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def is_chinese(text: str) -> bool:
    return len(_HAN.findall(text)) * _HAN_SHARE >= len(text)


def _joined(text: str) -> str:
    """The text on one line, with letterspaced words set together."""
    return re.sub(r"\s+", " ", _SPACED.sub(lambda match: match[0].replace(" ", ""), text)).strip()
