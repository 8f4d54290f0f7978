"""The headline: which of the lines before the running text it is, and what to call a text without one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from timeline_app.core.says import says
from timeline_app.formats.articles.bylines import byline_in
from timeline_app.formats.articles.paragraphs import (
    Paragraph,
    ends_sentence,
    has_inner_sentence_end,
    is_han,
    word_count,
)
from timeline_app.formats.articles.publication_dates import is_date_line
from timeline_app.formats.articles.publishers import is_masthead, is_source_line
from timeline_app.formats.articles.values import Found

_LONGEST: Final = 250  # characters
_LONGEST_PROPOSED: Final = 90
_LONGEST_PROPOSED_HAN: Final = 32
_ENOUGH_WORDS: Final = 4  # from which a line before the text is hardly a label

_CRUMBS: Final = re.compile(r"\s+(?:»|›|>|→|::)\s+|\s*>\s*(?=\S)|\s?/\s+")
_HOME: Final = re.compile(
    r"^(?:you are here|current location|home|start|front page|homepage)\b"
    r"|^(?:首[页頁]|主[页頁]|(?:[当當]前|本[页頁]|您的|所在|您[现現]在的)位置)",
    re.IGNORECASE,
)
_PLACE: Final = re.compile(r"(?:you are here|[^\s:：]{1,5}位置)\s*[:：]", re.IGNORECASE)
_LONGEST_CRUMB: Final = 30  # characters of a part of the path
_LABEL: Final = re.compile(r"(?:title|headline|标题|標題|题目|題目)\s*[:：]\s*(?P<rest>\S.*)", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"https?://|www\.|\S@\S|^[#@]\S")
_CAPTION: Final = re.compile(
    r"[\[(（](?:file )?(?:photo|picture|image|pic|graphic|图|圖|资料图|資料圖)\b[^\])）]{0,120}[\])）]"
    r"|\b(?:photo|picture|image)s?(?: (?:by|credit|courtesy)|/|:)|\b(?:file photo)\b"
    r"|[/／ ](?:摄|攝)$|图片来源|圖片來源",
    re.IGNORECASE,
)
_SPACED: Final = re.compile(r"\S(?: \S){3,}(?: {2,}\S(?: \S)*)*")
_DATELINE: Final = re.compile(
    r"^(?:[A-Z][A-Z .'’/-]{2,40}(?:, [\w. ]{2,30}?)?(?: ?[(（][^()（）]{2,40}[)）])? ?(?:--|[–—-]|:) ?"
    r"|[A-Z][\w. ]{2,30}(?:, [\w. ]{2,20})? ?[(（][^()（）]{2,40}[)）] ?(?:--|[–—-]|:) ?"
    r"|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}: |[^，。]{2,20}?\d{1,2}日[电電讯訊](?:[（(][^（）()]{2,30}[)）])? ?)"
)
_SENTENCE: Final = re.compile(r".+?(?:[.!?](?=[\"'”’»)]* |[\"'”’»)]*$)|[。！？])", re.DOTALL)
_HASHES: Final = re.compile(r"^#{1,6} +")  # of a heading in Markdown
_ENDS: Final = " .。\"'”’"
_OPENING: Final = "“‘\"'"
_CLAUSE: Final = re.compile(r"[,;:，；：—–]\s*")


def headline(head: Sequence[Paragraph], body: Sequence[Paragraph]) -> Found:
    """The title: a headline among the lines before the running text, or one made of its first words."""
    for paragraph in head:
        match = _LABEL.fullmatch(paragraph.line)
        if match is not None and len(match["rest"]) <= _LONGEST:
            start = paragraph.start + paragraph.text.find(match["rest"][:20])
            return Found(
                match["rest"],
                "stated",
                says("A line gives it as the title."),
                "text",
                match["rest"],
                start,
                paragraph.end,
            )
    candidates = [paragraph for paragraph in _below_path(head) if _can_be_headline(paragraph)] if body else []
    crumbs = {crumb_title(paragraph).casefold() for paragraph in head} - {""}
    for paragraph in candidates:
        if paragraph.line.casefold() in crumbs:
            return _stated(paragraph, says("It is the headline, and the path above it names it too."))
    for enough in (_ENOUGH_WORDS, 1):
        found = next((one for one in candidates if word_count(unspaced(one.line)) >= enough), None)
        if found is not None:
            return _stated(found, says("It is the line before the running text."))
    return next(filter(None, map(proposed, (*body[:3], *head[:3]))), Found())


def _below_path(head: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """The lines below the path to the page, if any of them can be a headline; otherwise all."""
    paths = [index for index, paragraph in enumerate(head) if is_breadcrumb(paragraph)]
    below = head[paths[-1] + 1 :] if paths else ()
    return below if any(map(_can_be_headline, below)) else head


def proposed(paragraph: Paragraph) -> Found:
    """A title for a text without one: the first words of a sentence, in brackets; empty if it has none."""
    text = paragraph.text
    dateline = _DATELINE.match(text[:200])
    start = dateline.end() if dateline and len(text) - dateline.end() > 20 else 0
    sentence = _SENTENCE.match(text, start)
    words = (sentence[0] if sentence else text[start:]).rstrip(_ENDS)
    end = start + _cut(words)
    wording = text[start:end]
    short = " ".join(wording.split()).lstrip(_OPENING)
    if not re.search(r"\w", short):
        return Found()
    is_whole = end == start + len(words) or bool(_CLAUSE.match(text, end))
    value = f"[{short}]" if is_whole else f"[{short} …]"
    why = says("There is no headline; these are the first words of the text.")
    return Found(value, "inferred", why, "text", wording, paragraph.start + start, paragraph.start + end)


def labels_above(head: Sequence[Paragraph], title: Found) -> list[Paragraph]:
    """Short lines above the headline, neither byline nor date: sections, what a template left over."""
    if title.start is None or title.basis != "stated" or word_count(title.value) < _ENOUGH_WORDS:
        return []
    above = [paragraph for paragraph in head if paragraph.end <= title.start]
    return [one for one in above if _can_be_headline(one) and word_count(one.line) < _ENOUGH_WORDS]


def is_breadcrumb(paragraph: Paragraph) -> bool:
    """Whether a line is the path to a page: Home » News » Title."""
    parts = _CRUMBS.split(paragraph.line)
    return len(paragraph.text) <= _LONGEST * 2 and (
        (len(parts) >= 2 and bool(_HOME.match(parts[0])))
        or (len(parts) >= 3 and max(map(len, parts[:-1])) <= _LONGEST_CRUMB)
        or bool(_PLACE.match(paragraph.line))
    )


def crumb_title(paragraph: Paragraph) -> str:
    """The last part of the path to a page; empty if the line is none."""
    return _CRUMBS.split(paragraph.line)[-1].strip() if is_breadcrumb(paragraph) else ""


def is_caption(text: str) -> bool:
    """Whether a line speaks of a photograph and its maker."""
    return bool(_CAPTION.search(text[:400]))


def unspaced(line: str) -> str:
    """A line whose letters are set apart (B R I D G E  O P E N S) with its words closed up again.

    Only where more space stands between the words than between the letters can that be done.
    """
    if not _SPACED.fullmatch(line) or "  " not in line:
        return " ".join(line.split())
    return " ".join(word.replace(" ", "") for word in re.split(r" {2,}", line))


def _stated(paragraph: Paragraph, why: str) -> Found:
    closed = unspaced(paragraph.text) if "\n" not in paragraph.text else paragraph.line
    if closed != paragraph.line:
        why = says("{0} Its letters are set apart in the text.", why)
    value = _HASHES.sub("", closed)
    return Found(value, "stated", why, "text", paragraph.text, paragraph.start, paragraph.end)


def _can_be_headline(paragraph: Paragraph) -> bool:
    line = paragraph.line
    if not 2 <= len(line) <= _LONGEST or line.count("•") > 1 or not re.search(r"[^\W\d_]", line):
        return False
    if line.endswith((".", "。", ";", "；", ",", "，")) or (
        has_inner_sentence_end(line) and ends_sentence(line)
    ):
        return False
    if _ADDRESS.search(line) or is_caption(line) or is_breadcrumb(paragraph) or is_masthead(paragraph):
        return False
    return not (byline_in(paragraph) or is_source_line(paragraph) or is_date_line(paragraph))


def _cut(words: str) -> int:
    """How much of a sentence makes a title: all of it, or up to a clause or a word."""
    longest = _LONGEST_PROPOSED_HAN if is_han(words) else _LONGEST_PROPOSED
    if len(words) <= longest:
        return len(words)
    clauses = [match.start() for match in _CLAUSE.finditer(words, longest // 3, longest)]
    if clauses:
        return clauses[-1]
    return longest if is_han(words) else max(words.rfind(" ", 0, longest), longest // 2)
