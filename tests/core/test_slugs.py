"""Texts as ids."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.core.breaches import id_breaches
from timeline_app.core.slugs import LONGEST_SLUG, slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Treaty of X (1842)", "the-treaty-of-x-1842"),
        ("  Straße & Fluß: été ", "strasse-fluss-ete"),
        ("第 2 bridge", "2-bridge"),
        ("重庆成立", ""),
        ("-", ""),
    ],
)
def test_an_id_is_made_of_letters_digits_and_hyphens(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_a_long_text_is_cut_between_words() -> None:
    assert slug("word " * 30) == "-".join(["word"] * 12)
    assert slug("x" * 100) == "x" * LONGEST_SLUG


@given(st.text())
def test_any_text_makes_an_id_or_nothing(text: str) -> None:
    made = slug(text)
    assert made == "" or not list(id_breaches(made))
    assert len(made) <= LONGEST_SLUG
