"""A web page out of the window: of all there is, in the lanes and with the filter of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from windows import Desk


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(path), "")))


def test_the_store_is_written_as_a_page_for_browsers(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk.window()
    choose(monkeypatch, tmp_path / "shared.html")
    with qtbot.waitSignal(window.figures.message, check_params_cb=lambda text: "any browser" in text):
        window.actions_by_id["file.share_page"].trigger()
    html = (tmp_path / "shared.html").read_text(encoding="utf-8")
    assert html.count('<article class="event"') == 64
    assert "Southern Bureau" in html, "what is out of view is in it too"


def test_a_folder_that_cannot_be_written_to_is_told_and_nothing_is_left(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk.window()
    choose(monkeypatch, tmp_path / "missing" / "shared.html")
    window.actions_by_id["file.share_page"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[0]
    assert "shared.html cannot be written" in box.text()
    box.close()
    assert not (tmp_path / "missing").exists()
