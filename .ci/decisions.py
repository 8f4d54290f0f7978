"""What the set-up decides: pure functions of what it found out. No file and no process is touched here.

The text keeps to what Python 3.8 reads, so that an old Python gets a sentence and not a syntax error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

LEVELS = ("app", "test", "dev")
OLDEST = (3, 11)
TESTED = ((3, 11), (3, 12), (3, 13))


def choose_python(
    current: tuple[str, tuple[int, int]], others: Iterable[tuple[str, tuple[int, int]]]
) -> str | None:
    """The path of the Python to build on: the current one if tested, else another tested one, else any
    that is new enough; None if all are too old. Each candidate is (path, (major, minor))."""
    candidates = [current, *others]
    for path, version in candidates:
        if version in TESTED:
            return path
    return next((path for path, version in candidates if version >= OLDEST), None)


def python_advice(manager: str, known_to_apt: Iterable[str]) -> str:
    """How to get a Python that is new enough. ``known_to_apt``: the python3.x that apt offers."""
    offered = next(iter(known_to_apt), "")
    if manager == "apt-get" and offered:
        return _type(f"sudo apt-get install {offered} {offered}-venv")
    commands = {
        "dnf": "sudo dnf install python3.12",
        "zypper": "sudo zypper install python312",
        "pacman": "sudo pacman -S python",
    }
    if manager in commands:
        return _type(commands[manager])
    return "Install one from https://www.python.org/downloads/ and run this again."


def _type(command: str) -> str:
    return f"Install one with:\n\n    {command}\n\nand run this again."


def extras(level: str) -> str:
    """What pip installs for a level, as an editable requirement."""
    return "." if level == "app" else f".[{level}]"


def is_ready(stamp: Mapping[str, object], wanted: Mapping[str, object]) -> bool:
    """Whether what an earlier set-up left (``stamp``) covers what is wanted now.

    Both hold root, project and python (which have to be equal), level and windows (which have to reach).
    """
    if any(stamp.get(key) != wanted[key] for key in ("root", "project", "python")):
        return False
    level, windows = stamp.get("level"), stamp.get("windows", [])
    if level not in LEVELS or LEVELS.index(level) < LEVELS.index(wanted["level"]):
        return False
    return set(wanted["windows"]) <= set(windows)


def window_systems(platform: str, environ: Mapping[str, str]) -> list[str]:
    """Qt's names of the window systems that the environment names; only Linux needs libraries for them."""
    if not platform.startswith("linux"):
        return []
    forced = environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if forced:
        return [name for name in ("xcb", "wayland") if forced.startswith(name)]
    named = (("xcb", "DISPLAY"), ("wayland", "WAYLAND_DISPLAY"))
    return [name for name, variable in named if environ.get(variable)]


def explain_pip(errors: str, python: str) -> str:
    """A sentence for what pip wrote to standard error."""
    reasons = (
        (r"No space left on device", "The disk is full: the packages need about 0.5 GB. Make room"),
        (
            r"NameResolution|NewConnection|name resolution|getaddrinfo|ProxyError|Network is unreachable"
            r"|Connection refused|ConnectTimeout|timed out|Max retries exceeded",
            "The package index could not be reached. Check the network (and HTTPS_PROXY, behind a proxy)",
        ),
        (
            r"CERTIFICATE_VERIFY_FAILED",
            "The package index's certificate was not accepted. Check the clock and proxy",
        ),
        (
            r"No matching distribution found for (?P<name>[\w.-]+)",
            f"There is no ready-made {{name}} for {python} on this system. Use Python 3.11 to 3.13, 64-bit",
        ),
        (r"Permission denied", "Files in .venv cannot be written. Remove the folder .venv"),
    )
    for pattern, sentence in reasons:
        found = re.search(pattern, errors)
        if found:
            return sentence.format(**found.groupdict()) + ", then run this again."
    return "pip could not install the packages; its own words stand above."
