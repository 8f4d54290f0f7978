"""How a figure's page is divided between the lanes' headers, the plot and what stands below it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from timeline_app.core.bounds import Span
from timeline_app.timeline.heights import lane_edges, least_height
from timeline_app.timeline.lanes import header_width
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.sizes import Sizes, TextMeasurer

LEAST_PLOT: Final = 280.0  # px of labels of 13 px, in which some words and numbers find room
_MOST_BESIDE: Final = 0.27  # of the width for headers on the left; on narrower pages they stand above
_HEADER_ABOVE: Final = 24.0
_MOST_ROWS: Final = 12  # a lane's, where the height is ours to choose


def page_sizes(
    measures: Sizes, titles: Sequence[str], notes: Sequence[str], width: float, measure: TextMeasurer
) -> Sizes:
    """The measures of a page of a width: with the lanes' headers on the left where they leave room enough
    for the plot, and otherwise above each lane."""
    beside = header_width(titles, notes, measures, measure)
    return replace(measures, header_width=beside) if beside <= _MOST_BESIDE * width else _above(measures)


def least_size(subject: Subject, width: float | None) -> tuple[float, float]:
    """The least width and height of a frame, without its axis and legend, in which each lane has a row.

    On a page of a ``width`` that is known (px of labels of 13 px) it counts where headers would stand.
    """
    sizes = Sizes()
    if width is not None and sizes.header_width > _MOST_BESIDE * width:
        sizes = _above(sizes)
    lanes = max(least_height(subject.lanes.lanes, sizes), sizes.lane_min_height)
    return LEAST_PLOT, lanes + (sizes.article_lane_height if subject.articles else 0.0)


def comfortable_height(subject: Subject, view: Span, sizes: Sizes) -> float:
    """A height in px in which the events of the view have room, within reason."""
    rows = subject.extents.rows_in(view)
    lanes = subject.lanes
    counts = np.bincount(lanes.of_row[rows] + 1, minlength=len(lanes.lanes) + 1)[1:]  # of hidden lanes none
    wanted = [
        0 if lane.is_collapsed else min(math.ceil(math.sqrt(max(count, 1))), _MOST_ROWS)
        for lane, count in zip(lanes.lanes, counts.tolist(), strict=True)
    ]
    edges = lane_edges(wanted, 0.0, sizes)
    articles = sizes.article_lane_height if subject.articles else 0.0
    return (edges[-1][1] if edges else sizes.lane_min_height) + articles


def _above(sizes: Sizes) -> Sizes:
    return replace(
        sizes,
        header_width=0.0,
        header_above=_HEADER_ABOVE,
        lane_top=_HEADER_ABOVE + 2.0,
        lane_collapsed=_HEADER_ABOVE + sizes.lane_strip,
        article_lane_height=sizes.article_lane_height + _HEADER_ABOVE,
        article_count_height=sizes.article_count_height + _HEADER_ABOVE,
    )
