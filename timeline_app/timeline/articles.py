"""The lane of articles: each at the date it was published."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from timeline_app.core.bounds import Bounds
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.timeline.picture import ArticleBand, ArticleMark, Box
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.sizes import Sizes, TextMeasurer, TextStyle, elided

_LEAST_LETTERS: Final = 9  # a shorter stump of a name says nothing


@dataclass(frozen=True, slots=True)
class DatedArticle:
    """What the lane needs of an article: its id, a short name, and the bounds of its publication."""

    id: str
    name: str
    published: Bounds


@dataclass(frozen=True, slots=True)
class _Spot:
    ids: tuple[str, ...]
    name: str
    earliest: float
    latest: float
    x: float


def report_time_s(published: Bounds) -> int | None:
    """Where in time an article stands: in the middle of when it may have been published.

    Where there is only one limit to that it stands there; None where there is no limit at all.
    """
    start_s, end_s = published.earliest_start, published.latest_end
    if not _is_dated(published):
        return None
    return end_s if start_s == PAST else start_s if end_s == FUTURE else (start_s + end_s) // 2


def article_band(
    articles: Sequence[DatedArticle],
    scale: Scale,
    top: float,
    limits: tuple[float, float],
    sizes: Sizes,
    measure: TextMeasurer,
) -> ArticleBand:
    """Marks for all articles; those that would stand on one another share a mark with a count.

    A name that leaves less than a few letters room is not written. ``limits`` keep marks and names
    inside; an article published outside them has no mark.
    """
    found = (_spot(article, scale) for article in articles if _is_dated(article.published))
    inside = [spot for spot in found if spot.latest > limits[0] and spot.earliest < limits[1]]
    inner = limits[0] + sizes.article_width / 2, limits[1] - sizes.article_width / 2
    held = (replace(spot, x=min(max(spot.x, inner[0]), inner[1])) for spot in inside)
    spots = _joined(sorted(held, key=lambda spot: spot.x), sizes)
    icon_top = top + sizes.article_count_height
    marks: list[ArticleMark] = []
    free_from = float("-inf")
    for position, spot in enumerate(spots):
        box = Box(
            spot.x - sizes.article_width / 2,
            icon_top,
            spot.x + sizes.article_width / 2,
            icon_top + sizes.article_height,
        )
        room = _room(spots, position, free_from, sizes)
        label = elided(spot.name, TextStyle.ARTICLE, min(room, sizes.article_label_max_width), measure)
        width = measure(label, TextStyle.ARTICLE)
        label_top = box.bottom + sizes.label_gap / 2
        left = min(max(spot.x - width / 2, limits[0]), limits[1] - width)
        fits = width <= room and left >= max(free_from, limits[0])
        shown = fits and (label == spot.name or len(label) >= _LEAST_LETTERS)
        label_box = Box(left, label_top, left + width, label_top + sizes.date_height)
        if shown:
            free_from = label_box.right + sizes.block_gap
        marks.append(
            ArticleMark(
                spot.ids,
                spot.earliest,
                spot.latest,
                spot.x,
                box,
                label if shown else "",
                label_box if shown else None,
            )
        )
    return ArticleBand(top, top + sizes.article_lane_height, tuple(marks))


def _is_dated(published: Bounds) -> bool:
    """Whether there is any limit to when it was published."""
    return published.earliest_start != PAST or published.latest_end != FUTURE


def _spot(article: DatedArticle, scale: Scale) -> _Spot:
    start_s, end_s = article.published.earliest_start, article.published.latest_end
    # Worked out in time, since px are not told apart far off the view.
    middle_s = report_time_s(article.published)
    assert middle_s is not None
    x = scale.x_px(middle_s)
    left = x if start_s == PAST else scale.x_px(start_s)
    right = x if end_s == FUTURE else scale.x_px(end_s)
    return _Spot((article.id,), article.name, left, right, x)


def _joined(spots: Sequence[_Spot], sizes: Sizes) -> list[_Spot]:
    joined: list[_Spot] = []
    for spot in spots:
        if joined and spot.x - joined[-1].x < sizes.article_width + sizes.label_gap / 2:
            last = joined.pop()
            ids = last.ids + spot.ids
            earliest, latest = min(last.earliest, spot.earliest), max(last.latest, spot.latest)
            joined.append(_Spot(ids, f"{last.name}, {spot.name}", earliest, latest, last.x))
        else:
            joined.append(spot)
    return joined


def _room(spots: Sequence[_Spot], position: int, free_from: float, sizes: Sizes) -> float:
    """The width a label centred under a mark may take without meeting its neighbours' labels."""
    here = spots[position].x
    before = here - free_from
    ahead = spots[position + 1].x - here - sizes.block_gap if position + 1 < len(spots) else float("inf")
    return max(2 * min(before, ahead), 0.0)
