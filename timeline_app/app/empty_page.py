"""What stands where the timeline would be while a store has no events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.app.actions import plain
from timeline_app.app.text_size import scaled, scaled_sheet


class EmptyPage(QWidget):
    """Says what an empty store is and what can be done next, with a button for each."""

    ACTIONS: ClassVar = ("file.bring_in", "file.open_folder", "file.open", "file.open_shipped")

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("This store has no events yet"))
        heading.setStyleSheet(scaled_sheet("font-size: 18px; font-weight: 600;"))
        words = QLabel(
            self.tr(
                "Bring in articles to make events from, build a store from a folder of Markdown files, open "
                "another one, or look at the collection that comes with the program. Files and folders can "
                "also be dropped on this window."
            )
        )
        words.setWordWrap(True)
        words.setFixedWidth(scaled(400))  # a label that wraps asks for less height than it needs otherwise
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        for label in (heading, words):
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(6)
        for action in actions:
            button = QPushButton(plain(action.text()))
            button.setMinimumWidth(240)
            button.clicked.connect(action.trigger)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
