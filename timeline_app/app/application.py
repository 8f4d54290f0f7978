"""Starts the program: the application object, its fonts, the window."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from timeline_app import __version__, paths
from timeline_app.app.languages import ENGLISH, install_language
from timeline_app.app.look import apply_fonts
from timeline_app.app.program import Program
from timeline_app.app.settings import Settings


def run(path: Path | None = None) -> int:
    """Opens the window on a store or folder and stays until it is closed; gives the exit code."""
    # Ctrl+C in the terminal closes the window: every change is on the disk already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = make_application(sys.argv[:1])
    program = Program(application, Settings(QSettings()))
    program.window.show()
    program.begin(path)
    return application.exec()


def make_application(arguments: list[str]) -> QApplication:
    """The application object with our name, icon, style and fonts."""
    application = QApplication(arguments)
    prepare(application)
    return application


def prepare(application: QApplication) -> None:
    """Gives an application object our name, icon, style and fonts."""
    application.setOrganizationName("Timeline Explorer")
    application.setApplicationName(paths.APPLICATION_NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("timeline-explorer")
    application.setWindowIcon(QIcon(str(paths.resource("icons", "timeline-explorer.svg"))))
    application.setStyle("Fusion")
    install_language(application, ENGLISH)  # till the program knows which is wanted
    apply_fonts(application)
