"""What a picture is laid out on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from timeline_app.timeline.picture import EDGE_PX
from timeline_app.timeline.sizes import Sizes, TextMeasurer

MARGIN_WIDTHS: Final = 1.0  # a picture on screen covers this many widths beyond each side of its view


@dataclass(frozen=True, slots=True)
class Page:
    """Where it is laid out: the plot's size in px, the measures, and the means to measure text.

    A ``is_final`` page is a figure: it has no margins to pan into, and nothing on it may be cut.
    ``number_width`` is the room in px that is kept for a number before the words of each event.
    """

    width_px: float
    height_px: float
    sizes: Sizes
    measure: TextMeasurer
    is_final: bool = False
    number_width: float = 0.0

    @property
    def margin_widths(self) -> float:
        return 0.0 if self.is_final else MARGIN_WIDTHS

    @property
    def words_px(self) -> tuple[float, float]:
        """Between which x words count as whole: what ends at the very edge of a page looks as if cut."""
        return (EDGE_PX, self.width_px - EDGE_PX) if self.is_final else (0.0, self.width_px)

    @property
    def limits_px(self) -> tuple[float, float]:
        """Between which x counts and names have to stay: on a screen one pans to see them whole."""
        return (0.0, self.width_px) if self.is_final else (-math.inf, math.inf)
