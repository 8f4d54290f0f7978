"""The tooltip of what the mouse rests on."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget

from timeline_app.app.hover import event_of, hover_text
from timeline_app.app.reader.words import plain_tooltip
from timeline_app.app.stage import Show
from timeline_app.timeline.picture import Hit


class CanvasTooltip:
    """Says at once what is known, and takes what has to be read when it comes."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._shown: tuple[str, QPoint, str] | None = None

    def show(self, hit: Hit | None, show: Show | None, place: QPoint) -> str | None:
        """Shows the tooltip at a place on the screen; gives the event that it is about, if it is one."""
        text = hover_text(hit, show) if hit and show else ""
        QToolTip.showText(place, plain_tooltip(text), self._widget)
        event_id = event_of(hit)
        self._shown = (event_id, place, text) if event_id is not None else None
        return event_id

    def add(self, event_id: str, line: str) -> None:
        """Adds a line to the tooltip of an event, if that is still there."""
        if self._shown is not None and self._shown[0] == event_id and QToolTip.isVisible():
            _, place, text = self._shown
            QToolTip.showText(place, plain_tooltip(f"{text}\n{line}"), self._widget)
