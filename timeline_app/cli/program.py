"""The program: its commands, a bare path that opens the window, and how it ends when something is wrong."""

from __future__ import annotations

import contextlib
import difflib
import os
import sys
from collections.abc import Callable, Collection, Sequence
from typing import Any, Final

import click

from timeline_app import __version__
from timeline_app.cli.attaching import attach, detach
from timeline_app.cli.checking import check
from timeline_app.cli.citing import cite
from timeline_app.cli.comparing import compare
from timeline_app.cli.console import say_aside, silence_output
from timeline_app.cli.converting import build, dump
from timeline_app.cli.importing import import_files
from timeline_app.cli.listing import list_events
from timeline_app.cli.opening import open_window
from timeline_app.cli.rendering import render
from timeline_app.cli.searching import search
from timeline_app.cli.showing import show
from timeline_app.core.faults import UserError
from timeline_app.core.oserrors import because

NAME: Final = "timeline-app"
INTERRUPTED: Final = 130  # as a shell says it of a program stopped by Ctrl-C


class Program(click.Group):
    """A group of commands in which a path alone means ``open``, and no error ends in a traceback."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, _with_command(args, self.commands, ctx))

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise click.exceptions.Exit(INTERRUPTED) from None

    def main(self, *args: Any, **extra: Any) -> Any:
        """Click's ``main``, always ended by SystemExit with what :func:`exit_code` gives."""
        extra["standalone_mode"] = False
        run = super().main
        sys.exit(exit_code(lambda: run(*args, **extra)))


@click.group(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    options_metavar="",
    subcommand_metavar="[COMMAND] [STORE] ...",
)
@click.version_option(__version__, prog_name="Timeline Explorer", message="%(prog)s %(version)s")
def program() -> None:
    """Timelines in which every event is one click from the words that support it.

    Without a command the window opens, with STORE if one is named. STORE is an event store or a
    folder of Markdown files; where it is left out, the collection that ships with the program is taken.

    \b
    Examples:
      timeline-app                          open the window
      timeline-app my.eventstore            open a store in the window
      timeline-app render -o timeline.png   draw the timeline into a file
      timeline-app list --from 2010         list the events from 2010 on
      timeline-app show rocket-launch-2018  read an event with its sources
    """


for _command in (
    open_window,
    render,
    list_events,
    show,
    search,
    cite,
    compare,
    check,
    import_files,
    attach,
    detach,
    build,
    dump,
):
    program.add_command(_command)


def main() -> int:
    """The whole program, with the words of its command line; returns the exit code."""
    try:
        program(prog_name=NAME)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    return 0


def exit_code(run: Callable[[], Any]) -> int:
    """Run a command, and say in one sentence what went wrong.

    Returns 0, 1 for what is wrong with the data or the surroundings, 2 for what was typed wrong, or
    :data:`INTERRUPTED`.
    """
    try:
        code = run()
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except (click.ClickException, UserError, OSError, MemoryError, UnicodeError) as error:
        # A reader of our output who has seen enough, as `head` has, needs no telling.
        if not isinstance(error, BrokenPipeError):
            with contextlib.suppress(OSError):  # if nobody can be told, the exit code still says it
                say_aside(_sentence(error))
        if isinstance(error, OSError):
            silence_output()
        return error.exit_code if isinstance(error, click.ClickException) else 1
    return code if isinstance(code, int) else 0


def _sentence(error: Exception) -> str:
    """What went wrong and what to do."""
    match error:
        case click.UsageError():
            command = NAME if error.ctx is None else error.ctx.command_path
            sentence = " ".join(error.format_message().split())
            return f"{sentence}{'' if sentence[-1] in '.?' else '.'} See: {command} --help"
        case click.ClickException():
            return error.format_message()
        case OSError():
            place = f"{error.filename} cannot be used" if error.filename else "The output cannot be written"
            return f"{place}: {because(error)}."
        case UnicodeError():
            return "A name was given in characters that are no text; check how it is written."
        case MemoryError():
            return "There is not enough memory for that; close some programs and try again."
    return str(error)


def _with_command(words: Sequence[str], commands: Collection[str], context: click.Context) -> list[str]:
    """The words with the command ``open`` before them where they name none."""
    if not words:
        return ["open"]
    first = words[0]
    if first.startswith("-") or first in commands:
        return list(words)
    looks_like_a_path = os.path.dirname(first) or "." in first
    if not looks_like_a_path and not os.path.exists(first):
        near = difflib.get_close_matches(first, commands, n=1)
        hint = f"; is '{near[0]}' meant?" if near else ""
        raise click.UsageError(f"There is no command, store or folder '{first}'{hint}", context)
    return ["open", *words]
