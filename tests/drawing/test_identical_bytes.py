"""The same figure is the same file, whichever process writes it, with and without a display."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parent / "figure_bytes.py"
ROOT = PROGRAM.parents[2]


def files_of(folder: Path, **surroundings: str) -> dict[str, bytes]:
    """What a process of its own writes."""
    folder.mkdir()
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    given = os.environ | {"PYTHONPATH": paths} | surroundings
    subprocess.run([sys.executable, PROGRAM, folder], env=given, check=True, capture_output=True, timeout=100)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("first") / "files"
    return files_of(folder, QT_QPA_PLATFORM="offscreen", PYTHONHASHSEED="1", TZ="UTC", LANG="C.UTF-8")


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of its own."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading, "rb") as number:
            yield f":{number.readline().decode().strip()}"
    finally:
        server.terminate()
        server.wait(20)


def test_every_format_is_written(first: dict[str, bytes]) -> None:
    assert sorted(first) == ["a-1.png", "a-1.svg", "a-2.png", "a-2.svg", "a.pdf"]


def test_another_process_writes_the_same_bytes(first: dict[str, bytes], tmp_path: Path) -> None:
    folder = tmp_path / "files"
    again = files_of(
        folder, QT_QPA_PLATFORM="offscreen", PYTHONHASHSEED="2", TZ="Asia/Shanghai", LANG="de_DE.UTF-8"
    )
    assert again == first


def test_a_process_with_a_display_writes_the_same_bytes(
    first: dict[str, bytes], display: str, tmp_path: Path
) -> None:
    folder = tmp_path / "files"
    try:
        shown = files_of(folder, QT_QPA_PLATFORM="xcb", DISPLAY=display)
    except subprocess.CalledProcessError as error:
        if b"platform plugin" not in error.stderr:
            raise
        pytest.skip("the libraries that Qt needs for X11 are not installed")
    assert shown == first
