"""Sentences of English and Chinese text, with their offsets."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from timeline_app.core.datefinder.plain import paragraph_breaks, plain
from timeline_app.core.datefinder.wordlists import words

LONGEST_SENTENCE: Final = 2_000  # characters; what goes on longer is a list or a table
# After these a full stop ends no sentence.
_ABBREVIATIONS: Final = words(
    """mr mrs ms dr prof rev hon st jr sr gen col maj capt lt sgt cmdr adm gov sen rep pres messrs mt ft no
    nos vol pp p fig art sec ch ed eds al cf eg ie viz vs etc approx ca c est dept inc ltd co corp bros
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave
    blvd rd u.s u.k u.n e.u d.c a.m p.m b.c a.d i.e e.g ph.d m.d b.a m.a"""
)
# After these it may well: the next word decides, if it begins with a small letter or a digit.
_END_TOO: Final = words("u.s u.k u.n e.u d.c a.m p.m b.c a.d etc inc ltd co corp jr sr ph.d")
_CLOSING: Final = "\"'”’」』)）]】"
# Possessive, and only from the first of several marks, so that no run of marks is gone through twice.
_END: Final = re.compile(
    rf"(?<![.!?…])[.!?…]++[{re.escape(_CLOSING)}]*+(?=\s|$)|(?<![。！？!?…；])[。！？!?…；]++[{re.escape(_CLOSING)}]*+"
)
_WORD_BEFORE: Final = re.compile(r"[\w.]{1,12}$")
_CAPITAL_STARTS: Final = words("the a an in on at it he she they we this that these but and for by to")
_WORD_BEHIND: Final = re.compile(r"\s*[\"'“‘(]*([^\W_]+)?")


@dataclass(frozen=True, slots=True)
class Sentence:
    """``text[start:end]`` without blanks around it; ``paragraph`` counts the paragraphs from 0."""

    start: int
    end: int
    paragraph: int


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order. Every character but blanks lies in one.

    A sentence ends with its full stop and closing quotes, not after an abbreviation (Dr., U.S., No. 5), an
    initial or inside a number; in Chinese after 。！？；. A paragraph's end ends it too, and so do
    :data:`LONGEST_SENTENCE` characters.
    """
    straight = plain(text)
    breaks = paragraph_breaks(straight)
    cuts = sorted({*breaks, *_ends(straight), len(straight)})
    found: list[Sentence] = []
    start = 0
    for cut in cuts:
        first, last = _trimmed(straight, start, cut)
        while last - first > LONGEST_SENTENCE:
            middle = _cut_long(straight, first)
            found.append(Sentence(first, middle, bisect_left(breaks, middle)))
            first, last = _trimmed(straight, middle, last)
        if first < last:
            found.append(Sentence(first, last, bisect_left(breaks, last)))
        start = cut
    return tuple(found)


def _cut_long(text: str, start: int) -> int:
    """Where to cut a sentence that is too long: at its last blank, if there is one far enough on."""
    end = start + LONGEST_SENTENCE
    blank = text.rfind(" ", start + LONGEST_SENTENCE // 2, end)
    return blank if blank > 0 else end


def _ends(text: str) -> list[int]:
    return [match.end() for match in _END.finditer(text) if not _goes_on(text, match)]


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """Whether a full stop belongs to a word, number or quotation, so that the sentence goes on."""
    if not match[0][0].isascii():
        return match[0][-1] in _CLOSING and text[match.end() : match.end() + 1] in ("，", "、")
    behind = _WORD_BEHIND.match(text, match.end())
    following = (behind[1] if behind else "") or ""
    if following[:1].islower():
        return match[0][0] == "." or match[0][-1] in _CLOSING
    return match[0] == "." and _is_abbreviated(text, match.start(), following)


def _is_abbreviated(text: str, stop: int, following: str) -> bool:
    """Whether the word before a full stop is an initial or an abbreviation that ends no sentence."""
    before = _WORD_BEFORE.search(text, max(0, stop - 12), stop)
    word = before[0].lower().lstrip(".") if before else ""
    if len(word) == 1 and word.isalpha():
        return word != "i"
    if word in _END_TOO:
        return following.lower() not in _CAPITAL_STARTS
    return word in _ABBREVIATIONS


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
