"""From when to when a figure is: what is in view, everything, the selected event, or dates that are typed."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QRadioButton, QSizePolicy, QWidget

from timeline_app.app.figures.section import Section, beside
from timeline_app.app.languages import date_language
from timeline_app.app.reader.words import plain_tooltip
from timeline_app.core.bounds import Span
from timeline_app.core.dateformat import format_span
from timeline_app.drawing.figure_options import Extent

Kind = Literal["view", "whole", "event", "dates"]
_KINDS: Final[tuple[Kind, ...]] = ("view", "whole", "event", "dates")
_LONGEST: Final = 200
_INDICATOR_PX: Final = 30  # of a choice, before its words
NO_DATES: Final = Extent(start=" ")  # dates that are still to be typed


class ExtentChoice(Section):
    """Signals:
    changed: another extent is wanted.
    """

    changed = Signal()

    def __init__(
        self, view: Span, whole: Span | None, selected: tuple[str, str] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Time"))
        self._view = view
        self._event = selected[0] if selected else ""
        words = {
            "view": self.tr("What is in view ({0})").format(format_span(view, date_language())),
            "whole": self.tr("Everything ({0})").format(format_span(whole or view, date_language())),
            "event": self.tr("The event {0}").format(selected[1] if selected else ""),
            "dates": self.tr("From one date to another"),
        }
        self.buttons = QButtonGroup(self)
        self._radios: dict[Kind, _Radio] = {}
        for number, kind in enumerate(_KINDS):
            button = self._radios[kind] = _Radio(words[kind])
            self.buttons.addButton(button, number)
            button.setVisible(kind != "event" or selected is not None)
            self.add_wide(button)
        self.first_date, self.last_date = QLineEdit(), QLineEdit()
        for field, name, example in (
            (self.first_date, self.tr("First date"), "1997"),
            (self.last_date, self.tr("Last date"), "2023-05-12"),
        ):
            field.setPlaceholderText(self.tr("such as {0}").format(example))
            field.setAccessibleName(name)
            field.setMaxLength(_LONGEST)
        dates = beside(self.first_date, QLabel("–"), self.last_date)
        dates.setContentsMargins(24, 0, 0, 0)
        self.add_wide(dates)
        self.buttons.button(0).setChecked(True)
        self.buttons.idToggled.connect(lambda _, is_on: self.changed.emit() if is_on else None)
        for field in (self.first_date, self.last_date):
            field.textEdited.connect(lambda _: self.choose("dates"))
            field.textChanged.connect(lambda _: self.changed.emit())

    @property
    def kind(self) -> Kind:
        return _KINDS[self.buttons.checkedId()]

    def choose(self, kind: Kind) -> None:
        """Chooses one of the ways."""
        self.buttons.button(_KINDS.index(kind)).setChecked(True)

    def extent(self) -> Extent:
        """What is wanted."""
        kind = self.kind
        if kind == "view":
            return Extent(start=self._view.start_s, end=self._view.end_s)
        if kind == "event":
            return Extent(event=self._event)
        if kind == "whole":
            return Extent()
        first, last = self.first_date.text().strip(), self.last_date.text().strip()
        if not first and not last:
            return NO_DATES
        return Extent(start=first or None, end=last or None)

    def show_extent(self, extent: Extent) -> None:
        """Shows an extent that was opened; seconds that are not of the view are shown as the view's."""
        kind: Kind = "view"
        if extent.event:
            kind = "event"
            self._show_event(extent.event)
        elif extent.is_whole:
            kind = "whole"
        elif isinstance(extent.start, str) or isinstance(extent.end, str):
            kind = "dates"
        elif extent.start is not None and extent.end is not None:
            self._view = Span(extent.start, extent.end)
            self._radios["view"].set_words(
                self.tr("What is in view ({0})").format(format_span(self._view, date_language()))
            )
        blockers = [QSignalBlocker(each) for each in (self.buttons, self.first_date, self.last_date)]
        for field, limit in ((self.first_date, extent.start), (self.last_date, extent.end)):
            field.setText(limit if isinstance(limit, str) else "")
        self.choose(kind)
        del blockers

    def _show_event(self, event_id: str) -> None:
        button = self._radios["event"]
        if event_id != self._event:
            self._event = event_id
            button.set_words(self.tr("The event {0}").format(event_id))
        button.setVisible(True)


class _Radio(QRadioButton):
    """A choice whose words end in an ellipsis where there is no room for them, and are all in its tooltip."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Says something else."""
        self._words = words
        self.setToolTip(plain_tooltip(words))
        self.setAccessibleName(words)
        self._elide()

    def _elide(self) -> None:
        room_px = max(self.width() - _INDICATOR_PX, 0)
        text = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room_px)
        self.setText(text.replace("&", "&&"))

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self.fontMetrics().lineSpacing() + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()
