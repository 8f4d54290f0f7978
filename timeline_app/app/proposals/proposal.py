"""What could become an event: a dated statement of an article, and how it stands with the store."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from timeline_app.app.dates.why import why_words, wording_of
from timeline_app.app.forms.words_read import WordsRead, excerpt_of
from timeline_app.core.claims import compare_claim
from timeline_app.core.edtf import EdtfError
from timeline_app.core.model import Article, Event, Excerpt, Passage
from timeline_app.core.progress import Asked
from timeline_app.store.adding import NewEvent

if TYPE_CHECKING:
    from timeline_app.core.datefinder import Statement

Standing = Literal["open", "used", "repeated", "dismissed"]
Key = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A statement of an article. ``used_by`` is the title of the event that has its passage, or empty.

    ``repeats`` is the title of an earlier statement that says the same, or empty.
    """

    read: WordsRead
    quote: str
    date_span: tuple[int, int]
    repeats: str = ""
    used_by: str = ""
    is_dismissed: bool = False

    @property
    def key(self) -> Key:
        """What tells it from the other statements of its article."""
        return (self.read.start, self.read.end, *self.date_span)

    @property
    def standing(self) -> Standing:
        """Whether it is open, or why it is not."""
        if self.used_by:
            return "used"
        if self.is_dismissed:
            return "dismissed"
        return "repeated" if self.repeats else "open"


def find_proposals(article: Article, is_stopped: Asked) -> tuple[Proposal, ...]:
    """The dated statements of an article, in the order of its text.

    Raises:
        Stopped: ``is_stopped`` said so.
    """
    from timeline_app.core.datefinder import find_dated_statements  # noqa: PLC0415 - slow: when it is used

    text = article.text
    found = find_dated_statements(text, article.published, article.language, is_stopped=is_stopped)
    return tuple(_proposal(statement, found, text) for statement in found)


def user_of(proposal: Proposal, passages: Iterable[Passage]) -> str:
    """The title of the event that the words of a proposal support already; empty if none does."""
    for passage in passages:
        if _is_same(proposal.read, passage.excerpt):
            return passage.event.title
    return ""


def new_event(proposal: Proposal, article: Article, category: str) -> NewEvent:
    """The event that a proposal becomes when it is accepted as it is, with its passage."""
    read = proposal.read
    event = Event(
        id="new",
        title=read.title,
        date=read.date,
        date_wording=read.wording,
        category=category,
        kind=read.kind,
    )
    return NewEvent(event, excerpt_of(article, read))


def _proposal(statement: Statement, found: Sequence[Statement], text: str) -> Proposal:
    date = statement.date
    read = WordsRead(
        start=statement.start,
        end=statement.end,
        title=statement.title,
        date=date.edtf,
        wording=wording_of(date, text),
        basis=date.basis if date.edtf else "",
        why=why_words(date, text),
        kind=statement.kind,
    )
    repeats = "" if statement.repeats is None else found[statement.repeats].title
    return Proposal(read, text[statement.start : statement.end], (date.start, date.end), repeats)


def _is_same(read: WordsRead, excerpt: Excerpt) -> bool:
    """Whether a passage says what a statement says: most of the words, and no other date."""
    shared = min(read.end, excerpt.end) - max(read.start, excerpt.start)
    shorter = min(read.end - read.start, excerpt.end - excerpt.start)
    if shared * 2 < shorter:
        return False
    if (read.start, read.end) == (excerpt.start, excerpt.end) and excerpt.claim_wording:
        return excerpt.claim_wording == read.wording  # one sentence can tell of several times
    try:
        return compare_claim(read.date, excerpt.claim) != "conflicts"
    except EdtfError:
        return True
