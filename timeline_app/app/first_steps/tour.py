"""A short tour: words that point at the real parts of the window, one after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.app.text_size import scaled, scaled_sheet
from timeline_app.drawing.theme import Theme

_BUBBLE_PX = 330
_BESIDE_PX = 14
_VEIL = 96  # of 255


@dataclass(frozen=True, slots=True)
class Stop:
    """Something to look at: its name, what is to be known of it, and the widget (None: it is not there)."""

    title: str
    words: str
    target: Callable[[], QWidget | None]


class Tour(QWidget):
    """Lies over ``window`` and leads from stop to stop; what it points at can be used meanwhile.

    Signals:
        ended: the tour is over, whether it was seen to its end or put away.
    """

    ended = Signal()

    def __init__(self, window: QWidget, stops: Sequence[Stop], theme: Theme) -> None:
        super().__init__(window)
        self._stops = [stop for stop in stops if _is_seen(stop.target())]
        self._theme = theme
        self._number = 0
        self._focused_before = window.focusWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Tour"))
        self.bubble = _Bubble(window, theme)
        self.bubble.next.clicked.connect(lambda: self.step(1))
        self.bubble.back.clicked.connect(lambda: self.step(-1))
        self.bubble.close_button.clicked.connect(self.end)
        self.bubble.escaped.connect(self.end)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self._show_stop()

    def step(self, by: int) -> None:
        """To the next stop or the one before; behind the last one the tour ends."""
        self._number += by
        if self._number >= len(self._stops):
            self.end()
        else:
            self._number = max(self._number, 0)
            self._show_stop()

    def end(self) -> None:
        """Puts the tour away."""
        self.window().removeEventFilter(self)
        self.bubble.hide()
        self.bubble.deleteLater()
        self.hide()
        if self._focused_before is not None:
            self._focused_before.setFocus()
        self.ended.emit()
        self.deleteLater()

    def _show_stop(self) -> None:
        if not self._stops:
            self.end()
            return
        stop = self._stops[self._number]
        self.bubble.show_stop(stop, self._number + 1, len(self._stops))
        self._arrange()

    def _arrange(self) -> None:
        self.bubble.move(_place(self._hole(), self.bubble.size(), self.rect()))
        self.bubble.show()
        self.bubble.raise_()
        self.bubble.next.setFocus()
        self.update()

    def _hole(self) -> QRect:
        """Where the thing to look at is, in the window."""
        target = self._stops[self._number].target() if self._stops else None
        if target is None:
            return QRect()
        return QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size()).intersected(self.rect())

    # Qt's overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
            self._arrange()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hole = QRectF(self._hole()).adjusted(1, 1, -1, -1)
        around = QPainterPath()
        around.addRect(QRectF(self.rect()))
        inside = QPainterPath()
        inside.addRoundedRect(hole, 6, 6)
        veil = QColor(self._theme.text if self._theme.name == "light" else self._theme.ground)
        veil.setAlpha(_VEIL)
        painter.fillPath(around.subtracted(inside), veil)
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.drawPath(inside)
        painter.end()


class _Bubble(QFrame):
    """The words of a stop, with buttons to go on, back and away.

    Signals:
        escaped: the Esc key was pressed.
    """

    escaped = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("tour_bubble")
        self.setStyleSheet(
            f"#tour_bubble {{ background: {theme.card}; border: 1px solid {theme.accent};"
            f" border-radius: 10px; }} #tour_bubble QLabel {{ color: {theme.text}; }}"
            f" #tour_bubble #muted {{ color: {theme.muted}; }}"
        )
        self._title, self._words, self._count = QLabel(), QLabel(), QLabel()
        self._title.setStyleSheet(scaled_sheet("font-size: 15px; font-weight: 600;"))
        self._title.setWordWrap(True)
        self._words.setWordWrap(True)
        self._count.setObjectName("muted")
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton(self.tr("Next"))
        self.close_button = QPushButton(self.tr("End the tour"))
        for button in (self.back, self.next, self.close_button):
            button.setAutoDefault(False)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(8)
        row = self._row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count, 1)
        for button in (self.close_button, self.back, self.next):
            row.addWidget(button)
        column.addLayout(row)

    def show_stop(self, stop: Stop, number: int, count: int) -> None:
        self._title.setText(stop.title)
        self._words.setText(stop.words)
        self._count.setText(self.tr("{0} of {1}").format(number, count))
        self.back.setEnabled(number > 1)
        self.next.setText(self.tr("Done") if number == count else self.tr("Next"))
        self.setAccessibleName(stop.title)
        self.setAccessibleDescription(stop.words)
        self._fit()

    def _fit(self) -> None:
        """As wide as the buttons ask for in the language and the letters of the window, and no taller than
        the words are then."""
        for part in (self, self._count, self.close_button, self.back, self.next):
            part.ensurePolished()
        self._row.invalidate()
        margins = (self._column.contentsMargins(), self.contentsMargins())
        beside_px = sum(each.left() + each.right() for each in margins)
        width_px = max(scaled(_BUBBLE_PX), self._row.sizeHint().width() + beside_px)
        self.setFixedWidth(width_px)
        self.setFixedHeight(self.heightForWidth(width_px))
        self._column.activate()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Right: self.next, Qt.Key.Key_Left: self.back}
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            (focused if isinstance(focused, QPushButton) else self.next).click()
        elif Qt.Key(event.key()) in keys:
            keys[Qt.Key(event.key())].click()

    def event(self, event: QEvent) -> bool:
        # Shortcuts of the window would take these keys before.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)


def _is_seen(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible() and widget.width() > 0


def _place(hole: QRect, size: QSize, room: QRect) -> QPoint:
    """Beside what is pointed at where there is room: below, above, right, left; else within it."""
    width, height = size.width(), size.height()
    x = min(max(hole.center().x() - width // 2, _BESIDE_PX), room.width() - width - _BESIDE_PX)
    y = min(max(hole.center().y() - height // 2, _BESIDE_PX), room.height() - height - _BESIDE_PX)
    if hole.bottom() + _BESIDE_PX + height < room.height():
        return QPoint(x, hole.bottom() + _BESIDE_PX)
    if hole.top() - _BESIDE_PX - height > 0:
        return QPoint(x, hole.top() - _BESIDE_PX - height)
    if hole.right() + _BESIDE_PX + width < room.width():
        return QPoint(hole.right() + _BESIDE_PX, y)
    if hole.left() - _BESIDE_PX - width > 0:
        return QPoint(hole.left() - _BESIDE_PX - width, y)
    return QPoint(x, y)
