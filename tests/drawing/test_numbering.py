"""Numbers on a picture: all events that stand for themselves, in order, with room of their own."""

from __future__ import annotations

import pytest
from builders import an_event
from figures import SIZE, WORDS, a_style, a_subject, some_events, span_of

from timeline_app.core.model import Event
from timeline_app.drawing.figure import Figure, FigureSize, compose
from timeline_app.timeline.numbering import number_width, numbered
from timeline_app.timeline.picture import Box
from timeline_app.timeline.sizes import TextStyle

pytestmark = pytest.mark.usefixtures("qapp")


def a_numbered(events: list[Event], size: FigureSize = SIZE, view: str = "2010/2019") -> Figure:
    return compose(a_subject(events), span_of(view), size, WORDS, a_style(), has_numbers=True)


def a_crowd(count: int) -> list[Event]:
    return [
        an_event(
            f"e{n:03}",
            title=f"Event number {n} of a crowd",
            date=f"201{n % 9}-0{n % 8 + 1}",
            category="trade",
        )
        for n in range(count)
    ]


def numbers_of(figure: Figure) -> dict[str, str]:
    picture = figure.frame.picture
    found = {mark.event_id: mark.label.number for mark in picture.marks}
    return found | {group.event_ids[0]: group.number for group in picture.groups if group.is_single}


def test_events_are_numbered_by_time_from_one() -> None:
    assert numbers_of(a_numbered(some_events())) == {"year": "1", "period": "2", "day": "3", "chinese": "4"}


def test_without_being_asked_for_there_is_no_number() -> None:
    figure = compose(a_subject(some_events()), span_of("2010/2019"), SIZE, WORDS, a_style())
    assert set(numbers_of(figure).values()) == {""}


def test_events_of_one_time_are_numbered_from_the_top_lane_down() -> None:
    events = [
        an_event("a", date="2014", category="trade"),
        an_event("b", date="2014", category="politics"),
    ]
    assert numbers_of(a_numbered(events)) == {"b": "1", "a": "2"}


def test_every_event_of_a_crowd_has_one_number_or_is_counted() -> None:
    figure = a_numbered(a_crowd(120))
    numbers = numbers_of(figure)
    assert sorted(map(int, numbers.values())) == list(range(1, len(numbers) + 1))
    again = numbered(figure.frame.picture, a_subject(a_crowd(120)).columns)
    assert len(again.rows) + again.folded == 120


@pytest.mark.parametrize("width", [420.0, 700.0, 1_600.0])
def test_words_with_their_numbers_stay_in_the_room_they_were_given(width: float) -> None:
    figure = a_numbered(a_crowd(60), FigureSize(width, 500.0))
    fonts = a_style().fonts
    boxes: list[Box] = []
    for mark in figure.frame.picture.marks:
        label = mark.label
        taken = fonts(label.title, fonts_style(mark.is_headline)) + number_width(label.number, fonts)
        assert taken <= label.box.right - label.box.left + 1.0
        boxes.append(label.box)
    for group in figure.frame.picture.groups:
        if group.is_single:
            assert number_width(group.number, fonts) + 9.0 <= group.box.right - group.box.left + 1.0
        boxes.append(group.box)
    for index, box in enumerate(boxes):
        assert not any(box.overlaps(other) for other in boxes[index + 1 :])


def fonts_style(is_headline: bool) -> TextStyle:
    return TextStyle.HEADLINE if is_headline else TextStyle.TITLE
