"""Dates in English: day before month, BC and AD, 24 hours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from timeline_app.core.dateformat.phrases import Moment, Part, Scale
from timeline_app.core.edtf import Mark
from timeline_app.core.edtf.seasons import SeasonKind

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SEASONS: Final = ("spring", "summer", "autumn", "winter")
_HALVES: Final = ("first", "second")
_THIRDS: Final = ("early ", "mid-", "late ")
_MARK_WORDS: Final[dict[Mark, str]] = {
    "?": "uncertain",
    "~": "approximate",
    "%": "approximate and uncertain",
}
_FIRST_YEAR_WITHOUT_AD: Final = 1000


class English:
    """Phrases in English."""

    @property
    def undated(self) -> str:
        return "no date"

    def date(self, moment: Moment) -> str:
        year = _year(moment.year)
        if not moment.month:
            return year
        month = MONTHS[moment.month - 1]
        return f"{moment.day} {month} {year}" if moment.day else f"{month} {year}"

    def halves(self, first: Moment, last: Moment) -> tuple[str, str]:
        if not first.month:
            return _years(first.year, last.year)
        end = self.date(last)
        if first.year != last.year:
            return self.date(first), end
        month = MONTHS[first.month - 1]
        if not first.day:
            return month, end
        return str(first.day) if first.month == last.month else f"{first.day} {month}", end

    def from_to(self, first: str, last: str) -> str:
        return f"{first} – {last}"

    def clock(self, hour: int, minute: int | None, second: str) -> str:
        if minute is None:
            return f"{hour} h"
        return f"{hour:02d}:{minute:02d}:{second}" if second else f"{hour:02d}:{minute:02d}"

    def moment(self, day: str, clock: str) -> str:
        return f"{day}, {clock}"

    def both_calendars(self, gregorian: Moment, julian: Moment) -> str:
        if gregorian.year != julian.year:
            return f"{self.date(gregorian)} / {self.date(julian)}"
        return f"{gregorian.day} {MONTHS[gregorian.month - 1]} / {self.date(julian)}"

    def season(self, kind: SeasonKind, number: int, year: str) -> str:
        if kind == "quarter":
            return f"Q{number} {year}"
        if kind == "quadrimester":
            return f"{_THIRDS[number - 1]}{year}"  # as people say it, and as it is typed
        if kind == "semester":
            return f"{_HALVES[number - 1]} half of {year}"
        season = f"{_SEASONS[number - 1]} {year}"
        return season if kind == "season" else f"{season} ({kind} hemisphere)"

    def decade(self, first_year: int) -> str:
        return f"{first_year}s"

    def century(self, number: int, *, bc: bool) -> str:
        return f"{_ordinal(number)} century{' BC' if bc else ''}"

    def millennium(self, number: int, *, bc: bool) -> str:
        return f"{_ordinal(number)} millennium{' BC' if bc else ''}"

    def years_ago(self, numbers: Sequence[str], scale: Scale, *, future: bool) -> str:
        return f"{' – '.join(numbers)} {scale} years {'from now' if future else 'ago'}"

    def marked(self, text: str, mark: Mark) -> str:
        if mark in ("~", "%"):
            text = f"c. {text}"
        return f"{text}?" if mark in ("?", "%") else text

    def parts_marked(self, text: str, parts: Sequence[tuple[Part, Mark]]) -> str:
        notes = []
        for mark, word in _MARK_WORDS.items():
            names: list[str] = [part for part, found in parts if found == mark]
            if names:
                notes.append(f"{_listed(names, 'and')} {word}")
        return f"{text} ({'; '.join(notes)})"

    def parts_unknown(self, text: str, parts: Sequence[Part]) -> str:
        return f"{text} ({_listed(parts, 'and')} unknown)"

    def day_of_some_year(self, month: int, day: int) -> str:
        return f"{day} {MONTHS[month - 1]}" if day else MONTHS[month - 1]

    def within(self, text: str, years: str) -> str:
        return f"{text}, {years}"

    def estimated(self, year: str, limits: str) -> str:
        return f"est. {year} ({limits})"

    def since(self, start: str) -> str:
        return f"since {start}"

    def until(self, end: str) -> str:
        return f"until {end}"

    def end_unknown(self, start: str) -> str:
        return f"{start} – ?"

    def start_unknown(self, end: str) -> str:
        return f"? – {end}"

    def between(self, limits: tuple[str, str]) -> str:
        return f"some time between {limits[0]} and {limits[1]}"

    def or_before(self, text: str, *, is_day: bool) -> str:
        return f"{'on' if is_day else 'in'} or before {text}"

    def or_after(self, text: str, *, is_day: bool) -> str:
        return f"{'on' if is_day else 'in'} or after {text}"

    def one_of(self, texts: Sequence[str]) -> str:
        return _listed(texts, "or")

    def all_of(self, texts: Sequence[str]) -> str:
        return _listed(texts, "and")

    def each(self, text: str) -> str:
        return f"{text} (each)"


def _year(year: int) -> str:
    if year <= 0:
        return f"{_grouped(1 - year)} BC"
    return f"AD {_grouped(year)}" if year < _FIRST_YEAR_WITHOUT_AD or year > 9999 else str(year)


def _years(first: int, last: int) -> tuple[str, str]:
    """Two years to be joined, BC or AD said once: "44", "27 BC"; "AD 14", "68"."""
    if last <= 0:
        return _grouped(1 - first), _year(last)
    if 0 < first < last < _FIRST_YEAR_WITHOUT_AD:
        return _year(first), str(last)
    return _year(first), _year(last)


def _grouped(number: int) -> str:
    """A number with commas from five digits on, as years are written: 9999, 10,000."""
    return f"{number:,}" if number > 9999 else str(number)


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _listed(texts: Sequence[str], word: str) -> str:
    if len(texts) == 1:
        return texts[0]
    return f"{', '.join(texts[:-1])} {word} {texts[-1]}"
