"""The list in words: paragraphs of runs, each of one look. Nothing here knows fonts or pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from timeline_app.core.citing import Piece, StyleId, cite, cite_briefly
from timeline_app.core.dateformat import format_edtf
from timeline_app.core.edtf import EdtfError
from timeline_app.core.evidence_list import Entry, EvidenceList, ListedSource
from timeline_app.core.model import Article, Excerpt
from timeline_app.drawing.evidence.words import EvidenceWords

_HAN: Final = re.compile("[\u3400-\u9fff]")

Look = Literal["plain", "bold", "italic", "muted", "warning"]
Kind = Literal["heading", "event", "source", "passage", "note"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted of a list: the style of its citations, their language, and more than what is usual.

    ``has_full_citations``: each time an article is named; otherwise only where it is named first.
    """

    style: StyleId = "chicago"
    language: str = "en"
    has_passages: bool = False
    has_full_citations: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look; ``link`` is the web address they lead to, or empty."""

    text: str
    look: Look = "plain"
    link: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """``number`` hangs before an event's first line; it is empty for all else."""

    kind: Kind
    runs: tuple[Run, ...]
    number: str = ""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


def paragraphs_of(evidence: EvidenceList, words: EvidenceWords, wanted: Wanted) -> list[Paragraph]:
    """All of a list: its heading, its entries, what the figure only counts."""
    writer = _Writer(words, wanted)
    found = [Paragraph("heading", (Run(words.heading, "bold"),))]
    for entry in evidence.entries:
        found += writer.entry(entry)
    if evidence.folded:
        found.append(Paragraph("heading", (Run(words.folded_heading, "bold"),)))
        for entry in evidence.folded:
            found += writer.entry(entry)
    left_out = words.left_out(evidence.folded_count - len(evidence.folded))
    if left_out:
        found.append(Paragraph("note", (Run(left_out, "muted"),)))
    return found


class _Writer:
    """Writes entries; what is cited again and again is worked out once."""

    def __init__(self, words: EvidenceWords, wanted: Wanted) -> None:
        self._words = words
        self._wanted = wanted
        self._full = lru_cache(maxsize=None)(self._cited)
        self._brief = lru_cache(maxsize=None)(lambda article: cite_briefly(article, wanted.language))
        self._date = lru_cache(maxsize=10_000)(self._date_words)

    def entry(self, entry: Entry) -> Iterator[Paragraph]:
        date = self._date(entry.date) if entry.date else self._words.no_date
        chosen = f" ({self._words.chosen_date})" if entry.date_is_chosen else ""
        runs = (Run(entry.event.title, "bold"), Run(f"  {date}{chosen}", "muted"))
        yield Paragraph("event", runs, f"{entry.number}" if entry.number else "")
        if not entry.sources:
            yield Paragraph("source", (Run(self._words.no_source, "warning"),))
        for source in entry.sources:
            cited = (*self._citation(source, entry.number), *self._conflict(source))
            if not (self._wanted.has_passages and source.passages):
                yield Paragraph("source", cited)
                continue
            yield Paragraph("source", (*cited, Run(f" {self._quoted_from(source.article)}", "muted")))
            for passage in source.passages:
                yield Paragraph("passage", self._passage(passage))

    def _citation(self, source: ListedSource, number: int) -> tuple[Run, ...]:
        if source.is_first or self._wanted.has_full_citations or not source.first_at:
            return self._full(source.article)
        brief = self._brief(source.article)
        if source.first_at == number:
            return (Run(brief),)
        return (Run(f"{brief} "), Run(f"({self._words.in_full_at.format(source.first_at)})", "muted"))

    def _cited(self, article: Article) -> tuple[Run, ...]:
        citation = cite(article, self._wanted.style, self._wanted.language)
        return tuple(Run(piece.text, _look(piece), piece.link) for piece in citation.pieces)

    def _conflict(self, source: ListedSource) -> Iterator[Run]:
        for claim in source.conflicts:
            yield Run(f"  ≠ {self._words.other_date.format(self._date(claim))}", "warning")

    def _quoted_from(self, article: Article) -> str:
        return self._words.from_digest if article.text_kind == "digest" else self._words.from_original

    def _passage(self, passage: Excerpt) -> tuple[Run, ...]:
        quote = " ".join(passage.quote.split()).translate({ord("“"): "‘", ord("”"): "’"})
        if passage.anchor != "lost":
            return (Run(f"“{quote}”"),)
        return (Run(f"“{quote}” "), Run(f"[{self._words.lost}]", "warning"))

    def _date_words(self, date: str) -> str:
        try:
            return format_edtf(date, self._wanted.language)
        except EdtfError:
            return date


def _look(piece: Piece) -> Look:
    """Chinese has no italics: slanted characters are a makeshift of fonts."""
    return "italic" if piece.is_italic and not _HAN.search(piece.text) else "plain"
