"""The search index kept beside its store, and how far the store has come since.

The index itself, ``.NAME.search``, is written once. When events are edited, a small file beside it,
``.NAME.search-state``, tells of which state of the store it is and which events have changed since it was
made: only those have to be read at the next start. It is believed only if both files fit the store.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np

from timeline_app.core.searching.segment import KINDS, Segment, arrays_of, segment_from
from timeline_app.core.text_column import TextColumn
from timeline_app.store.array_file import Array, read_arrays, write_arrays
from timeline_app.store.columns_cache import CacheKey
from timeline_app.store.kept_files import kept_bytes
from timeline_app.store.search_building import BuiltSearch

FORM: Final = 1  # one more whenever the file, or how texts are folded and divided, changes
MOST_TOUCHED: Final = 5_000  # events; when more have changed the index is built anew
_OWN_ARRAYS: Final = 4
_MOST_STATE_BYTES: Final = 1_000 * MOST_TOUCHED  # the longest ids, and all of their letters escaped


@dataclass(frozen=True, slots=True, eq=False)
class KeptSearch:
    """An index from its file, and the ids of the events that have changed since it was made."""

    built: BuiltSearch
    touched: tuple[str, ...] = ()


class _State(msgspec.Struct, frozen=True):
    token: str
    key: CacheKey
    touched: tuple[str, ...]


def search_path(store_file: Path) -> Path:
    """Where a store's index lies: beside it, hidden."""
    return store_file.with_name(f".{store_file.name}.search")


def state_path(store_file: Path) -> Path:
    """Where it is told what the index is of."""
    return store_file.with_name(f".{store_file.name}.search-state")


def write_search(path: Path, built: BuiltSearch) -> bool:
    """Keep an index at ``path``; whether that was possible."""
    about = {
        "form": FORM,
        "token": built.token,
        "version": built.data_version,
        "events": built.events.count,
        "articles": built.articles.count,
    }
    ids = TextColumn.of(built.article_ids)
    own: list[Array] = [built.id_sums, ids.blob, ids.offsets, built.article_sums]
    return write_arrays(path, about, [*own, *arrays_of(built.events), *arrays_of(built.articles)])


def read_search(path: Path) -> BuiltSearch | None:
    """The index in a file, mapped; None if there is none, or it is damaged or of another program."""
    read = read_arrays(path)
    if read is None:
        return None
    about, arrays = read
    if about.get("form") != FORM or [array.dtype.name for array in arrays] != _kinds():
        return None
    id_sums, ids, id_offsets, article_sums = arrays[:_OWN_ARRAYS]
    events, articles = _segments(about, arrays[_OWN_ARRAYS:])
    article_ids = tuple(TextColumn(ids, id_offsets))
    return BuiltSearch(
        str(about["token"]), int(about["version"]), events, articles, id_sums, article_ids, article_sums
    )


def read_kept(store_file: Path, key: CacheKey) -> KeptSearch | None:
    """The index of a store in this state, with what has changed since it was made; None if none is kept."""
    try:
        state = msgspec.json.decode(kept_bytes(state_path(store_file), _MOST_STATE_BYTES), type=_State)
    except (OSError, msgspec.MsgspecError):
        return None
    if state.key != key:
        return None
    built = read_search(search_path(store_file))
    return KeptSearch(built, state.touched) if built is not None and built.token == state.token else None


def write_state(store_file: Path, token: str, key: CacheKey, touched: Iterable[str]) -> bool:
    """Tell that the index of this ``token`` is of the store in this state, but for some events."""
    path = state_path(store_file)
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        fresh.write_bytes(msgspec.json.encode(_State(token, key, tuple(sorted(touched)))))
        os.replace(fresh, path)
    except OSError:
        return False
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
    return True


def _kinds() -> list[str]:
    """The kinds of the arrays in a file, in their order."""
    own: tuple[type[np.generic], ...] = (np.uint32, np.uint8, np.int64, np.uint32)
    return [kind.__name__ for kind in (*own, *KINDS, *KINDS)]


def _segments(about: dict[str, Any], arrays: list[Array]) -> tuple[Segment, Segment]:
    count = len(KINDS)
    return (
        segment_from(int(about["events"]), arrays[:count]),
        segment_from(int(about["articles"]), arrays[count:]),
    )
