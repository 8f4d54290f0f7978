"""The parts of an article's text that are proposed for hiding, each with a switch."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from timeline_app.app.bringing_in.drafts import Draft
from timeline_app.app.bringing_in.words import hidden_words, shortened
from timeline_app.app.forms.field import LABEL
from timeline_app.app.languages import said
from timeline_app.app.reader.words import SMALL, Words, plain_tooltip
from timeline_app.drawing.theme import Theme

_MOST_SWITCHES = 40  # the others are switched by a click in the text


class ElidedBox(QCheckBox):
    """A switch whose words end in an ellipsis where there is no room for them."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """All of its words."""
        return self._words

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self.fontMetrics().lineSpacing() + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room_px = max(self.width() - self.iconSize().width() - 14, 0)
        text = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room_px)
        self.setText(text.replace("&", "&&"))


class HidingList(QWidget):
    """Signals:
    changed: other parts are to be hidden (the Draft as it is now).
    span_wished: a part is to be seen in the text (its number among those marked there).
    """

    changed = Signal(object)
    span_wished = Signal(int)

    def __init__(self, draft: Draft, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._theme = theme
        self.boxes: list[QCheckBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._title = Words("", theme, LABEL)
        self._column.addWidget(self._title)
        self._column.addWidget(
            Words(
                self.tr("The text keeps them; the reader folds them. Select words to hide more."),
                theme,
                SMALL,
            )
        )
        self._fill()

    def spans(self) -> tuple[tuple[int, int, bool], ...]:
        """What is proposed and what the user added, and whether each is hidden."""
        read = self._draft.read
        proposed = () if read is None else read.hidden
        found = [
            (each.start, each.end, number not in self._draft.shown) for number, each in enumerate(proposed)
        ]
        return (*found, *((start, end, True) for start, end in self._draft.own))

    def turn(self, number: int) -> None:
        """Hides a part, or no longer."""
        if number < len(self.boxes):
            self.boxes[number].toggle()
        else:
            self._set(number, not self.spans()[number][2])

    def add_own(self, start: int, end: int) -> None:
        """Hides more of the text."""
        self._take(self._draft.with_own(start, end))

    def _fill(self) -> None:
        for box in self.boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = []
        read = self._draft.read
        spans = self.spans()
        for number, (start, end, is_on) in enumerate(spans[:_MOST_SWITCHES]):
            is_proposed = read is not None and number < len(read.hidden)
            words = hidden_words(read, read.hidden[number]) if read is not None and is_proposed else ""
            if read is not None and not is_proposed:
                words = shortened(read.text[start:end])
            why = (
                said(read.hidden[number].why)
                if read is not None and is_proposed
                else self.tr("You chose them.")
            )
            self._add_box(number, words, why, is_on=is_on)
        self._title.set_words(self._heading(spans))

    def _add_box(self, number: int, words: str, why: str, *, is_on: bool) -> None:
        box = ElidedBox(words)
        box.setToolTip(plain_tooltip(why))
        box.setAccessibleDescription(why)
        box.setChecked(is_on)
        box.toggled.connect(lambda on, number=number: self._set(number, on))
        self.boxes.append(box)
        self._column.addWidget(box)

    def _heading(self, spans: tuple[tuple[int, int, bool], ...]) -> str:
        if not spans:
            return self.tr("No lines are proposed for hiding")
        hidden = sum(is_on for _, _, is_on in spans)
        return self.tr("Hidden parts of the text: {0} of {1}").format(hidden, len(spans))

    def _set(self, number: int, is_hidden: bool) -> None:
        read = self._draft.read
        proposed = 0 if read is None else len(read.hidden)
        if number < proposed:
            self.span_wished.emit(number)
            self._take(self._draft.with_proposal(number, is_hidden=is_hidden))
        elif not is_hidden:
            self._take(self._draft.without_own(*self._draft.own[number - proposed]))

    def _take(self, draft: Draft) -> None:
        is_other = draft.own != self._draft.own
        self._draft = draft
        if is_other:
            self._fill()
        else:
            for box, (_, _, is_on) in zip(self.boxes, self.spans(), strict=False):
                with QSignalBlocker(box):
                    box.setChecked(is_on)
            self._title.set_words(self._heading(self.spans()))
        self.changed.emit(draft)
