"""Arrays with room behind their end, so that a row more does not copy a million."""

from __future__ import annotations

from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

_LEAST: Final = 256  # places of room
_SHARE: Final = 64  # one place of room for so many that are used

Kind = TypeVar("Kind", bound=np.generic)


def room_for(count: int) -> int:
    """How many places to leave free behind so many rows."""
    return _LEAST + count // _SHARE


def grown(room: npt.NDArray[Kind], used: int, wanted: int) -> npt.NDArray[Kind]:
    """``room`` if it has the ``wanted`` places; else a longer array that begins with its ``used`` first."""
    if len(room) >= wanted:
        return room
    longer = np.empty(wanted + room_for(wanted), room.dtype)
    longer[:used] = room[:used]
    return longer


def beginning(room: npt.NDArray[Kind], count: int) -> npt.NDArray[Kind]:
    """The first places of an array, for those who only read."""
    part: npt.NDArray[Kind] = room[:count]
    part.flags.writeable = False
    return part
