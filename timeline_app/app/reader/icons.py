"""Icons drawn as vectors in any colour."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from timeline_app.paths import resource


class Icon:
    """A shipped icon (``resources/icons/NAME.svg``, drawn with ``currentColor``).

    Raises:
        IncompleteInstallationError: there is no such icon.
    """

    def __init__(self, name: str) -> None:
        self._svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
        self._renderers: dict[str, QSvgRenderer] = {}

    def paint(self, painter: QPainter, area: QRectF, colour: QColor) -> None:
        """Draw it into ``area``, in logical pixels, sharp at any scale."""
        name = colour.name()
        if name not in self._renderers:
            tinted = self._svg.replace("currentColor", name)
            self._renderers[name] = QSvgRenderer(QByteArray(tinted.encode()))
        self._renderers[name].render(painter, area)
