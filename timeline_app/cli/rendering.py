"""``timeline-app render``: the timeline as a picture."""

from __future__ import annotations

from pathlib import Path

import click

from timeline_app.cli.console import progress, say, say_aside
from timeline_app.cli.parameters import GivenDate, Length, length, refuse, span_options, store_argument
from timeline_app.cli.qt_libraries import qt_loading
from timeline_app.cli.sources import opened
from timeline_app.cli.spans import limits_s


@click.command(short_help="Draw the timeline as PNG, SVG or PDF.")
@store_argument
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, metavar="FILE",
    help="Where to; the ending .png, .svg or .pdf says what to draw.",
)  # fmt: skip
@span_options
@click.option("--width", type=length, metavar="LENGTH", help="1600, 1600px, 180mm, 18cm or 7in [1600px].")
@click.option("--height", type=length, metavar="LENGTH", help="Likewise [what the events need].")
@click.option(
    "--dpi", type=click.IntRange(10, 2400), metavar="N",
    help="PNG only: dots per inch [96, or 300 for a size in mm, cm or in].",
)  # fmt: skip
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", help="Colours [light].")
def render(
    store: Path | None,
    output: Path,
    start: GivenDate | None,
    end: GivenDate | None,
    width: Length | None,
    height: Length | None,
    dpi: int | None,
    theme: str,
) -> None:
    """Draw the timeline into a file, without a window and without a display.

    STORE is an event store or a folder; without it the collection that ships with the program is
    drawn. Dates are EDTF: --from 1997 begins where 1997 begins, --to 2010 ends where 2010 ends;
    without them everything is drawn. With a size on paper (mm, cm, in) the labels are of 8 point.

    \b
    Examples:
      timeline-app render -o timeline.png
      timeline-app render -o timeline.png --from 1997 --to 2010 --theme dark
      timeline-app render my.eventstore -o figure.pdf --width 180mm
    """
    limits = limits_s(start, end)
    on_paper = _is_on_paper(width, height)
    with qt_loading():
        from timeline_app.cli import figures  # noqa: PLC0415 - no other command may load Qt

    figures.check_ending(output)
    size = figures.size_of(width, height, on_paper=on_paper)
    with opened(store) as source, figures.offscreen():
        figure = figures.figure_of(source, limits, size, "dark" if theme == "dark" else "light")
        with progress("Drawing") as report:
            figures.write(figure, output, dpi or (300 if on_paper else 96), report)
        missing = figures.missing_characters(figure)
    say(f"{output}: {figures.dimensions(figure, on_paper=on_paper)}")
    if missing:
        named = " ".join(missing[:10]) + (" and others" if len(missing) > 10 else "")
        say_aside(
            f"No font on this system has {named}: boxes are drawn instead. "
            "Install a font that has them (for Chinese on Debian: fonts-noto-cjk)."
        )


def _is_on_paper(width: Length | None, height: Length | None) -> bool:
    kinds = {each.is_on_paper for each in (width, height) if each is not None}
    if len(kinds) == 2:
        refuse("Give --width and --height both in px, or both in mm, cm or in.")
    return True in kinds
