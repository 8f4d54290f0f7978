"""Where the fields of a form stand and are scrolled."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_MARGIN_PX: Final = 22
_WIDEST_PX: Final = 640  # of the fields, in a pane that is wider


class FieldsArea(QScrollArea):
    """Scrolls one widget, whose layout gets its margins here: the same with and without a scroll bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def exchange(self, content: QWidget | None) -> None:
        """Shows something else from its beginning, or nothing."""
        old = self.takeWidget()
        if old is not None:
            # It may be one of its own buttons whose click brought us here.
            old.hide()
            old.deleteLater()
        if content is not None:
            self.setWidget(content)
            self._set_margins()
        self.verticalScrollBar().setValue(0)

    def _set_margins(self) -> None:
        content = self.widget()
        layout = content.layout() if content is not None else None
        if layout is not None:
            bar_px = self.width() - self.viewport().width()
            right_px = max(_MARGIN_PX - bar_px, self.viewport().width() - _MARGIN_PX - _WIDEST_PX)
            layout.setContentsMargins(_MARGIN_PX, 12, right_px, 14)

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()
