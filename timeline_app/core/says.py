"""English sentences that can be said in another language.

Core, store and formats know nothing of languages, and the command line speaks English. But what they say of
a person's input is shown by the window as well. So such a sentence is an ordinary English text that also
knows the pattern and the values it was made of, and the window translates the pattern.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

ANY_NUMBER: Final = -1  # of a sentence that has one form for all numbers

# What is quoted of an input may be a megabyte long; a sentence shows its two ends.
_LONGEST_VALUE: Final = 500  # characters
_HEAD: Final = 300
_TAIL: Final = 60


class Saying(str):
    """An English text with what it was made of; wherever a text is wanted it is just that.

    Attributes:
        pattern: the sentence with ``{0}``, ``{1}`` for its values; as it stands where there are none.
        values: what they stand for; a value may be a saying again.
        number: what the sentence counts, if it has plural forms; its pattern is then that of many.
    """

    __slots__ = ("number", "pattern", "values")

    pattern: str
    values: tuple[object, ...]
    number: int


def says(pattern: str, *values: object) -> Saying:
    """A sentence. The pattern has to be a literal: translations are found by it."""
    values = tuple(map(_shown, values))
    return _made(pattern.format(*values) if values else pattern, pattern, values, ANY_NUMBER)


def says_number(one: str, many: str, number: int, *values: object) -> Saying:
    """A sentence that counts something: ``{0}`` is the number, ``{1}`` and so on the values.

    Both patterns have to be literals, English for one and for any other number.
    """
    all_values = (f"{number:,}", *map(_shown, values))
    return _made((one if number == 1 else many).format(*all_values), many, all_values, number)


def _shown(value: object) -> object:
    """A value as a sentence shows it: a text that is no sentence itself is not longer than one can read."""
    if isinstance(value, Saying) or not isinstance(value, str | PurePath):
        return value
    text = str(value)
    return value if len(text) <= _LONGEST_VALUE else f"{text[:_HEAD]} … {text[-_TAIL:]}"


def _made(text: str, pattern: str, values: tuple[object, ...], number: int) -> Saying:
    made = Saying(text)
    made.pattern, made.values, made.number = pattern, values, number
    return made
