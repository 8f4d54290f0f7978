"""Where the fields of a form stand and are scrolled."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_MARGIN_PX: Final = 22
_WIDEST_PX: Final = 640  # of the fields, in a pane that is wider


class FieldsArea(QScrollArea):
    """Scrolls one widget, whose layout gets its margins here: the same with and without a scroll bar.

    The field that has the focus stays in view when the fields find their sizes, or change them.
    """

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

    def _keep_focused_in_view(self) -> None:
        focused, content = self.window().focusWidget(), self.widget()
        if focused is not None and content is not None and content.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)

    # Qt's overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_taken = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize and watched is self.widget():
            self._keep_focused_in_view()
        return is_taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()
        self._keep_focused_in_view()
