"""What the words around a date tell: where its sentence stands, whether it looks ahead, who reports."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.datefinder.records import Span
from timeline_app.core.datefinder.sentences import Sentence, sentences
from timeline_app.core.datefinder.wordlists import one_of

_SEGMENT_END: Final = re.compile(r"[,;:—()，；：（）]|\b(?:that|and|but|where|which|while)\b", re.IGNORECASE)
_PLANS: Final = one_of(
    """plan / plans / set / aim / aims / expected / hope / hopes / forecast / scheduled / likely / is / are
    / was / were"""
)
_AHEAD: Final = re.compile(
    rf"\b(?:will|shall|would|{_PLANS} to)\b|'ll\b|将|拟|计划|预计|即将|有望|定于|力争", re.IGNORECASE
)
_BY: Final = re.compile(r"\b(?:by|next|until)\s+$", re.IGNORECASE)
_SINCE: Final = re.compile(r"\b(?:since|after|following) (?:the )?(?:\w+ ){0,3}(?:of |on )?$", re.IGNORECASE)
_SINCE_HERE: Final = re.compile(r"(?:ever )?since\b|自", re.IGNORECASE)
_WAS: Final = re.compile(r"\b(?:was|were|had|did)\b", re.IGNORECASE)
_PLANNED: Final = re.compile(
    r"\b(?:due|scheduled|planned|expected|postponed|slated|set|forecast|begins?|starts?|opens?)\b",
    re.IGNORECASE,
)
_REPORTING: Final = re.compile(
    r"\b(?:said|says|told|announced|reported|according|statement|released|interview|quoted|wrote)\b"
    r"|记者|获悉|表示|宣布|介绍|发布|透露|指出|报道|电",
    re.IGNORECASE,
)
_STATE: Final = re.compile(
    r"\b(?:had|has|have|was|were|stood|reached|totall?ed|numbered|accounted)\b|已|达|共有|累计", re.IGNORECASE
)
_DENIED: Final = re.compile(r"\b(?:not|never|no|nor|hardly)\b|n't\b", re.IGNORECASE)
_FIGURE: Final = re.compile(r"\d[\d.,]*|[一二三四五六七八九十]+[百千万亿]")
_DATELINE: Final = re.compile(
    r"\s*\((?:Xinhua|Reuters|AP|AFP|[A-Z][\w .]{1,20})\)|\s*电|\s*讯|\s*(?:--|—|–|-)\s"
)
_REACH: Final = 32  # characters within which a verb of reporting belongs to a date
_REACH_HAN: Final = 10
_OPENING: Final = 24  # characters from a sentence's start within which a date sets the scene
_SEGMENT_REACH: Final = 160


@dataclass(frozen=True, slots=True)
class Place:
    """Where an expression stands: number of its sentence and paragraph, offset in its sentence."""

    sentence: int
    paragraph: int
    offset: int

    @property
    def is_opening(self) -> bool:
        return self.offset <= _OPENING


class Surroundings:
    """A text and its sentences, to ask what stands around a date."""

    __slots__ = ("_sentences", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text: Final = text
        self._sentences: Final = sentences(text)
        self._starts: Final = [sentence.start for sentence in self._sentences]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return self._sentences

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence at an offset, or the one before it; None in a text without any."""
        if not self._sentences:
            return None
        return self._sentences[max(0, bisect_right(self._starts, offset) - 1)]

    def place(self, start: int) -> Place:
        index = max(0, bisect_right(self._starts, start) - 1)
        sentence = self._sentences[index]
        return Place(index, sentence.paragraph, start - sentence.start)

    def looks_ahead(self, start: int, end: int) -> bool:
        """Whether the words between the marks around a date speak of what is to come."""
        first, last = self._segment(start, end)
        if _AHEAD.search(self._text, first, start) or _AHEAD.search(self._text, end, last):
            return True
        return bool(_BY.search(self._text, max(0, start - 8), start))

    def looks_back(self, start: int, end: int) -> bool:
        """Whether they speak of what has been."""
        first, last = self._segment(start, end)
        low = max(first, start - _REACH)
        if _SINCE.search(self._text, max(0, start - 40), start) or _SINCE_HERE.match(self._text, start, end):
            return True
        words = f"{self._text[low:start]} {self._text[end : min(last, end + _REACH)]}"
        return _WAS.search(words) is not None and _PLANNED.search(words) is None

    def is_reported(self, start: int, end: int) -> bool:
        """Whether it is the day on which somebody said something."""
        first, last = self._segment(start, end)
        reach = _REACH if self._text[start:end].isascii() else _REACH_HAN
        before = _REPORTING.search(self._text, max(first, start - reach), start)
        return bool(before or _REPORTING.search(self._text, end, min(last, end + reach)))

    def is_denied(self, start: int, end: int) -> bool:
        """Whether nothing happened until a date, so that it happened then: not rebuilt until 1992, 才."""
        first, _ = self._segment(start, end)
        return _DENIED.search(self._text, first, start) is not None or self._text[end : end + 1] == "才"

    def tells_state(self, start: int, end: int) -> bool:
        """Whether the words behind a date tell how things stood at it: by 2003 they had 40 shops."""
        high = min(self._sentences[self.place(start).sentence].end, end + _SEGMENT_REACH)
        return _STATE.search(self._text, end, high) is not None

    def has_figure(self, start: int, end: int, dates: Sequence[Span]) -> bool:
        """Whether the sentence of ``text[start:end]`` has a figure that belongs to none of the dates."""
        sentence = self._sentences[self.place(start).sentence]
        low, high = max(sentence.start, start - _SEGMENT_REACH), min(sentence.end, end + _SEGMENT_REACH)
        return any(
            not any(first <= match.start() < last for first, last in dates)
            for match in _FIGURE.finditer(self._text, low, high)
        )

    def is_dateline(self, start: int, end: int) -> bool:
        """Whether it is the day of a report: OSLO, March 14 (Reuters) -, 新华社北京5月11日电."""
        return _DATELINE.match(self._text, end) is not None and self.place(start).offset <= 2 * _OPENING

    def is_aside(self, start: int, other: int) -> bool:
        """Whether a date stands apart, between commas or brackets, from what comes later at ``other``."""
        low = max(self._sentences[self.place(start).sentence].start, start - _SEGMENT_REACH)
        high = min(other, start + _SEGMENT_REACH)
        for opening, closing in (("(", ")"), (", ", ", ")):
            if self._text.find(opening, low, start) >= 0 and self._text.find(closing, start, high) >= 0:
                return True
        return False

    def _segment(self, start: int, end: int) -> tuple[int, int]:
        """The words around a date up to the next marks, within its sentence."""
        sentence = self._sentences[self.place(start).sentence]
        low, high = max(sentence.start, start - _SEGMENT_REACH), min(sentence.end, end + _SEGMENT_REACH)
        first = low
        for match in _SEGMENT_END.finditer(self._text, low, start):
            first = match.end()
        following = _SEGMENT_END.search(self._text, end, high)
        return first, max(end, following.start() if following else high)
