"""What a form is about: a record that is there, or one that is to be."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal, get_args

from timeline_app.app.forms.words_read import WordsRead

TargetKind = Literal["event", "article", "excerpt", "new", "passage"]


@dataclass(frozen=True, slots=True)
class Target:
    """An event, article or excerpt by its ``id``, a new event, or a new event from a passage.

    The passage is ``quote``, which stands at ``start`` (in characters) of the text of ``article``; ``read``
    is what it says where that is known already.
    """

    kind: TargetKind
    id: str = ""
    article: str = ""
    start: int = 0
    quote: str = ""
    read: WordsRead | None = None

    @property
    def is_new(self) -> bool:
        """Whether saving it makes a new event."""
        return self.kind in ("new", "passage")


@dataclass(frozen=True, slots=True)
class Draft:
    """What was filled in and not saved: the fields that differ from what they began with, by their keys."""

    target: Target
    states: dict[str, Any] = field(default_factory=dict)


def draft_as_json(draft: Draft) -> dict[str, Any]:
    """A draft as values that JSON can hold."""
    target = draft.target
    return {
        "kind": target.kind,
        "id": target.id,
        "article": target.article,
        "start": target.start,
        "quote": target.quote,
        "read": None if target.read is None else asdict(target.read),
        "states": draft.states,
    }


def draft_from_json(value: Any) -> Draft | None:
    """The draft that JSON holds, None if it is none."""
    if not isinstance(value, dict) or not isinstance(value.get("states"), dict):
        return None
    texts = [value.get(key, "") for key in ("kind", "id", "article", "quote")]
    start = value.get("start", 0)
    if not all(isinstance(text, str) for text in texts) or not isinstance(start, int):
        return None
    kind, record_id, article, quote = texts
    if kind not in get_args(TargetKind):
        return None
    try:
        read = None if value.get("read") is None else WordsRead(**value["read"])
    except TypeError:
        read = None
    return Draft(Target(kind, record_id, article, start, quote, read), value["states"])
