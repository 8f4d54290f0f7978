"""Who wrote it: a line of authors taken apart into names, and each name into its parts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from timeline_app.core.citing.surnames import (
    DOUBLE_HAN_SURNAMES,
    PINYIN_SURNAMES,
    SYLLABLES,
    WORDS_OF_BODIES,
)

_HAN: Final = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]+")
_HAN_NAME: Final = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff·‧]+")
_LISTED: Final = re.compile(r"\s*(?:,\s*(?:and|&)\s|[;；、，]|\s(?:and|&)\s|(?<=[\u3400-\u9fff])[和与與]"
                            r"(?=[\u3400-\u9fff]{2,4}$))\s*")  # fmt: skip
_HAN_SPACED: Final = re.compile(r"[\u3400-\u9fff·]{2,4}(?:\s+[\u3400-\u9fff·]{2,4})+")
_SUFFIX: Final = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV")
_PARTICLE: Final = re.compile(
    r"(?:d[aeiou]s?|del|della|d[eo]r|den|van|von|vom|zu[mr]?|l[ae]|el|al|bin|ibn|af|ter|ten)"
)
_INITIALS: Final = re.compile(r"(?:[A-Z]\.(?:[\s-]?))+")
_SECOND_SYLLABLE: Final = re.compile(r"[A-Z][a-z]+-[a-z]+")


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in parts, or in ``literal`` the name of a body or one that has no parts.

    ``is_family_first`` says that the name is always written so, as Chinese names are; then no comma follows
    the family name. A name in Chinese characters has no space either.
    """

    family: str = ""
    given: str = ""
    suffix: str = ""
    literal: str = ""
    is_family_first: bool = False

    @property
    def is_han(self) -> bool:
        """Whether it is written in Chinese characters."""
        return bool(_HAN.match(self.family or self.literal))

    @property
    def in_full(self) -> str:
        """As it stands in running text: "Shadow Li", "王小明"."""
        if self.literal:
            return self.literal
        if self.is_family_first:
            return f"{self.family}{'' if self.is_han else ' '}{self.given}"
        return " ".join(part for part in (self.given, self.family, self.suffix) if part)

    @property
    def inverted(self) -> str:
        """As it begins an entry: "Li, Shadow"; "King, Martin Luther, Jr."; "Wang Bo"."""
        if self.literal or self.is_family_first:
            return self.in_full
        return ", ".join(part for part in (self.family, self.given, self.suffix) if part)

    @property
    def short(self) -> str:
        """What short citations name: the family name."""
        return self.literal or (self.in_full if self.is_han else self.family)

    @property
    def initials(self) -> tuple[str, ...]:
        """The first letters of the given names, those of a name with a hyphen as one: "M", "J-P"."""
        return tuple(
            "-".join(half[0].upper() for half in word.split("-") if half)
            for word in self.given.replace(".", ". ").split()
            if word.strip("-.")
        )


def names_of(authors: str) -> tuple[Name, ...]:
    """The names in a line such as "Wang Bo, Li Ming and Anna de Vries", "王小明、李四", "Li, Shadow".

    Which of two words is the family name, the line does not say: it is the last, but the first where that
    is a Chinese surname and the rest reads as a Chinese given name. What names a body stays whole.
    """
    return tuple(_name(part) for part in _parts(" ".join(authors.split())))


def _parts(line: str) -> list[str]:
    if _HAN_SPACED.fullmatch(line):
        return line.split()
    pair = line.split(" and ")
    if len(pair) == 2 and _is_body(pair[0]) and " " not in pair[1]:  # a Ministry of Commerce and Trade
        return [line]
    if re.search(r"[;；]", line):  # the commas are those of inverted names
        parts = re.split(r"\s*[;；]\s*", line)
    else:
        parts = [part for each in _LISTED.split(line) for part in _between_commas(each)]
    return [
        part
        for part in (part.strip(" ,.") if _ends_idly(part) else part.strip(" ,") for part in parts)
        if part
    ]


def _ends_idly(part: str) -> bool:
    """Whether a full stop at the end belongs to no initial or abbreviation."""
    return not re.search(r"\b\w{1,3}\.$", part)


def _between_commas(text: str) -> list[str]:
    """Names between commas; "Li, Shadow" is one turned round, and a suffix belongs to what it follows."""
    parts: list[str] = []
    for part in (part.strip() for part in text.split(",")):
        if parts and _SUFFIX.fullmatch(part):
            parts[-1] = f"{parts[-1]}, {part}"
        elif part:
            parts.append(part)
    if len(parts) % 2 == 0 and all(_INITIALS.fullmatch(part) for part in parts[1::2]):
        return [f"{family}, {given}" for family, given in zip(parts[::2], parts[1::2], strict=True)]
    if len(parts) == 2 and _is_family_alone(parts[0]) and not _HAN.search(text) and not _is_body(parts[1]):
        return [", ".join(parts)]
    return parts


def _is_family_alone(text: str) -> bool:
    words = text.split()
    is_one = len(words) == 1 or all(_PARTICLE.fullmatch(word) for word in words[:-1])
    return is_one and not text.isupper() and not _is_body(text)


def _name(text: str) -> Name:
    if _HAN_NAME.fullmatch(text):
        return _han_name(text)
    if _is_body(text) or _HAN.search(text) or " " not in text:
        return Name(literal=text)
    if "," in text:
        return _turned_round([part.strip() for part in text.split(",")])
    return _in_order(text.split())


def _in_order(words: list[str]) -> Name:
    """A name as people write it, by its words."""
    if _is_chinese_order(words):
        return Name(words[0], words[1], is_family_first=True)
    suffix = words.pop() if len(words) > 2 and _SUFFIX.fullmatch(words[-1]) else ""
    if len(words) > 2 and _SECOND_SYLLABLE.fullmatch(words[-1]) and words[-2] in PINYIN_SURNAMES:
        # "John Lee Ka-chiu" is Lee Ka-chiu, called John
        return Name(words[-2], " ".join([*words[:-2], words[-1]]), suffix)
    at = next((i for i, word in enumerate(words[1:-1], 1) if _PARTICLE.fullmatch(word)), len(words) - 1)
    return Name(" ".join(words[at:]), " ".join(words[:at]), suffix)


def _turned_round(parts: list[str]) -> Name:
    suffix = parts.pop() if len(parts) > 1 and _SUFFIX.fullmatch(parts[-1]) else ""
    if len(parts) == 1:
        whole = _name(parts[0])
        return whole if whole.literal else Name(whole.family, whole.given, suffix, "", whole.is_family_first)
    return Name(parts[0], " ".join(parts[1:]), suffix)


def _han_name(text: str) -> Name:
    if "·" in text or "‧" in text or not 2 <= len(text) <= 4 or _is_body(text):
        return Name(literal=text)
    size = 2 if text.startswith(DOUBLE_HAN_SURNAMES) and len(text) > 2 else 1
    return Name(text[:size], text[size:], is_family_first=True)


def _is_chinese_order(words: list[str]) -> bool:
    """Whether two words are a Chinese name in its own order: "Tang Liangzhi", "Lee Ka-chiu"."""
    if len(words) != 2 or words[0] not in PINYIN_SURNAMES:
        return False
    given = words[1]
    is_chinese = bool(SYLLABLES.fullmatch(given.lower().replace("-", ""))) or bool(
        _SECOND_SYLLABLE.fullmatch(given)
    )
    return is_chinese and given not in PINYIN_SURNAMES


def _is_body(text: str) -> bool:
    """Whether a text names a body rather than a person."""
    words = {word.strip(".,()'’").lower() for word in text.split()}
    return not words.isdisjoint(WORDS_OF_BODIES) or text.endswith(
        ("社", "报", "報", "网", "網", "部", "局", "委", "厅", "府", "室", "组")
    )
