"""What pasting would do, line by line, before it is done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.listing.fields import list_fields, read_cell
from timeline_app.app.listing.pasting import Doing, Pasted, PastedLine
from timeline_app.app.reader.phrases import date_words
from timeline_app.app.text_size import size_over
from timeline_app.core.model import Event
from timeline_app.formats.event_cells import CELL_COLUMNS, CellRefusal

_MOST_SHOWN: Final = 500  # lines; those that are refused come first


class PasteDialog(QDialog):
    """Lists the lines of a pasted table and what each does. Accepted, those that can be are to be done."""

    def __init__(self, pasted: Pasted, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste events"))
        self.resize(size_over(parent, 720, 440))
        self.summary = QLabel(self._summary(pasted))
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.table = self._table(pasted)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        count = pasted.count("added") + pasted.count("changed")
        self.accept_button = self.buttons.addButton(
            self.tr("Paste {0}").format(f"{count:,}"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setEnabled(count > 0)
        self.accept_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.buttons)
        (self.accept_button if count else self.table).setFocus()

    def _summary(self, pasted: Pasted) -> str:
        numbers = (
            (pasted.count("added"), self.tr("{0} new")),
            (pasted.count("changed"), self.tr("{0} changed")),
            (pasted.count("same"), self.tr("{0} as they are")),
            (pasted.count("refused"), self.tr("{0} left out, with the reason beside them")),
        )
        said = ", ".join(words.format(f"{number:,}") for number, words in numbers if number)
        lines = [self.tr("Lines of the table: {0}.").format(said) if said else self.tr("There is no line.")]
        if pasted.unknown:
            lines.append(self.tr("Columns that are not read: {0}").format(", ".join(pasted.unknown)))
        if len(pasted.lines) > _MOST_SHOWN:
            lines.append(self.tr("The first {0} are shown.").format(_MOST_SHOWN))
        return "\n".join(lines)

    def _table(self, pasted: Pasted) -> QTableWidget:
        lines = sorted(pasted.lines, key=lambda line: line.doing != "refused")[:_MOST_SHOWN]
        table = QTableWidget(len(lines), 4)
        table.setAccessibleName(self.tr("What would be done"))
        table.setHorizontalHeaderLabels(
            [self.tr("Line"), self.tr("What is done"), self.tr("Event"), self.tr("Details")]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.setColumnWidth(2, 240)
        for row, line in enumerate(lines):
            title = line.after.title or (line.before.title if line.before else "")
            for column, text in enumerate((str(line.number), _doing(line.doing), title, details(line))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(row, column, item)
        return table


def details(line: PastedLine) -> str:
    """What a line changes, or why it is left out."""
    if line.doing == "refused":
        return "; ".join(refusal_words(each) for each in line.refused)
    if line.before is None:
        return date_words(line.after.date) if line.after.date else _tr("undated")
    titles = {field.id: field.title for field in list_fields()}
    said = []
    for column in CELL_COLUMNS[1:]:
        before, after = _shown(line.before, column), _shown(line.after, column)
        if before != after:
            said.append(f"{titles[column]}: {before or '–'} → {after or '–'}")
    return "; ".join(said)


def refusal_words(refusal: CellRefusal) -> str:
    """Why a cell cannot be taken, and what to do."""
    words = {
        "title": _tr("the title is empty; give it one"),
        "date": _tr("“{0}” is not understood as a date: {1}"),
        "ambiguous": _tr("“{0}” can be several dates: {1}; write one of them"),
        "category": _tr("there is no category “{0}”; there are: {1}"),
        "kind": _tr("“{0}” is no kind of event; there are: {1}"),
        "importance": _tr("“{0}” is not a number from 0 to 1"),
        "twice": _tr("“{0}” is there twice; leave one line"),
    }
    return words[refusal.reason].format(refusal.text, refusal.detail)


def _shown(event: Event, column: str) -> str:
    text = read_cell(event, column)
    return date_words(text) if column == "date" else text


def _doing(doing: Doing) -> str:
    return {
        "added": _tr("new"),
        "changed": _tr("changed"),
        "same": _tr("as it is"),
        "refused": _tr("left out"),
    }[doing]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Listing", text)
