"""Find in the article: a line to type in, how many places there are, and steps through them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.app.reader.article_text import MARGIN_PX, ArticleText
from timeline_app.app.reader.buttons import Face, QuietButton
from timeline_app.app.reader.search_field import SearchField
from timeline_app.app.reader.words import SMALL, Words
from timeline_app.core.finding import FoldedText
from timeline_app.drawing.theme import Theme


class FindBar(QWidget):
    """The line of the search; hidden until it is asked for.

    Signals:
        words_changed: other words are looked for (text).
        step_requested: to the next place (1) or the one before (-1).
        closed: the user has put it away.
    """

    words_changed = Signal(str)
    step_requested = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find in the article"))
        self.field = SearchField(self.tr("Find in the article"), theme)
        self.field.setMinimumWidth(90)
        self._count = Words("", theme, SMALL)
        self.back = self._button("chevron-up", self.tr("Previous place"), self.tr("Shift+F3"), theme)
        self.onward = self._button("chevron-down", self.tr("Next place"), self.tr("F3"), theme)
        close = self._button("close", self.tr("Put the search away"), self.tr("Esc"), theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_PX, 2, MARGIN_PX - 6, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (self.back, self.onward, close):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.field.textChanged.connect(self.words_changed)
        self.field.entered.connect(lambda is_on: self.step_requested.emit(1 if is_on else -1))
        self.field.stepped.connect(lambda places: self.step_requested.emit(1 if places > 0 else -1))
        self.field.escaped.connect(self.closed)
        self.back.clicked.connect(lambda: self.step_requested.emit(-1))
        self.onward.clicked.connect(lambda: self.step_requested.emit(1))
        close.clicked.connect(self.closed)
        self.hide()

    def begin(self, words: str) -> None:
        """Shows the line, ready to type in; ``words`` to begin with, else those of last time."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_words(self, words: str) -> None:
        """Shows the line with words that others look for; the focus stays where it is."""
        self.show()
        self.field.setText(words)

    def show_count(self, current: int | None, count: int) -> None:
        """Tells how many places there are, and which is current (from 0)."""
        if not self.field.text().strip():
            text = ""
        elif count == 0 or current is None:
            text = self.tr("not found")
        else:
            text = self.tr("%1 of %2").replace("%1", f"{current + 1:,}").replace("%2", f"{count:,}")
        self._count.set_words(text)
        for button in (self.back, self.onward):
            button.setEnabled(count > 0)

    @property
    def count_text(self) -> str:
        return self._count.text()

    def _button(self, icon: str, name: str, keys: str, theme: Theme) -> QuietButton:
        button = QuietButton(Face(icon=icon), name, theme)
        button.setToolTip(f"{name} ({keys})")
        return button


class Finding(QObject):
    """Looks for the words of a find bar in an article, and marks where they stand."""

    def __init__(self, bar: FindBar, text: ArticleText, owner: QWidget) -> None:
        super().__init__(owner)
        self._bar = bar
        self._text = text
        self._source = ""
        self._folded: FoldedText | None = None  # made when it is first asked for
        self._places: tuple[tuple[int, int], ...] = ()
        self._current: int | None = None
        bar.words_changed.connect(self._look)
        bar.step_requested.connect(self.step)
        bar.closed.connect(self.close)
        for keys, places in (("F3", 1), ("Shift+F3", -1)):
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda places=places: self.step(places))

    def set_source(self, text: str) -> None:
        """Another article is shown: what was looked for in the last one is looked for in it."""
        self._source = text
        self._folded = None
        self._places, self._current = (), None
        if not self._bar.isHidden():
            self._look(self._bar.field.text())

    def begin(self, words: str = "") -> None:
        """Asks what to look for; ``words`` to begin with, else what is selected in a line of the text."""
        place = self._text.selected_place
        selected = "" if place is None else self._text.words_between(*place)
        is_line = len(selected) <= 100 and "\n" not in selected
        self._bar.begin(words or (selected if is_line else ""))
        self._look(self._bar.field.text())

    def step(self, places: int) -> None:
        """Goes to the next place, or the one before; from the last to the first, and back."""
        if not self._bar.isVisible():
            self.begin()
        elif self._current is not None:
            self._go_to(self._current + places)

    def close(self) -> None:
        """Puts the bar away; the place found last is selected."""
        self._bar.hide()
        self._text.select_found()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self, words: str) -> None:
        """Marks all places; current is the first from where the text is read."""
        if self._folded is None:
            self._folded = FoldedText(self._source)
        before = None if self._current is None else self._places[self._current][0]
        self._places = self._folded.find(words)
        start = self._text.offset_in_view() if before is None else before
        following = (index for index, (at, _) in enumerate(self._places) if at >= start)
        self._text.show_found(self._places, None)
        self._go_to(next(following, 0))

    def _go_to(self, index: int) -> None:
        count = len(self._places)
        self._current = index % count if count else None
        self._text.go_to_found(self._current)
        self._bar.show_count(self._current, count)
