"""Dates found in running text, how many, how right and how fast: ``python -m benchmarks.bench_datefinder``.

They are looked for where it is known which there are: in sentences of our own
(tests/data/dated_statements.tsv) and, if they are at hand, in the original articles of the shipped
collection. Tests use the same judgement.
Times are those of the processor, so that other work on the machine does not count.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.bench_anchoring import original_files
from benchmarks.figures import Result, at_least, at_most, skipped, table
from timeline_app.core.claims import compare_claim
from timeline_app.core.datefinder import FoundDate, find_dated_statements, find_dates

SENTENCES: Final = Path(__file__).resolve().parents[1] / "tests" / "data" / "dated_statements.tsv"
FOUND_GOAL: Final = 0.95
RIGHT_GOAL: Final = 0.85

_ROUNDS: Final = 7
_SIZE: Final = 20_000  # characters of an article
_LONG: Final = 10  # times as long
_BASES: Final = {"s": "stated", "y": "stated-without-year", "c": "counted", "i": "inferred"}
# What was gathered from the articles also goes by words that name no time ("at the meeting") and by lengths
# of time that count from nothing stated ("three days"); those no reader of dates is to find.
_NO_DATE: Final = re.compile(r"at the \w+|trip to \w+|(?:\d+|two|three)[ -](?:day|year)s?")
# Dates that nothing was gathered from, by the beginning of the file's SHA-256: a year that its sentence names
# twice, and the articles' own dates.
_OTHER_DATES: Final = {
    "a55ca965": ("this year", "2017"),
    "e426110b": ("2023-05-13 02:08:25", "2023-05-13T02:08:25"),
    "2a2fccd4": ("Oct 31,2019", "2019-10-31"),
}


@dataclass(frozen=True, slots=True)
class Expected:
    """A date that is in a text: where, what it can mean (EDTF; nothing: it has no value) and the basis."""

    start: int
    end: int
    values: tuple[str, ...]
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A text with its dates; ``part`` says of sentences what they were for."""

    text: str
    anchor: str
    language: str
    expected: tuple[Expected, ...]
    part: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """How many dates there are, how many were found, how many of these are any, and are right."""

    expected: int = 0
    found: int = 0
    hit: int = 0
    right: int = 0
    possible: int = 0
    same_basis: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))

    @property
    def precision(self) -> float:
        return self.hit / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.hit / self.expected if self.expected else 1.0

    @property
    def share_right(self) -> float:
        """The share of those found whose date is the one expected."""
        return self.right / self.hit if self.hit else 1.0

    @property
    def share_possible(self) -> float:
        """The share of those found whose date does not conflict with the one expected."""
        return self.possible / self.hit if self.hit else 1.0


def sentence_cases() -> list[Case]:
    """The sentences of our own: a to c, each part written before the rules had been tried on it."""
    with SENTENCES.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Case(row["text"], row["anchor"], row["language"], tuple(_expected(row)), row["part"]) for row in rows
    ]


def article_cases() -> list[Case]:
    """The original articles with the dates gathered from them; none where they are not at hand."""
    files = {hashlib.sha256(path.read_bytes()).hexdigest(): path for path in original_files()}
    facts = next((path.parents[1] / "facts" / "facts.json" for path in files.values()), None)
    if facts is None or not facts.exists():
        return []
    gathered = json.loads(facts.read_text(encoding="utf-8"))
    return [
        _article_case(files[article["sha256"]], article, gathered["events"])
        for article in gathered["articles"]
        if article["sha256"] in files
    ]


def score(case: Case) -> Score:
    """How the dates found in a text compare with those that are in it.

    A date is found where it overlaps; each counts once. Its value is right if it says the same time, or if
    neither has one.
    """
    found = find_dates(case.text, case.anchor, case.language)
    left = list(found)
    hit = right = possible = same_basis = 0
    for each in case.expected:
        overlapping = [date for date in left if date.start < each.end and each.start < date.end]
        if not overlapping:
            continue
        date = max(overlapping, key=lambda date: min(date.end, each.end) - max(date.start, each.start))
        left.remove(date)
        hit += 1
        right += _is_right(date, each)
        possible += _is_right(date, each) or _is_possible(date, each)
        same_basis += date.basis == each.basis
    return Score(len(case.expected), len(found), hit, right, possible, same_basis)


def total(cases: Sequence[Case]) -> Score:
    return sum((score(case) for case in cases), Score())


def run() -> list[Result]:
    """How right and how fast; times against splitting the same text into words."""
    cases = sentence_cases()
    results = [
        _quality(
            f"dates in {language} sentences", total([case for case in cases if case.language == language])
        )
        for language in ("en", "zh")
    ]
    articles = article_cases()
    results.append(
        _quality("dates in the original articles", total(articles))
        if articles
        else skipped("dates in the original articles", "they are not at hand")
    )
    return results + _speeds(cases)


def _expected(row: dict[str, str]) -> Iterator[Expected]:
    at = 0
    for item in filter(None, row["found"].split(" ; ")):
        words, _, told = item.rpartition("=")
        value, basis = told.split()
        start = row["text"].index(words, at)
        at = start + len(words)
        yield Expected(start, at, () if value == "-" else (value,), _BASES[basis])


def _article_case(path: Path, article: dict[str, object], events: list[dict[str, object]]) -> Case:
    text = path.read_bytes().decode()
    dates: dict[tuple[int, int], set[str]] = {}
    for event in events:
        for mention in event["mentions"]:  # type: ignore[attr-defined]
            span = mention["date_span"]
            if mention["article"] == article["key"] and span and not _NO_DATE.fullmatch(span["text"]):
                values = dates.setdefault((span["start"], span["end"]), set())
                values |= {mention["edtf_from_passage"]} - {None, ""}
    published = article["published"]
    anchor = published["edtf_l2"] or published["edtf"]  # type: ignore[index]
    expected = [Expected(*span, tuple(sorted(values))) for span, values in sorted(dates.items())]
    other = _OTHER_DATES.get(str(article["sha256"])[:8])
    if other is not None:
        start = text.index(other[0])
        expected.append(Expected(start, start + len(other[0]), (other[1],)))
    return Case(text, anchor, "en", tuple(expected))


def _is_right(date: FoundDate, expected: Expected) -> bool:
    if not expected.values or not date.edtf:
        # What is counted from an event that is not known has no value, whatever can be worked out by hand.
        return not date.edtf and (not expected.values or date.reason.kind == "needs-event")
    return any(date.edtf == value or compare_claim(value, date.edtf) == "agrees" for value in expected.values)


def _is_possible(date: FoundDate, expected: Expected) -> bool:
    return bool(date.edtf) and any(
        compare_claim(value, date.edtf) != "conflicts" for value in expected.values
    )


def _quality(what: str, found: Score) -> Result:
    goals = (
        at_least("precision", found.precision, FOUND_GOAL),
        at_least("recall", found.recall, FOUND_GOAL),
        at_least("right", found.share_right, RIGHT_GOAL),
    )
    value = f"precision {found.precision:.3f}, recall {found.recall:.3f}, right {found.share_right:.3f}"
    return Result(
        what,
        f"{found.expected} dates in them",
        value,
        f"not in conflict {found.share_possible:.3f}",
        "–",
        ", ".join(goals),
    )


def _speeds(cases: Sequence[Case]) -> list[Result]:
    """Texts as thick with dates as can be, and ten times as long."""
    results = []
    for language, call in (("en", find_dates), ("en", find_dated_statements), ("zh", find_dates)):
        dense = " ".join(case.text for case in cases if case.language == language)
        text = (dense * (_SIZE * _LONG // len(dense) + 1))[: _SIZE * _LONG]
        short, long = (_median_ms(_call(call, text[:size])) for size in (_SIZE, _SIZE * _LONG))
        words = _median_ms(_words(text[:_SIZE]))
        what = f"{call.__name__}, {_SIZE // 1_000} kB of {language}, dates in every sentence"
        results.append(Result(what, "words", f"{short:.0f} ms", f"{words:.1f} ms", f"{short / words:.0f}"))
        ratio = long / short
        goal = at_most("growth", ratio, 1.5 * _LONG)
        what = f"the same, {_LONG} times as long"
        results.append(Result(what, "once", f"{long:.0f} ms", f"{short:.0f} ms", f"{ratio:.1f}", goal))
    return results


def _words(text: str) -> Callable[[], object]:
    return lambda: re.findall(r"\w+", text)


def _call(call: Callable[..., object], text: str) -> Callable[[], object]:
    return lambda: call(text, "2019-11-20")


def _median_ms(call: Callable[[], object]) -> float:
    rounds = []
    for _ in range(_ROUNDS):
        start = time.process_time_ns()
        call()
        rounds.append((time.process_time_ns() - start) / 1e6)
    return statistics.median(rounds)


if __name__ == "__main__":
    print(table(run()))
