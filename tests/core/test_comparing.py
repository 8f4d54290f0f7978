"""Which events of two stores are the same."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import paths
from timeline_app.core.claims import compare_claim
from timeline_app.core.comparing import Comparison, Described, compare, described, shared_names, shared_words
from timeline_app.core.progress import Stopped
from timeline_app.formats.folder import read_folder

_WORDS = ["harbour", "bridge", "opens", "treaty", "signed", "railway", "phase", "2", "3", "the", "of"]
_CHINESE = ["重庆", "香港", "大桥", "成立", "签署", "协议"]
_DATES = [
    "", "1939", "1939-01-16", "1939-01", "1940~", "2007", "2007~", "2013/2015", "2013/2016", "[2007..2009]",
    "2018-05-17", "2018-05-19", "../2013-05", "19XX",
]  # fmt: skip


@st.composite
def _titles(draw: st.DrawFn) -> str:
    words = draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=5))
    chinese = draw(st.lists(st.sampled_from(_CHINESE), max_size=3))
    return "".join(chinese) if chinese and draw(st.booleans()) else " ".join(words)


_events = st.lists(
    st.builds(
        Described,
        title=_titles(),
        date=st.sampled_from(_DATES),
        summary=st.one_of(st.just(""), _titles()),
        names=st.sampled_from([(), ("Hong Kong",), ("重庆", "York")]),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def shipped() -> list[Described]:
    contents = read_folder(paths.shipped_events())
    return [described(event, event.date) for event in contents.events]


def _links(found: Comparison) -> set[tuple[int, int]]:
    return {(pair.first, pair.second) for pair in (*found.pairs, *found.disputed)}


@settings(max_examples=25, deadline=None)
@given(_events, _events)
def test_it_does_not_matter_which_store_is_first(first: list[Described], second: list[Described]) -> None:
    found, turned = compare(first, second), compare(second, first)
    assert _links(found) == {(left, right) for right, left in _links(turned)}
    assert len(found.pairs) == len(turned.pairs)
    assert (found.only_first, found.only_second) == (turned.only_second, turned.only_first)


@settings(max_examples=25, deadline=None)
@given(_events, _events)
def test_each_event_is_in_one_place_of_the_answer(first: list[Described], second: list[Described]) -> None:
    found = compare(first, second)
    linked = (*found.pairs, *found.disputed)
    assert sorted([*(pair.first for pair in linked), *found.only_first]) == list(range(len(first)))
    assert sorted([*(pair.second for pair in linked), *found.only_second]) == list(range(len(second)))


@settings(max_examples=25, deadline=None)
@given(_events, _events)
def test_dates_of_one_event_never_conflict_and_disputed_ones_do(
    first: list[Described], second: list[Described]
) -> None:
    found = compare(first, second)
    for pairs, conflict in ((found.pairs, False), (found.disputed, True)):
        for pair in pairs:
            dates = first[pair.first].date, second[pair.second].date
            agreement = compare_claim(*dates) if all(dates) else "none"
            assert pair.agreement == agreement
            assert (agreement == "conflicts") is conflict
            assert 0 < pair.score <= 1


@settings(max_examples=25, deadline=None)
@given(_events)
def test_a_store_is_linked_with_itself_wherever_title_and_date_say_which(events: list[Described]) -> None:
    keys = [(event.title, event.date) for event in events]
    links = _links(compare(events, events))
    for place, key in enumerate(keys):
        if keys.count(key) == 1:
            assert (place, place) in links


@pytest.mark.parametrize(("lost", "least"), [(0.2, 60), (0.4, 48)])
def test_a_shuffled_and_shortened_copy_is_recognised(
    shipped: list[Described], lost: float, least: int
) -> None:
    chance = random.Random(1)

    def shortened(text: str) -> str:
        return " ".join(word for word in text.split() if chance.random() > lost) or text

    copy = [
        replace(event, title=shortened(event.title), summary=shortened(event.summary)) for event in shipped
    ]
    chance.shuffle(copy)
    pairs = compare(shipped, copy).pairs
    assert len(pairs) >= least
    assert all(shipped[pair.first].id == copy[pair.second].id for pair in pairs)


def test_two_halves_of_one_collection_have_no_event_in_common(shipped: list[Described]) -> None:
    for seed in range(5):
        events = shipped[:]
        random.Random(seed).shuffle(events)
        found = compare(events[::2], events[1::2])
        assert not found.pairs
        assert not found.disputed


def _one(first: tuple[str, str], second: tuple[str, str]) -> str:
    """What becomes of two events (title, date): both, disputed or apart."""
    found = compare([Described(*first)], [Described(*second)])
    return "both" if found.pairs else "disputed" if found.disputed else "apart"


def test_a_finer_date_and_other_words_are_the_same_event() -> None:
    first = ("Southern Bureau set up in Chongqing", "1939")
    second = ("The Southern Bureau is founded in Chongqing", "1939-01-16")
    assert _one(first, second) == "both"
    (pair,) = compare([Described(*first)], [Described(*second)]).pairs
    assert pair.agreement == "finer"


def test_the_same_words_at_dates_that_cannot_both_be_true_are_disputed() -> None:
    title = "Rocket launched from the desert"
    assert _one((title, "2018-05-17"), (title, "2018-05-19")) == "disputed"


def test_the_same_words_centuries_apart_are_two_events() -> None:
    title = "Great flood in the city"
    assert _one((title, "1870-07-20"), (title, "1981-07-16")) == "apart"


def test_events_of_one_day_that_are_about_other_things_are_two_events() -> None:
    assert _one(("The treaty is signed", "2003-06-29"), ("The bridge is opened", "2003-06-29")) == "apart"


def test_phase_two_is_not_phase_three() -> None:
    assert _one(("Airport phase 2 opens", "2010"), ("Airport phase 3 opens", "2010-12")) == "apart"


def test_without_a_date_only_nearly_the_same_title_is_enough() -> None:
    dated = ("Liaison office opens in Chengdu", "2006")
    assert _one(dated, ("Liaison office opens in Chengdu", "")) == "both"
    assert _one(dated, ("An office in Chengdu", "")) == "apart"


def test_chinese_titles_are_held_against_each_other_by_pairs_of_characters() -> None:
    assert _one(("中共中央南方局在重庆成立", "1939-01"), ("南方局在重慶正式成立", "1939-01-16")) == "both"
    assert _one(("重庆直辖市成立", "1997-06-18"), ("香港特区政府就职", "1997-06")) == "apart"


def test_an_event_that_could_be_either_of_two_is_left_alone() -> None:
    twins = [Described("Bridge opens", "2010", id="a"), Described("Bridge opens", "2010", id="b")]
    found = compare([Described("Bridge is opened", "2010")], twins)
    assert not found.pairs
    assert found.only_second == (0, 1)


def test_stores_without_events_have_nothing_in_common() -> None:
    assert compare([], []) == Comparison((), (), (), ())
    assert compare([Described("Alone", "1939")], []).only_first == (0,)


def test_a_comparison_can_be_stopped(shipped: list[Described]) -> None:
    with pytest.raises(Stopped):
        compare(shipped, shipped, is_stopped=lambda: True)


def test_what_two_events_share_is_told_in_their_own_words() -> None:
    first = Described("Bridges opened in 重庆市 by Hong Kong", "2010", names=("Hong Kong", "Chongqing"))
    second = Described("Opening of the bridge, 重慶市", "2010", names=("chongqing",))
    assert shared_words(first, second) == ("Bridges", "opened", "重庆市")
    assert shared_names(first, second) == ("Chongqing",)
