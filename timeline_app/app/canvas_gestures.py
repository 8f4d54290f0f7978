"""What gestures on the timeline ask for: spans to show, and what was clicked."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QPointF, Signal

from timeline_app.app.hover import event_of
from timeline_app.app.lanes.rail import LaneRail
from timeline_app.core.bounds import Span
from timeline_app.drawing.frame import Frame
from timeline_app.timeline.picture import ArticleMark, Group, Hit
from timeline_app.timeline.scale import panned, zoomed
from timeline_app.timeline.sizes import Sizes

WHEEL_STEP = 120.0  # a notch of the wheel, in eighths of a degree
_ZOOM_PER_NOTCH = 1.25
_ZOOM_PER_DOUBLE_CLICK = 3.0
_SELECTION_MIN_PX = 6.0


class Plot(Protocol):
    """What gestures have to know of the timeline on which they happen; points are in px of the widget."""

    sizes: Sizes

    @property
    def view(self) -> Span | None: ...
    @property
    def plot_width(self) -> float: ...
    def frame(self) -> Frame | None: ...
    def hit_at(self, point: QPointF) -> Hit | None: ...
    def time_at(self, point: QPointF) -> int | None: ...


class CanvasGestures(QObject):
    """Turns gestures, of which the ground tells, into wishes. It changes nothing by itself.

    ``band`` is the span that is being dragged out, in px of the plot.

    Signals: those of the canvas, and ``band_changed``.
    """

    span_wished = Signal(object)
    zoom_wished = Signal(object)
    event_activated = Signal(object)
    article_activated = Signal(object)
    group_activated = Signal(object)
    band_changed = Signal()

    def __init__(self, plot: Plot, rail: LaneRail, parent: QObject) -> None:
        super().__init__(parent)
        self._plot = plot
        self._rail = rail
        self._dragged_from: Span | None = None
        self._clicked: Hit | None = None
        self.band: tuple[float, float] | None = None

    @property
    def wheel_scrolls(self) -> bool:
        """Whether the wheel alone scrolls the lanes, and zooms with the Ctrl key only."""
        return self._rail.wheel_scrolls

    def wheel_turned(self, delta: float, point: QPointF) -> None:
        """Zooms at the cursor."""
        anchor_s, view = self._plot.time_at(point), self._plot.view
        if anchor_s is not None and view is not None:
            factor = _ZOOM_PER_NOTCH ** (delta / WHEEL_STEP)
            self.span_wished.emit(zoomed(view, factor, anchor_s))

    def lanes_scrolled(self, dy: float) -> None:
        """Scrolls the lanes by a turn of the wheel."""
        self._rail.scroll_by(dy)

    def scrolled(self, dx: float) -> None:
        """Pans by a sideways turn of the wheel or two fingers."""
        if self._plot.view is not None:
            self.span_wished.emit(panned(self._plot.view, -dx, self._plot.plot_width))

    def dragged(self, dx: float, *, is_start: bool) -> None:
        """Pans with the mouse; ``dx`` counts from where the button went down."""
        if is_start:
            self._dragged_from = self._plot.view
        if self._dragged_from is not None:
            self.span_wished.emit(panned(self._dragged_from, -dx, self._plot.plot_width))

    def span_dragged(self, start: QPointF, end: QPointF, *, is_finished: bool) -> None:
        """Shift and drag: marks a span and, at the end, zooms to it."""
        header_width = self._plot.sizes.header_width
        left, right = sorted((start.x() - header_width, end.x() - header_width))
        self.band = (max(left, 0.0), min(right, self._plot.plot_width))
        if is_finished:
            band, self.band = self.band, None
            frame = self._plot.frame()
            if frame is not None and band[1] - band[0] >= _SELECTION_MIN_PX:
                start_s, end_s = frame.scale.time_s(band[0]), frame.scale.time_s(band[1])
                self.zoom_wished.emit(Span(start_s, max(end_s, start_s + 1)))
        self.band_changed.emit()

    def clicked(self, point: QPointF) -> None:
        """Selects what is under the mouse."""
        hit = self._clicked = self._plot.hit_at(point)
        if isinstance(hit, ArticleMark):
            self.article_activated.emit(hit.article_ids)
        elif isinstance(hit, Group) and not hit.is_single:
            self.group_activated.emit(hit)
        elif hit is not None or self._plot.time_at(point) is not None:
            self.event_activated.emit(event_of(hit))

    def double_clicked(self, point: QPointF) -> None:
        """Zooms in on what is under the mouse; on a count its first click has done so."""
        anchor_s, view = self._plot.time_at(point), self._plot.view
        is_count = isinstance(self._clicked, Group) and not self._clicked.is_single
        if anchor_s is not None and view is not None and not is_count:
            self.zoom_wished.emit(zoomed(view, _ZOOM_PER_DOUBLE_CLICK, anchor_s))
