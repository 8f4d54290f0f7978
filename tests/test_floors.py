"""The floors below drawing stand without Qt, and imports go downwards only."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# Runs in an interpreter of its own, in which Qt cannot be imported; prints one line a module.
_IMPORT_ALL = """
import importlib, importlib.abc, pkgutil, sys

class Barred(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pyqtgraph"}:
            raise ImportError(f"{name} is barred on this floor")

sys.meta_path.insert(0, Barred())
try:
    import PySide6
except ImportError:
    print("BARRED")

def import_all(name):
    try:
        module = importlib.import_module(name)
    except Exception as error:
        print(f"FAULT {name}: {type(error).__name__}: {error}")
        return
    print(f"IMPORTED {name}")
    for found in pkgutil.iter_modules(getattr(module, "__path__", ())):
        import_all(f"{name}.{found.name}")

for floor in sys.argv[1:]:
    import_all(f"timeline_app.{floor}")
"""


@pytest.fixture(scope="module")
def lines_without_qt() -> list[str]:
    command = [sys.executable, "-W", "error", "-c", _IMPORT_ALL]
    done = subprocess.run(
        [*command, "core", "store", "formats", "timeline", "paths"],
        cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.splitlines()


def test_every_module_below_drawing_imports_without_qt(lines_without_qt: list[str]) -> None:
    assert "BARRED" in lines_without_qt
    assert [line for line in lines_without_qt if line.startswith("FAULT")] == []


def test_the_walk_through_the_floors_misses_no_module(lines_without_qt: list[str]) -> None:
    package = ROOT / "timeline_app"
    files = [package / "paths.py"]
    for floor in ("core", "store", "formats", "timeline"):
        files += (package / floor).rglob("*.py")
    names = {".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files}
    expected = {f"IMPORTED {name.removesuffix('.__init__')}" for name in names}
    assert expected <= set(lines_without_qt)


@pytest.mark.skipif(
    importlib.util.find_spec("importlinter") is None, reason="import-linter is not installed (extra dev)"
)
def test_imports_go_downwards_only() -> None:
    command = (
        "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    )
    done = subprocess.run(
        [sys.executable, "-c", command, "--no-cache"],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
