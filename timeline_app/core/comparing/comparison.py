"""What comes out when two stores are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.core.claims import Agreement


@dataclass(frozen=True, slots=True)
class Pair:
    """An event of the first store and one of the second (by their places) that are alike, and why.

    ``agreement`` is how the second's date stands to the first's; ``none`` where either has no date.
    ``title`` and ``words`` say how alike their titles are, and all that is told of them; ``score`` also
    counts the dates. All three run from 0 to 1. ``rivals`` is how many events of one store can lie in the
    time of the other's, the event itself included.
    """

    first: int
    second: int
    score: float
    agreement: Agreement
    title: float
    words: float
    rivals: int = 1


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two stores compared, in the order of the first's events.

    ``pairs`` are the events that are in both; their dates never conflict. ``disputed`` are worded alike, but
    their dates cannot both be true: perhaps the same event, of which one store has the date wrong, and
    perhaps another. ``only_first`` and ``only_second`` are the places of all others. Each event is in one
    of the four, once.
    """

    pairs: tuple[Pair, ...]
    disputed: tuple[Pair, ...]
    only_first: tuple[int, ...]
    only_second: tuple[int, ...]

    @property
    def other_dates(self) -> int:
        """How many pairs have dates that are not the same: one is finer, or one is missing."""
        return sum(pair.agreement != "agrees" for pair in self.pairs)


def comparison(
    pairs: Sequence[Pair], disputed: Sequence[Pair], first_count: int, second_count: int
) -> Comparison:
    """The result for stores of so many events."""
    linked = (*pairs, *disputed)
    firsts, seconds = {pair.first for pair in linked}, {pair.second for pair in linked}
    return Comparison(
        tuple(sorted(pairs, key=lambda pair: pair.first)),
        tuple(sorted(disputed, key=lambda pair: pair.first)),
        tuple(place for place in range(first_count) if place not in firsts),
        tuple(place for place in range(second_count) if place not in seconds),
    )
