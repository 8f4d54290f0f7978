"""What of an article is quoted: selected words as they are, found ones with what they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.app.reader.highlights import Highlight


def passage_around(highlights: Sequence[Highlight], start: int, end: int) -> tuple[int, int] | None:
    """The first passage that words (positions in the document) lie in."""
    found = (each for each in highlights if each.start <= start and end <= each.end)
    return next(((each.start, each.end) for each in found), None)


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence, or the sentences, that ``text[start:end]`` lies in."""
    from timeline_app.core.datefinder.sentences import sentences  # noqa: PLC0415 - slow: when it is used

    first = text.rfind("\n\n", 0, start) + 1
    last = text.find("\n\n", end)
    around = text[first : last if last >= 0 else len(text)]
    touched = [each for each in sentences(around) if each.start < end - first and start - first < each.end]
    return around[touched[0].start : touched[-1].end] if touched else text[start:end]
