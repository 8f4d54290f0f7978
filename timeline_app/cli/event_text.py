"""An event with its sources as text for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from timeline_app.cli.tables import paragraph
from timeline_app.cli.words import citation, counted, date_words
from timeline_app.core.claims import Agreement, compare_claim
from timeline_app.core.model import Article, Collection, EventSources, Excerpt, Source

_INDENT: Final = "    "
_LABEL_WIDTH: Final = 15

_AGREEMENT: Final[dict[Agreement, str]] = {
    "agrees": "agrees with the event's date",
    "finer": "fits the event's date and is more precise",
    "coarser": "fits the event's date and is less precise",
    "conflicts": "cannot be true together with the event's date",
    "none": "",
}
_CLAIM_BASIS: Final = {
    "stated": "stated",
    "stated-without-year": "stated without the year",
    "counted": "counted from another date",
    "inferred": "inferred",
    "": "",
}
_PUBLISHED_BASIS: Final = {"stated": "as the article states", "inferred": "inferred", "": ""}


def event_text(found: EventSources, collection: Collection) -> str:
    """The event, its summary, and source by source every passage with the date it gives."""
    passages = sum(len(source.excerpts) for source in found.sources)
    lines = [paragraph(found.event.title), "", *_facts(found, collection)]
    if found.event.summary:
        lines += ["", *map(paragraph, found.event.summary.split("\n\n"))]
    if not found.sources:
        return "\n".join([*lines, "", "No source is given for this event."])
    counts = f"{counted(len(found.sources), 'article')}, {counted(passages, 'passage')}"
    lines += ["", f"What the sources say ({counts})"]
    for number, source in enumerate(found.sources, start=1):
        lines += ["", *_source(number, source, found.date)]
    return "\n".join(lines)


def _facts(found: EventSources, collection: Collection) -> Iterator[str]:
    event = found.event
    names = {category.id: category.name for category in collection.categories}
    date = date_words(found.date)
    if found.date:
        date += f" (EDTF {found.date})"
    if found.date_is_chosen:
        date += " (chosen from its sources: the most precise among those that agree)"
    facts = (
        ("Date", date),
        ("Worded", event.date_wording),
        ("Category", names.get(event.category, event.category)),
        ("Kind", event.kind),
        ("Importance", f"{event.importance:g}"),
        ("Places", ", ".join(event.places)),
        ("People", ", ".join(event.people)),
        ("Organisations", ", ".join(event.organisations)),
        ("Tags", ", ".join(event.tags)),
        ("Note", event.note),
        ("Id", event.id),
    )
    for label, fact in facts:
        if fact:
            yield paragraph(fact, " " * _LABEL_WIDTH, label.ljust(_LABEL_WIDTH))


def _source(number: int, source: Source, event_date: str) -> Iterator[str]:
    article = source.article
    yield paragraph(citation(article), _INDENT, f"[{number}]".ljust(len(_INDENT)))
    yield paragraph(_published(article), _INDENT)
    if article.text_kind == "digest":
        yield f"{_INDENT}Passages are quoted from a digest, a retelling of the article."
    for excerpt in source.excerpts:
        yield ""
        yield from _passage(excerpt, event_date, is_digest=article.text_kind == "digest")


def _published(article: Article) -> str:
    if not article.published:
        return _sentence("Date of publication unknown", article.published_note)
    basis = _PUBLISHED_BASIS[article.published_basis]
    known = f"Published {date_words(article.published)}" + (f", {basis}" if basis else "")
    return _sentence(f"{known} (EDTF {article.published})", article.published_note)


def _sentence(text: str, note: str) -> str:
    return f"{text}: {note}" if note else f"{text}."


def _passage(excerpt: Excerpt, event_date: str, *, is_digest: bool) -> Iterator[str]:
    deeper = _INDENT * 2
    marks = [
        mark for mark, holds in (("digest", is_digest), (_moved(excerpt), excerpt.anchor != "exact")) if holds
    ]
    after = f" [{', '.join(marks)}]" if marks else ""
    yield paragraph(f"“{excerpt.quote}”{after}", deeper, f"{_INDENT}  - ")
    yield paragraph(_claim(excerpt, event_date), deeper)
    if excerpt.note:
        yield paragraph(f"Note: {excerpt.note}", deeper)


def _moved(excerpt: Excerpt) -> str:
    return "found again in a changed text" if excerpt.anchor == "moved" else "no longer found in the text"


def _claim(excerpt: Excerpt, event_date: str) -> str:
    if not excerpt.claim:
        worded = f" (“{excerpt.claim_wording}”)" if excerpt.claim_wording else ""
        return f"Gives no date{worded}."
    known = [f"“{excerpt.claim_wording}”"] if excerpt.claim_wording else []
    known += [basis for basis in (_CLAIM_BASIS[excerpt.claim_basis],) if basis]
    known.append(f"EDTF {excerpt.claim}")
    agreement = _AGREEMENT[compare_claim(event_date, excerpt.claim)]
    return f"Says {date_words(excerpt.claim)} ({', '.join(known)}): {agreement}."
