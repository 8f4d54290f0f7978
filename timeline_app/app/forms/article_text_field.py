"""The text of an article in its form: what is not touched stays as it is stored, character by character."""

from __future__ import annotations

import unicodedata
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from timeline_app.app.forms.texts import TextField
from timeline_app.app.reader.displaying import LONGEST_BLOCK, displayable
from timeline_app.core.common_ends import common_ends
from timeline_app.drawing.theme import Theme

MOST_EDITABLE: Final = 300_000  # characters; a longer text is replaced from a file
_LINES: Final = (4, 14)  # least and most that are shown at a time
_LINE_END: Final = "\N{PARAGRAPH SEPARATOR}"  # Qt's own


def is_editable(text: str) -> bool:
    """Whether a text is not too long for a field, nor one of its lines."""
    return len(text) <= MOST_EDITABLE and max(map(len, text.split("\n"))) <= 2 * LONGEST_BLOCK


class ArticleTextField(TextField):
    """A text of many lines, in the normal form and with the line ends that stored texts have."""

    def __init__(self, label: str, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._stored = text
        super().__init__(label, displayable(text), theme, is_one_line=False, lines=_LINES, parent=parent)
        self._shown = self._raw_text

    @property
    def own_problem(self) -> str:
        length = len(self._raw_text)
        if length <= MOST_EDITABLE:
            return ""
        words = self.tr(
            "{0} characters are too many to be edited here, where {1} can be; choose Replace the text"
        )
        return words.format(f"{length:,}", f"{MOST_EDITABLE:,}")

    @property
    def state(self) -> Any:
        return self._raw_text

    @property
    def text(self) -> str:
        """The text as it is to be stored: where nothing was typed exactly what was there."""
        raw = self._raw_text
        if raw == self._shown:
            return self._stored
        before, after = common_ends(self._shown, raw)
        typed = raw[before : len(raw) - after]
        end = len(self._stored) - after
        return unicodedata.normalize("NFC", self._stored[:before] + typed + self._stored[end:])

    @property
    def _raw_text(self) -> str:
        """What stands in the field, in which (other than in the plain text) no-break spaces are such."""
        return self.edit.document().toRawText().replace(_LINE_END, "\n")
