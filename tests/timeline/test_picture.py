"""What is under a point, and words that slide to stay in view."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from scenes import SIZES, Scene, article, dated, few, mark_box, page, scenes, span_of, subject_with

from timeline_app.timeline.layout import lay_out
from timeline_app.timeline.picture import EDGE_PX, Box, Group, Mark, Picture, slid

MARGIN_PX = 3.0
coordinates = st.floats(-2_000, 2_000)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top = draw(coordinates), draw(coordinates)
    return Box(left, top, left + draw(st.floats(0.1, 500)), top + draw(st.floats(0.1, 500)))


def picture_of(scene: Scene) -> Picture:
    return lay_out(scene.subject, scene.page, scene.view).picture


def centre(box: Box) -> tuple[float, float]:
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


@few
@given(scenes())
def test_under_the_middle_of_a_disc_and_of_its_words_is_its_event(scene: Scene) -> None:
    picture = picture_of(scene)
    for mark in picture.marks:
        x = min(max(mark.extent.anchor, mark_box(mark).left), mark_box(mark).right)
        assert picture.hit(x, mark.centre_y) == mark
        assert picture.hit(*centre(mark.label.box)) == mark
        assert picture.mark_of(mark.event_id) == mark


@few
@given(scenes())
def test_under_words_that_have_slid_is_their_event(scene: Scene) -> None:
    picture = picture_of(scene)
    for mark in picture.marks:
        width = mark.label.box.right - mark.label.box.left
        for view in (
            (0.0, picture.width_px),
            (200.0, picture.width_px + 200),
            (-300.0, picture.width_px - 300),
        ):
            start = slid(mark.label.box.left, width, mark.label.slides, view)
            assert picture.hit(start + width / 2, centre(mark.label.box)[1]) == mark


@few
@given(scenes())
def test_under_the_middle_of_a_count_is_the_count(scene: Scene) -> None:
    picture = picture_of(scene)
    for group in picture.groups:
        assert picture.hit(*centre(group.box)) == group


@few
@given(scenes())
def test_under_the_middle_of_an_article_and_of_its_name_is_the_article(scene: Scene) -> None:
    picture = picture_of(scene)
    for mark in picture.articles.marks if picture.articles else ():
        assert picture.hit(*centre(mark.box)) == mark
        if mark.label_box:
            assert picture.hit(*centre(mark.label_box)) == mark
        assert picture.article_mark_of(mark.article_ids[-1]) == mark


@few
@given(scenes(), st.lists(st.tuples(st.floats(-0.5, 1.5), st.floats(0, 1)), min_size=20, max_size=20))
def test_on_empty_ground_there_is_nothing(scene: Scene, places: list[tuple[float, float]]) -> None:
    picture = picture_of(scene)
    articles = picture.articles.marks if picture.articles else ()
    taken = [each.box for each in (*picture.marks, *picture.groups, *articles)]
    taken += [mark.label_box for mark in articles if mark.label_box]
    for x, y in ((picture.width_px * across, picture.height_px * down) for across, down in places):
        around = Box(x - MARGIN_PX, y - MARGIN_PX, x + MARGIN_PX, y + MARGIN_PX)
        if not any(around.overlaps(box) for box in taken):
            assert picture.hit(x, y, MARGIN_PX) is None


def test_a_small_disc_is_met_by_a_pointer_beside_it() -> None:
    picture = lay_out(subject_with(*dated("2018-07-01", title="")), page(), span_of("2018")).picture
    (mark,) = picture.marks
    left = mark.extent.anchor - SIZES.disc_radius
    assert picture.hit(left - 2, mark.centre_y) == mark
    assert picture.hit(left - 4, mark.centre_y) is None


def test_a_single_folded_disc_is_met_by_a_pointer_beside_it() -> None:
    pair = dated("2018-07-01", "2018-07-02", title="A long title of an event here")
    picture = lay_out(subject_with(*pair), page(500, 150), span_of("2018")).picture
    (group,) = picture.groups
    y = centre(group.box)[1]
    assert picture.hit(group.box.left - 2, y) == group
    assert picture.hit(group.box.left - 4, y) is None


def test_between_two_rows_the_nearer_event_is_met() -> None:
    pair = dated("2018-07-01", "2018-07-01")
    picture = lay_out(subject_with(*pair), page(1_000, 300), span_of("2018")).picture
    upper, lower = sorted(picture.marks, key=lambda mark: mark.lane_row)
    assert upper.box.bottom < lower.box.top
    x = centre(upper.label.box)[0]
    assert lower.box.top - upper.box.bottom == 4
    assert picture.hit(x, upper.box.bottom + 1.5) == upper
    assert picture.hit(x, lower.box.top - 1.5) == lower


def test_an_event_that_is_only_counted_has_no_mark() -> None:
    pair = dated("2018-07-01", "2018-07-02", title="A long title of an event here")
    picture = lay_out(subject_with(*pair), page(500, 150), span_of("2018")).picture
    assert picture.mark_of(picture.groups[0].event_ids[0]) is None
    assert picture.mark_of("no such event") is None


def test_an_article_that_is_not_in_the_picture_has_no_mark() -> None:
    subject = subject_with(articles=[article("a", "2018")])
    assert lay_out(subject, page(), span_of("2018")).picture.article_mark_of("b") is None
    assert lay_out(subject_with(), page(), span_of("2018")).picture.article_mark_of("a") is None


@given(boxes(), boxes())
def test_boxes_overlap_exactly_if_they_share_a_stretch_and_a_height(one: Box, other: Box) -> None:
    shared_x = min(one.right, other.right) - max(one.left, other.left)
    shared_y = min(one.bottom, other.bottom) - max(one.top, other.top)
    assert one.overlaps(other) is (shared_x > 0 and shared_y > 0)
    assert other.overlaps(one) is one.overlaps(other)


@given(boxes())
def test_the_right_and_lower_edges_are_outside_a_box(box: Box) -> None:
    assert box.contains(box.left, box.top)
    assert not box.contains(box.right, box.top)
    assert not box.contains(box.left, box.bottom)


@given(st.floats(-500, 1_500), st.floats(1, 300), st.floats(0, 600), st.floats(0, 600))
def test_words_slide_only_as_far_as_they_may_and_only_to_stay_in_view(
    start: float, width: float, back: float, ahead: float
) -> None:
    slides, view = (start - back, start + ahead), (0.0, 1_000.0)
    moved = slid(start, width, slides, view)
    assert slides[0] <= moved <= slides[1]
    if start >= EDGE_PX and start + width <= 1_000 - EDGE_PX:
        assert moved == start
    elif start < EDGE_PX <= slides[1]:
        assert moved == EDGE_PX
    elif start >= EDGE_PX and slides[0] <= 1_000 - EDGE_PX - width:
        assert moved == 1_000 - EDGE_PX - width


def test_marks_and_counts_are_told_apart() -> None:
    pair = dated("2018-07-01", "2018-07-02", title="A long title of an event here")
    picture = lay_out(subject_with(*pair), page(500, 150), span_of("2018")).picture
    assert isinstance(picture.hit(*centre(picture.marks[0].label.box)), Mark)
    assert isinstance(picture.hit(*centre(picture.groups[0].box)), Group)
