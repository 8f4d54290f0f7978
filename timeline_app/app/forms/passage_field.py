"""The passage of an excerpt in its form: its words, and a way to take others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeline_app.app.forms.field import Field
from timeline_app.app.forms.quoted import Quoted
from timeline_app.core.model import Article, Placement
from timeline_app.core.passages import anchored
from timeline_app.drawing.theme import Theme

SelectedWords = Callable[[str], tuple[int, int] | None]
"""Which words of an article, by its id, are selected: start and end, None if none are."""


class PassageField(Field):
    """Where a passage stands. A button takes the words that are selected in the article in its place."""

    def __init__(
        self,
        label: str,
        placement: Placement,
        article: Article,
        selected: SelectedWords,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, theme, parent)
        self._article = article
        self._selected = selected
        self._first = placement
        self._placement = placement
        self._quoted = Quoted(theme)
        self.take_button = QPushButton(self.tr("Take the selected words"))
        self.take_button.setToolTip(
            self.tr("Select words in the article below; they become the passage in place of these")
        )
        self.take_button.clicked.connect(self._on_take)
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._quoted)
        row = QHBoxLayout()
        row.addWidget(self.take_button)
        row.addStretch(1)
        column.addLayout(row)
        self._take(place)
        self.take_button.setAccessibleName(self.take_button.text())
        self.setFocusProxy(self.take_button)
        self._show("")

    @property
    def placement(self) -> Placement:
        """Where the passage stands."""
        return self._placement

    @property
    def state(self) -> Any:
        return asdict(self._placement)

    def set_state(self, state: Any) -> None:
        text = self._article.text
        if not isinstance(state, dict) or state == self.state:
            return
        start, quote = state.get("start"), state.get("quote")
        if isinstance(start, int) and isinstance(quote, str) and quote and text.startswith(quote, start):
            self._put(anchored(Placement(quote), text, start))

    def _on_take(self) -> None:
        words = self._selected(self._article.id)
        if words is None:
            self._show(self.tr("No words are selected. Open the article and select those that say it."))
            return
        start, end = words
        self._put(anchored(Placement(self._article.text[start:end]), self._article.text, start))

    def _put(self, placement: Placement) -> None:
        self._placement = placement
        self._show("")
        self.changed.emit()

    def _show(self, remark: str) -> None:
        self._quoted.set_quote(self._placement.quote, self._state_words(), remark)

    def _state_words(self) -> str:
        """How sure its place is, where there is something to say."""
        if self._placement.anchor == "lost":
            return self.tr("These words are no longer found in the article's text.")
        if self._placement.anchor == "moved":
            share = round(self._placement.confidence * 100)
            return self.tr("Found again after the text had changed, {0} % sure.").format(share)
        if self._placement != self._first:
            return self.tr("Marked anew.")
        return ""
