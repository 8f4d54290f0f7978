"""Opening: what is refused, in a sentence that says what to do, and what damage does."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from builders import an_event, contents_with, some_contents
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.core.faults import UserError
from timeline_app.core.model import Contents
from timeline_app.store import opening, reading, schema
from timeline_app.store.columns_building import build_columns
from timeline_app.store.errors import StoreError
from timeline_app.store.store import EventStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "bridges.timeline"
    EventStore.create(place, some_contents()).close()
    return place


def meddle(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_store_is_one_file_once_it_is_closed(path: Path) -> None:
    with EventStore.open(path) as store:
        store.put_event(an_event("new"))
    with EventStore.open(path, read_only=True) as store:
        assert store.event("new").id == "new"
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_store_says_in_its_header_what_it_is(path: Path) -> None:
    assert path.read_bytes()[68:72] == b"TmLn"


def test_a_store_is_written_ahead_and_keeps_its_links(path: Path) -> None:
    with EventStore.open(path) as store, store.snapshot() as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)


def test_a_name_with_signs_of_an_address_in_it_is_a_name(tmp_path: Path) -> None:
    place = tmp_path / "100% ?mode=memory#桥.timeline"
    EventStore.create(place, some_contents()).close()
    with EventStore.open(place) as store:
        assert store.contents() == some_contents()


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def make_newer(path: Path) -> None:
    meddle(path, "PRAGMA user_version = 99")


REFUSALS: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda path: path.unlink(), "no such file; check the name"),
    "a folder": (make_folder, "that is a folder.*build a store from it"),
    "empty": (lambda path: path.write_bytes(b""), "the file is empty; choose another"),
    "a text": (lambda path: path.write_text("title: Bridges\n" * 50), "not an event store; choose another"),
    "of another program": (
        lambda path: meddle(path, "PRAGMA application_id = 7"),
        "database of another program",
    ),
    "newer": (make_newer, "newer version of this program .schema 99, .*; update the program"),
    "without a version": (lambda path: meddle(path, "PRAGMA user_version = 0"), "tables are not those"),
    "with a strange trigger": (
        lambda path: meddle(
            path, "CREATE TRIGGER spy AFTER INSERT ON event BEGIN UPDATE event SET title = 'mine'; END"
        ),
        "tables are not those of an event store; .*restore it",
    ),
    "with a strange view": (
        lambda path: meddle(path, "DROP TABLE known_name", "CREATE VIEW known_name AS SELECT 1 AS position"),
        "tables are not those",
    ),
    "with an index that calls itself SQLite's own": (
        lambda path: meddle(
            path,
            "CREATE INDEX spy ON event (hex(title))",
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_schema SET name = 'sqlite_spy', sql = replace(sql, 'spy', 'sqlite_spy')"
            " WHERE name = 'spy'",
        ),
        "tables are not those",
    ),
    "without its state": (lambda path: meddle(path, "DELETE FROM state"), "damaged; restore it"),
    "without its title": (lambda path: meddle(path, "DELETE FROM collection"), "damaged; restore it"),
    "without a table": (lambda path: meddle(path, "DROP TABLE excerpt"), "tables are not those"),
    "with a broken link": (
        lambda path: meddle(path, "DELETE FROM event WHERE id = 'opening'"),
        "damaged; restore it from a copy, or build it again",
    ),
    "cut off": (
        lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
        "damaged; restore it from a copy, or build it again",
    ),
    "cut off in its header": (
        lambda path: path.write_bytes(path.read_bytes()[:80]),
        "not an event store|damaged",
    ),
}


@pytest.mark.parametrize(("spoil", "words"), REFUSALS.values(), ids=REFUSALS)
@pytest.mark.parametrize("read_only", [False, True], ids=["writing", "reading"])
def test_what_cannot_be_opened_is_refused_with_a_way_out(
    path: Path, spoil: Callable[[Path], object], words: str, read_only: bool
) -> None:
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError, match=words) as caught:
        EventStore.open(path, read_only=read_only)
    assert isinstance(caught.value, UserError)
    assert str(caught.value).startswith(f"{path}: ")
    assert before == (path.read_bytes() if path.is_file() else None)


def test_an_old_sqlite_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with pytest.raises(StoreError, match=r"3\.37\.0 or later is needed\. Use a newer Python"):
        EventStore.open(path)


def test_a_locked_store_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="another program is writing to the file; wait"):
            EventStore.open(path, busy_timeout_s=0.01)
    EventStore.open(path).close()


def test_a_read_only_file_is_refused_for_writing_and_opens_for_reading(unprivileged: Path) -> None:
    path = unprivileged / "bridges.timeline"
    EventStore.create(path, some_contents()).close()
    path.chmod(0o400)
    with pytest.raises(StoreError, match="can only be read; make a copy where you may write"):
        EventStore.open(path)
    with EventStore.open(path, read_only=True) as store:
        assert store.contents() == some_contents()


def test_a_store_in_a_read_only_folder_is_refused_for_writing_and_opens_for_reading(
    unprivileged: Path,
) -> None:
    path = unprivileged / "bridges.timeline"
    EventStore.create(path, some_contents()).close()
    unprivileged.chmod(0o500)
    with pytest.raises(StoreError, match="can only be read; make a copy where you may write"):
        EventStore.open(path)
    with EventStore.open(path, read_only=True) as store:
        assert store.contents() == some_contents()
    assert [file.name for file in unprivileged.iterdir()] == [path.name]


def test_a_file_without_rights_is_refused(unprivileged: Path) -> None:
    path = unprivileged / "bridges.timeline"
    EventStore.create(path, some_contents()).close()
    path.chmod(0o000)
    with pytest.raises(StoreError, match="no right"):
        EventStore.open(path, read_only=True)


def test_one_who_may_only_read_sees_what_another_program_has_just_written(unprivileged: Path) -> None:
    path = unprivileged / "bridges.timeline"
    with EventStore.create(path, some_contents()) as writer:
        writer.put_event(an_event("new"))
        unprivileged.chmod(0o500)
        with EventStore.open(path, read_only=True) as reader:
            assert reader.event("new").id == "new"
        unprivileged.chmod(0o700)


def test_what_was_written_before_a_crash_is_there_after_it(path: Path, tmp_path: Path) -> None:
    # A copy of the files of an open store is what a crash leaves.
    crashed = tmp_path / "crashed.timeline"
    with EventStore.open(path) as store:
        store.put_event(an_event("last"))
        for ending in ("", "-wal"):
            crashed.with_name(f"{crashed.name}{ending}").write_bytes(
                path.with_name(f"{path.name}{ending}").read_bytes()
            )
    with EventStore.open(crashed) as store:
        assert store.event("last").id == "last"


def open_or_refuse(path: Path) -> Contents | None:
    """The contents, or None if they are refused as damaged; anything else is an error of the test."""
    try:
        with EventStore.open(path, read_only=True) as store:
            return store.contents()
    except StoreError:
        return None


@settings(max_examples=200)
@given(st.data())
def test_a_flipped_bit_is_refused_or_harmless_but_never_a_traceback(data: st.DataObject) -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "a.timeline"
        EventStore.create(path, some_contents()).close()
        content = bytearray(path.read_bytes())
        # Most of a small file is empty pages: choose among the bytes that are in use.
        used = [index for index, byte in enumerate(content) if byte]
        content[data.draw(st.sampled_from(used))] ^= 1 << data.draw(st.integers(0, 7))
        path.write_bytes(content)
        open_or_refuse(path)


def test_an_index_that_leads_round_in_a_circle_is_found_damaged(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = path.read_bytes()
    entry = content.rindex(b"second-bridge")  # the last of its kind is in the index of ids
    path.write_bytes(content[:entry] + b"a" + content[entry + 1 :])
    with pytest.raises(StoreError, match="damaged"):
        EventStore.open(path)
    monkeypatch.setattr(opening, "LARGEST_CHECKED_ON_OPEN", 1)
    with EventStore.open(path) as store, pytest.raises(StoreError, match="damaged"):
        store.contents()


@settings(max_examples=40)
@given(st.integers(0, 200_000))
def test_a_file_cut_anywhere_is_refused(length: int) -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "a.timeline"
        EventStore.create(path, some_contents()).close()
        content = path.read_bytes()
        path.write_bytes(content[: length % len(content)])
        assert open_or_refuse(path) is None


def test_pages_full_of_nonsense_are_found_damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 2 : 4096 * 6] = b"\xa5" * 4096 * 4
    path.write_bytes(content)
    with pytest.raises(StoreError, match="damaged"):
        EventStore.open(path)


def test_a_large_file_is_looked_through_when_asked_and_not_on_opening(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meddle(path, "DELETE FROM event WHERE id = 'opening'")
    monkeypatch.setattr(opening, "LARGEST_CHECKED_ON_OPEN", 1)
    with EventStore.open(path) as store:
        assert store.damage() == "2 links lead nowhere"
        store.replace_contents(contents_with())
        assert store.damage() == ""


def test_the_tables_of_a_new_store_are_the_expected_ones(path: Path) -> None:
    with EventStore.open(path) as store, store.snapshot() as connection:
        assert schema.objects(connection) == schema.expected_objects(schema.newest_version())


def test_a_date_that_is_none_is_told_with_its_store_and_what_names_the_event(path: Path) -> None:
    meddle(path, "UPDATE article SET published = 'soon'", "UPDATE event SET date = 'soon', chosen_date = ''")
    with (
        EventStore.open(path, read_only=True) as store,
        pytest.raises(StoreError, match=r"^.*'soon' is not a date.*timeline-app check") as told,
    ):
        build_columns(store, lambda done: None, lambda: False)
    assert str(told.value).startswith(f"{path}: ")


def test_a_store_that_another_program_spoils_while_it_is_open_is_told_to_be_damaged(path: Path) -> None:
    with EventStore.open(path) as store, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("DELETE FROM state")
        with pytest.raises(StoreError, match="damaged; restore it"), store.snapshot() as connection:
            reading.data_version(connection)


def test_a_store_that_claims_the_highest_number_of_changes_can_be_changed(path: Path) -> None:
    meddle(path, f"UPDATE state SET data_version = {2**63 - 1}")
    with EventStore.open(path) as store:
        store.remove_event("opening")
    with EventStore.open(path) as store:
        assert "opening" not in {event.id for event in store.events()}


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be replaced there")
def test_a_change_is_refused_when_another_file_has_taken_the_place_of_the_store(
    path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.eventstore"
    EventStore.create(other, some_contents()).close()
    with EventStore.open(path) as store:
        other.replace(path)
        with pytest.raises(StoreError, match=r"moved, removed or replaced .*open it again"):
            store.remove_event("opening")
        path.unlink()
        with pytest.raises(StoreError, match="save a copy"):
            store.remove_event("opening")
        store.save_copy(tmp_path / "copy.eventstore")
    with EventStore.open(tmp_path / "copy.eventstore") as copy:
        assert "opening" in {event.id for event in copy.events()}
