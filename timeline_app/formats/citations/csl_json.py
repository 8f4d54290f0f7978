"""CSL-JSON, which Zotero, Mendeley and pandoc read (Citation Style Language 1.0.2, csl-data.json)."""

from __future__ import annotations

import json
from collections.abc import Iterable

from timeline_app.core.citing import Name, Work, work_of
from timeline_app.core.citing.dates import is_doubtful, without_clock, words_of
from timeline_app.core.dateformat import phrases_for
from timeline_app.core.edtf import Date, Edtf, Interval, Season
from timeline_app.core.model import Article

Json = dict[str, object]


def csl_json(articles: Iterable[Article]) -> str:
    """A list of items; an item's id is the article's."""
    return json.dumps([_item(article) for article in articles], ensure_ascii=False, indent=2) + "\n"


def _item(article: Article) -> Json:
    work = work_of(article)
    item: Json = {
        "id": article.id,
        "type": _type(work),
        "title": f"[{work.title}]" if work.is_supplied else work.title,
        "author": [_name(name) for name in work.names],
        "container-title": work.container,
        "issued": None if work.published is None else _date(work.published, is_inferred=work.is_inferred),
        "accessed": None if work.accessed is None else _date(work.accessed, is_inferred=False),
        "URL": work.url,
        "language": work.language,
    }
    return {key: value for key, value in item.items() if value}


def _type(work: Work) -> str:
    if work.container:
        return "article-newspaper"
    return "webpage" if work.url else "document"


def _name(name: Name) -> Json:
    if name.literal:
        return {"literal": name.literal}
    parts = {"family": name.family, "given": name.given, "suffix": name.suffix}
    return {key: value for key, value in parts.items() if value}


def _date(value: Edtf, *, is_inferred: bool) -> Json:
    """A date in parts where it has such, otherwise in words.

    Years before AD 1 are told in words: programs do not agree on which of them -43 is.
    """
    day = without_clock(value)
    sides = (day.start, day.end) if isinstance(day, Interval) else (day,)
    parts = [_parts(side) for side in sides if isinstance(side, Date)]
    known: Json
    if len(parts) == len(sides) and all(parts):
        known = {"date-parts": parts}
    elif (
        isinstance(day, Season) and day.code in range(21, 25) and day.year.isdecimal() and day.year != "0000"
    ):
        known = {"date-parts": [[int(day.year)]], "season": day.code - 20}
    else:
        return {"literal": words_of(day, phrases_for("en"))}
    return {**known, "circa": True} if is_inferred or is_doubtful(day) else known


def _parts(date: Date) -> list[int]:
    """Year, month and day as far as they are given, none where a digit is not."""
    digits = [part for part in (date.year, date.month, date.day) if part]
    if not all(part.isdecimal() for part in digits) or date.year == "0000":
        return []
    return [int(part) for part in digits]
