"""Passages found again in changed texts, how many and how fast: ``python -m benchmarks.bench_anchoring``.

The articles are the originals of the shipped collection, if they are there (:func:`original_files`); without
them only texts made here are measured. Tests use the same changes and the same judgement.
"""

from __future__ import annotations

import difflib
import hashlib
import os
import random
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from benchmarks.figures import Result, table
from timeline_app.core.anchoring import OriginalText, Placement, Selectors, attach, find_again, stored_form
from timeline_app.formats.folder import read_folder

SHORTEST: Final = 12  # characters of a passage
LONGEST: Final = 300
ERRORS: Final = 0.08  # of the characters

_CHECKOUT: Final = Path(__file__).resolve().parents[1]
_ROUNDS: Final = 5
_PASSAGES: Final = 200  # of each text
_LETTERS: Final = "etaoinshrdlucmfwypvbgkjqxz"
_STRAIGHT: Final = str.maketrans("‘’“”", "''\"\"")

Span = tuple[int, int]
Change = Callable[[str, random.Random, float], "Changed"]
Arrangement = Callable[[list[int]], list[int]]


@dataclass(frozen=True, slots=True)
class Changed:
    """A text after a change, and where the old text's offsets have come to lie: once, or for some twice.

    What is left out has no place in either.
    """

    text: str
    first: Mapping[int, int]
    again: Mapping[int, int] = field(default_factory=dict)

    def of(self, span: Span) -> list[Span]:
        """Where a passage stands now: nowhere, once or twice."""
        start, end = span
        return [
            (each[start], each[end]) for each in (self.first, self.again) if start in each and end in each
        ]


def original_files() -> list[Path]:
    """The original articles: in the folder that TIMELINE_ORIGINALS names, or beside the checkout; or none."""
    named = os.environ.get("TIMELINE_ORIGINALS")
    folder = Path(named) if named else _CHECKOUT.parent / "shared" / "articles"
    return sorted(folder.glob("*.txt"))


def made_texts(seed: int, length: int) -> dict[str, str]:
    """Texts of about this many characters, of made words in paragraphs, of ideographs, of letters alone."""
    rng = random.Random(seed)
    words = ["".join(rng.choices(_LETTERS, k=rng.randint(2, 10))) for _ in range(800)]
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < length:
        paragraphs.append(" ".join(rng.choices(words, k=rng.randint(20, 120))).capitalize() + ".\n\n")
    ideographs = [chr(0x4E00 + int(rng.paretovariate(0.7)) % 3_000) for _ in range(length)]
    marked = ["，。；"[rng.randrange(3)] if rng.random() < 0.08 else each for each in ideographs]
    letters = rng.choices(_LETTERS + " .,", k=length)
    return {"made words": "".join(paragraphs), "ideographs": "".join(marked), "letters": "".join(letters)}


def with_errors(text: str, rng: random.Random, rate: float, *, is_after: bool = True) -> Changed:
    """Characters replaced, left out and put in at random, a third each.

    What is put in stands behind its character, or before it. A passage runs from where its first character's
    place begins to where the next one's does, so that at one of its ends what is put in counts as its own.
    """
    made: list[str] = []
    places = []
    for character in text:
        places.append(len(made))
        kind = rng.randrange(3) if rng.random() < rate else None
        other = rng.choice(text)
        if kind is None:
            made.append(character)
        elif kind == 0:
            made.append(other)
        elif kind == 1:
            made += [character, other] if is_after else [other, character]
    places.append(len(made))
    return Changed("".join(made), dict(enumerate(places)))


def with_paragraphs_moved(text: str, rng: random.Random, rate: float) -> Changed:
    """A third of the paragraphs left out, the others in another order, and errors."""
    return _rearranged(text, rng, rate, lambda kept: rng.sample(kept, len(kept)))


def with_paragraphs_doubled(text: str, rng: random.Random, rate: float) -> Changed:
    """A third of the paragraphs left out, a third of the others printed again at the end, and errors."""
    return _rearranged(text, rng, rate, lambda kept: kept + [each for each in kept if rng.random() < 0.33])


def _rearranged(text: str, rng: random.Random, rate: float, arranged: Arrangement) -> Changed:
    parts = [match.span() for match in re.finditer(r"\n*[^\n]+\n*", text)]
    made, length = [], 0
    first: dict[int, int] = {}
    again: dict[int, int] = {}
    for number in arranged([number for number in range(len(parts)) if rng.random() > 0.33]):
        start, end = parts[number]
        changed = with_errors(text[start:end], rng, rate)
        # Where a part ends the next one begins, but for the last.
        ends = end if end < len(text) else end + 1
        places = again if start in first else first
        places |= {offset: length + changed.first[offset - start] for offset in range(start, ends)}
        made.append(changed.text)
        length += len(changed.text)
    return Changed("".join(made), first, again)


def some_passages(text: str, count: int, rng: random.Random, *, is_within: bool = False) -> list[Span]:
    """Spans of 12 to 300 characters that begin and end with no space.

    If asked they are within a paragraph, and of words that stand in the text once.
    """
    spans: list[Span] = []
    while len(spans) < count:
        start = rng.randrange(len(text))
        end = min(len(text), start + rng.randint(SHORTEST, LONGEST))
        if is_within:
            end = start + len(text[start:end].partition("\n")[0])
        words = text[start:end]
        is_good = len(words) >= SHORTEST and words == words.strip()
        if is_good and not (is_within and text.count(words) > 1):
            spans.append((start, end))
    return spans


def judge(placement: Placement, places: Sequence[Span]) -> str:
    """What is to be said of a placement, if the passage stands at ``places`` (twice, once or nowhere).

    ``exact``, ``near``, ``lost``, ``gone`` (lost, and rightly), or ``wrong``: less than half overlaps.
    """
    if placement.selectors is None:
        return "lost" if places else "gone"
    start, end = placement.selectors.start, placement.selectors.end
    if (start, end) in places:
        return "exact"
    is_near = any(2 * (min(end, high) - max(start, low)) >= high - low for low, high in places)
    return "near" if is_near else "wrong"


def tally(text: str, spans: Sequence[Span], changed: Changed) -> Counter[str]:
    """What comes of passages of ``text``."""
    found = find_again([Selectors.at(text, *span) for span in spans], text, changed.text)
    return Counter(judge(placement, changed.of(span)) for placement, span in zip(found, spans, strict=True))


def run() -> list[Result]:
    """How many passages are found again, how many of them wrongly, and what it takes."""
    articles = [path.read_text(encoding="utf-8") for path in original_files()]
    texts = {"the five articles": articles} if articles else {}
    texts |= {kind: [text] for kind, text in made_texts(1, 20_000).items()}
    moves: Sequence[tuple[str, Change]] = (
        ("a third of the paragraphs left out, the others moved", with_paragraphs_moved),
        ("a third of the paragraphs left out, a third of the others doubled", with_paragraphs_doubled),
    )
    before = "8% of the characters wrong, put in before"
    results = [_found("8% of the characters wrong", with_errors, *text) for text in texts.items()]
    results += [_found(before, _with_errors_before, *text) for text in list(texts.items())[:2]]
    for what, change in moves:
        named = f"{what}, 8% wrong"
        results += [_found(named, change, *text, is_within=True) for text in list(texts.items())[:2]]
    return results + _times() + (_attached() if articles else [])


def _with_errors_before(text: str, rng: random.Random, rate: float) -> Changed:
    return with_errors(text, rng, rate, is_after=False)


def _found(what: str, change: Change, kind: str, texts: Sequence[str], *, is_within: bool = False) -> Result:
    """How many passages are placed exactly, against those that a plain search finds."""
    rng = random.Random(2)
    counts: Counter[str] = Counter()
    plain = 0
    for text in texts:
        changed = change(text, rng, ERRORS)
        spans = some_passages(text, _PASSAGES, rng, is_within=is_within)
        counts += tally(text, spans, changed)
        plain += sum(bool(changed.of(span)) and text[slice(*span)] in changed.text for span in spans)
    gone, total = counts.pop("gone", 0), counts.total()
    rest = ", ".join(f"{counts[verdict]} {verdict}" for verdict in ("near", "lost", "wrong"))
    value = f"{counts['exact'] / total:.1%} of {total} exactly ({rest})"
    value += f"; {gone} left out, all lost" if gone else ""
    other, ratio = f"{plain / total:.1%}", f"{counts['exact'] / max(1, plain):.0f}"
    return Result(f"passages found: {what}, {kind}", "a search for the words", value, other, ratio)


def _times() -> list[Result]:
    small, large = (made_texts(4, length)["made words"] for length in (20_000, 2_000_000))
    short_s, short_diff_s = _time_s(small, _ROUNDS), _difflib_s(small)
    long_s = _time_s(large, 1)
    what = "find 40 passages again, 8% wrong, in"
    values = [f"{each * 1_000:.0f} ms" for each in (short_s, short_diff_s, long_s)]
    ratios = f"1 : {short_diff_s / short_s:.0f}", f"{long_s / short_s:.0f}"
    return [
        Result(f"{what} 20 kB", "difflib's comparison of the two texts", values[0], values[1], ratios[0]),
        Result(f"{what} 2 MB", "in 20 kB", values[2], values[0], ratios[1]),
    ]


def _time_s(text: str, rounds: int) -> float:
    rng = random.Random(5)
    changed = with_errors(text, rng, ERRORS)
    passages = [Selectors.at(text, *span) for span in some_passages(text, 40, rng)]
    return statistics.median(
        _timed_s(lambda: find_again(passages, text, changed.text)) for _ in range(rounds)
    )


def _difflib_s(text: str) -> float:
    changed = with_errors(text, random.Random(5), ERRORS)
    return _timed_s(lambda: difflib.SequenceMatcher(None, text, changed.text, autojunk=False).ratio())


def _timed_s(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def _attached() -> list[Result]:
    results = []
    for what, edition in (
        ("their originals", unchanged),
        ("another edition", another_edition),
        (
            "originals with 0.5% of the characters wrong",
            lambda text: with_errors(text, random.Random(6), 0.005),
        ),
    ):
        start = time.perf_counter()
        verdicts = Counter(verdict for _, verdict in attached(edition))
        each_ms = (time.perf_counter() - start) * 1_000 / verdicts.total()
        value = ", ".join(f"{count} {verdict}" for verdict, count in verdicts.most_common())
        measured = f"passages of the shipped collection placed in {what}"
        results.append(Result(measured, "time for each", value, f"{each_ms:.1f} ms", "–"))
    return results


def attached(edition: Callable[[str], Changed]) -> Iterator[tuple[Placement, str]]:
    """The shipped collection's passages, placed in editions of their originals, and what to say of each."""
    contents = read_folder(_CHECKOUT / "events")
    files = {hashlib.sha256(path.read_bytes()).hexdigest(): path for path in original_files()}
    for article in contents.articles:
        if article.original_sha256 in files:
            changed = edition(files[article.original_sha256].read_bytes().decode())
            excerpts = [excerpt for excerpt in contents.excerpts if excerpt.article == article.id]
            original = OriginalText(stored_form(changed.text), changed.text)
            placements = attach(article, excerpts, original).placements
            for excerpt, placement in zip(excerpts, placements, strict=True):
                span = excerpt.original and (excerpt.original.start, excerpt.original.end)
                yield placement, judge(placement, changed.of(span) if span else [])


def unchanged(text: str) -> Changed:
    """The text as it is."""
    return Changed(text, {offset: offset for offset in range(len(text) + 1)})


def another_edition(text: str) -> Changed:
    """The text with a headline, without one of its longer paragraphs, with straight quotes, and CRLF.

    Places are those in the text with LF.
    """
    headline = "What an editor wrote above it\n\n"
    longer = [match.span() for match in re.finditer(r"[^\n]{150,}\n+", text)]
    start, end = longer[len(longer) // 2]
    kept = headline + text[:start] + text[end:]
    before = {offset: len(headline) + offset for offset in range(start)}
    after = {offset: len(headline) + offset - (end - start) for offset in range(end, len(text) + 1)}
    return Changed(kept.translate(_STRAIGHT).replace("\n", "\r\n"), before | after)


if __name__ == "__main__":
    print(table(run()))
