"""English sentences that can be said in another language.

Core, store and formats know nothing of languages, and the command line speaks English. But what they say of
a person's input is shown by the window as well. So such a sentence is an ordinary English text that also
knows the pattern and the values it was made of, and the window translates the pattern.
"""

from __future__ import annotations

from typing import Final

ANY_NUMBER: Final = -1  # of a sentence that has one form for all numbers


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
    return _made(pattern.format(*values) if values else pattern, pattern, values, ANY_NUMBER)


def says_number(one: str, many: str, number: int, *values: object) -> Saying:
    """A sentence that counts something: ``{0}`` is the number, ``{1}`` and so on the values.

    Both patterns have to be literals, English for one and for any other number.
    """
    all_values = (f"{number:,}", *values)
    return _made((one if number == 1 else many).format(*all_values), many, all_values, number)


def _made(text: str, pattern: str, values: tuple[object, ...], number: int) -> Saying:
    made = Saying(text)
    made.pattern, made.values, made.number = pattern, values, number
    return made
