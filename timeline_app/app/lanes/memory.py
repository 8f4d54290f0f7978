"""What is remembered of a store's lanes: what they are by, and how they are arranged for each of these."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import msgspec

from timeline_app.timeline.arrangement import LaneArrangement, LanesBy

_LONGEST: Final = 1_000_000  # characters; what is longer was not written by this program


@dataclass(frozen=True, slots=True)
class LaneMemory:
    """``by`` is what the lanes are by now; ``arrangements`` are those that are not as they come."""

    by: LanesBy = "category"
    arrangements: tuple[LaneArrangement, ...] = ()

    @classmethod
    def read(cls, text: str) -> LaneMemory:
        """What :meth:`text` wrote; of anything else nothing is remembered."""
        if len(text) > _LONGEST:
            return cls()
        try:
            return msgspec.json.decode(text, type=cls)
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            return cls()

    def text(self) -> str:
        """As JSON, the same text for the same value."""
        return msgspec.json.encode(self, order="deterministic").decode()

    @property
    def arrangement(self) -> LaneArrangement:
        """How the lanes are arranged now."""
        found = (each for each in self.arrangements if each.by == self.by)
        return next(found, LaneArrangement(self.by))

    def with_by(self, by: LanesBy) -> LaneMemory:
        """With lanes by something else, arranged as they were the last time."""
        return replace(self, by=by)

    def with_arrangement(self, arrangement: LaneArrangement) -> LaneMemory:
        """With the lanes arranged so."""
        others = tuple(each for each in self.arrangements if each.by != arrangement.by)
        kept = () if arrangement.is_untouched else (arrangement,)
        return LaneMemory(arrangement.by, (*others, *kept))
