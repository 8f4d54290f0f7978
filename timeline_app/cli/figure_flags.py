"""The options of a figure on the command line: a table of which field of the record each one sets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar, get_args

import click

from timeline_app.cli.parameters import GivenDate, Length, edtf_date, length
from timeline_app.core.citing import STYLES
from timeline_app.drawing.figure_options import (
    EvidenceList,
    FigureLanguage,
    LabelDensity,
    Orientation,
    Sidecar,
    TilePaper,
    TimeMeasure,
)
from timeline_app.drawing.figure_sizes import PRESETS
from timeline_app.drawing.theme import THEMES
from timeline_app.timeline.arrangement import LANES_BY

Command = TypeVar("Command", bound=Callable[..., Any])
Path = tuple[str, ...]
DERIVED: Final = "auto"  # a text that is put together from what is shown
ALL: Final = "all"


@dataclass(frozen=True, slots=True)
class FigureFlag:
    """An option of the command line: its group in the help, its spelling, and which fields it ``sets``.

    ``made`` turns what was typed into the values of these fields, in their order.
    """

    group: str
    spelling: str
    sets: tuple[Path, ...]
    help: str
    made: Callable[[Any], tuple[Any, ...]] = lambda value: (value,)
    type: Any = None
    metavar: str | None = None
    is_list: bool = False

    @property
    def parameter(self) -> str:
        """Its name as a parameter: that of the first field, which no other has."""
        return "figure_" + "_".join(self.sets[0])


class GroupedOption(click.Option):
    """An option that knows under which heading of the help it stands."""

    def __init__(self, *words: Any, group: str, **extra: Any) -> None:
        super().__init__(*words, **extra)
        self.group: Final = group


class GroupedCommand(click.Command):
    """A command with so many options that the help has headings for them."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        groups: dict[str, list[tuple[str, str]]] = {}
        for each in self.get_params(ctx):
            record = each.get_help_record(ctx)
            if record is not None:
                groups.setdefault(getattr(each, "group", "Options"), []).append(record)
        for group, records in groups.items():
            with formatter.section(group):
                formatter.write_dl(records)


def figure_flags(command: Command) -> Command:
    """All options of a figure."""
    for flag in reversed(FLAGS):
        command = click.option(
            flag.spelling,
            flag.parameter,
            cls=GroupedOption,
            group=flag.group,
            type=flag.type,
            metavar=flag.metavar,
            multiple=flag.is_list,
            default=None,
            help=flag.help,
        )(command)
    return command


def _date(value: GivenDate) -> tuple[str]:
    return (value.text,)


def _length(value: Length) -> tuple[float, str]:
    return (value.mm, "mm") if value.unit == "cm" else (value.number, value.unit)


def _mm(value: Length) -> tuple[float]:
    return (value.mm,)


def _text(value: str) -> tuple[str | None]:
    return (None if value == DERIVED else value,)


def _keys(values: tuple[str, ...]) -> tuple[tuple[str, ...]]:
    return ((),) if values == (ALL,) else (values,)


def _style(value: str) -> tuple[str]:
    return ("" if value == DERIVED else value,)


def _sidecars(values: tuple[str, ...]) -> tuple[tuple[str, ...]]:
    return (tuple(value for value in values if value != "none"),)


def _one_of(literal: Any, none: str = "none") -> click.Choice[str]:
    return click.Choice([value or none for value in get_args(literal)])


def _or_nothing(value: str) -> tuple[str]:
    return ("" if value in ("none", "free") else value,)


_SHOWN: Final = "What is shown"
_SIZE: Final = "Size and looks"
_WORDS: Final = "Words"
_EVIDENCE: Final = "Evidence"
_SHEETS: Final = "Several sheets"

FLAGS: Final[tuple[FigureFlag, ...]] = (
    FigureFlag(_SHOWN, "--from", (("extent", "start"),), "From the start of this date.", _date,
               edtf_date, "DATE"),
    FigureFlag(_SHOWN, "--to", (("extent", "end"),), "Up to the end of this date.", _date, edtf_date, "DATE"),
    FigureFlag(_SHOWN, "--event", (("extent", "event"),), "The time of this event.", metavar="ID"),
    FigureFlag(_SHOWN, "--lanes", (("lanes", "by"),), "What lanes are by [category].",
               type=click.Choice(LANES_BY)),
    FigureFlag(_SHOWN, "--lane", (("lanes", "only"),), "Only this lane; may be given again.", _keys,
               metavar="NAME", is_list=True),
    FigureFlag(_SHOWN, "--lane-first", (("lanes", "order"),),
               "This lane on top, the next one given below it.", _keys, metavar="NAME", is_list=True),
    FigureFlag(_SHOWN, "--collapse", (("lanes", "collapsed"),), "This lane as a thin band.", _keys,
               metavar="NAME", is_list=True),
    FigureFlag(_SHOWN, "--articles/--no-articles", (("lanes", "articles"),),
               "With or without the lane of articles [with]."),
    FigureFlag(_SHOWN, "--category", (("categories",),), "Only events of this category; may be given again.",
               _keys, metavar="NAME", is_list=True),
    FigureFlag(_SHOWN, "--filter", (("filter",),), "Only events that meet it: place:Chongqing sources:<2.",
               metavar="TEXT"),
    FigureFlag(_SHOWN, "--labels", (("labels",),), "How many events have words [normal].",
               type=_one_of(LabelDensity)),
    FigureFlag(_SIZE, "--size", (("size", "preset"),), "A usual size, or 'free' for --width [free].",
               _or_nothing, click.Choice([*(preset.name for preset in PRESETS), "free"])),
    FigureFlag(_SIZE, "--orientation", (("size", "orientation"),), "How paper is turned [landscape].",
               type=_one_of(Orientation)),
    FigureFlag(_SIZE, "--width", (("size", "width"), ("size", "unit")),
               "1600, 1600px, 180mm, 18cm or 7in [1600px].", _length, length, "LENGTH"),
    FigureFlag(_SIZE, "--height", (("size", "height"), ("size", "unit")),
               "Likewise [what the events need].", _length, length, "LENGTH"),
    FigureFlag(_SIZE, "--dpi", (("dpi",),),
               "PNG only: dots per inch [96, or 300 for a size on paper].", type=click.IntRange(10, 2400),
               metavar="N"),
    FigureFlag(_SIZE, "--margin", (("margin_mm",),), "On all four sides [what suits the letters].", _mm,
               length, "LENGTH"),
    FigureFlag(_SIZE, "--font", (("letters", "family"),), "Font family [the usual one].", metavar="NAME"),
    FigureFlag(_SIZE, "--font-size", (("letters", "size_pt"),),
               "Size of the labels in points [8 on paper].", type=click.FloatRange(3, 200), metavar="PT"),
    FigureFlag(_SIZE, "--theme", (("theme",),), "Colours [light].", type=click.Choice(list(THEMES))),
    FigureFlag(_SIZE, "--date-legend/--no-date-legend", (("legend", "dates"),),
               "Whether the forms of dates are explained [yes]."),
    FigureFlag(_SIZE, "--category-legend/--no-category-legend", (("legend", "categories"),),
               "Whether the colours of categories are explained [no]."),
    FigureFlag(_SIZE, "--measure", (("measure",),), "An axis, or a scale bar only [axis].",
               type=_one_of(TimeMeasure)),
    FigureFlag(_WORDS, "--title", (("words", "title"),), "'auto': the collection's; \"\": none [auto].",
               _text, metavar="TEXT"),
    FigureFlag(_WORDS, "--subtitle", (("words", "subtitle"),), "'auto': what is shown; \"\": none [auto].",
               _text, metavar="TEXT"),
    FigureFlag(_WORDS, "--caption", (("words", "caption"),), "Below; 'auto': what is shown [none].",
               _text, metavar="TEXT"),
    FigureFlag(_WORDS, "--credit", (("words", "credit"),), "Last; 'auto': the collection [none].",
               _text, metavar="TEXT"),
    FigureFlag(_WORDS, "--left-out/--no-left-out", (("words", "counts_left_out"),),
               "Whether the caption lists the events without room for words [no]."),
    FigureFlag(_WORDS, "--language", (("language",),), "Of the figure's own words and dates [en].",
               type=_one_of(FigureLanguage)),
    FigureFlag(_EVIDENCE, "--numbers/--no-numbers", (("evidence", "numbers"),),
               "Whether events carry numbers [with a list]."),
    FigureFlag(_EVIDENCE, "--sources", (("evidence", "list"),),
               "A numbered list of events and sources [none].", type=_one_of(EvidenceList)),
    FigureFlag(_EVIDENCE, "--passages/--no-passages", (("evidence", "passages"),),
               "Whether the list quotes the passages [no]."),
    FigureFlag(_EVIDENCE, "--folded/--no-folded", (("evidence", "folded"),),
               "Whether it lists events that are only counted [no]."),
    FigureFlag(_EVIDENCE, "--style", (("evidence", "style"),), "Of citations [chicago, or gbt7714 in zh].",
               _style, click.Choice([*STYLES, DERIVED])),
    FigureFlag(_EVIDENCE, "--sidecar", (("evidence", "sidecars"),),
               "The cited sources as a file beside it; may be given again.", _sidecars,
               click.Choice([*get_args(Sidecar), "none"]), is_list=True),
    FigureFlag(_SHEETS, "--paper", (("tiles", "paper"),),
               "Divide a larger figure among sheets of this paper [none].", _or_nothing, _one_of(TilePaper)),
    FigureFlag(_SHEETS, "--paper-orientation", (("tiles", "orientation"),),
               "How these sheets are turned [portrait].", type=_one_of(Orientation)),
    FigureFlag(_SHEETS, "--overlap", (("tiles", "overlap_mm"),),
               "How much of a sheet the next one shows again [10mm].", _mm, length, "LENGTH"),
    FigureFlag(_SHEETS, "--fold", (("tiles", "panel_mm"),),
               "A strip, with marks to fold it every so far [none].", _mm, length, "LENGTH"),
)  # fmt: skip
