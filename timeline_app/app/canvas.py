"""The timeline in the window: pyqtgraph's view carries it, one item paints it, gestures move it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QNativeGestureEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.app.canvas_gestures import WHEEL_STEP, CanvasGestures
from timeline_app.app.canvas_tooltip import CanvasTooltip
from timeline_app.app.canvas_work import CanvasWork
from timeline_app.app.ground import Ground, PictureItem
from timeline_app.app.hover import event_of
from timeline_app.app.lanes.rail import LaneRail
from timeline_app.app.languages import date_language
from timeline_app.app.stage import Show, Stage
from timeline_app.app.text_size import text_scale
from timeline_app.core.bounds import Span
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.frame import Frame, Pointed
from timeline_app.drawing.paint import Style, paint_frame
from timeline_app.drawing.screen_ink import ScreenInk
from timeline_app.drawing.theme import LIGHT, Theme
from timeline_app.timeline.emphasis import emphasis_of
from timeline_app.timeline.found import Found, FoundIn
from timeline_app.timeline.picture import ArticleMark, Hit
from timeline_app.timeline.sizes import Sizes


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
        self.fonts = Fonts(scale=text_scale(), language=date_language())
        self.sizes = Sizes().scaled(self.fonts.scale)
        self._stage: Stage | None = None
        self._view: Span | None = None
        self._pointed = Pointed()
        self._opened: tuple[str | None, tuple[str, ...]] = (None, ())
        self._found: Found | None = None
        self._ink = ScreenInk(self.fonts)
        self._style = Style(LIGHT, self.fonts, (), self._ink)
        self.rail = LaneRail(self)
        self._gestures = CanvasGestures(self, self.rail, self)
        self._ground = Ground(self._gestures)
        self._item = PictureItem(self.paint, self._ground)
        self._tooltip = CanvasTooltip(self.viewport())
        self._work = CanvasWork(self.frame, self)
        self._to_reveal: str | None = None  # the event whose lane is to be scrolled into view
        self.setCentralItem(self._ground)
        self.setCacheMode(pg.GraphicsView.CacheModeFlag.CacheNone)  # there is no background to keep
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # every frame paints all of it
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(300, 260)
        self._connect_signals()

    def _connect_signals(self) -> None:
        gestures, work = self._gestures, self._work
        gestures.span_wished.connect(self.span_wished)
        gestures.zoom_wished.connect(self.zoom_wished)
        gestures.event_activated.connect(self.event_activated)
        gestures.article_activated.connect(self.article_activated)
        gestures.group_activated.connect(self.group_activated)
        for changed in (self.rail.scrolled, gestures.band_changed, work.due):
            changed.connect(self._item.update)
        work.ready.connect(self._reveal_selection)
        work.settled.connect(self.span_settled)

    def set_show(self, show: Show) -> None:
        """Shows another store's events."""
        self._set_stage(show)
        self._opened, self._found = (None, ()), None
        self._view = None  # so that the span to come is one to tell of, even if it is the same
        self._pointed = Pointed()

    def change_show(self, show: Show) -> None:
        """Shows the same events otherwise: with or without a legend, say."""
        if self._stage is not None:
            self._stage.change_show(show)
            self._fit_rail()
            self.show_opened(*self._opened)  # their lanes may be others now
            self.show_found(self._found)
            self._item.update()
            self._work.wait()  # so that what is in view is told of anew

    def exchange_show(self, show: Show) -> None:
        """Shows the same store after a change, or in other lanes, in the same view."""
        self._set_stage(show)
        self.show_opened(*self._opened)
        self.show_found(self._found)
        self._work.wait()  # so that what is in view is told of anew

    def aim(self, target: Span | None, is_afresh: bool = False) -> None:
        """The view is being led to a span; None: it no longer is. See :meth:`Stage.aim`."""
        if self._stage is not None:
            self._stage.aim(target, self._pointed.selected, is_afresh=is_afresh)
            self._work.go_on()

    def set_style(self, theme: Theme, category_colours: tuple[str, ...]) -> None:
        """Repaints in these colours."""
        self._style = Style(theme, self.fonts, category_colours, self._ink)
        self.rail.set_theme(theme)
        self._item.update()

    def show_span(self, span: Span) -> None:
        """Shows a span; a new layout waits until one is needed or the view rests."""
        if span != self._view:
            self._view = span
            self._work.stir()
            self._item.update()

    def point_out(self, selected: str | None, linked_articles: tuple[str, ...]) -> None:
        """Marks the selected event and the articles it is linked to."""
        if selected != self._pointed.selected:
            self._to_reveal = selected
        self._pointed = replace(self._pointed, selected=selected, linked_articles=linked_articles)
        self._work.wait()  # the selection has words, whatever else has to give way
        self._item.update()

    def show_opened(self, article: str | None, event_ids: Iterable[str]) -> None:
        """Sets the article that is open and its events apart from the others; None: no longer."""
        self._opened = article, tuple(event_ids)
        if self._stage is not None:
            emphasis = emphasis_of(self._stage.show.subject, self._opened[1])
            self._pointed = replace(self._pointed, opened=article, emphasis=emphasis)
            self._item.update()

    def show_found(self, found: Found | None) -> None:
        """Sets what a search has found apart from all else, which is dimmed; None: there is no search."""
        is_other = found is not self._found
        self._found = found
        if self._stage is not None:
            counted = None if found is None else FoundIn.of(found, self._stage.show.subject.detail)
            self._pointed = replace(self._pointed, found=counted)
            self._stage.set_found(counted)
            self._item.update()
            if is_other:
                self._work.wait()  # what was found gets words

    def show_reports(self, reports: Mapping[int, tuple[str, ...]], dates: Mapping[str, int]) -> None:
        """Leads lines from events (by row) to their articles, published at ``dates`` (s); none: no lines."""
        self._pointed = replace(self._pointed, reports=reports, report_dates=dates)
        self._item.update()

    def show_pairs(self, pairs: Mapping[int, int], disputed: frozenset[int]) -> None:
        """Joins events (by row) that are the same in two stores; ``disputed`` are those with other dates."""
        self._pointed = replace(self._pointed, pairs=pairs, disputed=disputed)
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
            settled=self._work.is_settled,
            scroll_px=self.rail.scroll_px,
        )
        if self._stage.is_busy:
            self._work.go_on()
        return frame

    @property
    def show_now(self) -> Show | None:
        """What the frames are of; None before there is anything to show."""
        return None if self._stage is None else self._stage.show

    @property
    def is_at_rest(self) -> bool:
        """Whether what is shown is laid out for just this view."""
        return self._work.is_at_rest

    @property
    def view(self) -> Span | None:
        """The span that is shown; None before there is any."""
        return self._view

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
        self._tooltip.add(event_id, line)

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

    def paint(self, painter: QPainter) -> None:
        """Paints what is on the screen, and the span being dragged out over it."""
        frame = self.frame()
        if frame is None:
            painter.fillRect(QRectF(self.rect()), QColor(self._style.theme.ground))
            return
        paint_frame(painter, frame, self._style)
        if self._gestures.band is not None:
            left, right = self._gestures.band
            accent = QColor(self._style.theme.accent)
            painter.setPen(accent)
            accent.setAlpha(50)
            painter.setBrush(accent)
            painter.drawRect(QRectF(self.sizes.header_width + left, 0, right - left, frame.plot_height))

    def _set_stage(self, show: Show) -> None:
        self._stage = Stage(show, self.fonts)
        self._work.set_stage(self._stage)
        self.sizes = self._stage.sizes
        self._fit_rail()
        self._item.update()

    def _fit_rail(self) -> None:
        if self._stage is not None:
            plan = self._stage.plan(self.height())
            self.rail.fit(plan, self._stage.show.subject.lanes, self.sizes)

    def _reveal_selection(self) -> None:
        """Scrolls to the mark of the event that was selected last, or to its lane if it has none."""
        if self._to_reveal is None:
            return
        frame, event_id, self._to_reveal = self.frame(), self._to_reveal, None
        if frame is None or self._stage is None or not self.rail.can_scroll:
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
        event_id = self._tooltip.show(hit, self._stage.show if self._stage else None, place)
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
            self._work.wait()  # other events may have words now

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            self._show_tooltip(self.hit_at(QPointF(event.pos())), event.globalPos())
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                notches = event.value() * 4
                self._gestures.wheel_turned(notches * WHEEL_STEP, event.position())
            return True
        return bool(super().viewportEvent(event))
