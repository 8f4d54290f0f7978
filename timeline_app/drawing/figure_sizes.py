"""The sizes of figures: the presets, and what an option of a size comes to on paper or on a screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from timeline_app.drawing.figure_options import MM_PER_UNIT, FigureOptions, PresetName, Unit

SCREEN_DPI: Final = 96
PRINT_DPI: Final = 300
USUAL_PRINT_PT: Final = 8.0  # labels on paper
USUAL_SCREEN_PT: Final = 9.75  # 13 px at 96 dpi, for which all measures are made
PT_PER_INCH: Final = 72.0
_USUAL_WIDTH_PX: Final = 1600.0
_USUAL_WIDTH_MM: Final = 180.0


@dataclass(frozen=True, slots=True)
class Preset:
    """A size by name: width and height as paper lies (landscape), the height None where the events decide.

    ``label_pt`` is the usual size of its labels; a size that ``can_turn`` may stand upright.
    """

    name: PresetName
    width: float
    height: float | None
    unit: Unit
    label_pt: float
    can_turn: bool = False


# Paper: ISO 216 and ANSI/ASME Y14.1. Journals: the column widths of Nature's and Elsevier's guides.
PRESETS: Final[tuple[Preset, ...]] = (
    Preset("one-column", 89.0, None, "mm", 7.1),
    Preset("two-columns", 183.0, None, "mm", 8.0),
    Preset("a4", 297.0, 210.0, "mm", 8.0, can_turn=True),
    Preset("a3", 420.0, 297.0, "mm", 10.0, can_turn=True),
    Preset("a0", 1189.0, 841.0, "mm", 24.0, can_turn=True),
    Preset("letter", 11.0, 8.5, "in", 8.0, can_turn=True),
    Preset("slide", 1920.0, 1080.0, "px", 15.0),
    Preset("square", 1080.0, 1080.0, "px", 12.0),
)
PAPERS_MM: Final = {"a4": (210.0, 297.0), "a3": (297.0, 420.0), "letter": (215.9, 279.4)}


@dataclass(frozen=True, slots=True)
class PageSize:
    """What a figure's size comes to. ``height`` None: what the events need; ``label_pt`` are the labels'
    letters."""

    width: float
    height: float | None
    unit: Unit
    label_pt: float

    @property
    def is_on_paper(self) -> bool:
        return self.unit != "px"

    @property
    def usual_dpi(self) -> int:
        return PRINT_DPI if self.is_on_paper else SCREEN_DPI

    @property
    def width_mm(self) -> float:
        return self.width * MM_PER_UNIT[self.unit]

    @property
    def height_mm(self) -> float | None:
        return None if self.height is None else self.height * MM_PER_UNIT[self.unit]


def preset_of(name: str) -> Preset | None:
    """The preset of a name; None where there is none."""
    return next((each for each in PRESETS if each.name == name), None)


def page_size(options: FigureOptions) -> PageSize:
    """The size that the options ask for. Beside a preset only a height counts that this leaves open."""
    size, preset = options.size, preset_of(options.size.preset)
    if preset is None:
        usual = _USUAL_WIDTH_PX if size.unit == "px" else _USUAL_WIDTH_MM / MM_PER_UNIT[size.unit]
        label_pt = USUAL_SCREEN_PT if size.unit == "px" else USUAL_PRINT_PT
        found = PageSize(size.width or usual, size.height, size.unit, label_pt)
    else:
        found = _of_preset(preset, options)
    given = options.letters.size_pt
    return found if given is None else PageSize(found.width, found.height, found.unit, given)


def _of_preset(preset: Preset, options: FigureOptions) -> PageSize:
    width, height = preset.width, preset.height
    if preset.can_turn and height is not None and options.size.orientation == "portrait":
        width, height = height, width
    if height is None and options.size.height is not None:
        height = options.size.height * MM_PER_UNIT[options.size.unit] / MM_PER_UNIT[preset.unit]
    return PageSize(width, height, preset.unit, preset.label_pt)


def dots_per_inch(options: FigureOptions) -> int:
    """The resolution of an image: the one asked for, or the usual one of the size."""
    return options.dpi or page_size(options).usual_dpi
