"""What the tour tells, stop by stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from timeline_app.app.first_steps.tour import Stop


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)


def stops_of(
    timeline: Callable[[], QWidget | None],
    reader: QWidget,
    overview: QWidget,
    tools: QWidget,
    export: QWidget,
) -> tuple[Stop, ...]:
    """The stops of the tour in their order."""
    return (
        Stop(
            _tr("The timeline"),
            _tr(
                "Each mark is an event, as precise as its date is known. Click one to read its sources. "
                "Drag to move, turn the wheel to zoom. A number such as +7 stands for events that found "
                "no room: click it to see them."
            ),
            timeline,
        ),
        Stop(
            _tr("The words of the sources"),
            _tr(
                "Here the event you clicked stands, and what each article says of it. “Open in article” "
                "shows the passage highlighted where it stands; a click on any passage leads back to its "
                "event."
            ),
            lambda: reader,
        ),
        Stop(
            _tr("All of the time there is"),
            _tr("The frame shows which part you see. Drag it or its edges, or click where you want to be."),
            lambda: overview,
        ),
        Stop(
            _tr("Find your way"),
            _tr(
                "Search events and articles, filter them, choose what the lanes stand for, and go back to "
                "where you were. Press ? for all keys, Ctrl+Shift+P for all commands."
            ),
            lambda: tools,
        ),
        Stop(
            _tr("Figures that carry their evidence"),
            _tr(
                "Write what you see as PNG, SVG or PDF at the size of a page, with a numbered list of "
                "sources; or as a web page that anybody can zoom and read."
            ),
            lambda: export,
        ),
    )
