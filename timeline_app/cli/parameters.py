"""The kinds of arguments and options that commands share: stores, dates, lengths."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, NoReturn, TypeVar, get_args

import click

from timeline_app.core import edtf
from timeline_app.core.bounds import Bounds
from timeline_app.core.query import Query, QueryError, parse_filter

Unit = Literal["px", "mm", "cm", "in"]
Command = TypeVar("Command", bound=Callable[..., Any])

LONGEST_MM: Final = 200 * 25.4  # 200 inches, the largest page that PDF knows (ISO 32000-1, annex C)

_MM_PER: Final[dict[Unit, float]] = {"px": 25.4 / 96, "mm": 1.0, "cm": 10.0, "in": 25.4}

_LENGTH: Final = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?) ?(px|mm|cm|in)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class GivenDate:
    """A date as it was typed, and what it leaves open."""

    text: str
    bounds: Bounds


@dataclass(frozen=True, slots=True)
class Length:
    """A length as it was typed; px are those of a screen with 96 to the inch."""

    number: float
    unit: Unit

    @property
    def mm(self) -> float:
        return self.number * _MM_PER[self.unit]

    @property
    def is_on_paper(self) -> bool:
        return self.unit != "px"


def filter_query(text: str) -> Query:
    """A filter, as a type for click.

    Raises:
        click.BadParameter: it is none; says where and why.
    """
    try:
        return parse_filter(text)
    except QueryError as error:
        raise click.BadParameter(str(error)) from error


def edtf_date(text: str) -> GivenDate:
    """An EDTF date, as a type for click.

    Raises:
        click.BadParameter: it is none; says where and why.
    """
    try:
        return GivenDate(text, edtf.bounds(edtf.parse(text)))
    except edtf.EdtfError as error:
        raise click.BadParameter(str(error)) from error


def length(text: str) -> Length:
    """A length such as 1600, 1600px, 180mm, 18cm, 7in, as a type for click.

    Raises:
        click.BadParameter: it is none, or too large.
    """
    match = _LENGTH.fullmatch(text.strip())
    if match is None:
        raise click.BadParameter(f"'{text}' is not a length; write 1600 or 1600px, 180mm, 18cm, 7in.")
    unit = next(unit for unit in get_args(Unit) if unit == (match[2] or "px").lower())
    found = Length(float(match[1]), unit)
    if not 0 < found.mm <= LONGEST_MM:
        raise click.BadParameter(f"'{text}' is not between 0 and {LONGEST_MM / _MM_PER[unit]:.0f} {unit}.")
    return found


STORE: Final = click.Path(path_type=Path)


def store_argument(command: Command) -> Command:
    """The argument STORE, which may be left out."""
    return click.argument("store", type=STORE, required=False, metavar="[STORE]")(command)


def span_options(command: Command) -> Command:
    """The options --from and --to."""
    end = click.option("--to", "end", type=edtf_date, metavar="DATE", help="Up to the end of this date.")
    start = click.option(
        "--from", "start", type=edtf_date, metavar="DATE", help="From the start of this date."
    )
    return start(end(command))


def json_option(command: Command) -> Command:
    """The option --json."""
    return click.option("--json", "as_json", is_flag=True, help="Write JSON, for other programs.")(command)


def refuse(message: str) -> NoReturn:
    """Refuse what was typed, with a sentence.

    Raises:
        click.UsageError: always.
    """
    raise click.UsageError(message, click.get_current_context(silent=True))
