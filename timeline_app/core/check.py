"""What must hold for the whole contents of a store or folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from timeline_app.core.breaches import Breach
from timeline_app.core.faults import Fault
from timeline_app.core.invariants import (
    article_breaches,
    collection_breaches,
    event_breaches,
    excerpt_breaches,
    saved_breaches,
)
from timeline_app.core.model import Article, ArticleTexts, Collection, Contents, Event, Excerpt, Saved
from timeline_app.core.says import says


def check_contents(contents: Contents) -> list[Fault]:
    """Every fault of the records and of their links to each other, in the order of the contents.

    A fault's place names the record and the field, such as ``event cepa-2003, date``.
    """
    categories = [category.id for category in contents.collection.categories]
    texts = {article.id: article.texts for article in contents.articles}
    events = {event.id for event in contents.events}
    faults = collection_faults(contents.collection)
    for event in contents.events:
        faults += event_faults(event, categories)
    for article in contents.articles:
        faults += article_faults(article)
    for excerpt in contents.excerpts:
        faults += excerpt_faults(excerpt, texts.get(excerpt.article))
        faults += _links(excerpt, events, texts)
    faults += _duplicates(says("event"), says("events"), [event.id for event in contents.events])
    faults += _duplicates(says("article"), says("articles"), [article.id for article in contents.articles])
    faults += _duplicates(says("excerpt"), says("excerpts"), [excerpt.id for excerpt in contents.excerpts])
    faults += repeated_passages(contents.excerpts)
    for saved in contents.saved:
        faults += saved_faults(saved)
    faults += _duplicates(
        says("saved thing"), says("saved things"), [f"{saved.kind} {saved.name}" for saved in contents.saved]
    )
    return faults


def collection_faults(collection: Collection) -> list[Fault]:
    """The faults of a collection's own record."""
    return [_fault(says("collection"), breach) for breach in collection_breaches(collection)]


def event_faults(event: Event, categories: Iterable[str]) -> list[Fault]:
    """The faults of an event; ``categories`` are the ids there are."""
    return [
        _fault(says("event {0}", event.id), breach) for breach in event_breaches(event, tuple(categories))
    ]


def article_faults(article: Article) -> list[Fault]:
    """The faults of an article."""
    return [_fault(says("article {0}", article.id), breach) for breach in article_breaches(article)]


def excerpt_faults(excerpt: Excerpt, texts: ArticleTexts | None) -> list[Fault]:
    """The faults of an excerpt; ``texts`` are its article's, None if there is no such article."""
    return [_fault(says("excerpt {0}", excerpt.id), breach) for breach in excerpt_breaches(excerpt, texts)]


def saved_faults(saved: Saved) -> list[Fault]:
    """The faults of something the window saved."""
    return [
        _fault(says("saved {0} '{1}'", saved.kind, saved.name), breach) for breach in saved_breaches(saved)
    ]


def repeated_passages(excerpts: Iterable[Excerpt]) -> list[Fault]:
    """A fault for every passage that is given twice for one event. Lost passages have no place to compare."""
    seen: dict[tuple[str, str, int, int], str] = {}
    faults = []
    for excerpt in excerpts:
        if excerpt.anchor == "lost":
            continue
        passage = (excerpt.event, excerpt.article, excerpt.start, excerpt.end)
        first = seen.setdefault(passage, excerpt.id)
        if first != excerpt.id:
            message = says("it is the same passage as excerpt {0}", first)
            faults.append(Fault(message, says("remove one of them"), says("excerpt {0}", excerpt.id)))
    return faults


def _links(excerpt: Excerpt, events: set[str], texts: Mapping[str, ArticleTexts]) -> Iterator[Fault]:
    place = says("excerpt {0}", excerpt.id)
    if excerpt.event not in events:
        yield Fault(
            says("there is no event '{0}'", excerpt.event), says("add the event or remove the excerpt"), place
        )
    if excerpt.article not in texts:
        yield Fault(
            says("there is no article '{0}'", excerpt.article),
            says("add the article or remove the excerpt"),
            place,
        )


def _duplicates(what: str, many: str, ids: Iterable[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for record_id in ids:
        if record_id in seen:
            yield Fault(
                says("the id stands twice among the {0}", many),
                says("rename one of them"),
                says("{0} {1}", what, record_id),
            )
        seen.add(record_id)


def _fault(record: str, breach: Breach) -> Fault:
    field = ".".join(str(step + 1) if isinstance(step, int) else step for step in breach.path)
    return Fault(breach.message, breach.remedy, says("{0}, {1}", record, field))
