"""Back and forward over view states."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.app.history import History, OpenArticle, ViewState
from timeline_app.core.bounds import Span


def state(number: int) -> ViewState:
    return ViewState(Span(number, number + 10))


def test_the_beginning_of_the_way_can_neither_be_left_back_nor_forward() -> None:
    history = History(state(0))
    assert not history.can_go_back
    assert not history.can_go_forward
    assert history.back() == history.forward() == state(0)


def test_going_back_and_forward_finds_the_same_states_again() -> None:
    history = History(state(0))
    way = [ViewState(Span(0, 10), "a"), ViewState(Span(5, 15), "a", OpenArticle("x", "a.1")), state(3)]
    for each in way:
        history.add(each)
    assert [history.back() for _ in range(3)] == [way[1], way[0], state(0)]
    assert [history.forward() for _ in range(3)] == way


def test_a_new_step_after_going_back_replaces_what_lay_ahead() -> None:
    history = History(state(0))
    for number in (1, 2, 3):
        history.add(state(number))
    history.back()
    history.back()
    history.add(state(9))
    assert not history.can_go_forward
    assert history.back() == state(1)


def test_staying_where_one_is_is_no_step() -> None:
    history = History(state(0))
    history.add(state(1))
    history.back()
    history.add(state(0))
    assert history.can_go_forward, "the way ahead is kept"
    assert not history.can_go_back


def test_a_step_that_ends_elsewhere_is_still_one_step() -> None:
    history = History(state(0))
    history.add(state(1))
    history.amend(state(2))
    assert history.current == state(2)
    assert history.back() == state(0)
    assert history.forward() == state(2)


def test_a_long_way_is_forgotten_from_its_beginning_and_never_breaks() -> None:
    history = History(state(0))
    for number in range(1, 1000):
        history.add(state(number))
    walked = []
    while history.can_go_back:
        walked.append(history.back())
    assert len(walked) == 199
    assert walked[-1] == state(800)


@given(st.lists(st.one_of(st.integers(0, 5), st.sampled_from(["back", "forward"])), max_size=60))
def test_back_undoes_forward_on_every_way(steps: list[int | str]) -> None:
    history = History(state(0))
    for step in steps:
        if step == "back":
            history.back()
        elif step == "forward":
            history.forward()
        else:
            history.add(state(int(step)))
        here = history.current
        if history.can_go_back:
            history.back()
            assert history.can_go_forward
            assert history.forward() == here
