"""Below the preview: how large it is shown, and what is told of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from timeline_app.app.reader.words import plain_tooltip


class ZoomBar(QWidget):
    """Signals:
    zoom_wished: another zoom is wanted, 0 to fit (float).
    sheet_wished: another ``sheet`` is wanted.
    """

    zoom_wished = Signal(float)
    sheet_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zoom_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.fit = self._button(self.tr("Fit"), self.tr("Show all of the figure"), 0.0)
        self.own = self._button("100 %", self.tr("Show the figure at its own size"), 1.0)
        self.level = QLabel()
        self.level.setObjectName("quiet")
        self.level.setMinimumWidth(44)
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.sheet = 0
        self._sheets = 1
        self.before = self._step("‹", self.tr("Previous page"), -1)
        self.after = self._step("›", self.tr("Next page"), 1)
        self.page = QLabel()
        self.page.setObjectName("quiet")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        for widget in (self.fit, self.own, self.level, self.before, self.page, self.after):
            row.addWidget(widget)
        row.addWidget(self.words, 1)
        self._told = ""
        self.show_zoom(0.0, 1.0)
        self.show_sheet(0, 1)

    def show_zoom(self, zoom: float, shown: float) -> None:
        """How large the figure is shown: as it fits (0) or so many times its own size."""
        self.fit.setChecked(zoom == 0.0)
        self.own.setChecked(zoom == 1.0)
        self.level.setText(f"{round(shown * 100)} %")

    def show_sheet(self, number: int, count: int) -> None:
        """Which sheet is seen, of how many."""
        self.sheet, self._sheets = number, count
        self.page.setText(f"{number + 1} / {count}")
        for widget in (self.before, self.page, self.after):
            widget.setVisible(count > 1)
        self.before.setEnabled(number > 0)
        self.after.setEnabled(number < count - 1)

    def tell(self, words: str) -> None:
        """What is known of the figure."""
        self._told = words
        self.words.setToolTip(plain_tooltip(words))
        self._elide()

    def _button(self, words: str, tip: str, zoom: float) -> QPushButton:
        button = QPushButton(words)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.clicked.connect(lambda: self.zoom_wished.emit(zoom))
        return button

    def _step(self, sign: str, name: str, by: int) -> QPushButton:
        button = QPushButton(sign)
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self._on_step(by))
        return button

    def _on_step(self, by: int) -> None:
        self.show_sheet(min(max(self.sheet + by, 0), self._sheets - 1), self._sheets)
        self.sheet_wished.emit()

    def _elide(self) -> None:
        metrics = self.words.fontMetrics()
        text = metrics.elidedText(self._told, Qt.TextElideMode.ElideRight, self.words.width())
        self.words.setText(text)

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._row.activate()
        self._elide()
