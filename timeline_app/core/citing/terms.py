"""The few words that styles put between what they cite, by language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from timeline_app.core.dateformat import phrases_for
from timeline_app.core.dateformat.chinese import Chinese
from timeline_app.core.dateformat.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Terms:
    """``%1`` stands for a date. ``phrases`` are the language's for dates; None: each style has its own."""

    conjunction: str
    others: str
    no_date: str
    accessed: str
    retrieved: str
    phrases: Phrases | None = None


_ENGLISH: Final = Terms("and", "et al.", "n.d.", "Accessed %1", "Retrieved %1, from ")
_SIMPLIFIED: Final = ("和", "等", "日期不详", "%1访问", "%1检索，取自 ")
_TRADITIONAL: Final = ("和", "等", "日期不詳", "%1瀏覽", "%1檢索，取自 ")


def terms_for(language: str) -> Terms:
    """The words of a language by its BCP 47 tag; English for one that is neither English nor Chinese."""
    try:
        phrases = phrases_for(language)
    except ValueError:
        return _ENGLISH
    if not isinstance(phrases, Chinese):
        return _ENGLISH
    is_traditional = phrases.undated != _SIMPLIFIED[2]
    return Terms(*(_TRADITIONAL if is_traditional else _SIMPLIFIED), phrases)
