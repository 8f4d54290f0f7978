"""`timeline-app check`."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from cli_runs import Run

from timeline_app.formats.folder import write_folder
from timeline_app.store.store import EventStore


def test_a_sound_folder_and_store_are_counted(run: Run, shipped: Path, folder: Path) -> None:
    assert run("check", shipped).stdout == "no faults: 64 events, 5 articles, 113 passages\n"
    result = run("check", folder)
    assert (result.exit_code, result.stdout) == (0, "no faults: 3 events, 2 articles, 4 passages\n")


def test_an_event_without_a_date_and_without_claims_is_no_fault(run: Run, tmp_path: Path) -> None:
    contents = contents_with([an_event()], [an_article()], [an_excerpt()])
    EventStore.create(tmp_path / "s", contents).close()
    write_folder(contents, tmp_path / "folder")
    for place in (tmp_path / "s", tmp_path / "folder"):
        assert run("check", place).stdout == "no faults: 1 event, 1 article, 1 passage\n"


def test_every_fault_of_a_folder_is_a_line_with_its_file_and_line(run: Run, folder: Path) -> None:
    event = folder / "opening.md"
    text = event.read_text(encoding="utf-8")
    text = text.replace("date: 1966-05-04", "date: 1966-05-34").replace("category: trade", "category: sport")
    event.write_text(text, encoding="utf-8")
    lines = text.splitlines()
    result = run("check", folder)
    assert result.exit_code == 1
    faults = result.stdout.splitlines()
    assert len(faults) == 2
    assert faults[0].startswith(f"{event}:{lines.index('date: 1966-05-34') + 1}:")
    assert faults[1].startswith(f"{event}:{lines.index('category: sport') + 1}")
    assert "'sport'" in faults[1]
    assert result.stderr == "2 faults.\n"


def test_a_folder_with_many_faults_has_all_of_them_told(run: Run, folder: Path) -> None:
    for number in range(45):
        (folder / f"event-{number}.md").write_text("---\ntitle: x\ndate: 19x7\n---\n", encoding="utf-8")
    result = run("check", folder)
    assert len(result.stdout.splitlines()) == 45
    assert result.stderr == "45 faults.\n"


def test_a_fault_of_a_store_names_the_record(run: Run, bridges: Path) -> None:
    connection = sqlite3.connect(bridges)
    connection.execute("UPDATE event SET title = '' WHERE id = 'building'")
    connection.commit()
    connection.close()
    result = run("check", bridges)
    assert result.exit_code == 1
    assert result.stdout.startswith("event building, title: ")


def test_a_damaged_store_is_told_from_a_sound_one(run: Run, bridges: Path) -> None:
    data = bytearray(bridges.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    bridges.write_bytes(data)
    result = run("check", bridges)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "damaged" in result.stderr


@pytest.mark.parametrize("command", ["list", "check", "render", "dump", "show", "build"])
def test_what_is_not_there_is_one_sentence(run: Run, tmp_path: Path, command: str) -> None:
    missing = tmp_path / "missing.eventstore"
    more = {
        "render": ["-o", str(tmp_path / "x.svg")], "dump": [str(tmp_path / "x")],
        "show": ["x"], "build": [str(tmp_path / "y")],
    }.get(command, [])  # fmt: skip
    result = run(command, missing, *more)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{missing}: there is no such")
    assert len(result.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_another_kind_is_not_a_store(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam, this is a letter.")
    result = run("list", tmp_path / "letter.txt")
    assert result.exit_code == 1
    assert "not an event store" in result.stderr


def test_a_folder_of_other_things_is_not_a_collection(run: Run, tmp_path: Path) -> None:
    result = run("list", tmp_path)
    assert result.exit_code == 1
    assert "collection.yaml" in result.stderr


def test_a_faulty_folder_is_not_listed_and_its_faults_are_named(run: Run, folder: Path) -> None:
    (folder / "collection.yaml").write_text("titel: Bridges\n", encoding="utf-8")
    result = run("list", folder, "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"{folder / 'collection.yaml'}:1" in result.stderr


@pytest.mark.parametrize("command", ["list", "check"])
def test_a_folder_that_may_not_be_read_is_one_sentence(run: Run, unprivileged: Path, command: str) -> None:
    closed = unprivileged / "closed"
    closed.mkdir(mode=0)
    try:
        for path in (closed, closed / "inside.eventstore"):
            result = run(command, path)
            assert result.exit_code == 1
            assert len(result.stderr.splitlines()) == 1
            assert str(path) in result.stderr
    finally:
        closed.chmod(0o700)
