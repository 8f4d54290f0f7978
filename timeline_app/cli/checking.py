"""``timeline-app check``: every fault of a store or a folder."""

from __future__ import annotations

from pathlib import Path

import click

from timeline_app.cli.console import say, say_aside
from timeline_app.cli.parameters import STORE
from timeline_app.cli.sources import opened
from timeline_app.cli.words import counted, counted_contents
from timeline_app.core.check import check_contents
from timeline_app.core.faults import InputFaults


@click.command(short_help="Look for faults in a store or folder.")
@click.argument("store", type=STORE, metavar="STORE|FOLDER")
def check(store: Path) -> None:
    """Look for faults in a store or a folder, and name each by file and line.

    The exit code is 0 where there is none, and 1 where there are some.

    \b
    Example:
      timeline-app check events
    """
    try:
        with opened(store) as source:
            contents = source.contents()
            faults = tuple(check_contents(contents))
    except InputFaults as error:
        faults = error.faults
    if faults:
        say("\n".join(map(str, faults)))
        say_aside(f"{counted(len(faults), 'fault')}.")
        raise click.exceptions.Exit(1)
    counts = counted_contents(len(contents.events), len(contents.articles), len(contents.excerpts))
    say(f"no faults: {counts}")
