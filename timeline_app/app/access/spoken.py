"""What is on the timeline, in words, with its place: what a screen reader tells of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF

from timeline_app.app.languages import date_language
from timeline_app.app.stage import Show
from timeline_app.app.words import events_text
from timeline_app.core.columns import DateFlag
from timeline_app.core.dateformat import format_span
from timeline_app.drawing.frame import Frame
from timeline_app.timeline.picture import ArticleMark, Group, LaneBand, Mark
from timeline_app.timeline.picture import Box as PictureBox

_MOST_TOLD: Final = 1_000  # of what is in view


@dataclass(frozen=True, slots=True)
class Told:
    """Something on the timeline: its words, its place in px of the widget, and what it is.

    ``of`` is the event's id, the count, the articles' mark, or the lane.
    """

    words: str
    box: QRectF
    of: str | Group | ArticleMark | LaneBand


def told_of(frame: Frame, show: Show) -> tuple[Told, ...]:
    """All that is in view: each lane with its marks and counts in the order of time, then the articles."""
    found: list[Told] = []
    picture = frame.picture
    things: dict[int, list[Mark | Group]] = {}
    for mark in frame.marks_in_view():
        things.setdefault(mark.lane, []).append(mark)
    for group in picture.groups:
        if _is_seen(group.box, frame):
            things.setdefault(group.lane, []).append(group)
    for number, lane in enumerate(picture.lanes):
        found.append(_lane(lane, frame))
        below = sorted(things.get(number, ()), key=_middle)
        found += (_thing(each, lane, frame, show) for each in below[:_MOST_TOLD])
    found += _articles(frame, show)
    return tuple(found[:_MOST_TOLD])


def event_words(show: Show, row: int) -> str:
    """An event in words: "Liangjiang New Area established, 18 June 2010, 3 sources"."""
    columns = show.subject.columns
    date = columns.dates[row]
    parts = [columns.titles[row], show.subject.date_words(date) if date else _tr("undated")]
    parts.append(sources_words(int(columns.articles[row])))
    if columns.flags[row] & DateFlag.CONFLICT:
        parts.append(_tr("its sources disagree about the date"))
    return _tr(", ").join(parts)


def sources_words(count: int) -> str:
    """How many articles support an event."""
    if count == 0:
        return _tr("no source")
    return _tr("%Ln source(s)", count)


def lane_words(lane: LaneBand) -> str:
    """A lane in words: "Politics, lane with 18 events"."""
    words = _tr("{0}, lane with {1}").format(lane.title, events_text(lane.count))
    states = ((lane.is_collapsed, _tr("collapsed")), (lane.is_pinned, _tr("pinned")))
    return ", ".join((words, *(each for is_so, each in states if is_so)))


def _thing(thing: Mark | Group, lane: LaneBand, frame: Frame, show: Show) -> Told:
    box = _on_widget(thing.box, frame, frame.zones.of_lane(lane).shift_px)
    if isinstance(thing, Mark):
        return Told(event_words(show, thing.row), box, thing.event_id)
    if thing.is_single:
        (row,) = thing.rows
        return Told(event_words(show, row), box, show.subject.columns.ids[row])
    return Told(
        _tr("{0} together, {1}").format(events_text(thing.count), format_span(thing.span, date_language())),
        box,
        thing,
    )


def _lane(lane: LaneBand, frame: Frame) -> Told:
    top = lane.top + frame.zones.of_lane(lane).shift_px
    return Told(lane_words(lane), QRectF(0, top, frame.sizes.header_width, lane.bottom - lane.top), lane)


def _articles(frame: Frame, show: Show) -> Iterator[Told]:
    band = frame.picture.articles
    names = {article.id: article.name for article in show.subject.articles}
    foot = frame.zones.foot or frame.zones.lanes  # where nothing scrolls they stand in one zone
    for mark in band.marks if band else ():
        if _is_seen(mark.box, frame):
            words = _tr("Article: {0}").format(_listed([names.get(each, each) for each in mark.article_ids]))
            yield Told(words, _on_widget(mark.box, frame, foot.shift_px), mark)


def _listed(names: Sequence[str]) -> str:
    return _tr(", ").join(names)


def _is_seen(box: PictureBox, frame: Frame) -> bool:
    return box.right + frame.shift_px > 0 and box.left + frame.shift_px < frame.plot_width


def _on_widget(box: PictureBox, frame: Frame, down_px: float) -> QRectF:
    left = box.left + frame.shift_px + frame.sizes.header_width
    return QRectF(left, box.top + down_px, box.right - box.left, box.bottom - box.top)


def _middle(thing: Mark | Group) -> float:
    return thing.extent.anchor if isinstance(thing, Mark) else (thing.box.left + thing.box.right) / 2


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Access", text, None, number)
