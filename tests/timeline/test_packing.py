"""Blocks into rows: none on another, old places kept, the selection and headlines before others."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.timeline.packing import Before, Block, Option, Place, Rank, RowSpace, pack

VIEW = (0.0, 1_000.0)
GAP = 10.0
NOTHING_BEFORE = Before({})
HELD = True


def block(
    row: int,
    left: float,
    width: float = 100.0,
    *,
    rank: Rank = Rank.OTHER,
    whole: bool = False,
    widths: tuple[float, ...] = (),
) -> Block:
    """A disc at ``left`` whose words stand to the right of it or, if that is not possible, to the left."""
    options = []
    for words in widths or (width,):
        right = Option("right", left, left + 10 + words, left + 10, words, (left + 10, left + 10))
        start = left - words
        options += [right, Option("left", start, left + 10, start, words, (start, start))]
    return Block(row, tuple(options), whole, rank)


def packed(*blocks: Block, rows: int = 3, before: Before = NOTHING_BEFORE) -> dict[int, Place]:
    return pack(blocks, rows, GAP, before, VIEW)


def rows_of(places: Mapping[int, Place]) -> dict[int, int]:
    return {row: place.lane_row for row, place in places.items()}


def taken(some: Mapping[int, Place], blocks: list[Block]) -> dict[int, list[tuple[float, float]]]:
    """What of each row is taken, in order."""
    by_row: dict[int, list[tuple[float, float]]] = {}
    for each in blocks:
        if each.row in some:
            place = some[each.row]
            option = next(option for option in each.options if place.takes(option))
            by_row.setdefault(place.lane_row, []).append((option.left, option.right))
    return {row: sorted(stretches) for row, stretches in by_row.items()}


@st.composite
def blocks(draw: st.DrawFn, ranks: tuple[Rank, ...] = tuple(Rank)) -> list[Block]:
    """Blocks in order of importance, at most one of them selected; that one may be cut by the edge."""
    lefts = draw(st.lists(st.floats(-1_000, 2_000), max_size=30))
    found = [
        block(
            row,
            left,
            draw(st.sampled_from([20.0, 90.0, 250.0])),
            rank=(rank := draw(st.sampled_from(ranks))),
            whole=rank != Rank.SELECTED and draw(st.booleans()),
            widths=draw(st.sampled_from([(), (200.0, 140.0, 100.0)])),
        )
        for row, left in enumerate(lefts)
    ]
    selected = [each for each in found if each.rank == Rank.SELECTED]
    return selected[:1] + [each for each in found if each.rank != Rank.SELECTED]


@given(blocks(), blocks(), st.integers(1, 4), st.booleans())
def test_no_two_blocks_share_room(some: list[Block], others: list[Block], rows: int, holds: bool) -> None:
    before = Before(pack(others, rows, GAP, NOTHING_BEFORE, VIEW), holds)
    places = pack(some, rows, GAP, before, VIEW)
    for row, stretches in taken(places, some).items():
        assert 0 <= row < rows
        for (_, right), (left, _) in pairwise(stretches):
            assert right + GAP - 0.05 <= left


@given(blocks(), st.integers(1, 4))
def test_what_has_its_place_keeps_it(some: list[Block], rows: int) -> None:
    places = pack(some, rows, GAP, NOTHING_BEFORE, VIEW)
    assert pack(some, rows, GAP, Before(places), VIEW) == places
    assert pack(some, rows, GAP, Before(places, HELD), VIEW) == places


@given(blocks(), blocks(), st.integers(1, 4))
def test_the_selection_always_has_a_place(some: list[Block], others: list[Block], rows: int) -> None:
    before = pack(others, rows, GAP, NOTHING_BEFORE, VIEW)
    selected = {each.row for each in some if each.rank == Rank.SELECTED}
    assert selected <= pack(some, rows, GAP, Before(before), VIEW).keys()
    assert selected <= pack(some, rows, GAP, NOTHING_BEFORE, VIEW).keys()


@given(blocks((Rank.HEADLINE, Rank.OTHER)), st.integers(1, 4))
def test_headlines_have_the_places_they_would_have_alone(some: list[Block], rows: int) -> None:
    headlines = [each for each in some if each.rank == Rank.HEADLINE]
    alone = pack(headlines, rows, GAP, NOTHING_BEFORE, VIEW)
    places = pack(some, rows, GAP, NOTHING_BEFORE, VIEW)
    assert {row: place for row, place in places.items() if row in alone} == alone


@given(blocks(), blocks(), st.integers(1, 4))
def test_holding_rows_moves_no_lesser_event_to_another(
    some: list[Block], others: list[Block], rows: int
) -> None:
    before = pack(others, rows, GAP, NOTHING_BEFORE, VIEW)
    places = pack(some, rows, GAP, Before(before, HELD), VIEW)
    lesser = {each.row for each in some if each.rank == Rank.OTHER}
    for row in places.keys() & before.keys() & lesser:
        assert places[row].lane_row == before[row].lane_row


def test_the_first_row_with_room_is_taken() -> None:
    assert rows_of(packed(block(0, 100), block(1, 150), block(2, 190), block(3, 400))) == {
        0: 0,
        1: 1,
        2: 2,
        3: 0,
    }


def test_what_finds_no_room_is_left_out() -> None:
    assert rows_of(packed(block(0, 100), block(1, 105), block(2, 110), rows=1)) == {0: 0}


def test_words_go_to_the_other_side_where_there_is_no_room_on_the_one() -> None:
    places = packed(block(0, 300), block(1, 280), rows=1)
    assert places == {0: Place(0, "right", 100.0), 1: Place(0, "left", 100.0)}


def test_words_are_rather_left_of_the_mark_than_cut_by_the_edge() -> None:
    assert packed(block(0, 950))[0].side == "left"


def test_what_must_be_whole_is_left_out_where_the_edge_would_cut_it() -> None:
    assert packed(block(0, 950, 990, whole=True)) == {}
    assert packed(block(0, 950, 990, whole=False)).keys() == {0}


def test_what_comes_back_has_its_place_before_more_important_newcomers() -> None:
    before = Before({1: Place(0, "right", 100.0)})
    assert rows_of(packed(block(0, 100), block(1, 100), before=before)) == {1: 0, 0: 1}
    assert rows_of(packed(block(0, 100), block(1, 100), rows=1, before=before)) == {1: 0}


def test_what_comes_back_goes_to_its_own_row_though_an_upper_one_is_free() -> None:
    assert rows_of(packed(block(0, 100), before=Before({0: Place(2, "right", 100.0)}))) == {0: 2}


def test_a_row_that_is_no_more_is_not_asked_for() -> None:
    before = Before({0: Place(7, "right", 100.0)}, HELD)
    assert rows_of(packed(block(0, 100), rows=2, before=before)) == {0: 0}


def test_a_side_that_the_edge_cuts_is_left_for_the_other_in_the_same_row() -> None:
    places = packed(block(0, 950), before=Before({0: Place(1, "right", 100.0)}, HELD))
    assert places == {0: Place(1, "left", 100.0)}


def test_a_headline_that_comes_in_takes_free_room_before_it_takes_that_of_others() -> None:
    before = Before({1: Place(0, "right", 100.0)})
    headline = block(0, 100, rank=Rank.HEADLINE)
    assert rows_of(packed(headline, block(1, 100), before=before)) == {1: 0, 0: 1}
    assert rows_of(packed(headline, block(1, 100), rows=1, before=before)) == {0: 0}


def test_a_new_selection_takes_the_place_that_costs_the_others_least() -> None:
    before = Before({1: Place(0, "right", 100.0), 2: Place(0, "right", 100.0), 3: Place(1, "right", 100.0)})
    standing = [block(1, 60, whole=True), block(2, 190, whole=True), block(3, 150, whole=True)]
    assert len(packed(*standing, rows=2, before=before)) == 3
    places = packed(block(0, 100, 150, rank=Rank.SELECTED), *standing, rows=2, before=before)
    assert rows_of(places) == {0: 1, 1: 0, 2: 0}


def test_a_shortened_headline_has_its_words_back_when_there_is_room() -> None:
    headline = block(0, 100, rank=Rank.HEADLINE, widths=(200.0, 140.0, 100.0))
    short = Place(0, "right", 100.0)
    assert packed(headline, block(1, 320), rows=1, before=Before({0: short}))[0].width == 200.0
    held = Before({0: short, 1: Place(0, "right", 100.0)})
    assert packed(headline, block(1, 280), rows=1, before=held)[0].width == 140.0


def test_neighbours_that_stood_just_apart_stay_though_a_rounding_brings_them_nearer() -> None:
    before = Before({0: Place(0, "right", 100.0), 1: Place(0, "right", 100.0)}, HELD)
    nearer = 100 + 110 + GAP - 1e-9
    assert rows_of(packed(block(0, 100), block(1, nearer), before=before)) == {0: 0, 1: 0}


stretches = st.lists(st.tuples(st.floats(-500, 500), st.floats(0.5, 80)), max_size=25)


@given(stretches, st.tuples(st.floats(-600, 600), st.floats(0, 100)))
def test_room_is_free_exactly_if_nothing_taken_is_nearer_than_the_gap(
    some: list[tuple[float, float]], asked: tuple[float, float]
) -> None:
    space = RowSpace(1, GAP)
    row: list[tuple[float, float]] = []
    for left, width in some:
        if space.is_free(0, left, left + width):
            space.take(0, left, left + width)
            row.append((left, left + width))
    left, right = asked[0], asked[0] + asked[1]
    is_free = all(other_right + GAP <= left or other_left >= right + GAP for other_left, other_right in row)
    assert space.is_free(0, left, right) is is_free


def test_room_that_is_given_back_is_free_again() -> None:
    space = RowSpace(2, GAP)
    space.take(0, 100, 200)
    assert not space.is_free(0, 150, 160)
    assert space.is_free(1, 150, 160)
    space.release(0, 100, 200)
    assert space.is_free(0, 150, 160)


def test_a_lane_without_rows_places_nothing_not_even_the_selection() -> None:
    selected = block(0, 10, rank=Rank.SELECTED)
    assert packed(selected, rows=0, before=Before({0: Place(0, "right", 100)})) == {}
