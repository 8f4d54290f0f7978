"""Which names a store has already, to be offered where a name is typed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, get_args

from timeline_app.core.model import KnownName, NameKind
from timeline_app.store import reading
from timeline_app.store.rows import divided
from timeline_app.store.store import EventStore

NamesKey = Literal["places", "people", "organisations", "tags"]

_KEYS: Final[tuple[NamesKey, ...]] = get_args(NamesKey)
_KEY_OF_KIND: Final[Mapping[NameKind, NamesKey]] = MappingProxyType(
    {"person": "people", "place": "places", "organisation": "organisations", "other": "organisations"}
)
_MOST_EVENTS: Final = 20_000  # the newest ones are looked at
_MOST_NAMES: Final = 5_000


class KnownForm(NamedTuple):
    """A form in which a name is printed, and the name it stands for, which may be the same."""

    form: str
    name: str


@dataclass(frozen=True, slots=True)
class NamesInUse:
    """The names of each list of events, in the order of the alphabet."""

    places: tuple[KnownForm, ...] = ()
    people: tuple[KnownForm, ...] = ()
    organisations: tuple[KnownForm, ...] = ()
    tags: tuple[KnownForm, ...] = ()


def names_in_use(store: EventStore) -> NamesInUse:
    """The names the collection knows, and those of its newest events; at most 5,000 of each list."""
    with store.snapshot() as connection:
        known = reading.collection(connection).names
        return NamesInUse(**{key: _forms(connection, key, known) for key in _KEYS})


def _forms(
    connection: sqlite3.Connection, key: NamesKey, known: Iterable[KnownName]
) -> tuple[KnownForm, ...]:
    found: dict[str, str] = {}
    for each in known:
        if _KEY_OF_KIND[each.kind] == key:
            found[each.name] = each.name
            for form in each.also:
                found.setdefault(form, each.name)
    rows = connection.execute(
        f"SELECT DISTINCT {key} FROM (SELECT {key} FROM event ORDER BY key DESC LIMIT ?) WHERE {key} <> ''",
        (_MOST_EVENTS,),
    )
    for (text,) in rows:
        for name in divided(text):
            found.setdefault(name, name)
        if len(found) >= _MOST_NAMES:
            break
    forms = sorted(found.items(), key=lambda item: item[0].casefold())
    return tuple(KnownForm(*item) for item in forms[:_MOST_NAMES])
