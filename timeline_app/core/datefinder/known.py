"""What is known while a text is read: the article's date, and the dates found so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from timeline_app.core.datefinder.counting import Days
from timeline_app.core.datefinder.records import Span
from timeline_app.core.datefinder.surroundings import Place, Surroundings
from timeline_app.core.edtf import Date, Edtf, Season

_LOOKED_BACK: Final = 12  # dates
_SENTENCES_BACK: Final = 4


@dataclass(frozen=True, slots=True)
class Known:
    """A date found before the one that is read.

    ``days`` is None where its value is not known. ``is_bounded``: since, until, by ... it; ``is_near``: a day
    told by its distance from the article's, such as Thursday; ``is_named``: a year that only names
    something, as in "the 1972 convention"; ``is_dateline``: the day of the report.
    """

    span: Span
    place: Place
    days: Days | None
    is_bounded: bool = False
    is_near: bool = False
    is_named: bool = False
    is_dateline: bool = False

    @property
    def year(self) -> int | None:
        """The year it lies in, if it lies in one."""
        if self.days is None or self.days.first_year != self.days.last_year:
            return None
        return self.days.first_year

    @property
    def month(self) -> int:
        """The month it lies in; 0 if it is coarser."""
        value = self.value
        return int(value.month) if isinstance(value, Date) and value.month.isdigit() else 0

    @property
    def has_part_of_year(self) -> bool:
        return self.month > 0 or isinstance(self.value, Season)

    @property
    def value(self) -> Edtf | None:
        return None if self.days is None else self.days.value


class Reading:
    """The state of reading one text; grows as dates are found."""

    __slots__ = ("_found", "anchor", "around", "language")

    def __init__(self, around: Surroundings, anchor: Days | None, language: str) -> None:
        self.around: Final = around
        self.anchor: Final = anchor
        self.language: Final = language
        self._found: Final[list[Known]] = []

    def add(self, known: Known) -> None:
        self._found.append(known)

    def scenes(self, place: Place) -> Iterator[Known]:
        """Dates by which one can go that leaves out its year or month, the last first."""
        for known in self._near(place):
            if known.days is not None and not (known.is_bounded or known.is_named or known.is_dateline):
                yield known

    def last_spoken_of(self, place: Place, *, is_day: bool) -> Known | None:
        """What "two years later" and "the same day" count from; its days are None if that is not known.

        Days by their distance from the article's ("said on Thursday") count only where days are counted;
        these go back to the last day rather than to the last month or year.
        """
        coarse: Known | None = None
        for known in self._near(place):
            if known.is_dateline or known.is_named or (known.is_bounded and known.days is None):
                continue
            if known.days is None:
                return coarse or known
            if known.is_near and not (is_day and known.days.is_one):
                continue
            if not is_day:
                return known
            is_beside = coarse is None or known.place.sentence == coarse.place.sentence
            if known.days.is_one and is_beside:
                return known
            if not is_beside:
                return coarse
            coarse = coarse or known
        return coarse

    def anywhere(self) -> Iterator[Known]:
        """All dates with a year found so far, the last first."""
        return (known for known in reversed(self._found[-_LOOKED_BACK:]) if known.year is not None)

    def _near(self, place: Place) -> Iterator[Known]:
        for known in reversed(self._found[-_LOOKED_BACK:]):
            if known.place.sentence < place.sentence - _SENTENCES_BACK:
                return
            if known.place.paragraph < place.paragraph - 1:
                return
            yield known
