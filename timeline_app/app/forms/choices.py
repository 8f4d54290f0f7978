"""Fields with a choice: one of several things, among them a category with its colour."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from timeline_app.app.forms.field import Field
from timeline_app.app.reader.icons import Icon
from timeline_app.app.reader.theming import category_colour
from timeline_app.core.model import Category
from timeline_app.drawing.theme import Theme

_DOT_PX = 16
_ARROW_PX = 12


class CalmBox(QComboBox):
    """A choice that the wheel leaves alone while the form scrolls below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._arrow = Icon("chevron-down")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    # Qt's overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRectF(self.width() - _ARROW_PX - 9, (self.height() - _ARROW_PX) / 2, _ARROW_PX, _ARROW_PX)
        self._arrow.paint(painter, place, QColor(self._theme.muted))
        painter.end()


class ChoiceField(Field):
    """One of several values, each with its words. A value that is none of them is kept and shown as it is."""

    def __init__(
        self,
        label: str,
        choices: Iterable[tuple[str, str]],
        chosen: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, theme, parent)
        self.box = CalmBox(theme)
        for value, words in choices:
            self.box.addItem(words, value)
        self._take(self.box)
        self.set_state(chosen)
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit())

    @property
    def state(self) -> Any:
        return self.box.currentData()

    def set_state(self, state: Any) -> None:
        if not isinstance(state, str):
            return
        place = self.box.findData(state)
        if place < 0:
            self.box.addItem(state, state)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)

    @property
    def value(self) -> str:
        """The value that is chosen."""
        return str(self.box.currentData())


class CategoryField(ChoiceField):
    """A category, each with a dot in its colour; its value is the category's id or empty."""

    def __init__(
        self,
        label: str,
        categories: Sequence[Category],
        chosen: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        self._colours = ["", *(category.colour for category in categories)]
        choices = [(category.id, category.name) for category in categories]
        super().__init__(label, [("", self.tr("No category")), *choices], chosen, theme, parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for place, colour in enumerate(self._colours):
            dot = category_colour(colour, theme) if colour else None
            self.box.setItemIcon(place, dot_icon(dot, QColor(theme.muted), self.devicePixelRatioF()))


def dot_icon(colour: QColor | None, ring: QColor, scale: float) -> QIcon:
    """A dot of a colour, or a ring for none; ``scale`` is how many pixels of the screen make one."""
    pixels = round(_DOT_PX * scale)
    picture = QPixmap(pixels, pixels)
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if colour is None:
        painter.setPen(ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    painter.drawEllipse(4, 4, 8, 8)
    painter.end()
    return QIcon(picture)
