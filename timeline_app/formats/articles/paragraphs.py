"""The paragraphs of a text and where they stand, however its lines are broken."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

MOST_LINES: Final = 20_000  # more than an article has

_LINE: Final = re.compile(r"[^\n]+")
_SENTENCE_END: Final = re.compile(r"[.!?。！？…‽][\"'”’»」』）)\]]*$")
_INNER_END: Final = re.compile(r"[.!?][\"'”’»)\]]* +[\"'“‘«(]?[A-ZÀ-ÞА-Я]|[。！？]")
_HAN: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_WORD: Final = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_LONGEST_WRAPPED: Final = 120  # characters in a line that somebody's program has broken
_SHORTEST_WRAPPED: Final = 40
_BODY: Final = 60  # characters of a paragraph that is more than a headline or a caption
_BODY_HAN: Final = 28


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Characters ``start`` to ``end`` of a text, without blank space around them, and what they are."""

    start: int
    end: int
    text: str

    @property
    def line(self) -> str:
        """The words on one line."""
        return " ".join(self.text.split())

    @property
    def is_body(self) -> bool:
        """Whether it is a paragraph of running text: whole sentences, and more than a line's worth."""
        long = _BODY_HAN if is_han(self.text) else _BODY
        return len(self.text) >= long and (ends_sentence(self.text) or bool(_INNER_END.search(self.text)))


def normal(text: str) -> str:
    """A text with LF line ends and in Unicode's form NFC; nothing else is changed."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of the first :data:`MOST_LINES` lines of a text; blank ones are left out.

    Each line is one, as web pages and word processors write them, unless the lines were broken to a
    width; then it is what stands between blank lines.
    """
    lines = tuple(islice(_lines(text), MOST_LINES))
    if not _is_wrapped(text, lines):
        return lines
    found: list[Paragraph] = []
    for line in lines:
        if found and _goes_on(text, found[-1], line):
            start = found[-1].start
            found[-1] = Paragraph(start, line.end, text[start : line.end])
        else:
            found.append(line)
    return tuple(found)


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return bool(_SENTENCE_END.search(text[-12:]))


def has_inner_sentence_end(text: str) -> bool:
    """Whether another sentence begins inside a text."""
    return bool(_INNER_END.search(text))


def is_han(text: str) -> bool:
    """Whether a text is mostly in Chinese characters."""
    sample = text[:2_000]
    return len(_HAN.findall(sample)) * 3 > len(sample.replace(" ", ""))


def word_count(text: str) -> int:
    """How many words; every Chinese character counts as half of one."""
    han = len(_HAN.findall(text))
    return len(_WORD.findall(_HAN.sub(" ", text))) + (han + 1) // 2


def _lines(text: str) -> Iterator[Paragraph]:
    for match in _LINE.finditer(text):
        words = match[0].strip()
        if words:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield Paragraph(start, start + len(words), words)


def _is_wrapped(text: str, lines: Sequence[Paragraph]) -> bool:
    """Whether the lines were broken to a width: most that have a following line stop in mid-sentence."""
    if len(lines) < 4 or sum(len(line.text) > _LONGEST_WRAPPED for line in lines) * 50 > len(lines):
        return False
    followed = [line for line, after in pairwise(lines) if _are_together(text, line, after)]
    long = [line for line in followed if len(line.text) >= _SHORTEST_WRAPPED or is_han(line.text)]
    stopping = [line for line in long if not ends_sentence(line.text)]
    return len(long) * 2 >= len(lines) - 1 and len(stopping) * 2 > len(long)


def _goes_on(text: str, before: Paragraph, line: Paragraph) -> bool:
    """Whether a line belongs to the paragraph before it: no blank line between, and that one is full."""
    if not _are_together(text, before, line):
        return False
    last = before.text.rsplit("\n", 1)[-1].strip()
    return len(last) >= _SHORTEST_WRAPPED or (is_han(last) and len(last) >= 16)


def _are_together(text: str, first: Paragraph, second: Paragraph) -> bool:
    return text.count("\n", first.end, second.start) == 1
