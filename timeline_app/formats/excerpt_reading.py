"""Excerpts from an event's front matter: what follows from the article's text is worked out here."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from timeline_app.core.breaches import Breach, Path
from timeline_app.core.invariants import excerpt_breaches
from timeline_app.core.model import ArticleTexts, Excerpt, OriginalPassage, Placement
from timeline_app.core.passages import Placed, anchored, matching_length, occurrences
from timeline_app.core.says import says
from timeline_app.formats.fields import Log
from timeline_app.formats.yaml_reading import Table

_SHOWN: Final = 30  # characters of a passage in a message
_MOST_PLACES: Final = 5  # in a message


def read_excerpts(
    drafts: Sequence[Mapping[str, Any]],
    event_id: str,
    texts: Mapping[str, ArticleTexts | None],
    root: Table,
    log: Log,
) -> tuple[Excerpt, ...]:
    """The excerpts of an event.

    ``drafts`` are the values of their keys, ``texts`` the articles' texts by id (None where a text could
    not be read), ``root`` the event's front matter, in which faults are placed.
    """
    excerpts: list[Excerpt] = []
    number = 0
    passages: dict[tuple[str, int, int], int] = {}
    for index, draft in enumerate(drafts):
        path: Path = ("excerpts", index)
        breaches: list[Breach] = []
        following = draft.get("number", number + 1)
        if following <= number:
            message = says(
                "the number {0} does not come after {1}, that of the excerpt before", following, number
            )
            breaches.append(Breach(("number",), message, says("leave it out")))
        number = max(following, number + 1)
        excerpt, text = _read_excerpt(draft, f"{event_id}.{number}", event_id, texts, breaches)
        breaches.extend(excerpt_breaches(excerpt, text))
        if text is not None and excerpt.anchor != "lost":
            first = passages.setdefault((excerpt.article, excerpt.start, excerpt.end), index)
            if first != index:
                message = says("this is the same passage as in excerpt {0} of this file", first + 1)
                breaches.append(Breach(("quote",), message, says("remove one of them")))
        for breach in breaches:
            log.note_breach(breach, root, path)
        excerpts.append(excerpt)
    return tuple(excerpts)


def _read_excerpt(
    draft: Mapping[str, Any],
    excerpt_id: str,
    event_id: str,
    texts: Mapping[str, ArticleTexts | None],
    breaches: list[Breach],
) -> tuple[Excerpt, ArticleTexts | None]:
    """The excerpt, and its article's texts if its places in them are known."""
    values = {key: value for key, value in draft.items() if key not in ("number", "original", "digest")}
    excerpt = Excerpt(
        id=excerpt_id,
        event=event_id,
        original=_original(draft.get("original")),
        **{"article": "", "quote": "", **values},
    )
    if excerpt.article not in texts:
        breaches.append(_no_article(excerpt.article, texts))
    known = texts.get(excerpt.article)
    text, digest_text = (None, None) if known is None else known
    excerpt, misplaced = _in_place(excerpt, draft, text)
    digest_draft = draft.get("digest")
    if digest_draft is not None:
        digest = Placement(**{"quote": "", **digest_draft})
        digest, faulty = _in_place(digest, digest_draft, digest_text)
        excerpt = replace(excerpt, digest=digest)
        misplaced += [replace(breach, path=("digest", *breach.path)) for breach in faulty]
    breaches.extend(misplaced)
    return excerpt, known if excerpt.quote and not misplaced else None


def _in_place(placed: Placed, draft: Mapping[str, Any], text: str | None) -> tuple[Placed, list[Breach]]:
    """The passage with what follows from where its words stand in a text, and why it cannot be placed."""
    if placed.anchor == "lost":
        return placed, []
    if text is None or not placed.quote:
        return _unplaced(placed), []
    misplaced = list(_place_breaches(draft, placed.quote, text))
    if misplaced:
        return _unplaced(placed), misplaced
    start = placed.start if "start" in draft else text.index(placed.quote)
    given = {key: draft[key] for key in ("prefix", "suffix") if key in draft}
    return replace(anchored(placed, text, start), **given), []


def _place_breaches(draft: Mapping[str, Any], quote: str, text: str) -> Iterator[Breach]:
    """Why the quote cannot be placed in the article's text, if so."""
    start = draft.get("start")
    places = occurrences(text, quote)
    listed = ", ".join(str(place) for place in places[:_MOST_PLACES])
    if len(places) > _MOST_PLACES:
        listed = says("{0} and on", listed)
    if not places:
        yield Breach(("quote",), _not_found(quote, text), says("quote the article's words exactly"))
    elif start is None and len(places) > 1:
        message = says("the quote stands in the article more than once, at characters {0}", listed)
        yield Breach(("start",), message, says("add a line start: {0}, or as is meant", places[0]))
    elif start is not None and not text.startswith(quote, start):
        message = says("the quote does not stand at character {0} of the article, but at {1}", start, listed)
        remedy = (
            says("leave the start out")
            if len(places) == 1
            else says("write start: {0}, or as is meant", places[0])
        )
        yield Breach(("start",), message, remedy)
    else:
        end = (places[0] if start is None else start) + len(quote)
        if draft.get("end", end) != end:
            yield Breach(
                ("end",),
                says("the passage ends at character {0}, not {1}", end, draft["end"]),
                says("leave the end out"),
            )


def _not_found(quote: str, text: str) -> str:
    length = matching_length(text, quote)
    if length < len(quote) // 4:
        return says("the quote does not stand in the article")
    last = quote[max(0, length - _SHOWN) : length]
    return says("the quote does not stand in the article; it differs after “{0}”", last)


def _no_article(article: str, articles: Collection[str]) -> Breach:
    near = difflib.get_close_matches(article, articles, n=1)
    remedy = says("is '{0}' meant?", near[0]) if near else says("add the file articles/{0}.md", article)
    return Breach(("article",), says("there is no article '{0}'", article), remedy)


def _original(values: Mapping[str, Any] | None) -> OriginalPassage | None:
    if values is None:
        return None
    # What is missing or misshapen has been noted; the rest is still to be looked at.
    start = values.get("start", 0)
    return OriginalPassage(start, values.get("end", start + 1), values.get("sha256", ""))


def _unplaced(placed: Placed) -> Placed:
    """The passage without a place, so that only its other fields are looked at."""
    return replace(placed, start=0, end=0)
