"""Chinese numerals in dates: 二〇一〇年 is 2010年, 二十世纪 is 20世纪, 十二月 is 12月."""

from __future__ import annotations

import re
from typing import Final

_DIGITS: Final = {
    "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5,
    "六": 6, "七": 7, "八": 8, "九": 9,
}  # fmt: skip
_UNITS: Final = {"十": 10, "廿": 20, "卅": 30, "百": 100, "千": 1000}
# The 千 of 千年纪 (millennium) is no number.
_RUN: Final = re.compile(f"(?:(?!千年[纪紀])[{''.join(_DIGITS)}{''.join(_UNITS)}])+")


def with_digits(text: str) -> str:
    """The text with its Chinese numerals up to thousands written in digits."""
    return _RUN.sub(lambda match: _digits(match[0]), text)


def _digits(numeral: str) -> str:
    if not any(unit in numeral for unit in _UNITS):
        return "".join(str(_DIGITS[character]) for character in numeral)
    total, current = 0, 0
    for character in numeral:
        if character in _DIGITS:
            current = _DIGITS[character]
        elif character in ("廿", "卅"):
            total, current = total + _UNITS[character], 0
        else:
            total, current = total + (current or 1) * _UNITS[character], 0
    return str(total + current)
