"""Lines that belong to the page and not to the article, proposed for hiding; nothing is ever cut out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from timeline_app.core.says import says
from timeline_app.formats.articles.headlines import is_breadcrumb, is_caption, labels_above
from timeline_app.formats.articles.page_words import COMMENTS, FOOTER
from timeline_app.formats.articles.paragraphs import Paragraph, ends_sentence, is_han
from timeline_app.formats.articles.publication_dates import is_date_line
from timeline_app.formats.articles.publishers import credit_span, is_masthead, is_source_line
from timeline_app.formats.articles.values import Found, Hidden, Reason

_REPEATS: Final = 3  # times from which a line is a column title, a running head, a button
_LONGEST_REPEATED: Final = 200  # characters
_LONGEST_NOTICE: Final = 400
_SHORT: Final = 80  # characters of a line that can be a link or a button
_SHORT_HAN: Final = 30

_HASHTAG: Final = re.compile(r"[#＃][^\s#＃]+[#＃]?")


def hidden_spans(
    head: Sequence[Paragraph], rest: Sequence[Paragraph], title: Found, evidence: Iterable[Found] = ()
) -> tuple[Hidden, ...]:
    """What is proposed for hiding, in the order of the text and without overlaps.

    ``head`` are the paragraphs before the running text, ``rest`` the others. A line that is ``evidence``
    for a date or an author stays, unless it is a line of the page anyway.
    """
    kept = [found.start for found in evidence if found.start is not None and found.basis == "stated"]
    found = [
        *_of_head(head, title, kept),
        *_repeated((*head, *rest), title),
        *_of_foot(rest, kept),
        *_notices(rest),
    ]
    spans: dict[int, Hidden] = {}
    for hidden in found:
        spans.setdefault(hidden.start, hidden)
    spans.update({span.start: span for span in _credits(rest[-16:], spans)})
    return without_overlaps(spans.values())


def without_overlaps(spans: Iterable[Hidden]) -> tuple[Hidden, ...]:
    """Spans in the order of the text; one that begins inside another is left out."""
    kept: list[Hidden] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if span.end > span.start and (not kept or span.start >= kept[-1].end):
            kept.append(span)
    return tuple(kept)


def _of_head(head: Sequence[Paragraph], title: Found, kept: Sequence[int]) -> Iterator[Hidden]:
    labels = {paragraph.start for paragraph in labels_above(head, title)}
    for paragraph in head:
        if is_breadcrumb(paragraph):
            yield _whole(paragraph, "breadcrumb", says("It is the path to the page."))
        elif is_masthead(paragraph):
            yield _whole(paragraph, "masthead", says("It is a running head of the paper."))
        elif paragraph.start in labels:
            yield _whole(paragraph, "label", says("It is a label above the headline."))
        elif _is_notice(paragraph) and not _holds(paragraph, kept):
            yield _whole(paragraph, "footer", says("It is a line of the page."))


def _repeated(everything: Sequence[Paragraph], title: Found) -> Iterator[Hidden]:
    """All of what stands there three times and more; the headline itself stays."""
    counts = Counter(paragraph.line.casefold() for paragraph in everything)
    for paragraph in everything:
        times = counts[paragraph.line.casefold()]
        if times >= _REPEATS and len(paragraph.text) <= _LONGEST_REPEATED and paragraph.start != title.start:
            yield _whole(paragraph, "repeated", says("The same line stands there {0} times.", times))


def _of_foot(rest: Sequence[Paragraph], kept: Sequence[int]) -> Iterator[Hidden]:
    """The lines after the last sentence of the article, if one of them is plainly the page's."""
    foot = _foot(rest)
    if not any(_is_notice(paragraph) for paragraph in foot):
        yield from (_source(paragraph) for paragraph in foot if is_source_line(paragraph))
        yield from (_hashtags(paragraph) for paragraph in foot if _is_hashtags(paragraph))
        return
    for paragraph in foot:
        if is_source_line(paragraph):
            yield _source(paragraph)
        elif _is_hashtags(paragraph):
            yield _hashtags(paragraph)
        elif COMMENTS.search(paragraph.text):
            yield _whole(paragraph, "comments", says("It belongs to the comments on the page."))
        elif not (is_caption(paragraph.text) or is_date_line(paragraph) or _holds(paragraph, kept)):
            yield _whole(paragraph, "footer", says("It stands in the foot of the page."))


def _foot(rest: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """The longest end of a text that holds no sentence but the page's own."""
    first = len(rest)
    while first > 0 and _is_of_foot(rest[first - 1]):
        first -= 1
    return rest[first:]


def _is_of_foot(paragraph: Paragraph) -> bool:
    if _is_notice(paragraph) or _is_hashtags(paragraph) or is_source_line(paragraph):
        return True
    short = _SHORT_HAN if is_han(paragraph.text) else _SHORT
    return len(paragraph.text) <= short and not ends_sentence(paragraph.text)


def _notices(rest: Sequence[Paragraph]) -> Iterator[Hidden]:
    """Lines of the page inside an article: "Read more: ...", "Subscribe to our newsletter"."""
    for paragraph in rest:
        short = _SHORT_HAN if is_han(paragraph.text) else _SHORT
        if len(paragraph.text) <= short and not ends_sentence(paragraph.text) and _is_notice(paragraph):
            yield _whole(paragraph, "footer", says("It is a line of the page."))


def _credits(paragraphs: Sequence[Paragraph], known: Iterable[int]) -> Iterator[Hidden]:
    whole = set(known)
    for paragraph in paragraphs:
        span = credit_span(paragraph)
        if span is not None and paragraph.start not in whole:
            yield Hidden(*span, "credit", says("It is a credit, glued to the last sentence."))


def _holds(paragraph: Paragraph, kept: Sequence[int]) -> bool:
    """Whether a line is the evidence for something."""
    return any(paragraph.start <= start < paragraph.end for start in kept)


def _is_notice(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return len(text) <= _LONGEST_NOTICE and bool(FOOTER.search(text) or COMMENTS.search(text))


def _is_hashtags(paragraph: Paragraph) -> bool:
    tags = _HASHTAG.findall(paragraph.text)
    return len(tags) >= 2 and not _HASHTAG.sub("", paragraph.text).strip(" ,，")


def _source(paragraph: Paragraph) -> Hidden:
    return _whole(paragraph, "credit", says("It names the source."))


def _hashtags(paragraph: Paragraph) -> Hidden:
    return _whole(paragraph, "hashtags", says("It is a row of hashtags."))


def _whole(paragraph: Paragraph, reason: Reason, why: str) -> Hidden:
    return Hidden(paragraph.start, paragraph.end, reason, why)
