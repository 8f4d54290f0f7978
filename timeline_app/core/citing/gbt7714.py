"""GB/T 7714-2015: newspapers (4.4), electronic resources (4.6), names (8.1), dates (8.4)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from timeline_app.core.citing.dates import Digits, is_doubtful, words_of
from timeline_app.core.citing.names import Name
from timeline_app.core.citing.pieces import Phrase, Piece, joined, plain, sentence
from timeline_app.core.citing.work import Work
from timeline_app.core.dateformat import phrases_for

_MOST_NAMES: Final = 3  # of more, the first three and "et al." (8.1.2)


def gbt7714(work: Work) -> Phrase:
    """An entry of a numeric list, without its number. It speaks the language of what it cites (6.1).

    A newspaper article is ``[N]``, a web page ``[EB/OL]``, what is neither ``[Z]``. An estimated date
    stands in square brackets (8.4.3), as does the date of access.
    """
    title = plain(f"{f'[{work.title}]' if work.is_supplied else work.title}[{_kind(work)}]")
    parts = (
        sentence(plain(_names(work))),
        sentence(title),
        sentence(plain(_published(work))),
        sentence((Piece(work.url, link=work.link),)) if work.url else (),
    )
    return joined(parts, " ")


def _kind(work: Work) -> str:
    if work.container:
        return "N/OL" if work.url else "N"
    return "EB/OL" if work.url else "Z"


def _names(work: Work) -> str:
    written = [_name(name) for name in work.names[:_MOST_NAMES]]
    if len(work.names) > _MOST_NAMES:
        written.append("等" if _is_chinese(work, work.names) else "et al")
    return ", ".join(written)


def _name(name: Name) -> str:
    if name.literal or name.is_han:
        return name.in_full
    initials = " ".join(letter.replace("-", " ") for letter in name.initials)
    return " ".join(part for part in (name.family.upper(), initials, name.suffix.rstrip(".")) if part)


def _published(work: Work) -> str:
    words = Digits(phrases_for(_language(work)))
    date = "" if work.published is None else words_of(work.published, words)
    if work.published is not None and (work.is_inferred or is_doubtful(work.published)):
        date = f"[{date}]"
    accessed = "" if work.accessed is None else f"[{words_of(work.accessed, words)}]"
    if work.container:
        return f"{', '.join(part for part in (work.container, date) if part)}{accessed}"
    if date and work.url:
        date = date if date.startswith("[") else f"({date})"
    return f"{date}{accessed}"


def _language(work: Work) -> str:
    if work.is_chinese:
        return work.language
    return "zh" if _is_chinese(work, work.names) else "en"


def _is_chinese(work: Work, names: Sequence[Name]) -> bool:
    return work.is_chinese or (bool(names) and names[0].is_han)
