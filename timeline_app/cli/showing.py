"""``timeline-app show``: an event with everything that supports it."""

from __future__ import annotations

from pathlib import Path

import click

from timeline_app.cli.console import say, say_json
from timeline_app.cli.event_json import event_json
from timeline_app.cli.event_text import event_text
from timeline_app.cli.parameters import json_option, refuse
from timeline_app.cli.sources import opened
from timeline_app.core.faults import UserError
from timeline_app.store.errors import NoSuchRecord


@click.command(short_help="Show an event with its sources and their passages.")
@click.argument("words", nargs=-1, required=True, metavar="[STORE] EVENT")
@json_option
def show(words: tuple[str, ...], as_json: bool) -> None:
    """Show an event, the articles that support it, and every passage.

    EVENT is an event's id, as `timeline-app list` shows it in its last column. STORE is an event store
    or a folder; without it the event is one of the collection that ships with the program.

    \b
    Examples:
      timeline-app show rocket-launch-2018
      timeline-app show my.eventstore rocket-launch-2018
    """
    if len(words) > 2:
        refuse(f"Give a store and an event, or an event alone; '{words[2]}' is too much.")
    store = Path(words[0]) if len(words) == 2 else None
    event_id = words[-1]
    if store is None and Path(event_id).suffix and Path(event_id).exists():
        refuse(f"Which event of {event_id}? Give its id too.")
    with opened(store) as source:
        collection = source.collection()
        try:
            found = source.event_sources(event_id)
        except NoSuchRecord as error:
            listed = "timeline-app list" if store is None else f"timeline-app list {store}"
            raise UserError(f"{error} ({listed} shows the ids of all events)") from error
    if as_json:
        say_json(event_json(found))
    else:
        say(event_text(found, collection))
