"""What two texts begin and end with alike: what lies between is all that differs."""

from __future__ import annotations


def common_length(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_ends(one: str, other: str) -> tuple[int, int]:
    """How many characters two texts begin and, behind those, end with alike."""
    before = common_length(one, other)
    after = common_length(one[before:][::-1], other[before:][::-1])
    return before, after
