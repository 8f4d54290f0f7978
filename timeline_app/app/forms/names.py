"""A field of names: those that are there as chips, and a line to add more, which knows what the store has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QRectF, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QWidget

from timeline_app.app.forms.field import Field
from timeline_app.app.forms.flow import Flow
from timeline_app.app.reader.buttons import ThemedButton
from timeline_app.app.reader.icons import Icon
from timeline_app.app.reader.words import Style, TextBlock, plain_tooltip
from timeline_app.drawing.theme import Theme
from timeline_app.store.names_in_use import KnownForm

_STYLE: Final = Style(size=0.94)
_PAD_X_PX: Final = 9
_PAD_Y_PX: Final = 3
_CROSS_PX: Final = 10
_WIDEST_PX: Final = 230
_MOST_SHOWN: Final = 12  # completions
_REMOVING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ADDING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NameChip(ThemedButton):
    """A name; a click, Delete or Backspace takes it out."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self.name = name
        self._cross = Icon("close")
        self.setAccessibleDescription(self.tr("Press to take it out"))
        self.setToolTip(plain_tooltip(self.tr("{0}: take it out").format(name)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _block(self, width_px: float = 1e6) -> TextBlock:
        return TextBlock(self.name, self.font(), _STYLE, width_px)

    # Qt's overrides

    def sizeHint(self) -> QSize:
        around_px = 2 * _PAD_X_PX + _CROSS_PX + 5
        words_px = min(self._block().width_px, _WIDEST_PX)
        return QSize(words_px + 1 + around_px, self._block(words_px + 1).height_px + 2 * _PAD_Y_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_pointed = self.underMouse() or self.hasFocus()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent_soft if is_pointed else self._theme.other_passage))
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        words_px = self.width() - 2 * _PAD_X_PX - _CROSS_PX - 5
        self._block(words_px).draw(painter, _PAD_X_PX, _PAD_Y_PX, QColor(self._theme.text))
        cross = QRectF(self.width() - _PAD_X_PX - _CROSS_PX + 2, 0, _CROSS_PX, _CROSS_PX)
        cross.moveTop((self.height() - _CROSS_PX) / 2)
        self._cross.paint(painter, cross, QColor(self._theme.muted))
        self._draw_focus(painter)
        painter.end()


class NameLine(QLineEdit):
    """The line in which the next name is typed.

    Signals: ``entered``: Enter or a semicolon ended a name; ``left_backwards``: Backspace in an empty line.
    """

    entered = Signal()
    left_backwards = Signal()

    def _offers_one(self) -> bool:
        """Whether a name is marked among those that are offered."""
        completer = self.completer()
        popup = None if completer is None else completer.popup()
        return popup is not None and popup.isVisible() and popup.currentIndex().isValid()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ADDING and self._offers_one():
            event.ignore()  # it takes the name that is offered
        elif not has_control and (event.text() in (";", "；") or event.key() in _ADDING):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.left_backwards.emit()
        else:
            super().keyPressEvent(event)


class NamesBox(QWidget):
    """Chips and the line behind them, in one frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = NameLine()
        self.line.setFrame(False)
        self.line.setObjectName("name_line")
        self.flow = Flow(stretches_last=True)
        self.flow.setContentsMargins(8, 5, 8, 5)
        self.setLayout(self.flow)
        self.flow.addWidget(self.line)
        self.setObjectName("names_box")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class NamesField(Field):
    """Names, each once; what is typed and not yet entered counts as the last of them.

    ``known`` are offered while one types. A name that is known by another form is offered under it too.
    """

    def __init__(
        self,
        label: str,
        names: Sequence[str],
        known: Sequence[KnownForm],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, theme, parent)
        self._chips: list[NameChip] = []
        self.box = NamesBox()
        self._take(self.box)
        self.line = self.box.line
        self.line.setAccessibleName(self.tr("{0}: add a name").format(label))
        self.line.setPlaceholderText(self.tr("Add…"))
        self.line.setToolTip(self.tr("Enter or a semicolon ends a name; Backspace takes the last one back"))
        self.setFocusProxy(self.line)
        for name in names:
            self._add_chip(name)
        self._complete_from(known)
        self.line.textChanged.connect(lambda _: self.changed.emit())
        self.line.entered.connect(self._enter)
        self.line.left_backwards.connect(self._take_back)

    @property
    def names(self) -> tuple[str, ...]:
        """All names, the one that is being typed among them."""
        typed = self.line.text().strip()
        names = [chip.name for chip in self._chips]
        return tuple([*names, typed] if typed and typed not in names else names)

    @property
    def state(self) -> Any:
        return list(self.names)

    def set_state(self, state: Any) -> None:
        if not isinstance(state, list) or state == self.state:
            return
        for chip in tuple(self._chips):
            self._drop(chip)
        self.line.clear()
        for name in state:
            if isinstance(name, str) and name.strip():
                self._add_chip(name)
        self.changed.emit()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def _describe(self, problem: str) -> None:
        self.line.setAccessibleDescription(problem)

    def _complete_from(self, known: Sequence[KnownForm]) -> None:
        self._offered = {
            form if form == name else f"{form} → {name}": name for form, name in known
        }  # what is read in the list, and the name that is meant
        self._completer = QCompleter(QStringListModel(list(self._offered), self), self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_MOST_SHOWN)
        popup = self._completer.popup()
        if popup is not None:
            popup.setAccessibleName(self.tr("Names that are known"))
        self.line.setCompleter(self._completer)
        chosen = self._completer.activated[QModelIndex]  # type: ignore[index]
        chosen.connect(self._on_completed)

    def _on_completed(self, index: QModelIndex) -> None:
        name = self._offered.get(index.data())
        if name is not None:
            # After the line has put the completion into itself, which it does on the same signal.
            QTimer.singleShot(0, self, lambda: self._enter(name))

    def _enter(self, name: str | None = None) -> None:
        """What is typed becomes a chip, or the name that was chosen for it."""
        typed = self.line.text().strip() if name is None else name
        self.line.clear()
        if typed and typed not in (chip.name for chip in self._chips):
            self._add_chip(typed)
            self.changed.emit()

    def _take_back(self) -> None:
        """The last chip goes back into the line, to be changed or deleted."""
        if self._chips:
            last = self._chips[-1]
            self._drop(last)
            self.line.setText(last.name)

    def _add_chip(self, name: str) -> None:
        chip = NameChip(name, self._theme)
        flow = self.box.flow
        flow.addWidget(chip)
        flow.move_last(len(self._chips))
        previous = self._chips[-1] if self._chips else None
        self._chips.append(chip)
        if previous is not None:
            QWidget.setTabOrder(previous, chip)
        QWidget.setTabOrder(chip, self.line)
        chip.clicked.connect(lambda: self._on_removed(chip))
        chip.show()

    def _on_removed(self, chip: NameChip) -> None:
        had_focus = chip.hasFocus()
        self._drop(chip)
        if had_focus:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, chip: NameChip) -> None:
        self._chips.remove(chip)
        self.box.flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
