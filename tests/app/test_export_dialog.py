"""Exporting a figure: what can be asked for, what is refused with a reason, and what is written."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hands import LEFT
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QProgressDialog,
    QPushButton,
)
from pytestqt.qtbot import QtBot
from windows import Desk, message, shown_span

from timeline_app.app import exporting
from timeline_app.app.export_dialog import ExportDialog
from timeline_app.app.exporting import ExportOrder
from timeline_app.app.loaded import Loaded, load
from timeline_app.app.main_window import MainWindow
from timeline_app.app.settings import Settings
from timeline_app.core.bounds import Span
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.drawing.export import Watch
from timeline_app.store.store import EventStore

VIEW = Span(seconds_from_civil(1995), seconds_from_civil(2026))


@pytest.fixture(scope="module")
def loaded(shipped_store: Path) -> Loaded:
    with EventStore.open(shipped_store, read_only=True) as store:
        return load(store, shipped_store, "Other")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def dialog(application: QApplication, qtbot: QtBot, loaded: Loaded, settings: Settings) -> ExportDialog:
    dialog = ExportDialog(loaded, VIEW, "light", settings)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def save_button(dialog: ExportDialog) -> QApplication:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save)


def can_save(dialog: ExportDialog) -> bool:
    """Whether Save can be pressed; where it cannot the dialog says why."""
    is_enabled = save_button(dialog).isEnabled()
    assert is_enabled == (dialog.problem.text() == "")
    return is_enabled


def type_dates(dialog: ExportDialog, qtbot: QtBot, first: str, last: str) -> None:
    for field, text in ((dialog.first_date, first), (dialog.last_date, last)):
        field.clear()
        qtbot.keyClicks(field, text)


def goes_to(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    """Lets the question where the figure goes be answered at once; "" thinks better of it."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(path), "")))


def saved_to(dialog: ExportDialog, qtbot: QtBot) -> Path | None:
    qtbot.mouseClick(save_button(dialog), LEFT)
    return dialog.order.path if dialog.order else None


# What it shows


def test_a_figure_of_the_view_can_be_saved_at_once(dialog: ExportDialog) -> None:
    assert can_save(dialog)
    assert dialog.span() == VIEW


def test_everything_reaches_from_before_the_first_event_to_after_the_last(dialog: ExportDialog) -> None:
    dialog.extent.button(1).click()
    assert can_save(dialog)
    assert dialog.span().start_s < seconds_from_civil(1939)
    assert dialog.span().end_s > seconds_from_civil(2023, 5, 13)


def test_from_one_date_to_another_includes_both_to_their_last_second(
    dialog: ExportDialog, qtbot: QtBot
) -> None:
    type_dates(dialog, qtbot, "1997", "2003-06")
    assert dialog.extent.checkedId() == 2, "typing a date chooses what it is for"
    assert can_save(dialog)
    assert dialog.span() == Span(seconds_from_civil(1997), seconds_from_civil(2003, 7))


@pytest.mark.parametrize(
    ("first", "last", "reason"),
    [
        ("1997-13", "2003", "(character 6)"),
        ("1997", "next week", "'next week' is not a date"),
        ("1997", "", "Give both dates"),
        ("", "", "Give both dates"),
        ("2003", "1997", "after the first"),
        ("../1997", "2003", "without a beginning"),
        ("1997", "2003/..", "without an end"),
        ("1997", "..", "'..' is not a date"),
    ],
)
def test_dates_that_name_no_span_are_refused_with_the_reason(
    dialog: ExportDialog, qtbot: QtBot, first: str, last: str, reason: str
) -> None:
    type_dates(dialog, qtbot, "1997", "2003")
    type_dates(dialog, qtbot, first, last)
    dialog.extent.button(2).click()
    assert not can_save(dialog)
    assert reason in dialog.problem.text()
    dialog.extent.button(0).click()
    assert can_save(dialog), "the dates no longer matter"


@pytest.mark.parametrize(
    ("first", "last"), [("2023-05-12T10:00:00Z", "2023-05-12T10:00:05Z"), ("Y-200000000000", "2000")]
)
def test_the_shortest_and_the_longest_span_can_be_drawn_or_are_refused(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, first: str, last: str
) -> None:
    type_dates(dialog, qtbot, first, last)
    if not can_save(dialog):
        return
    goes_to(monkeypatch, tmp_path / "figure.png")
    saved_to(dialog, qtbot)
    assert dialog.order is not None
    dialog.order.carry_out(Watch())
    assert not QImage(str(tmp_path / "figure.png")).isNull()


# How large


def test_millimetres_are_those_of_a_printed_page(dialog: ExportDialog) -> None:
    dialog.unit.setCurrentText("mm")
    assert dialog.width_box.value() == 183
    assert dialog.dpi.value() == 300
    assert dialog.figure_size().width_px == pytest.approx(183 / 25.4 * 96)
    dialog.unit.setCurrentText("px")
    assert dialog.figure_size().width_px == dialog.width_box.value() == 1600


@pytest.mark.parametrize("unit", ["px", "mm"])
def test_a_size_too_small_is_told_the_smallest_and_that_one_is_enough(
    dialog: ExportDialog, unit: str
) -> None:
    dialog.unit.setCurrentText(unit)
    dialog.width_box.setValue(20)
    assert not can_save(dialog)
    words = dialog.problem.text().removesuffix(f" {unit}.").split()
    width, height = float(words[-3]), float(words[-1])
    dialog.width_box.setValue(width)
    dialog.height_box.setValue(height)
    assert can_save(dialog)
    dialog.width_box.setValue(width - 1)
    assert not can_save(dialog)
    dialog.width_box.setValue(width)
    dialog.height_box.setValue(height - 1)
    assert not can_save(dialog)


def test_dots_per_inch_are_asked_only_of_a_picture_that_has_dots(dialog: ExportDialog) -> None:
    enabled = {}
    for kind in ("PNG", "SVG", "PDF"):
        dialog.format.setCurrentText(kind)
        enabled[kind] = dialog.dpi.isEnabled()
    assert enabled == {"PNG": True, "SVG": False, "PDF": False}


# Where it goes


def test_the_file_has_the_ending_of_its_format_and_the_folder_is_remembered(
    dialog: ExportDialog, qtbot: QtBot, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.format.setCurrentText("SVG")
    goes_to(monkeypatch, tmp_path / "pictures.2023" / "figure")
    assert saved_to(dialog, qtbot) == tmp_path / "pictures.2023" / "figure.svg"
    assert settings.export_folder == tmp_path / "pictures.2023"


def test_an_ending_already_there_is_kept_in_its_own_letters(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_to(monkeypatch, tmp_path / "FIGURE.PNG")
    assert saved_to(dialog, qtbot) == tmp_path / "FIGURE.PNG"


@pytest.mark.parametrize("replies", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_a_file_that_comes_by_its_ending_is_replaced_only_when_the_user_says_so(
    dialog: ExportDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    replies: QMessageBox.StandardButton,
) -> None:
    (tmp_path / "figure.png").write_bytes(b"an earlier figure")
    asked: list[str] = []

    def question(_parent: object, _title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return replies

    monkeypatch.setattr(QMessageBox, "question", staticmethod(question))
    goes_to(monkeypatch, tmp_path / "figure")  # the file dialog saw no such file
    saved_to(dialog, qtbot)
    assert len(asked) == 1
    assert "figure.png" in asked[0]
    assert (dialog.order is not None) == (replies == QMessageBox.StandardButton.Yes)


def test_thinking_better_of_the_file_goes_back_to_the_dialog(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_to(monkeypatch, "")
    assert saved_to(dialog, qtbot) is None
    assert dialog.isVisible()


# From the window


@pytest.fixture
def held(window: MainWindow) -> threading.Event:
    """Keeps the worker busy until it is set."""
    event = threading.Event()
    window.worker.run("held", lambda: event.wait(10), lambda _: None, lambda _: None)
    return event


def export_dialog(window: MainWindow) -> ExportDialog:
    """The dialog that the window's button opens."""
    window.actions_by_id["file.export"].trigger()
    dialogs = [each for each in window.findChildren(ExportDialog) if each.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def dialogs_left(window: MainWindow) -> list[object]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [*window.findChildren(ExportDialog), *window.findChildren(QProgressDialog)]


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_a_figure_is_written_and_the_status_line_says_where(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    path = tmp_path / f"figure.{kind}"
    goes_to(monkeypatch, path)
    dialog = export_dialog(window)
    assert dialog.span() == shown_span(window)
    dialog.format.setCurrentText(kind.upper())
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    with qtbot.waitSignal(window.documents.message, check_params_cb=lambda text: str(path) in text):
        qtbot.mouseClick(save_button(dialog), LEFT)
    beginnings = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}
    assert path.read_bytes().startswith(beginnings[kind])
    assert [each.name for each in tmp_path.glob("*figure*")] == [path.name], "nothing else is left"
    assert dialogs_left(window) == []
    if kind == "png":
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1600, 1000)
        assert image.pixelColor(2, 2).lightness() < 60, "dark"


def test_giving_up_the_dialog_writes_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_to(monkeypatch, tmp_path / "figure.png")
    dialog = export_dialog(window)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not window.worker.is_busy
    assert list(tmp_path.glob("*figure*")) == []
    assert dialogs_left(window) == []


def test_giving_up_the_export_under_way_leaves_no_file(
    desk: Desk,
    window: MainWindow,
    held: threading.Event,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    goes_to(monkeypatch, tmp_path / "figure.png")
    qtbot.mouseClick(save_button(export_dialog(window)), LEFT)
    window.findChild(QProgressDialog).findChild(QPushButton).click()
    held.set()
    desk.rest(window)
    assert list(tmp_path.glob("*figure*")) == []
    assert message(window) is None
    assert dialogs_left(window) == []


def test_progress_is_shown_by_the_windows_thread(
    desk: Desk, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[int, threading.Thread]] = []

    class Seen(QProgressDialog):
        def setValue(self, value: int) -> None:
            shown.append((value, threading.current_thread()))
            super().setValue(value)

    monkeypatch.setattr(exporting, "QProgressDialog", Seen)
    goes_to(monkeypatch, tmp_path / "figure.png")
    qtbot.mouseClick(save_button(export_dialog(window)), LEFT)
    desk.rest(window)
    assert [value for value, _ in shown] == sorted(value for value, _ in shown)
    assert len(shown) > 2
    assert {thread for _, thread in shown} == {threading.main_thread()}


def test_the_window_stays_usable_while_a_figure_is_written(
    desk: Desk,
    window: MainWindow,
    held: threading.Event,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    goes_to(monkeypatch, tmp_path / "figure.png")
    before = shown_span(window)
    qtbot.mouseClick(save_button(export_dialog(window)), LEFT)
    window.actions_by_id["view.zoom_in"].trigger()
    qtbot.waitUntil(lambda: shown_span(window) != before)
    held.set()
    desk.rest(window)
    assert (tmp_path / "figure.png").exists()


def failed(window: MainWindow, qtbot: QtBot) -> str:
    """What the message says after Save; nothing else is left over the window."""
    qtbot.mouseClick(save_button(export_dialog(window)), LEFT)
    qtbot.waitUntil(lambda: message(window) is not None)
    box = message(window)
    assert box is not None
    text = box.text()
    box.accept()
    assert dialogs_left(window) == []
    return text


@pytest.mark.parametrize("place", ["a folder that is not there", "a folder of that name"])
def test_a_place_that_cannot_be_written_gives_a_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    path = tmp_path / "nowhere" / "figure.png" if "not there" in place else tmp_path / "figure.png"
    if "of that name" in place:
        path.mkdir()
    goes_to(monkeypatch, path)
    text = failed(window, qtbot)
    assert str(path) in text
    assert "cannot be written" in text
    assert [each.name for each in tmp_path.glob(".*figure*")] == []


def test_a_folder_without_the_right_to_write_gives_a_sentence(
    window: MainWindow, unprivileged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = unprivileged / "closed"
    closed.mkdir()
    closed.chmod(0o555)
    goes_to(monkeypatch, closed / "figure.svg")
    assert "cannot be written" in failed(window, qtbot)
    assert list(closed.iterdir()) == []


def test_an_image_too_large_for_memory_gives_a_sentence(
    loaded: Loaded, dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_to(monkeypatch, tmp_path / "figure.png")
    dialog.width_box.setValue(20_000)
    dialog.height_box.setValue(20_000)
    dialog.dpi.setValue(1200)
    saved_to(dialog, qtbot)
    assert isinstance(dialog.order, ExportOrder)
    with pytest.raises(exporting.UserError, match="too large"):
        dialog.order.carry_out(Watch())
    assert list(tmp_path.glob("*figure*")) == []


def test_an_ending_that_was_typed_decides_over_the_format_chosen(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.format.setCurrentText("PNG")
    goes_to(monkeypatch, tmp_path / "figure.svg")
    assert saved_to(dialog, qtbot) == tmp_path / "figure.svg"


def test_a_figure_of_a_span_says_how_much_of_the_store_it_shows(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.first_date.setText("2010")
    dialog.last_date.setText("2020")
    dialog.extent.button(2).setChecked(True)
    goes_to(monkeypatch, tmp_path / "figure.png")
    saved_to(dialog, qtbot)
    assert dialog.order is not None
    assert dialog.order.words.subtitle == "36 of 64 events · 5 articles · 2010 – 2020"
    assert dialog.order.words.lane_notes[0] == "5 of 18 events"
