"""The line at the foot of the window: the span, how much shows, the time under the cursor, the store."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QStyle, QStyleOption, QToolButton, QWidget

from timeline_app.app.elided_label import ElidedLabel
from timeline_app.app.languages import date_language
from timeline_app.app.reader.words import plain_tooltip
from timeline_app.core.bounds import Span
from timeline_app.core.dateformat import format_span, format_time
from timeline_app.drawing.frame import Frame
from timeline_app.timeline.detail import Detail
from timeline_app.timeline.layout import Subject

_BESIDE_MESSAGE_PX = 6
_LEAST_PX = 30
_LONGEST = 44  # characters of where the store is; the tooltip has all of it

# The unit in which a time under the cursor is told, by the seconds a pixel stands for.
_UNITS = (
    (2.0, "second"),
    (120.0, "minute"),
    (3_600.0, "hour"),
    (86_400.0 * 12, "day"),
    (86_400.0 * 150, "month"),
    (86_400.0 * 1_200, "year"),
    (86_400.0 * 12_000, "decade"),
    (86_400.0 * 120_000, "century"),
    (86_400.0 * 1_200_000, "millennium"),
    (86_400.0 * 365e5, "hundred_thousand_years"),
)


class StatusLine(QStatusBar):
    """Three labels, buttons for ``tray`` and ``review``; messages of the moment lie over the first two."""

    def __init__(self, tray: QAction, review: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ElidedLabel(margin_px=10)
        self._cursor = ElidedLabel(margin_px=10)
        self._store = ElidedLabel(margin_px=10)
        self._store.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._store.setMinimumWidth(_LEAST_PX)
        self.tray_button = QToolButton()
        self.tray_button.setDefaultAction(tray)
        self.tray_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.tray_button.setObjectName("tray_button")
        self.review_button = QToolButton()
        self.review_button.setDefaultAction(review)
        self.review_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.review_button.setObjectName("tray_button")
        self.review_button.hide()
        self.setSizeGripEnabled(False)
        self.addWidget(self._shown, 3)
        self.addWidget(self._cursor, 1)
        self.addPermanentWidget(self.review_button)
        self.addPermanentWidget(self.tray_button)
        self.addPermanentWidget(self._store)

    def show_frame(self, frame: Frame | None, subject: Subject) -> None:
        """Tells the span in view, how many events it holds, how many are only counted, and what is hidden."""
        if frame is None:
            self._shown.clear()
            return
        shown, folded = counts_in_view(frame, subject.detail)
        total = subject.columns.count
        parts = [
            format_span(frame.view, date_language()),
            self.tr("{0} of %Ln event(s) in view", None, total).format(f"{shown:,}"),
        ]
        if folded:
            parts.append(self.tr("{0} of them in +n counts").format(f"{folded:,}"))
        if subject.lanes.hidden:
            hidden = sum(lane.count for lane in subject.lanes.hidden)
            parts.append(self.tr("{0} in hidden lanes").format(f"{hidden:,}"))
        self._shown.setText("  ·  ".join(parts))

    def shown_text(self) -> str:
        """What is told of the view."""
        return self._shown.text()

    def show_cursor(self, time_s: int | None, view: Span, width_px: float) -> None:
        """Tells the time under the mouse, as finely as a pixel resolves it."""
        if time_s is None:
            self._cursor.clear()
            return
        s_per_px = view.length_s / max(width_px, 1.0)
        unit = next((unit for limit, unit in _UNITS if s_per_px < limit), "million_years")
        self._cursor.setText(format_time(time_s, unit, date_language()))

    def show_tray(self, count: int) -> None:
        """Tells how many events have no full date; the button is there when any have none."""
        words = self.tr("%Ln event(s) without a full date", None, count)
        self.tray_button.defaultAction().setIconText(words)
        self.tray_button.setAccessibleName(words)
        self.tray_button.setVisible(count > 0)

    def show_to_review(self, count: int) -> None:
        """Tells how many passages wait for a look; the button is there when any do."""
        words = self.tr("%Ln passage(s) to review", None, count)
        self.review_button.defaultAction().setIconText(words)
        self.review_button.setAccessibleName(words)
        self.review_button.setVisible(count > 0)

    def show_store(self, text: str, tip: str) -> None:
        """Tells where changes are saved."""
        self._store.setText(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")
        self._store.setToolTip(plain_tooltip(tip))

    # Qt's overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        beside = [
            each.x() for each in (self.review_button, self.tray_button, self._store) if each.isVisible()
        ]
        room = self.rect().adjusted(_BESIDE_MESSAGE_PX, 0, 0, 0)
        room.setRight(min(beside, default=self.width()) - _BESIDE_MESSAGE_PX)
        message = self.currentMessage()
        if self.fontMetrics().horizontalAdvance(message) <= room.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)  # Qt itself would cut it within a letter
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        text = self.fontMetrics().elidedText(message, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()


def counts_in_view(frame: Frame, detail: Detail) -> tuple[int, int]:
    """How many events lie in the view, and how many of those are folded into counts in lanes near it."""
    picture, view, extents = frame.picture, frame.view, detail.extents
    singles = [group.rows[0] for group in picture.groups if group.is_single]
    rows = np.array([*(mark.row for mark in picture.marks), *singles], dtype=np.intp)
    shown = (extents.start_s[rows] < view.end_s) & (extents.end_s[rows] > view.start_s)
    in_view, near = detail.count_in(view), detail.count_in(view, picture.among)
    return in_view, near - int(np.count_nonzero(shown))
