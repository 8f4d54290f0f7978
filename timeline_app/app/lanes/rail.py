"""What moves lanes up and down: their headers, a slim scroll bar, and a sign of those that are hidden."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPropertyAnimation, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QToolButton, QWidget

from timeline_app.app.lanes.headers import LaneHeaders
from timeline_app.app.lanes.words import hidden_text, hidden_tip, lane_tip
from timeline_app.app.reader.theming import scroll_bar_sheet
from timeline_app.app.reader.words import plain_tooltip
from timeline_app.drawing.theme import Theme
from timeline_app.drawing.zones import Plan
from timeline_app.timeline.lanes import Lanes
from timeline_app.timeline.sizes import Sizes

_BAR_PX: Final = 10
_PAGE_SHARE: Final = 0.85  # of what is seen, that a page goes on
_SPARE_PX: Final = 8.0  # left free about what is brought into view
_MOVE_MS: Final = 160


class LaneRail(QObject):
    """Parts of a timeline that lie over its plot at its edges.

    ``wheel_scrolls`` says whether the wheel alone is to scroll lanes.

    Signals:
        scrolled: the lanes are to be painted elsewhere.
        hidden_asked: the sign of hidden lanes was clicked (a place on the screen).
    """

    scrolled = Signal()
    hidden_asked = Signal(QPoint)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._plan = Plan((), 0.0, 0.0)
        self.wheel_scrolls = False
        over = (
            canvas.viewport() if isinstance(canvas, QAbstractScrollArea) else canvas
        )  # where it can be found
        self.headers = LaneHeaders(over)
        self.scroll_bar = QScrollBar(Qt.Orientation.Vertical, over)
        self.scroll_bar.setAccessibleName(self.tr("Scroll the lanes"))
        self.scroll_bar.setCursor(Qt.CursorShape.ArrowCursor)
        self.scroll_bar.hide()
        self.hidden_button = QToolButton(over)
        self.hidden_button.setObjectName("hidden_lanes")
        self.hidden_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hidden_button.hide()
        self._move = QPropertyAnimation(self.scroll_bar, b"value", self)
        self._move.setDuration(_MOVE_MS)
        self._move.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.scroll_bar.valueChanged.connect(self._on_value_changed)
        self.headers.scroll_asked.connect(self.scroll_by)
        self.hidden_button.clicked.connect(self._on_hidden_clicked)

    @property
    def scroll_px(self) -> float:
        """How far the lanes have been scrolled up."""
        return float(self.scroll_bar.value())

    @property
    def can_scroll(self) -> bool:
        return self.scroll_bar.maximum() > 0

    @property
    def is_at_rest(self) -> bool:
        """Whether the lanes are where they were led to."""
        return self._move.state() != QPropertyAnimation.State.Running

    def set_still(self, *, is_still: bool) -> None:
        """Whether lanes go where they are led at once, without a way there."""
        self._move.setDuration(0 if is_still else _MOVE_MS)

    def set_theme(self, theme: Theme) -> None:
        """Takes on these colours."""
        self.headers.set_theme(theme)
        self.scroll_bar.setStyleSheet(scroll_bar_sheet(theme))

    def fit(self, plan: Plan, lanes: Lanes, sizes: Sizes) -> None:
        """Takes its place about these lanes. Where other ones are the first, it goes to the top."""
        known = {lane.key for lane in self._plan.lanes}
        is_other = bool(plan.lanes) and plan.lanes[0].key not in known
        self._plan = plan
        self.headers.set_plan(plan, {lane.key: lane_tip(lane) for lane in lanes.lanes}, sizes)
        zone = plan.zones(0.0).lanes
        bar = self.scroll_bar
        bar.setRange(0, round(plan.furthest_scroll))
        bar.setPageStep(max(round((zone.bottom - zone.top) * _PAGE_SHARE), 1))
        bar.setSingleStep(round(sizes.row_height))
        bar.setGeometry(
            self._canvas.width() - _BAR_PX, round(zone.top), _BAR_PX, round(zone.bottom - zone.top)
        )
        bar.setVisible(plan.furthest_scroll > 0)
        if is_other:
            self._move.stop()
            bar.setValue(0)
        self.headers.set_scroll(self.scroll_px)
        self._fit_hidden(lanes, plan, sizes)

    def scroll_by(self, px: float) -> None:
        """Scrolls down by so much, at once."""
        self._move.stop()
        self.scroll_bar.setValue(self.scroll_bar.value() + round(px))

    def set_wheel_scrolls(self, is_on: bool) -> None:
        """Whether the wheel alone scrolls lanes."""
        self.wheel_scrolls = is_on

    def page(self, pages: int) -> None:
        """Goes so many pages down."""
        self._go(self._aim + pages * self.scroll_bar.pageStep())

    def reveal(self, top: float, bottom: float) -> None:
        """Scrolls as little as brings these heights of the picture into view, the upper one first."""
        zone = self._plan.zones(float(self._aim)).lanes
        first = zone.top - zone.shift_px
        last = zone.bottom - zone.shift_px
        top, bottom = top - _SPARE_PX, bottom + _SPARE_PX
        if top < first or bottom - top > last - first:
            self._go(round(self._aim + top - first))
        elif bottom > last:
            self._go(round(self._aim + bottom - last))

    @property
    def _aim(self) -> int:
        """Where the lanes are, or are being led: steps in a row add up."""
        return self.scroll_bar.value() if self.is_at_rest else int(self._move.endValue())

    def _go(self, value: int) -> None:
        target = min(max(value, 0), self.scroll_bar.maximum())
        self._move.stop()
        if target != self.scroll_bar.value():
            self._move.setStartValue(self.scroll_bar.value())
            self._move.setEndValue(target)
            self._move.start()

    def _fit_hidden(self, lanes: Lanes, plan: Plan, sizes: Sizes) -> None:
        button = self.hidden_button
        button.setVisible(bool(lanes.hidden))
        if lanes.hidden:
            button.setText(hidden_text(lanes.hidden))
            button.setToolTip(plain_tooltip(hidden_tip(lanes.hidden)))
            button.setAccessibleName(button.text())
            room = max(round(sizes.header_width) - 12, 40)
            width = min(button.sizeHint().width(), room)
            height = button.sizeHint().height()
            top = plan.height_px + (sizes.axis_height - height) / 2
            button.setGeometry(8, round(top), width, height)

    def _on_value_changed(self) -> None:
        self.headers.set_scroll(self.scroll_px)
        self.scrolled.emit()

    def _on_hidden_clicked(self) -> None:
        self.hidden_asked.emit(self.hidden_button.mapToGlobal(QPoint(0, 0)))
