"""The commands that the user's guide names work as they stand there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from cli_runs import Run

from timeline_app.paths import shipped_events, shipped_root

GUIDE = (shipped_root() / "docs" / "guide" / "en.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"`timeline-app ([^`]+)`", GUIDE)


@pytest.mark.usefixtures("qapp")
def test_the_commands_of_the_guide_work_with_files_put_in(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("build", str(shipped_events()), "my.eventstore").exit_code == 0
    assert run("render", "my.eventstore", "-o", "first.svg", "--save-view", "view.json").exit_code == 0
    assert len(COMMANDS) >= 3
    for number, command in enumerate(COMMANDS):
        is_building = command.startswith("build")
        files = {
            "STORE": f"again-{number}.eventstore" if is_building else "my.eventstore",
            "FOLDER": str(shipped_events()) if is_building else f"folder-{number}",
            "FILE": "view.json",
            "OTHER": str(shipped_events()),
        }
        result = run(*(files.get(word, word) for word in shlex.split(command)))
        assert result.exit_code == 0, f"{command}: {result.stderr}"
