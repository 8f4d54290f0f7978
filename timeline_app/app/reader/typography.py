"""How an article's text is set: its size, the distance of its lines, their length."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.app.text_size import scaled

SIZES_PX: Final = (12, 13, 14, 15, 16, 18, 20, 23, 26, 30)
LEADINGS_EM: Final = (1.3, 1.5, 1.75)
MEASURES: Final = (50, 65, 80)

# Ordinary prose, whose mean width of a letter is taken: the font's own mean is that of all its letters, and
# capitals are wider.
_PROSE: Final = (
    "The words of a newspaper stand in columns, since the eye finds its way back from one line to the next "
    "more surely where no line is too long; in 1960, as now, that was about ten words."
)


@dataclass(frozen=True, slots=True)
class Typography:
    """The size in px, the distance of lines in ems, and how many characters a full line has."""

    size_px: int = 14
    leading_em: float = 1.5
    measure: int = 65

    def scaled(self, steps: int) -> Typography:
        """The same, some sizes larger (or smaller, below 0), as far as there are any."""
        place = _nearest(SIZES_PX, self.size_px) + steps
        return replace(self, size_px=SIZES_PX[max(0, min(place, len(SIZES_PX) - 1))])

    def font(self, base: QFont) -> QFont:
        """The base font in this size, which is one of words of the usual size: larger where they all are."""
        font = QFont(base)
        font.setPixelSize(scaled(self.size_px))
        return font

    def measure_px(self, font: QFont) -> float:
        """The width of a full line of prose in a font."""
        return QFontMetricsF(font).horizontalAdvance(_PROSE) / len(_PROSE) * self.measure

    def as_text(self) -> str:
        """As it is remembered: "14 1.5 65"."""
        return f"{self.size_px} {self.leading_em} {self.measure}"


def typography_from(text: str) -> Typography:
    """What :meth:`Typography.as_text` wrote, as the nearest of what can be chosen; else the first setting."""
    parts = text.split()
    try:
        size_px, leading_em, measure = int(parts[0]), float(parts[1]), int(parts[2])
    except (ValueError, IndexError):
        return Typography()
    return Typography(
        SIZES_PX[_nearest(SIZES_PX, size_px)],
        LEADINGS_EM[_nearest(LEADINGS_EM, leading_em)],
        MEASURES[_nearest(MEASURES, measure)],
    )


def _nearest(choices: tuple[float, ...], value: float) -> int:
    """The place of the choice that is nearest to a value; choices ascend."""
    middles = [(low + high) / 2 for low, high in pairwise(choices)]
    return sum(value > middle for middle in middles)
