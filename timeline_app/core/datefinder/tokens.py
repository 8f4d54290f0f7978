"""A text as words, numbers and marks, each with its place and its code in a grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from timeline_app.core.dateentry.numerals import with_digits
from timeline_app.core.datefinder.grammar import NUMBER_KINDS, OTHER_KINDS
from timeline_app.core.datefinder.lexicon import ABBREVIATED, CAPITALISED, NOT_AFTER, NOT_BEFORE

if TYPE_CHECKING:
    from timeline_app.core.datefinder.meanings import Meaning

_ALL: Final = NUMBER_KINDS | OTHER_KINDS
_NUMERALS: Final = "〇零○一二两兩三四五六七八九十廿卅百千"
_UNITS_OF_NUMERALS: Final = frozenset("十廿卅百千")
_BIG_UNITS: Final = frozenset("百千")
_LONGEST_NUMBER: Final = 15  # digits; longer ones are no numbers to count with
# At least four letters or digits set apart by single blanks, and what follows them in the same way.
_SPACED: Final = re.compile(r"(?<!\S)(?:[^\W_] ){3,}[^\W_](?!\S)(?: {2,}\S(?: \S)*+(?!\S))*")
_TOKEN: Final = re.compile(
    r"(?P<url>(?:https?://|www\.)[^\s\u3000-\u9fff]+)"
    r"|(?P<clock>\d{1,2}:[0-5]\d(?::[0-5]\d)?(?!\d))"
    r"|(?P<ordinal>\d+(?:st|nd|rd|th)\b)"
    r"|(?P<decade>(?:\d{2})?\d0'?s\b)"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<!\d\.)\d+\.\d+(?!\.?\d)|\d+)"
    r"|(?P<initials>(?:[A-Za-z]\.){2,6}|(?:[A-Za-z]\. ){2,3}(?<=[ECD]\. ))"
    r"|(?P<word>'s\b|[A-Za-z\u00c0-\u024f]+(?:\d[A-Za-z\d]*)?)"
    rf"|(?P<numeral>[{_NUMERALS}]+)"
    r"|(?P<han>[\u3400-\u9fff])"
    r"|(?P<mark>[^\s])"
)
_ORDINAL_KINDS: Final = ((12, "ORDINAL_12"), (31, "ORDINAL_31"))
_NUMBER_LIMITS: Final = ((0, "ZERO"), (12, "TO_12"), (31, "TO_31"), (99, "TO_99"))
_YEARS: Final = range(1000, 2200)


class Token(NamedTuple):
    """A word, number, mark or date found: its place, its code, what it stands for.

    ``text`` is in small letters where it is Latin; ``value`` is a number's value.
    """

    start: int
    end: int
    text: str
    code: str
    value: int = 0
    meaning: Meaning | None = None
    rule: str = ""


class Lexer:
    """Splits texts into tokens with the codes of a grammar."""

    __slots__ = ("_codes", "_han", "_mark_code")

    def __init__(self, codes: Mapping[str, str]) -> None:
        self._codes: Final = codes
        han = sorted((word for word in codes if "\u3400" <= word[0] <= "\u9fff"), key=len, reverse=True)
        self._han: Final = re.compile("|".join(_guarded(word) for word in han))
        self._mark_code: Final = _ALL["MARK"]

    def tokens(self, text: str, breaks: list[int]) -> list[Token]:
        """The tokens of a text (as :func:`.plain.plain` makes it), with one for each paragraph's end."""
        found: list[Token] = []
        ends = iter([*breaks, len(text) + 1])
        end = next(ends)
        for token in self._words(text):
            while token.start >= end:
                found.append(Token(end, end, "\n", _ALL["BREAK"]))
                end = next(ends)
            found.append(token)
        return found

    def _words(self, text: str) -> Iterator[Token]:
        at = 0
        for spaced in _SPACED.finditer(text):
            yield from self._between(text, at, spaced.start())
            squeezed, places = _squeezed(spaced)
            for token in self._between(squeezed, 0, len(squeezed)):
                yield token._replace(start=places[token.start], end=places[token.end - 1] + 1)
            at = spaced.end()
        yield from self._between(text, at, len(text))

    def _between(self, text: str, at: int, end: int) -> Iterator[Token]:
        match_at, known_at = _TOKEN.search, self._han.match
        while at < end:
            match = match_at(text, at, end)
            if match is None:
                return
            start, at, kind = match.start(), match.end(), match.lastgroup or ""
            if kind in ("han", "numeral"):
                known = known_at(text, start, end)
                if known is not None:
                    at = known.end()
                    yield Token(start, at, known[0], self._codes[known[0]])
                    continue
                # A numeral's later characters can begin a word: 二十一世纪 does not, 三十日 does.
                yield _numeral(match) if kind == "numeral" else Token(start, at, match[0], _ALL["HAN"])
            elif kind in ("word", "initials"):
                token = self._word(text, match, kind)
                at = token.end
                yield token
            elif kind == "mark":
                yield Token(start, at, match[0], self._codes.get(match[0], self._mark_code))
            else:
                yield _number(match, kind)

    def _word(self, text: str, match: re.Match[str], kind: str) -> Token:
        word, end = match[0], match.end()
        if kind == "initials":
            trailing = len(word) - len(word.rstrip())
            end -= trailing
            word = word.replace(".", "").replace(" ", "")
        low = word.lower()
        if low in ABBREVIATED and text[end : end + 1] == ".":
            end += 1
        is_capital = word[0].isupper() or kind == "initials"
        code = self._codes.get(low, "") if is_capital or low not in CAPITALISED else ""
        return Token(match.start(), end, low, code or _ALL["NAME" if is_capital else "WORD"])


def _squeezed(spaced: re.Match[str]) -> tuple[str, list[int]]:
    """Letterspaced words set together, one blank between them, and where each character stands."""
    text = spaced[0]
    kept = [
        at
        for at, character in enumerate(text)
        if character != " " or (text[at - 1] == " " and text[at + 1] != " ")
    ]
    return "".join(text[at] for at in kept), [spaced.start() + at for at in kept]


def _guarded(word: str) -> str:
    after, before = NOT_AFTER.get(word, ""), NOT_BEFORE.get(word, "")
    return (f"(?<![{after}])" if after else "") + word + (f"(?![{before}])" if before else "")


def _number(match: re.Match[str], kind: str) -> Token:
    start, end, text = match.start(), match.end(), match[0]
    if kind in ("url", "clock"):
        return Token(start, end, text, _ALL["CLOCK" if kind == "clock" else "MARK"])
    if kind == "decade":
        digits = text.rstrip("s").rstrip("'")
        known = "SHORT_DECADE" if len(digits) == 2 else "DECADE_NUMBER"
        return Token(start, end, text, _ALL[known], int(digits))
    if kind == "ordinal":
        value = _value(text[:-2])
        name = next((name for limit, name in _ORDINAL_KINDS if 0 < value <= limit), "ORDINAL_ANY")
        return Token(start, end, text, _ALL[name], value)
    if "," in text:
        whole = text.replace(",", "").partition(".")[0]
        return Token(start, end, text, _ALL["GROUPED"], _value(whole))
    if "." in text:
        return Token(start, end, text, _ALL["DECIMAL"])
    return Token(start, end, text, _ALL[_number_kind(text)], _value(text))


def _value(digits: str) -> int:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else 0


def _number_kind(digits: str) -> str:
    value = _value(digits)
    if len(digits) <= 2:
        return next(name for limit, name in _NUMBER_LIMITS if value <= limit)
    if len(digits) == 3:
        return "THREE_DIGITS"
    return "YEAR_NUMBER" if len(digits) == 4 and value in _YEARS else "LONG_NUMBER"


def _numeral(match: re.Match[str]) -> Token:
    """A number in Chinese numerals: 二〇一〇 is 2010, 十二 is 12, 两千 is a quantity."""
    text = match[0]
    digits = with_digits(text)
    value = _value(digits)
    if _BIG_UNITS.intersection(text):
        kind = "ROUND"
    elif len(text) == 4 and not _UNITS_OF_NUMERALS.intersection(text):
        kind = _number_kind(digits)
    elif len(text) > 1 and not _UNITS_OF_NUMERALS.intersection(text):
        kind = "LONG_NUMBER"  # 三五: three to five
    else:
        kind = next((name for limit, name in _NUMBER_LIMITS if value <= limit), "ROUND")
    return Token(match.start(), match.end(), text, _ALL[kind], value)
