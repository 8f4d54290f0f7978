"""What was searched for lately, remembered from start to start."""

from __future__ import annotations

import json
from typing import Final

from timeline_app.app.settings import Settings

_NAME: Final = "search/recent"
_MOST: Final = 12


class RecentSearches:
    """Texts, the latest first, each of them once."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def texts(self) -> tuple[str, ...]:
        """Those that are remembered."""
        try:
            texts = json.loads(self._settings.text(_NAME) or "[]")
        except ValueError:
            return ()
        return tuple(text for text in texts if isinstance(text, str)) if isinstance(texts, list) else ()

    def add(self, text: str) -> None:
        """What was searched for was of use."""
        before = self.texts
        if text and text != next(iter(before), None):
            texts = [text, *(each for each in before if each != text)][:_MOST]
            self._settings.set_text(_NAME, json.dumps(texts, ensure_ascii=False))
