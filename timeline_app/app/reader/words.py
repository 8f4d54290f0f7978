"""Plain text on a widget: wraps anywhere if it must, never cut, never read as markup."""

from __future__ import annotations

import html
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from timeline_app.drawing.theme import Theme

_LINE_SEPARATOR: Final = "\u2028"
_UNLIMITED_PX: Final = 1e7
# Qt looks at all that is left of a word for each line of it, so a megabyte without a space would never end.
_MOST_SHOWN: Final = 20_000  # characters, some twenty screens; what is copied is the whole text


@dataclass(frozen=True, slots=True)
class Style:
    """How words look: ``tone`` is the theme's field that colours them, ``size`` a share of the base
    font's, ``leading`` the distance of lines in ems."""

    tone: str = "text"
    size: float = 1.0
    weight: QFont.Weight = QFont.Weight.Normal
    leading: float = 1.38

    def colour(self, theme: Theme) -> QColor:
        return QColor(getattr(theme, self.tone))


TITLE: Final = Style(size=1.5, weight=QFont.Weight.DemiBold, leading=1.25)
DATE: Final = Style(size=1.1, weight=QFont.Weight.DemiBold)
HEADING: Final = Style(weight=QFont.Weight.DemiBold)
BODY: Final = Style()
MUTED: Final = Style(tone="muted")
SMALL: Final = Style(tone="muted", size=0.92)


def styled(font: QFont, style: Style) -> QFont:
    """The font in the style's size and weight; the family stays."""
    font = QFont(font)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * style.size)
    else:
        font.setPixelSize(max(1, round(font.pixelSize() * style.size)))
    font.setWeight(style.weight)
    return font


def line_pitch_px(font: QFont, leading: float) -> int:
    """The distance from line to line; ``leading`` in ems."""
    return math.ceil(QFontInfo(font).pixelSize() * leading)


def plain_tooltip(text: str) -> str:
    """A tooltip that shows the text as it is: Qt would read a text that looks like HTML as HTML."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def add_copy_action(widget: QWidget, text: Callable[[], str]) -> None:
    """Give the widget a context menu that copies the text."""
    action = QAction(QCoreApplication.translate("Reader", "Copy"), widget)
    action.triggered.connect(lambda: QGuiApplication.clipboard().setText(text()))
    widget.addAction(action)
    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def wrapping_policy() -> QSizePolicy:
    """The size policy of a widget whose height follows from its width."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


class TextBlock:
    """A text laid out to a width: lines at one distance, whatever fonts its characters come from. Of a text
    that nobody would read in a label its beginning is laid out."""

    def __init__(self, text: str, font: QFont, style: Style, width_px: float = _UNLIMITED_PX) -> None:
        font = styled(font, style)
        metrics = QFontMetricsF(font)
        if len(text) > _MOST_SHOWN:
            text = f"{text[:_MOST_SHOWN]}…"
        self._pitch_px = line_pitch_px(font, style.leading)
        self._baseline_px = (self._pitch_px - metrics.height()) / 2 + metrics.ascent()
        self._layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            self._place(line, max(width_px, 1.0))
        self._layout.endLayout()

    @property
    def height_px(self) -> int:
        return self._pitch_px * max(1, self._layout.lineCount())

    @property
    def width_px(self) -> int:
        """The width its lines take, to whole pixels upwards."""
        lines = (self._layout.lineAt(index) for index in range(self._layout.lineCount()))
        return math.ceil(max((line.naturalTextWidth() for line in lines), default=0.0))

    def draw(
        self, painter: QPainter, x_px: float, y_px: float, colour: QColor, end_px: float = _UNLIMITED_PX
    ) -> None:
        """Draw the lines that lie wholly above ``end_px``: half a line cannot be read."""
        painter.setPen(colour)
        for index in range(self._layout.lineCount()):
            if y_px + (index + 1) * self._pitch_px > end_px + 1:
                return
            self._layout.lineAt(index).draw(painter, QPointF(x_px, y_px))

    def _place(self, line: QTextLine, width_px: float) -> None:
        line.setLineWidth(width_px)
        top_px = line.lineNumber() * self._pitch_px
        line.setPosition(QPointF(0, top_px + self._baseline_px - line.ascent()))


class Words(QLabel):
    """A label of plain text in a style. Its height follows from its width; its text can be copied."""

    def __init__(self, text: str, theme: Theme, style: Style = BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setAccessibleName(text)
        self._theme = theme
        self._style = style
        self._hint: QSize | None = None
        self._heights: dict[int, int] = {}
        self.setSizePolicy(wrapping_policy())
        add_copy_action(self, self.text)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_words(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setAccessibleName(text)
        self._forget_sizes()

    def _forget_sizes(self) -> None:
        self._hint = None
        self._heights.clear()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if self._hint is None:
            block = TextBlock(self.text(), self.font(), self._style)
            self._hint = QSize(block.width_px + 1, block.height_px)
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return QSize(0, line_pitch_px(styled(self.font(), self._style), self._style.leading))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width_px: int) -> int:
        if width_px not in self._heights:
            block = TextBlock(self.text(), self.font(), self._style, width_px)
            self._heights[width_px] = block.height_px
        return self._heights[width_px]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._forget_sizes()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        block = TextBlock(self.text(), self.font(), self._style, self.width())
        # A label too low for all of its text shows one line at least.
        end_px = max(self.height(), self.minimumSizeHint().height())
        block.draw(painter, 0, 0, self._style.colour(self._theme), end_px)
        painter.end()
