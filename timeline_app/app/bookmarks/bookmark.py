"""A bookmark: the span of a view, its filter and its lanes, as JSON that a store keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import msgspec

from timeline_app.core.bounds import Span
from timeline_app.core.faults import UserError
from timeline_app.core.query import Query, parse_filter, to_text
from timeline_app.core.says import says
from timeline_app.timeline.arrangement import LaneArrangement
from timeline_app.timeline.scale import clamped_span

KIND: Final = "bookmark"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """What is looked at."""

    span: Span
    query: Query
    lanes: LaneArrangement

    @classmethod
    def read(cls, text: str) -> Bookmark:
        """What :meth:`text` wrote.

        Raises:
            UserError: it was not; says what to do.
        """
        try:
            kept = msgspec.json.decode(text, type=_Kept)
            span = clamped_span(Span(kept.start_s, kept.end_s))
        except (msgspec.MsgspecError, UnicodeError, RecursionError, ValueError) as error:
            raise UserError(
                says("This bookmark cannot be read; delete it and bookmark the view anew")
            ) from error
        return cls(span, parse_filter(kept.filter), kept.lanes)

    def text(self) -> str:
        """As JSON, the same text for the same value."""
        kept = _Kept(self.span.start_s, self.span.end_s, to_text(self.query), self.lanes)
        return msgspec.json.encode(kept, order="deterministic").decode()


@dataclass(frozen=True, slots=True)
class _Kept:
    """As it is written: times in seconds since 1970."""

    start_s: int
    end_s: int
    filter: str = ""
    lanes: LaneArrangement = field(default_factory=LaneArrangement)
