"""Starts the program: the application object, its fonts, the window."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMargins, QSettings, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from timeline_app import __version__, paths
from timeline_app.app.languages import ENGLISH, install_language
from timeline_app.app.look import apply_fonts
from timeline_app.app.program import Program
from timeline_app.app.settings import Settings

_FRAME: Final = QMargins(1, 30, 1, 2)  # what a desktop draws around a window, about


def run(path: Path | None = None) -> int:
    """Opens the window on a store or folder and stays until it is closed; gives the exit code."""
    # Ctrl+C in the terminal closes the window: every change is on the disk already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = make_application(sys.argv[:1])
    program = Program(application, Settings(QSettings()))
    show_whole(program.window, program.window.screen().availableSize())
    program.begin(path)
    return application.exec()


def show_whole(window: QWidget, available: QSize) -> None:
    """Shows a window; where it would reach beyond what is ``available`` of the screen, over all of it."""
    with_frame = window.size().grownBy(_FRAME)
    if with_frame == with_frame.boundedTo(available) or window.isFullScreen():
        window.show()
    else:
        window.showMaximized()


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
