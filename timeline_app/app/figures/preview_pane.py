"""The figure as it will be, on a desk: all of it, or at its own size to be moved about."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from timeline_app.app.figures.studio import Drawn
from timeline_app.drawing.theme import Theme

ZOOMS: Final = (0.25, 0.5, 1.0, 2.0, 4.0)
_AROUND_PX: Final = 22  # of the desk, beside the page
_STEP_PX: Final = 40
_SHADE: Final = 26  # of 255


class PreviewPane(QAbstractScrollArea):
    """Signals:
    room_changed: there is more or less room for the figure.
    zoom_wished: another zoom is wanted, 0 to fit (float).
    """

    room_changed = Signal()
    zoom_wished = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._size_px = (1.0, 1.0)
        self._zoom = 0.0
        self._grabbed: QPoint | None = None
        self._told = ""
        self.setAccessibleName(self.tr("Preview of the figure"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(220, 160)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _: self.viewport().update())

    @property
    def room_px(self) -> tuple[int, int]:
        """How many pixels of the screen there are for the whole figure."""
        ratio = self.devicePixelRatioF()
        size = self.maximumViewportSize()
        around = 2 * _AROUND_PX
        return max(round((size.width() - around) * ratio), 1), max(round((size.height() - around) * ratio), 1)

    @property
    def zoom(self) -> float:
        """How many times its own size (at 96 dpi) the figure is shown; 0 where all of it is."""
        return self._zoom

    @property
    def shown_zoom(self) -> float:
        """How large the figure is shown, whatever was asked for."""
        return self._shown_size().width() / self._size_px[0]

    def set_zoom(self, zoom: float) -> None:
        """Shows it in another size; sharp as soon as it is drawn anew."""
        self._zoom = zoom
        self._fit_bars()
        self.viewport().update()

    def show_drawn(self, drawn: Drawn) -> None:
        """Shows a figure."""
        self._image = drawn.image
        self._size_px = (drawn.width_px, drawn.height_px)
        self._told = ""
        self._fit_bars()
        self.viewport().update()

    def tell(self, words: str) -> None:
        """Says why there is no figure; the last one is faded."""
        self._told = words
        self.viewport().update()

    def _shown_size(self) -> QSize:
        """In px of the screen's own measure."""
        width, height = self._size_px
        factor = self._zoom
        if not factor:
            room = self.maximumViewportSize()
            factor = min((room.width() - 2 * _AROUND_PX) / width, (room.height() - 2 * _AROUND_PX) / height)
        return QSize(max(round(width * factor), 1), max(round(height * factor), 1))

    def _fit_bars(self) -> None:
        size, room = self._shown_size(), self.maximumViewportSize()
        is_fitting = not self._zoom
        for bar, length, available in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            spare = 0 if is_fitting else max(length + 2 * _AROUND_PX - available, 0)
            bar.setPageStep(available)
            bar.setSingleStep(_STEP_PX)
            bar.setRange(0, spare)

    # Qt's overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.line))
        if not self._image.isNull():
            self._paint_page(painter)
        if self._told:
            painter.setPen(QColor(self._theme.text))
            room = self.viewport().rect().adjusted(_AROUND_PX, _AROUND_PX, -_AROUND_PX, -_AROUND_PX)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self._told)
        painter.end()

    def _paint_page(self, painter: QPainter) -> None:
        size, room = self._shown_size(), self.viewport().size()
        left = max((room.width() - size.width()) // 2, _AROUND_PX) - self.horizontalScrollBar().value()
        top = max((room.height() - size.height()) // 2, _AROUND_PX) - self.verticalScrollBar().value()
        page = QRectF(left, top, size.width(), size.height())
        painter.setPen(Qt.PenStyle.NoPen)
        for reach in (3, 2, 1):
            painter.setBrush(QColor(0, 0, 0, _SHADE))
            painter.drawRect(page.adjusted(-reach + 1, -reach + 2, reach, reach + 1))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(0.25 if self._told else 1.0)
        painter.drawImage(page, self._image)
        painter.setOpacity(1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bars()
        self.room_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            moved = event.position().toPoint() - self._grabbed
            self._grabbed = event.position().toPoint()
            for bar, by in (
                (self.horizontalScrollBar(), moved.x()),
                (self.verticalScrollBar(), moved.y()),
            ):
                bar.setValue(bar.value() - by)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grabbed = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.zoom_wished.emit(0.0 if self._zoom else 1.0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        now, is_in = self.shown_zoom, event.angleDelta().y() > 0
        beyond = [each for each in ZOOMS if (each > now * 1.01 if is_in else each < now * 0.99)]
        if beyond:
            self.zoom_wished.emit(beyond[0] if is_in else beyond[-1])
        event.accept()
