"""Exporting a figure: what can be asked for, what is refused with a reason, what is seen and written."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from figure_dialogs import export, figure_dialog, goes_to, settle
from hands import LEFT
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot
from windows import Desk, message, shown_span

from timeline_app.app.figures import previewer
from timeline_app.app.figures.dialog import FigureDialog
from timeline_app.app.languages import LanguageChoice
from timeline_app.app.main_window import MainWindow
from timeline_app.drawing.figure_options import (
    Extent,
    FigureLanguage,
    FigureOptions,
    LaneChoice,
    Size,
    Tiles,
    Words,
)
from timeline_app.drawing.view_file import read_view


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Previews are drawn as ever, but nobody has to wait for the hand to rest."""
    monkeypatch.setattr(previewer, "_QUIET_MS", 5)
    monkeypatch.setattr(previewer, "_ESTIMATE_MS", 5)


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> FigureDialog:
    return figure_dialog(window, qtbot)


def fields_of(part: type[msgspec.Struct], path: tuple[str, ...] = ()) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for field in msgspec.structs.fields(part):
        kind = field.type
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            found |= fields_of(kind, (*path, field.name))
        else:
            found.add((*path, field.name))
    return found


def can_export(dialog: FigureDialog) -> bool:
    """Whether the figure can be written; where it cannot the dialog says why."""
    is_enabled = dialog.foot.export.isEnabled()
    assert is_enabled == (dialog.foot.problem == "")
    return is_enabled


def type_dates(dialog: FigureDialog, qtbot: QtBot, first: str, last: str) -> None:
    extent = dialog.shown_page.extent
    for field, text in ((extent.first_date, first), (extent.last_date, last)):
        field.clear()
        qtbot.keyClicks(field, text)


def show(dialog: FigureDialog, window: MainWindow, qtbot: QtBot, **changes: object) -> None:
    dialog.show_options(msgspec.structs.replace(dialog.options, **changes))
    settle(dialog, window, qtbot)


# What it shows


def test_every_option_of_a_figure_is_in_the_dialog(dialog: FigureDialog) -> None:
    places = set().union(*(page.places for page in dialog.pages_of_options))
    assert places == fields_of(FigureOptions)


def test_every_language_of_figures_can_be_chosen_in_the_dialog(dialog: FigureDialog) -> None:
    (box,) = (
        each
        for each in dialog.findChildren(QComboBox)
        if each.accessibleName() == "Language of dates and legends"
    )
    assert tuple(box.itemData(index) for index in range(box.count())) == get_args(FigureLanguage)


@pytest.mark.parametrize(("language", "first"), [("en", "en"), ("zh-Hans", "zh"), ("zh-Hant", "zh-Hant")])
def test_a_first_figure_is_in_the_language_of_the_window(
    desk: Desk, qtbot: QtBot, language: LanguageChoice, first: FigureLanguage
) -> None:
    assert figure_dialog(desk.program(language).window, qtbot).options.language == first


def test_a_figure_of_the_view_can_be_exported_at_once(window: MainWindow, dialog: FigureDialog) -> None:
    view = shown_span(window)
    assert can_export(dialog)
    assert dialog.options.extent == Extent(start=view.start_s, end=view.end_s)
    assert dialog.drawn is not None


def test_the_preview_has_the_proportions_of_the_page(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot
) -> None:
    for size, proportion in ((Size(preset="a4"), 297 / 210), (Size(preset="slide"), 16 / 9)):
        show(dialog, window, qtbot, size=size)
        image = dialog.drawn.image
        assert image.width() / image.height() == pytest.approx(proportion, rel=0.01)
        room = dialog.preview.room_px
        assert image.width() <= room[0] + 1
        assert image.height() <= room[1] + 1


def test_everything_and_the_selected_event_are_other_extents(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.presenter.session.select("rocket-launch-2018")
    desk.rest(window)
    dialog = figure_dialog(window, qtbot)
    extent = dialog.shown_page.extent
    extent.choose("whole")
    assert dialog.options.extent == Extent()
    extent.choose("event")
    assert dialog.options.extent == Extent(event="rocket-launch-2018")
    settle(dialog, window, qtbot)
    assert can_export(dialog)
    assert dialog.drawn.usual.subtitle.endswith("16 – 18 May 2018")


def test_without_a_selected_event_it_is_not_offered(dialog: FigureDialog) -> None:
    assert not dialog.shown_page.extent.buttons.button(2).isVisible()


def test_from_one_date_to_another_includes_both_to_their_last_second(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot
) -> None:
    type_dates(dialog, qtbot, "1997", "2003-06")
    settle(dialog, window, qtbot)
    assert dialog.shown_page.extent.kind == "dates", "typing a date chooses what it is for"
    assert can_export(dialog)
    assert dialog.options.extent == Extent(start="1997", end="2003-06")
    assert dialog.drawn.usual.subtitle.endswith("1997 – 2003")


@pytest.mark.parametrize(
    ("first", "last", "reason"),
    [
        ("1997-13", "2003", "(character 6)"),
        ("1997", "next week", "'next week' is not a date"),
        ("", "", "Give a date"),
        ("2003", "1997", "after the first"),
        ("../1997", "2003", "without a beginning"),
        ("1997", "2003/..", "without an end"),
        ("2050", "", "no events in that time"),
    ],
)
def test_dates_that_name_no_span_are_refused_with_the_reason(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot, first: str, last: str, reason: str
) -> None:
    dialog.shown_page.extent.choose("dates")
    type_dates(dialog, qtbot, first, last)
    settle(dialog, window, qtbot)
    assert not can_export(dialog)
    assert reason in dialog.foot.problem
    dialog.shown_page.extent.choose("view")
    settle(dialog, window, qtbot)
    assert can_export(dialog), "the dates no longer matter"


def test_lanes_without_a_tick_are_left_out_and_others_are_read(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot
) -> None:
    lanes = dialog.shown_page.lanes
    lanes.item(0).setCheckState(Qt.CheckState.Unchecked)
    settle(dialog, window, qtbot)
    assert "politics" not in dialog.options.lanes.only
    assert len(dialog.options.lanes.only) == 4
    dialog.shown_page.by.setCurrentIndex(dialog.shown_page.by.findData("place"))
    settle(dialog, window, qtbot)
    assert dialog.options.lanes.only == ()
    assert lanes.item(0).text().startswith("Chongqing")


def test_lanes_are_those_of_the_window_until_they_are_changed(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.presenter.lanes.arrange(window.presenter.lanes.arrangement.with_hidden(["politics"]))
    dialog = figure_dialog(window, qtbot)
    assert "politics" not in dialog.options.lanes.only
    lanes = dialog.shown_page.lanes
    for row in range(lanes.count()):
        lanes.item(row).setCheckState(Qt.CheckState.Checked)
    assert dialog.options.lanes.only == ()
    dialog.shown_page.as_in_window.click()
    assert len(dialog.options.lanes.only) == 4


def test_a_filter_that_cannot_be_read_says_where_it_goes_wrong(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.shown_page.filter, "before:soon")
    settle(dialog, window, qtbot)
    assert not can_export(dialog)
    dialog.shown_page.filter.clear()
    qtbot.keyClicks(dialog.shown_page.filter, "sources:>2")
    settle(dialog, window, qtbot)
    assert can_export(dialog)
    assert "of 64 events" in dialog.drawn.usual.subtitle


# How large


def test_another_unit_keeps_the_size(window: MainWindow, dialog: FigureDialog, qtbot: QtBot) -> None:
    page = dialog.page_page
    page.width_box.setValue(960)
    page.unit.setCurrentText("in")
    settle(dialog, window, qtbot)
    assert dialog.options.size.width == 10
    page.unit.setCurrentText("mm")
    settle(dialog, window, qtbot)
    assert dialog.options.size.width == 254
    assert dialog.drawn.width_px == pytest.approx(960)


@pytest.mark.parametrize("unit", ["px", "mm"])
def test_a_size_too_small_is_told_the_smallest_and_that_one_is_enough(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot, unit: str
) -> None:
    show(dialog, window, qtbot, size=Size(width=20, height=2_000 if unit == "px" else 400, unit=unit))
    assert not can_export(dialog)
    least = float(dialog.foot.problem.split(": ")[1].split()[0])
    show(dialog, window, qtbot, size=Size(width=least, height=20, unit=unit))
    assert "too low" in dialog.foot.problem
    height = float(dialog.foot.problem.split(": ")[1].split()[0])
    show(dialog, window, qtbot, size=Size(width=least, height=height, unit=unit))
    assert can_export(dialog)


def test_only_what_has_a_meaning_for_a_size_is_shown(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot
) -> None:
    dialog.tabs.setCurrentIndex(1)
    page = dialog.page_page
    seen = {}
    for name in ("", "one-column", "a4", "slide"):
        show(dialog, window, qtbot, size=Size(preset=name))
        seen[name] = (page.orientation.isVisible(), page.height_box.isVisible(), page.width_box.isEnabled())
    assert seen == {
        "": (False, True, True),
        "one-column": (False, True, False),
        "a4": (True, False, False),
        "slide": (False, False, False),
    }


def test_letters_too_small_for_print_are_warned_of(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot
) -> None:
    letters = msgspec.structs.replace(dialog.options.letters, size_pt=6.5)
    show(dialog, window, qtbot, size=Size(preset="two-columns"), letters=letters)
    assert "5.5 pt" in dialog.foot.words.text()
    assert can_export(dialog), "a warning is no refusal"
    show(dialog, window, qtbot, size=Size(preset="two-columns"), letters=type(letters)())
    assert dialog.foot.words.text() == ""


def test_pixels_and_bytes_are_told_for_images_and_bytes_alone_for_the_others(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot
) -> None:
    show(dialog, window, qtbot, size=Size(preset="a4"), dpi=150)
    assert dialog.page_page.pixels.text().startswith("1,754 × 1,240 pixels  ·  about ")
    dialog.format.setCurrentText("SVG")
    settle(dialog, window, qtbot)
    assert dialog.page_page.pixels.text().startswith("sharp at any size  ·  about ")


def test_the_preview_is_seen_at_its_own_size(window: MainWindow, dialog: FigureDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.zoom_bar.own, LEFT)
    settle(dialog, window, qtbot)
    assert dialog.drawn.image.width() == 1600
    assert dialog.preview.horizontalScrollBar().maximum() > 0
    qtbot.mouseClick(dialog.zoom_bar.fit, LEFT)
    settle(dialog, window, qtbot)
    assert dialog.drawn.image.width() < 1600
    assert dialog.preview.horizontalScrollBar().maximum() == 0


def test_a_figure_larger_than_its_paper_is_seen_sheet_by_sheet(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot
) -> None:
    assert not dialog.zoom_bar.after.isVisible()
    show(dialog, window, qtbot, size=Size(preset="a3"), tiles=Tiles(paper="a4"))
    assert dialog.drawn.sheets > 2
    assert dialog.zoom_bar.page.text() == f"1 / {dialog.drawn.sheets}"
    first = dialog.drawn.image
    qtbot.mouseClick(dialog.zoom_bar.after, LEFT)
    settle(dialog, window, qtbot)
    assert dialog.drawn.sheet == 1
    assert dialog.drawn.image != first
    show(dialog, window, qtbot, tiles=Tiles())
    assert not dialog.zoom_bar.after.isVisible()


def test_sources_are_numbered_listed_and_written_beside_the_figure(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = dialog.sources_page
    dialog.tabs.setCurrentIndex(3)
    assert not page.passages.isEnabled()
    page.list.setCurrentIndex(page.list.findData("pages"))
    assert page.passages.isEnabled()
    assert not page.numbers.isEnabled(), "with a list there are numbers in any case"
    page.files["bibtex"].setChecked(True)
    settle(dialog, window, qtbot)
    assert dialog.drawn.sheets > 1
    goes_to(monkeypatch, tmp_path / "figure.pdf")
    export(dialog, window, qtbot)
    assert sorted(each.name for each in tmp_path.glob("figure*")) == ["figure.bib", "figure.pdf"]


# Words


def test_a_text_is_none_the_usual_one_or_ones_own(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot
) -> None:
    title = dialog.words_page.texts["title"]
    assert title.field.placeholderText() == "Chongqing & Hong Kong"
    assert dialog.options.words.title is None
    title.switch.click()
    assert dialog.options.words.title == ""
    title.switch.click()
    qtbot.keyClicks(title.field, "Ours")
    assert dialog.options.words.title == "Ours"


# What is remembered


def test_choices_are_remembered_but_not_what_was_in_view(
    desk: Desk, window: MainWindow, dialog: FigureDialog, qtbot: QtBot
) -> None:
    show(
        dialog, window, qtbot, size=Size(preset="a3"), extent=Extent(start="1997"), words=Words(caption=None)
    )
    dialog.format.setCurrentText("PDF")
    dialog.reject()
    window.close()
    again = desk.window()
    dialog = figure_dialog(again, qtbot)
    assert dialog.options.size == Size(preset="a3")
    assert dialog.options.words == Words(caption=None)
    assert dialog.format.currentText() == "PDF"
    view = shown_span(again)
    assert dialog.options.extent == Extent(start=view.start_s, end=view.end_s)


def test_presets_are_saved_taken_renamed_and_deleted(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = iter(["Poster", "Wall"])
    monkeypatch.setattr(QInputDialog, "getText", staticmethod(lambda *_args: (next(names), True)))

    def choose(*words: str) -> None:
        presets = dialog.presets
        presets.fill()
        menu = presets.menu()
        for word in words[:-1]:
            menu = next(each.menu() for each in menu.actions() if each.text() == word)
        next(each for each in menu.actions() if each.text() == words[-1]).trigger()
        settle(dialog, window, qtbot)

    show(dialog, window, qtbot, size=Size(preset="a0"), theme="dark")
    choose("Save as a preset…")
    show(dialog, window, qtbot, size=Size(), theme="light", extent=Extent(start="2010"))
    choose("Poster")
    assert dialog.options.size == Size(preset="a0")
    assert dialog.options.theme == "dark"
    assert dialog.options.extent == Extent(start="2010"), "what is shown stays"
    choose("Rename", "Poster")
    choose("As at first")
    assert dialog.options.size == Size()
    choose("Wall")
    assert dialog.options.theme == "dark"
    choose("Delete", "Wall")
    dialog.presets.fill()
    assert dialog.presets.menu().actions()[0].text() == "No preset was saved yet"


def test_a_view_is_saved_for_the_command_line_and_opened_again(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(dialog, window, qtbot, extent=Extent(start="1997", end="2010"), lanes=LaneChoice(by="place"))
    goes_to(monkeypatch, tmp_path / "mine")
    dialog.presets._save_view()
    saved = dialog.options
    assert read_view(tmp_path / "mine.json") == saved
    show(dialog, window, qtbot, extent=Extent(), lanes=LaneChoice())
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", staticmethod(lambda *_args: (str(tmp_path / "mine.json"), ""))
    )
    dialog.presets._open_view()
    settle(dialog, window, qtbot)
    assert dialog.options == saved
    assert can_export(dialog)


def test_a_view_file_that_is_none_is_told_and_changes_nothing(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bad.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", staticmethod(lambda *_args: (str(tmp_path / "bad.json"), ""))
    )
    before = dialog.options
    dialog.presets._open_view()
    (box,) = dialog.findChildren(QMessageBox)
    assert "not a view file" in box.text()
    box.accept()
    assert dialog.options == before


# Where it goes


@pytest.mark.parametrize("kind", ["png", "svg", "pdf", "html"])
def test_a_figure_is_written_and_the_dialog_and_the_status_line_say_where(
    window: MainWindow,
    dialog: FigureDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    path = tmp_path / f"figure.{kind}"
    goes_to(monkeypatch, path)
    dialog.format.setCurrentText(kind.upper())
    show(dialog, window, qtbot, theme="dark", size=Size(width=1600, height=1000))
    with qtbot.waitSignal(window.figures.message, check_params_cb=lambda text: str(path) in text):
        qtbot.mouseClick(dialog.foot.export, LEFT)
    settle(dialog, window, qtbot)
    assert str(path) in dialog.foot.words.text()
    beginnings = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF", "html": b"<!"}
    assert path.read_bytes().startswith(beginnings[kind])
    assert [each.name for each in tmp_path.glob("*figure*")] == [path.name], "nothing else is left"
    if kind == "png":
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1600, 1000)
        assert image.pixelColor(2, 2).lightness() < 60, "dark"


def test_what_was_written_can_be_opened_and_its_folder_shown_until_something_changes(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", staticmethod(lambda url: opened.append(url.toLocalFile()) or True)
    )
    goes_to(monkeypatch, tmp_path / "figure.png")
    assert not dialog.foot.open.isVisible()
    export(dialog, window, qtbot)
    qtbot.mouseClick(dialog.foot.open, LEFT)
    qtbot.mouseClick(dialog.foot.show_folder, LEFT)
    assert [Path(each) for each in opened] == [tmp_path / "figure.png", tmp_path]
    show(dialog, window, qtbot, theme="dark")
    assert not dialog.foot.open.isVisible()
    assert dialog.foot.words.text() == ""


def test_the_file_has_the_ending_of_its_format_and_the_folder_is_remembered(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "pictures.2023"
    folder.mkdir()
    dialog.format.setCurrentText("SVG")
    goes_to(monkeypatch, folder / "figure")
    export(dialog, window, qtbot)
    assert [each.name for each in folder.iterdir()] == ["figure.svg"]
    assert window._settings.export_folder == folder


@pytest.mark.parametrize(("name", "beginning"), [("FIGURE.PNG", b"\x89PNG"), ("figure.svg", b"<?xml")])
def test_an_ending_that_was_typed_decides_and_is_kept_in_its_own_letters(
    window: MainWindow,
    dialog: FigureDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    beginning: bytes,
) -> None:
    goes_to(monkeypatch, tmp_path / name)
    export(dialog, window, qtbot)
    assert (tmp_path / name).read_bytes().startswith(beginning)


@pytest.mark.parametrize("replies", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_a_file_that_comes_by_its_ending_is_replaced_only_when_the_user_says_so(
    window: MainWindow,
    dialog: FigureDialog,
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
    export(dialog, window, qtbot)
    assert len(asked) == 1
    assert "figure.png" in asked[0]
    is_replaced = (tmp_path / "figure.png").read_bytes().startswith(b"\x89PNG")
    assert is_replaced == (replies == QMessageBox.StandardButton.Yes)


def test_a_figure_goes_to_the_clipboard_as_an_image_and_as_svg(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot
) -> None:
    clipboard = QGuiApplication.clipboard()
    for action in dialog.foot.copy.menu().actions():
        clipboard.clear()
        action.trigger()
        settle(dialog, window, qtbot)
        assert "clipboard" in dialog.foot.words.text()
        data = clipboard.mimeData()
        assert data.hasImage() or data.data("image/svg+xml").startsWith(b"<?xml")
        if data.hasImage():
            assert clipboard.image().width() == 1600
    clipboard.clear()


def test_closing_the_dialog_writes_nothing_and_leaves_nothing(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_to(monkeypatch, tmp_path / "figure.png")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert list(tmp_path.glob("*figure*")) == []
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(FigureDialog) == []


def test_enter_in_a_field_exports_nothing(dialog: FigureDialog, qtbot: QtBot) -> None:
    wished: list[object] = []
    dialog.export_wished.connect(lambda *args: wished.append(args))
    dialog.shown_page.filter.setFocus()
    qtbot.keyClick(dialog.shown_page.filter, Qt.Key.Key_Return)
    assert wished == []
    assert dialog.isVisible()


# While it is written


@pytest.fixture
def held(window: MainWindow, dialog: FigureDialog) -> threading.Event:
    """Keeps the worker busy until it is set."""
    event = threading.Event()
    window.worker.run("held", lambda: event.wait(10), lambda _: None, lambda _: None)
    return event


def test_giving_up_the_export_under_way_leaves_no_file(
    window: MainWindow,
    dialog: FigureDialog,
    held: threading.Event,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    goes_to(monkeypatch, tmp_path / "figure.png")
    qtbot.mouseClick(dialog.foot.export, LEFT)
    assert dialog.foot.progress.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "what is under way ends first"
    held.set()
    settle(dialog, window, qtbot)
    assert list(tmp_path.glob("*figure*")) == []
    assert message(window) is None
    assert "Nothing was written" in dialog.foot.words.text()
    assert can_export(dialog)


def test_closing_the_dialog_ends_what_is_under_way(
    desk: Desk,
    window: MainWindow,
    dialog: FigureDialog,
    held: threading.Event,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    goes_to(monkeypatch, tmp_path / "figure.png")
    qtbot.mouseClick(dialog.foot.export, LEFT)
    dialog.close()
    held.set()
    desk.rest(window)
    assert list(tmp_path.glob("*figure*")) == []


def test_progress_is_shown_by_the_windows_thread(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[int, threading.Thread]] = []
    dialog.foot.progress.valueChanged.connect(lambda value: shown.append((value, threading.current_thread())))
    goes_to(monkeypatch, tmp_path / "figure.png")
    export(dialog, window, qtbot)
    values = [value for value, _ in shown]
    assert values == sorted(values)
    assert len(values) > 2
    assert {thread for _, thread in shown} == {threading.main_thread()}


# What goes wrong


def failed(window: MainWindow, dialog: FigureDialog, qtbot: QtBot) -> str:
    """What the message says after Export; nothing else is left over the window."""
    export(dialog, window, qtbot)
    (box,) = (each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    text = box.text()
    box.accept()
    assert can_export(dialog), "another place may do"
    return text


@pytest.mark.parametrize("place", ["a folder that is not there", "a folder of that name"])
def test_a_place_that_cannot_be_written_gives_a_sentence(
    window: MainWindow,
    dialog: FigureDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
) -> None:
    path = tmp_path / "nowhere" / "figure.png" if "not there" in place else tmp_path / "figure.png"
    if "of that name" in place:
        path.mkdir()
    goes_to(monkeypatch, path)
    text = failed(window, dialog, qtbot)
    assert str(path) in text
    assert "cannot be written" in text
    assert [each.name for each in tmp_path.glob(".*figure*")] == []


def test_a_folder_without_the_right_to_write_gives_a_sentence(
    window: MainWindow,
    dialog: FigureDialog,
    unprivileged: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    closed = unprivileged / "closed"
    closed.mkdir()
    closed.chmod(0o555)
    goes_to(monkeypatch, closed / "figure.svg")
    assert "cannot be written" in failed(window, dialog, qtbot)
    assert list(closed.iterdir()) == []


def test_an_image_too_large_to_be_read_gives_a_sentence(
    window: MainWindow, dialog: FigureDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_to(monkeypatch, tmp_path / "figure.png")
    show(dialog, window, qtbot, size=Size(width=19_000, height=19_000), dpi=2_400)
    assert "too large" in failed(window, dialog, qtbot)
    assert list(tmp_path.glob("*figure*")) == []
