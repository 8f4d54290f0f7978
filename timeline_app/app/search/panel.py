"""The hits beside the timeline: how many there are, the list, and what to do where there are none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from timeline_app.app.reader.buttons import LINK, Face, QuietButton
from timeline_app.app.reader.words import MUTED, SMALL, Words
from timeline_app.app.search.hit_list import HitList
from timeline_app.app.search.model import Hit, HitModel
from timeline_app.app.words import articles_text, events_text
from timeline_app.drawing.theme import LIGHT, Theme

_MARGIN_PX: Final = 14
_NARROWEST_PX: Final = 190  # more where the words at its head are longer


class HitPanel(QFrame):
    """Events that were found, and articles, each in a list of its own.

    Signals:
        chosen: a hit was clicked or entered (its row in the list that is shown).
        stepped: to the hit before the current one (-1).
        more_wished: the end of the list that is shown is near.
        kind_changed: events (False) or articles (True) are to be listed.
        meant_wished: what was perhaps meant is to be searched for.
        left: the user is done here.
        typed: a letter was typed, which belongs to the search (text).
    """

    chosen = Signal(int)
    stepped = Signal(int)
    more_wished = Signal()
    kind_changed = Signal(bool)
    meant_wished = Signal()
    left = Signal()
    typed = Signal(str)

    def __init__(
        self,
        colour_of: Callable[[Hit], str | None],
        theme: Theme = LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("hit_panel")
        self.setAccessibleName(self.tr("What was found"))
        self.model = HitModel()
        self.list = HitList(self.model, theme, colour_of)
        self.events = self._tab(self.tr("Events that were found"))
        self.articles = self._tab(self.tr("Articles that were found"))
        self._group = QButtonGroup(self)
        self._group.addButton(self.events, 0)
        self._group.addButton(self.articles, 1)
        self.events.setChecked(True)
        self._close = QuietButton(Face(icon="close"), self.tr("End the search"), theme)
        self._close.setToolTip(self.tr("End the search (Esc)"))
        self._note = Words("", theme, SMALL)
        self._nothing = Words("", theme, MUTED)
        self.meant = QuietButton(Face("", style=LINK), self.tr("Search for what was meant"), theme)
        self._build()
        self._group.idClicked.connect(lambda number: self.kind_changed.emit(bool(number)))
        self.list.chosen.connect(self.chosen)
        self.list.stepped.connect(self.stepped)
        self.list.left.connect(self.left)
        self.list.typed.connect(self.typed)
        self.model.more_wished.connect(self.more_wished)
        self.meant.clicked.connect(self.meant_wished)
        self._close.clicked.connect(self.left)
        self.set_theme(theme)

    @property
    def shows_articles(self) -> bool:
        """Whether articles are listed, not events."""
        return self.articles.isChecked()

    @property
    def note_text(self) -> str:
        """What is said above the list; empty without anything."""
        return "" if self._note.isHidden() else self._note.text()

    @property
    def nothing_text(self) -> str:
        """What is said where nothing is listed; empty where something is."""
        return "" if self._nothing.isHidden() else self._nothing.text()

    def set_theme(self, theme: Theme) -> None:
        for part in (self.list, self._note, self._nothing, self.meant, self._close):
            part.set_theme(theme)
        self.setStyleSheet(
            f"#hit_panel {{ background: {theme.panel}; border: none;"
            f" border-right: 1px solid {theme.line}; }}"
            f" QToolButton {{ border: none; border-bottom: 2px solid transparent; padding: 5px 2px;"
            f" color: {theme.muted}; font-weight: 600; }}"
            f" QToolButton:checked {{ color: {theme.text}; border-bottom-color: {theme.accent}; }}"
            f" QToolButton:hover {{ color: {theme.text}; }}"
            f" QToolButton:focus {{ color: {theme.accent}; }}"
        )

    def show_counts(self, events: int, articles: int) -> None:
        """How many of each were found."""
        for button, text in ((self.events, events_text(events)), (self.articles, articles_text(articles))):
            button.ensurePolished()  # or it would ask for the room of thinner letters
            button.setText(text)
            button.setMinimumWidth(button.sizeHint().width())

    def show_kind(self, *, articles: bool) -> None:
        """Lists articles, or events."""
        (self.articles if articles else self.events).setChecked(True)

    def show_note(self, text: str) -> None:
        """Says something above the list; nothing if it is empty."""
        self._note.set_words(text)
        self._note.setVisible(bool(text))

    def show_nothing(self, text: str, meant: str = "") -> None:
        """Says why nothing is listed, and offers what was perhaps ``meant``; without a text, lists again."""
        self._nothing.set_words(text)
        self._nothing.setVisible(bool(text))
        self.list.setVisible(not text)
        self._empty.setVisible(bool(text))
        self.meant.set_face(Face(meant, style=LINK))
        self.meant.setAccessibleName(meant or self.tr("Search for what was meant"))
        self.meant.setVisible(bool(meant))

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(max(hint.width(), _NARROWEST_PX), hint.height())

    def _tab(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _build(self) -> None:
        tabs = QHBoxLayout()
        tabs.setContentsMargins(_MARGIN_PX, 6, 8, 0)
        tabs.setSpacing(10)
        tabs.addWidget(self.events)
        tabs.addWidget(self.articles)
        tabs.addStretch(1)
        tabs.addWidget(self._close)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(_MARGIN_PX + 2, 10, _MARGIN_PX, 4)
        empty.setSpacing(8)
        empty.addWidget(self._nothing)
        empty.addWidget(self.meant, 0, Qt.AlignmentFlag.AlignLeft)
        empty.addStretch(1)
        note = QVBoxLayout()
        note.setContentsMargins(_MARGIN_PX + 2, 6, _MARGIN_PX, 2)
        note.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(tabs)
        column.addLayout(note)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        self._note.hide()
        self.show_nothing("")
