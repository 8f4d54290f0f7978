"""Links that lead out of the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget


def open_link(url: str, window: QWidget) -> None:
    """Opens a source in the browser, once the user has seen where it leads."""
    asked = QCoreApplication.translate("Presenter", "Open in the browser?")
    if QMessageBox.question(window, asked, url) == QMessageBox.StandardButton.Yes:
        QDesktopServices.openUrl(QUrl(url))
