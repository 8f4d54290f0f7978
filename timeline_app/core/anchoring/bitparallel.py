"""Approximate matching with bit vectors: unit costs for a character substituted, left out or put in.

Source: G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
programming", Journal of the ACM 46(3), 1999; the form of its step is H. Hyyrö's (2003). Python's integers are
the vectors, of any width. The rows of a forward and of a backward pass together tell where the best
alignments cross from one part of a pattern to the next (D. S. Hirschberg, Communications of the ACM 18(6),
1975): exact bounds without a table of all cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rows:
    """Costs along two rows of the table of all alignments.

    ``upper[j]`` is the least cost of the pattern's beginning, up to the first row asked for, against
    characters of the text that end before offset ``j`` and begin anywhere; ``lower`` the same for the second.
    """

    upper: Sequence[int]
    lower: Sequence[int]


def masks(pattern: str) -> dict[str, int]:
    """For each character of the pattern, a bit for every place it stands at."""
    found: dict[str, int] = {}
    for index, character in enumerate(pattern):
        found[character] = found.get(character, 0) | 1 << index
    return found


def rows(pattern: str, text: str, upper: int, lower: int) -> Rows:
    """The rows after ``upper`` and after ``lower`` characters of the pattern (0 to its length).

    Time is of the order of the text's length times the pattern's length in machine words.
    """
    where, full = masks(pattern), (1 << len(pattern)) - 1
    upper_bit, lower_bit = _bit(upper), _bit(lower)
    more, less = full, 0
    upper_cost, lower_cost = upper, lower
    uppers, lowers = [upper], [lower]
    for character in text:
        equal = where.get(character, 0)
        diagonal = (((equal & more) + more) ^ more) | equal | less
        right_more = less | (full & ~(diagonal | more))
        right_less = more & diagonal
        if right_more & upper_bit:
            upper_cost += 1
        elif right_less & upper_bit:
            upper_cost -= 1
        if right_more & lower_bit:
            lower_cost += 1
        elif right_less & lower_bit:
            lower_cost -= 1
        uppers.append(upper_cost)
        lowers.append(lower_cost)
        right_more <<= 1
        more = (right_less << 1 | ~(diagonal | right_more)) & full
        less = right_more & diagonal & full
    return Rows(uppers, lowers)


def distance(one: str, other: str) -> int:
    """The edit distance of two strings (Levenshtein)."""
    if not one:
        return len(other)
    where, full, last = masks(one), (1 << len(one)) - 1, _bit(len(one))
    more, less, cost = full, 0, len(one)
    for character in other:
        equal = where.get(character, 0)
        diagonal = (((equal & more) + more) ^ more) | equal | less
        right_more = less | (full & ~(diagonal | more))
        right_less = more & diagonal
        if right_more & last:
            cost += 1
        elif right_less & last:
            cost -= 1
        right_more = right_more << 1 | 1
        more = (right_less << 1 | ~(diagonal | right_more)) & full
        less = right_more & diagonal & full
    return cost


def _bit(row: int) -> int:
    return 1 << row - 1 if row else 0
