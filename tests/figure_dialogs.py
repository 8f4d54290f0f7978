"""The dialog of figures in tests: opened, come to rest, its figure written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import LEFT
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from timeline_app.app.figures.dialog import FigureDialog
from timeline_app.app.main_window import MainWindow


def figure_dialog(window: MainWindow, qtbot: QtBot) -> FigureDialog:
    """The dialog that the window's button opens, with its preview."""
    window.actions_by_id["file.export"].trigger()
    (dialog,) = (each for each in window.findChildren(FigureDialog) if each.isVisible())
    settle(dialog, window, qtbot)
    return dialog


def settle(dialog: FigureDialog, window: MainWindow, qtbot: QtBot) -> None:
    """Waits until the preview shows what is asked for, or why it cannot."""
    qtbot.waitUntil(
        lambda: dialog.previewer.is_idle and not window.worker.is_busy and not dialog.foot.is_working
    )


def goes_to(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    """Lets the question where a file goes be answered at once; "" thinks better of it."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(path), "")))


def export(dialog: FigureDialog, window: MainWindow, qtbot: QtBot) -> None:
    """Presses Export and waits until the figure is written."""
    qtbot.mouseClick(dialog.foot.export, LEFT)
    settle(dialog, window, qtbot)
