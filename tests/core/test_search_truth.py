"""200 queries against the plain truth: the shipped collection and a made one, in English and Chinese.

The truth is read off the texts themselves, without an index: Han characters as a substring of the text, words
one by one, by comparing the stems of those that stand in it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from random import Random
from typing import Final

import numpy as np
import pytest

from timeline_app.core.searching.layered import Layered, Record
from timeline_app.core.searching.letters import Letters
from timeline_app.core.searching.matching import Pattern
from timeline_app.core.searching.parts import NOWHERE, Part
from timeline_app.core.searching.stems import Stems
from timeline_app.formats.folder import read_folder
from timeline_app.paths import shipped_events

_LETTERS, _STEMS = Letters.usual(), Stems()
_EACH: Final = 40  # queries of a kind
_HAN: Final = "重庆市两江新区铁路大桥通车成立香港合作机制直辖渝长江轮渡考察团访问"
_WORDS: Final = re.compile(r"[^\W_]+")


def _shipped() -> list[Record]:
    """Events with their passages, and articles, as texts."""
    contents = read_folder(shipped_events())
    records: list[Record] = []
    for event in contents.events:
        names = (*event.places, *event.people, *event.organisations)
        quotes = [each.quote for each in contents.excerpts if each.event == event.id]
        records.append(
            (
                (Part.TITLE, event.title),
                *((Part.NAME, name) for name in names),
                *((Part.TAG, tag) for tag in event.tags),
                (Part.SUMMARY, event.summary),
                *((Part.PASSAGE, quote) for quote in quotes),
            )
        )
    records += [((Part.TITLE, each.title), (Part.TEXT, each.text)) for each in contents.articles]
    return records


def _chinese() -> list[Record]:
    """Texts of Han characters, with digits, spaces and signs among them."""
    chance = Random(7)
    signs = (*_HAN, *_HAN, "，", "。", " ", "2010", "GDP", "\n")
    made = ("".join(chance.choices(signs, k=chance.randint(2, 60))) for _ in range(300))
    return [((Part.TITLE, text[:12]), (Part.SUMMARY, text[12:])) for text in made]


_SHIPPED, _CHINESE = _shipped(), _chinese()


@pytest.fixture(scope="module")
def shipped() -> Layered:
    return Layered.of(_SHIPPED, _LETTERS, _STEMS)


@pytest.fixture(scope="module")
def chinese() -> Layered:
    return Layered.of(_CHINESE, _LETTERS, _STEMS)


def _found(index: Layered, text: str, *, is_prefix: bool = False) -> list[int]:
    pattern = Pattern.of(text, _LETTERS, is_prefix=is_prefix)
    assert pattern is not None
    return np.flatnonzero(index.levels([pattern], _STEMS) != NOWHERE).tolist()


def _truth(records: list[Record], holds: Callable[[list[str]], bool]) -> list[int]:
    """The records in which a sequence of words holds of one text."""
    return [
        number
        for number, record in enumerate(records)
        if any(holds(_WORDS.findall(_plain(text))) for _, text in record)
    ]


def _plain(text: str) -> str:
    """Lower case without accents."""
    parts = unicodedata.normalize("NFKD", text).lower()
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _words_of(records: list[Record], chance: Random, length: int) -> list[str]:
    """Some words that stand one behind the other in a text."""
    while True:
        _, text = chance.choice(chance.choice(records))
        words = _WORDS.findall(_plain(text))
        if len(words) >= length:
            start = chance.randrange(len(words) - length + 1)
            return words[start : start + length]


@pytest.mark.parametrize("seed", range(_EACH))
def test_a_word_of_the_shipped_texts_finds_every_text_with_its_stem(shipped: Layered, seed: int) -> None:
    word = _words_of(_SHIPPED, Random(seed), 1)[0]
    stem = _STEMS.of(word)
    expected = _truth(_SHIPPED, lambda words: any(_STEMS.of(each) == stem for each in words))
    assert _found(shipped, word) == expected
    assert expected


@pytest.mark.parametrize("seed", range(_EACH))
def test_a_phrase_of_the_shipped_texts_finds_every_text_with_it(shipped: Layered, seed: int) -> None:
    chance = Random(1_000 + seed)
    length = chance.choice((2, 2, 3, 4))
    phrase = _words_of(_SHIPPED, chance, length)
    stems = [_STEMS.of(word) for word in phrase]

    def holds(words: list[str]) -> bool:
        there = [_STEMS.of(word) for word in words]
        return any(there[at : at + length] == stems for at in range(len(there) - length + 1))

    assert _found(shipped, " ".join(phrase)) == _truth(_SHIPPED, holds)


@pytest.mark.parametrize("seed", range(_EACH))
def test_a_beginning_finds_every_text_with_a_word_that_begins_so(shipped: Layered, seed: int) -> None:
    chance = Random(2_000 + seed)
    word = _words_of(_SHIPPED, chance, 1)[0]
    beginning = word[: chance.randint(1, len(word))]
    expected = _truth(_SHIPPED, lambda words: any(each.startswith(beginning) for each in words))
    assert _found(shipped, beginning, is_prefix=True) == expected


@pytest.mark.parametrize("seed", range(_EACH))
def test_han_characters_find_every_text_they_are_a_substring_of(chinese: Layered, seed: int) -> None:
    chance = Random(3_000 + seed)
    record = chance.choice([each for each in _CHINESE if re.search(f"[{_HAN}]{{2}}", each[0][1])])
    runs = re.findall(f"[{_HAN}]{{2,}}", record[0][1])
    run = chance.choice(runs)
    length = min(chance.choice((1, 2, 2, 2, 3, 4)), len(run))
    start = chance.randrange(len(run) - length + 1)
    wanted = run[start : start + length]
    expected = [n for n, each in enumerate(_CHINESE) if any(wanted in text for _, text in each)]
    assert _found(chinese, wanted) == expected
    assert expected


@pytest.mark.parametrize("seed", range(_EACH))
def test_two_characters_chosen_at_random_find_what_substring_search_finds(
    chinese: Layered, seed: int
) -> None:
    wanted = "".join(Random(4_000 + seed).choices(_HAN, k=2))
    expected = [n for n, each in enumerate(_CHINESE) if any(wanted in text for _, text in each)]
    assert _found(chinese, wanted) == expected
