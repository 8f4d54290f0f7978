"""Stores and moves that frames are measured on: ``python -m benchmarks.scenes --events N --store FILE``.

A scene is a generated store with one event, on its most crowded day, that six articles speak of: so there is
something to select that has links to draw.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.generate import fill_store
from timeline_app.core.bounds import Span
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.core.columns import Columns
from timeline_app.core.model import Article, Excerpt
from timeline_app.core.passages import anchored
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore
from timeline_app.timeline.scale import interpolated, panned

DAY_S: Final = 86_400
YEARS: Final = Span(seconds_from_civil(1), seconds_from_civil(2026))  # in which nearly all events lie
FRAMES: Final = 300  # of a path
PAN_PX: Final = 8.0  # a frame
_ARTICLES: Final = 6
_FIRST_YEAR: Final = 1985  # of publication; the others follow at some years' distance


def make_scene(path: Path, count: int) -> None:
    """Makes the store: ``count`` events, six articles, and the cache of the columns."""
    fill_store(path, count)
    add_articles(path)


def add_articles(path: Path) -> None:
    """Adds the articles, which speak of the event that is selected, to a generated store."""
    with EventStore.open(path) as store:
        columns = load_columns(store)
        event = store.event(columns.ids[subject_row(columns)])
        text = f"What is known of it: {event.title}. The rest is in other papers."
        with store.transaction():
            for number in range(1, _ARTICLES + 1):
                article = Article(
                    f"paper-{number}",
                    f"Paper {number}",
                    published=f"{_FIRST_YEAR + 6 * number}-03",
                    published_basis="stated",
                    text=text,
                )
                excerpt = Excerpt(f"{event.id}.{number}", event.id, article.id, event.title, claim=event.date)
                store.put_article(article, [anchored(excerpt, text, text.index(event.title))])
        load_columns(store)  # which makes the cache


def subject_row(columns: Columns) -> int:
    """The row of the event to select: the one that articles speak of; without articles, the most important
    one of the most crowded day."""
    if columns.articles.max(initial=0) > 0:
        return int(columns.articles.argmax())
    lasts_a_day = columns.latest_end - columns.earliest_start == DAY_S
    rows = np.flatnonzero(lasts_a_day)
    days, counts = np.unique(columns.earliest_start[rows], return_counts=True)
    on_the_day = rows[columns.earliest_start[rows] == days[counts.argmax()]]
    return int(on_the_day[columns.importance[on_the_day].argmax()])


def day_of(columns: Columns, row: int) -> Span:
    """The day on which an event begins."""
    start_s = int(columns.earliest_start[row]) // DAY_S * DAY_S
    return Span(start_s, start_s + DAY_S)


def zoom_path(whole: Span, near: Span, frames: int = FRAMES) -> list[Span]:
    """From all there is to a near view and back, evenly in zoom; ``whole`` comes last and not first."""
    half = frames // 2
    inwards = [interpolated(whole, near, step / half) for step in range(1, half + 1)]
    return [*inwards, *reversed(inwards[:-1]), whole]


def pan_path(view: Span, width_px: float, step_px: float, frames: int) -> list[Span]:
    """There and back in steps of ``step_px``, each view as long as the first; that one comes last."""
    half = frames // 2
    ahead = [panned(view, step * step_px, width_px) for step in range(1, half + 1)]
    return [*ahead, *reversed(ahead[:-1]), view]


def write_spans(file: Path, paths: dict[str, list[Span]]) -> None:
    """Writes paths for a probe, or for a page: their spans as pairs of seconds."""
    spans = {name: [[span.start_s, span.end_s] for span in path] for name, path in paths.items()}
    file.write_text(json.dumps(spans), encoding="utf-8")


def spans_of(file: Path) -> dict[str, list[Span]]:
    """The paths that a file of :func:`write_spans` has."""
    paths = json.loads(file.read_text(encoding="utf-8"))
    return {name: [Span(*pair) for pair in pairs] for name, pairs in paths.items()}


def main(words: list[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scenes", description="Make a scene.")
    parser.add_argument("--events", type=int, required=True, metavar="N")
    parser.add_argument("--store", type=Path, required=True, metavar="FILE")
    options = parser.parse_args(words)
    if options.events < 1:
        parser.error("--events is 1 or more")
    make_scene(options.store, options.events)


if __name__ == "__main__":
    main()
