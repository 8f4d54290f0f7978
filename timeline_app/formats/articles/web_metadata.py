"""What a page says of itself: JSON-LD (schema.org), Open Graph, Dublin Core, the tags of papers' archives."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from timeline_app.core.says import says
from timeline_app.formats.articles.candidates import Candidate, chosen
from timeline_app.formats.articles.dates_in_text import date_of, dates_in
from timeline_app.formats.articles.names import in_ordinary_letters
from timeline_app.formats.articles.values import Field, Found

_MOST_NODES: Final = 5_000  # of linked data that are looked at
_LONGEST: Final = 500  # characters of a value
# The keys of meta elements, in the order in which they are believed.
_META: Final[dict[Field, tuple[str, ...]]] = {
    "title": ("citation_title", "og:title", "dc.title", "dcterms.title", "headline", "twitter:title",
              "title"),
    "author": ("citation_author", "author", "article:author", "dc.creator", "dcterms.creator",
               "parsely-author", "sailthru.author", "byl", "twitter:creator"),
    "publisher": ("citation_journal_title", "og:site_name", "dc.publisher", "dcterms.publisher", "publisher",
                  "application-name", "source", "copyright"),
    "published": ("citation_publication_date", "article:published_time", "og:article:published_time",
                  "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
                  "dcterms.created", "publishdate", "pubdate", "publish_date", "publication_date",
                  "parsely-pub-date", "sailthru.date", "date"),
    "language": ("content-language", "dc.language", "dcterms.language", "og:locale"),
    "url": ("og:url", "citation_public_url", "twitter:url"),
}  # fmt: skip
_ARTICLE: Final = re.compile(r"Article|BlogPosting|Report\b|Posting\b")
_SITE_ENDS: Final = re.compile(r"\s+[|–—·»:-]+\s+(?=[^|–—·»]{2,60}$)|_(?=[^_]{2,40}$)")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"https?://\S+", re.IGNORECASE)


def page_fields(tree: Any, linked_data: Sequence[str], saved_from: str) -> dict[Field, Found]:
    """The fields that a page's metadata give; ``tree`` is lxml's, ``linked_data`` texts of JSON-LD."""
    metas = _metas(tree)
    objects = list(_article_objects(linked_data))
    candidates: dict[Field, list[Candidate]] = {field: [] for field in _META}
    for field, found in _of_linked_data(objects):
        candidates[field].append(Candidate(0, found))
    for field, keys in _META.items():
        for rank, key in enumerate(keys, 1):
            joined = _joined(field, key, metas.get(key, []))
            candidates[field].extend(Candidate(rank, one) for one in joined)
    for field, one in _of_elements(tree, saved_from):
        candidates[field].append(one)
    fields = {field: chosen(found) for field, found in candidates.items()}
    return _without_site(fields)


def _metas(tree: Any) -> Mapping[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = " ".join((element.get("content") or "").split())[:_LONGEST]
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            key = (element.get(attribute) or "").strip().lower()
            if key and content:
                metas.setdefault(key, []).append(content)
    return metas


def _joined(field: Field, key: str, contents: Sequence[str]) -> Iterator[Found]:
    if field == "author" and contents:
        contents = [", ".join(dict.fromkeys(contents))]
    for content in contents[:3]:
        yield from _cleaned(field, content, says("The page's metadata say so ({0}).", key))


def _cleaned(field: Field, content: str, why: str) -> Iterator[Found]:
    """A value as the field wants it; nothing if it cannot be one."""
    value = " ".join(html.unescape(content).split())[:_LONGEST]
    match field:
        case "published":
            for meant in _dates(value):
                yield Found(meant, "stated", why, "metadata", value)
            return
        case "language":
            tag = _LANGUAGE.match(value)
            value = tag[0].lower() if tag else ""
        case "url":
            value = value if _ADDRESS.fullmatch(value) else ""
        case "author":
            name = re.sub(r"^(?:by|作者[:：]|记者[:：]?)\s+", "", value, flags=re.IGNORECASE)
            value = "" if _ADDRESS.match(name) or name.startswith("@") else in_ordinary_letters(name)
        case "publisher":
            value = re.sub(r"^(?:来源|來源|source)\s*[:：]\s*", "", value, flags=re.IGNORECASE)
    if value:
        yield Found(value, "stated", why, "metadata", content)


def _dates(value: str) -> tuple[str, ...]:
    values = date_of(value)
    mention = None if values else next(dates_in(value), None)
    return mention.values if mention else values


def _article_objects(linked_data: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    """The objects that describe an article, out of all that a page describes."""
    todo: list[Any] = []
    for text in linked_data:
        try:
            todo.append(json.loads(text, strict=False))
        except (ValueError, RecursionError):
            continue
    for _ in range(_MOST_NODES):
        if not todo:
            return
        node = todo.pop(0)
        if isinstance(node, list):
            todo.extend(node[:_MOST_NODES])
        elif isinstance(node, dict):
            if _ARTICLE.search(str(node.get("@type", ""))):
                yield node
            todo.extend(value for value in node.values() if isinstance(value, dict | list))


def _of_linked_data(objects: Sequence[Mapping[str, Any]]) -> Iterator[tuple[Field, Found]]:
    keys: dict[Field, tuple[str, ...]] = {
        "title": ("headline", "name"),
        "author": ("author", "creator"),
        "publisher": ("publisher",),
        "published": ("datePublished",),
        "language": ("inLanguage",),
        "url": ("url", "mainEntityOfPage", "@id"),
    }
    for node in objects[:3]:
        for field, names in keys.items():
            wording = next(filter(None, (_name_of(node.get(name), 0) for name in names)), "")
            for found in _cleaned(field, wording, says("The page's metadata say so (JSON-LD).")):
                yield field, found


def _name_of(node: Any, depth: int) -> str:
    """A value of linked data as text: itself, its name, its address, or those of a list."""
    if isinstance(node, str):
        return node
    if isinstance(node, list) and depth < 2:
        return ", ".join(dict.fromkeys(filter(None, (_name_of(one, depth + 1) for one in node[:20]))))
    if isinstance(node, dict) and depth < 3:
        return next(filter(None, (_name_of(node.get(key), depth + 1) for key in ("name", "@id", "url"))), "")
    return ""


def _of_elements(tree: Any, saved_from: str) -> Iterator[tuple[Field, Candidate]]:
    """What elements of the page say: its headline, its language, its times, its own address."""
    headings = [" ".join(one.text_content().split()) for one in tree.iter("h1")]
    distinct = list(dict.fromkeys(filter(None, headings)))
    if len(distinct) == 1:
        yield (
            "title",
            Candidate(
                20, Found(distinct[0][:_LONGEST], "stated", says("It is the page's headline."), "page")
            ),
        )
    for one in tree.iter("title"):
        words = " ".join(one.text_content().split())[:_LONGEST]
        yield (
            "title",
            Candidate(30, Found(words, "stated", says("It is the page's title."), "metadata", words)),
        )
    language = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    for found in _cleaned("language", language, says("The page says so.")):
        yield "language", Candidate(0, found)
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            for found in _cleaned(
                "url", link.get("href") or "", says("The page names it as its own address.")
            ):
                yield "url", Candidate(0, found)
    for found in _cleaned("url", saved_from, says("The browser noted it when it saved the page.")):
        yield "url", Candidate(20, found)
    yield from _of_marked_elements(tree)


def _of_marked_elements(tree: Any) -> Iterator[tuple[Field, Candidate]]:
    for element in tree.iter("time", "span", "a", "div", "p"):
        marks = f"{element.get('itemprop') or ''} {element.get('rel') or ''}".lower().split()
        if "datepublished" in marks or (element.tag == "time" and element.get("pubdate") is not None):
            wording = element.get("datetime") or element.get("content") or element.text_content()
            for found in _cleaned(
                "published", wording[:_LONGEST], says("The page marks it as the date of publication.")
            ):
                yield "published", Candidate(15, found)
        if "author" in marks and len(element.text_content()) < 100:
            for found in _cleaned("author", element.text_content(), says("The page marks it as the author.")):
                yield "author", Candidate(15, found)


def _without_site(fields: dict[Field, Found]) -> dict[Field, Found]:
    """The title without the name of the site behind it, where the page says or shows that it is one."""
    title = fields["title"]
    parts = _SITE_ENDS.split(title.value)
    if len(parts) < 2:
        return fields
    site = parts[-1].strip().casefold()
    sites = {
        fields["publisher"].value.casefold(),
        *(one.value.casefold() for one in fields["publisher"].also),
    }
    short = next(
        (one for one in title.also if title.value.startswith(one.value) and len(one.value) >= 8), None
    )
    if site in sites:
        cut = title.value[: _SITE_ENDS.search(title.value).start()].strip()  # type: ignore[union-attr]
        short = Found(cut, title.basis, title.why, title.origin, title.wording)
    if short is None:
        return fields
    others = tuple(one for one in (title, *title.also) if one.value != short.value)
    best = chosen([Candidate(0, short), *(Candidate(1, one) for one in others)])
    return {**fields, "title": best}
