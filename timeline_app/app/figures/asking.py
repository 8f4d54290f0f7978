"""Where a file goes: asked once, and again where its ending would replace another file unasked."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def asked_path(
    window: QWidget, title: str, proposed: Path, filter_words: str, endings: Collection[str]
) -> Path | None:
    """Where the user wants it; None when they think better of it.

    An ending of ``endings`` (without dot) that was typed decides; otherwise that of ``proposed`` is added.
    """
    name, _ = QFileDialog.getSaveFileName(window, title, str(proposed), filter_words)
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower().removeprefix(".") in endings:
        return path
    path = path.with_name(f"{path.name}{proposed.suffix}")
    # The file dialog did not know of the ending.
    return path if not os.path.exists(path) or _may_replace(window, title, path) else None


def _may_replace(window: QWidget, title: str, path: Path) -> bool:
    words = QCoreApplication.translate("Figures", "{0} is there already. Replace it?").format(path.name)
    return QMessageBox.question(window, title, words) == QMessageBox.StandardButton.Yes
