"""What is said of an article that is to be brought in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from timeline_app.app.bringing_in.drafts import Draft, KnownLike
from timeline_app.app.languages import said
from timeline_app.formats.articles import Field, Found, Hidden, ReadArticle

_SHORTEST: Final = 60  # characters of hidden words in a list


def status_line(draft: Draft) -> str:
    """How a draft stands, in a few words."""
    if draft.read is None:
        return _tr("Cannot be read")
    if draft.same is not None:
        return _tr("Is there already")
    if draft.problem():
        return _tr("Something is missing")
    if draft.likes:
        return _tr("Much like another, {0} %").format(round(draft.likes[0].share * 100))
    if draft.read.ask:
        return _tr("To be looked at")
    return _tr("Ready")


def remarks(draft: Draft) -> Iterator[str]:
    """What the user should know of it, the weightiest first."""
    if draft.read is None:
        yield draft.refused
        return
    yield from map(_like_words, draft.likes)
    yield from (said(warned.message) for warned in draft.read.warnings)


def how_known(found: Found) -> str:
    """How the value of a field is known."""
    if not found.value:
        return _tr("Nothing in the file says it.")
    bases: Mapping[str, str] = {"stated": _tr("Stated."), "inferred": _tr("Inferred."), "": ""}
    return " ".join(filter(None, (bases[found.basis], said(found.why))))


def kind_words(read: ReadArticle) -> str:
    """What kind of file it is, its language's encoding and how long its text is."""
    kinds: Mapping[str, str] = {
        "text": _tr("Plain text"),
        "markdown": _tr("Markdown"),
        "html": _tr("Web page"),
        "pdf": _tr("PDF"),
    }
    parts = [kinds[read.kind], read.encoding.name, _tr("{0} characters").format(f"{len(read.text):,}")]
    return " · ".join(filter(None, parts))


def hidden_words(read: ReadArticle, hidden: Hidden) -> str:
    """A part proposed for hiding: its beginning, on one line."""
    return shortened(read.text[hidden.start : hidden.end])


def shortened(text: str) -> str:
    """The beginning of some words, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _SHORTEST else f"{line[: _SHORTEST - 1].rstrip()}…"


def field_names() -> dict[Field, str]:
    """What the fields are called, in their order."""
    return {
        "title": _tr("Title"),
        "author": _tr("Author"),
        "publisher": _tr("Publisher"),
        "published": _tr("Published"),
        "language": _tr("Language"),
        "url": _tr("Web address"),
    }


def _like_words(like: KnownLike) -> str:
    if not like.id:
        return _tr("Another of these files, {0}, has the same words.").format(like.title)
    if like.share == 1.0 and like.is_digest:
        return _tr("It is the original of “{0}”, a digest that is here: attach it there.").format(like.title)
    if like.share == 1.0:
        return _tr("It is there already: “{0}”.").format(like.title)
    return _tr("It is much like “{0}”, which is here: {1} % of the words.").format(
        like.title, round(like.share * 100)
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("BringingIn", text)
