"""What went wrong, told over the window without holding up the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from timeline_app.app.languages import error_in_words
from timeline_app.core.faults import InputFaults, UserError

_FAULTS_SHOWN = 12


def show_error(window: QWidget, error: UserError) -> None:
    """Shows what went wrong as plain text; of many faults the first, and how many more there are."""
    box = QMessageBox(QMessageBox.Icon.Warning, _tr("That did not work"), _words(error), parent=window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.open()


def _words(error: UserError) -> str:
    if not isinstance(error, InputFaults) or len(error.faults) <= _FAULTS_SHOWN:
        return error_in_words(error)
    more = _tr("… and {0} more").format(len(error.faults) - _FAULTS_SHOWN)
    return f"{error_in_words(error, _FAULTS_SHOWN)}\n{more}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)
