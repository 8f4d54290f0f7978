"""The index against plain reading: what is found is what a reader of all texts would find.

The truth: a text is folded (case, accents, width, traditional characters) and divided into words. A word is
found where one of its stem stands, a phrase where its words stand one behind the other, a prefix where a word
begins so, and Han characters wherever they stand as a substring.
"""

from __future__ import annotations

import re
import unicodedata

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.query import Term, parse
from timeline_app.core.searching.asking import patterns_of
from timeline_app.core.searching.layered import Layered
from timeline_app.core.searching.letters import Letters
from timeline_app.core.searching.matching import Pattern, levels
from timeline_app.core.searching.parts import NOWHERE, Part
from timeline_app.core.searching.segment import Segment, arrays_of, segment_from, segment_of
from timeline_app.core.searching.stems import Stems

_LETTERS, _STEMS = Letters.usual(), Stems()
_HAN = "重庆市两江新区铁路成立渝的"
_WORDS = (
    "railway",
    "railways",
    "opens",
    "opened",
    "the",
    "river",
    "rivers",
    "Café",
    "cafe",
    "GDP",
    "2010",
    "x",
)

_texts = st.lists(st.sampled_from((*_WORDS, *_HAN, " ", " ", ", ", "。", "\n")), max_size=14).map("".join)
_records = st.lists(
    st.lists(st.tuples(st.sampled_from(list(Part)), _texts), max_size=4).map(tuple), max_size=8
)


def _index(records: list[tuple[tuple[Part, str], ...]]) -> Segment:
    return segment_of(records, _LETTERS, _STEMS)


def _found(segment: Segment, query: str) -> list[int]:
    patterns = patterns_of(parse(query).terms, _LETTERS)
    return np.flatnonzero(levels(segment, patterns, _STEMS) != NOWHERE).tolist()


def _titles(*titles: str) -> Segment:
    return _index([((Part.TITLE, title),) for title in titles])


@given(_records, st.lists(st.sampled_from(_HAN), min_size=1, max_size=4).map("".join))
def test_han_characters_are_found_wherever_they_stand_as_a_substring(
    records: list[tuple[tuple[Part, str], ...]], wanted: str
) -> None:
    truth = [
        number
        for number, record in enumerate(records)
        if any(wanted in _LETTERS.folded(text) for _, text in record)
    ]
    assert _found(_index(records), f'"{wanted}"') == truth


@given(_records, st.lists(st.sampled_from(_WORDS), min_size=1, max_size=3), st.booleans(), st.booleans())
def test_words_are_found_by_their_stems_one_behind_the_other(
    records: list[tuple[tuple[Part, str], ...]], words: list[str], is_prefix: bool, is_negated: bool
) -> None:
    pattern = Pattern.of(" ".join(words), _LETTERS, is_prefix=is_prefix, is_negated=is_negated)
    assert pattern is not None
    segment = _index(records)
    truth = [
        number
        for number, record in enumerate(records)
        if any(_reads(text, words, is_prefix=is_prefix) for _, text in record) != is_negated
    ]
    assert np.flatnonzero(levels(segment, [pattern], _STEMS) != NOWHERE).tolist() == truth


def _reads(text: str, words: list[str], *, is_prefix: bool) -> bool:
    """Whether the words stand in a text, by reading it."""
    divided = re.findall(f"[{_HAN}]|[^\\W{_HAN}]+", _plain(text))
    *before, last = map(_plain, words)
    for at in range(len(divided) - len(before)):
        there = divided[at : at + len(words)]
        is_same = all(
            _STEMS.of(ours) == _STEMS.of(theirs) for ours, theirs in zip(before, there, strict=False)
        )
        end = there[-1]
        if is_same and (end.startswith(last) if is_prefix else _STEMS.of(end) == _STEMS.of(last)):
            # What stands between two Han characters keeps them apart, which words alone never are.
            return True
    return False


def _plain(text: str) -> str:
    """Lower case without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


@given(_records)
def test_a_segment_put_together_from_its_arrays_answers_the_same(
    records: list[tuple[tuple[Part, str], ...]],
) -> None:
    segment = _index(records)
    again = segment_from(segment.count, list(arrays_of(segment)))
    for query in ("railway", "铁路", '"the river"', "rail*", "-the"):
        assert _found(again, query) == _found(segment, query)


@given(_records, _records, st.sets(st.integers(0, 9)), st.sets(st.integers(0, 9)))
def test_an_index_that_followed_changes_answers_as_one_built_anew(
    first: list[tuple[tuple[Part, str], ...]],
    second: list[tuple[tuple[Part, str], ...]],
    changed: set[int],
    removed: set[int],
) -> None:
    index = Layered.of(first, _LETTERS, _STEMS)
    count = max(len(first), len(second))
    put = {row: second[row] for row in range(len(second)) if row in changed or row >= len(first)}
    gone = {row for row in removed if row < count} - put.keys()
    followed = index.with_changes(put, gone, count, _LETTERS, _STEMS)
    now = [put.get(row, first[row] if row < len(first) else ()) for row in range(count)]
    anew = Layered.of([() if row in gone else record for row, record in enumerate(now)], _LETTERS, _STEMS)
    for query in ("railway", "铁路", '"the river"', "rail*", "cafe opens", "river -the"):
        patterns = patterns_of(parse(query).terms, _LETTERS)
        assert followed.levels(patterns, _STEMS).tolist() == anew.levels(patterns, _STEMS).tolist()


def test_one_form_of_a_word_finds_the_others() -> None:
    segment = _titles("The railway opens", "Railways opened", "A rail strike")
    assert _found(segment, "railways") == [0, 1]
    assert _found(segment, "open") == [0, 1]
    assert _found(segment, "rail*") == [0, 1, 2]


def test_accents_case_and_width_make_no_difference() -> None:
    segment = _titles("Café opens", "CAFE", "ＣＡＦＥ", "Cafés")
    assert _found(segment, "café") == [0, 1, 2, 3]


def test_traditional_and_simplified_characters_find_each_other() -> None:
    segment = _titles("重慶開埠", "重庆开埠")
    assert _found(segment, "重庆") == [0, 1]
    assert _found(segment, "重慶") == [0, 1]


def test_two_characters_apart_are_not_a_word() -> None:
    assert _found(_titles("重庆", "重，庆", "重 庆"), "重庆") == [0]


def test_a_phrase_does_not_reach_from_one_text_into_the_next() -> None:
    segment = _index([((Part.NAME, "Hong"), (Part.NAME, "Kong")), ((Part.NAME, "Hong Kong"),)])
    assert _found(segment, '"Hong Kong"') == [1]
    assert _found(segment, "Hong Kong") == [0, 1]


def test_words_may_stand_in_different_parts_of_an_event() -> None:
    segment = _index([((Part.TITLE, "Railway opens"), (Part.SUMMARY, "paid for by a loan"))])
    assert _found(segment, "railway loan") == [0]
    assert _found(segment, '"railway loan"') == []


def test_what_is_found_in_the_title_alone_is_told_from_what_needs_the_summary() -> None:
    segment = _index(
        [
            ((Part.TITLE, "Loan"), (Part.SUMMARY, "railway")),
            ((Part.TITLE, "Railway loan"),),
            ((Part.TITLE, "Loans"), (Part.TAG, "railways")),
        ]
    )
    patterns = patterns_of(parse("railway loan").terms, _LETTERS)
    assert levels(segment, patterns, _STEMS).tolist() == [Part.SUMMARY, Part.TITLE, Part.TAG]


def test_an_excluded_word_excludes_wherever_it_stands() -> None:
    segment = _index(
        [
            ((Part.TITLE, "Railway"), (Part.PASSAGE, "a loan")),
            ((Part.TITLE, "Railway"),),
            ((Part.TITLE, "x"),),
        ]
    )
    assert _found(segment, "railway -loan") == [1]
    assert _found(segment, "-loan") == [1, 2]


def test_the_last_word_that_is_being_typed_may_go_on() -> None:
    segment = _titles("Railway opens", "Open air", "Opera")
    typed = patterns_of((Term("ope"),), _LETTERS, is_typed=True)
    done = patterns_of((Term("ope"),), _LETTERS)
    assert np.flatnonzero(levels(segment, typed, _STEMS) != NOWHERE).tolist() == [0, 1, 2]
    assert np.flatnonzero(levels(segment, done, _STEMS) != NOWHERE).tolist() == []


def test_words_that_stand_thousands_of_times_are_matched_like_rare_ones() -> None:
    count = 9_000
    segment = _titles(*("the river" if number % 3 else "river the" for number in range(count)))
    assert _found(segment, '"the river"') == [number for number in range(count) if number % 3]
    assert len(_found(segment, '"river the"')) == count // 3


def test_hundreds_of_words_that_begin_alike_are_all_found() -> None:
    words = [f"station{number}" for number in range(500)]
    segment = _index([((Part.SUMMARY if n % 2 else Part.TITLE, word),) for n, word in enumerate(words)])
    patterns = patterns_of(parse("stat*").terms, _LETTERS)
    assert levels(segment, patterns, _STEMS).tolist() == [
        Part.SUMMARY if number % 2 else Part.TITLE for number in range(500)
    ]
