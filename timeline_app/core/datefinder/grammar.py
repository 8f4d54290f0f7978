"""Rules as data: patterns over kinds of words, compiled once.

Every known word has a code, one character; so has every kind of number, of unknown word and of what was
found so far. A text becomes a string of codes, and a rule a regular expression over codes, so that what is
matched are words, not letters, and no rule can run away: codes are few and repetitions bounded.

A pattern is written in words, with blanks between them:

- a small word, a Chinese word or a mark stands for itself: ``of``, ``以来``, ``'s``
- a name in capitals for a class of words (:data:`.lexicon.CLASSES`) or a kind of number or date: ``MONTH``
- ``name=ITEM`` keeps what is matched; ``?``, ``|`` and brackets are those of regular expressions
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from timeline_app.core.datefinder.lexicon import CLASSES

if TYPE_CHECKING:
    from timeline_app.core.datefinder.match import Match
    from timeline_app.core.datefinder.meanings import Meaning

Build = Callable[["Match"], "Meaning | None"]

# Kinds of what is no known word. Numbers go by what they can be in a date.
NUMBER_KINDS: Final = {
    "ZERO": "0",
    "TO_12": "a",
    "TO_31": "b",
    "TO_99": "c",
    "THREE_DIGITS": "d",
    "YEAR_NUMBER": "y",  # 1000 to 2199, without a comma
    "LONG_NUMBER": "l",
    "GROUPED": "g",  # 2,000
    "DECIMAL": "f",  # 3.5
    "ROUND": "r",  # 两千, 三百: written with thousands and hundreds
}
OTHER_KINDS: Final = {
    "CLOCK": "t",  # 7:33
    "ORDINAL_12": "A",
    "ORDINAL_31": "B",
    "ORDINAL_ANY": "C",
    "DECADE_NUMBER": "D",  # 1990s
    "SHORT_DECADE": "E",  # 90s
    "WORD": "w",
    "NAME": "W",
    "HAN": "h",
    "MARK": "m",  # any other character
    "BREAK": "\n",
}
# What is found: a meaning by its kind (see meanings.kind_of).
FOUND_KINDS: Final = {
    "DAY": "Ⓓ",  # 18 June 2010, yesterday
    "MONTH_DAY": "ⓓ",  # 18 June
    "DAY_OF_MONTH": "ⓑ",  # the 18th, 18日
    "MONTH_YEAR": "Ⓜ",  # June 2010, last month
    "BARE_MONTH": "ⓜ",  # June
    "YEAR": "Ⓨ",  # 2010
    "COUNTED_YEAR": "ⓨ",  # last year, the same year
    "PART": "Ⓟ",  # the first quarter, without its year
    "PERIOD": "Ⓢ",  # a part of a known year; a week
    "YEARS": "Ⓒ",  # a decade, a century
    "SPAN": "Ⓘ",  # from one date to another
    "AMOUNT": "Ⓐ",  # two years
    "BOUNDED": "Ⓕ",  # since, by, before ...: takes no further words
}
_UNIONS: Final = {
    "NUMBER": "0abcdylgfr",
    "SMALL": "abcdr",
    "DAY_NUMBER": "ab",
    "TWO_DIGITS": "0abc",
    "DAY_ANY": "abAB",
    "DAY_ORDINAL": "AB",
    "ANY_ORDINAL": "ABC",
    "YEAR_OR_SHORT": "y0abc",
    "DECADE_COUNT": "abc",
    "FULL_YEAR": "yⓎ",
    "DATE": "ⒹⓓⓑⓂⓜⓎⓨⓅⓈⒸ",
    "WHOLE": "ⓂⓜⓎⓨⓅⓈⒸ",  # what has a beginning, a middle and an end
    "WHOLE_YEAR": "Ⓨⓨ",
    "YEARLESS": "ⓓⓜ",
    "MONTH_OR_PERIOD": "ⓂⓈ",
    "MONTHLIKE": "Ⓜⓜ",
    "DAYLIKE": "Ⓓⓓⓑ",
}
_KINDS: Final = NUMBER_KINDS | OTHER_KINDS | FOUND_KINDS | _UNIONS
_FIRST_CODE: Final = 0xE000  # the private use area has room for 6,400 words
_ITEM: Final = re.compile(
    r"(?P<group>[a-z_0-9]+=)?(?:(?P<kind>[A-Z][A-Z_0-9]+)|(?P<word>'?[a-z]+|[\u3400-\u9fff]+|[^\w\s?|()]))"
    r"|(?P<sign>[?|()]|\s+)"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """What words mean a date: a pattern, and what makes a meaning of them, or None if they mean none."""

    name: str
    pattern: str
    build: Build


@dataclass(frozen=True, slots=True)
class Compiled:
    rule: Rule
    pattern: re.Pattern[str]


class Grammar:
    """Levels of rules, each working on what those before it found, and the words they know."""

    __slots__ = ("codes", "levels")

    def __init__(self, levels: Sequence[Iterable[Rule]]) -> None:
        rules = [tuple(level) for level in levels]
        words = {word for known in CLASSES.values() for word in known}
        words |= {item["word"] for level in rules for rule in level for item in _items(rule) if item["word"]}
        self.codes: Final = {word: chr(_FIRST_CODE + index) for index, word in enumerate(sorted(words))}
        self.levels: Final = tuple(
            tuple(Compiled(rule, self._compiled(rule)) for rule in level) for level in rules
        )

    def _compiled(self, rule: Rule) -> re.Pattern[str]:
        parts: list[str] = []
        for item in _items(rule):
            if item["sign"]:
                parts.append("(?:" if item["sign"] == "(" else item["sign"].strip())
            else:
                codes = self.codes[item["word"]] if item["word"] else self._of_kind(item["kind"])
                name = item["group"]
                parts.append(f"(?P<{name[:-1]}>[{codes}])" if name else f"[{codes}]")
        return re.compile("".join(parts))

    def _of_kind(self, kind: str) -> str:
        if kind in CLASSES:
            codes = "".join(sorted(self.codes[word] for word in CLASSES[kind]))
            return codes + _KINDS.get(kind, "")
        return _KINDS[kind]


def _items(rule: Rule) -> list[re.Match[str]]:
    found = list(_ITEM.finditer(rule.pattern))
    if "".join(item[0] for item in found) != rule.pattern:
        raise ValueError(f"the pattern of rule {rule.name} cannot be read: {rule.pattern}")
    return found
