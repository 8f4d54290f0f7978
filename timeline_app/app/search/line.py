"""The line in the top bar to search in, with what was searched for lately and help on what can be typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from timeline_app.app.reader.search_field import SearchField
from timeline_app.app.search.help import QueryHelp
from timeline_app.drawing.theme import LIGHT, Theme

_NARROWEST_PX = 74
_HELP_KEY = "Alt+/"
_HEIGHT_PX = 32  # of the buttons beside it
_WIDEST_PX = 420


class SearchLine(QWidget):
    """Signals:
    text_changed: something else is searched for (text).
    entered: Enter (True), or Shift and Enter (False).
    stepped: an arrow key: to the next hit in the list (1), or the one before (-1).
    escaped: Esc.
    """

    text_changed = Signal(str)
    entered = Signal(bool)
    stepped = Signal(int)
    escaped = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._recent: Sequence[str] = ()
        self.field = SearchField(self.tr("Search events and articles"), theme)
        self.field.setToolTip(self.tr('Words, "phrases", -not, beginnings*, place:Chongqing  (/)'))
        self.help_button = QToolButton()
        self.help_button.setObjectName("search_help")
        self.help_button.setText("?")
        self.help_button.setAccessibleName(self.tr("What can be searched for"))
        self.help_button.setShortcut(QKeySequence(_HELP_KEY))
        keys = self.help_button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.help_button.setToolTip(f"{self.help_button.accessibleName()}  ({keys})")
        self.help_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.setClearButtonEnabled(False)  # the hits have a button that ends the search
        self.field.setMinimumWidth(_NARROWEST_PX)
        self.field.setMinimumHeight(_HEIGHT_PX)
        self.setMaximumWidth(_WIDEST_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.field, 1)
        row.addWidget(self.help_button)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self.text_changed)
        self.field.entered.connect(self.entered)
        self.field.stepped.connect(self._on_stepped)
        self.field.escaped.connect(self.escaped)
        self.help_button.clicked.connect(self.show_help)

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.field.text().strip()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.field.set_theme(theme)

    def set_recent(self, recent: Sequence[str]) -> None:
        """What was searched for lately, the latest first."""
        self._recent = recent

    def take_keys(self) -> None:
        """Has the focus, with what is written there selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_help(self) -> None:
        """Shows what can be typed, below the line."""
        QueryHelp(self._theme, self).show_below(self.field)

    def _on_stepped(self, places: int) -> None:
        """The down key in an empty line lists what was searched for lately."""
        if self.text or places < 0:
            self.stepped.emit(1 if places > 0 else -1)
        elif self._recent:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for text in self._recent:
                action = menu.addAction(text.replace("&", "&&"))
                action.triggered.connect(lambda _=False, text=text: self.field.setText(text))
            menu.popup(self.field.mapToGlobal(QPoint(0, self.field.height() + 2)))
            menu.setActiveAction(menu.actions()[0])
