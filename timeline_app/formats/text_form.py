"""The keys of the text form, in the order they are written (docs/text-form.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

Shape = Literal["text", "names", "decimal", "count", "table", "tables"]


@dataclass(frozen=True, slots=True)
class Key:
    """What stands at a key. ``form`` holds the keys of a table, or of each table of a list."""

    shape: Shape = "text"
    required: bool = False
    form: Mapping[str, Key] = field(default_factory=dict)


Form = Mapping[str, Key]

_TEXT: Final = Key()
_NAMES: Final = Key("names")
_NEEDED: Final = Key(required=True)

CATEGORY: Final[Form] = {"id": _NEEDED, "name": _NEEDED, "colour": _NEEDED}

KNOWN_NAME: Final[Form] = {"name": _NEEDED, "kind": _NEEDED, "also": _NAMES}

SAVED: Final[Form] = {"kind": _NEEDED, "name": _NEEDED, "value": _NEEDED}

COLLECTION: Final[Form] = {
    "title": _NEEDED,
    "description": _TEXT,
    "language": _TEXT,
    "view": _TEXT,
    "categories": Key("tables", form=CATEGORY),
    "names": Key("tables", form=KNOWN_NAME),
    "saved": Key("tables", form=SAVED),
}

ORIGINAL: Final[Form] = {
    "start": Key("count", required=True),
    "end": Key("count", required=True),
    "sha256": _NEEDED,
}

_PLACE: Final[Form] = {
    "start": Key("count"),
    "end": Key("count"),
    "prefix": _TEXT,
    "suffix": _TEXT,
    "anchor": _TEXT,
    "confidence": Key("decimal"),
}

DIGEST: Final[Form] = {"quote": _NEEDED, **_PLACE}

EXCERPT: Final[Form] = {
    "article": _NEEDED,
    "quote": _NEEDED,
    "number": Key("count"),
    **_PLACE,
    "former": _TEXT,
    "claim": _TEXT,
    "claim_wording": _TEXT,
    "claim_basis": _TEXT,
    "note": _TEXT,
    "original": Key("table", form=ORIGINAL),
    "digest": Key("table", form=DIGEST),
}

EVENT: Final[Form] = {
    "title": _NEEDED,
    "date": _TEXT,
    "date_wording": _TEXT,
    "category": _TEXT,
    "kind": _TEXT,
    "importance": Key("decimal"),
    "places": _NAMES,
    "people": _NAMES,
    "organisations": _NAMES,
    "tags": _NAMES,
    "note": _TEXT,
    "excerpts": Key("tables", form=EXCERPT),
}

ARTICLE: Final[Form] = {
    "title": _NEEDED,
    "publisher": _TEXT,
    "author": _TEXT,
    "published": _TEXT,
    "published_basis": _TEXT,
    "published_note": _TEXT,
    "language": _TEXT,
    "url": _TEXT,
    "accessed": _TEXT,
    "archive_url": _TEXT,
    "text_kind": _TEXT,
    "original_sha256": _TEXT,
    "attached_sha256": _TEXT,
    "hidden": _NAMES,
    "note": _TEXT,
    "abstract": _TEXT,
}
