"""``timeline-app build`` and ``timeline-app dump``: a folder into a store, and back."""

from __future__ import annotations

from pathlib import Path

import click

from timeline_app.cli.console import say
from timeline_app.cli.parameters import STORE
from timeline_app.cli.sources import opened
from timeline_app.cli.words import counted_contents
from timeline_app.core.faults import UserError
from timeline_app.core.model import Contents
from timeline_app.formats.folder import read_folder, write_folder
from timeline_app.store.store import EventStore

_FORCE = click.option("--force", is_flag=True, help="Replace what is there already.")


@click.command(short_help="Make a store from a folder.")
@click.argument("folder", type=STORE, metavar="FOLDER")
@click.argument("store", type=STORE, metavar="STORE")
@_FORCE
def build(folder: Path, store: Path, force: bool) -> None:
    """Make an event store, one file, from a folder of Markdown files.

    The folder is in the text form, as `timeline-app dump` writes it. If it has faults, no store is made,
    and they are named by file and line.

    \b
    Example:
      timeline-app build events my.eventstore
    """
    if store.is_file() and not force:
        raise UserError(
            f"{store}: there is such a file already; choose another name, or replace it with --force"
        )
    contents = read_folder(folder)
    EventStore.create(store, contents, replace=force).close()
    say(f"{store}: {_counts(contents)}")


@click.command(short_help="Write a store out as a folder.")
@click.argument("store", type=STORE, metavar="STORE")
@click.argument("folder", type=STORE, metavar="FOLDER")
@_FORCE
def dump(store: Path, folder: Path, force: bool) -> None:
    """Write a store out as a folder of Markdown files, which `timeline-app build` reads back.

    \b
    Example:
      timeline-app dump my.eventstore my-events
    """
    if folder.is_dir() and any(folder.iterdir()) and not force:
        raise UserError(
            f"{folder}: the folder is there already and not empty; "
            "choose another name, or replace a collection with --force"
        )
    with opened(store) as source:
        contents = source.contents()
    write_folder(contents, folder)
    say(f"{folder}: {_counts(contents)}")


def _counts(contents: Contents) -> str:
    return counted_contents(len(contents.events), len(contents.articles), len(contents.excerpts))
