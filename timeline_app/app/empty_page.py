"""What stands where the timeline would be while a store has no events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from timeline_app.app.actions import plain
from timeline_app.app.text_size import scaled, scaled_sheet


class EmptyPage(QScrollArea):
    """Says what an empty store is and what can be done next, with a button for each.

    As long as there are no articles either these are ways to fill it, and then ways from articles to events.
    """

    ACTIONS: ClassVar = ("file.bring_in", "file.open_folder", "file.open", "file.open_shipped")
    STEPS: ClassVar = ("article.find_statements", "view.library", "edit.new_event", "file.bring_in")

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.heading = QLabel(self.tr("This store has no events yet"))
        self.heading.setStyleSheet(scaled_sheet("font-size: 18px; font-weight: 600;"))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setFixedWidth(min(scaled(400), 560))
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignHCenter)
        # Beside an alignment of its own a label that wraps would get the height it needs in the whole width.
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.words)
        row.addStretch()
        layout.addLayout(row)
        layout.addSpacing(6)
        self._to_fill = _column([actions[each] for each in self.ACTIONS])
        self._to_events = _column([actions[each] for each in self.STEPS])
        for buttons in (self._to_fill, self._to_events):
            layout.addWidget(buttons, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.setWidget(page)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.heading.text())
        self.show_articles(0)

    def show_articles(self, count: int) -> None:
        """How many articles the store has."""
        self._to_fill.setVisible(not count)
        self._to_events.setVisible(bool(count))
        self.words.setText(self._on_articles(count) if count else self._on_nothing())

    def _on_nothing(self) -> str:
        return self.tr(
            "Bring in articles to make events from, build a store from a folder of Markdown files, open "
            "another one, or look at the collection that comes with the program. Files and folders can "
            "also be dropped on this window."
        )

    def _on_articles(self, count: int) -> str:
        there = self.tr("It has %Ln article(s).", None, count)
        how = self.tr(
            "Go through the dated statements of the open article and accept those that are events, or select "
            "words in it and make an event of them."
        )
        return f"{there} {how}"


def _column(actions: Sequence[QAction]) -> QWidget:
    """A button for each action, below one another."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for action in actions:
        button = QPushButton(plain(action.text()))
        button.setMinimumWidth(scaled(240))
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        column.addWidget(button)
    return whole
