"""``timeline-app render``: the timeline as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from timeline_app.cli.console import progress, say, say_aside
from timeline_app.cli.figure_choices import names_typed, options_of_flags
from timeline_app.cli.figure_flags import GroupedCommand, figure_flags
from timeline_app.cli.parameters import STORE, store_argument
from timeline_app.cli.qt_libraries import qt_loading
from timeline_app.cli.sources import opened
from timeline_app.drawing.figure_options import FigureOptions
from timeline_app.drawing.view_file import read_view


@click.command(cls=GroupedCommand, short_help="Draw the timeline as PNG, SVG or PDF, or as a web page.")
@store_argument
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, metavar="FILE",
    help="Where to; the ending .png, .svg, .pdf or .html says what to draw.",
)  # fmt: skip
@click.option("--view", type=STORE, metavar="FILE", help="Take what is not given here from a view file.")
@click.option("--save-view", type=STORE, metavar="FILE", help="Write all options into a view file.")
@figure_flags
def render(store: Path | None, output: Path, view: Path | None, save_view: Path | None, **typed: Any) -> None:
    """Draw the timeline into a file, without a window and without a display.

    STORE is an event store or a folder; without it the collection that ships with the program is
    drawn. Dates are EDTF: --from 1997 begins where 1997 begins, --to 2010 ends where 2010 ends;
    without them everything is drawn. With a size on paper the labels are of 8 point. A view file has
    all options of a figure; options that are given go before it. As .html it is one page that a browser
    opens without a network: zoomed, clicked and read; sizes, letters and margins are then the browser's.

    \b
    Examples:
      timeline-app render -o timeline.png
      timeline-app render -o timeline.png --from 1997 --to 2010 --theme dark
      timeline-app render my.eventstore -o figure.pdf --size two-columns --save-view v.json
      timeline-app render my.eventstore -o figure.svg --view v.json
      timeline-app render my.eventstore -o timeline.html
    """
    options = options_of_flags(typed, FigureOptions() if view is None else read_view(view))
    with qt_loading():
        from timeline_app.cli import figures  # noqa: PLC0415 - no other command may load Qt

    if figures.is_page(output):
        with opened(store) as source, figures.offscreen(), progress("Drawing"):
            options = figures.write_page(source, options, names_typed(typed), output)
        if save_view is not None:
            figures.write_view(options, save_view)
        say(f"{output}: a page for browsers")
        return
    figures.check_ending(output)
    with opened(store) as source, figures.offscreen():
        made, material = figures.figure_of(source, options, names_typed(typed))
        with progress("Drawing") as report:
            figures.write(made, material, output, report)
        missing = figures.missing_characters(made)
    if save_view is not None:
        figures.write_view(made.options, save_view)
    say(f"{output}: {figures.dimensions(made)}")
    if missing:
        named = " ".join(missing[:10]) + (" and others" if len(missing) > 10 else "")
        say_aside(
            f"No font on this system has {named}: boxes are drawn instead. "
            "Install a font that has them (for Chinese on Debian: fonts-noto-cjk)."
        )
