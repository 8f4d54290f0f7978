"""The MLA Handbook, 9th edition: an entry of a list of works cited (chapter 5)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_app.core.citing.dates import DayFirst, is_doubtful, words_of
from timeline_app.core.citing.names import Name
from timeline_app.core.citing.pieces import Phrase, Piece, italic, joined, plain, quoted, sentence
from timeline_app.core.citing.terms import Terms
from timeline_app.core.citing.work import Work


def mla(work: Work, terms: Terms) -> Phrase:
    """An entry of a list of works cited.

    Without an author the title comes first (5.25); a date the article does not state stands in brackets
    (5.81); one that is not known is left out. The address is printed without its scheme (5.95) and leads
    to the page all the same.
    """
    title = plain(f"[{work.title}].") if work.is_supplied else quoted(work.title, ".")
    found = (italic(work.container), plain(_date(work, terms)), _address(work))
    parts = (
        sentence(plain(_names(work.names, terms))),
        title,
        sentence(joined(found, ", ")),
        sentence(plain(_accessed(work, terms))),
    )
    return joined(parts, " ")


def _names(names: Sequence[Name], terms: Terms) -> str:
    if not names:
        return ""
    is_chinese = terms.phrases is not None and all(name.is_han for name in names)
    if len(names) > 2:
        return f"{names[0].inverted}{'' if is_chinese else ', '}{terms.others}"
    if len(names) == 1:
        return names[0].inverted
    between = "、" if is_chinese else f", {terms.conjunction} "
    return f"{names[0].inverted}{between}{names[1].in_full}"


def _date(work: Work, terms: Terms) -> str:
    if work.published is None:
        return ""
    words = words_of(work.published, terms.phrases or DayFirst())
    return f"[{words}]" if work.is_inferred or is_doubtful(work.published) else words


def _address(work: Work) -> Phrase:
    return (Piece(re.sub(r"^https?://", "", work.url), link=work.link),) if work.url else ()


def _accessed(work: Work, terms: Terms) -> str:
    if work.accessed is None:
        return ""
    return terms.accessed.replace("%1", words_of(work.accessed, terms.phrases or DayFirst()))
