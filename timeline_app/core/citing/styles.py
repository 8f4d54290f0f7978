"""The styles there are, and an article cited in one of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final, Literal, TypeGuard, get_args

from timeline_app.core.citing.apa import apa
from timeline_app.core.citing.chicago import chicago
from timeline_app.core.citing.dates import words_of
from timeline_app.core.citing.gbt7714 import gbt7714
from timeline_app.core.citing.mla import mla
from timeline_app.core.citing.pieces import Citation, Phrase, citation
from timeline_app.core.citing.terms import Terms, terms_for
from timeline_app.core.citing.work import Work, work_of
from timeline_app.core.dateformat import phrases_for
from timeline_app.core.model import Article

StyleId = Literal["chicago", "apa", "mla", "gbt7714"]

STYLES: Final[tuple[StyleId, ...]] = get_args(StyleId)
STYLE_NAMES: Final[dict[StyleId, str]] = {
    "chicago": "Chicago",
    "apa": "APA 7",
    "mla": "MLA 9",
    "gbt7714": "GB/T 7714-2015",
}


_KNOWN_BY: Final = 44  # characters of a title


def is_style(text: str) -> TypeGuard[StyleId]:
    """Whether a text names a style."""
    return text in STYLES


def cite(article: Article, style: StyleId = "chicago", language: str = "en") -> Citation:
    """An article as a list of references names it; what is not known is left out.

    ``language`` (BCP 47, English or Chinese) is that of the dates and of the style's own words. GB/T 7714
    asks for the language of what is cited instead.
    """
    return citation(_phrase(work_of(article), style, terms_for(language)))


def cite_briefly(article: Article, language: str = "en") -> str:
    """Who or what it is and when it appeared, for a reader who has the full citation: "Li and Wang, 2017"."""
    work, terms = work_of(article), terms_for(language)
    who = _briefly([name.short for name in work.names], terms) or work.container
    title = _shortened(work.title)
    who = who or (f"[{title}]" if work.is_supplied else f"“{title}”")
    phrases = terms.phrases or phrases_for("en")
    date = terms.no_date if work.published is None else words_of(work.published, phrases)
    return f"{who}, {date}"


def bibliography(articles: Iterable[Article], style: StyleId, language: str = "en") -> list[Citation]:
    """Articles cited, each once, in the order of a bibliography: by their text, marks and case aside."""
    each = {article.id: article for article in articles}
    return sorted((cite(article, style, language) for article in each.values()), key=_order)


def _phrase(work: Work, style: StyleId, terms: Terms) -> Phrase:
    makers = {
        "chicago": partial(chicago, work, terms),
        "apa": partial(apa, work, terms),
        "mla": partial(mla, work, terms),
        "gbt7714": partial(gbt7714, work),
    }
    return makers[style]()


def _briefly(names: Sequence[str], terms: Terms) -> str:
    space = " " if terms.phrases is None else ""
    if len(names) > 2:
        return f"{names[0]}{space}{terms.others}"
    return f"{space}{terms.conjunction}{space}".join(names)


def _shortened(title: str) -> str:
    """A title before its colon, and of that as many words as one knows it by."""
    main = re.split(r":\s|：|\s[–—]\s", title, maxsplit=1)[0]
    if len(main) <= _KNOWN_BY:
        return main
    return f"{main[:_KNOWN_BY].rsplit(' ', 1)[0].rstrip(',;')} …"


def _order(cited: Citation) -> tuple[str, str]:
    text = unicodedata.normalize("NFKD", cited.text.casefold())
    return "".join(letter for letter in text if letter.isalnum() or letter.isspace()).strip(), cited.text
