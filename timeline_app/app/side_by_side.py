"""How the window's parts stand: below one another, or beside one another with a border to drag."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget


def column(*widgets: QWidget) -> QWidget:
    """Widgets below one another without a gap; the one that can grow takes what is left."""
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        grows = widget.sizePolicy().verticalPolicy() != QSizePolicy.Policy.Fixed
        layout.addWidget(widget, 1 if grows else 0)
    return whole


def row(*widgets: QWidget) -> QWidget:
    """Widgets beside one another without a gap; the last one takes what is left."""
    whole = QWidget()
    layout = QHBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return whole


def side_by_side(timeline: QWidget, reader: QWidget) -> QSplitter:
    """The timeline and the reader; of a wider window the timeline gets most."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(timeline)
    splitter.addWidget(reader)
    splitter.setStretchFactor(0, 7)
    splitter.setStretchFactor(1, 3)
    return splitter
