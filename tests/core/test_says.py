"""English sentences that know what they were made of."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from timeline_app.core.edtf import EdtfError, parse
from timeline_app.core.says import Saying, says, says_number


def test_a_saying_is_the_english_sentence_wherever_a_text_is_wanted() -> None:
    sentence = says("there is no {0} here", "key")
    assert sentence == "there is no key here"
    assert f"{sentence}!" == "there is no key here!"
    assert json.dumps(sentence) == '"there is no key here"'
    assert {sentence: 1}["there is no key here"] == 1


def test_a_sentence_without_values_may_have_braces() -> None:
    assert says('write {"from": "1995"}') == 'write {"from": "1995"}'


def test_a_saying_knows_its_pattern_and_its_values() -> None:
    inner = says("a year has four digits")
    sentence = says("'{0}' is not a date: {1}", "99", inner)
    assert sentence.pattern == "'{0}' is not a date: {1}"
    assert sentence.values == ("99", inner)


@pytest.mark.parametrize(("number", "words"), [(1, "1 fault"), (2, "2 faults"), (12_345, "12,345 faults")])
def test_what_is_counted_is_one_or_many(number: int, words: str) -> None:
    sentence = says_number("{0} fault", "{0} faults", number)
    assert sentence == words
    assert (sentence.pattern, sentence.number) == ("{0} faults", number)


@pytest.mark.parametrize("again", [copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_a_copy_knows_as_much(again: object) -> None:
    sentence = says("there is no {0} here", "key")
    copied = again(sentence)  # type: ignore[operator]
    assert isinstance(copied, Saying)
    assert (copied, copied.pattern, copied.values) == (sentence, sentence.pattern, ("key",))


def test_a_refused_date_says_why_in_a_sentence_that_can_be_translated() -> None:
    with pytest.raises(EdtfError) as caught:
        parse("2010-13")
    assert isinstance(caught.value.args[0], Saying)
    assert isinstance(caught.value.reason, Saying)


def test_a_megabyte_that_was_typed_is_not_said_again_in_full() -> None:
    for sentence in (
        says("'{0}' is no date", "9" * 1_000_000),
        says_number("{1}", "{1}", 2, "9" * 1_000_000),
    ):
        assert len(sentence) < 500
        assert " … " in sentence
    with pytest.raises(EdtfError) as told:
        parse("9" * 1_000_000)
    assert len(str(told.value)) < 600
