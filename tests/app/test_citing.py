"""The style of citations, and citations written into a file from the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from windows import Desk, failing

from timeline_app.app.main_window import MainWindow


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path | str, chosen: str = "") -> None:
    """Lets the next question for a file be answered at once."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(path), chosen)))


def export(window: MainWindow, qtbot: QtBot) -> str:
    """Writes the citations, and gives what the status line says of it."""
    with qtbot.waitSignal(window.citing.message) as said:
        window.actions_by_id["file.export_citations"].trigger()
    return str(said.args[0])


def choose(window: MainWindow, style: str) -> None:
    """Chooses a style in the menu."""
    action = window.findChild(QAction, f"citations.{style}")
    assert isinstance(action, QAction)
    action.trigger()


def cited(window: MainWindow) -> str:
    """The citation at the head of the article that is open."""
    names = [each.accessibleName() for each in window.reader.article_pane.findChildren(QWidget)]
    return [name for name in names if "Wang, J" in name or "WANG J" in name][-1]


def test_all_articles_are_written_in_the_format_of_the_ending(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "sources.json")
    assert export(window, qtbot) == f"5 citations in {tmp_path / 'sources.json'}"
    assert len(json.loads((tmp_path / "sources.json").read_text("utf-8"))) == 5
    save_as(monkeypatch, tmp_path / "sources.ris")
    export(window, qtbot)
    assert (tmp_path / "sources.ris").read_bytes().count(b"TY  - ") == 5


def test_a_name_without_an_ending_gets_that_of_the_chosen_format(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "sources", "RIS (*.ris)")
    export(window, qtbot)
    assert (tmp_path / "sources.ris").exists()


def test_text_is_written_in_the_style_that_is_chosen(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "apa")
    save_as(monkeypatch, tmp_path / "sources.txt")
    export(window, qtbot)
    assert "Wang, J. (2019, October 31)." in (tmp_path / "sources.txt").read_text("utf-8")


def test_the_article_that_is_open_is_cited_in_the_chosen_style_and_after_a_restart_too(
    desk: Desk, window: MainWindow
) -> None:
    window.presenter.session.open_article("ichongqing-2019", None)
    desk.rest(window)
    assert "Wang, Jieyu. “Chongqing is" in cited(window)
    choose(window, "gbt7714")
    assert "WANG J. Chongqing is" in cited(window)
    desk.close()
    again = desk.window()
    assert again.citing.style == "gbt7714"


def test_a_place_that_cannot_be_written_is_told(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "nowhere" / "sources.bib")
    text = failing(window, qtbot, window.actions_by_id["file.export_citations"].trigger)
    assert "no such file or folder" in text


def test_thinking_better_of_it_writes_nothing(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, "")
    window.actions_by_id["file.export_citations"].trigger()
    assert not window.worker.is_busy
    assert not list(tmp_path.glob("*.bib"))
