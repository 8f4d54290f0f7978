"""A date as people write it, and at once what was understood of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from timeline_app.app.dates.answers import Answer, Choice, answer_to
from timeline_app.app.dates.bounds_drawing import BoundsDrawing
from timeline_app.app.dates.choices import Choices
from timeline_app.app.dates.marked_edit import MarkedLineEdit
from timeline_app.app.dates.text_lines import TextLines
from timeline_app.app.languages import date_language
from timeline_app.core.dateentry import Reading, read_date
from timeline_app.drawing.theme import LIGHT, Theme

_GAP_PX = 6


class AnswerPane(QWidget):
    """Says what was understood: two lines and a drawing, or words and choices, always equally high."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = TextLines(theme, self)
        self.drawing = BoundsDrawing(theme, language, self)
        self.choices = Choices(theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(0)
        layout.addWidget(self.lines)
        layout.addWidget(self.drawing)
        layout.addWidget(self.choices)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._keep_height()

    def set_theme(self, theme: Theme) -> None:
        for part in (self.lines, self.drawing, self.choices):
            part.set_theme(theme)

    def set_answer(self, answer: Answer) -> None:
        """Says something else."""
        self.drawing.setVisible(bool(answer.date))
        self.choices.setVisible(bool(answer.choices))
        self.drawing.set_date(answer.date)
        self.choices.set_choices(answer.choices, answer.lead)
        self.lines.set_parts(answer.parts, self._most_lines(answer))

    def _most_lines(self, answer: Answer) -> int:
        """How many lines the words may take: all there is room for, less what stands below them."""
        below_px = 0
        if answer.date:
            below_px = self.drawing.sizeHint().height()
        elif answer.choices:
            # One way to mend a fault takes a single row; the meanings of a text may take all there are.
            hint = self.choices.minimumSizeHint() if answer.fault else self.choices.sizeHint()
            below_px = hint.height()
        return max(1, (self.height() - below_px) // self.lines.pitch_px)

    def _keep_height(self) -> None:
        """As high as two lines and the drawing, whatever is shown."""
        with_drawing_px = 2 * self.lines.pitch_px + self.drawing.sizeHint().height()
        with_choices_px = self.lines.pitch_px + self.choices.sizeHint().height()
        self.setFixedHeight(max(with_drawing_px, with_choices_px))

    # Qt's overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_height()


class DateField(QWidget):
    """Takes EDTF and plain English or Chinese; what can be meant in several ways it asks about.

    ``language`` is that of the dates it answers with, the interface's if none is
    given; ``name`` what a screen reader calls it.

    Signals:
        date_changed: the date is another one: its EDTF, empty for no date, or None while what stands
            there is not understood or not decided.
        accepted: Enter was pressed on a date that is understood.
        down_pressed: the Down key was pressed where the field itself has nothing to choose from.
        up_pressed: the Up key was pressed.
    """

    date_changed = Signal(object)
    accepted = Signal()
    down_pressed = Signal()
    up_pressed = Signal()

    def __init__(
        self,
        theme: Theme = LIGHT,
        *,
        language: str = "",
        name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language = language or date_language()
        self._reading = read_date("", language)
        self.edit = MarkedLineEdit(theme, self)
        self.answer = AnswerPane(theme, language, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP_PX)
        layout.addWidget(self.edit)
        layout.addWidget(self.answer)
        for widget in (self, self.edit):
            widget.setAccessibleName(name or self.tr("Date"))
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._connect_signals()
        self._show(self._reading)

    def set_theme(self, theme: Theme) -> None:
        self.edit.set_theme(theme)
        self.answer.set_theme(theme)

    def text(self) -> str:
        """What stands in the field."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Puts something else into the field."""
        self.edit.setText(text)

    def reading(self) -> Reading:
        """What was made of it."""
        return self._reading

    def edtf(self) -> str | None:
        """The date as EDTF, empty for no date; None while it is not understood or not decided."""
        return self._reading.edtf if self._reading.status in ("understood", "empty") else None

    def _connect_signals(self) -> None:
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.returnPressed.connect(self._on_enter)
        self.edit.down_pressed.connect(self._on_down)
        self.edit.up_pressed.connect(self.up_pressed)
        self.answer.choices.chosen.connect(self._on_chosen)
        self.answer.choices.left_upwards.connect(lambda: self.edit.setFocus(Qt.FocusReason.OtherFocusReason))

    def _show(self, reading: Reading) -> None:
        answer = answer_to(reading, self._language)
        self.edit.set_fault(answer.fault)
        self.edit.setAccessibleDescription(answer.spoken)
        self.answer.set_answer(answer)

    def _on_text_changed(self, text: str) -> None:
        before = self.edtf()
        self._reading = read_date(text, self._language)
        self._show(self._reading)
        if self.edtf() != before:
            self.date_changed.emit(self.edtf())

    def _on_enter(self) -> None:
        if self._reading.status == "understood":
            self.accepted.emit()
        elif self._reading.status == "ambiguous":
            self.answer.choices.focus_first()

    def _on_down(self) -> None:
        if self.answer.choices.isVisibleTo(self):
            self.answer.choices.focus_first()
        else:
            self.down_pressed.emit()

    def _on_chosen(self, choice: Choice) -> None:
        # Inserted, not set: so that Undo brings back what was typed.
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()
        self.edit.insert(choice.text)

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return QSize(360, super().sizeHint().height())
