"""Dated statements of an article: proposals for events."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from timeline_app.core.bounds import Bounds
from timeline_app.core.claims import compare_claim
from timeline_app.core.datefinder.asides import aside_with, noun_before
from timeline_app.core.datefinder.clauses import clauses
from timeline_app.core.datefinder.finding import TextRead, read_text
from timeline_app.core.datefinder.kinds import confidence, kind_of
from timeline_app.core.datefinder.records import FoundDate, Span, Statement
from timeline_app.core.datefinder.repeats import Repeats
from timeline_app.core.datefinder.titles import LIST_BETWEEN, is_chinese, subject_of, title_of
from timeline_app.core.datefinder.verbs import first_verb
from timeline_app.core.datefinder.wordlists import one_of
from timeline_app.core.progress import Asked, go_on, never

_FEWEST_WORDS: Final = 3
_FEWEST_HAN: Final = 2
_LONGEST_LIST: Final = 12  # dates listed with the first; what goes on longer is a table
_THAN: Final = one_of(
    """than / against / versus / compared with / compared to / up from / down from / percent from /
    unchanged from"""
)
_SUPERLATIVES: Final = one_of(
    """first / worst / best / highest / lowest / biggest / largest / fastest / slowest"""
)
# What a date stands behind that is there for comparison alone: down from 63 percent in 2012, 比上年.
_COMPARES: Final = re.compile(
    rf"\b{_THAN}\b[^,.;]{{0,40}}$"
    r"|\bfrom (?:the )?(?:same [^,.;]{0,20})?$|[比较与同][^，。]{0,6}$|据$",
    re.IGNORECASE,
)
_SUPERLATIVE: Final = re.compile(rf"\b{_SUPERLATIVES}\b[^,.;]{{0,30}}$", re.IGNORECASE)
_SINCE: Final = frozenset(["since", "以来"])  # rules whose dates are compared with: the first time since 2011
_SECONDS: Final = re.compile(r"T\d\d:\d\d:\d\d")
_COMPARED_REACH: Final = 48
_FOLLOWING: Final = re.compile(r"(?:which|who|and|but|while|whereas|yet)\s+(?:then\s+)?", re.IGNORECASE)
# Words that a date belongs to as a name does: the Class of 1975, the plan for 2020-2025.
_PARTS_OF_TIME: Final = one_of(
    """as / morning / afternoon / evening / night / day / week / month / end / start / eve"""
)
_PLANS: Final = one_of(
    """plan / plans / budget / programme / program / strategy / target / goal / figures / data"""
)
_OF: Final = re.compile(
    rf"\b(?!{_PARTS_OF_TIME} )[a-z]\w+ of (?:the )?$|\b{_PLANS} (?:for|from) (?:the )?$", re.IGNORECASE
)
_TOLD: Final = frozenset(["anniversary", "周年"])  # rules whose words are part of what is told
_WORDS: Final = re.compile(r"[A-Za-z]{2,}")


def find_dated_statements(
    text: str, anchor: str | Bounds | None = None, language: str = "en", *, is_stopped: Asked = never
) -> tuple[Statement, ...]:
    """What a text says of times that it names: a proposal each, in the order of the text.

    A passage is a sentence, or a clause where a sentence tells of several times. Where it lists several
    (1925, 1938 and 1951) each has its own proposal. Left out are bylines and time stamps, dates that only
    compare (from a year earlier), and, where the passage has another, the day of the report and the day on
    which somebody said something.

    ``anchor``, ``language`` and ``is_stopped`` as in :func:`.finding.find_dates`.
    """
    read = read_text(text, anchor, language, is_stopped)
    repeats = Repeats()
    found: list[Statement] = []
    for start, end, dates in _by_sentence(read):
        go_on(is_stopped)
        for proposal in _of_sentence(read, start, end, dates):
            index = repeats.of(text, proposal)
            found.append(replace(proposal, repeats=index))
    return tuple(found)


def _by_sentence(read: TextRead) -> Iterator[tuple[int, int, list[FoundDate]]]:
    at = 0
    for sentence in read.around.sentences:
        inside: list[FoundDate] = []
        while at < len(read.dates) and read.dates[at].start < sentence.end:
            inside.append(read.dates[at])
            at += 1
        if inside:
            yield sentence.start, sentence.end, inside


def _of_sentence(read: TextRead, start: int, end: int, dates: Sequence[FoundDate]) -> Iterator[Statement]:
    subject = ""
    left_out = [(date.start, date.end) for date in dates if _is_left_out(read, date)]
    for index, ((first, last), inside) in enumerate(clauses(read.straight, start, end, dates)):
        span = _trimmed(read.text, first, last)
        if _says_something(read.straight, span, inside):
            for core, noun, told in _cores(read.straight, span, inside, subject):
                main = _main(read, told)
                title = title_of(read.straight, *core, left_out, noun) if main else ""
                for date in main:
                    yield _statement(read, span, core, title, date, tuple(inside))
        if index == 0:
            subject = subject_of(read.straight, first, last, left_out)


def _cores(
    text: str, span: Span, dates: Sequence[FoundDate], subject: str
) -> Iterator[tuple[Span, str, list[FoundDate]]]:
    """What a clause tells: its asides and itself, each as its words, whom they speak of, and their dates."""
    rest: list[FoundDate] = []
    for date in dates:
        aside = aside_with(text, *span, (date.start, date.end))
        if aside is None:
            rest.append(date)
        else:
            noun = noun_before(text, span[0], aside.span[0]) or subject
            yield aside.span, noun if aside.is_clause or not noun else f"{noun} was", [date]
    if not rest:
        return
    following = _FOLLOWING.match(text, *span)
    if following is None:
        yield span, subject, rest
    elif following[0].lower().startswith("wh"):
        yield (following.end(), span[1]), noun_before(text, max(0, span[0] - 200), span[0]) or subject, rest
    else:
        yield (following.end(), span[1]), subject, rest


def _main(read: TextRead, dates: Sequence[FoundDate]) -> list[FoundDate]:
    """The date that is told of, with those listed beside it; none where all only compare or name."""
    ranks = [_rank(read, date) for date in dates]
    best = max(ranks)
    main = dates[ranks.index(best)]
    return [] if best < 1 else _listed(read.text, main, dates)


def _is_left_out(read: TextRead, date: FoundDate) -> bool:
    """Whether a title does without a date: not where it is part of what is told."""
    is_compared = read.text[max(0, date.start - 1) : date.start] in ("比", "较")
    return date.rule not in _TOLD and not is_compared and not _is_part_of_name(read, date)


def _rank(read: TextRead, date: FoundDate) -> int:
    """What is told; then what has no value; when somebody said it; the report and the like; what compares."""
    pattern = _SUPERLATIVE if date.rule in _SINCE else _COMPARES
    is_compared = pattern.search(read.text, max(0, date.start - _COMPARED_REACH), date.start) is not None
    if is_compared or read.is_named(date):
        return 0
    if _SECONDS.search(date.edtf):
        return 1  # when the report was put out
    if date.rule in _TOLD or _is_part_of_name(read, date):
        return 1
    if read.around.is_dateline(date.start, date.end):
        return 1 if read.text[date.end : date.end + 1].strip() or len(read.text) > date.end + 1 else -1
    if read.around.is_reported(date.start, date.end) and date.basis != "stated":
        return 2
    return 4 if date.edtf else 3


def _is_part_of_name(read: TextRead, date: FoundDate) -> bool:
    """The 1972 convention, the Class of 1975, the plan for 2020-2025."""
    is_bare = date.basis == "stated" and len(date.edtf) <= len("1972-11-16")
    leads = _OF.search(read.text, max(0, date.start - 30), date.start)
    return read.is_named(date) or (leads is not None and (is_bare or not leads[0].rstrip().endswith("of")))


def _listed(text: str, main: FoundDate, dates: Sequence[FoundDate]) -> list[FoundDate]:
    """The dates listed together with one: in 1925, 1938 and 1951; the finer of two that say the same."""
    found = [main]
    at = dates.index(main) + 1
    for date in dates[at : at + _LONGEST_LIST]:
        if not date.edtf or LIST_BETWEEN.fullmatch(text, found[-1].end, date.start) is None:
            break
        agreement = compare_claim(found[-1].edtf, date.edtf) if found[-1].edtf else "finer"
        if agreement == "conflicts":
            found.append(date)
        elif agreement == "finer":
            found[-1] = date  # a month later, on May 27
    return found


def _statement(
    read: TextRead, span: Span, core: Span, title: str, date: FoundDate, dates: tuple[FoundDate, ...]
) -> Statement:
    passage = read.straight[core[0] : core[1]]
    shifted = replace(date, start=date.start - core[0], end=date.end - core[0])
    has_verb = is_chinese(passage) or first_verb(passage) is not None
    sure = confidence(
        date,
        has_verb=has_verb,
        is_reported=date.basis == "counted" and read.around.is_reported(date.start, date.end),
        is_named=_is_part_of_name(read, date),
    )
    return Statement(*span, title, date, dates, kind_of(passage, shifted), sure)


def _says_something(text: str, span: Span, dates: Sequence[FoundDate]) -> bool:
    """Whether a passage has words beside its dates: a byline or a time stamp has none or few."""
    rest = text[span[0] : span[1]]
    for date in reversed(dates):
        rest = rest[: date.start - span[0]] + " " + rest[max(0, date.end - span[0]) :]
    if is_chinese(rest):
        return len(re.findall(r"[\u3400-\u9fff]", rest)) >= _FEWEST_HAN
    count = len(_WORDS.findall(rest))
    if first_verb(rest) is not None:
        return count >= _FEWEST_WORDS - 1
    return count > 2 * _FEWEST_WORDS or (count >= _FEWEST_WORDS and text[span[1] - 1] == ".")


def _trimmed(text: str, start: int, end: int) -> Span:
    """Without blanks and, at the end, the comma that leads to the next clause."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",，;；、"):
        end -= 1
    return start, end
