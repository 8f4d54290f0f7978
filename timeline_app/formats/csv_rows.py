"""From the cells of a row to an event, with every fault of the row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from timeline_app.core.edtf import EdtfError
from timeline_app.core.invariants import MOST_CATEGORIES
from timeline_app.core.model import Event
from timeline_app.core.says import says
from timeline_app.core.slugs import slug
from timeline_app.formats.csv_categories import FoundCategories
from timeline_app.formats.csv_header import COLUMNS, Header

USUAL_IMPORTANCE: Final = 0.5

_DATE_REMEDY: Final = says("write EDTF, for example 1939, 2018-05-17, 2020? or -0043 for 44 BC")
_IMPORTANCE_REMEDY: Final = says("write a number such as 0.8, or leave the cell empty")
# EDTF reads 476 as the decade from 4760 and 98 as the century from 9800. In a table that is a year that
# lost its zeros, or its century.
_FEW_DIGITS: Final = re.compile(r"(?:^|[/,\[{]|\.\.)[?~%]?-?([0-9]{2,3})[?~%]?(?=$|[/,\]}]|\.\.)")
_PLAIN: Final = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")  # may stand in an id as it is


class CellFault(NamedTuple):
    """What is wrong with a cell; ``offset`` counts characters from 0 within it, blank space left out."""

    column: str
    message: str
    remedy: str
    offset: int = 0


class RowFaults(ValueError):  # noqa: N818 - a list of faults, named for what it holds
    """A row that makes no event.

    Attributes:
        faults: what is wrong with its cells, in the order of :data:`COLUMNS`.
    """

    def __init__(self, faults: Sequence[CellFault]) -> None:
        self.faults = tuple(faults)
        super().__init__(len(faults))


class RowReader:
    """Makes events of rows.

    ``check_date`` raises EdtfError for what is not EDTF.
    """

    def __init__(
        self, header: Header, categories: FoundCategories, check_date: Callable[[str], object]
    ) -> None:
        # A column that is not in the file is an empty cell behind those that are.
        self._pick = itemgetter(*(header.places.get(column, header.cells) for column in COLUMNS))
        self._categories = categories
        self._check_date = check_date

    def event(self, cells: list[str]) -> Event:
        """The event in a row, its id as it would like to be called.

        Raises:
            RowFaults: with everything that is wrong with the row.
        """
        title, date, end, category, weight, summary, url, *names = self._pick([*cells, ""])
        title, date, end = _one_line(title), date.strip(), end.strip()
        whole = f"{date}/{end}" if end else date
        try:
            if not title:
                raise ValueError
            if whole:
                self._check_date(whole)
                if _FEW_DIGITS.search(whole):
                    raise ValueError
            importance = _importance(weight)
            category_id = self._categories.id_of(category.strip())
        except ValueError as error:  # EdtfError and TooManyCategories are such
            raise RowFaults(list(self._faults(title, date, end, weight, category))) from error
        source = _one_line(url)
        places, people, organisations, tags = [_divided(cell) if cell else () for cell in names]
        return Event(
            id=_wish(title, date or end),
            title=title,
            date=whole,
            category=category_id,
            kind="period" if "/" in whole else "event",
            importance=importance,
            summary=_text(summary),
            places=places,
            people=people,
            organisations=organisations,
            tags=tags,
            note=f"Source: {source}" if source else "",
        )

    def _faults(self, title: str, date: str, end: str, weight: str, category: str) -> Iterator[CellFault]:
        if not title:
            yield CellFault("title", says("the title is empty"), says("give it"))
        yield from self._date_faults(date, end)
        try:
            _importance(weight)
        except ValueError:
            message = says("the importance '{0}' is not a number from 0 to 1", _shown(weight))
            yield CellFault("importance", message, _IMPORTANCE_REMEDY)
        if not self._categories.has_room_for(category.strip()):
            yield CellFault(
                "category", says("there are more than {0} categories", MOST_CATEGORIES), says("merge some")
            )

    def _date_faults(self, date: str, end: str) -> Iterator[CellFault]:
        if "/" in date and end:
            remedy = says("give it in one of the two, or its start here and its end there")
            yield CellFault("date", says("the date is an interval, and there is an end besides"), remedy)
            return
        # At the ends of an interval stands what cannot stand alone, such as "2010..".
        found = [
            *self._cell_faults("date", date, "", "/.." if end else ""),
            *self._cell_faults("end", end, "../", ""),
        ]
        yield from found
        if found or not end:
            return
        try:
            self._check_date(f"{date}/{end}")
        except EdtfError as error:
            message = says("'{0}/{1}' is not an EDTF date: {2}", _shown(date), _shown(end), error.reason)
            yield CellFault("end", message, _DATE_REMEDY, max(error.position - len(date) - 1, 0))

    def _cell_faults(self, column: str, text: str, before: str, behind: str) -> Iterator[CellFault]:
        if not text:
            return
        try:
            self._check_date(f"{before}{text}{behind}")
        except EdtfError as error:
            message = says("the {0} '{1}' is not an EDTF date: {2}", column, _shown(text), error.reason)
            yield CellFault(column, message, _DATE_REMEDY, max(error.position - len(before), 0))
            return
        short = _FEW_DIGITS.search(text)
        if short is not None:
            yield _few_digits(column, short)


def _importance(cell: str) -> float:
    """Raises ValueError if the cell holds no number from 0 to 1."""
    text = cell.strip()
    if not text:
        return USUAL_IMPORTANCE
    value = float(text.replace(",", "."))  # some countries' spreadsheets write 0,5
    if not 0 <= value <= 1:
        raise ValueError
    return value


def _few_digits(column: str, short: re.Match[str]) -> CellFault:
    digits = short[1]
    if len(digits) == 3:
        message = says("in EDTF '{0}' is the decade from {0}0", digits)
        remedy = says("write 0{0} for the year, or {0}X for the decade", digits)
    else:
        message = says("in EDTF '{0}' is the century from {0}00", digits)
        remedy = says("write the year with four digits, or {0}XX for the century", digits)
    return CellFault(column, message, remedy, short.start(1))


def _wish(title: str, date: str) -> str:
    """What the event's id would be if nothing else were called so: its title and its (first) date."""
    words = slug(title) or "event"
    day = date if _PLAIN.fullmatch(date) else slug(date.partition("/")[0])
    return f"{words}-{day}" if day else words


def _one_line(text: str) -> str:
    text = text.strip()
    if "\n" in text or "\r" in text:
        return " ".join(text.split())
    return text


def _text(text: str) -> str:
    """A text with LF line ends and no blank space around it."""
    text = text.strip()
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _divided(cell: str) -> tuple[str, ...]:
    """The names in a cell, which semicolons separate; each once."""
    names = (" ".join(name.split()) for name in cell.split(";"))
    return tuple(dict.fromkeys(name for name in names if name))


def _shown(text: str) -> str:
    """A cell as a fault shows it."""
    text = " ".join(text.split())
    return text if len(text) <= 40 else f"{text[:39]}…"
