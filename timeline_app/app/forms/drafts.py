"""What was typed into forms and not saved: kept until it is saved or given up, from one start to the next."""

from __future__ import annotations

import json
from typing import Any, Final

from timeline_app.app.forms.targets import Draft, Target, draft_as_json, draft_from_json
from timeline_app.app.settings import Settings

_MOST: Final = 50  # of one store; the oldest go


class Drafts:
    """The drafts of one store, by what they are about, the newest last."""

    def __init__(self, settings: Settings, store: str) -> None:
        self._settings = settings
        self._store = store
        self._drafts: dict[Target, Draft] = {}
        for value in _lists(settings.drafts).get(store, []):
            draft = draft_from_json(value)
            if draft is not None:
                self._drafts[draft.target] = draft

    def of(self, target: Target) -> Draft | None:
        """What was typed about it, if anything is kept."""
        return self._drafts.get(target)

    @property
    def newest_new(self) -> Draft | None:
        """The draft of a new event that was left last."""
        return next((draft for draft in reversed(self._drafts.values()) if draft.target.is_new), None)

    def keep(self, draft: Draft) -> None:
        """Keeps what was typed, as the newest; a draft of nothing is none."""
        self._drafts.pop(draft.target, None)
        if draft.states:
            self._drafts[draft.target] = draft
        for target in tuple(self._drafts)[:-_MOST]:
            del self._drafts[target]
        self._write()

    def drop(self, target: Target) -> None:
        """Gives up what was typed."""
        if self._drafts.pop(target, None) is not None:
            self._write()

    def _write(self) -> None:
        lists = _lists(self._settings.drafts)
        lists.pop(self._store, None)
        if self._drafts:
            lists[self._store] = [draft_as_json(draft) for draft in self._drafts.values()]
        self._settings.drafts = json.dumps(lists, ensure_ascii=False)


def _lists(text: str) -> dict[str, list[Any]]:
    """The drafts of all stores as they are remembered; nothing where that is damaged."""
    try:
        value = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(value, dict):
        return {}
    return {store: drafts for store, drafts in value.items() if isinstance(drafts, list)}
