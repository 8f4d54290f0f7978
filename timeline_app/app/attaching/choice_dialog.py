"""Asks of files which digests they are the originals of, where that is not certain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.attaching.files import FileToAttach
from timeline_app.app.forms.field import LABEL, PROBLEM
from timeline_app.app.reader.one_line import OneLine
from timeline_app.app.reader.theming import scroll_bar_sheet
from timeline_app.app.reader.words import Words, plain_tooltip
from timeline_app.app.text_size import size_over
from timeline_app.drawing.theme import Theme

_WIDTH_PX = 560
_TALLEST_PX = 420
_BAR_PX = 12  # of the scroll bar, and what is between it and the boxes


class ChoiceDialog(QDialog):
    """For each such file a choice of the digests, the likeliest first, or none."""

    def __init__(
        self,
        files: Sequence[FileToAttach],
        digests: Sequence[tuple[str, str]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = tuple(files)
        self._theme = theme
        self.boxes: dict[FileToAttach, QComboBox] = {}
        self.setObjectName("which_digest")
        self.setWindowTitle(self.tr("Attach originals"))
        words = Words(self.tr("It is not certain which digests these files are the originals of."), theme)
        self._problem = Words(self.tr("Only one file can be the original of an article."), theme, PROBLEM)
        self._problem.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Attach"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for widget in (words, self._area(digests), self._problem, self.buttons):
            layout.addWidget(widget)
        width = size_over(parent, _WIDTH_PX, 1).width()
        self.resize(width, max(self.sizeHint().height(), layout.totalHeightForWidth(width)))
        self._check()

    def _area(self, digests: Sequence[tuple[str, str]]) -> QScrollArea:
        """A box for each file below its name; scrolled where they are many."""
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, _BAR_PX, 0)
        column.setSpacing(4)
        for file in self._files:
            if file.is_open:
                name = OneLine(file.path.name, self._theme, LABEL)
                name.setToolTip(plain_tooltip(str(file.path)))
                column.addWidget(name)
                column.addWidget(self._box(file, digests))
                column.addSpacing(8)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(rows)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(min(rows.sizeHint().height(), _TALLEST_PX))
        area.setStyleSheet(scroll_bar_sheet(self._theme))
        return area

    @property
    def files(self) -> tuple[FileToAttach, ...]:
        """The files with what the user chose; those that belong to none are left out."""
        chosen = (
            replace(file, article=str(self.boxes[file].currentData())) if file in self.boxes else file
            for file in self._files
        )
        return tuple(file for file in chosen if file.article or file.refused)

    def _box(self, file: FileToAttach, digests: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        box.setAccessibleName(self.tr("What {0} is the original of").format(file.path.name))
        box.addItem(self.tr("None of them; leave it out"), "")
        titles = dict(digests)
        likely = [article for article in file.likely if article in titles]
        for article in (*likely, *(each for each in titles if each not in likely)):
            box.addItem(titles[article], article)
            box.setItemData(box.count() - 1, titles[article], Qt.ItemDataRole.ToolTipRole)
        box.currentIndexChanged.connect(lambda _: self._check())
        box.ensurePolished()  # its height counts for that of the area
        self.boxes[file] = box
        return box

    def _check(self) -> None:
        """One file for one article at most."""
        chosen = [str(box.currentData()) for box in self.boxes.values() if box.currentData()]
        chosen += [file.article for file in self._files if file.article]
        is_twice = len(chosen) > len(set(chosen))
        self._problem.setVisible(is_twice)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(chosen) and not is_twice)
