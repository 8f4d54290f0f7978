"""Bringing in articles: dropped, chosen or pasted, looked at in the preview, corrected and kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from drops import drop
from hands import click
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from windows import Desk, failing, message, path_of

from timeline_app.app.bringing_in.dialog import BringInDialog
from timeline_app.app.bringing_in.left_out_dialog import LeftOutDialog
from timeline_app.app.main_window import MainWindow
from timeline_app.core.model import Article
from timeline_app.formats.articles import Wish
from timeline_app.store.store import EventStore

REPORT = """Harbour Post
Home > News > Port
Pier opens after two years

By Ann Lee
3 May 1966

The new pier was opened on Tuesday, two years after work began. The mayor said it would bring a thousand jobs
to the town, and that the ferry would call there twice a day from the summer on.

Copyright 1966 Harbour Post. All rights reserved.
"""
FERRY = (
    "Ferry timetable\n\nBy Bob Ray\n\n"
    "The ferry leaves at nine and at five. It does not run on Sundays in the winter.\n"
)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    found = []
    for name, text in (("report.txt", REPORT), ("ferry.txt", FERRY)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        found.append(path)
    return found


@pytest.fixture
def empty(bare_desk: Desk, tmp_path: Path) -> MainWindow:
    path = tmp_path / "new.eventstore"
    EventStore.create(path).close()
    return bare_desk.window(path)


def preview(window: MainWindow, qtbot: QtBot) -> BringInDialog:
    """The preview, once it is there."""
    qtbot.waitUntil(lambda: window.sources.bringing_in.dialog is not None)
    dialog = window.sources.bringing_in.dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def press(dialog: BringInDialog, name: str) -> None:
    button = getattr(dialog, name)
    assert button.isVisible()
    assert button.isEnabled()
    click(button, button.rect().center())


def brought_in(window: MainWindow, qtbot: QtBot, count: int) -> list[Article]:
    """The articles of the store, once there are so many."""
    found: list[Article] = []

    def is_there() -> bool:
        with EventStore.open(path_of(window), read_only=True) as store:
            found[:] = store.articles()
        return len(found) == count and not window.worker.is_busy

    qtbot.waitUntil(is_there)
    return found


def test_dropped_files_are_shown_with_what_was_recognised(
    empty: MainWindow, qtbot: QtBot, files: list[Path]
) -> None:
    drop(empty, files)
    dialog = preview(empty, qtbot)
    assert dialog.list.count() == 2
    assert dialog.list.item(0).text() == "Pier opens after two years\nReady"
    assert dialog.fields is not None
    values = {name: field.state for name, field in dialog.fields.fields.items()}
    assert (values["title"], values["author"], values["published"]) == (
        "Pier opens after two years",
        "Ann Lee",
        "1966-05-03",
    )
    assert dialog.text.source == REPORT


def test_all_come_in_as_one_change_and_the_first_is_opened(
    empty: MainWindow, qtbot: QtBot, files: list[Path]
) -> None:
    drop(empty, files)
    press(preview(empty, qtbot), "all")
    articles = brought_in(empty, qtbot, 2)
    assert {article.title for article in articles} == {"Pier opens after two years", "Ferry timetable"}
    qtbot.waitUntil(lambda: empty.reader.article_pane.text.source == REPORT)
    qtbot.waitUntil(lambda: empty.sources.bringing_in.dialog is None)
    empty.actions_by_id["edit.undo"].trigger()
    assert brought_in(empty, qtbot, 0) == []
    empty.actions_by_id["edit.redo"].trigger()
    assert brought_in(empty, qtbot, 2) == articles


def test_what_is_corrected_is_what_is_kept(empty: MainWindow, qtbot: QtBot, files: list[Path]) -> None:
    drop(empty, files[:1])
    dialog = preview(empty, qtbot)
    assert not dialog.list.isVisible()
    assert dialog.fields is not None
    title = dialog.fields.fields["title"]
    title.setFocus()
    title.edit.selectAll()  # type: ignore[union-attr]
    QTest.keyClicks(title.edit, "The pier")  # type: ignore[union-attr]
    dialog.fields.fields["published"].set_state("May 1966")
    press(dialog, "all")
    (article,) = brought_in(empty, qtbot, 1)
    assert (article.title, article.published, article.author) == ("The pier", "1966-05", "Ann Lee")


def test_a_date_that_is_not_understood_is_not_brought_in(
    empty: MainWindow, qtbot: QtBot, files: list[Path]
) -> None:
    drop(empty, files[:1])
    dialog = preview(empty, qtbot)
    assert dialog.fields is not None
    dialog.fields.fields["published"].set_state("some day soon")
    press(dialog, "all")
    assert "not understood" in dialog.told.text()
    dialog.fields.fields["published"].set_state("")
    press(dialog, "all")
    (article,) = brought_in(empty, qtbot, 1)
    assert article.published == ""


def test_lines_proposed_for_hiding_are_marked_and_a_click_keeps_one_shown(
    empty: MainWindow, qtbot: QtBot, files: list[Path]
) -> None:
    drop(empty, files[:1])
    dialog = preview(empty, qtbot)
    assert dialog.fields is not None
    assert dialog.fields.hiding is not None
    words = [box.words for box in dialog.fields.hiding.boxes]
    number = next(place for place, each in enumerate(words) if each.startswith("Copyright"))
    assert dialog.text.spans[number][2]
    click(dialog.text.viewport(), dialog.text.area_of(number).center().toPoint())
    assert not dialog.text.spans[number][2]
    assert not dialog.fields.hiding.boxes[number].isChecked()
    press(dialog, "all")
    (article,) = brought_in(empty, qtbot, 1)
    hidden = [article.text[start:end] for start, end in article.hidden]
    assert not any("Copyright" in each for each in hidden)
    assert any("Home > News" in each for each in hidden)


def test_selected_words_can_be_hidden_besides(empty: MainWindow, qtbot: QtBot, files: list[Path]) -> None:
    drop(empty, files[:1])
    dialog = preview(empty, qtbot)
    start = REPORT.index("By Ann Lee")
    dialog.text.select_words(start, start + 10)
    dialog.text.wish_hiding()
    assert dialog.fields is not None
    assert dialog.fields.hiding is not None
    assert dialog.fields.hiding.boxes[-1].words == "By Ann Lee"
    press(dialog, "all")
    (article,) = brought_in(empty, qtbot, 1)
    assert (start, start + 10) in article.hidden


def test_one_of_several_comes_in_and_the_others_stay_in_the_list(
    empty: MainWindow, qtbot: QtBot, files: list[Path]
) -> None:
    drop(empty, files)
    dialog = preview(empty, qtbot)
    dialog.list.setCurrentRow(1)
    press(dialog, "one")
    (article,) = brought_in(empty, qtbot, 1)
    assert article.title == "Ferry timetable"
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.isVisible()


def test_one_without_a_tick_stays_out(empty: MainWindow, qtbot: QtBot, files: list[Path]) -> None:
    drop(empty, files)
    dialog = preview(empty, qtbot)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    press(dialog, "all")
    (article,) = brought_in(empty, qtbot, 1)
    assert article.title == "Ferry timetable"


def test_what_is_there_already_is_told_and_stays_out(
    empty: MainWindow, qtbot: QtBot, files: list[Path], tmp_path: Path
) -> None:
    drop(empty, files[:1])
    press(preview(empty, qtbot), "all")
    brought_in(empty, qtbot, 1)
    qtbot.waitUntil(lambda: empty.sources.bringing_in.dialog is None)
    longer = tmp_path / "longer.txt"
    longer.write_text(REPORT.replace("opened on Tuesday", "opened at last on Tuesday"), encoding="utf-8")
    drop(empty, [*files, longer])
    dialog = preview(empty, qtbot)
    states = [dialog.list.item(row).text().split("\n")[1] for row in range(3)]
    assert states[:2] == ["Is there already", "Ready"]
    assert states[2].startswith("Much like another")
    press(dialog, "all")
    assert len(brought_in(empty, qtbot, 3)) == 3


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", "The file is empty"),
        ("program.txt", bytes(range(256)) * 8, "binary file, not text"),
        ("archive.pdf", b"PK\x03\x04" + bytes(60), "a zip archive, not a PDF"),
        ("scan.pdf", None, "OCR"),
        (
            "huge.html",
            b"<html><body>" + b"<p>Words and words.</p>" * 900_000,
            "copy the article and paste it",
        ),
    ],
)
def test_a_broken_file_is_shown_with_why_and_the_others_come_in(
    empty: MainWindow,
    qtbot: QtBot,
    files: list[Path],
    tmp_path: Path,
    name: str,
    data: bytes | None,
    words: str,
) -> None:
    broken = tmp_path / name
    scan = Path(__file__).parents[1] / "data" / "articles" / "scan.pdf"
    broken.write_bytes(scan.read_bytes() if data is None else data)
    drop(empty, [broken, files[0]])
    dialog = preview(empty, qtbot)
    assert dialog.list.item(0).text() == f"{name}\nCannot be read"
    assert words in dialog.drafts[0].refused
    assert not dialog.one.isEnabled()
    press(dialog, "all")
    assert len(brought_in(empty, qtbot, 1)) == 1


def test_a_file_that_has_vanished_is_told(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drop(empty, [tmp_path / "gone.txt"])
    dialog = preview(empty, qtbot)
    assert "there is no such file" in dialog.drafts[0].refused
    assert not dialog.all.isEnabled()


def test_another_encoding_is_read_at_once(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "muller.txt"
    path.write_bytes(b"M\xfcller \xb0\xa1")
    drop(empty, [path])
    dialog = preview(empty, qtbot)
    assert dialog.text.source == "Müller °¡"
    assert dialog.fields is not None
    assert dialog.fields.encoding is not None
    dialog.fields.encoding.set_state("GB18030")
    qtbot.waitUntil(lambda: dialog.text.source == "M黮ler 啊")
    assert dialog.drafts[0].wish == Wish(encoding="GB18030")


def test_a_path_that_no_system_takes_is_told_and_the_others_come_in(
    empty: MainWindow, qtbot: QtBot, files: list[Path], tmp_path: Path
) -> None:
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    drop(empty, [tmp_path / f"{'a' * 300}.txt", loop, files[0]])
    dialog = preview(empty, qtbot)
    refused = [draft.refused for draft in dialog.drafts]
    assert "the name is too long" in refused[0]
    assert "lead round in a circle" in refused[1]
    assert refused[2] == ""


def test_a_file_that_vanishes_while_it_is_looked_at_is_told(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "muller.txt"
    path.write_bytes(b"M\xfcller \xb0\xa1")
    drop(empty, [path])
    dialog = preview(empty, qtbot)
    path.unlink()
    assert dialog.fields is not None
    assert dialog.fields.encoding is not None
    dialog.fields.encoding.set_state("GB18030")
    qtbot.waitUntil(lambda: bool(dialog.drafts[0].refused))
    assert "there is no such file" in dialog.drafts[0].refused


def test_pasted_words_are_an_article(empty: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(FERRY)
    empty.actions_by_id["edit.paste_article"].trigger()
    press(preview(empty, qtbot), "all")
    (article,) = brought_in(empty, qtbot, 1)
    assert (article.title, article.text) == ("Ferry timetable", FERRY)


def test_an_empty_clipboard_is_told(empty: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(" ")
    empty.actions_by_id["edit.paste_article"].trigger()
    qtbot.waitUntil(lambda: message(empty) is not None)
    box = message(empty)
    assert isinstance(box, QMessageBox)
    assert "holds no words" in box.text()
    box.accept()


def test_files_are_chosen_from_the_menu(
    empty: MainWindow, qtbot: QtBot, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(files[1])], ""))
    empty.actions_by_id["file.bring_in"].trigger()
    assert preview(empty, qtbot).drafts[0].path == files[1]


def test_cancel_brings_nothing_in(empty: MainWindow, qtbot: QtBot, files: list[Path]) -> None:
    drop(empty, files)
    press(preview(empty, qtbot), "cancel")
    qtbot.waitUntil(lambda: empty.sources.bringing_in.dialog is None)
    assert brought_in(empty, qtbot, 0) == []


def test_a_dropped_store_opens_as_before(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "renamed.db"
    EventStore.create(other).close()
    with qtbot.waitSignal(empty.store_shown):
        drop(empty, [other])
    assert path_of(empty) == other


def test_a_dropped_table_is_imported_with_its_faults_listed_and_can_be_taken_back(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "events.csv"
    table.write_text("title,date,category\nThe fair,1851,Trade\nThe mint,soon,\n", encoding="utf-8")
    drop(empty, [table])
    qtbot.waitUntil(lambda: empty.findChild(LeftOutDialog) is not None)
    dialog = empty.findChild(LeftOutDialog)
    assert isinstance(dialog, LeftOutDialog)
    assert dialog.words == "1 event was imported from events.csv. 1 row was left out."
    assert dialog.faults.toPlainText().startswith("events.csv:3:10: the date 'soon' is not an EDTF date")
    dialog.accept()
    with EventStore.open(path_of(empty), read_only=True) as store:
        assert [event.title for event in store.events()] == ["The fair"]
        assert [category.name for category in store.collection().categories] == ["Trade"]
    empty.actions_by_id["edit.undo"].trigger()
    qtbot.waitUntil(empty.actions_by_id["edit.redo"].isEnabled)
    with EventStore.open(path_of(empty), read_only=True) as store:
        assert not list(store.events())
        assert store.collection().categories == ()


@pytest.fixture
def large_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A table of sixty events, which is taken for a large one."""
    monkeypatch.setattr("timeline_app.app.bringing_in.tables.MOST_AT_HAND", 10)
    table = tmp_path / "events.csv"
    rows = "".join(f"Event {number},{1900 + number},Trade\n" for number in range(60))
    table.write_text(f"title,date,category\n{rows}", encoding="utf-8")
    return table


def shown(window: MainWindow) -> int:
    assert window.presenter is not None
    return window.presenter.loaded.subject.columns.count


def test_a_large_table_is_taken_back_and_imported_again_as_one_step(
    empty: MainWindow, qtbot: QtBot, large_table: Path
) -> None:
    drop(empty, [large_table])
    qtbot.waitUntil(lambda: shown(empty) == 60)
    undo, redo = empty.actions_by_id["edit.undo"], empty.actions_by_id["edit.redo"]
    assert undo.text() == "&Undo Import events.csv"
    with EventStore.open(path_of(empty), read_only=True) as store:
        imported = store.contents()
    undo.trigger()
    qtbot.waitUntil(lambda: shown(empty) == 0)
    assert not undo.isEnabled()
    with EventStore.open(path_of(empty), read_only=True) as store:
        assert not list(store.events())
        assert store.collection().categories == ()
    redo.trigger()
    qtbot.waitUntil(lambda: shown(empty) == 60)
    with EventStore.open(path_of(empty), read_only=True) as store:
        assert store.contents() == imported
    assert undo.isEnabled()


def test_a_large_table_whose_file_has_changed_is_not_imported_again(
    empty: MainWindow, qtbot: QtBot, large_table: Path
) -> None:
    drop(empty, [large_table])
    qtbot.waitUntil(lambda: shown(empty) == 60)
    empty.actions_by_id["edit.undo"].trigger()
    qtbot.waitUntil(lambda: shown(empty) == 0)
    large_table.write_text("title,date\nAnother,1900\n", encoding="utf-8")
    words = failing(empty, qtbot, empty.actions_by_id["edit.redo"].trigger)
    assert "Import the table again" in words
    with EventStore.open(path_of(empty), read_only=True) as store:
        assert not list(store.events())


def test_a_faulty_table_is_refused_in_a_sentence(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    table = tmp_path / "events.csv"
    table.write_text("what,where\nThe fair,London\n", encoding="utf-8")
    drop(empty, [table])
    qtbot.waitUntil(lambda: message(empty) is not None)
    box = message(empty)
    assert isinstance(box, QMessageBox)
    assert "events.csv" in box.text()
    box.accept()


def test_the_text_is_not_cut_in_a_narrow_preview(empty: MainWindow, qtbot: QtBot, files: list[Path]) -> None:
    drop(empty, files)
    dialog = preview(empty, qtbot)
    dialog.resize(dialog.minimumSize())
    qtbot.waitUntil(lambda: dialog.text.document().size().width() <= dialog.text.viewport().width())
