"""`timeline-app import`."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from builders import some_contents
from cli_runs import ROOT, Run

from timeline_app.store.store import EventStore

GOOD = "title,date,end,category\nThe fair,1851-05-01,1851-10,Trade\nThe mint,1900,,trade\nThe bridge,,,\n"
FAULTY = "title,date\nThe fair,1851\nThe mint,soon\n,1900\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return written(tmp_path, GOOD)


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    return written(tmp_path, FAULTY)


def written(folder: Path, text: str) -> Path:
    path = folder / "events.csv"
    path.write_text(text, encoding="utf-8")
    return path


def titles_in(path: Path) -> list[str]:
    with EventStore.open(path, read_only=True) as store:
        return sorted(event.title for event in store.events())


def test_a_table_becomes_a_store(run: Run, table: Path, tmp_path: Path) -> None:
    result = run("import", table, "--into", tmp_path / "new.eventstore")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "3 events imported\n", "")
    with EventStore.open(tmp_path / "new.eventstore") as store:
        fair = store.event("the-fair-1851-05-01")
        assert (fair.date, fair.kind, fair.category) == ("1851-05-01/1851-10", "period", "trade")
        assert [category.name for category in store.collection().categories] == ["Trade"]


def test_a_store_gets_the_events_besides_its_own_and_in_its_categories(
    run: Run, table: Path, bridges: Path
) -> None:
    assert run("import", table, "--into", bridges).exit_code == 0
    with EventStore.open(bridges) as store:
        assert len(list(store.events())) == 6
        assert store.collection() == some_contents().collection
        assert store.event("the-mint-1900").category == "trade"


def test_the_same_table_again_makes_new_events(run: Run, table: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert run("import", table, "--into", tmp_path / "s").exit_code == 0
    with EventStore.open(tmp_path / "s", read_only=True) as store:
        assert store.event("the-mint-1900-2").title == "The mint"


def test_rows_with_faults_are_named_and_left_out_and_the_exit_code_says_so(
    run: Run, faulty: Path, tmp_path: Path
) -> None:
    result = run("import", faulty, "--into", tmp_path / "s")
    assert (result.exit_code, result.stdout) == (1, "1 event imported, 2 rows left out\n")
    lines = result.stderr.splitlines()
    assert lines[0].startswith(f"{faulty}:3:10: the date 'soon' is not an EDTF date")
    assert lines[1].startswith(f"{faulty}:4:1: the title is empty")
    assert titles_in(tmp_path / "s") == ["The fair"]


def test_strictly_nothing_is_imported_where_a_row_has_a_fault(
    run: Run, faulty: Path, bridges: Path, tmp_path: Path
) -> None:
    before = titles_in(bridges)
    for store in (bridges, tmp_path / "new"):
        result = run("import", faulty, "--into", store, "--strict")
        assert (result.exit_code, result.stdout) == (1, "")
        last = result.stderr.splitlines()[-1]
        assert "nothing was imported, for 2 of 3 rows have faults" in last
        assert last.endswith("mend them, or import the others without --strict")
    assert titles_in(bridges) == before
    assert not (tmp_path / "new").exists()


def test_strictly_a_good_table_is_imported(run: Run, table: Path, tmp_path: Path) -> None:
    assert run("import", table, "--into", tmp_path / "s", "--strict").exit_code == 0
    assert len(titles_in(tmp_path / "s")) == 3


def test_a_dry_run_tells_the_same_and_writes_nothing(
    run: Run, faulty: Path, bridges: Path, tmp_path: Path
) -> None:
    before = bridges.read_bytes()
    for store in (bridges, tmp_path / "new"):
        result = run("import", faulty, "--into", store, "--dry-run")
        assert (result.exit_code, result.stdout) == (1, "1 event would be imported, 2 rows left out\n")
        assert len(result.stderr.splitlines()) == 2
    assert bridges.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bridges.eventstore", "events.csv"]


def test_what_could_be_meant_otherwise_is_told(run: Run, tmp_path: Path) -> None:
    table = written(tmp_path, "Name;Start;Colour\nThe fair;1851;red\n")
    result = run("import", table, "--into", tmp_path / "s")
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "Cells are separated by a semicolon.",
        "The column 'Name' is read as title.",
        "The column 'Start' is read as date.",
        "Not read: Colour.",
    ]


def test_the_first_hundred_faults_are_told_and_all_are_counted(run: Run, tmp_path: Path) -> None:
    table = written(tmp_path, "title,date\n" + "The fair,soon\n" * 1_234)
    result = run("import", table, "--into", tmp_path / "s", "--dry-run")
    lines = result.stderr.splitlines()
    assert len(lines) == 101
    assert lines[-1] == "... and 1,134 more faults"
    assert result.stdout == "0 events would be imported, 1,234 rows left out\n"


def test_a_table_without_the_columns_it_needs_makes_no_store(run: Run, tmp_path: Path) -> None:
    result = run("import", written(tmp_path, "a,b\n1,2\n"), "--into", tmp_path / "s")
    assert result.exit_code == 1
    assert "no column 'title'" in result.stderr
    assert not (tmp_path / "s").exists()


def test_a_file_that_is_no_store_is_left_alone(run: Run, table: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam", encoding="utf-8")
    assert run("import", table, "--into", tmp_path / "letter.txt").exit_code == 1
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "Dear Sir or Madam"


def test_without_a_store_to_import_into_it_says_what_is_missing(run: Run, table: Path) -> None:
    result = run("import", table)
    assert result.exit_code == 2
    assert "--into" in result.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals are tested on POSIX systems")
@pytest.mark.parametrize("is_new", [True, False])
def test_ctrl_c_leaves_the_store_as_it_was(bridges: Path, tmp_path: Path, is_new: bool) -> None:
    pipe = tmp_path / "events.csv"
    os.mkfifo(pipe)
    store = tmp_path / "new.eventstore" if is_new else bridges
    child = subprocess.Popen(
        [sys.executable, "-m", "timeline_app", "import", str(pipe), "--into", str(store)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with pipe.open("w", encoding="utf-8") as stream:
        # More than the pipe and one batch hold: when all of it is taken, the first batch is in the store.
        stream.write("title,date\n" + "The fair,1851\n" * 20_000)
        stream.flush()
        child.send_signal(signal.SIGINT)
        output, errors = child.communicate(timeout=30)
    assert (child.returncode, output) == (130, "")
    assert "Traceback" not in errors
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bridges.eventstore", "events.csv"]
    assert len(titles_in(bridges)) == 3
