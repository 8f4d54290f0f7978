"""The search index of an open store for the columns that are shown; it follows the store's changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

import numpy as np

from timeline_app.core.columns import Columns
from timeline_app.core.progress import Asked, Fraction, never, untold
from timeline_app.core.says import says
from timeline_app.core.searching.index import SearchIndex
from timeline_app.core.searching.layered import Layered, Rows, places_of_moved
from timeline_app.core.text_changes import GrownIndex
from timeline_app.core.text_column import TextIndex, crc_of
from timeline_app.store.columns import FEWEST_CACHED, state_of
from timeline_app.store.errors import StoreError
from timeline_app.store.search_building import BuiltSearch, build_search
from timeline_app.store.search_file import KeptSearch, read_kept, search_path, write_search, write_state
from timeline_app.store.search_texts import changed_articles, records_of
from timeline_app.store.store import EventStore

FEW_EVENTS: Final = FEWEST_CACHED  # of fewer the index is built in a blink, and not kept


def kept_search(store: EventStore) -> KeptSearch | None:
    """The index that is kept beside a store, if it is of the store as it is now. Raises StoreError."""
    file, key = state_of(store)
    return None if file is None or key is None else read_kept(file, key)


def load_search(
    store: EventStore, columns: Columns, *, progress: Fraction = untold, is_stopped: Asked = never
) -> SearchIndex:
    """The index for columns that were just loaded: what is kept, or one that is built, and kept if large.

    Raises:
        Stopped: ``is_stopped`` said so.
        StoreError: the store cannot be read, or was changed after the columns were loaded.
    """
    kept = kept_search(store)
    found = None if kept is None else search_for(store, kept.built, columns, kept.touched)
    if found is not None:
        return found
    built = build_search(store, progress=progress, is_stopped=is_stopped)
    keep_search(store, built)
    found = search_for(store, built, columns, ())
    if found is None:
        raise StoreError(says("{0}: another program has changed the store; try again", store.path))
    return found


def keep_search(store: EventStore, built: BuiltSearch) -> bool:
    """Keep an index for the next time, if the store is large and as it was; whether that was done.

    Raises StoreError.
    """
    if built.events.count < FEW_EVENTS:
        return False
    file, key = state_of(store)
    if file is None or key is None or key.data_version != built.data_version:
        return False
    return write_search(search_path(file), built) and write_state(file, built.token, key, ())


def keep_state(store: EventStore, token: str, touched: Iterable[str]) -> bool:
    """Tell that the index of this token is of the store as it is now, but for some events.

    Raises StoreError.
    """
    file, key = state_of(store)
    return file is not None and key is not None and write_state(file, token, key, touched)


def search_for(
    store: EventStore, built: BuiltSearch, columns: Columns, touched: Iterable[str]
) -> SearchIndex | None:
    """An index for columns, with the events in ``touched``, and the articles, as they are in the store now.

    Every event that is not as it was when the index was built has to be among them. None if that cannot be:
    then the index is of no use. Raises StoreError.
    """
    ids = frozenset(touched)
    moved = _moved(built, columns, ids)
    if moved is None:
        return None
    rows, of_touched = moved
    events = Layered(built.events, len(columns), rows)
    sums = dict(zip(built.article_ids, built.article_sums.tolist(), strict=True))
    articles = Layered(built.articles, built.articles.count)
    index = SearchIndex(events, articles, built.article_ids, sums)
    index = with_changed_events(store, index, columns, [columns.ids[row] for row in of_touched])
    return with_changed_articles(store, replace(index, touched=index.touched | ids))


def with_changed_events(
    store: EventStore, index: SearchIndex, columns: Columns, event_ids: Iterable[str]
) -> SearchIndex:
    """The index with these events as they are in the store now, or without them. Raises StoreError."""
    ids = tuple(event_ids)
    records = records_of(store, ids)
    rows = {each: row for each in ids if (row := columns.row_ever_of(each)) is not None}
    put = {rows[each]: record for each, record in records.items() if each in rows}
    removed = [row for row in rows.values() if row not in put]
    return index.with_events(put, removed, ids, len(columns))


def with_changed_articles(store: EventStore, index: SearchIndex) -> SearchIndex:
    """The index with the articles as they are in the store now. Raises StoreError."""
    changed, sums = changed_articles(store.articles(), index.article_sums)
    return (
        index
        if not changed and sums.keys() == index.article_sums.keys()
        else index.with_articles(changed, sums)
    )


def _moved(
    built: BuiltSearch, columns: Columns, touched: frozenset[str]
) -> tuple[Rows | None, list[int]] | None:
    """The rows of the events of the index, and the rows that are not of it.

    Events that nobody has touched stand in the same order in both. Those whose ids have the sum of one that
    was touched are taken for touched in both.
    """
    sums = np.array(sorted({crc_of(each) for each in touched}), np.uint32)
    index = columns.id_index or TextIndex.of(columns.ids)
    base = index.base if isinstance(index, GrownIndex) else index
    of_touched = base.rows[np.isin(base.sums, sums)] if len(sums) else np.empty(0, np.int32)
    is_same = columns.has_event.copy()
    is_same[of_touched] = False
    is_same[len(base.rows) :] = False
    was_same = ~np.isin(built.id_sums, sums) if len(sums) else np.ones(len(built.id_sums), np.bool_)
    rows = places_of_moved(was_same, is_same)
    if rows is None:
        return None
    others = sorted({*of_touched.tolist(), *range(len(base.rows), len(columns))})
    is_in_place = len(rows) == len(columns) and bool(was_same.all()) and bool(is_same.all())
    return (None if is_in_place else rows), others
