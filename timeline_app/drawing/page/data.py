"""What the script of a page has to know of the events: where they lie in time, what stands beside them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.columns import DateFlag
from timeline_app.drawing.page.words import PageWords
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.sizes import HEADLINE_IMPORTANCE

Rows = npt.NDArray[np.intp]


def page_data(
    subject: Subject,
    rows: Rows,
    view: Span,
    title: str,
    colours: Mapping[int, str],
    words: PageWords,
    events_text: Callable[[int], str],
) -> str:
    """The JSON of a page, safe within a ``script`` element.

    ``rows`` are the events on it; ``colours`` are those of the lanes, by their number; ``events_text`` says
    how many events there are.
    """
    counts = np.bincount(subject.lanes.of_row[rows], minlength=len(subject.lanes.lanes)).tolist()
    lanes = [
        {"title": lane.title, "note": events_text(count), "count": count, "colour": colours[number]}
        for number, (lane, count) in enumerate(zip(subject.lanes.lanes, counts, strict=True))
    ]
    content = {
        "title": title,
        "view": [view.start_s, view.end_s],
        "lanes": lanes,
        "events": [_event(subject, int(row), words) for row in rows],
        "words": {**words.interface, **words.axis, "months": words.months, "language": words.tag},
    }
    # "<" could end the element, and the separators of lines are none in JSON but in old JavaScript.
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _event(subject: Subject, row: int, words: PageWords) -> dict[str, Any]:
    columns, extents = subject.columns, subject.extents
    flags = int(columns.flags[row])
    date = subject.date_words(columns.dates[row])
    sources = int(columns.articles[row])
    title = columns.titles[row]
    importance = float(columns.importance[row])
    bounds = (columns.earliest_start, columns.latest_start, columns.earliest_end, columns.latest_end)
    return {
        "id": columns.ids[row],
        "title": title,
        "date": date,
        "label": f"{title}, {date}, {words.sources_text(sources)}",
        "lane": int(subject.lanes.of_row[row]),
        "bounds": _limits([int(each[row]) for each in bounds]),
        "anchor": int(extents.anchor_s[row]),
        "importance": round(importance, 4),
        "headline": importance >= HEADLINE_IMPORTANCE,
        "period": bool(flags & DateFlag.PERIOD),
        "about": bool(flags & DateFlag.APPROXIMATE),
        "doubtful": bool(flags & DateFlag.UNCERTAIN),
        "sources": sources,
    }


def _limits(bounds: Sequence[int]) -> list[int | None]:
    """The four bounds, None for those that are none."""
    return [None if each in (PAST, FUTURE) else each for each in bounds]
