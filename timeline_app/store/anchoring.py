"""Passages and their texts in a store: originals attached, texts replaced, and what is left to review."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from timeline_app.core.anchoring import (
    Candidate,
    Digests,
    OriginalText,
    Placement,
    Selectors,
    attach,
    find_again,
)
from timeline_app.core.attaching import detached
from timeline_app.core.changes import Change, change_of, put_by
from timeline_app.core.hiding import Spans, carried
from timeline_app.core.model import Article, Event, Excerpt
from timeline_app.core.model import Placement as StoredPlacement
from timeline_app.core.progress import Asked, go_on, never
from timeline_app.core.reviewing import SURE, ReviewItem, is_to_review, old_words
from timeline_app.store.planning import attach_original, replace_text
from timeline_app.store.store import EventStore

_TO_REVIEW: Final = "(anchor = 'lost' AND confidence < 1) OR (anchor = 'moved' AND confidence < ?)"
_COUNT: Final = f"SELECT COUNT(*) FROM excerpt WHERE {_TO_REVIEW}"
_ARTICLES: Final = (
    "SELECT DISTINCT article.id FROM excerpt JOIN article ON article.key = excerpt.article"
    f" WHERE {_TO_REVIEW} ORDER BY published_start, article.id"
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A change that gives an article another text, and what became of its passages.

    ``exact`` have the words they had (or, on an original, the recorded ones), ``moved`` were found by what
    stayed, ``to_review`` are lost or doubtful. Those that a person has decided to keep as lost count in none.
    """

    article: str
    change: Change
    exact: int
    moved: int
    to_review: int

    @property
    def total(self) -> int:
        return self.exact + self.moved + self.to_review


class NewSource(NamedTuple):
    """The file that a text comes from: its SHA-256 (hexadecimal), and what of the text is shown folded."""

    sha256: str
    hidden: Spans


def digests_of(store: EventStore) -> Digests:
    """All digests of a store, those with an original attached as they are without it."""
    articles: list[Article] = []
    excerpts: list[Excerpt] = []
    with store.snapshot():
        for article in store.articles():
            if article.text_kind != "digest" and not article.is_attached:
                continue
            digest, of_it = _on_digest(article, store.excerpts(article_id=article.id))
            articles.append(digest)
            excerpts += of_it
    return Digests(articles, excerpts)


def attach_text(
    store: EventStore,
    name: str,
    article_id: str,
    original: OriginalText,
    hidden: Spans = (),
    *,
    is_stopped: Asked = never,
) -> Placed:
    """Attach an original to a digest and place its passages there; another that was attached gives way.

    Raises:
        NoSuchRecord: there is no such article.
        UserError: it is no digest.
        Stopped: ``is_stopped`` said so.
    """
    with store.snapshot():
        article, excerpts = store.article(article_id), store.excerpts(article_id=article_id)
    digest, on_digest = _on_digest(article, excerpts)
    placements = attach(digest, on_digest, original, is_stopped=is_stopped).placements
    change = attach_original(
        store, name, article_id, original.text, original.sha256, _stored(excerpts, placements), hidden
    )
    return _placed(article_id, change, excerpts)


def change_text(
    store: EventStore,
    name: str,
    article_id: str,
    text: str,
    *,
    source: NewSource | None = None,
    is_stopped: Asked = never,
) -> Placed:
    """Give an article another text, and find its passages again there.

    Without a ``source``, a file that the text comes from, what is hidden of the text goes along.

    Raises:
        NoSuchRecord: there is no such article.
        Stopped: ``is_stopped`` said so.
    """
    with store.snapshot():
        article, excerpts = store.article(article_id), store.excerpts(article_id=article_id)
    selectors = [Selectors.of(excerpt) for excerpt in excerpts]
    placements = find_again(selectors, article.text, text, is_stopped=is_stopped)
    places = _stored(excerpts, placements)
    # What was lost before and is found no better stays as a person left it.
    places |= {
        each.id: each.placement for each in excerpts if each.anchor == "lost" and each.id not in places
    }
    change = replace_text(store, name, article_id, text, places)
    if source is not None:
        other = replace(article, text=text, hidden=source.hidden, original_sha256=source.sha256)
        change = replace(change, articles=change_of(name, [(article, other)]).articles)
    return _placed(article_id, change, excerpts)


def edit_text(store: EventStore, name: str, before: Article, after: Article) -> Placed:
    """Put an article whose text was edited in the place of what it was edited from.

    Its passages and what is hidden of its text are found again.

    Raises:
        NoSuchRecord: there is no such article any longer.
    """
    placed = change_text(store, name, before.id, after.text)
    hidden = () if after.text_kind == "digest" else carried(before.hidden, before.text, after.text)
    article = change_of(name, [(before, replace(after, hidden=hidden))])
    return replace(placed, change=replace(placed.change, articles=article.articles))


def together(name: str, changes: Iterable[Change]) -> Change:
    """Changes of different articles as one."""
    found = tuple(changes)
    return Change(
        name,
        articles=tuple(step for change in found for step in change.articles),
        excerpts=tuple(step for change in found for step in change.excerpts),
    )


def count_to_review(store: EventStore) -> int:
    """How many passages a person should look at."""
    with store.snapshot() as connection:
        return int(connection.execute(_COUNT, (SURE,)).fetchone()[0])


def passages_to_review(store: EventStore, *, is_stopped: Asked = never) -> tuple[ReviewItem, ...]:
    """The passages a person should look at, by article and in the order of its text.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    with store.snapshot() as connection:
        articles = [str(row[0]) for row in connection.execute(_ARTICLES, (SURE,))]
    found: list[ReviewItem] = []
    for article_id in articles:
        go_on(is_stopped)
        with store.snapshot():
            article, excerpts = store.article(article_id), store.excerpts(article_id=article_id)
            pending = [excerpt for excerpt in excerpts if is_to_review(excerpt)]
            events = {excerpt.event: store.event(excerpt.event) for excerpt in pending}
        found += _items(article, excerpts, pending, events, is_stopped)
    return tuple(found)


def _items(
    article: Article,
    excerpts: Sequence[Excerpt],
    pending: Iterable[Excerpt],
    events: Mapping[str, Event],
    is_stopped: Asked,
) -> Iterator[ReviewItem]:
    retold = _retold(article, excerpts, is_stopped)
    for excerpt in pending:
        words, before, after = old_words(excerpt)
        found = retold.get(excerpt.id)
        if found is None:
            sought = Selectors(words, before, after, excerpt.start, excerpt.end)
            (found,) = find_again([sought], "", article.text, is_stopped=is_stopped)
        candidates = _candidates(excerpt, found)
        yield ReviewItem(events[excerpt.event], article, excerpt, words, before, after, candidates)


def _retold(article: Article, excerpts: Sequence[Excerpt], is_stopped: Asked) -> dict[str, Placement]:
    """What attaching the original that is attached would make of a digest's passages, by excerpt id."""
    if not article.is_attached:
        return {}
    digest, on_digest = _on_digest(article, excerpts)
    original = OriginalText(article.text, sha256=article.attached_sha256)
    placements = attach(digest, on_digest, original, is_stopped=is_stopped).placements
    return {excerpt.id: placement for excerpt, placement in zip(excerpts, placements, strict=True)}


def _candidates(excerpt: Excerpt, found: Placement) -> tuple[Candidate, ...]:
    """Where a passage stands, if anywhere, where it would be placed now, and the other places, each once."""
    candidates = list(found.candidates)
    if found.selectors is not None:
        at = found.selectors
        candidates.insert(0, Candidate(at.start, at.end, found.confidence))
    if excerpt.anchor != "lost":
        candidates.insert(0, Candidate(excerpt.start, excerpt.end, excerpt.confidence))
    by_place = {(each.start, each.end): each for each in reversed(candidates)}
    return tuple(dict.fromkeys(by_place[each.start, each.end] for each in candidates))


def _on_digest(article: Article, excerpts: Iterable[Excerpt]) -> tuple[Article, tuple[Excerpt, ...]]:
    """A digest and its excerpts without the original that may be attached."""
    return detached(article, excerpts) if article.is_attached else (article, tuple(excerpts))


def _stored(excerpts: Iterable[Excerpt], placements: Iterable[Placement]) -> dict[str, StoredPlacement]:
    """The places of passages as records have them, by excerpt id, without those that are lost."""
    return {
        excerpt.id: StoredPlacement(
            at.quote, at.prefix, at.suffix, at.start, at.end, placement.state, placement.confidence
        )
        for excerpt, placement in zip(excerpts, placements, strict=True)
        if (at := placement.selectors) is not None
    }


def _placed(article_id: str, change: Change, excerpts: Iterable[Excerpt]) -> Placed:
    """A change with what it makes of all the article's passages, those included that stay as they were."""
    after = {excerpt.id: excerpt for excerpt in (*excerpts, *put_by(change.excerpts))}
    to_review = sum(is_to_review(excerpt) for excerpt in after.values())
    exact = sum(excerpt.anchor == "exact" for excerpt in after.values())
    kept_lost = sum(excerpt.anchor == "lost" and not is_to_review(excerpt) for excerpt in after.values())
    return Placed(article_id, change, exact, len(after) - exact - to_review - kept_lost, to_review)
