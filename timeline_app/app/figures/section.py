"""How options stand below one another: headings, and rows of a name and a control."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

_LABEL_PX = 92


class Section(QWidget):
    """A ``heading`` with rows below it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(title)
        self.heading.setObjectName("section")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _LABEL_PX)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.heading, 0, 0, 1, 2)

    def add_row(self, label: str, control: QWidget | QLayout) -> QLabel:
        """A control with its name; the name's key goes to the control."""
        row = self._grid.rowCount()
        name = QLabel(label)
        name.setObjectName("option")
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if isinstance(control, QWidget):
            name.setBuddy(control)
            self._grid.addWidget(control, row, 1)
        else:
            self._grid.addLayout(control, row, 1)
        return name

    def add_wide(self, control: QWidget | QLayout) -> None:
        """A control that needs no name, or all the width."""
        row = self._grid.rowCount()
        if isinstance(control, QWidget):
            self._grid.addWidget(control, row, 0, 1, 2)
        else:
            self._grid.addLayout(control, row, 0, 1, 2)

    def add_beside(self, control: QWidget) -> None:
        """A control in the column of the controls, without a name."""
        self._grid.addWidget(control, self._grid.rowCount(), 1)


def page_of(*sections: QWidget) -> QScrollArea:
    """Sections below one another, scrolled where there are too many."""
    content = QWidget()
    content.setObjectName("options")
    column = QVBoxLayout(content)
    column.setContentsMargins(16, 14, 16, 16)
    column.setSpacing(20)
    for section in sections:
        column.addWidget(section)
    column.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def beside(*controls: QWidget, stretch: int = -1) -> QHBoxLayout:
    """Controls in one row; the one at place ``stretch`` takes what is left."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for place, control in enumerate(controls):
        row.addWidget(control, 1 if place == stretch else 0)
    return row
