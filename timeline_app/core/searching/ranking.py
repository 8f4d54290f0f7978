"""Which of those that were found come first."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.columns import Columns, by_importance
from timeline_app.core.searching.matching import Levels
from timeline_app.core.searching.parts import NOWHERE, Part

Rows = npt.NDArray[np.intp]

_STRETCH: Final = 8_192  # rows looked at together
_FEW: Final = 20_000  # are sorted; of more only the first are looked for


def first_rows(found: Levels, columns: Columns, most: int) -> Rows:
    """The rows of the ``most`` telling hits: by the part of the event they are in, then by importance.

    The first of them are the same however many are asked for.
    """
    picked: list[Rows] = []
    room = most
    for part in Part:
        if room <= 0:
            break
        rows = _most_important(found == part, columns, room)
        picked.append(rows)
        room -= len(rows)
    return np.concatenate(picked) if picked else np.empty(0, np.intp)


def _most_important(is_found: npt.NDArray[np.bool_], columns: Columns, most: int) -> Rows:
    count = int(np.count_nonzero(is_found))
    order = columns.by_importance
    if count > max(_FEW, most) and order is not None:
        return _first_in(order, is_found, most)
    rows: Rows = np.flatnonzero(is_found)
    if count > max(_FEW, most):
        importance = columns.importance[rows]
        least = np.partition(importance, count - most)[count - most]
        rows = rows[importance >= least]  # all of the same importance as the last: ties are not cut by chance
    return rows[by_importance(columns, rows)[:most]]


def _first_in(order: npt.NDArray[np.int32], is_found: npt.NDArray[np.bool_], most: int) -> Rows:
    """The first rows of an order that were found."""
    picked: list[Rows] = []
    room = most
    for start in range(0, len(order), _STRETCH):
        stretch = order[start : start + _STRETCH]
        picked.append(stretch[is_found[stretch]][:room].astype(np.intp))
        room -= len(picked[-1])
        if not room:
            break
    return np.concatenate(picked)


def is_hit(found: Levels) -> npt.NDArray[np.bool_]:
    """By row, whether it was found."""
    return np.asarray(found != NOWHERE)
