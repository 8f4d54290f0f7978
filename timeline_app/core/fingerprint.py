"""What a collection's contents come to in 64 characters: equal for equal contents, on any machine."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from timeline_app.core.model import Article, Collection, Contents, Event, Excerpt, Saved


def fingerprint(contents: Contents) -> str:
    """SHA-256 (hexadecimal) over the contents."""
    return fingerprint_of(
        contents.collection, contents.events, contents.articles, contents.excerpts, contents.saved
    )


def fingerprint_of(
    collection: Collection,
    events: Iterable[Event],
    articles: Iterable[Article],
    excerpts: Iterable[Excerpt],
    saved: tuple[Saved, ...] = (),
) -> str:
    """As :func:`fingerprint`, of records that come one by one.

    Each record is a line of JSON with its keys in order. Fields at their default are left out, so that
    a field added to the records later does not change the fingerprints of contents without it.
    """
    digest = hashlib.sha256()
    groups: list[Iterable[object]] = [(collection,), events, articles, excerpts]
    if saved:  # as a field at its default
        groups.append(saved)
    for records in groups:
        for record in records:
            line = json.dumps(_plain(record), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            digest.update(line.encode() + b"\n")
        digest.update(b"\n")
    return digest.hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        return value + 0.0  # -0.0 equals 0.0 and must look like it
    if not is_dataclass(value):
        return value
    pairs = [(field, getattr(value, field.name)) for field in fields(value)]
    return {
        field.name: _plain(item) for field, item in pairs if field.default is MISSING or item != field.default
    }
