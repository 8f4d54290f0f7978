"""From options and what was read of a store to a figure: the one road of window, command line and tests."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final, Literal

from timeline_app.core.calendar import civil_from_seconds
from timeline_app.core.citing import web_address
from timeline_app.core.evidence_list import EvidenceList
from timeline_app.core.faults import UserError
from timeline_app.core.says import says
from timeline_app.drawing.evidence.carrying import Carried, carried_by, has_numbers, is_carrying
from timeline_app.drawing.figure import (
    LETTER_PX,
    MM_PER_INCH,
    PX_PER_INCH,
    Figure,
    FigureSize,
    compose,
    smallest_size,
)
from timeline_app.drawing.figure_extent import span_shown
from timeline_app.drawing.figure_foot import Foot, foot_of
from timeline_app.drawing.figure_material import Material, in_chosen_lanes, shown_rows, with_events
from timeline_app.drawing.figure_metadata import FigureMetadata
from timeline_app.drawing.figure_options import FigureOptions, LabelDensity, Tiles
from timeline_app.drawing.figure_sizes import PAPERS_MM, PT_PER_INCH, page_size
from timeline_app.drawing.figure_wording import Wording
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.pages import Pages, Sheet, Stack
from timeline_app.drawing.paint import Style
from timeline_app.drawing.theme import THEMES
from timeline_app.drawing.tiling import folded, tiled
from timeline_app.timeline.scale_bar import scale_bar_for
from timeline_app.timeline.sizes import Sizes

_PX_PER_MM: Final = PX_PER_INCH / MM_PER_INCH
_ROUNDS: Final = 4  # of finding the height of a caption that lists what that height leaves no room for
_LISTED: Final = (60, 30, 15, 8, 4, 0)  # of these events are named; the first number that leaves enough room
_MOST_BELOW: Final = 0.4  # of the height for what stands below, where it has a list
_MOST_LISTED: Final = 0.6  # of a page's height for a list of sources
_LEAST_SHOWN: Final = 0.5  # of the events that would have words or a disc without that list
_ROUNDING: Final = 0.01  # px
# How close labels may come, and how long they may be.
_MEASURES: Final[dict[LabelDensity, Sizes]] = {
    "few": replace(Sizes(), row_height=50.0, block_gap=56.0),
    "normal": Sizes(),
    "many": replace(Sizes(), row_height=33.0, block_gap=8.0, label_max_width=210.0),
}


class SizeError(UserError):
    """A side of the figure is too small for its lanes. ``least_px`` is what it needs, at 96 dpi."""

    def __init__(self, side: Literal["width", "height"], least_px: float) -> None:
        least = f"{least_px:.0f} px ({math.ceil(least_px / _PX_PER_MM):.0f} mm)"
        super().__init__(
            says("The width is too small for this timeline: the least is {0}.", least)
            if side == "width"
            else says("The height is too small for this timeline: the least is {0}.", least)
        )
        self.side: Final = side
        self.least_px: Final = least_px


@dataclass(frozen=True, slots=True)
class Composed:
    """A figure with what stands below it, the options that it was made by, and what it might say.

    ``evidence`` is what it rests on, where that was asked for; as a list it is in ``below``, the last
    of the figure's sheet, or on ``following`` sheets.
    """

    figure: Figure
    foot: Foot
    options: FigureOptions
    wording: Wording
    evidence: EvidenceList | None = None
    below: Sheet | None = None
    following: tuple[Sheet, ...] = ()

    @property
    def sheet(self) -> Sheet:
        """The figure with all that is below it on its page."""
        parts: tuple[Sheet, ...] = (self.figure,)
        if self.foot.height_px:
            parts = (*parts, self.foot)
        if self.below is not None:
            parts = (*parts, self.below)
        return parts[0] if len(parts) == 1 else Stack(parts, self.figure.style.theme.ground)

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """All there is, in its order."""
        return (self.sheet, *self.following)


def composed(material: Material, options: FigureOptions) -> Composed:
    """The figure that the options ask for; takes as long as its layout.

    Raises:
        ExtentError: there is no such span.
        SizeError: the lanes need more room.
        ChoiceError: nothing is left to be shown.
    """
    composer = _Composer(material, options)
    made = composer.compose()
    if not is_carrying(options):
        return made
    carried = composer.carried(made)
    if options.evidence.list == "below":
        return composer.with_list_below(made, carried)
    following = carried.pages(made.figure) if options.evidence.list == "pages" else ()
    return replace(made, evidence=carried.evidence, following=following)


def figure_size(options: FigureOptions) -> FigureSize:
    """The size in px at 96 dpi, and how large the letters are."""
    page = page_size(options)
    letters = page.label_pt * PX_PER_INCH / PT_PER_INCH / LETTER_PX
    margin = None if options.margin_mm is None else options.margin_mm * _PX_PER_MM
    height = None if page.height_mm is None else page.height_mm * _PX_PER_MM
    return FigureSize(page.width_mm * _PX_PER_MM, height, letters, margin)


class _Composer:
    def __init__(self, material: Material, options: FigureOptions) -> None:
        self._material = material
        self._options = options
        chosen = in_chosen_lanes(material.subject, options)
        self._subject = with_events(chosen, shown_rows(material, options))
        self._view = span_shown(options.extent, material.subject)
        self._wording = Wording(material, options, self._view, chosen, self._subject)
        self._size = figure_size(options)
        fonts = Fonts(options.letters.family, language=options.language)
        self._style = Style(THEMES[options.theme], fonts, material.colours)

    def carried(self, made: Composed) -> Carried:
        """What a figure rests on."""
        return carried_by(made.figure, self._subject.columns, self._material.sources, self._options)

    def with_list_below(self, made: Composed, carried: Carried) -> Composed:
        """With the list on the same page. Where its height is given and the list leaves the timeline too
        little of it, the list goes on pages of its own."""
        full_px = self._size.height_px
        if full_px is None:
            return replace(made, evidence=carried.evidence, below=carried.below(made.figure))
        most_px = min(_MOST_LISTED * full_px, full_px - self._least[1] - made.foot.height_px)
        low_px, high_px = 0.0, min(carried.below(made.figure).height_px, most_px)
        best: Composed | None = None
        for _ in range(_ROUNDS):  # with less room there are fewer events, and fewer to list
            room_px = high_px if best is None else (low_px + high_px) / 2
            trial = self._over_list(room_px, full_px)
            if trial is None and best is None:
                break
            best = trial or best
            low_px, high_px = (room_px, high_px) if trial is None else (low_px, room_px)
        kept = 0 if best is None or best.evidence is None else len(best.evidence.entries)
        if best is not None and kept >= _LEAST_SHOWN * len(carried.evidence.entries):
            return best
        return replace(made, evidence=carried.evidence, following=carried.pages(made.figure))

    def _over_list(self, room_px: float, full_px: float) -> Composed | None:
        """Over a list that has so much of a page's height; None where it needs more."""
        made = self.compose(room_px)
        carried = self.carried(made)
        left_px = full_px - made.figure.height_px - made.foot.height_px
        if carried.below(made.figure).height_px > left_px + _ROUNDING:
            return None
        return replace(made, evidence=carried.evidence, below=carried.below(made.figure, left_px))

    def compose(self, reserved_px: float = 0.0) -> Composed:
        """The figure, with so much of its height left for something else."""
        size = figure_size(self._options)
        if size.height_px is not None:
            size = replace(size, height_px=size.height_px - reserved_px)
        self._size = size
        self._check_size()
        made = self._over_foot("")
        if not self._options.words.counts_left_out:
            return made
        for most in _LISTED:
            found = self._with_list(made, most)
            if found is not None:
                return found
        return made

    def _with_list(self, made: Composed, most: int) -> Composed | None:
        """With a list of what found no room; None where the list leaves too little for the timeline."""
        # What is listed takes room, and so there may be more to list.
        for _ in range(_ROUNDS):
            room = made.foot.height_px
            listed = self._wording.left_out(made.figure.frame.picture, most)
            foot_px = max(self._foot(listed).height_px, room)
            height = self._size.height_px
            if height is not None and foot_px > min(_MOST_BELOW * height, height - self._least[1]):
                return None
            made = self._over_foot(listed, room)
            if made.foot.height_px <= room:
                break
        return made

    def _foot(self, listed: str) -> Foot:
        size, words = self._size, self._wording.foot_words(listed)
        return foot_of(words, self._style, size.width_px, size.letters, size.margin)

    def _over_foot(self, listed: str, least_foot_px: float = 0.0) -> Composed:
        """The figure over a foot which takes so much of the height at least."""
        size, foot = self._size, self._foot(listed)
        if size.height_px is not None:
            height = size.height_px - max(foot.height_px, least_foot_px)
            if height < self._least[1] - _ROUNDING:
                raise SizeError("height", math.ceil(self._least[1] + foot.height_px))
            size = replace(size, height_px=height)
        figure = compose(
            self._subject,
            self._view,
            size,
            self._wording.figure_words(),
            self._style,
            self._options.language,
            measures=_MEASURES[self._options.labels],
            has_numbers=has_numbers(self._options),
        )
        return Composed(self._with_measure(figure), foot, self._options, self._wording)

    def _with_measure(self, figure: Figure) -> Figure:
        if self._options.measure == "axis":
            return figure
        bar = scale_bar_for(self._view)
        frame = replace(figure.frame, scale_bar=(bar.length_s, self._wording.duration_text(bar)))
        return replace(figure, frame=frame)

    def _check_size(self) -> None:
        width, height = self._least
        if self._size.width_px < width - _ROUNDING:
            raise SizeError("width", math.ceil(width))
        if self._size.height_px is not None and self._size.height_px < height - _ROUNDING:
            raise SizeError("height", math.ceil(height))

    @property
    def _least(self) -> tuple[float, float]:
        return smallest_size(self._subject, self._size.letters, self._size.margin, self._size.width_px)


def pages_of(made: Composed, material: Material) -> Pages:
    """What is written into a file: the sheets, and what the file says of itself."""
    figure, options = made.figure, made.options
    view = figure.frame.view
    metadata = FigureMetadata(
        title=figure.words.title or material.title,
        description=figure.words.subtitle,
        credit=made.foot.words.credit,
        fingerprint=material.fingerprint,
        span=f"{_edtf_of(view.start_s)}/{_edtf_of(view.end_s - 1)}",
        filter=options.filter,
        language=options.language,
    )
    first, *following = made.sheets
    return Pages((*_on_paper(first, options.tiles), *following), metadata, _links(made.evidence))


def _on_paper(sheet: Sheet, tiles: Tiles) -> tuple[Sheet, ...]:
    """A figure as a strip to be folded, or larger than its paper on several sheets, if that is wished."""
    if tiles.panel_mm is not None:
        sheet = folded(sheet, tiles.panel_mm)
    if not tiles.paper:
        return (sheet,)
    short, long = PAPERS_MM[tiles.paper]
    paper = (short, long) if tiles.orientation == "portrait" else (long, short)
    return tiled(sheet, paper, tiles.overlap_mm)


def _links(evidence: EvidenceList | None) -> dict[str, str]:
    """Where each event leads: to the first of its sources that has an address."""
    found: dict[str, str] = {}
    for entry in evidence.entries if evidence is not None else ():
        addresses = (web_address(source.article.url) for source in entry.sources)
        found[entry.event.id] = next((address for address in addresses if address), "")
    return {event_id: address for event_id, address in found.items() if address}


def _edtf_of(time_s: int) -> str:
    """The day of a time as EDTF; a year far off as a year."""
    civil = civil_from_seconds(time_s)
    if not 0 <= civil.year <= 9999:
        return f"Y{civil.year}" if abs(civil.year) > 9999 else f"{civil.year:05d}"
    return f"{civil.year:04d}-{civil.month:02d}-{civil.day:02d}"
