"""How large the words of the interface are, and what grows along with them."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

BASE_PX: Final = 13  # the letters of the interface at 100 %
TEXT_SIZES: Final = (100, 110, 125, 150, 175, 200)  # percent (WCAG 2.2, 1.4.4 asks for 200)

_AROUND_PX: Final = 40  # of a window that is seen around a dialog
_FONT_SIZE: Final = re.compile(r"(font-size:\s*)(\d+)px")


def text_scale() -> float:
    """How much larger than at 100 % the words of the interface are."""
    pixels = QApplication.font().pixelSize()  # -1 where nobody has chosen the program's fonts
    return pixels / BASE_PX if pixels > 0 else 1.0


def scaled(length_px: float) -> int:
    """A length that holds words, in whole px, as large as the words are."""
    return round(length_px * text_scale())


def size_over(window: QWidget | None, width_px: int, height_px: int) -> QSize:
    """How large a dialog is over a window: as its words ask for, within the window as far as that goes."""
    wanted = QSize(scaled(width_px), scaled(height_px))
    if window is None:
        return wanted
    room = window.window().size() - QSize(_AROUND_PX, _AROUND_PX)
    return wanted.boundedTo(room.expandedTo(QSize(width_px, height_px)))


def scaled_sheet(sheet: str) -> str:
    """A style sheet whose letters are as large as the others."""
    return _FONT_SIZE.sub(lambda match: f"{match[1]}{scaled(int(match[2]))}px", sheet)


def nearest_size(percent: int) -> int:
    """The size to choose that is nearest to this one."""
    return min(TEXT_SIZES, key=lambda each: abs(each - percent))
