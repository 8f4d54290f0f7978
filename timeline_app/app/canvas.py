"""The timeline in the window: pyqtgraph's view carries it, one item paints it, gestures move it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QNativeGestureEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from timeline_app.app.ground import Ground, PictureItem
from timeline_app.app.hover import event_of, hover_text
from timeline_app.app.lanes.rail import LaneRail
from timeline_app.app.reader.words import plain_tooltip
from timeline_app.app.stage import Show, Stage
from timeline_app.core.bounds import Span
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame, Pointed
from timeline_app.drawing.paint import Style, paint_frame
from timeline_app.drawing.screen_ink import ScreenInk
from timeline_app.drawing.theme import LIGHT, Theme
from timeline_app.timeline.emphasis import emphasis_of
from timeline_app.timeline.picture import ArticleMark, Group, Hit
from timeline_app.timeline.scale import panned, zoomed
from timeline_app.timeline.sizes import Sizes

_WHEEL_STEP = 120.0  # a notch of the wheel, in eighths of a degree
_ZOOM_PER_NOTCH = 1.25
_SETTLE_MS = 160
_SELECTION_MIN_PX = 6.0
_WORK_MOVING_S = 0.0003  # on the next layout, at a time: frames come first
_WORK_AT_REST_S = 0.005


class Canvas(pg.GraphicsView):
    """Shows a span of the timeline and turns gestures into wishes. It changes nothing by itself.

    Signals:
        span_wished: a gesture asks for a span (Span).
        zoom_wished: a gesture asks to be led to a span (Span).
        span_settled: the gesture has come to rest.
        event_activated: an event was clicked (its id); None for empty ground.
        article_activated: articles were clicked (tuple of ids).
        group_activated: a count was clicked (Group).
        cursor_moved: the time under the mouse in seconds (int), or None outside the plot.
        tooltip_shown: the tooltip of an event has appeared (its id).
    """

    span_wished = Signal(object)
    zoom_wished = Signal(object)
    span_settled = Signal()
    event_activated = Signal(object)
    article_activated = Signal(object)
    group_activated = Signal(object)
    cursor_moved = Signal(object)
    tooltip_shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.sizes = Sizes()
        self.fonts = Fonts()
        self._stage: Stage | None = None
        self._view: Span | None = None
        self._pointed = Pointed()
        self._opened: tuple[str | None, tuple[str, ...]] = (None, ())
        self._settled = True
        self._is_to_tell = False  # that the span has settled, once its layout is ready
        self._dragged_from: Span | None = None
        self._tooltip: tuple[str, QPoint, str] | None = None
        self._clicked: Hit | None = None
        self._ink = ScreenInk(self.fonts)
        self._style = Style(LIGHT, self.fonts, (), self._ink)
        self._band: tuple[float, float] | None = None  # the span being dragged out, in plot px
        self._ground = Ground(self)
        self._item = PictureItem(self.paint, self._ground)
        self.rail = LaneRail(self)
        self.rail.scrolled.connect(self._item.update)
        self._to_reveal: str | None = None  # the event whose lane is to be scrolled into view
        self.setCentralItem(self._ground)
        self.setCacheMode(pg.GraphicsView.CacheModeFlag.CacheNone)  # there is no background to keep
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # every frame paints all of it
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(380, 260)
        self._settle_timer = QTimer(self)
        self._settle_timer.setSingleShot(True)
        self._settle_timer.setInterval(_SETTLE_MS)
        self._settle_timer.timeout.connect(self._on_rest)
        self._work_timer = QTimer(self)  # fires whenever the window has nothing else to do
        self._work_timer.setInterval(0)
        self._work_timer.timeout.connect(self._work_on)

    def set_show(self, show: Show) -> None:
        """Shows another store's events."""
        self._set_stage(show)
        self._opened = (None, ())
        self._view = None  # so that the span to come is one to tell of, even if it is the same
        self._pointed = Pointed()

    def change_show(self, show: Show) -> None:
        """Shows the same events otherwise: with or without a legend, say."""
        if self._stage is not None:
            self._stage.change_show(show)
            self._fit_rail()
            self.show_opened(*self._opened)  # their lanes may be others now
            self._item.update()
            self._settle_timer.start()  # so that what is in view is told of anew

    def exchange_show(self, show: Show) -> None:
        """Shows the same store after a change, or in other lanes, in the same view."""
        self._set_stage(show)
        self.show_opened(*self._opened)
        self._settle_timer.start()  # so that what is in view is told of anew

    def aim(self, target: Span | None, is_afresh: bool = False) -> None:
        """The view is being led to a span; None: it no longer is. See :meth:`Stage.aim`."""
        if self._stage is not None:
            self._stage.aim(target, self._pointed.selected, is_afresh=is_afresh)
            self._work_timer.start()

    def set_style(self, theme: Theme, category_colours: tuple[str, ...]) -> None:
        """Repaints in these colours."""
        self._style = Style(theme, self.fonts, category_colours, self._ink)
        self.rail.set_theme(theme)
        self._item.update()

    def show_span(self, span: Span) -> None:
        """Shows a span; a new layout waits until one is needed or the view rests."""
        if span != self._view:
            self._view = span
            self._settled = False
            self._settle_timer.start()
            self._item.update()

    def point_out(self, selected: str | None, linked_articles: tuple[str, ...]) -> None:
        """Marks the selected event and the articles it is linked to."""
        if selected != self._pointed.selected:
            self._to_reveal = selected
        self._pointed = replace(self._pointed, selected=selected, linked_articles=linked_articles)
        self._settle_timer.start()  # the selection has words, whatever else has to give way
        self._item.update()

    def show_opened(self, article: str | None, event_ids: Iterable[str]) -> None:
        """Sets the article that is open and its events apart from the others; None: no longer."""
        self._opened = article, tuple(event_ids)
        if self._stage is not None:
            emphasis = emphasis_of(self._stage.show.subject, self._opened[1])
            self._pointed = replace(self._pointed, opened=article, emphasis=emphasis)
            self._item.update()

    def show_reports(self, reports: Mapping[int, tuple[str, ...]], dates: Mapping[str, int]) -> None:
        """Leads lines from events (by row) to their articles, published at ``dates`` (s); none: no lines."""
        self._pointed = replace(self._pointed, reports=reports, report_dates=dates)
        self._item.update()

    def frame(self) -> Frame | None:
        """What is on the screen now; None before there is anything to show."""
        if self._stage is None or self._view is None or self.plot_width <= 1:
            return None
        frame = self._stage.frame(
            self._view,
            self.width(),
            self.height(),
            self._pointed,
            settled=self._settled,
            scroll_px=self.rail.scroll_px,
        )
        if self._stage.is_busy and not self._work_timer.isActive():
            self._work_timer.start()
        return frame

    @property
    def is_at_rest(self) -> bool:
        """Whether what is shown is laid out for just this view."""
        is_busy = self._stage is not None and self._stage.is_busy
        return self._settled and not is_busy and not self._settle_timer.isActive()

    @property
    def plot_width(self) -> float:
        """Width of the plot in px, without the lane headers."""
        return float(self.width()) - self.sizes.header_width

    @property
    def wheel_scrolls(self) -> bool:
        """Whether the wheel alone scrolls the lanes, and zooms with the Ctrl key only."""
        return self.rail.wheel_scrolls

    def add_to_tooltip(self, event_id: str, line: str) -> None:
        """Adds what had to be read to the tooltip of an event, if that is still there."""
        if self._tooltip is not None and self._tooltip[0] == event_id and QToolTip.isVisible():
            _, place, text = self._tooltip
            QToolTip.showText(place, plain_tooltip(f"{text}\n{line}"), self.viewport())

    def hit_at(self, point: QPointF) -> Hit | None:
        """What is painted at a point of the widget."""
        frame = self.frame()
        x = point.x() - self.sizes.header_width
        if frame is None or x < 0:
            return None
        y = point.y() - frame.zones.at(point.y()).shift_px
        return frame.picture.hit(x - frame.shift_px, y) if point.y() < frame.plot_height else None

    def time_at(self, point: QPointF) -> int | None:
        """The time under a point of the widget in seconds; None left of the plot."""
        frame = self.frame()
        x = point.x() - self.sizes.header_width
        return None if frame is None or x < 0 else frame.scale.time_s(x)

    # Gestures, called by the ground on which they happen.

    def wheel_turned(self, delta: float, point: QPointF) -> None:
        """Zooms at the cursor."""
        anchor_s = self.time_at(point)
        if anchor_s is not None and self._view is not None:
            factor = _ZOOM_PER_NOTCH ** (delta / _WHEEL_STEP)
            self.span_wished.emit(zoomed(self._view, factor, anchor_s))

    def lanes_scrolled(self, dy: float) -> None:
        """Scrolls the lanes by a turn of the wheel."""
        self.rail.scroll_by(dy)

    def scrolled(self, dx: float) -> None:
        """Pans by a sideways turn of the wheel or two fingers."""
        if self._view is not None:
            self.span_wished.emit(panned(self._view, -dx, self.plot_width))

    def dragged(self, dx: float, *, is_start: bool) -> None:
        """Pans with the mouse; ``dx`` counts from where the button went down."""
        if is_start:
            self._dragged_from = self._view
        if self._dragged_from is not None:
            self.span_wished.emit(panned(self._dragged_from, -dx, self.plot_width))

    def span_dragged(self, start: QPointF, end: QPointF, *, is_finished: bool) -> None:
        """Shift and drag: marks a span and, at the end, zooms to it."""
        left, right = sorted((start.x() - self.sizes.header_width, end.x() - self.sizes.header_width))
        self._band = (max(left, 0.0), min(right, self.plot_width))
        if is_finished:
            band, self._band = self._band, None
            frame = self.frame()
            if frame is not None and band[1] - band[0] >= _SELECTION_MIN_PX:
                start_s, end_s = frame.scale.time_s(band[0]), frame.scale.time_s(band[1])
                self.zoom_wished.emit(Span(start_s, max(end_s, start_s + 1)))
        self._item.update()

    def clicked(self, point: QPointF) -> None:
        """Selects what is under the mouse."""
        hit = self._clicked = self.hit_at(point)
        if isinstance(hit, ArticleMark):
            self.article_activated.emit(hit.article_ids)
        elif isinstance(hit, Group) and not hit.is_single:
            self.group_activated.emit(hit)
        elif hit is not None or self.time_at(point) is not None:
            self.event_activated.emit(event_of(hit))

    def double_clicked(self, point: QPointF) -> None:
        """Zooms in on what is under the mouse; on a count its first click has done so."""
        anchor_s = self.time_at(point)
        is_count = isinstance(self._clicked, Group) and not self._clicked.is_single
        if anchor_s is not None and self._view is not None and not is_count:
            self.zoom_wished.emit(zoomed(self._view, 3.0, anchor_s))

    def paint(self, painter: QPainter) -> None:
        """Paints what is on the screen, and the span being dragged out over it."""
        frame = self.frame()
        if frame is None:
            painter.fillRect(QRectF(self.rect()), QColor(self._style.theme.ground))
            return
        paint_frame(painter, frame, self._style)
        if self._band is not None:
            left, right = self._band
            accent = QColor(self._style.theme.accent)
            painter.setPen(accent)
            accent.setAlpha(50)
            painter.setBrush(accent)
            painter.drawRect(QRectF(self.sizes.header_width + left, 0, right - left, frame.plot_height))

    def _on_rest(self) -> None:
        self._settled = self._is_to_tell = True
        self._item.update()
        if self.frame() is None or not self._work_timer.isActive():
            self._tell_settled()

    def _set_stage(self, show: Show) -> None:
        self._stage = Stage(show, self.fonts)
        self.sizes = self._stage.sizes
        self._fit_rail()
        self._item.update()

    def _fit_rail(self) -> None:
        if self._stage is not None:
            plan = self._stage.plan(self.height())
            self.rail.fit(plan, self._stage.show.subject.lanes, self.sizes)

    def _reveal_selection(self) -> None:
        """Scrolls to the mark of the event that was selected last, or to its lane if it has none."""
        frame, event_id, self._to_reveal = self.frame(), self._to_reveal, None
        if frame is None or self._stage is None or event_id is None or not self.rail.can_scroll:
            return
        mark = frame.picture.mark_of(event_id)
        row = self._stage.row_of(event_id)
        number = -1 if row is None else int(self._stage.show.subject.lanes.of_row[row])
        if not 0 <= number < len(frame.picture.lanes):
            return
        lane = frame.picture.lanes[number]
        if frame.zones.of_lane(lane) is frame.zones.lanes:
            box = (lane.top, lane.bottom) if mark is None else (mark.box.top, mark.box.bottom)
            self.rail.reveal(*box)

    def _tell_settled(self) -> None:
        if self._to_reveal is not None:
            self._reveal_selection()
        if self._is_to_tell:
            self._is_to_tell = False
            self.span_settled.emit()

    def _work_on(self) -> None:
        """Goes on with the layout that is due, between frames."""
        if self._stage is None:
            self._work_timer.stop()
            return
        if self._stage.advance(_WORK_AT_REST_S if self._settled else _WORK_MOVING_S):
            self._item.update()
        if not self._stage.is_busy:
            self._work_timer.stop()
            if self._settled:
                self._tell_settled()

    def _point_at(self, point: QPointF) -> None:
        hit = self.hit_at(point)
        hovered = hit.article_ids[0] if isinstance(hit, ArticleMark) else event_of(hit)
        if hovered != self._pointed.hovered:
            self._pointed = replace(self._pointed, hovered=hovered)
            self._item.update()
        shape = Qt.CursorShape.PointingHandCursor if hit is not None else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.cursor_moved.emit(self.time_at(point))

    def _show_tooltip(self, hit: Hit | None, place: QPoint) -> None:
        text = hover_text(hit, self._stage.show) if hit and self._stage else ""
        QToolTip.showText(place, plain_tooltip(text), self.viewport())
        event_id = event_of(hit)
        self._tooltip = (event_id, place, text) if event_id is not None else None
        if event_id is not None:
            self.tooltip_shown.emit(event_id)

    # Qt's overrides

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._point_at(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointed = replace(self._pointed, hovered=None)
        self._item.update()
        self.cursor_moved.emit(None)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:  # pyqtgraph calls this once itself, while it is being made
            self._item.fit(QRectF(self.rect()))
            self._fit_rail()
            self._settle_timer.start()  # other events may have words now

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            self._show_tooltip(self.hit_at(QPointF(event.pos())), event.globalPos())
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                notches = event.value() * 4
                self.wheel_turned(notches * _WHEEL_STEP, event.position())
            return True
        return bool(super().viewportEvent(event))
