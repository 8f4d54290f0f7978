"""The Publication Manual of the American Psychological Association, 7th edition: a reference list's entry.

Sections 9.8 to 9.22 and 10.1, examples 16 and 17 (newspaper articles) and 10.16 (pages of websites).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from timeline_app.core.citing.dates import MonthFirst, YearFirst, words_of
from timeline_app.core.citing.names import Name
from timeline_app.core.citing.pieces import Phrase, Piece, italic, joined, plain, sentence
from timeline_app.core.citing.terms import Terms
from timeline_app.core.citing.work import Work

_MOST_NAMES: Final = 20  # of more, the first nineteen and the last are named (9.8)


def apa(work: Work, terms: Terms) -> Phrase:
    """An entry of a reference list.

    A date that the article does not state stands in brackets. Without an author the title comes first
    (9.12). A title of what appeared nowhere in particular is in italics (9.19). When it was retrieved is
    told only of what has no date (9.16).
    """
    date = plain(f"{_date(work, terms)}.")
    title = _title(work)
    names = plain(_names(work.names))
    opening = (
        (joined((sentence(names), date), " "), sentence(title)) if names else (joined((title, date), " "),)
    )
    parts = (*opening, sentence(italic(work.container)), _address(work, terms))
    return joined(parts, " ")


def _title(work: Work) -> Phrase:
    title = f"[{work.title}]" if work.is_supplied else work.title
    return plain(title) if work.container or work.is_supplied else italic(title)


def _names(names: Sequence[Name]) -> str:
    written = [_name(name) for name in names]
    if len(written) > _MOST_NAMES:
        return f"{', '.join(written[: _MOST_NAMES - 1])}, . . . {written[-1]}"
    if len(written) < 2:
        return "".join(written)
    return f"{', '.join(written[:-1])}, & {written[-1]}"


def _name(name: Name) -> str:
    if name.literal or name.is_han:
        return name.in_full
    initials = " ".join(f"{letter.replace('-', '.-')}." for letter in name.initials)
    return ", ".join(part for part in (name.family, initials, name.suffix) if part)


def _date(work: Work, terms: Terms) -> str:
    if work.published is None:
        return f"({terms.no_date})"
    words = words_of(work.published, terms.phrases or YearFirst())
    return f"[{words}]" if work.is_inferred else f"({words})"


def _address(work: Work, terms: Terms) -> Phrase:
    if not work.url:
        return ()
    address = (Piece(work.url, link=work.link),)
    if work.published is not None or work.accessed is None:
        return address
    day = words_of(work.accessed, terms.phrases or MonthFirst())
    return (*plain(terms.retrieved.replace("%1", day)), *address)
