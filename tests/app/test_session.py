"""The view state of one store: one door for changes, and what of them is kept to come back to."""

from __future__ import annotations

import pytest

from timeline_app.app.history import OpenArticle, ViewState
from timeline_app.app.session import Session
from timeline_app.core.bounds import Span
from timeline_app.timeline.scale import MAX_SPAN_S, MIN_SPAN_S

FIRST = ViewState(Span(0, 1000))


@pytest.fixture
def session(qapp: object) -> Session:
    return Session(FIRST)


def changes_of(session: Session) -> list[tuple[ViewState, ViewState]]:
    seen: list[tuple[ViewState, ViewState]] = []
    session.state_changed.connect(lambda before, after: seen.append((before, after)))
    return seen


def test_selecting_an_event_is_a_step_one_can_go_back_from(session: Session) -> None:
    session.select("a")
    assert session.state == ViewState(Span(0, 1000), "a")
    session.back()
    assert session.state == FIRST
    session.forward()
    assert session.state.selected == "a"


def test_a_change_is_told_with_what_was_before(session: Session) -> None:
    seen = changes_of(session)
    session.select("a")
    assert seen == [(FIRST, ViewState(Span(0, 1000), "a"))]


def test_selecting_what_is_selected_changes_nothing(session: Session) -> None:
    session.select("a")
    session.open_article("x", "a.1")
    seen = changes_of(session)
    session.select("a")
    assert not seen
    assert session.state.article == OpenArticle("x", "a.1")


def test_selecting_another_event_puts_the_article_away(session: Session) -> None:
    session.select("a")
    session.open_article("x", "a.1")
    session.select("b")
    assert session.state.article is None


def test_clearing_puts_away_an_article_that_was_opened_without_an_event(session: Session) -> None:
    session.open_article("x", None)
    session.select(None)
    assert session.state == FIRST


def test_a_passage_leads_to_its_event_and_the_article_stays_open(session: Session) -> None:
    session.select("a")
    session.open_article("x", "a.1")
    session.follow_passage("b", "b.2", "x")
    assert session.state == ViewState(Span(0, 1000), "b", OpenArticle("x", "b.2"))
    session.back()
    assert session.state == ViewState(Span(0, 1000), "a", OpenArticle("x", "a.1"))


def test_the_spans_of_a_gesture_are_no_steps_until_it_comes_to_rest(session: Session) -> None:
    for start in range(1, 50):
        session.show_span(Span(start, start + 1000))
    assert not session.can_go_back
    session.settle()
    session.back()
    assert session.state == FIRST


def test_a_selection_and_the_move_that_brings_it_into_view_are_one_step(session: Session) -> None:
    session.select("a")
    session.show_span(Span(500, 1500))
    session.complete()
    session.back()
    assert session.state == FIRST
    session.forward()
    assert session.state == ViewState(Span(500, 1500), "a")


def test_whoever_listens_hears_when_back_or_forward_become_possible(session: Session) -> None:
    heard = []
    session.history_changed.connect(lambda: heard.append((session.can_go_back, session.can_go_forward)))
    session.select("a")
    session.back()
    assert heard == [(True, False), (False, True)]


@pytest.mark.parametrize(
    ("wished", "length_s"),
    [(Span(5, 6), MIN_SPAN_S), (Span(-(2**80), 2**80), MAX_SPAN_S), (Span(2**70, 2**70 + 50), 50)],
)
def test_a_span_beyond_what_can_be_shown_is_brought_within_it(
    session: Session, wished: Span, length_s: int
) -> None:
    session.show_span(wished)
    assert session.state.span.length_s == length_s
    assert -(2**63) <= session.state.span.start_s < session.state.span.end_s < 2**63
