"""A web page: the article's words, and what the page says of them. Nothing it refers to is loaded or run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from timeline_app.core.says import says
from timeline_app.formats.articles.bylines import byline_candidates
from timeline_app.formats.articles.candidates import chosen
from timeline_app.formats.articles.paragraphs import Paragraph
from timeline_app.formats.articles.publication_dates import date_candidates
from timeline_app.formats.articles.publishers import publisher_candidates
from timeline_app.formats.articles.values import Field, Found, Warned
from timeline_app.formats.articles.web_markup import linked_data, saved_from, small
from timeline_app.formats.articles.web_metadata import page_fields
from timeline_app.formats.articles.web_text import lines_of, main_text, parse

_LINES_ABOVE: Final = 3
_LINES_BELOW: Final = 10
_LONGEST_LINE: Final = 220


@dataclass(frozen=True, slots=True)
class Page:
    """The main text of a page, what its metadata say, and what the lines at its headline hint at."""

    text: str
    known: Mapping[Field, Found] = field(default_factory=dict)
    hints: Mapping[Field, Found] = field(default_factory=dict)
    warnings: tuple[Warned, ...] = ()


def read_page(html: str, place: str) -> Page:
    """The article in a page.

    Raises:
        ArticleError: the page is too large, or there is no article in it.
    """
    markup = small(html, place)
    tree, is_whole = parse(markup, place)
    known = page_fields(tree, linked_data(html), saved_from(html))
    hints = _at_headline(lines_of(tree), known.get("title", Found()).value)
    warnings = (
        ()
        if is_whole
        else (Warned(says("The page's markup is nested too deep; words at its end may be missing.")),)
    )
    return Page(main_text(tree, place), known, hints, warnings)


def _at_headline(lines: list[str], title: str) -> dict[Field, Found]:
    """Byline, date and source as they stand around the headline on the page."""
    at = next((number for number, line in enumerate(lines) if title and line == title), None)
    if at is None:
        return {}
    near = [*lines[max(0, at - _LINES_ABOVE) : at], *lines[at + 1 : at + 1 + _LINES_BELOW]]
    head = [Paragraph(0, len(line), line) for line in near if len(line) <= _LONGEST_LINE]
    found: dict[Field, Found] = {
        "author": chosen(byline_candidates(head, ())),
        "publisher": chosen(publisher_candidates(head, ())),
        "published": chosen(date_candidates(head, (), "")),
    }
    return {name: _on_page(one) for name, one in found.items() if one}


def _on_page(found: Found) -> Found:
    """A finding on the page: it stands near the headline there, not in the article's text."""
    also = tuple(map(_on_page, found.also))
    return replace(found, origin="page", start=None, end=None, also=also)
