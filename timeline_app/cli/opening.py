"""``timeline-app open``, and ``timeline-app`` alone: the window."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

import click

from timeline_app.cli.display import why_no_display
from timeline_app.cli.parameters import store_argument
from timeline_app.cli.qt_libraries import qt_loading
from timeline_app.core.faults import UserError
from timeline_app.formats.folder_files import list_folder
from timeline_app.store.opening import check_header


@click.command("open", short_help="Open the window (also without `open`).")
@store_argument
def open_window(store: Path | None) -> None:
    """Open the window, with STORE or with what was open last.

    STORE is an event store or a folder. The word `open` may be left out; a file that has the name of
    a command is opened as ./name.

    \b
    Examples:
      timeline-app
      timeline-app my.eventstore
      timeline-app open events
    """
    if store is not None:
        _check(store)
    reason = why_no_display(sys.platform, os.environ)
    if reason:
        words = ["timeline-app", "render", *([str(store)] if store else []), "-o", "timeline.png"]
        raise UserError(
            f"There is no display here ({reason}), so no window can open; "
            f"for a picture type: {shlex.join(words)}"
        )
    with qt_loading():
        from timeline_app.app.application import run  # noqa: PLC0415 - no other command may load the window
    raise click.exceptions.Exit(run(None if store is None else store.absolute()))


def _check(store: Path) -> None:
    """Refuse what is plainly no store and no folder here, where a person typed it."""
    if store.is_dir():
        list_folder(store)
    else:
        check_header(store)
