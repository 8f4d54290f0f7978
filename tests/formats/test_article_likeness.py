"""Articles that are there already: the same file, the same words, much of them; and which are not."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from timeline_app.core.progress import Stopped
from timeline_app.formats.articles import (
    Known,
    LikenessIndex,
    ReadArticle,
    like_in,
    read_article,
    read_pasted,
    same_or_like,
)

DATA = Path(__file__).parents[1] / "data" / "articles"
_SOUNDS = "ba be bri co da do el fa fer gar hol in ka lan ma mor na or pel ri ro sa ston ta ti un wick"


def words(seed: int, count: int = 800) -> str:
    """Some thousand characters of made-up words, always the same for a seed."""
    chance = random.Random(seed)
    return " ".join("".join(chance.choices(_SOUNDS.split(), k=chance.randint(1, 4))) for _ in range(count))


def noisy(text: str, share: float) -> str:
    chance = random.Random(7)
    return "".join(chance.choice("abcdefgh ") if chance.random() < share else one for one in text)


def article(text: str) -> ReadArticle:
    return read_pasted(text)


def known(count: int) -> list[Known]:
    return [Known(f"a{number}", f"{number:064x}", words(number)) for number in range(count)]


def test_the_same_file_is_known_again_though_its_text_was_changed() -> None:
    read = read_article(DATA / "utf-8.txt")
    there = [("other", "f" * 64, words(1)), ("ferry", read.sha256, "Another text altogether.")]
    assert same_or_like(read, there) == [("ferry", 1.0)]


def test_the_same_words_are_known_again_in_another_file_and_another_form() -> None:
    text = words(3)
    other = text.upper().replace(" ", "\n\n", 40).replace(" ", "\u00a0", 5)
    assert same_or_like(article(other), [Known("a", "", text)]) == [("a", 1.0)]


def test_an_original_is_known_by_the_hash_that_its_digest_keeps() -> None:
    digest = read_article(DATA / "own-form.md")
    original_sha256 = digest.further.original_sha256
    assert same_or_like(digest, [Known("bell", original_sha256, words(1))]) == [("bell", 1.0)]


def test_an_article_on_a_page_with_a_menu_and_a_foot_is_known_again() -> None:
    text = words(5)
    page = f"{words(90, 120)}\n\n{text}\n\n{words(91, 120)}"
    (like,) = same_or_like(article(page), known(20))
    assert like.id == "a5"
    assert 0.9 < like.share < 1.0


def test_a_passage_out_of_an_article_is_known_as_part_of_it() -> None:
    passage = words(5)[1_000:1_700]
    (like,) = same_or_like(article(passage), known(20))
    assert (like.id, like.share > 0.9) == ("a5", True)


@pytest.mark.parametrize(("share", "least"), [(0.01, 0.8), (0.03, 0.55), (0.08, 0.3)])
def test_an_article_that_was_scanned_badly_is_known_again(share: float, least: float) -> None:
    (like,) = same_or_like(article(noisy(words(5), share)), known(20))
    assert like.id == "a5"
    assert like.share >= least


def test_a_chinese_article_is_known_again() -> None:
    text = (DATA / "gb18030.txt").read_bytes().decode("gb18030")
    other = text.replace("四日", "昨天").replace("十分钟", "一刻钟")
    (like,) = same_or_like(article(other), [Known("bridge", "", text), *known(5)])
    assert like.id == "bridge"


def test_other_articles_are_not_alike() -> None:
    assert same_or_like(article(words(500)), known(50)) == []


def test_a_few_words_are_like_nothing_but_themselves() -> None:
    there = [Known("bell", "", "The bell is still."), *known(5)]
    assert same_or_like(article("THE BELL is still"), there) == [("bell", 1.0)]
    assert same_or_like(article("The bell is"), there) == []


def test_texts_without_letters_are_not_all_the_same() -> None:
    assert same_or_like(article("* * *"), [Known("stars", "", "- - -"), Known("none", "", "")]) == []


def test_the_likest_comes_first() -> None:
    text = words(5)
    there = [Known("half", "", text[: len(text) // 2] + words(60, 400)), Known("same", "", text), *known(4)]
    assert [like.id for like in same_or_like(article(text), there)] == ["same", "half"]


def test_an_article_that_came_in_just_now_is_known_as_well() -> None:
    index = LikenessIndex(known(5))
    read = article(noisy(words(77), 0.01))
    assert like_in(read, index) == []
    index.add(Known("new", "", words(77)))
    assert [like.id for like in like_in(read, index)] == ["new"]
    assert [like.id for like in like_in(article(words(3)), index)] == ["a3"]
    assert len(index) == 6


def test_an_empty_store_has_nothing_alike() -> None:
    assert same_or_like(article(words(1)), []) == []


def test_building_the_index_can_be_stopped() -> None:
    with pytest.raises(Stopped):
        LikenessIndex(known(3), is_stopped=lambda: True)
