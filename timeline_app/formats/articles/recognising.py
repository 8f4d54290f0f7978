"""From a text to everything that is recognised in it: fields with their evidence, lines to hide, warnings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Final

from timeline_app.core.says import says
from timeline_app.formats.articles.boilerplate import hidden_spans
from timeline_app.formats.articles.bylines import byline_candidates
from timeline_app.formats.articles.candidates import Candidate, chosen
from timeline_app.formats.articles.damage import damage_in
from timeline_app.formats.articles.headlines import headline, is_caption
from timeline_app.formats.articles.language import language_of
from timeline_app.formats.articles.paragraphs import MOST_LINES, Paragraph, paragraphs
from timeline_app.formats.articles.publication_dates import date_candidates
from timeline_app.formats.articles.publishers import publisher_candidates
from timeline_app.formats.articles.values import Ask, Choice, Field, Found, Hidden, Warned

_LONGEST_CAPTION: Final = 300
_LONGEST_NAME: Final = 80  # characters
_LONGEST_HEAD: Final = 16  # lines before the running text in which a headline is looked for


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was recognised in a text."""

    fields: Mapping[Field, Found] = field(default_factory=dict)
    hidden: tuple[Hidden, ...] = ()
    warnings: tuple[Warned, ...] = ()
    ask: tuple[Ask, ...] = ()


def recognise(
    text: str,
    *,
    name: str = "",
    known: Mapping[Field, Found] | None = None,
    hints: Mapping[Field, Found] | None = None,
    hidden: Sequence[Hidden] = (),
) -> Recognised:
    """What a text says of itself.

    ``known`` is what the file says beside its text (a page's metadata, front matter): it comes first, and
    what the text says becomes its alternative. ``hints`` come behind what the text says. ``hidden`` is what
    is known to be none of the article's. ``name`` is the file's name, for a date in it.
    """
    given, hinted = dict(known or {}), dict(hints or {})
    everything = paragraphs(text)
    head, rest = _parted(_without(everything, hidden))
    author = _merged(given.get("author"), chosen(byline_candidates(head, rest)), hinted.get("author"))
    lines = [paragraph for paragraph in head if paragraph.start != author.start]
    first = headline(lines, rest) or _by_name(name)
    title = _merged(given.get("title"), first, hinted.get("title"))
    if title.basis == "stated":
        title = replace(title, also=tuple(one for one in title.also if one.basis == "stated"))
    publisher = _merged(
        given.get("publisher"), chosen(publisher_candidates(head, rest)), hinted.get("publisher")
    )
    url = given.get("url", Found())
    dates = chosen(date_candidates(head, rest, text, name=name, url=url.value))
    published = _merged(given.get("published"), dates, hinted.get("published"))
    language = _merged(given.get("language"), language_of(text))
    fields: dict[Field, Found] = {
        "title": title, "author": author, "publisher": publisher,
        "published": published, "language": language, "url": url,
    }  # fmt: skip
    to_hide = hidden_spans(head, rest, title, (author, published))
    warnings = (*_too_long(everything), *damage_in(text))
    return Recognised(fields, to_hide, warnings, _questions(published))


def _by_name(name: str) -> Found:
    """A title for a text without words."""
    stem = " ".join(PurePath(name).stem.split())[:_LONGEST_NAME]
    why = says("There is no headline and there are no words; it is the file's name.")
    return Found(f"[{stem or 'without words'}]", "inferred", why, "file name", stem)


def _too_long(everything: Sequence[Paragraph]) -> tuple[Warned, ...]:
    if len(everything) < MOST_LINES:
        return ()
    return (
        Warned(
            says(
                "Only the first {0} lines were looked through for a date and for lines to hide.",
                f"{MOST_LINES:,}",
            )
        ),
    )


def _without(everything: Sequence[Paragraph], hidden: Sequence[Hidden]) -> Sequence[Paragraph]:
    """The paragraphs that are not hidden as a whole."""
    spans = {(span.start, span.end) for span in hidden}
    return [paragraph for paragraph in everything if (paragraph.start, paragraph.end) not in spans]


def _parted(everything: Sequence[Paragraph]) -> tuple[Sequence[Paragraph], Sequence[Paragraph]]:
    """The paragraphs before the running text, and the others; a text of few words has only others."""
    for index, paragraph in enumerate(everything[: _LONGEST_HEAD + 1]):
        if paragraph.is_body and not _is_of_head(paragraph):
            return everything[:index], everything[index:]
    first = 1 if len(everything) > 1 else 0
    return everything[:first], everything[first:]


def _is_of_head(paragraph: Paragraph) -> bool:
    """A long line that looks like sentences and is none of the article's: a notice, a path, a caption."""
    is_caption_line = len(paragraph.text) <= _LONGEST_CAPTION and is_caption(paragraph.text)
    return is_caption_line or bool(hidden_spans((paragraph,), (), Found()))


def _merged(known: Found | None, recognised: Found, hint: Found | None = None) -> Found:
    """What the file says, then what its text states, then a hint, then what follows from the text.

    The first counts and the others are its alternatives. A hint may have alternatives and no value.
    """
    in_order = (known, recognised, hint) if recognised.basis == "stated" else (known, hint, recognised)
    given = [found for found in in_order if found is not None]
    candidates = [Candidate(rank, found) for rank, found in enumerate(given)]
    others = [Candidate(len(given), other) for found in given for other in found.also]
    best = chosen([*candidates, *others]) if any(given) else Found()
    return best or Found(also=tuple(one.found for one in others))


def _questions(published: Found) -> tuple[Ask, ...]:
    """Whether 03/04/2010 is in March or in April only a person can say."""
    meant = [
        one for one in (published, *published.also) if one.start == published.start and one.start is not None
    ]
    if len(meant) < 2 or published.basis != "stated":
        return ()
    return (Ask("published", tuple(Choice(one.value, one.wording) for one in meant)),)
