"""Shows what was recognised in articles, to be corrected before they are brought in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.bringing_in.draft_fields import DraftFields
from timeline_app.app.bringing_in.drafts import Draft
from timeline_app.app.bringing_in.preview_text import PreviewText
from timeline_app.app.bringing_in.words import status_line
from timeline_app.app.forms.fields_area import FieldsArea
from timeline_app.app.forms.form_style import form_sheet
from timeline_app.app.reader.rule import Rule
from timeline_app.app.reader.theming import list_sheet
from timeline_app.app.reader.words import SMALL, Words
from timeline_app.drawing.theme import Theme
from timeline_app.formats.articles import Wish

_FIRST_SIZE: Final = QSize(1120, 740)
_LEAST_SIZE: Final = QSize(640, 420)
_AROUND_PX: Final = 40  # of the window that stays seen
_LIST_PX: Final = 210
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@dataclass(slots=True)
class _Row:
    """A draft in the list, and whether it comes along with all."""

    draft: Draft
    is_wanted: bool


class BringInDialog(QDialog):
    """One draft at a time, beside a list of all if there are several.

    Signals:
        wished: drafts are to be brought in (tuple of Drafts).
        reread_wished: a draft is to be read in another way (Draft, Wish).
        attach_wished: a file is to be attached to the digest it is the original of (Draft).
    """

    wished = Signal(object)
    reread_wished = Signal(object, object)
    attach_wished = Signal(object)

    def __init__(self, drafts: Sequence[Draft], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = [_Row(draft, draft.is_new) for draft in drafts]
        self.fields: DraftFields | None = None
        self.setObjectName("bring_in")
        self.setWindowTitle(self.tr("Bring in articles"))
        self._build()
        self._connect_signals()
        self._fill()
        self._show_current()
        self._fit()

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """The drafts that are still here."""
        return tuple(row.draft for row in self._rows)

    def exchange(self, old: Draft, new: Draft) -> None:
        """Puts a draft that was read anew in the place of another."""
        for row in self._rows:
            if row.draft is old or (row.draft.path == old.path and row.draft.name == old.name):
                row.draft, row.is_wanted = new, new.is_new
        self._fill()
        self._show_current()

    def take_out(self, drafts: Sequence[Draft]) -> None:
        """Drafts have been brought in; without any left the dialog closes."""
        gone = {(draft.path, draft.name) for draft in drafts}
        self._rows = [row for row in self._rows if (row.draft.path, row.draft.name) not in gone]
        if not any(row.draft.is_new for row in self._rows):
            self.accept()
            return
        row = max(0, min(self.list.currentRow(), len(self._rows) - 1))
        self._fill()
        self.list.setCurrentRow(row)
        self._show_current()

    def _build(self) -> None:
        self.setStyleSheet(form_sheet(self._theme) + list_sheet(self._theme))
        self.list = QListWidget()
        self.list.setObjectName("drafts")
        self.list.setAccessibleName(self.tr("Articles; those with a tick come along with all"))
        self.list.setMinimumWidth(140)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area = FieldsArea()
        self.area.setMinimumWidth(240)
        self.text = PreviewText(self._theme)
        self.text.setMinimumWidth(200)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for widget in (self.list, self.area, self.text):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(2, 1)
        self.list.setVisible(len(self._rows) > 1)
        self.told = Words("", self._theme, SMALL)
        self.attach = QPushButton(self.tr("A&ttach to its digest"))
        self.one = QPushButton(self.tr("Bring in &this one"))
        self.all = QPushButton()
        self.all.setObjectName("save")
        self.cancel = QPushButton(self.tr("Cancel"))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.told, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.attach, self.one, self.all, self.cancel):
            button.setAutoDefault(False)
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(Rule(self._theme))
        layout.addLayout(foot)

    def _connect_signals(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        self.list.itemChanged.connect(self._on_item_changed)
        self.text.span_clicked.connect(self._on_span_clicked)
        self.text.hiding_wished.connect(self._on_hiding_wished)
        self.attach.clicked.connect(self._on_attach)
        self.one.clicked.connect(lambda: self._wish([self._current()] if self._current() else []))
        self.all.clicked.connect(lambda: self._wish([row for row in self._rows if row.is_wanted]))
        self.cancel.clicked.connect(self.reject)

    def _fit(self) -> None:
        """As large as the window lets it be."""
        window = self.parentWidget()
        room = window.size() - QSize(_AROUND_PX, _AROUND_PX) if window is not None else _FIRST_SIZE
        size = _FIRST_SIZE.boundedTo(room)
        self.setMinimumSize(_LEAST_SIZE.boundedTo(size))
        self.resize(size)
        list_px = min(_LIST_PX, size.width() // 5) if len(self._rows) > 1 else 0
        fields_px = min(400, (size.width() - list_px) // 2)
        self.splitter.setSizes([list_px, fields_px, size.width() - list_px - fields_px])

    def _current(self) -> _Row | None:
        number = self.list.currentRow()
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def _fill(self) -> None:
        """Lists the drafts, the current one staying current."""
        number = max(0, self.list.currentRow())
        with QSignalBlocker(self.list):
            self.list.clear()
            for row in self._rows:
                self.list.addItem(self._item(row))
            self.list.setCurrentRow(min(number, len(self._rows) - 1))
        self._show_counts()

    def _item(self, row: _Row) -> QListWidgetItem:
        item = QListWidgetItem(_item_words(row.draft))
        flags = item.flags()
        if row.draft.read is None:
            item.setFlags(flags & ~Qt.ItemFlag.ItemIsUserCheckable)
        else:
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_CHECKED if row.is_wanted else _UNCHECKED)
        item.setToolTip(str(row.draft.path or row.draft.name))
        return item

    def _show_current(self) -> None:
        row = self._current()
        if row is None:
            self.area.exchange(None)
            self.fields = None
            return
        draft = row.draft
        self.fields = DraftFields(draft, self._theme)
        self.fields.changed.connect(self._on_changed)
        self.fields.wished.connect(self._on_wish)
        self.fields.span_wished.connect(self.text.reveal)
        self.area.exchange(self.fields)
        self.text.set_source("" if draft.read is None else draft.read.text)
        self._show_spans()
        self._show_counts()

    def _show_spans(self) -> None:
        hiding = self.fields.hiding if self.fields is not None else None
        self.text.set_spans(hiding.spans() if hiding is not None else ())

    def _show_counts(self) -> None:
        row = self._current()
        wanted = sum(each.is_wanted for each in self._rows)
        self.all.setText(
            self.tr("Bring in") if len(self._rows) == 1 else self.tr("Bring in &all ({0})").format(wanted)
        )
        self.all.setEnabled(wanted > 0)
        self.one.setVisible(len(self._rows) > 1)
        self.one.setEnabled(row is not None and row.draft.read is not None and not row.draft.problem())
        same = None if row is None else row.draft.same
        self.attach.setVisible(same is not None and same.is_digest)
        problem = "" if row is None or row.draft.read is None else row.draft.problem()
        count = len(self._rows)
        self.told.set_words(problem or self.tr("%Ln article(s)", None, count))

    def _on_changed(self, draft: Draft) -> None:
        row = self._current()
        if row is not None:
            row.draft = draft
            with QSignalBlocker(self.list):
                item = self.list.currentItem()
                if item is not None:
                    item.setText(_item_words(draft))
            self._show_spans()
            self._show_counts()

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        self._rows[self.list.row(item)].is_wanted = item.checkState() == _CHECKED
        self._show_counts()

    def _on_span_clicked(self, number: int) -> None:
        if self.fields is not None and self.fields.hiding is not None:
            self.fields.hiding.turn(number)

    def _on_hiding_wished(self, start: int, end: int) -> None:
        if self.fields is not None:
            self.fields.hide_words(start, end)

    def _on_wish(self, wish: Wish) -> None:
        row = self._current()
        if row is not None:
            self.reread_wished.emit(row.draft, wish)

    def _on_attach(self) -> None:
        row = self._current()
        if row is not None:
            self.attach_wished.emit(row.draft)

    def _wish(self, rows: Sequence[_Row | None]) -> None:
        """Asks for drafts to be brought in; one with a problem is shown instead."""
        found = [row for row in rows if row is not None]
        for row in found:
            if row.draft.problem():
                self.list.setCurrentRow(self._rows.index(row))
                return
        if found:
            self.wished.emit(tuple(row.draft for row in found))


def _item_words(draft: Draft) -> str:
    read = draft.corrected
    title = read.title.value if read is not None and read.title.value else draft.name
    return f"{title}\n{status_line(draft)}"
