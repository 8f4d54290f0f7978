"""The parts of a year that EDTF numbers 21 to 41 (ISO 8601-2:2019, 4.8; LoC level 1 and level 2)."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

SeasonKind = Literal["season", "northern", "southern", "quarter", "quadrimester", "semester"]


class SeasonMonths(NamedTuple):
    """Which months a season covers; a first month of 12 runs on into the next year."""

    kind: SeasonKind
    number: int  # spring 1, summer 2, autumn 3, winter 4; quarter 1 to 4, and so on
    first_month: int
    months: int


# Meteorological seasons. Those that do not name a hemisphere (21 to 24) are read as northern; a
# winter (a southern summer) belongs to the year in which it begins. See docs/dates.md.
SEASONS: Final[dict[int, SeasonMonths]] = {
    21: SeasonMonths("season", 1, 3, 3),
    22: SeasonMonths("season", 2, 6, 3),
    23: SeasonMonths("season", 3, 9, 3),
    24: SeasonMonths("season", 4, 12, 3),
    25: SeasonMonths("northern", 1, 3, 3),
    26: SeasonMonths("northern", 2, 6, 3),
    27: SeasonMonths("northern", 3, 9, 3),
    28: SeasonMonths("northern", 4, 12, 3),
    29: SeasonMonths("southern", 1, 9, 3),
    30: SeasonMonths("southern", 2, 12, 3),
    31: SeasonMonths("southern", 3, 3, 3),
    32: SeasonMonths("southern", 4, 6, 3),
    33: SeasonMonths("quarter", 1, 1, 3),
    34: SeasonMonths("quarter", 2, 4, 3),
    35: SeasonMonths("quarter", 3, 7, 3),
    36: SeasonMonths("quarter", 4, 10, 3),
    37: SeasonMonths("quadrimester", 1, 1, 4),
    38: SeasonMonths("quadrimester", 2, 5, 4),
    39: SeasonMonths("quadrimester", 3, 9, 4),
    40: SeasonMonths("semester", 1, 1, 6),
    41: SeasonMonths("semester", 2, 7, 6),
}
