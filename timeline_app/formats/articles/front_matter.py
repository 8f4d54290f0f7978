"""Markdown: the program's own text form of articles, and the front matter other programs write.

The text stays the Markdown it is. What only a screen would use (pictures, comments, the targets of
links) is proposed for hiding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Final

from timeline_app.core.faults import InputFaults
from timeline_app.core.model import Article
from timeline_app.core.says import says
from timeline_app.formats.articles.dates_in_text import date_of, dates_in
from timeline_app.formats.articles.values import Field, Found, Further, Hidden, Warned
from timeline_app.formats.fields import Log
from timeline_app.formats.frontmatter import FENCE, Parts, split
from timeline_app.formats.record_reading import read_article as read_own
from timeline_app.formats.text_form import ARTICLE
from timeline_app.formats.yaml_reading import Items, Table, Text, read_table

# What other programs call the fields, the most telling name first.
_NAMES: Final[dict[Field, tuple[str, ...]]] = {
    "title": ("title", "headline", "标题"),
    "author": ("author", "authors", "byline", "creator", "作者"),
    "publisher": (
        "publisher",
        "publication",
        "site",
        "site_name",
        "sitename",
        "website",
        "container-title",
        "出版者",
    ),
    "published": (
        "published",
        "date",
        "date_published",
        "datepublished",
        "publishdate",
        "pubdate",
        "issued",
        "日期",
    ),
    "language": ("language", "lang"),
    "url": ("url", "source_url", "link", "canonical", "canonical_url", "source", "permalink"),
}
_ADDRESS: Final = re.compile(r"https?://\S+", re.IGNORECASE)
_HEADING: Final = re.compile(
    r"# +(?P<title>[^\n]*[^\s#])[ \t#]*(?:\n|\Z)|(?P<over>[^\n#>-][^\n]{0,200})\n=+[ \t]*(?:\n|\Z)"
)
_WIKI_LINK: Final = re.compile(r"^\[\[(?:[^|\]]*\|)?([^\]]*)\]\]$")
_MARKUP: Final = re.compile(
    r"(?P<image>!\[[^\[\]\n]{0,500}\]\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)|!\[\[[^\[\]\n]{0,500}\]\])"
    r"|(?P<link>\[[^\[\]\n]{1,1000}\]\((?=\S)[^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\))"
)
_LONGEST_HEADER: Final = 100_000  # characters
_MOST_MARKUP: Final = 20_000


@dataclass(frozen=True, slots=True)
class Markdown:
    """A Markdown file's text, what its front matter says, and what of the text is markup."""

    text: str
    known: Mapping[Field, Found] = field(default_factory=dict)
    hidden: tuple[Hidden, ...] = ()
    warnings: tuple[Warned, ...] = ()
    further: Further = field(default_factory=Further)


def has_front_matter(text: str) -> bool:
    """Whether a text begins with front matter that has a title or another known key."""
    parts = _parts(text)
    if parts is None:
        return False
    table = _table(parts, "")
    return isinstance(table, Table) and any(_pair(table, field) for field in _NAMES)


def read_markdown(text: str, place: str) -> Markdown:
    """The text of a Markdown file (LF line ends) and what its front matter says; none is needed."""
    parts = _parts(text)
    if parts is None:
        warnings = (_unclosed(),) if text.split("\n", 1)[0].rstrip() == FENCE else ()
        return Markdown(text, _heading(text), tuple(_markup(text)), warnings)
    own = _own(text, place)
    if own is not None:
        return own
    table = _table(parts, place)
    if isinstance(table, Warned):
        return Markdown(text, {}, tuple(_markup(text)), (table,))
    known = {**_heading(parts.body), **dict(_known(table))}
    return Markdown(parts.body, known, tuple(_markup(parts.body)), tuple(_left(table, known)))


def _parts(text: str) -> Parts | None:
    if text.split("\n", 1)[0].rstrip() != FENCE:
        return None
    try:
        parts = split(text, "")
    except InputFaults:
        return None
    return parts if len(parts.header) <= _LONGEST_HEADER else None


def _unclosed() -> Warned:
    return Warned(
        says("The first line opens front matter and no line {0} closes it near; all of it is text.", FENCE),
        0,
        3,
    )


def _table(parts: Parts, place: str) -> Table | Warned:
    try:
        return read_table(parts.header, place, parts.header_line)
    except InputFaults as error:
        return Warned(
            says("The front matter cannot be read and was taken as text: {0}", error.faults[0]), 0, 3
        )


def _own(text: str, place: str) -> Markdown | None:
    """The file as the program's own text form; None if it is not, or not without faults."""
    log = Log(place)
    article = read_own("article", text, log)
    if article is None or log.faults:
        return None
    further = Further(**{one.name: getattr(article, one.name) for one in fields(Further)})
    hidden = tuple(
        Hidden(start, end, "front matter", says("The file says so.")) for start, end in article.hidden
    )
    return Markdown(article.text, dict(_of_record(article, text)), hidden, further=further)


def _of_record(article: Article, text: str) -> Iterator[tuple[Field, Found]]:
    why = says("The front matter says so.")
    written = {
        name for name in ARTICLE if re.search(rf"^{name}:", text.split(f"\n{FENCE}", 1)[0], re.MULTILINE)
    }
    for name in _NAMES:
        value = getattr(article, name)
        if name == "published":
            basis = article.published_basis
            yield name, Found(value, basis, article.published_note, "front matter", value)
        elif name in written:
            yield name, Found(value, "stated", why, "front matter", value)


def _known(table: Table) -> Iterator[tuple[Field, Found]]:
    for name in _NAMES:
        pair = _pair(table, name)
        if pair is None:
            continue
        key, wording = pair
        values = _values(name, wording)
        if values:
            why = says("The front matter says so, at '{0}'.", key)
            first, *others = (Found(value, "stated", why, "front matter", wording) for value in values)
            yield name, Found(first.value, "stated", why, "front matter", wording, also=tuple(others))


def _pair(table: Table, name: Field) -> tuple[str, str] | None:
    """The key that names a field, and its value as text."""
    by_name = {key.value.lower(): value for key, value in reversed(table.pairs)}
    for key in _NAMES[name]:
        wording = _as_text(by_name.get(key))
        if wording and (key != "source" or _ADDRESS.fullmatch(wording)):
            return key, wording
    return None


def _as_text(node: object) -> str:
    """A value on one line; of a list its items, of a table its name."""
    if isinstance(node, Text):
        words = " ".join(node.value.split())
        wiki = _WIKI_LINK.match(words)
        return wiki[1] if wiki else words
    if isinstance(node, Items):
        return ", ".join(filter(None, map(_as_text, node.items)))
    return _as_text(node.get("name")) if isinstance(node, Table) else ""


def _values(name: Field, wording: str) -> tuple[str, ...]:
    if name != "published":
        return (wording,)
    values = date_of(wording)
    if not values:
        mention = next(dates_in(wording), None)
        values = mention.values if mention else ()
    return values


def _left(table: Table, known: Mapping[Field, Found]) -> Iterator[Warned]:
    """What of the front matter is not taken over."""
    if _pair(table, "published") and "published" not in known:
        yield Warned(says("The date in the front matter is not understood; give it by hand."))
    taken = {pair[0] for name in known if (pair := _pair(table, name))}
    left = [key.value for key, _ in table.pairs if key.value.lower() not in taken]
    if left:
        yield Warned(
            says(
                "Not taken over from the front matter: {0}{1}.",
                ", ".join(left[:12]),
                " ..." if len(left) > 12 else "",
            )
        )


def _heading(body: str) -> dict[Field, Found]:
    """The title in the first heading, if the text begins with it."""
    match = _HEADING.match(body, len(body) - len(body.lstrip()))
    if match is None:
        return {}
    group = "title" if match["title"] else "over"
    why = says("It is the first heading.")
    return {"title": Found(match[group].strip(), "stated", why, "text", match[group], *match.span(group))}


def _markup(text: str) -> Iterator[Hidden]:
    yield from _comments(text)
    for _, match in zip(range(_MOST_MARKUP), _MARKUP.finditer(text), strict=False):
        if match["link"]:
            words = match.start() + match[0].index("](")
            yield Hidden(match.start(), match.start() + 1, "markup", says("It is the markup of a link."))
            yield Hidden(words, match.end(), "markup", says("It is the target of a link."))
        else:
            yield Hidden(match.start(), match.end(), "markup", says("It is the markup of a picture."))


def _comments(text: str) -> Iterator[Hidden]:
    at = 0
    for _ in range(_MOST_MARKUP):
        start = text.find("<!--", at)
        end = text.find("-->", start) if start >= 0 else -1
        if end < 0:
            return
        at = end + len("-->")
        yield Hidden(start, at, "markup", "It is a comment.")
