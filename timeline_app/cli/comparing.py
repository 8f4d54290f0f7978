"""``timeline-app compare``: which events two collections share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from timeline_app.cli.console import progress, say, say_json
from timeline_app.cli.parameters import STORE, json_option
from timeline_app.cli.sources import opened
from timeline_app.cli.tables import aligned
from timeline_app.cli.words import counted, date_words
from timeline_app.core.comparing import Comparison, Described, Pair, shared_names, shared_words
from timeline_app.store.comparing import compare_stores

_MARKS = {"agrees": "=", "finer": ">", "coarser": "<", "none": "?", "conflicts": "!"}

Events = Sequence[Described]


@click.command(short_help="Compare two collections: which events are in both.")
@click.argument("first", type=STORE, metavar="A")
@click.argument("second", type=STORE, metavar="B")
@json_option
def compare(first: Path, second: Path, as_json: bool) -> None:
    """Compare two collections, and list the events that are in both and in one only.

    A and B are event stores or folders; neither is changed. Events are recognised by their dates and by how
    alike they are told. Before each pair stands how B's date is to A's: = the same, > finer, < coarser,
    ? one is missing; and ! where the words are alike but the dates cannot both be true.

    \b
    Examples:
      timeline-app compare mine.eventstore yours.eventstore
      timeline-app compare events ../other/events --json
    """
    with opened(first) as mine, opened(second) as theirs, progress("Comparing") as moved:
        found, *events = compare_stores(mine, theirs, progress=moved)
    if as_json:
        say_json(_json(found, *events))
    else:
        say("\n".join([*_summary(found), *_lines(found, *events)]))


def _summary(found: Comparison) -> Iterator[str]:
    other = f", {found.other_dates:,} of them with another date" if found.other_dates else ""
    count = len(found.pairs)
    yield f"{counted(count, 'event')} {'is' if count == 1 else 'are'} in both{other}."
    if found.disputed:
        count = len(found.disputed)
        verb, whose = ("is", "its dates contradict") if count == 1 else ("are", "their dates contradict")
        yield f"{count:,} more {verb} worded alike, but {whose} each other."
    yield f"{counted(len(found.only_first), 'event')} only in A; {len(found.only_second):,} only in B."


def _lines(found: Comparison, first: Events, second: Events) -> Iterator[str]:
    for title, pairs in (("In both:", found.pairs), ("Dates contradict:", found.disputed)):
        if pairs:
            yield f"\n{title}"
            yield from aligned([_cells(pair, first, second) for pair in pairs])
    for title, places, events in (
        ("Only in A:", found.only_first, first),
        ("Only in B:", found.only_second, second),
    ):
        if places:
            yield f"\n{title}"
            yield from aligned([(date_words(events[each].date), events[each].title) for each in places])


def _cells(pair: Pair, first: Events, second: Events) -> tuple[str, ...]:
    mine, theirs = first[pair.first], second[pair.second]
    other = theirs.title if theirs.title != mine.title else ""
    date = date_words(theirs.date) if theirs.date != mine.date else ""
    return _MARKS[pair.agreement], date_words(mine.date), mine.title, date, other


def _json(found: Comparison, first: Events, second: Events) -> dict[str, object]:
    return {
        "both": [_pair_json(pair, first, second) for pair in found.pairs],
        "dates_contradict": [_pair_json(pair, first, second) for pair in found.disputed],
        "only_a": [_event_json(first[place]) for place in found.only_first],
        "only_b": [_event_json(second[place]) for place in found.only_second],
    }


def _pair_json(pair: Pair, first: Events, second: Events) -> dict[str, object]:
    mine, theirs = first[pair.first], second[pair.second]
    return {
        "a": _event_json(mine),
        "b": _event_json(theirs),
        "score": pair.score,
        "agreement": pair.agreement,
        "title_likeness": pair.title,
        "likeness": pair.words,
        "shared_words": list(shared_words(mine, theirs)),
        "shared_names": list(shared_names(mine, theirs)),
    }


def _event_json(event: Described) -> dict[str, str]:
    return {"id": event.id, "title": event.title, "date": event.date}
