"""The markup of a page made small and harmless before anything reads it: no scripts, styles or pictures.

Everything here takes time and memory in proportion to the page.
"""

from __future__ import annotations

import re
from typing import Final

from timeline_app.core.says import says
from timeline_app.formats.articles.encodings import Decoded, decode, decode_labelled
from timeline_app.formats.articles.loading import ArticleError
from timeline_app.formats.articles.values import Encoding

LARGEST_MARKUP: Final = 5_000_000  # characters, without scripts, styles, comments and inlined pictures
MOST_TAGS: Final = 100_000

_DROPPED: Final = re.compile(r"<(script|style|svg|template|math|canvas)\b|<!--", re.IGNORECASE)
_INLINED: Final = re.compile(r"data:[\w/+.-]{0,60};base64,[A-Za-z0-9+/=%]*", re.IGNORECASE)
_XML_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]{0,500}\?>")
_CHARSET: Final = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
_XML_ENCODING: Final = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w:.-]{2,40})", re.IGNORECASE)
_LINKED_DATA: Final = re.compile(r"<script\b[^>]{0,300}application/ld\+json[^>]{0,300}>", re.IGNORECASE)
_SAVED_FROM: Final = re.compile(r"<!--\s*saved from url=\(\d+\)(\S{1,2000}?)\s*-->", re.IGNORECASE)
_HEAD: Final = 4_096  # bytes in which a page names its encoding (HTML standard, 4.2.5.4, asks for 1,024)
_MOST_LINKED_DATA: Final = 20
_LONGEST_LINKED_DATA: Final = 500_000


def decode_page(data: bytes, place: str, wished: str = "") -> Decoded:
    """The characters of a page: by its mark, as UTF-8 if it is, by the encoding it names, or by its looks.

    Pages that were converted to UTF-8 often go on naming the encoding they had.

    Raises:
        ArticleError: it is not text, or not in the encoding ``wished``.
    """
    label = _CHARSET.search(data[:_HEAD]) or _XML_ENCODING.search(data[:_HEAD])
    if wished or label is None or data.startswith((b"\xff\xfe", b"\xfe\xff")) or _is_utf_8(data):
        return decode(data, place, wished)
    name = label[1].decode("ascii")
    text = decode_labelled(data, name)
    if text is None or "\x00" in text:
        return decode(data, place)
    return Decoded(text, Encoding(name, "sure", says("The page names it.")))


def small(html: str, place: str) -> str:
    """The markup without scripts, styles, drawings, comments and inlined pictures.

    Raises:
        ArticleError: what is left is still too much.
    """
    kept = _INLINED.sub("data:,", _without_dropped(_XML_DECLARATION.sub("", html, count=1)))
    if len(kept) > LARGEST_MARKUP or kept.count("<") > MOST_TAGS:
        megabytes = LARGEST_MARKUP // 1_000_000
        raise ArticleError(
            says(
                "{0}: the page is too large: more than {1} MB of markup or {2} tags; open it "
                "in a browser, copy the article and paste it, or save the article alone",
                place,
                megabytes,
                f"{MOST_TAGS:,}",
            )
        )
    return kept


def linked_data(html: str) -> tuple[str, ...]:
    """What stands in a page's scripts of JSON-LD; nothing of it is run."""
    found = []
    for _, match in zip(range(_MOST_LINKED_DATA), _LINKED_DATA.finditer(html), strict=False):
        end = html.find("</", match.end(), match.end() + _LONGEST_LINKED_DATA)
        while end >= 0 and not html.startswith("</script", end):
            end = html.find("</", end + 2, match.end() + _LONGEST_LINKED_DATA)
        if end >= 0:
            found.append(html[match.end() : end])
    return tuple(found)


def saved_from(html: str) -> str:
    """The address that a browser notes in a page it saves; empty if there is none."""
    match = _SAVED_FROM.search(html[:_HEAD])
    return match[1] if match else ""


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return not data.isascii()


def _without_dropped(html: str) -> str:
    lowered = html.lower() if len(html.lower()) == len(html) else html
    kept, at = [], 0
    unclosed: set[str] = set()
    for match in _DROPPED.finditer(html):
        name = (match[1] or "").lower()
        if match.start() < at or name in unclosed:
            continue
        closing = f"</{name}" if name else "-->"
        end = lowered.find(closing, match.end())
        if end < 0:
            unclosed.add(name)
            if name not in ("script", "style"):
                continue
            end = len(html)  # a browser takes all of the rest for the script
        kept.append(html[at : match.start()])
        close = html.find(">", end)
        at = len(html) if close < 0 else close + 1
    kept.append(html[at:])
    return "".join(kept)
