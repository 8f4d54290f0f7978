"""What a person ought to know of a figure before it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from timeline_app.drawing.figure import PX_PER_INCH, Figure
from timeline_app.drawing.fonts import SMALLEST_PX
from timeline_app.timeline.sizes import ELLIPSIS

LEAST_PT: Final = 6.0  # what journals ask of the smallest letters in print
_ROUNDING_PT: Final = 0.005


@dataclass(frozen=True, slots=True)
class Findings:
    """``smallest_pt`` is the size of the smallest letters. ``counted`` is how many events found no room and
    are only counted, ``wordless`` how many have a sign and no words, ``shortened`` whose titles are."""

    smallest_pt: float
    counted: int
    wordless: int
    shortened: tuple[str, ...]

    @property
    def has_small_letters(self) -> bool:
        """Whether letters are smaller than print can show well."""
        return self.smallest_pt < LEAST_PT - _ROUNDING_PT


def findings_of(figure: Figure) -> Findings:
    """What there is to say of a figure."""
    picture = figure.frame.picture
    return Findings(
        smallest_pt=smallest_pt(figure.letters),
        counted=sum(group.count for group in picture.groups if not group.is_single),
        wordless=sum(group.is_single for group in picture.groups),
        shortened=tuple(mark.event_id for mark in picture.marks if mark.label.title.endswith(ELLIPSIS)),
    )


def smallest_pt(letters: float) -> float:
    """The size of the smallest letters on a page whose letters are so large against those on screen."""
    return SMALLEST_PX * letters * 72.0 / PX_PER_INCH
