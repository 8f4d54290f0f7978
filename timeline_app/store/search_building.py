"""The search index of a store, read from its texts: what is kept in the file beside it."""

from __future__ import annotations

import secrets
import sqlite3
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from timeline_app.core.columns import DateFlag
from timeline_app.core.progress import Asked, Fraction, go_on, never, untold
from timeline_app.core.says import says
from timeline_app.core.searching.letters import Letters
from timeline_app.core.searching.segment import Segment, SegmentBuilder
from timeline_app.core.searching.stems import Stems
from timeline_app.core.text_column import crc_of
from timeline_app.store import reading
from timeline_app.store.errors import DAMAGED, StoreError
from timeline_app.store.search_texts import article_records, event_records, record_sum
from timeline_app.store.store import EventStore

_CHUNK: Final = 4_000  # events between two looks at the progress
_READING_SHARE: Final = 0.9  # of the time; the rest goes into sorting
# As the columns are loaded.
_ORDER: Final = f"SELECT key FROM event ORDER BY earliest_start, flags & {int(DateFlag.UNDATED)} <> 0, id"


@dataclass(frozen=True, slots=True, eq=False)
class BuiltSearch:
    """An index of a store at its ``data_version``, which no other index has the ``token`` of.

    Events are in the order of the columns when they are loaded; ``id_sums`` (uint32) are the CRC-32 of their
    ids. ``article_sums`` are those of the articles' texts.
    """

    token: str
    data_version: int
    events: Segment
    articles: Segment
    id_sums: npt.NDArray[np.uint32]
    article_ids: tuple[str, ...]
    article_sums: npt.NDArray[np.uint32]


def build_search(store: EventStore, *, progress: Fraction = untold, is_stopped: Asked = never) -> BuiltSearch:
    """The index of a store as it is now; some twenty seconds for a million events.

    Raises:
        Stopped: ``is_stopped``, which is asked after every few thousand events, said so.
        StoreError: the store cannot be read.
    """
    letters, stems = Letters.usual(), Stems()
    with store.snapshot() as connection:
        version = reading.data_version(connection)
        events, id_sums = _events(connection, SegmentBuilder(letters, stems), progress, is_stopped)
        builder = SegmentBuilder(letters, stems)
        article_ids, article_sums = [], []
        for article_id, record in article_records(connection):
            builder.add(record)
            article_ids.append(article_id)
            article_sums.append(record_sum(record))
            go_on(is_stopped)
    progress(1.0)
    return BuiltSearch(
        secrets.token_hex(8),
        version,
        events,
        builder.segment(),
        id_sums,
        tuple(article_ids),
        np.array(article_sums, np.uint32),
    )


def _events(
    connection: sqlite3.Connection, builder: SegmentBuilder, progress: Fraction, is_stopped: Asked
) -> tuple[Segment, npt.NDArray[np.uint32]]:
    """The segment of all events, and the CRC-32 of their ids."""
    order = np.array([row[0] for row in connection.execute(_ORDER)], np.int64)
    keys: list[int] = []
    sums: list[int] = []
    for key, event_id, record in event_records(connection):
        builder.add(record)
        keys.append(key)
        sums.append(crc_of(event_id))
        if len(keys) % _CHUNK == 0:
            progress(_READING_SHARE * min(len(keys) / max(len(order), 1), 1.0))
            go_on(is_stopped)
    if len(keys) != len(order) or not np.array_equal(np.sort(order), keys):
        raise StoreError(says("the events cannot be counted: {0}", DAMAGED))
    numbers = np.empty(len(order), np.int64)
    numbers[np.searchsorted(keys, order)] = np.arange(len(order))  # keys ascend
    id_sums = np.empty(len(order), np.uint32)
    id_sums[numbers] = sums
    return builder.segment(numbers), id_sums
