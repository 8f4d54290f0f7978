"""All options of a figure, as one frozen record. Without Qt, for files, command lines and tests.

Whoever draws asks nothing else: the same options of the same store make the same figure. As a file the record
is a view file, see :mod:`timeline_app.drawing.view_file`. Every part has its usual value, so that
``FigureOptions()`` is everything there is, 1600 px wide.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal, get_args

import msgspec
from msgspec import Meta

from timeline_app.drawing.theme import ThemeName
from timeline_app.timeline.arrangement import LanesBy

Unit = Literal["px", "mm", "in"]
UNITS: Final[tuple[Unit, ...]] = get_args(Unit)
PresetName = Literal["", "one-column", "two-columns", "a4", "a3", "a0", "letter", "slide", "square"]
Orientation = Literal["landscape", "portrait"]
LabelDensity = Literal["few", "normal", "many"]
TimeMeasure = Literal["axis", "scale-bar"]
EvidenceList = Literal["none", "below", "pages"]
Sidecar = Literal["csl-json", "bibtex", "ris"]
TilePaper = Literal["", "a4", "a3", "letter"]
FigureLanguage = Literal["en", "zh", "zh-Hant"]  # zh: in simplified characters

MM_PER_UNIT: Final[dict[Unit, float]] = {"px": 25.4 / 96, "mm": 1.0, "in": 25.4}
LONGEST_MM: Final = 200 * 25.4  # 200 inches, the largest page that PDF knows (ISO 32000-1, annex C)

Text = Annotated[str, Meta(max_length=2_000)]
Key = Annotated[str, Meta(max_length=500)]
Keys = Annotated[tuple[Key, ...], Meta(max_length=1_000)]
Length = Annotated[float, Meta(gt=0, le=20_000)]
DateLimit = Annotated[int, Meta(ge=-(2**62), le=2**62)] | Annotated[str, Meta(min_length=1, max_length=200)]


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What all parts of the record have in common: they cannot change, and know all their fields."""


class Extent(Part, frozen=True, kw_only=True, rename={"start": "from", "end": "to"}):
    """From when to when; without a limit, as far as there are events.

    ``start`` and ``end`` are EDTF dates as they were typed (from the start of the first to the end of the
    last), or seconds since 1970, half-open. Instead of both, ``event`` names one whose time is to be shown.
    """

    start: DateLimit | None = None
    end: DateLimit | None = None
    event: Key = ""

    @property
    def is_whole(self) -> bool:
        return self == Extent()


class Size(Part, frozen=True, kw_only=True):
    """How large: a preset and, for paper, how it is turned; or a width, with a height or what is needed."""

    preset: PresetName = ""
    orientation: Orientation = "landscape"
    width: Length | None = None
    height: Length | None = None
    unit: Unit = "px"


class Letters(Part, frozen=True, kw_only=True):
    """Font family (empty: the usual one) and the size of labels in pt (None: the usual one of the size)."""

    family: Key = ""
    size_pt: Annotated[float, Meta(ge=3, le=200)] | None = None


class LaneChoice(Part, frozen=True, kw_only=True):
    """What lanes are by, and how they are arranged, by their keys; ``only`` these are shown (empty: all)."""

    by: LanesBy = "category"
    order: Keys = ()
    only: Keys = ()
    collapsed: Keys = ()
    articles: bool = True  # whether there is the lane of articles


class Words(Part, frozen=True, kw_only=True):
    """The words around the timeline. None: derived from what is shown; empty: none at all.

    The caption tells what found no room (``counts_left_out``) where that is wished.
    """

    title: Text | None = None
    subtitle: Text | None = None
    caption: Text | None = ""
    credit: Text | None = ""
    counts_left_out: bool = False


class Legend(Part, frozen=True, kw_only=True):
    """Which legends there are: of the categories' colours, and of the forms of dates in use."""

    categories: bool = False
    dates: bool = True


class Evidence(Part, frozen=True, kw_only=True):
    """What supports the figure: numbers on marks, a numbered list with citations and passages, and files of
    the cited sources beside the figure. ``style`` names how citations are written (empty: the usual one of
    the language). A list implies numbers; ``folded`` adds the events that the figure only counts."""

    numbers: bool = False
    list: EvidenceList = "none"
    passages: bool = False
    folded: bool = False
    style: Key = ""
    sidecars: tuple[Sidecar, ...] = ()


class Tiles(Part, frozen=True, kw_only=True):
    """A figure larger than its paper, on several sheets that overlap; an empty ``paper``: one sheet. A strip
    has marks where it is folded, every ``panel_mm`` (None: it has none)."""

    paper: TilePaper = ""
    orientation: Orientation = "portrait"
    overlap_mm: Annotated[float, Meta(ge=0, le=50)] = 10.0
    panel_mm: Annotated[float, Meta(ge=10, le=5_000)] | None = None


class FigureOptions(Part, frozen=True, kw_only=True):
    """All options of a figure.

    ``dpi`` counts for PNG only (None: 96, or 300 for a size on paper). ``margin_mm`` is on all four sides
    (None: the usual one). ``categories`` are the ids of those whose events are shown (empty: all), ``filter``
    is the text of a query that events have to meet.
    """

    extent: Extent = Extent()
    size: Size = Size()
    dpi: Annotated[int, Meta(ge=10, le=2_400)] | None = None
    margin_mm: Annotated[float, Meta(ge=0, le=200)] | None = None
    letters: Letters = Letters()
    theme: ThemeName = "light"
    lanes: LaneChoice = LaneChoice()
    categories: Keys = ()
    filter: Text = ""
    labels: LabelDensity = "normal"
    words: Words = Words()
    legend: Legend = Legend()
    measure: TimeMeasure = "axis"
    evidence: Evidence = Evidence()
    tiles: Tiles = Tiles()
    language: FigureLanguage = "en"


Place = tuple[str, ...]  # where an option stands in the record: the names of the fields that lead there


def value_at(options: FigureOptions, place: Place) -> Any:
    """The value of one option."""
    found: Any = options
    for name in place:
        found = getattr(found, name)
    return found


def with_value(options: FigureOptions, place: Place, value: Any) -> FigureOptions:
    """The options with another value of one of them."""
    for depth in range(len(place) - 1, -1, -1):
        part = value_at(options, place[:depth])
        value = msgspec.structs.replace(part, **{place[depth]: value})
    changed: FigureOptions = value
    return changed
