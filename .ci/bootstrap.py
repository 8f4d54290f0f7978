"""Make a fresh machine ready: `.venv`, the packages, and what the system lacks for Qt.

    python3 .ci/bootstrap.py app|test|dev [--window]

It needs a Python and nothing else, finds out by loading Qt what is missing, installs that with apt
where it may (root, or sudo without a password), and otherwise prints the one command to type and stops
with exit code 1. `make run` and `make test` call it each time; with nothing to do it returns at once.

The text keeps to what Python 3.8 reads, so that an old Python gets a sentence and not a syntax error.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import system_packages as packages
import translations
from decisions import (
    LEVELS,
    OLDEST,
    TESTED,
    choose_python,
    explain_pip,
    extras,
    is_ready,
    python_advice,
    window_systems,
)
from machine import SetUpError, System, output_of, say

ROOT = Path(__file__).resolve().parents[1]
PROBE = ROOT / ".ci" / "probe.py"


class Environment:
    """The project's own Python environment, `.venv` at the top of the checkout."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        inside = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
        self.python = self.folder.joinpath(*inside)
        self._stamp = self.folder / "timeline-set-up.json"

    def wanted(self, level: str, windows: Sequence[str]) -> dict[str, object]:
        """What the stamp has to say once the environment is ready."""
        sources = (self.root / "pyproject.toml", *sorted((self.root / ".ci").glob("*.py")))
        digest = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()
        return {
            "root": str(self.root),
            "project": digest,
            "python": os.path.realpath(self.python),
            "level": level,
            "windows": list(windows),
        }

    def stamp(self) -> dict[str, object]:
        """What the last finished set-up left; empty if there was none."""
        try:
            return dict(json.loads(self._stamp.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return {}

    def write_stamp(self, wanted: Mapping[str, object]) -> None:
        """Record a finished set-up; a higher level or a window system checked earlier stays recorded."""
        old, new = self.stamp(), dict(wanted)
        if all(old.get(key) == new[key] for key in ("root", "project", "python")):
            new["level"] = max(old["level"], new["level"], key=LEVELS.index)
            new["windows"] = sorted({*old["windows"], *new["windows"]})
        self._stamp.write_text(json.dumps(new, indent=1) + "\n", encoding="utf-8")

    def is_sound(self) -> bool:
        """Whether the environment runs, has pip, is new enough, and was made where it stands now."""
        if self.stamp().get("root", str(self.root)) != str(self.root):
            return False
        asked = output_of([str(self.python), "-c", f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"])
        return asked.returncode == 0

    def create(self, system: System, libraries: Sequence[packages.Part]) -> None:
        """Make the environment anew. Raises SetUpError if no Python is new enough or venv is missing.

        Where venv is missing, ``libraries`` that are missing too come along: one command, not two.
        """
        python = _base_python(system)
        if output_of([python, "-c", "import ensurepip, venv"]).returncode:
            system.install([_venv_part(python, system), *absent(python, libraries)])
        say(f"Making .venv with {python} ...")
        shutil.rmtree(self.folder, ignore_errors=True)
        made = output_of([python, "-m", "venv", str(self.folder)])
        if made.returncode:
            raise SetUpError(f".venv could not be made:\n{(made.stderr or made.stdout).strip()}")

    def install(self, level: str) -> None:
        """Install the checkout, editable, with what the level needs. Raises SetUpError in pip's stead."""
        say("Installing the app and what it needs (about 120 MB the first time, a minute or more) ...")
        command = [str(self.python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
        if not sys.stdout.isatty():
            command.append("--quiet")
        with subprocess.Popen(
            [*command, "--editable", extras(level)],
            cwd=self.root, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        ) as pip:  # fmt: skip
            errors = []
            for line in pip.stderr or ():
                sys.stderr.write(line)
                errors.append(line)
        if pip.returncode:
            version = output_of([str(self.python), "--version"]).stdout.strip()
            raise SetUpError(explain_pip("".join(errors), version))

    def ask(self, *question: str) -> subprocess.CompletedProcess[str]:
        """Put one question to `.ci/probe.py`, in the environment's Python."""
        return output_of([str(self.python), str(PROBE), *question])


def _base_python(system: System) -> str:
    # Run from inside a virtual environment (perhaps the one to be replaced), build on what is below it.
    running = getattr(sys, "_base_executable", sys.executable)
    current = (running, (sys.version_info[0], sys.version_info[1]))
    others = [] if current[1] in TESTED else _pythons_on_the_path()
    python = choose_python(current, others)
    if python is None:
        names = [f"python{major}.{minor}" for major, minor in reversed(TESTED)]
        offered = filter(system.known, names) if system.manager == "apt-get" else ()
        raise SetUpError(
            f"Python 3.11 or newer is needed; {sys.executable} is {sys.version.split()[0]}. "
            + python_advice(system.manager, offered)
        )
    return python


def _pythons_on_the_path() -> list[tuple[str, tuple[int, int]]]:
    """The Pythons 3.11 and newer that the PATH offers under their full names, tested ones first."""
    found = []
    for minor in (13, 12, 11, 14, 15):
        path = shutil.which(f"python3.{minor}")
        if path and output_of([path, "--version"]).stdout.startswith(f"Python 3.{minor}."):
            found.append((path, (3, minor)))
    return found


def _venv_part(python: str, system: System) -> packages.Part:
    asked = output_of([python, "-c", "import sys; print('python%d.%d-venv' % sys.version_info[:2])"])
    exact = asked.stdout.strip()
    apt = exact if system.known(exact) else "python3-venv"
    return packages.Part("Python's venv module", apt, "python3-libs", "python")


def absent(python: str, libraries: Sequence[packages.Part]) -> list[packages.Part]:
    """Those of ``libraries`` that the system cannot load into this Python."""
    asked = output_of([python, str(PROBE), "libraries", *(part.name for part in libraries)])
    names = asked.stdout.split()
    return [part for part in libraries if part.name in names]


def load_qt(
    environment: Environment, system: System, windows: Iterable[str], libraries: Sequence[packages.Part]
) -> None:
    """Load Qt and its plugins for ``windows``; install the libraries that they lack. Raises SetUpError."""
    for question in (("qt",), *(("plugin", name) for name in windows)):
        asked = environment.ask(*question)
        if asked.returncode == 0:
            continue
        missing = absent(str(environment.python), libraries)
        if missing:
            system.install(missing)
            asked = environment.ask(*question)
        if asked.returncode:
            raise SetUpError(f"Qt does not load:\n{asked.stderr.strip()}")


def check_fonts(environment: Environment, system: System) -> None:
    """Install Inter and a Chinese font where we may. Raises SetUpError only if there is no font at all."""
    fonts = json.loads(environment.ask("qt").stdout)
    wished = [] if fonts["inter"] else [packages.LATIN_FONT]
    wished += [] if fonts["chinese"] else [packages.CHINESE_FONT]
    if not fonts["font"]:
        system.install(wished)
    elif wished and system.may_install():
        try:
            system.install(wished)
        except SetUpError as error:
            say(f"Note: {error}")
    elif not fonts["chinese"]:
        command = system.command([packages.CHINESE_FONT])
        say(f"Note: no Chinese font here; Chinese names show as boxes until you type:\n\n    {command}\n")


def set_up(root: Path, level: str, windows: Sequence[str]) -> None:
    """Make the checkout at ``root`` ready for a level. Raises SetUpError."""
    if not os.access(root, os.W_OK):
        raise SetUpError(f"{root} cannot be written to: copy the project to a folder of your own.")
    translations.compile_stale(root)
    environment = Environment(root)
    if is_ready(environment.stamp(), environment.wanted(level, windows)):
        return
    system = System()
    on_linux = sys.platform.startswith("linux")
    libraries = packages.libraries_for(windows) if on_linux else ()
    if not environment.is_sound():
        environment.create(system, libraries)
    if not is_ready(environment.stamp(), environment.wanted(level, ())):
        environment.install(level)
    if on_linux:
        load_qt(environment, system, windows, libraries)
        check_fonts(environment, system)
    environment.write_stamp(environment.wanted(level, windows))


def main(words: Sequence[str]) -> int:
    """The command line: 0 when the machine is ready, 1 with a sentence when it cannot be made so."""
    parser = argparse.ArgumentParser(description="Make this machine ready for the timeline explorer.")
    parser.add_argument("level", choices=LEVELS, help="what for: to run the app, its tests, or all checks")
    parser.add_argument("--window", action="store_true", help="also what a window on this display needs")
    chosen = parser.parse_args(words)
    windows = window_systems(sys.platform, os.environ) if chosen.window else []
    try:
        set_up(ROOT, chosen.level, windows)
    except SetUpError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run it again to go on.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
