"""Files dropped on a window, as the system drops them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NO_KEY = Qt.KeyboardModifier.NoModifier


def drop(window: QWidget, paths: Iterable[Path]) -> None:
    """Drags files into the middle of a window and lets go of them there; it must take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPointF(window.rect().center())
    entering = QDragEnterEvent(place.toPoint(), _COPY, data, _LEFT, _NO_KEY)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    dropping = QDropEvent(place, _COPY, data, _LEFT, _NO_KEY)
    QApplication.sendEvent(window, dropping)
    assert dropping.isAccepted()
