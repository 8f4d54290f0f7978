"""What is read from words that were selected in an article: a title, a date, how one gets to it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.app.dates.why import why_words
from timeline_app.core.model import Article, ClaimBasis, EventKind, Excerpt
from timeline_app.core.passages import anchored


@dataclass(frozen=True, slots=True)
class WordsRead:
    """A title for the words ``text[start:end]``, and their date.

    ``date`` is EDTF, empty where the words have none or it is not known; ``wording`` are the date's words;
    ``why`` tells how one gets from them to the date, or why not.
    """

    start: int
    end: int
    title: str
    date: str
    wording: str
    basis: ClaimBasis
    why: str
    kind: EventKind


def read_words(article: Article, start: int, end: int) -> WordsRead:
    """Reads ``text[start:end]`` of an article, with the article's date as the one to count from."""
    from timeline_app.core.datefinder import read_selection  # noqa: PLC0415 - slow: when it is used

    found = read_selection(article.text, start, end, article.published)
    date = found.date
    if date is None:
        return WordsRead(found.start, found.end, found.title, "", "", "", "", found.kind)
    return WordsRead(
        found.start,
        found.end,
        found.title,
        date.edtf,
        " ".join(found.wording.split()),
        date.basis if date.edtf else "",
        why_words(date, article.text),
        found.kind,
    )


def excerpt_of(article: Article, read: WordsRead) -> Excerpt:
    """The words as a passage, with the date they give as its claim; of no event yet."""
    excerpt = Excerpt(
        id="new.1",
        event="new",
        article=article.id,
        quote=article.text[read.start : read.end],
        claim=read.date,
        claim_wording=read.wording,
        claim_basis=read.basis,
    )
    return anchored(excerpt, article.text, read.start)
