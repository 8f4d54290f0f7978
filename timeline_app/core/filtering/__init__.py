"""Which events answer a filter: conditions on arrays, a million rows in some hundredths of a second.

``Facts`` are what is known of the events, ``answers`` says by row which of them a filter shows, and
``Counting`` how many there are of each value beside the other conditions.
"""

from timeline_app.core.filtering.counting import Counted, Counting, Counts, counts_beside
from timeline_app.core.filtering.facts import (
    NAME_PARTS,
    PARTS,
    UNDATED_CODE,
    EventNames,
    Facts,
    NamePart,
    Part,
    part_of,
    parts_of,
    precision_code,
)
from timeline_app.core.filtering.masks import Mask, answers, answers_in, unknown_names
from timeline_app.core.filtering.names import Names

__all__ = [
    "NAME_PARTS",
    "PARTS",
    "UNDATED_CODE",
    "Counted",
    "Counting",
    "Counts",
    "EventNames",
    "Facts",
    "Mask",
    "NamePart",
    "Names",
    "Part",
    "answers",
    "answers_in",
    "counts_beside",
    "part_of",
    "parts_of",
    "precision_code",
    "unknown_names",
]
