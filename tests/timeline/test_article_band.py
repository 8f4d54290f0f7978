"""The lane of articles: each at its date of publication, no name on another."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scenes import SIZES, article, measure, span_of

from timeline_app.core.bounds import Bounds, Span
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.timeline.articles import DatedArticle, article_band
from timeline_app.timeline.picture import ArticleBand, ArticleMark
from timeline_app.timeline.scale import Scale

EVERYWHERE = (-math.inf, math.inf)
PAGE = (0.0, 1_000.0)
YEAR_PX = 100.0


def band(
    *articles: DatedArticle, view: str | Span = "2010/2019", limits: tuple[float, float] = EVERYWHERE
) -> ArticleBand:
    """The articles over 1000 px; a year of the usual view has 100."""
    span = view if isinstance(view, Span) else span_of(view)
    return article_band(articles, Scale(span, 1_000.0), 200.0, limits, SIZES, measure)


def only(found: ArticleBand) -> ArticleMark:
    (mark,) = found.marks
    return mark


@st.composite
def articles(draw: st.DrawFn) -> list[DatedArticle]:
    found = []
    for number in range(draw(st.integers(0, 12))):
        start = draw(st.integers(-3_000, 13_000))
        bounds = start, start + draw(st.sampled_from([1, 10, 365, 4_000]))
        first, last = draw(st.sampled_from([bounds, bounds, bounds, (PAST, bounds[1]), (bounds[0], FUTURE)]))
        name = draw(st.sampled_from(["Span", "The Morning Paper", "A Book of Bridges and of Rivers", "桥报"]))
        found.append(DatedArticle(f"a{number}", name, Bounds(first, last, first, last)))
    return found


limits = st.sampled_from([EVERYWHERE, PAGE])


@given(articles(), limits)
def test_no_name_stands_on_another(some: list[DatedArticle], within: tuple[float, float]) -> None:
    named = [
        mark.label_box for mark in band(*some, view=Span(0, 10_000), limits=within).marks if mark.label_box
    ]
    for box, following in pairwise(sorted(named, key=lambda each: each.left)):
        assert box.right < following.left


@given(articles(), limits)
def test_no_mark_stands_on_another_or_on_a_name(
    some: list[DatedArticle], within: tuple[float, float]
) -> None:
    marks = band(*some, view=Span(0, 10_000), limits=within).marks
    for mark, following in pairwise(marks):
        assert mark.box.right < following.box.left
    for mark in marks:
        assert all(other.label_box is None or not mark.box.overlaps(other.label_box) for other in marks)


@given(articles(), limits)
def test_names_and_marks_stay_in_the_lane_and_within_the_limits(
    some: list[DatedArticle], within: tuple[float, float]
) -> None:
    found = band(*some, view=Span(0, 10_000), limits=within)
    for mark in found.marks:
        for box in (mark.box, *([mark.label_box] if mark.label_box else [])):
            assert found.top <= box.top
            assert box.bottom <= found.bottom
            assert box.left >= within[0]
            assert box.right <= within[1]


@given(articles())
def test_every_article_has_one_mark_on_the_screen(some: list[DatedArticle]) -> None:
    marks = band(*some, view=Span(0, 10_000)).marks
    ids = [article_id for mark in marks for article_id in mark.article_ids]
    assert sorted(ids) == sorted(each.id for each in some)


@given(articles(), limits)
def test_a_name_is_as_wide_as_its_box_and_begins_the_whole_name(
    some: list[DatedArticle], within: tuple[float, float]
) -> None:
    names = {each.id: each.name for each in some}
    for mark in band(*some, view=Span(0, 10_000), limits=within).marks:
        if mark.label_box is None:
            assert mark.label == ""
            continue
        whole = ", ".join(names[article_id] for article_id in mark.article_ids)
        assert whole.startswith(mark.label.removesuffix("…").rstrip())
        assert mark.label_box.right - mark.label_box.left == pytest.approx(
            sum(measure(x, None) for x in mark.label)
        )  # type: ignore[arg-type]


def test_an_article_stands_in_the_middle_of_its_date() -> None:
    mark = only(band(article("a", "2014")))
    assert mark.x == pytest.approx(4.5 * YEAR_PX, abs=0.2)
    assert mark.earliest == pytest.approx(4 * YEAR_PX, abs=0.2)
    assert mark.latest == pytest.approx(5 * YEAR_PX, abs=0.2)


def test_an_article_of_a_year_does_not_follow_the_view_into_each_of_its_weeks() -> None:
    mark = only(band(article("a", "2014"), view="2014-02-03"))
    assert mark.x > 1_000


@pytest.mark.parametrize(("published", "x"), [("../2013", 4 * YEAR_PX), ("2014/..", 4 * YEAR_PX)])
def test_an_article_with_one_limit_stands_at_it(published: str, x: float) -> None:
    assert only(band(article("a", published))).x == pytest.approx(x, abs=0.2)


def test_an_article_without_any_limit_has_no_place() -> None:
    assert band(article("a", "../..")).marks == ()


def test_articles_of_one_day_share_a_mark_that_names_them() -> None:
    mark = only(band(article("a", "2014-05-17", "Span"), article("b", "2014-05-17", "River")))
    assert mark.article_ids == ("a", "b")
    assert mark.label == "Span, River"


def test_articles_that_do_not_stand_on_one_another_have_marks_of_their_own() -> None:
    marks = band(article("a", "2012", "Span"), article("b", "2014", "River")).marks
    assert [mark.label for mark in marks] == ["Span", "River"]


def test_a_name_of_which_only_a_stump_would_fit_is_not_written() -> None:
    first, second = band(article("a", "2014-01", "A Book of Bridges"), article("b", "2014-05", "River")).marks
    assert first.label == ""
    assert first.label_box is None
    assert second.label in ("River", "")


def test_a_figure_leaves_out_the_articles_of_other_years() -> None:
    some = [
        article("early", "2008"),
        article("in", "2014"),
        article("late", "2021"),
        article("now", "2021/.."),
    ]
    assert [mark.article_ids for mark in band(*some, limits=PAGE).marks] == [("in",)]


def test_a_name_that_the_edge_of_a_figure_pushes_back_does_not_come_to_stand_on_another() -> None:
    some = [article("a", "2019-03-01", "The River"), article("b", "2019-12-20", "The Bridge Paper")]
    first, last = band(*some, limits=PAGE).marks
    assert first.label == "The River"
    assert last.label_box is None or first.label_box is None or first.label_box.right < last.label_box.left


def test_an_article_at_the_edge_of_a_figure_is_drawn_whole() -> None:
    mark = only(band(article("a", "2010-01-01", "A Book of Bridges"), limits=PAGE))
    assert mark.box.left == 0
    assert mark.label_box is not None
    assert mark.label_box.left == 0
