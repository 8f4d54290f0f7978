"""Hypothesis strategies for valid contents, awkward characters and all."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from timeline_app.core.model import (
    Article,
    Category,
    Collection,
    Contents,
    Event,
    Excerpt,
    KnownName,
    OriginalPassage,
    Placement,
    Saved,
)
from timeline_app.core.passages import anchored

_YAML_SIGNS = " -?:,[]{}#&*!|>'\"%@`\\~=<.\t\n\x07\x85\u00a0\u2028\ufeff桥0a"

texts: SearchStrategy[str] = st.one_of(
    st.text(alphabet=_YAML_SIGNS, max_size=30),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"), max_size=30),
    st.sampled_from(["", "---", "yes", "null", "1939", "a: b", "a\n---\nb", "first\n\nsecond", "- item"]),
)
lines = texts.map(lambda text: text.replace("\n", " ")).filter(str.strip)
names = st.lists(lines, max_size=3, unique=True).map(tuple)
dates = st.sampled_from(
    [
        "",
        "1939",
        "2018-05-17",
        "-0044-03",
        "2013/2015",
        "../2013-05",
        "[..2013-05]",
        "2020~/2023-05?",
        "Y-13800000000",
    ]
)
ids = st.from_regex(r"[a-z0-9][a-z0-9-]{0,5}", fullmatch=True)
hashes = st.from_regex(r"[0-9a-f]{64}", fullmatch=True)
offsets = st.integers(0, 10**6)
confidences = st.one_of(st.just(1.0), st.floats(0, 1))


@st.composite
def collections(draw: DrawFn) -> Collection:
    colours = st.from_regex(r"#[0-9a-fA-F]{6}", fullmatch=True)
    categories = st.builds(Category, ids, lines, colours)
    known_names = st.builds(
        KnownName, lines, st.sampled_from(["person", "place", "organisation", "other"]), names
    )
    return Collection(
        title=draw(lines),
        description=draw(texts),
        language=draw(st.sampled_from(["en", "zh", ""])),
        categories=tuple(draw(st.lists(categories, max_size=3, unique_by=lambda category: category.id))),
        names=tuple(draw(st.lists(known_names, max_size=2, unique_by=lambda name: name.name))),
        view=draw(st.sampled_from(["", "1995/2025", "1939"])),
    )


def articles() -> SearchStrategy[Article]:
    """Articles, some of them with an original attached to their digest."""
    plain = _plain_articles()
    either = st.one_of(plain, st.builds(_attached, plain, hashes))
    ends = st.tuples(st.integers(0, 40), st.integers(0, 40))
    return st.one_of(either, st.builds(_hiding, either, ends))


def _attached(article: Article, sha256: str) -> Article:
    return replace(article, text_kind="original", attached_sha256=sha256)


def _hiding(article: Article, ends: tuple[int, int]) -> Article:
    """The article with a part of its text hidden, if it has any."""
    start, end = sorted(min(each, len(article.text)) for each in ends)
    return (
        replace(article, hidden=((start, end),)) if start < end and article.text_kind != "digest" else article
    )


def _plain_articles() -> SearchStrategy[Article]:
    return st.builds(
        Article,
        id=ids,
        title=lines,
        publisher=texts,
        author=texts,
        published=dates,
        published_basis=st.sampled_from(["stated", "inferred", ""]),
        published_note=texts,
        language=texts,
        url=texts,
        accessed=st.sampled_from(["", "2026-11-22"]),
        archive_url=texts,
        text=texts,
        text_kind=st.sampled_from(["original", "digest"]),
        abstract=texts,
        original_sha256=st.one_of(st.just(""), hashes),
        note=texts,
    )


@st.composite
def events(draw: DrawFn, categories: tuple[Category, ...]) -> Event:
    return Event(
        id=draw(ids),
        title=draw(lines),
        date=draw(dates),
        date_wording=draw(texts),
        category=draw(st.sampled_from(["", *(category.id for category in categories)])),
        kind=draw(st.sampled_from(["event", "period", "statistic"])),
        importance=draw(st.floats(0, 1)),
        summary=draw(texts).strip(),
        places=draw(names),
        people=draw(names),
        organisations=draw(names),
        tags=draw(names),
        note=draw(texts),
    )


@st.composite
def excerpts(draw: DrawFn, event: str, number: int, article: Article) -> Excerpt:
    """An excerpt of a non-empty article, lost or in its place."""
    start = draw(st.integers(0, len(article.text) - 1))
    end = draw(st.integers(start + 1, len(article.text)))
    spans = st.tuples(offsets, st.integers(1, 100), hashes)
    originals = spans.map(lambda span: OriginalPassage(span[0], span[0] + span[1], span[2]))
    excerpt = Excerpt(
        id=f"{event}.{number}",
        event=event,
        article=article.id,
        quote=article.text[start:end],
        claim=draw(dates),
        claim_wording=draw(texts),
        claim_basis=draw(st.sampled_from(["stated", "stated-without-year", "counted", "inferred", ""])),
        note=draw(texts),
        anchor=draw(st.sampled_from(["exact", "moved"])),
        original=draw(st.one_of(st.none(), originals)),
        confidence=draw(confidences),
        former=draw(texts),
        digest=draw(_digest_placements(article.abstract)) if article.is_attached else None,
    )
    return anchored(excerpt, article.text, start)


@st.composite
def _digest_placements(draw: DrawFn, digest: str) -> Placement | None:
    """Where a passage stands in a digest, lost or in its place; None if it was marked in the original."""
    lost = Placement(draw(texts.filter(bool)), draw(texts), start=3, end=3, anchor="lost", confidence=0.0)
    if not digest:
        return draw(st.sampled_from([None, lost]))
    start = draw(st.integers(0, len(digest) - 1))
    end = draw(st.integers(start + 1, len(digest)))
    placement = Placement(digest[start:end], anchor="moved", confidence=draw(confidences))
    return draw(st.sampled_from([None, lost, anchored(placement, digest, start)]))


def saved_things() -> SearchStrategy[tuple[Saved, ...]]:
    values = st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), texts),
        lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(texts, inner, max_size=2)),
        max_leaves=4,
    )
    json_texts = st.builds(json.dumps, values, ensure_ascii=st.booleans())
    things = st.builds(Saved, ids, lines, json_texts)
    several = st.lists(things, max_size=3, unique_by=lambda saved: (saved.kind, saved.name))
    return several.map(lambda found: tuple(sorted(found, key=lambda saved: (saved.kind, saved.name))))


@st.composite
def contents(draw: DrawFn) -> Contents:
    """Valid contents in their order; excerpts have gaps in their numbers, short contexts and lost places."""
    collection = draw(collections())
    some_articles = sorted(
        draw(st.lists(articles(), max_size=2, unique_by=lambda article: article.id)),
        key=lambda article: article.id,
    )
    some_events = sorted(
        draw(st.lists(events(collection.categories), max_size=3, unique_by=lambda event: event.id)),
        key=lambda event: event.id,
    )
    found: list[Excerpt] = []
    quotable = [article for article in some_articles if article.text]
    for event in some_events:
        number = 0
        places = set()
        for _ in range(draw(st.integers(0, 3)) if quotable else 0):
            number += draw(st.integers(1, 2))
            excerpt = draw(excerpts(event.id, number, draw(st.sampled_from(quotable))))
            place = (excerpt.article, excerpt.start, excerpt.end)
            found.append(_lost(draw, excerpt) if place in places else _varied(draw, excerpt))
            places.add(place)
    return Contents(collection, tuple(some_events), tuple(some_articles), tuple(found), draw(saved_things()))


def _varied(draw: DrawFn, excerpt: Excerpt) -> Excerpt:
    match draw(st.sampled_from(["as it is", "as it is", "short context", "lost"])):
        case "short context":
            return replace(excerpt, prefix=excerpt.prefix[1:], suffix="")
        case "lost":
            return _lost(draw, excerpt)
    return excerpt


def _lost(draw: DrawFn, excerpt: Excerpt) -> Excerpt:
    quote = draw(texts.filter(bool))
    start = draw(offsets)
    return replace(
        excerpt,
        anchor="lost",
        quote=quote,
        start=start,
        end=start + draw(offsets),
        prefix=draw(texts),
        suffix=draw(texts),
    )
