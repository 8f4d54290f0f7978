"""Runs of the command line for its tests, in this process and in one of their own, and stores to run on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from builders import some_contents
from click.testing import CliRunner, Result

from timeline_app.cli.program import program
from timeline_app.formats.folder import read_folder, write_folder
from timeline_app.paths import shipped_events
from timeline_app.store.store import EventStore

ROOT = Path(__file__).resolve().parents[2]

Run = Callable[..., Result]
Spawn = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run() -> Run:
    """Runs a command line in this process: ``run("list", "--json")``."""

    def invoke(*words: str | Path) -> Result:
        result = CliRunner().invoke(program, [str(word) for word in words], prog_name="timeline-app")
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return invoke


@pytest.fixture
def spawn() -> Spawn:
    """Runs the program in a process of its own; ``environ`` changes variables or (None) takes them away."""

    def start(
        *words: str | Path, environ: Mapping[str, str | None] | None = None, **options: object
    ) -> subprocess.CompletedProcess[str]:
        variables: dict[str, str | None] = {**os.environ, "PYTHONPATH": str(ROOT), **(environ or {})}
        settings = {"stdin": subprocess.DEVNULL, "capture_output": True, "text": True, "encoding": "utf-8"}
        return subprocess.run(
            [sys.executable, "-m", "timeline_app", *map(str, words)],
            env={key: value for key, value in variables.items() if value is not None},
            check=False,
            **{**settings, **options},
        )

    return start


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of the collection that ships; not to be changed."""
    path = tmp_path_factory.mktemp("shipped") / "shipped.eventstore"
    EventStore.create(path, read_folder(shipped_events())).close()
    return path


@pytest.fixture
def bridges(tmp_path: Path) -> Path:
    """A store of the small collection in ``builders``, where nothing else is."""
    path = tmp_path / "bridges.eventstore"
    EventStore.create(path, some_contents()).close()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The same collection as a folder."""
    path = tmp_path / "bridges"
    write_folder(some_contents(), path)
    return path
