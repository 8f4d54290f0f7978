"""When it was published: what the text prints, and what follows from it where it prints nothing.

Precision is never made up: of a year the year is given, and of a text that only names years, that it is
not older than the latest of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Final

from timeline_app.core.says import says
from timeline_app.formats.articles.candidates import Candidate
from timeline_app.formats.articles.dates_in_text import (
    MONTH,
    Mention,
    date_of,
    dates_in,
    month_alone,
    years_in,
)
from timeline_app.formats.articles.page_words import FOOTER
from timeline_app.formats.articles.paragraphs import Paragraph, ends_sentence
from timeline_app.formats.articles.values import Found, is_date

_LONGEST_LINE: Final = 220
_MOST_OTHER_WORDS: Final = 8
_YEARS_LOOKED_AT: Final = 400_000  # characters

_LABEL: Final = re.compile(
    r"(?:(?P<first>published|posted|publication date|date|issued|发[布表](?:时间|日期|于)"
    r"|發[佈表](?:時間|日期|於)|日期|时间|時間)|(?P<later>(?:last )?(?:updated?|modified)"
    r"|更新(?:时间|時間|于)|最后更新))"
    r"(?:\s+(?:on|at))?\s*[:：]?\s*(?:[A-Z][a-z]{2,8}day,?\s+)?(?:\d{1,2}:\d{2}\s*(?:[AP]M)?,?\s*)?$",
    re.IGNORECASE,
)
_PAGE: Final = re.compile(r"^,? ?(?:page|p\.?) ?\w{1,4}[)）]", re.IGNORECASE)
_PREPOSITION: Final = re.compile(r"\b(?:on|of|since|until|by|from|to|in|before|after|at)\s*$", re.IGNORECASE)
_DATELINE: Final = re.compile(
    rf"^[A-Z][\w .'’/-]{{1,40}}?,? (?P<day>{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?P<year>,? \d{{4}})?,? ?"
    rf"(?:[(（][^()（）]{{2,40}}[)）] ?(?:--|[-–—:])|(?:--|[–—]))"
)
_HAN_DATELINE: Final = re.compile(
    r"^[（(【]?[\u4e00-\u9fff]{2,14}?(?P<year>\d{4}年)?(?P<day>\d{1,2}月\d{1,2}日)(?:电|電|讯|訊|消息)"
)
_THIS_YEAR: Final = re.compile(
    r"\bthis year\b[,;:]?\s*[(（]?(?P<after>(?:19|20)\d{2})\b"
    r"|\b(?P<before>(?:19|20)\d{2})[,)）]?\s*this year\b"
    r"|今年[（(,，]?(?P<han>(?:19|20)\d{2})年?"
    r"|(?P<hanbefore>(?:19|20)\d{2})年?[（(,，]?今年",
    re.IGNORECASE,
)
_TO_COME: Final = re.compile(
    r"(?:\b(?:by|until|till|before|to|towards?|through|for|target|goals?|plan(?:ned)? for|expected in|due in"
    r"|will|vision)\s+(?:the\s+)?(?:year\s+|end\s+of\s+|early\s+|late\s+)?|[到至]|计划|計劃|将[于在]|將[於在]|预计|預計)$",
    re.IGNORECASE,
)
_BEFORE_YEAR: Final = re.compile(rf"\b(?:\d{{1,2}} )?{MONTH}(?: \d{{1,2}})?,? $", re.IGNORECASE)
_BEHIND_YEAR: Final = re.compile(r"年\d{1,2}月(?:\d{1,2}日)?")
_HAN_TO_COME: Final = re.compile(r"^\s?年?[前底]")
_IN_ADDRESS: Final = re.compile(
    r"/(?P<year>(?:19|20)\d{2})[-/]?(?P<month>0[1-9]|1[0-2])(?:[-/]?(?P<day>0[1-9]|[12]\d|3[01]))?(?=[/_.-]|$)"
)
_IN_NAME: Final = re.compile(
    r"(?<!\d)(?P<year>(?:1[89]|20)\d{2})(?:(?P<sign>[-_.]?)(?P<month>0[1-9]|1[0-2])(?P=sign)(?P<day>0[1-9]|[12]\d|3[01]))(?!\d)"
)


def date_candidates(
    head: Sequence[Paragraph], rest: Sequence[Paragraph], text: str, *, name: str = "", url: str = ""
) -> Iterator[Candidate]:
    """What says when a text was published: lines around it, its datelines, its address, its words."""
    printed = [*_printed(head), *_printed(rest[:3]), *_printed(rest[-16:])]
    inferred = [*_of_this_year(text), *_of_address(url), *_of_file_name(name)]
    yield from printed
    for paragraph in (*head, *rest[:2]):
        yield from _of_dateline(paragraph, [*printed, *inferred])
    yield from inferred
    if not printed and not inferred:
        yield from _not_before(text)


def is_date_line(paragraph: Paragraph) -> bool:
    """Whether a line does little else than print a date."""
    text = paragraph.text
    if len(text) > _LONGEST_LINE:
        return False
    return bool(month_alone(text)) or any(_is_printed(text, mention) for mention in dates_in(text))


def as_found(mention: Mention, at: int, why: str) -> Found:
    """A date in a text that begins at ``at``; where it can mean two, the other is an alternative."""
    span = (at + mention.start, at + mention.end)
    first, *others = (Found(value, "stated", why, "text", mention.wording, *span) for value in mention.values)
    return replace(first, also=tuple(others))


def _printed(lines: Iterable[Paragraph]) -> Iterator[Candidate]:
    for paragraph in lines:
        text = paragraph.text
        if len(text) > _LONGEST_LINE and not text.rstrip().endswith((")", "）")):
            continue
        month = month_alone(text) if len(text) < 30 else ""
        if month:
            why = says("A line of its own prints the month.")
            yield Candidate(5, Found(month, "stated", why, "text", text, paragraph.start, paragraph.end))
        for mention in dates_in(text):
            ranked = _rank(text, mention)
            if ranked is not None:
                yield from _each_meaning(
                    as_found(_month_first(text, mention), paragraph.start, ranked[1]), ranked[0]
                )


def _rank(text: str, mention: Mention) -> tuple[int, str] | None:
    """How much a date on a line weighs as that of publication, and why; None for one in a sentence."""
    label = _LABEL.search(text[: mention.start])
    if label is not None and len(text) <= _LONGEST_LINE:
        return (
            (0, says("It is printed as the date of publication."))
            if label["first"]
            else (4, says("It is printed as the date of an update."))
        )
    if _PAGE.match(text[mention.end :]):
        return 1, says("It stands in the reference to the printed page.")
    return (
        (2, says("A line prints it beside no more than a byline or a source."))
        if _is_printed(text, mention)
        else None
    )


def _is_printed(text: str, mention: Mention) -> bool:
    others = f"{text[: mention.start]} {text[mention.end :]}"
    if ends_sentence(text) and others.strip(" .()（）[]") and "|" not in others:
        return False
    if _PREPOSITION.search(text[: mention.start]) and not _LABEL.search(text[: mention.start]):
        return False
    most = _MOST_OTHER_WORDS * (1 if mention.start else 2)  # what begins with a date is a line of such things
    return len(re.findall(r"[^\W\d_]+", others)) <= most and len(others) <= 120


def _month_first(text: str, mention: Mention) -> Mention:
    """In a reference to a printed page the month stands first: (Morning Post 06/05/2017 page5)."""
    if len(mention.values) == 2 and _PAGE.match(text[mention.end :]):
        month, day, year = re.split(r"\D", mention.wording)[:3]
        return replace(mention, values=(f"{year}-{int(month):02d}-{int(day):02d}",))
    return mention


def _each_meaning(found: Found, rank: int) -> Iterator[Candidate]:
    yield Candidate(rank, replace(found, also=()))
    for other in found.also:
        yield Candidate(rank, other)


def _of_dateline(paragraph: Paragraph, others: Sequence[Candidate]) -> Iterator[Candidate]:
    """BEIJING, May 11 (Xinhua) --: with its year, or with the year that something else gives."""
    for pattern, joint in ((_DATELINE, ", "), (_HAN_DATELINE, "")):
        match = pattern.match(paragraph.text[:200])
        if match is None:
            continue
        span = (paragraph.start + match.start("day"), paragraph.start + match.end("day"))
        if match["year"]:
            words = (
                match["year"] + match["day"]
                if not joint
                else match["day"] + joint + match["year"].strip(" ,")
            )
            for value in date_of(words)[:1]:
                yield Candidate(
                    3, Found(value, "stated", says("The dateline prints it."), "text", match["day"], *span)
                )
            return
        years = dict.fromkeys(
            one.found.value[:4] for one in others if re.match(r"\d{4}(?:-|$)", one.found.value)
        )
        for year in years:
            words = f"{year}年{match['day']}" if not joint else f"{match['day']}, {year}"
            for value in date_of(words)[:1]:
                why = says("The dateline gives the day, and something else the year {0}.", year)
                yield Candidate(6, Found(value, "inferred", why, "text", match["day"], *span))
        return


def _of_this_year(text: str) -> Iterator[Candidate]:
    match = _THIS_YEAR.search(text[:_YEARS_LOOKED_AT])
    if match is not None:
        group = match.lastgroup or "after"
        why = says('The text calls it "this year"; month and day stay open.')
        yield Candidate(8, Found(match[group], "inferred", why, "text", match[0], *match.span()))


def _of_address(url: str) -> Iterator[Candidate]:
    match = _IN_ADDRESS.search(url)
    if match is not None:
        value = "-".join(filter(None, (match["year"], match["month"], match["day"])))
        if is_date(value):
            yield Candidate(
                7, Found(value, "inferred", says("It stands in the page's address."), "metadata", match[0])
            )


def _of_file_name(name: str) -> Iterator[Candidate]:
    match = _IN_NAME.search(PurePath(name).stem) if name else None
    if match is not None:
        value = f"{match['year']}-{match['month']}-{match['day']}"
        if is_date(value):
            yield Candidate(
                9, Found(value, "inferred", says("It stands in the file's name."), "file name", match[0])
            )


def _not_before(text: str) -> Iterator[Candidate]:
    """That it is not older than the latest date it speaks of as past."""
    sample = text[:_YEARS_LOOKED_AT]
    past = [(_finest(sample, match), match) for match in years_in(sample) if _is_past(sample, match)]
    value, match = max(past, key=lambda one: one[0], default=("", None))
    if match is not None:
        why = says("No date is printed. The text speaks of {0}, so it is not older than that.", value)
        yield Candidate(20, Found(f"[{value}..]", "inferred", why, "text", match[0], *match.span()))


def _finest(text: str, match: re.Match[str]) -> str:
    """A year with the month and the day that stand beside it, as EDTF."""
    around = _BEFORE_YEAR.search(text, max(0, match.start() - 16), match.start())
    behind = _BEHIND_YEAR.match(text, match.end())
    words = around[0] + match[0] if around else match[0] + behind[0] if behind else match[0]
    value = next(iter(date_of(words)), "")
    return value if value.startswith(match[0]) else match[0]


def _is_past(text: str, match: re.Match[str]) -> bool:
    if FOOTER.search(_line_around(text, match)):  # the year of a copyright is the site's
        return False
    before = text[max(0, match.start() - 40) : match.start()]
    after = text[match.end() : match.end() + 3]
    return not (_TO_COME.search(before) or (_HAN_TO_COME.match(after) and "年" in after and "前" in after))


def _line_around(text: str, match: re.Match[str]) -> str:
    """The line that a match stands in; empty for one too long to be a notice."""
    before = text[max(0, match.start() - _LONGEST_LINE) : match.start()].rpartition("\n")[2]
    after = text[match.end() : match.end() + _LONGEST_LINE].partition("\n")[0]
    line = f"{before}{match[0]}{after}"
    return line if len(line) <= _LONGEST_LINE else ""
