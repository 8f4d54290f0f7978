"""What README.md promises is there: its files, its commands, its keys."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from cli_runs import ROOT, Run

from timeline_app.app.actions import action_entries
from timeline_app.paths import shipped_events

TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
COMMANDS = [line for block in BLOCKS for line in block.splitlines() if line.startswith("timeline-app ")]
KEYS = re.findall(r"`((?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z?]|F\d+|Left))`", TEXT)


def test_the_first_thing_is_the_picture_and_then_the_two_commands() -> None:
    parts = [part for part in TEXT.split("\n\n") if part.strip()]
    assert parts[1].startswith("![")
    assert BLOCKS[0].splitlines()[0].startswith("make run")
    assert BLOCKS[0].splitlines()[1].startswith("make test")


def test_every_file_that_is_linked_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)", TEXT):
        assert (ROOT / target).exists(), target


def test_every_key_that_is_named_is_that_of_an_action() -> None:
    assert len(KEYS) > 8
    known = {key for entry in action_entries() for key in (*entry.keys, *entry.on_canvas, *entry.in_reader)}
    assert not set(KEYS) - known


@pytest.mark.usefixtures("qapp")
def test_the_commands_work_one_after_the_other(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(shipped_events(), tmp_path / "my-collection")
    (tmp_path / "notes.txt").write_text("The ferry\n\nThe ferry began on 3 May 1921.\n", encoding="utf-8")
    (tmp_path / "article.html").write_text(
        "<html><head><title>A bridge</title></head><body><article><h1>A bridge</h1>"
        "<p>The bridge over the river was opened to the public in June 1932.</p></article></body></html>",
        encoding="utf-8",
    )
    for command in COMMANDS:
        if command.split()[1] == "my.eventstore":
            continue  # opens the window
        result = run(*shlex.split(command)[1:])
        assert result.exit_code == 0, f"{command}: {result.stderr}"
    assert (tmp_path / "figure.pdf").stat().st_size > 10_000
    assert any((tmp_path / "my-collection-again").iterdir())
