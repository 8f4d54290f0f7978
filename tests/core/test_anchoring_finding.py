"""Passages found again after their text has changed: where they stand, or that they are lost."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.bench_anchoring import (
    ERRORS,
    Changed,
    made_texts,
    original_files,
    some_passages,
    tally,
    with_errors,
    with_paragraphs_doubled,
    with_paragraphs_moved,
)
from timeline_app.core.anchoring import Placement, Selectors, find_again
from timeline_app.core.progress import Stopped

BRIDGE = (
    "Work on the bridge began in 1960, when the council bought the land.\n\n"
    "It opened on 4 May 1966 in pouring rain. A band played, and nobody heard it.\n\n"
    "Tolls were taken until 1980. Since then the crossing has been free of charge for everybody."
)
OPENED = "It opened on 4 May 1966 in pouring rain."
TOLLS = "Tolls were taken until 1980."
HAN = (
    "重庆两江新区于二〇一〇年六月十八日挂牌成立。\n它是内陆地区第一个国家级开发开放新区，"
    "规划面积一千二百平方公里。"
)
UNCHANGED = "Nothing else is known of it, and nobody has asked the engineers since."


def placed(words: str, old: str, new: str) -> Placement:
    """Where the first of these words in the old text has come to stand in the new."""
    start = old.index(words)
    return find_again([Selectors.at(old, start, start + len(words))], old, new)[0]


def quoted(placement: Placement) -> str:
    assert placement.selectors is not None
    return placement.selectors.quote


def test_a_passage_behind_an_edit_moves_with_its_words() -> None:
    new = BRIDGE.replace("the land", "the meadows by the river")
    found = placed(OPENED, BRIDGE, new)
    assert (found.state, found.confidence, quoted(found)) == ("exact", 1.0, OPENED)
    assert found.selectors == Selectors.at(new, new.index(OPENED), new.index(OPENED) + len(OPENED))


def test_a_passage_before_an_edit_stays_at_its_position() -> None:
    found = placed(OPENED, BRIDGE, BRIDGE.replace("1980", "1981"))
    assert (found.state, found.ground) == ("exact", "position")


def test_a_passage_whose_words_were_corrected_is_found_and_called_moved() -> None:
    found = placed(OPENED, BRIDGE, BRIDGE.replace("4 May 1966 in pouring", "5 May 1966, in streaming"))
    assert (found.state, quoted(found)) == ("moved", "It opened on 5 May 1966, in streaming rain.")
    assert 0.7 < found.confidence < 1


def test_a_passage_that_was_taken_out_is_lost_and_no_other_is_put_in_its_place() -> None:
    found = placed(TOLLS, BRIDGE, BRIDGE.replace(TOLLS + " ", ""))
    assert (found.state, found.selectors, found.confidence) == ("lost", None, 0.0)


def test_a_sentence_that_was_written_anew_is_lost_with_its_old_place_to_review() -> None:
    new = BRIDGE.replace(OPENED, "The mayor cut the ribbon three days late.")
    found = placed(OPENED, BRIDGE, new)
    assert found.state == "lost"
    place = found.candidates[0]
    assert abs(place.start - BRIDGE.index(OPENED)) < 10
    assert 0 < place.score < 1


def test_of_words_that_stand_twice_the_one_in_its_surroundings_is_meant() -> None:
    old = "In spring it was closed. Repairs went on for weeks. In autumn it was closed. Snow fell all year."
    start = old.rindex("it was closed.")
    new = "A note first. " + old.replace("weeks", "days").replace("Snow fell", "Rain fell")
    found = find_again([Selectors.at(old, start, start + 14)], old, new)
    assert found[0].state == "exact"
    assert found[0].selectors is not None
    assert found[0].selectors.prefix.endswith("In autumn ")


def test_of_words_that_stood_twice_the_one_that_is_left_is_not_taken_for_the_other() -> None:
    title = "Letters to the editor and what readers of the paper write:"
    first, second = "Old friends met.", "The laboratory is a stop on the tour. It works on life and health."
    old = f"{UNCHANGED}\n\n{title}\n\n{first} {UNCHANGED[:40]}\n\n{title}\n\n{second}"
    new = f"{UNCHANGED}\n\n{first} {UNCHANGED[:40]}\n\n{title}\n\n{second}"
    assert placed(title, old, new).state == "lost"


def test_a_twin_that_came_to_stand_beside_one_neighbour_is_not_taken_for_the_passage() -> None:
    title, words = "Letters to the editor and what readers of the paper write:", "of the paper write:"
    parts = [made_texts(seed, 900)["made words"].strip() for seed in range(5)]
    old = "\n\n".join((parts[0][:100], title, parts[1], parts[2], title, parts[3]))
    new = "\n\n".join((parts[4], parts[2], title, parts[1], parts[3]))
    assert placed(words, old, new).state == "lost"


def test_the_last_that_is_left_of_what_stood_there_many_times_is_nobody_s() -> None:
    old = "ha" * 3_000
    found = find_again(
        [Selectors.at(old, 2_000, 2_100)], old, f"Only this was kept: {old[:160]} and no more."
    )
    assert found[0].state == "lost"


def test_half_of_the_words_are_not_the_passage_though_it_stands_where_it_stood() -> None:
    words = made_texts(5, 1_000)["made words"][:400]
    old = f"{BRIDGE} {words[:200]} {OPENED} {BRIDGE}"
    passage = Selectors.at(old, len(BRIDGE) + 1, len(BRIDGE) + 201)
    new = f"{BRIDGE} {words[:90]} {words[200:310]} {OPENED} {BRIDGE}"
    assert find_again([passage], old, new)[0].state == "lost"


def test_a_page_into_which_as_much_again_was_put_is_a_question() -> None:
    page = made_texts(9, 9_000)["made words"]
    other = made_texts(10, 4_000)["made words"]
    passage = Selectors.at(page, 1_000, 4_000)
    found = find_again([passage], page, f"{page[:2_500]}{other[:2_900]}{page[2_500:]}")
    assert found[0].state == "lost"


def test_a_few_letters_that_are_a_whole_text_are_not_found_in_another() -> None:
    passage = Selectors.at("It rained. ", 0, 10)
    assert find_again([passage], "It rained. ", BRIDGE + " It rained.")[0].state == "lost"


def test_a_lost_passage_is_not_placed_again_by_words_that_stand_somewhere_else() -> None:
    passage = Selectors.at(BRIDGE, BRIDGE.index(OPENED), BRIDGE.index(OPENED) + len(OPENED))
    new = f"{UNCHANGED} {OPENED} {UNCHANGED}"
    assert find_again([passage], "Another text altogether.", new)[0].state == "lost"


def test_characters_put_in_at_a_passage_s_ends_stay_outside() -> None:
    new = BRIDGE.replace(OPENED, f"xx{OPENED.replace('pouring', 'porring')}yy")
    assert quoted(placed(OPENED, BRIDGE, new)) == OPENED.replace("pouring", "porring")


def test_two_places_about_as_good_are_a_question_and_no_guess() -> None:
    new = f"{BRIDGE}\n\n{'~' * 700}\n\n{BRIDGE}".replace("rain", "rein")
    found = placed(OPENED, BRIDGE, new)
    assert found.state == "lost"
    assert {place.start for place in found.candidates} >= {new.index("It opened"), new.rindex("It opened")}


def test_a_short_phrase_elsewhere_is_not_taken_for_one_that_is_gone() -> None:
    new = BRIDGE.replace(OPENED, "") + " A free crossing on 4 May 1966 is on record elsewhere."
    assert placed("on 4 May 1966", BRIDGE, new).state == "lost"


def test_a_paragraph_that_moved_takes_its_passages_along() -> None:
    first, second, third = BRIDGE.split("\n\n")
    new = "\n\n".join((third, first, second))
    assert quoted(placed(OPENED, BRIDGE, new)) == OPENED
    assert quoted(placed(TOLLS, BRIDGE, new)) == TOLLS


def test_another_edition_s_quotation_marks_dashes_and_line_ends_do_no_harm() -> None:
    old = '"We agreed" - so he said -\non the bridge\'s name and no more; the rest was settled by others.'
    new = "A note.\n\n“We agreed” — so he said — on the bridge’s name\u00a0and no more; the rest was settled."
    found = placed('"We agreed" - so he said -\non the bridge\'s name', old, new)
    assert (found.state, quoted(found)) == ("moved", "“We agreed” — so he said — on the bridge’s name")
    assert found.confidence > 0.9


def test_chinese_with_radicals_and_broken_lines_is_found_in_offsets_of_its_own_text() -> None:
    new = "编者按\n" + HAN.replace("内陆", "内\n陆").replace("方", "⽅").replace("十八", "18")
    found = placed("内陆地区第一个国家级开发开放新区", HAN, new)
    assert quoted(found) == "内\n陆地区第一个国家级开发开放新区"
    assert quoted(placed("规划面积一千二百平方公里", HAN, new)) == "规划面积一千二百平⽅公里"


def test_a_whole_page_is_found_though_sentences_were_put_into_it() -> None:
    page = made_texts(7, 6_000)["made words"]
    words = page[700:4_700]
    new = page[:500] + "New. " + page[500:2_000] + "A sentence that was not there before. " + page[2_000:]
    found = placed(words, page, new)
    assert found.state == "moved"
    assert quoted(found) == words[:1_300] + "A sentence that was not there before. " + words[1_300:]


def test_a_passage_that_was_lost_is_found_when_its_words_come_back() -> None:
    passage = Selectors.at(BRIDGE, BRIDGE.index(OPENED), BRIDGE.index(OPENED) + len(OPENED))
    found = find_again([passage], BRIDGE.replace(OPENED, "It opened late."), "A word first. " + BRIDGE)
    assert (found[0].state, quoted(found[0])) == ("exact", OPENED)


def test_the_placements_come_in_the_order_of_the_passages() -> None:
    passages = [
        Selectors.at(BRIDGE, BRIDGE.index(words), BRIDGE.index(words) + len(words))
        for words in (TOLLS, OPENED)
    ]
    found = find_again(passages, BRIDGE, "x" + BRIDGE)
    assert [quoted(each) for each in found] == [TOLLS, OPENED]


def test_a_text_that_says_one_thing_all_along_gives_no_place_away() -> None:
    old = "ha" * 3_000
    found = find_again([Selectors.at(old, 2_000, 2_100)], old, f"b{old[1:-1]}c")
    assert found[0].state == "lost"


@pytest.mark.parametrize("new", ["", " ", "\n", "x", "\u00ad" * 50])
def test_in_a_text_that_is_gone_every_passage_is_lost(new: str) -> None:
    assert placed(OPENED, BRIDGE, new).state == "lost"


def test_the_search_stops_when_asked_to() -> None:
    passages = [Selectors.at(BRIDGE, start, start + 20) for start in range(30)]
    answers = iter([False, False, True])
    with pytest.raises(Stopped):
        find_again(passages, BRIDGE, BRIDGE[::-1], is_stopped=lambda: next(answers))


@given(st.text(alphabet="ab \n。人", max_size=60), st.text(alphabet="ab \n。人", max_size=60), st.data())
def test_whatever_is_placed_lies_in_the_text_with_its_words(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    passage = Selectors.at(old, start, data.draw(st.integers(start, len(old))))
    found = find_again([passage], old, new)[0]
    assert (found.selectors is None) == (found.state == "lost") == (found.confidence == 0)
    assert 0 <= found.confidence <= 1
    if found.selectors is not None:
        assert new[found.selectors.start : found.selectors.end] == quoted(found) != ""
        assert (found.state == "exact") == (quoted(found) == passage.quote)
    for place in found.candidates:
        assert 0 <= place.start < place.end <= len(new)


@given(st.text(max_size=200), st.data())
def test_in_an_unchanged_text_every_passage_stands_where_it_stood(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = find_again([Selectors.at(text, start, end)], text, text)[0]
    if start < end:
        assert found == Placement("exact", 1.0, Selectors.at(text, start, end), "position")


@settings(max_examples=20)
@given(st.integers(0, 2**32), st.sampled_from(["made words", "ideographs", "letters"]))
def test_errors_all_over_a_random_text_lead_no_passage_astray(seed: int, kind: str) -> None:
    rng = random.Random(seed)
    text = made_texts(seed, 3_000)[kind]
    for changed in (with_errors(text, rng, ERRORS), with_paragraphs_moved(text, rng, ERRORS)):
        assert not tally(text, some_passages(text, 5, rng, is_within=True), changed)["wrong"]


@pytest.mark.parametrize("kind", ["made words", "ideographs", "letters"])
def test_nine_passages_in_ten_are_placed_exactly_among_errors(kind: str) -> None:
    rng = random.Random(11)
    text = made_texts(11, 8_000)[kind]
    found = tally(text, some_passages(text, 100, rng), with_errors(text, rng, ERRORS))
    assert found["exact"] >= 0.9 * found.total()
    assert not found["wrong"]


@pytest.fixture(scope="module")
def articles() -> list[str]:
    found = [path.read_text(encoding="utf-8") for path in original_files()]
    if not found:
        pytest.skip("the original articles are not here")
    return found


@pytest.mark.parametrize("is_after", [True, False])
def test_nine_passages_in_ten_of_the_articles_are_placed_exactly_among_errors(
    articles: list[str], is_after: bool
) -> None:
    rng = random.Random(13)
    exact, total = 0, 0
    for text in articles:
        found = tally(text, some_passages(text, 30, rng), with_errors(text, rng, ERRORS, is_after=is_after))
        exact, total = exact + found["exact"], total + found.total()
        assert not found["wrong"]
    assert exact >= 0.9 * total


@pytest.mark.parametrize("change", [with_paragraphs_moved, with_paragraphs_doubled])
@pytest.mark.parametrize("rate", [0.0, ERRORS])
def test_no_passage_of_the_articles_goes_astray_where_paragraphs_move_go_or_come_twice(
    articles: list[str], change: object, rate: float
) -> None:
    assert callable(change)
    rng = random.Random(17)
    found: Counter[str] = Counter()
    for text in articles:
        changed: Changed = change(text, rng, rate)
        found += tally(text, some_passages(text, 15, rng, is_within=True), changed)
    assert not found["wrong"]
    assert found["exact"] + found["near"] > 4 * found["lost"]
