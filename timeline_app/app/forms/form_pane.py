"""The form in the reader: the fields of one record, what is wrong with them, and a button that saves."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeline_app.app.forms.field import PROBLEM, Field
from timeline_app.app.forms.fields_area import FieldsArea
from timeline_app.app.forms.form_style import form_sheet
from timeline_app.app.forms.sheet import Sheet
from timeline_app.app.languages import said
from timeline_app.app.reader.buttons import LINK, Face, QuietButton
from timeline_app.app.reader.rule import Rule
from timeline_app.app.reader.words import HEADING, SMALL, Words
from timeline_app.core.breaches import Breach
from timeline_app.drawing.theme import Theme

_MARGIN_PX: Final = 22
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormPane(QWidget):
    """Shows the form of a sheet until it is saved or put away.

    Signals:
        save_requested: what is filled in is sound and is to be saved.
        removal_requested: the record itself is to be deleted.
        restart_requested: what was typed before and is here again is to be given up.
        put_away: the form is left, by Esc or its button.
        typed_on: what is filled in is different now.
    """

    save_requested = Signal()
    removal_requested = Signal()
    restart_requested = Signal()
    put_away = Signal()
    typed_on = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet: Sheet | None = None
        self._first: dict[str, Any] = {}
        self._touched: set[str] = set()
        self._is_saving = False
        self.setAccessibleName(self.tr("Form"))
        self._build()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(form_sheet(theme))

    @property
    def sheet(self) -> Sheet | None:
        """What is filled in."""
        return self._sheet

    @property
    def typed(self) -> dict[str, Any]:
        """The states of the fields that differ from what they began with, by key."""
        if self._sheet is None:
            return {}
        states = {key: field.state for key, field in self._sheet.fields.items()}
        return {key: state for key, state in states.items() if state != self._first[key]}

    def show_sheet(self, sheet: Sheet, typed: dict[str, Any], *, is_resumed: bool) -> None:
        """Shows another form; ``typed`` is what was typed into it before, and ``is_resumed`` says so."""
        self._sheet = sheet
        self._is_saving = False
        self._first = {key: field.state for key, field in sheet.fields.items()}
        self._touched = set(typed)
        self._heading.set_words(sheet.heading)
        self.setAccessibleName(sheet.heading)
        self._show_removal(sheet)
        self._show_fields(sheet)
        for key, state in typed.items():
            if key in sheet.fields:
                sheet.fields[key].set_state(state)
        self._resumed.setVisible(is_resumed and bool(typed))
        for key, field in sheet.fields.items():
            field.changed.connect(lambda key=key: self._on_changed(key))
        self._validate()

    @property
    def focused(self) -> str | None:
        """The key of the field that has the focus; empty where something else of the form has it."""
        widget = self.window().focusWidget()
        if self._sheet is None or widget is None or not self.isAncestorOf(widget):
            return None
        fields = self._sheet.fields.items()
        return next((key for key, field in fields if field.isAncestorOf(widget)), "")

    def focus(self, key: str = "") -> None:
        """Gives the focus to a field, or to the first one."""
        if self._sheet is not None:
            fields = self._sheet.fields
            field = fields.get(key) or next(iter(fields.values()))
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(field)

    def hold(self, *, is_saving: bool) -> None:
        """While it is being saved nothing more can be saved."""
        self._is_saving = is_saving
        if is_saving and self.save_button.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # or Qt takes it out of the form
        self._validate()

    def clear(self) -> None:
        """Lets go of the form."""
        self._sheet = None
        self._scroll.exchange(None)

    def request_save(self) -> None:
        """Saves, or leads to the first field where something is wrong."""
        if self._sheet is None or self._is_saving:
            return
        self._touched = set(self._sheet.fields)
        self._validate()
        wrong = self._problems()
        if not wrong:
            self.save_requested.emit()
            return
        key = next(iter(wrong))
        if key in self._sheet.fields:
            field = self._sheet.fields[key]
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(field)

    def _build(self) -> None:
        self._heading = Words("", self._theme, HEADING)
        close = QuietButton(Face(icon="close"), self.tr("Put the form away"), self._theme)
        close.setToolTip(self.tr("Put the form away (Esc); what was typed is kept"))
        close.clicked.connect(self.put_away)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN_PX, 12, _MARGIN_PX - 6, 8)
        head.addWidget(self._heading, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = FieldsArea()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(self._theme))
        self._resumed = self._resumed_line()
        column.addWidget(self._resumed)
        column.addWidget(self._scroll, 1)
        column.addWidget(Rule(self._theme))
        column.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        self._reason = Words("", self._theme, PROBLEM)
        self._reason.hide()
        self.remove_button = QuietButton(Face("", style=LINK), "", self._theme)
        self.remove_button.clicked.connect(self.removal_requested)
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setObjectName("save")
        self.save_button.setToolTip(self.tr("Save (Ctrl+Enter); it can be undone"))
        self.save_button.clicked.connect(self.request_save)
        self._remove_place = QHBoxLayout()
        row = QHBoxLayout()
        row.addLayout(self._remove_place)
        row.addStretch(1)
        row.addWidget(self.save_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(_MARGIN_PX, 7, _MARGIN_PX, 9)
        foot.setSpacing(5)
        foot.addWidget(self._reason)
        foot.addLayout(row)
        return foot

    def _resumed_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(_MARGIN_PX, 8, _MARGIN_PX, 0)
        row.addWidget(Words(self.tr("What you typed before is here again."), self._theme, SMALL), 1)
        again = QuietButton(Face(self.tr("Start over"), style=LINK), self.tr("Start over"), self._theme)
        again.setToolTip(self.tr("Give up what was typed, and begin with what is saved"))
        again.clicked.connect(self.restart_requested)
        row.addWidget(again)
        line.hide()
        return line

    def _show_removal(self, sheet: Sheet) -> None:
        self._remove_place.removeWidget(self.remove_button)
        self.remove_button.hide()
        self.remove_button.deleteLater()
        words = sheet.removal.words if sheet.removal is not None else ""
        self.remove_button = QuietButton(Face(words, style=LINK), words, self._theme)
        self.remove_button.setToolTip(self.tr("{0}; it can be undone").format(words))
        self.remove_button.clicked.connect(self.removal_requested)
        self._remove_place.addWidget(self.remove_button)
        self.remove_button.setVisible(bool(words))  # not before: alone it would be a window
        QWidget.setTabOrder(self.save_button, self.remove_button)

    def _show_fields(self, sheet: Sheet) -> None:
        content = QWidget()
        content.setObjectName("form_content")
        column = QVBoxLayout(content)
        column.setSpacing(11)
        if sheet.foreword is not None:
            column.addWidget(sheet.foreword)
        for field in sheet.fields.values():
            column.addWidget(field)
        column.addStretch(1)
        self._scroll.exchange(content)

    def _on_changed(self, key: str) -> None:
        self._touched.add(key)
        self._validate()
        self.typed_on.emit()

    def _problems(self) -> dict[str, str]:
        """What is wrong, by the key of the field; under an empty key what belongs to none."""
        sheet = self._sheet
        if sheet is None:
            return {}
        found = {key: field.own_problem for key, field in sheet.fields.items() if field.own_problem}
        for breach in sheet.breaches():
            key = str(breach.path[0]) if breach.path else ""
            found.setdefault(key if key in sheet.fields else "", _words(breach))
        return {key: found[key] for key in (*sheet.fields, "") if key in found}

    def _validate(self) -> None:
        """Says what is wrong beside the fields that were touched, and below why nothing can be saved."""
        sheet = self._sheet
        if sheet is None:
            return
        problems = self._problems()
        for key, field in sheet.fields.items():
            field.show_problem(problems.get(key, "") if key in self._touched else "")
        reason = self._reason_of(sheet.fields, problems)
        self._reason.set_words(reason)
        self._reason.setVisible(bool(reason))
        self.save_button.setEnabled(not problems and not self._is_saving)
        self.save_button.setAccessibleDescription(reason)

    def _reason_of(self, fields: Any, problems: dict[str, str]) -> str:
        if not problems:
            return ""
        key, problem = next(iter(problems.items()))
        named: Field | None = fields.get(key)
        words = self.tr("{0}: {1}").format(named.name, problem) if named is not None else problem
        more = len(problems) - 1
        if more:
            words += self.tr(" (and %Ln more)", None, more)
        return self.tr("Not saved yet. {0}").format(words)

    # Qt's overrides

    def event(self, event: QEvent) -> bool:
        # The window's own shortcut for Esc would take the key before the form sees it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        elif _is_own(event):
            self.request_save()
        else:
            super().keyPressEvent(event)


def _is_own(event: QKeyEvent) -> bool:
    """Whether a key is one of the form's own: Esc and Ctrl+Enter."""
    has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and has_control)


def _words(breach: Breach) -> str:
    """What is wrong and what to do, in one sentence."""
    parts = [said(words) for words in (breach.message, breach.remedy) if words]
    return QCoreApplication.translate("Forms", "{0}: {1}").format(*parts) if len(parts) > 1 else parts[0]
