"""Shows a text with the parts that are hidden or could be, each with a switch."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from timeline_app.app.bringing_in.drafts import Draft
from timeline_app.app.bringing_in.hiding_list import HidingList
from timeline_app.app.bringing_in.preview_text import PreviewText
from timeline_app.app.forms.fields_area import FieldsArea
from timeline_app.app.forms.form_style import form_sheet
from timeline_app.app.reader.rule import Rule
from timeline_app.app.reader.words import HEADING, SMALL, Words
from timeline_app.drawing.theme import Theme

_FIRST_SIZE: Final = QSize(980, 680)
_LEAST_SIZE: Final = QSize(560, 380)
_AROUND_PX: Final = 40  # of the window that stays seen


class HiddenLinesDialog(QDialog):
    """The list beside the text: a part is hidden or shown by its switch, by a click in the text, and more by
    selecting words."""

    def __init__(self, draft: Draft, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first = draft
        self.draft = draft
        self.setObjectName("hidden_lines")
        self.setWindowTitle(self.tr("Hidden lines"))
        self.setStyleSheet(form_sheet(theme))
        self.hiding = HidingList(draft, theme)
        self.text = PreviewText(theme)
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.set_source("" if draft.read is None else draft.read.text)
        self._build(draft.name)
        self._connect_signals()
        self._show()
        self._fit()

    @property
    def is_change(self) -> bool:
        """Whether something else is to be hidden than was at first."""
        return (self.draft.shown, self.draft.own) != (self._first.shown, self._first.own)

    def _build(self, title: str) -> None:
        column = QWidget()
        stacked = QVBoxLayout(column)
        stacked.setSpacing(12)
        stacked.addWidget(Words(title, self._theme, HEADING))
        stacked.addWidget(self.hiding)
        stacked.addStretch(1)
        self.area = FieldsArea()
        self.area.setMinimumWidth(230)
        self.area.exchange(column)
        self.text.setMinimumWidth(240)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.area)
        self.splitter.addWidget(self.text)
        self.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(Rule(self._theme))
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.hide_button = QPushButton(self.tr("&Hide the selected words"))
        self.hide_button.setToolTip(self.tr("Select words in the text; they are folded with the others"))
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setObjectName("save")
        self.save_button.setToolTip(self.tr("Save; it can be undone"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.hide_button)
        foot.addWidget(Words("", self._theme, SMALL), 1)
        for button in (self.save_button, self.cancel_button):
            foot.addWidget(button)
        for button in (self.hide_button, self.save_button, self.cancel_button):
            button.setAutoDefault(False)
        return foot

    def _connect_signals(self) -> None:
        self.hiding.changed.connect(self._on_changed)
        self.hiding.span_wished.connect(self.text.reveal)
        self.text.span_clicked.connect(self.hiding.turn)
        self.text.hiding_wished.connect(self.hiding.add_own)
        self.text.selectionChanged.connect(self._show_what_can_be_done)
        self.hide_button.clicked.connect(self.text.wish_hiding)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    def _fit(self) -> None:
        """As large as the window lets it be."""
        window = self.parentWidget()
        room = window.size() - QSize(_AROUND_PX, _AROUND_PX) if window is not None else _FIRST_SIZE
        size = _FIRST_SIZE.boundedTo(room)
        self.setMinimumSize(_LEAST_SIZE.boundedTo(size))
        self.resize(size)
        list_px = min(360, size.width() * 2 // 5)
        self.splitter.setSizes([list_px, size.width() - list_px])

    def _on_changed(self, draft: Draft) -> None:
        self.draft = draft
        self._show()

    def _show(self) -> None:
        self.text.set_spans(self.hiding.spans())
        self._show_what_can_be_done()

    def _show_what_can_be_done(self) -> None:
        self.hide_button.setEnabled(self.text.selected_span is not None)
        self.save_button.setEnabled(self.is_change)
