"""A list that is there and is not seen: it stands for what is painted on the timeline.

Qt lets Python make accessible objects of its own (``QAccessible.installFactory`` and subclasses of
``QAccessibleInterface``), but who owns them is not settled: Qt's cache deletes them and so does Python, what
else they can do (``interface_cast``) would have to be handed over as an address, and a factory cannot be
taken out again. A list view has all of it from Qt itself: role, name, place in the set, rectangle, selection
and what is at a point. So this one lies over the plot, paints nothing and lets the mouse through, and tells
for each of its rows the place where the thing is painted.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from timeline_app.app.access.spoken import Told
from timeline_app.timeline.picture import LaneBand

Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()


class ToldModel(QAbstractListModel):
    """What is in view, one a row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.told: tuple[Told, ...] = ()

    def show(self, told: tuple[Told, ...]) -> None:
        """Tells of these; where only their places are others, nobody need be told."""
        is_alike = [each.words for each in told] == [each.words for each in self.told]
        if is_alike:
            self.told = told
            return
        self.beginResetModel()
        self.told = told
        self.endResetModel()

    # Qt's overrides

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.told)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.told[index.row()].words
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.told[index.row()].of, LaneBand):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Companion(QListView):
    """Lies over ``plot``, the part of the timeline that is painted.

    Signals:
        chosen: an assistive program has selected something (what it is of, see :class:`Told`).
    """

    chosen = Signal(object)

    def __init__(self, plot: QWidget) -> None:
        super().__init__(plot)
        self._is_led = False
        self.model_of_told = ToldModel(self)
        self.setObjectName("told")
        self.setAccessibleName(self.tr("Events on the timeline"))
        self.setAccessibleDescription(self.tr("What is in view, lane by lane, in the order of time"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the timeline itself has the keys
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAccessibleName(self.accessibleName())
        for part in (self, self.viewport()):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
            part.setAutoFillBackground(False)
        self.setStyleSheet("background: transparent; border: none;")
        self.setModel(self.model_of_told)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        plot.installEventFilter(self)
        self._fit()
        self.lower()

    def show_told(self, told: tuple[Told, ...], selected: str | None) -> None:
        """Stands for these; ``selected`` is the event that is."""
        self._is_led = True
        self.model_of_told.show(told)
        rows = [row for row, each in enumerate(told) if each.of == selected]
        if rows:
            self.setCurrentIndex(self.model_of_told.index(rows[0]))
        else:
            self.selectionModel().clear()
        self._is_led = False

    def _on_selection_changed(self, selected: QItemSelection, _before: QItemSelection) -> None:
        rows = [index.row() for index in selected.indexes()]
        if rows and not self._is_led:
            self.chosen.emit(self.model_of_told.told[rows[0]].of)

    def _fit(self) -> None:
        plot = self.parentWidget()
        if plot is not None:
            self.setGeometry(plot.rect())

    # Qt's overrides

    def visualRect(self, index: Index) -> QRect:
        told = self.model_of_told.told
        return told[index.row()].box.toAlignedRect() if 0 <= index.row() < len(told) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        # Lanes come first and hold the others: the last that fits is what lies there.
        for row in reversed(range(len(self.model_of_told.told))):
            if self.visualRect(self.model_of_told.index(row)).contains(point):
                return self.model_of_told.index(row)
        return QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """It stands where the timeline shows it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The timeline paints what this stands for."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._fit()
        return False
