"""An original attached to a digest: its text takes the digest's place, and gives it back when it is detached.

Where the passages stand in the original is found by others; here that is given.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from timeline_app.core.faults import UserError
from timeline_app.core.hiding import Spans
from timeline_app.core.model import Article, Excerpt, OriginalPassage, Placement
from timeline_app.core.says import says

ArticleExcerpts = tuple[Article, tuple[Excerpt, ...]]


def attached(
    article: Article,
    excerpts: Iterable[Excerpt],
    text: str,
    sha256: str,
    placements: Mapping[str, Placement],
    hidden: Spans = (),
) -> ArticleExcerpts:
    """A digest's article and excerpts with an original attached.

    ``excerpts`` are all of the article's, ``sha256`` is that of the original's file, and ``placements`` say
    by excerpt id where each passage stands in ``text``; one that is not there is lost. A passage that would
    stand where another of its event does is lost too. Where an original is attached already, another
    takes its place and the digest stays. ``hidden`` are the parts of the original that are shown folded.

    Raises:
        UserError: the article is no digest, or has an abstract that the digest would take the place of.
    """
    if article.is_attached:
        kept = tuple(excerpts)
        other = replace(article, text=text, attached_sha256=sha256, hidden=hidden)
        return other, replaced(kept, placements)
    if article.text_kind != "digest":
        message = says("the text of article '{0}' is an original, not a digest", article.id)
        raise UserError(says("{0}; edit its text instead of attaching another", message))
    if article.abstract:
        message = says("article '{0}' has an abstract, whose place the digest would take", article.id)
        raise UserError(says("{0}; move the abstract into the note first", message))
    original = replace(
        article,
        text=text,
        text_kind="original",
        abstract=article.text,
        attached_sha256=sha256,
        hidden=hidden,
    )
    kept = tuple(replace(excerpt, digest=excerpt.placement) for excerpt in excerpts)
    return original, replaced(kept, placements)


def detached(article: Article, excerpts: Iterable[Excerpt]) -> ArticleExcerpts:
    """The article and all its excerpts on the digest again, as they were before an original was attached.

    A passage that was marked in the original is lost on the digest; it keeps where it stood, so that it is
    found when the original is attached again.

    Raises:
        UserError: no original is attached.
    """
    if not article.is_attached:
        raise UserError(
            says("no original is attached to article '{0}'; there is nothing to detach", article.id)
        )
    digest = replace(
        article, text=article.abstract, text_kind="digest", abstract="", attached_sha256="", hidden=()
    )
    return digest, tuple(_on_digest(excerpt) for excerpt in excerpts)


def replaced(excerpts: Iterable[Excerpt], placements: Mapping[str, Placement]) -> tuple[Excerpt, ...]:
    """An article's excerpts at other places: in another text of it. One without a placement is lost.

    A passage that would stand where another of its event does is lost too. Where the words are others
    than they were, ``former`` keeps those, for a person to compare.
    """
    taken: set[tuple[str, int, int]] = set()
    found = []
    for excerpt in excerpts:
        placement = placements.get(excerpt.id)
        passage = None if placement is None else (excerpt.event, placement.start, placement.end)
        if placement is None or (placement.anchor != "lost" and passage in taken):
            found.append(replace(excerpt, anchor="lost", confidence=0.0))
            continue
        if passage is not None and placement.anchor != "lost":
            taken.add(passage)
        found.append(replace(placed(excerpt, placement), former=_former(excerpt, placement)))
    return tuple(found)


def _former(excerpt: Excerpt, placement: Placement) -> str:
    """The words that a passage had, if they are others now; those of a digest are kept with it."""
    first = excerpt.former or excerpt.quote
    return "" if first == placement.quote or excerpt.digest is not None else first


def placed(excerpt: Excerpt, placement: Placement) -> Excerpt:
    """The excerpt at another place of its article's text."""
    return replace(
        excerpt,
        quote=placement.quote,
        prefix=placement.prefix,
        suffix=placement.suffix,
        start=placement.start,
        end=placement.end,
        anchor=placement.anchor,
        confidence=placement.confidence,
    )


def _on_digest(excerpt: Excerpt) -> Excerpt:
    if excerpt.digest is not None:
        return replace(placed(excerpt, excerpt.digest), digest=None, former="")
    if excerpt.anchor == "lost":
        return excerpt
    sha256 = hashlib.sha256(excerpt.quote.encode()).hexdigest()
    original = OriginalPassage(excerpt.start, excerpt.end, sha256)
    return replace(excerpt, anchor="lost", confidence=0.0, original=original)
