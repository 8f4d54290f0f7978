"""SVG as text: numbers, names and words as XML takes them (XML 1.0, sections 2.2 to 2.4)."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import QColor

_NO_CHARACTERS: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_NAME: Final = re.compile(r"[^\w.-]+")
_SIGNS: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def number(value: float) -> str:
    """A length with up to three digits behind the point."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def words(text: str) -> str:
    """A text as content or value of an attribute, without the characters that XML cannot hold."""
    return _NO_CHARACTERS.sub("\ufffd", text).translate(_SIGNS)


def a_name(text: str) -> str:
    """A text as the later part of an id."""
    return _NO_NAME.sub("-", text).strip("-")


def painted(attribute: str, colour: QColor) -> str:
    """``fill``, ``stroke`` or ``stop-color`` with a colour, and how far it covers if not wholly."""
    alpha = colour.alpha()
    covering = "" if alpha == 255 else f' {attribute.removesuffix("-color")}-opacity="{number(alpha / 255)}"'
    return f'{attribute}="{colour.name()}"{covering}'
