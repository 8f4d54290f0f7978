"""The Chicago Manual of Style, 17th edition: an entry of a bibliography (14.191 to 14.208)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from timeline_app.core.citing.dates import MonthFirst, is_doubtful, words_of
from timeline_app.core.citing.names import Name
from timeline_app.core.citing.pieces import Phrase, Piece, italic, joined, plain, quoted, sentence
from timeline_app.core.citing.terms import Terms
from timeline_app.core.citing.work import Work

_MOST_NAMES: Final = 10  # of more, the first seven stand for all (14.76)
_NAMED_OF_MORE: Final = 7


def chicago(work: Work, terms: Terms) -> Phrase:
    """A bibliography entry.

    What has no author begins with where it appeared (14.199), a date that the article does not state
    stands in brackets (14.145), and "n.d." only where there is no date of access either (14.12, 14.145).
    """
    has_lead = bool(work.names or work.container)
    lead = plain(_names(work.names, terms)) or italic(work.container)
    title = plain(f"[{work.title}].") if work.is_supplied else quoted(work.title, ".")
    container = italic(work.container) if work.names else ()
    date = plain(_date(work, terms))
    published = sentence(joined((container, date), ", "))
    parts = (
        sentence(lead) if has_lead else (),
        title,
        published,
        sentence(plain(_accessed(work, terms))),
        sentence((Piece(work.url, link=work.link),)) if work.url else (),
    )
    return joined(parts, " ")


def _names(names: Sequence[Name], terms: Terms) -> str:
    if len(names) > _MOST_NAMES:
        named = [names[0].inverted, *(name.in_full for name in names[1:_NAMED_OF_MORE])]
        return f"{', '.join(named)}, {terms.others}"
    written = [name.inverted if index == 0 else name.in_full for index, name in enumerate(names)]
    if len(written) < 2:
        return "".join(written)
    if terms.phrases is not None and all(name.is_han for name in names):
        return "、".join(written)
    return f"{', '.join(written[:-1])}, {terms.conjunction} {written[-1]}"


def _date(work: Work, terms: Terms) -> str:
    if work.published is None:
        return "" if work.accessed is not None else terms.no_date
    words = words_of(work.published, terms.phrases or MonthFirst())
    return f"[{words}]" if work.is_inferred or is_doubtful(work.published) else words


def _accessed(work: Work, terms: Terms) -> str:
    if work.accessed is None:
        return ""
    return terms.accessed.replace("%1", words_of(work.accessed, terms.phrases or MonthFirst()))
