"""The main text of a page, and the lines around its headline. Nothing that a page refers to is loaded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from timeline_app.core.says import says
from timeline_app.formats.articles.loading import ArticleError

_BLOCK_TAGS: Final = (
    "address article aside blockquote body br dd div dl dt figcaption figure footer form h1 h2 h3 h4 "
    "h5 h6 header hr li main nav ol p pre section table td th tr ul option legend time"
)
_BLOCKS: Final = frozenset(_BLOCK_TAGS.split())
_PASSED_TAGS: Final = "nav aside footer form script style noscript select button iframe head"
_PASSED_OVER: Final = frozenset(_PASSED_TAGS.split())
_IN_LAYOUT: Final = ("h1", "h2", "h3", "h4", "p", "div", "blockquote", "article")
_PIECES: Final = frozenset(("p", "head", "item", "quote", "code", "row", "ab"))
_TOO_DEEP: Final = "Excessive depth"  # what the parser says of more than 256 elements inside each other
_MOST_LINES: Final = 4_000
_SHORTEST_ARTICLE: Final = 25  # characters
_BLANK: Final = re.compile(r"[^\S\n]+")


def parse(html: str, place: str) -> tuple[Any, bool]:
    """The tree of a page, by lxml's rules for broken markup, and whether all of it could be read.

    The network is never asked.

    Raises:
        ArticleError: there is nothing in it.
    """
    etree = import_module("lxml.etree")
    lxml_html = import_module("lxml.html")
    parser = lxml_html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = lxml_html.document_fromstring(html, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise nothing_found(place) from error
    return tree, not any(_TOO_DEEP in entry.message for entry in parser.error_log)


def main_text(tree: Any, place: str) -> str:
    """The words of the article alone, without menus and comments; a blank line between paragraphs.

    Raises:
        ArticleError: none was found.
    """
    _unpack_layout(tree)
    trafilatura = import_module("trafilatura")  # takes a third of a second, so only for a page
    try:
        document = trafilatura.bare_extraction(
            tree, include_comments=False, include_tables=True, include_formatting=False, with_metadata=False
        )
    except (RecursionError, AttributeError, TypeError, ValueError, IndexError, KeyError) as error:
        # What the library stumbles over is a page that it was not made for.
        raise nothing_found(place) from error
    body = getattr(document, "body", None)
    text = "" if body is None else "\n\n".join(_pieces(body))
    if len(text.strip()) < _SHORTEST_ARTICLE:
        raise nothing_found(place)
    return text


def _unpack_layout(tree: Any) -> None:
    """Make plain boxes of tables that hold headings and paragraphs: pages were laid out with them once."""
    for table in list(tree.iter("table")):
        if next(table.iter(*_IN_LAYOUT), None) is None:
            continue
        for element in (table, *table.iter("tbody", "thead", "tr", "td", "th")):
            element.tag = "div"


def nothing_found(place: str) -> ArticleError:
    """The refusal of a page without an article."""
    return ArticleError(
        says(
            "{0}: no article is found in this page; open it in a browser, copy the "
            "article's words and paste them",
            place,
        )
    )


def lines_of(tree: Any) -> list[str]:
    """The lines of a page as one would see them, without menus, forms and feet."""
    etree = import_module("lxml.etree")
    lines: list[str] = []
    words: list[str] = []
    passed_over = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        passed_over += (event == "start") - (event == "end") if tag in _PASSED_OVER else 0
        if tag in _BLOCKS:
            _end_line(lines, words)
        text = element.text if event == "start" else element.tail
        if text and not (passed_over or (event == "start" and tag in _PASSED_OVER)):
            words.append(text)
        if len(lines) > _MOST_LINES:
            break
    _end_line(lines, words)
    return lines


def _end_line(lines: list[str], words: list[str]) -> None:
    line = " ".join("".join(words).split())
    if line:
        lines.append(line)
    words.clear()


def _pieces(body: Any) -> Iterator[str]:
    """The paragraphs, headings, list items, quotations and table rows of what was extracted."""
    for element in body.iter():
        if element.tag not in _PIECES or _is_inside_piece(element, body):
            continue
        if element.tag == "row":
            text = " | ".join(filter(None, (_words(cell) for cell in element.iter("cell"))))
        elif element.tag == "quote" and any(child.tag in _PIECES for child in element):
            continue
        else:
            text = _words(element)
        if text:
            yield text
    if not any(element.tag in _PIECES for element in body.iter()):
        yield _words(body)


def _is_inside_piece(element: Any, body: Any) -> bool:
    above = element.getparent()
    while above is not None and above is not body:
        if above.tag in _PIECES and not (
            above.tag == "quote" and any(child.tag in _PIECES for child in above)
        ):
            return True
        above = above.getparent()
    return False


def _words(element: Any) -> str:
    """An element's text; a line break inside it stays one."""
    parts = [element.text or ""]
    for child in element.iter():
        if child is element:
            continue
        if child.tag == "lb":
            parts.append("\n")
        parts.extend((child.text or "", child.tail or ""))
    lines = (_BLANK.sub(" ", line).strip() for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)
