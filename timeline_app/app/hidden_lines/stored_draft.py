"""What of a stored text is hidden, as the list of hidden parts takes it: proposals and what else there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from timeline_app.app.bringing_in.drafts import Draft
from timeline_app.core.changes import Change, change_of
from timeline_app.core.hiding import Spans
from timeline_app.core.model import Article
from timeline_app.formats.articles import read_stored


def draft_of(article: Article) -> Draft:
    """What is proposed for hiding in an article, with those proposals taken that are hidden in it now."""
    read = read_stored(article)
    proposed = [(each.start, each.end) for each in read.hidden]
    taken = [span for span in proposed if _covers(article.hidden, *span)]
    shown = frozenset(number for number, span in enumerate(proposed) if span not in taken)
    own = tuple(
        (start, end) for start, end in _left(article.hidden, taken) if article.text[start:end].strip()
    )
    return Draft(article.title, read=read, shown=shown, own=own)


def hide(name: str, article: Article, draft: Draft) -> Change:
    """The change that hides in an article what a draft of it says; the text stays as it is."""
    return change_of(name, [(article, replace(article, hidden=draft.hidden))])


def _covers(hidden: Spans, start: int, end: int) -> bool:
    return any(first <= start and end <= last for first, last in hidden)


def _left(hidden: Spans, taken: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What of the hidden parts is none of those that are taken (in the order of the text)."""
    cuts = tuple(taken)
    for first, last in hidden:
        at = first
        for start, end in cuts:
            if first <= start and end <= last:
                yield at, start
                at = end
        yield at, last
