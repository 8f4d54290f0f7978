"""The events of a page as HTML: what is read when one is chosen, and all there is without a script.

Whatever comes from the store is escaped; addresses are those of the web and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from timeline_app.core.citing import Citation, StyleId, cite, web_address
from timeline_app.core.dateformat import format_edtf
from timeline_app.core.evidence_list import Entry, ListedSource
from timeline_app.core.model import Excerpt
from timeline_app.drawing.evidence.words import EVIDENCE_WORDS
from timeline_app.drawing.figure_options import FigureLanguage
from timeline_app.drawing.page.words import PAGE_WORDS

_AROUND: Final = 320  # characters before and after a passage, at most, within its paragraph


@dataclass(frozen=True, slots=True)
class ListedEvent:
    """An event with its sources; its lane's title and colour."""

    entry: Entry
    lane: str
    colour: str


def event_anchor(event_id: str) -> str:
    """The id of the element that holds an event."""
    return f"event-{event_id}"


def listing(events: Sequence[ListedEvent], language: FigureLanguage, style: StyleId) -> str:
    """All events in their order, in a part of the page that opens."""
    writer = _Writer(language, style)
    title = escape(PAGE_WORDS[language].list_title)
    items = "\n".join(writer.event(each) for each in events)
    return f'<details id="list" open><summary>{title} ({len(events):,})</summary>\n{items}\n</details>'


@dataclass(frozen=True, slots=True)
class _Writer:
    language: FigureLanguage
    style: StyleId

    def event(self, listed: ListedEvent) -> str:
        entry, words = listed.entry, EVIDENCE_WORDS[self.language]
        date = format_edtf(entry.date, self.language)
        parts = [
            f'<article class="event" id="{escape(event_anchor(entry.event.id))}">',
            f"<h3>{escape(entry.event.title)}</h3>",
            f'<p class="when">{escape(date)}</p>',
            f'<p class="lane-name"><span class="swatch" data-colour="{escape(listed.colour)}"></span>'
            f"{escape(listed.lane)}</p>",
        ]
        if entry.event.summary:
            parts.append(f"<p>{escape(entry.event.summary)}</p>")
        parts += [self._source(source) for source in entry.sources]
        if not entry.sources:
            parts.append(f'<p class="doubt">{escape(words.no_source)}</p>')
        return "\n".join([*parts, "</article>"])

    def _source(self, source: ListedSource) -> str:
        words = EVIDENCE_WORDS[self.language]
        cited = cited_html(cite(source.article, self.style, self.language))
        kind = words.from_digest if source.article.text_kind == "digest" else words.from_original
        parts = ['<section class="source">', f'<p class="cited">{cited}</p>']
        for conflict in source.conflicts:
            said = words.other_date.format(format_edtf(conflict, self.language))
            parts.append(f'<p class="doubt">{escape(said)}</p>')
        parts += [self._passage(source, passage) for passage in source.passages]
        parts.append(f'<p class="claim">{escape(kind)}</p></section>')
        return "".join(parts)

    def _passage(self, source: ListedSource, passage: Excerpt) -> str:
        words = EVIDENCE_WORDS[self.language]
        if passage.anchor == "lost":
            quoted = f"<blockquote>{escape(passage.quote)}</blockquote>"
            return f'{quoted}<p class="doubt">{escape(words.lost)}</p>'
        before, after = around(source.article.text, passage.start, passage.end)
        marked = f"{escape(before)}<mark>{escape(passage.quote)}</mark>{escape(after)}"
        html = f"<blockquote>{marked}</blockquote>"
        if passage.claim:
            said = PAGE_WORDS[self.language].claim.format(format_edtf(passage.claim, self.language))
            html += f'<p class="claim">{escape(said)}</p>'
        return html


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after ``text[start:end]`` in its paragraph, as far as words are near."""
    first = max(text.rfind("\n", 0, start) + 1, 0)
    last = text.find("\n", end)
    before, after = text[first:start], text[end : last if last >= 0 else len(text)]
    if len(before) > _AROUND:
        before = "… " + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + " …"
    return before, after


def cited_html(citation: Citation) -> str:
    """A citation with its italics and its links."""
    return "".join(_piece(piece.text, piece.link, is_italic=piece.is_italic) for piece in citation.pieces)


def _piece(text: str, link: str, *, is_italic: bool) -> str:
    html = f"<i>{escape(text)}</i>" if is_italic else escape(text)
    address = web_address(link)
    if address:
        return f'<a href="{escape(address)}" rel="noopener noreferrer" target="_blank">{html}</a>'
    return html
