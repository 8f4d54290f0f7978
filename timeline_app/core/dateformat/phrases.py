"""What a language must be able to say about dates; :mod:`.describe` puts it together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, Protocol

from timeline_app.core.edtf import Mark
from timeline_app.core.edtf.seasons import SeasonKind

Part = Literal["year", "month", "day"]
Scale = Literal["million", "billion"]


class Moment(NamedTuple):
    """A calendar date as far as it is known; ``month`` and ``day`` are 0 where it stops short of them.

    ``year`` is astronomical (0 is 1 BC).
    """

    year: int
    month: int = 0
    day: int = 0


class Phrases(Protocol):
    """A language. Years are astronomical throughout; the language shows BC and never a year 0."""

    def date(self, moment: Moment) -> str:
        """A year, month or day: "18 June 2010"."""

    def halves(self, first: Moment, last: Moment) -> tuple[str, str]:
        """Two dates of one precision, to be joined, what they share said once: "10", "12 May 2023"."""

    def from_to(self, first: str, last: str) -> str:
        """Two dates in words, joined."""

    def clock(self, hour: int, minute: int | None, second: str) -> str:
        """A time of day on 24 hours, as far as it is known; ``second`` may be empty."""

    def moment(self, day: str, clock: str) -> str:
        """A day and a time of day."""

    def both_calendars(self, gregorian: Moment, julian: Moment) -> str:
        """One day in two calendars: "7 November / 25 October 1917"."""

    def season(self, kind: SeasonKind, number: int, year: str) -> str:
        """A season, quarter and the like of a year in words."""

    def decade(self, first_year: int) -> str:
        """The ten years from ``first_year``, which is 1000 or later: "1930s"."""

    def century(self, number: int, *, bc: bool) -> str:
        """The n-th century: "20th century"."""

    def millennium(self, number: int, *, bc: bool) -> str:
        """The n-th millennium."""

    def years_ago(self, numbers: Sequence[str], scale: Scale, *, future: bool) -> str:
        """One or two distances in deep time: "66 million years ago"; ``future``: they lie ahead."""

    def marked(self, text: str, mark: Mark) -> str:
        """A date in words that is uncertain, approximate or both: "c. 2007", "2020?"."""

    def parts_marked(self, text: str, parts: Sequence[tuple[Part, Mark]]) -> str:
        """A date in words of which only some components are uncertain or approximate."""

    def parts_unknown(self, text: str, parts: Sequence[Part]) -> str:
        """A date in words of which some components are not known."""

    def day_of_some_year(self, month: int, day: int) -> str:
        """A day or (``day`` 0) a month without its year."""

    def within(self, text: str, years: str) -> str:
        """A day or month in some year of several: "25 December, 1560s"."""

    def estimated(self, year: str, limits: str) -> str:
        """A year taken to be the most likely of several."""

    def since(self, start: str) -> str:
        """An interval that goes on."""

    def until(self, end: str) -> str:
        """An interval without a beginning."""

    def end_unknown(self, start: str) -> str:
        """An interval whose end is not known."""

    def start_unknown(self, end: str) -> str:
        """An interval whose start is not known."""

    def between(self, limits: tuple[str, str]) -> str:
        """Some time between two dates, those included."""

    def or_before(self, text: str, *, is_day: bool) -> str:
        """In a date or earlier."""

    def or_after(self, text: str, *, is_day: bool) -> str:
        """In a date or later."""

    def one_of(self, texts: Sequence[str]) -> str:
        """One of two or more dates."""

    def all_of(self, texts: Sequence[str]) -> str:
        """All of two or more dates."""

    def each(self, text: str) -> str:
        """All the dates of a range: each of them."""

    @property
    def undated(self) -> str:
        """That no date is known."""
