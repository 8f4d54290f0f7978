"""New files: a store or a copy of one is there whole, or not at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from builders import a_collection, an_article, an_event, contents_with, some_contents

from timeline_app.core.faults import InputFaults
from timeline_app.core.model import Contents
from timeline_app.store import files, writing
from timeline_app.store.errors import StoreError
from timeline_app.store.store import EventStore

# What a child program does: fill a store at the path it is given, and be stopped in the middle of it.
CHILD = """
import os, resource, signal, sys
from pathlib import Path
from timeline_app.core.faults import UserError
from timeline_app.core.model import Article, Collection, Contents
from timeline_app.store import writing
from timeline_app.store.store import EventStore

path, how = Path(sys.argv[1]), sys.argv[2]
articles = [Article(f"article-{number}", "Long", text="words " * 10_000) for number in range(20)]
if how == "killed":
    real = writing.put_articles
    def put_and_die(connection, articles):
        real(connection, articles)
        os.kill(os.getpid(), signal.SIGKILL)
    writing.put_articles = put_and_die
else:
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    EventStore.create(path, Contents(Collection("Big"), articles=tuple(articles)), replace=True)
except UserError as error:
    print(error)
    sys.exit(1)
"""


def run_child(path: Path, how: str) -> subprocess.CompletedProcess[str]:
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", CHILD, str(path), how]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_an_empty_store_has_the_name_of_its_file_for_a_title(tmp_path: Path) -> None:
    with EventStore.create(tmp_path / "River bridges.timeline") as store:
        assert store.collection().title == "River bridges"
        assert list(store.events()) == []


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(StoreError, match="such a file already; choose another name"):
        EventStore.create(path)
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_store_may_be_replaced_when_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline"
    EventStore.create(path).close()
    with EventStore.create(path, some_contents(), replace=True) as store:
        assert store.contents() == some_contents()
    assert names_in(tmp_path) == [path.name]


def test_nothing_but_a_store_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("dear", encoding="utf-8")
    with pytest.raises(StoreError, match="not an event store"):
        EventStore.create(path, replace=True)
    assert path.read_text(encoding="utf-8") == "dear"


def test_a_store_that_is_open_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline"
    with EventStore.create(path, some_contents()) as store:
        with pytest.raises(StoreError, match="that store is open; close it first"):
            EventStore.create(path, replace=True)
        assert store.contents() == some_contents()


def test_what_an_older_file_of_the_name_left_behind_does_not_get_into_a_new_one(tmp_path: Path) -> None:
    path, other = tmp_path / "a.timeline", tmp_path / "b.timeline"
    with EventStore.create(other, some_contents()) as store:
        store.put_event(an_event("stale"))
        path.with_name("a.timeline-wal").write_bytes(other.with_name("b.timeline-wal").read_bytes())
    with EventStore.create(path, some_contents()) as store:
        assert store.contents() == some_contents()


def test_contents_with_a_fault_leave_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputFaults, match="not an EDTF date"):
        EventStore.create(tmp_path / "a.timeline", contents_with([an_event(date="soon")]))
    assert names_in(tmp_path) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("missing/a.timeline", "make it first"),
        ("folder", "that is a folder"),
        ("file/a.timeline", "make it first"),
    ],
)
def test_a_place_that_cannot_hold_a_file_is_refused(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=words):
        EventStore.create(tmp_path / name)


def test_a_folder_without_rights_is_refused(unprivileged: Path) -> None:
    unprivileged.chmod(0o500)
    with pytest.raises(StoreError, match="rights"):
        EventStore.create(unprivileged / "a.timeline")


def test_a_failure_at_the_very_end_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.timeline"
    EventStore.create(path, some_contents()).close()
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "replace", fail)
    with pytest.raises(StoreError, match="disk is full; make room"):
        EventStore.create(path, replace=True)
    assert path.read_bytes() == before
    assert names_in(tmp_path) == [path.name]


@pytest.mark.skipif(os.name != "posix", reason="signals and limits are tested on POSIX systems")
def test_being_killed_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.timeline"
    EventStore.create(path, some_contents()).close()
    assert run_child(path, "killed").returncode == -signal.SIGKILL
    with EventStore.open(path) as store:
        assert store.contents() == some_contents()


@pytest.mark.skipif(os.name != "posix", reason="signals and limits are tested on POSIX systems")
def test_a_disk_that_takes_no_more_leaves_nothing_but_a_sentence(tmp_path: Path) -> None:
    child = run_child(tmp_path / "a.timeline", "limited")
    assert child.returncode == 1
    assert child.stderr == ""
    assert "disk" in child.stdout
    assert names_in(tmp_path) == []


def test_a_copy_holds_what_the_store_holds_and_goes_its_own_way(tmp_path: Path) -> None:
    copy = tmp_path / "copy.timeline"
    with EventStore.create(tmp_path / "a.timeline", some_contents()) as store:
        store.save_copy(copy)
        store.put_event(an_event("later"))
    with EventStore.open(copy) as copied:
        assert copied.contents() == some_contents()
    assert names_in(tmp_path) == ["a.timeline", "copy.timeline"]


def test_a_copy_of_a_store_opened_for_reading_can_be_written_to(tmp_path: Path) -> None:
    EventStore.create(tmp_path / "a.timeline", some_contents()).close()
    with EventStore.open(tmp_path / "a.timeline", read_only=True) as store:
        store.save_copy(tmp_path / "copy.timeline")
    with EventStore.open(tmp_path / "copy.timeline") as copied:
        copied.put_event(an_event("new"))


def test_a_copy_replaces_an_older_copy_but_no_other_file_and_not_the_store_itself(tmp_path: Path) -> None:
    copy, letter = tmp_path / "copy.timeline", tmp_path / "letter.txt"
    letter.write_text("dear", encoding="utf-8")
    with EventStore.create(tmp_path / "a.timeline", some_contents()) as store:
        store.save_copy(copy)
        store.remove_event("opening")
        store.save_copy(copy)
        with pytest.raises(StoreError, match="not an event store"):
            store.save_copy(letter)
        with pytest.raises(StoreError, match="open"):
            store.save_copy(store.path)
        expected = store.contents()
    with EventStore.open(copy) as copied:
        assert copied.contents() == expected


def test_a_copy_that_fails_leaves_the_older_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "copy.timeline"

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with EventStore.create(tmp_path / "a.timeline", some_contents()) as store:
        store.save_copy(copy)
        before = copy.read_bytes()
        monkeypatch.setattr(files.os, "fsync", fail)
        with pytest.raises(StoreError, match="disk is full"):
            store.save_copy(copy)
    assert copy.read_bytes() == before
    assert names_in(tmp_path) == ["a.timeline", "copy.timeline"]


def test_a_link_to_a_store_is_followed_when_it_is_replaced(tmp_path: Path) -> None:
    real, link = tmp_path / "real.timeline", tmp_path / "link.timeline"
    EventStore.create(real).close()
    link.symlink_to(real.name)
    with EventStore.create(link, some_contents(), replace=True) as store:
        assert store.contents() == some_contents()
    assert link.is_symlink()
    with EventStore.open(real) as store:
        assert store.contents() == some_contents()


def test_a_large_collection_goes_in_whole(tmp_path: Path) -> None:
    events = tuple(an_event(f"event-{number:04d}", date=str(1000 + number)) for number in range(2_500))
    contents = Contents(a_collection(), events, (an_article(text="long " * 100_000),))
    with EventStore.create(tmp_path / "a.timeline", contents) as store:
        assert store.contents() == contents


def test_writing_in_the_middle_of_another_change_is_refused_for_a_copy(tmp_path: Path) -> None:
    with EventStore.create(tmp_path / "a.timeline", some_contents()) as store, store.transaction():
        writing.count_change(store._connection)
        with pytest.raises(StoreError, match="in the middle of a change"):
            store.save_copy(tmp_path / "copy.timeline")
