"""Whether what is shown can be read: the letters of a language need a font that has them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from timeline_app.app.languages.known import current_language
from timeline_app.drawing.fonts import has_han_font

# In English whatever the language: without the font, Chinese cannot be read.
NO_HAN_FONT: Final = (
    "No font with Chinese letters is installed: they show as boxes. "
    "On Debian and Ubuntu: sudo apt-get install fonts-noto-cjk, then start the program again."
)

_HAN: Final = re.compile(r"[\u3400-\u9fff]")
_LOOKED_AT: Final = 5_000  # texts of a store


def missing_font(texts: Iterable[str]) -> str:
    """What to install so that the interface, or ``texts``, can be read; empty where nothing is missing."""
    if has_han_font():
        return ""
    is_chinese = current_language().tag.startswith("zh")
    is_needed = is_chinese or any(_HAN.search(text) for text in islice(texts, _LOOKED_AT))
    return NO_HAN_FONT if is_needed else ""
