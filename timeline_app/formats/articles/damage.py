"""What scanning, printing and copying do to a text, told to its reader; the text stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from timeline_app.core.says import says
from timeline_app.formats.articles.values import Warned

_MOST_TOLD: Final = 5
_LOOKED_AT: Final = 1_000_000  # characters

_SPACED: Final = re.compile(r"(?<!\S)[^\W\d_]{1,2}(?: (?:[^\W\d_]{1,2}|-)){7,}(?!\S)")
_SINGLE: Final = re.compile(r"(?<!\S)[^\W_](?!\S)")
_BROKEN: Final = re.compile(r"(?<=[a-z])- (?=[a-z])(?!- (?:and|or|to|und|oder)\b)")
_NO_LETTERS: Final = re.compile("[\ue000-\uf8ff\ufffd]")
_LEAST_STRANGE: Final = 3


def damage_in(text: str) -> tuple[Warned, ...]:
    """Words whose letters are set apart, words broken with a hyphen, characters that are none."""
    sample = text[:_LOOKED_AT]
    return (*_spaced(sample), *_broken(sample), *_strange(sample))


def _spaced(text: str) -> Iterator[Warned]:
    found = [match for match in _SPACED.finditer(text) if _is_spaced(match[0])]
    for match in found[:_MOST_TOLD]:
        yield Warned(
            says("Letters are set apart by spaces here; a search finds such words only so."), *match.span()
        )
    if len(found) > _MOST_TOLD:
        yield Warned(says("Letters are set apart in {0} more places.", f"{len(found) - _MOST_TOLD:,}"))


def _is_spaced(text: str) -> bool:
    """Most are single letters; a row of short words (it is up to us to do so) is not that."""
    return len(_SINGLE.findall(text)) * 5 >= len(text.split()) * 3


def _broken(text: str) -> Iterator[Warned]:
    found = [match.span() for _, match in zip(range(_MOST_TOLD), _BROKEN.finditer(text), strict=False)]
    for span in found:
        yield Warned(says("A word is broken with a hyphen here, as at the end of a printed line."), *span)


def _strange(text: str) -> Iterator[Warned]:
    found = [match.span() for match in _NO_LETTERS.finditer(text)]
    if len(found) >= _LEAST_STRANGE:
        message = says(
            "{0} characters stand for no letter; the file's fonts or its encoding are at fault.",
            f"{len(found):,}",
        )
        yield Warned(message, *found[0])
