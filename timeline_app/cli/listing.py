"""``timeline-app list``: the events, by time."""

from __future__ import annotations

from collections.abc import Collection as AnyCollection
from collections.abc import Container
from pathlib import Path

import click
import numpy as np

from timeline_app.cli.console import say, say_aside, say_json
from timeline_app.cli.parameters import (
    GivenDate,
    filter_query,
    json_option,
    refuse,
    span_options,
    store_argument,
)
from timeline_app.cli.sources import opened
from timeline_app.cli.spans import filter_span
from timeline_app.cli.tables import aligned
from timeline_app.cli.words import counted, date_words
from timeline_app.core import edtf
from timeline_app.core.bounds import Bounds, Span
from timeline_app.core.model import Category, Event
from timeline_app.core.query import Query
from timeline_app.store.columns import load_columns
from timeline_app.store.filtering import filtered_rows
from timeline_app.store.store import EventStore


@click.command("list", short_help="List the events, by time.")
@store_argument
@span_options
@click.option(
    "--category", "categories", multiple=True, metavar="ID", help="Only of this category; may be repeated."
)
@click.option(
    "--filter",
    "query",
    type=filter_query,
    metavar="TEXT",
    help="Only events that meet conditions: 'place:Chongqing sources:<2'.",
)
@json_option
def list_events(
    store: Path | None,
    start: GivenDate | None,
    end: GivenDate | None,
    categories: tuple[str, ...],
    query: Query | None,
    as_json: bool,
) -> None:
    """List the events by time, those without a date last.

    STORE is an event store or a folder; without it the collection that ships with the program is
    listed. With --from or --to only events that can lie in that span are listed. Dates are EDTF:
    1939, 2010-06, 2010-06-18.

    \b
    Examples:
      timeline-app list
      timeline-app list --from 2010 --to 2020 --category technology
      timeline-app list my.eventstore --json
      timeline-app list --filter 'place:"Hong Kong" -tag:trade precision:<=month'
    """
    span = filter_span(start, end)
    with opened(store) as source:
        known = source.collection().categories
        _check_categories(categories, known)
        found = _events(source, span, categories, _filtered(source, query))
        rows = [(event, date, source.supporting_articles(event.id)) for event, date in found]
    if as_json:
        say_json([_json(*row) for row in rows])
    elif rows:
        names = {category.id: category.name for category in known}
        say("\n".join(aligned([_cells(*row, names) for row in rows])))
    else:
        say_aside("There is no such event.")


def _check_categories(wanted: AnyCollection[str], known: AnyCollection[Category]) -> None:
    ids = [category.id for category in known]
    for category in wanted:
        if category not in ids:
            there_are = f"there are: {', '.join(ids)}" if ids else "it has none"
            refuse(f"There is no category '{category}' in this collection; {there_are}.")


def _filtered(source: EventStore, query: Query | None) -> Container[str] | None:
    """The ids of the events that a filter shows; None for all."""
    if not query:
        return None
    columns = load_columns(source)
    return {columns.ids[row] for row in np.flatnonzero(filtered_rows(source, columns, query)).tolist()}


def _events(
    source: EventStore,
    span: Span | None,
    categories: AnyCollection[str],
    shown: Container[str] | None,
) -> list[tuple[Event, str]]:
    """The events that can lie in the span, of the categories if any are given, by time; only those shown.

    Each comes with its date: its own, or the one chosen from its sources' claims.
    """
    dated: list[tuple[Bounds, Event, str]] = []
    undated: list[tuple[Event, str]] = []
    chosen = source.chosen_dates()
    for event in source.events():
        if (categories and event.category not in categories) or (shown is not None and event.id not in shown):
            continue
        date = event.date or chosen.get(event.id, "")
        if not date:
            undated.append((event, ""))
            continue
        bounds = edtf.bounds(edtf.parse(date))
        if span is None or bounds.possibly_within(span):
            dated.append((bounds, event, date))
    dated.sort(key=lambda each: each[0].sort_key)
    return [(event, date) for _, event, date in dated] + (undated if span is None else [])


def _cells(event: Event, date: str, articles: tuple[str, ...], names: dict[str, str]) -> tuple[str, ...]:
    category = names.get(event.category, "")
    return date_words(date), event.title, category, counted(len(articles), "article"), event.id


def _json(event: Event, date: str, articles: tuple[str, ...]) -> dict[str, object]:
    return {
        "id": event.id,
        "title": event.title,
        "date": date,
        "category": event.category,
        "kind": event.kind,
        "importance": event.importance,
        "articles": list(articles),
    }
