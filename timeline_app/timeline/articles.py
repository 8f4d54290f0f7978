"""The lane of articles: each at the date it was published."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.bounds import Bounds
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


def article_band(
    articles: Sequence[DatedArticle],
    scale: Scale,
    top: float,
    limits: tuple[float, float],
    sizes: Sizes,
    measure: TextMeasurer,
) -> ArticleBand:
    """Marks for all articles; those that would stand on one another share a mark with a count.

    A name that leaves less than a few letters room is not written; ``limits`` keep names inside.
    """
    spots = _joined(sorted((_spot(article, scale) for article in articles), key=lambda s: s.x), sizes)
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
        shown = width <= room and (label == spot.name or len(label) >= _LEAST_LETTERS)
        label_top = box.bottom + sizes.label_gap / 2
        left = min(max(spot.x - width / 2, limits[0]), limits[1] - width)
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


def _spot(article: DatedArticle, scale: Scale) -> _Spot:
    start, end = article.published.earliest_start, article.published.latest_end
    left, right = float(scale.x_px(start)), float(scale.x_px(end))
    return _Spot((article.id,), article.name, left, right, (left + right) / 2)


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
