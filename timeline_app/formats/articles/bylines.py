"""Who wrote it: bylines in English and Chinese, by their form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from timeline_app.core.says import says
from timeline_app.formats.articles.candidates import Candidate
from timeline_app.formats.articles.names import in_ordinary_letters, is_full_name, leading_names
from timeline_app.formats.articles.paragraphs import Paragraph
from timeline_app.formats.articles.values import Found

_LONGEST_LINE: Final = 220  # characters of a line that can be a byline

_BY: Final = re.compile(
    r"(?:(?:story|text|words|written|reported|compiled|report|article|photos? and text)\s+)?by:?\s+"
    r"(?P<rest>\S.*)",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"(?:authors?|writers?|byline|reporters?|text|作者|撰文|撰稿|撰稿人|記者|记者|文字|文|执笔|執筆)\s*(?P<sign>[:：/|])\s*"
    r"(?P<rest>\S.*)",
    re.IGNORECASE,
)
_LABEL_INSIDE: Final = re.compile(r"(?:作者|记者|記者)\s*[:：]\s*(?P<rest>\S.*)")
_BARS: Final = re.compile(r"\s*[|•]\s*")
_ENDS_NAMES: Final = re.compile(
    r"\s*[|(（•·]|\s+[–—-]+\s+|\s+(?:in|from|at|for|of|with|reporting)\s+|\s{3,}|\s*(?=\d)", re.I
)
_ROLE: Final = re.compile(
    r"^(?:\w+\s+){0,2}(?:writers?|reporters?|correspondents?|staff(?:\s+writers?)?|columnists?)\s+",
    re.IGNORECASE,
)
_REPORTING: Final = re.compile(
    r"[(（]?(?:Reporting|Additional reporting) by (?P<names>[^;:()]{3,80}?)(?:[;.)]|$)"
)
_CONTACT: Final = re.compile(
    r"\b(?:contact|e-?mail|reach) the (?:writers?|authors?|reporters?)\b", re.IGNORECASE
)
_HAN_NAMES: Final = r"(?P<names>[\u4e00-\u9fff·]{2,8}(?:[\s、，,/]{1,3}[\u4e00-\u9fff·]{2,8}){0,5})"
_HAN_LINE: Final = re.compile(
    r"(?:[（(【]\s*)?(?:[\u4e00-\u9fff]{0,10}?)(?:记者|記者|通讯员|通訊員)[\s:：]*"
    + _HAN_NAMES
    + r"\s*(?:[）)】]|报道|報道|报导|報導|文|$)"
)
_HAN_BRACKETS: Final = re.compile(
    r"(?:[（(][\u4e00-\u9fff·]{0,12}?(?:记者|記者|作者)[\s:：]*"
    r"|日[电電讯訊]\s?[（(](?![^()（）]{0,14}(?:记者|記者)))"
    + _HAN_NAMES
    + r"(?:\s+[\u4e00-\u9fff]{0,6})?\s*[）)]"
)
_IN_BRACKETS: Final = re.compile(r"[(（][^()（）]{2,60}?\bby (?P<names>[^()（）]{3,60})[)）]")
_HAN_REPORT: Final = re.compile(
    r"^[\u4e00-\u9fff]{2,8}(?:记者|記者)\s*"
    + _HAN_NAMES
    + r"\s*(?:[\u4e00-\u9fff]{2,6})?(?:报道|報道|报导|報導|电|電)"
)


def byline_candidates(head: Sequence[Paragraph], rest: Sequence[Paragraph]) -> Iterator[Candidate]:
    """Bylines among the paragraphs before the running text, and in the first and last of the others."""
    for index, paragraph in enumerate(head):
        names = byline_in(paragraph)
        if names is not None:
            yield Candidate(0, names)
        following = (*head[index + 1 : index + 2], *rest[:1])[:1]
        yield from _bare(paragraph, following)
    for paragraph in (*rest[:2], *rest[-12:]):
        found = byline_in(paragraph) or _in_running_text(paragraph)
        if found is not None:
            yield Candidate(1, found)


def byline_in(paragraph: Paragraph) -> Found | None:
    """The authors that a line names, if it is a byline."""
    text = paragraph.text
    if len(text) > _LONGEST_LINE:
        return None
    inside = _IN_BRACKETS.fullmatch(text)
    if inside is not None:
        return _found(paragraph, inside, says("The byline says so."))
    for at, part in parts_between_bars(text):
        for pattern, why in ((_BY, says("The byline says so.")), (_LABEL, says("A line names the author."))):
            match = pattern.match(part)
            found = _names_at(paragraph, at + match.start("rest"), match["rest"], why) if match else None
            if found is not None:
                return found
    label = _LABEL_INSIDE.search(text) if text[:1].isdigit() else None
    if label is not None:
        return _names_at(paragraph, label.start("rest"), label["rest"], says("A line names the author."))
    match = _HAN_LINE.fullmatch(text)
    return _found(paragraph, match, says("The byline says so.")) if match else None


def parts_between_bars(text: str) -> Iterator[tuple[int, str]]:
    """The parts of a line between bars, each with its offset: "May 5, 2016|By Li Ming" has two."""
    at = 0
    for part in _BARS.split(text):
        at = text.index(part, at)
        yield at, part


def _names_at(paragraph: Paragraph, at: int, rest: str, why: str) -> Found | None:
    role = _ROLE.match(rest)
    if role is not None:
        at, rest = at + role.end(), rest[role.end() :]
    end = _ENDS_NAMES.search(rest)
    listed = (rest[: end.start()] if end else rest).rstrip(" .,;:")
    is_labelled = paragraph.text[: at - 1].rstrip().endswith("作者")
    names, length = leading_names(listed, is_labelled=is_labelled)
    if not is_labelled and not any(map(is_full_name, names)):
        return None
    if not names:
        return None
    start = paragraph.start + at
    return Found(", ".join(names), "stated", why, "text", listed[:length], start, start + length)


def _in_running_text(paragraph: Paragraph) -> Found | None:
    """Authors in brackets at the beginning or the end of a paragraph, as news agencies put them."""
    for pattern, part in (
        (_HAN_BRACKETS, 0),
        (_HAN_REPORT, 0),
        (_REPORTING, max(0, len(paragraph.text) - 300)),
    ):
        match = pattern.search(paragraph.text, part)
        at_edge = match is not None and (match.start() < 40 or match.end() > len(paragraph.text) - 40)
        found = _found(paragraph, match, says("The report names its author.")) if match and at_edge else None
        if found is not None:
            return found
    return None


def _found(paragraph: Paragraph, match: re.Match[str], why: str) -> Found | None:
    names, length = leading_names(match["names"])
    if not names:
        return None
    start = paragraph.start + match.start("names")
    return Found(", ".join(names), "stated", why, "text", match["names"][:length], start, start + length)


def _bare(paragraph: Paragraph, following: Sequence[Paragraph]) -> Iterator[Candidate]:
    """A name alone on a line, before a line that says how to reach the writer."""
    if is_full_name(paragraph.text) and any(_CONTACT.search(after.text) for after in following):
        why = says("A name stands alone before the line that says how to reach the writer.")
        span = (paragraph.start, paragraph.end)
        yield Candidate(
            1, Found(in_ordinary_letters(paragraph.text), "stated", why, "text", paragraph.text, *span)
        )
