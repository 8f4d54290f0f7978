"""`timeline-app build` and `timeline-app dump`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from builders import some_contents
from cli_runs import Run, Spawn

from timeline_app.formats.folder import read_folder
from timeline_app.store.store import EventStore


def _files(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def _small_files(size: int) -> Callable[[], None]:
    """Makes a process whose files cannot grow beyond ``size`` bytes, as on a disk that is nearly full."""
    import resource

    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_a_folder_becomes_a_store_and_that_the_same_folder(run: Run, folder: Path, tmp_path: Path) -> None:
    result = run("build", folder, tmp_path / "s")
    assert result.stdout == f"{tmp_path / 's'}: 3 events, 2 articles, 4 passages\n"
    assert run("dump", tmp_path / "s", tmp_path / "again").exit_code == 0
    assert _files(tmp_path / "again") == _files(folder)


def test_a_folder_can_be_written_out_as_a_folder(run: Run, folder: Path, tmp_path: Path) -> None:
    assert run("dump", folder, tmp_path / "copy").exit_code == 0
    assert _files(tmp_path / "copy") == _files(folder)


def test_a_store_that_is_there_is_replaced_only_by_force(
    run: Run, folder: Path, shipped: Path, tmp_path: Path
) -> None:
    store = tmp_path / "s"
    store.write_bytes(shipped.read_bytes())
    result = run("build", folder, store)
    assert result.exit_code == 1
    assert "--force" in result.stderr
    assert store.read_bytes() == shipped.read_bytes()
    assert run("build", folder, store, "--force").exit_code == 0
    with EventStore.open(store, read_only=True) as opened:
        assert opened.contents() == some_contents()


def test_a_file_that_is_no_store_is_never_replaced(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam")
    result = run("build", folder, tmp_path / "letter.txt", "--force")
    assert result.exit_code == 1
    assert (tmp_path / "letter.txt").read_text() == "Dear Sir or Madam"


def test_no_store_comes_of_a_faulty_folder(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "opening.md").write_text("---\ntitle: x\ndate: 19x7\n---\n", encoding="utf-8")
    result = run("build", folder, tmp_path / "s")
    assert result.exit_code == 1
    assert f"{folder / 'opening.md'}:3" in result.stderr
    assert not (tmp_path / "s").exists()


def test_a_collection_that_is_there_is_replaced_only_by_force(
    run: Run, bridges: Path, folder: Path, tmp_path: Path
) -> None:
    (folder / "opening.md").unlink()
    (folder / "plan.pdf").write_bytes(b"a plan")
    before = _files(folder)
    result = run("dump", bridges, folder)
    assert result.exit_code == 1
    assert "--force" in result.stderr
    assert _files(folder) == before
    assert run("dump", bridges, folder, "--force").exit_code == 0
    assert read_folder(folder) == some_contents()
    assert (folder / "plan.pdf").exists()


def test_a_folder_of_other_things_is_never_replaced(run: Run, bridges: Path, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "1.jpg").write_bytes(b"a photograph")
    assert run("dump", bridges, tmp_path / "photos", "--force").exit_code == 1
    assert _files(tmp_path / "photos") == {"1.jpg": b"a photograph"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits to the size of files")
def test_a_full_disk_leaves_no_half_store_and_the_old_one_whole(
    spawn: Spawn, shipped: Path, tmp_path: Path
) -> None:
    assert spawn("dump", shipped, tmp_path / "events").returncode == 0
    kept = tmp_path / "kept.eventstore"
    kept.write_bytes(shipped.read_bytes())
    limit = _small_files(100_000)
    for words in ([tmp_path / "new.eventstore"], [kept, "--force"]):
        done = spawn("build", tmp_path / "events", *words, preexec_fn=limit)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert "Traceback" not in done.stderr
    assert kept.read_bytes() == shipped.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["events", "kept.eventstore"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits to the size of files")
def test_a_full_disk_leaves_no_half_folder(spawn: Spawn, shipped: Path, tmp_path: Path) -> None:
    done = spawn("dump", shipped, tmp_path / "events", preexec_fn=_small_files(3_000))
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []
