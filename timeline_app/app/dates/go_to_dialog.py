"""Asks for a date to go to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.dates.date_field import DateField
from timeline_app.app.dates.recent_dates import RecentDates
from timeline_app.app.dates.targets import Target, target_of
from timeline_app.app.dates.text_lines import Part, TextLines
from timeline_app.app.languages import date_language
from timeline_app.app.text_size import scaled, scaled_sheet
from timeline_app.core.bounds import Bounds, Span
from timeline_app.core.dateformat import format_span
from timeline_app.drawing.theme import LIGHT, Theme

MOST_RECENT: Final = 5
_WIDTH_PX: Final = 440


def with_newest(recent: Sequence[str], text: str) -> tuple[str, ...]:
    """The dates gone to with ``text`` as the newest: each once, at most :data:`MOST_RECENT`."""
    return (text, *(each for each in recent if each != text))[:MOST_RECENT]


class GoToDialog(QDialog):
    """After it is accepted, ``bounds`` says where to go and ``text`` what was typed.

    ``recent`` are texts of dates gone to before, the newest first. The dialog remembers nothing: the
    caller keeps them (see :func:`with_newest`). The Up and Down keys put them into the field.
    """

    def __init__(
        self,
        recent: Sequence[str] = (),
        theme: Theme = LIGHT,
        *,
        language: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language = language or date_language()
        self._target = Target(None, "no_date")
        self._typed = ""
        self.setWindowTitle(self.tr("Go to date"))
        self.field = DateField(theme, language=language, name=self.tr("Date to go to"))
        self.explanation = TextLines(theme)
        self.recent = RecentDates(recent[:MOST_RECENT], theme, language)
        self._build(theme)
        self._connect_signals()
        self._on_date_changed(self.field.edtf())

    def bounds(self) -> Bounds | None:
        """Where to go: the date's bounds, or the limit it has; always with limits on both sides.

        None while there is no such date.
        """
        return self._target.bounds

    def edtf(self) -> str | None:
        """The date as EDTF; None while there is none to go to."""
        return self.field.edtf() if self._target.bounds is not None else None

    def text(self) -> str:
        """What stands in the field."""
        return self.field.text().strip()

    def set_theme(self, theme: Theme) -> None:
        """Takes on other colours."""
        for part in (self.field, self.explanation, self.recent):
            part.set_theme(theme)
        self.setStyleSheet(scaled_sheet(_style_sheet(theme)))

    def _build(self, theme: Theme) -> None:
        self.go_button = QPushButton(self.tr("Go"))
        self.go_button.setObjectName("go")
        self.go_button.setDefault(True)
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(self.go_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(0)
        layout.addWidget(self.field)
        explained = QHBoxLayout()
        explained.setContentsMargins(2, 4, 2, 0)
        explained.addWidget(self.explanation)
        layout.addLayout(explained)
        self.heading = QLabel(self.tr("Gone to before"))
        self.heading.setObjectName("recent_heading")
        layout.addSpacing(8)
        layout.addWidget(self.heading)
        layout.addSpacing(4)
        layout.addWidget(self.recent)
        layout.addStretch(1)
        layout.addSpacing(14)
        layout.addWidget(self.buttons)
        has_recent = bool(self.recent.texts)
        self.heading.setVisible(has_recent)
        self.recent.setVisible(has_recent)
        self.explanation.set_parts((), 1)
        self.set_theme(theme)
        self.setFixedWidth(scaled(_WIDTH_PX))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect_signals(self) -> None:
        self.field.date_changed.connect(self._on_date_changed)
        self.field.edit.textEdited.connect(lambda _: self.recent.set_current(None))
        self.field.down_pressed.connect(lambda: self._walk(1))
        self.field.up_pressed.connect(lambda: self._walk(-1))
        self.recent.chosen.connect(self._on_recent_chosen)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _walk(self, step: int) -> None:
        """Puts an older or newer date gone to into the field; before the newest, what was typed."""
        before = self.recent.current
        at = step - 1 if before is None else before + step
        if at >= len(self.recent.texts) or at < -1 or (before is None and step < 0):
            return
        if before is None:
            self._typed = self.field.text()
        self.recent.set_current(at if at >= 0 else None)
        self.field.set_text(self.recent.texts[at] if at >= 0 else self._typed)

    def _on_recent_chosen(self, text: object) -> None:
        self.field.set_text(str(text))
        if self.go_button.isEnabled():
            self.accept()

    def _on_date_changed(self, date: object) -> None:
        self._target = target_of(date) if isinstance(date, str) and date else Target(None, "no_date")
        words = self._explanation() if date else ""
        self.explanation.set_parts((Part(words, "muted"),), 1)
        self.go_button.setEnabled(self._target.bounds is not None)

    def _explanation(self) -> str:
        """What is special about where a date leads; empty where nothing is."""
        bounds = self._target.bounds
        if bounds is None:
            if self._target.way == "too_far":
                return self.tr("This is further away than the timeline reaches.")
            return self.tr("This names no date: give a beginning, an end or both.")
        where = format_span(Span(bounds.earliest_start, bounds.latest_end), self._language)
        said = {
            "to_start": self.tr("No end is given: it goes to {0}."),
            "to_end": self.tr("No beginning is given: it goes to {0}."),
            "to_limits": self.tr("Neither end is given: it goes to {0}."),
        }
        return said.get(self._target.way, "").format(where)


def _style_sheet(theme: Theme) -> str:
    return f"""
        QDialog {{ background: {theme.panel}; }}
        #recent_heading {{ color: {theme.muted}; font-size: 12px; font-weight: 600; }}
        QPushButton {{
            background: {theme.card}; color: {theme.text}; border: 1px solid {theme.line};
            border-radius: 7px; padding: 6px 16px; min-width: 56px; font-weight: 500;
        }}
        QPushButton:hover {{ border-color: {theme.muted}; }}
        QPushButton:focus {{ border-color: {theme.accent}; }}
        QPushButton:pressed {{ background: {theme.accent_soft}; }}
        QPushButton#go {{
            background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent};
            font-weight: 600;
        }}
        QPushButton#go:focus {{ border-color: {theme.text}; }}
        QPushButton#go:disabled {{
            background: {theme.panel}; color: {theme.muted}; border-color: {theme.line};
        }}
    """
