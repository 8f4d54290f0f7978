"""Questions put to Qt inside .venv, each in an interpreter of its own: Qt ends the process when it fails.

    probe.py qt                   load Qt and draw without a window: prints JSON about fonts
    probe.py plugin xcb           load the plugin of a window system, without needing a display
    probe.py display              open the display as the app would
    probe.py libraries A.so B.so  print those that the system cannot load

A failure is an exit code other than 0, with the reason on standard error.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import sys
from pathlib import Path


def qt() -> None:
    """Load every part of Qt the app uses; print whether there is a font, Inter, and Chinese."""
    for module in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest"):
        importlib.import_module(f"PySide6.{module}")
    from PySide6.QtGui import QFontDatabase, QGuiApplication  # noqa: PLC0415 - loading it is the question

    app = QGuiApplication(["probe", "-platform", "offscreen"])
    families = QFontDatabase.families()
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    inter = any(family.startswith("Inter") for family in families)
    print(json.dumps({"font": bool(families), "inter": inter, "chinese": bool(chinese)}))
    app.shutdown()


def plugin(name: str) -> None:
    """Load the shared library of a window system's plugin, as Qt will."""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415
    from PySide6.QtGui import QGuiApplication  # noqa: F401, PLC0415 - the plugin leans on it

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    found = sorted(folder.glob(f"libq{name}*.so"))
    if not found:
        raise OSError(f"this Qt has no plugin {name}")
    ctypes.CDLL(str(found[0]))


def display() -> None:
    """Connect to the display that the environment names."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    QGuiApplication(["probe"]).shutdown()


def libraries(*sonames: str) -> None:
    """Print each library that cannot be loaded, one a line."""
    for soname in sonames:
        try:
            ctypes.CDLL(soname)
        except OSError:
            print(soname)


def main(question: str, *words: str) -> int:
    """Answer one question; 1 with the reason when Qt or a library does not load."""
    answers = {"qt": qt, "plugin": plugin, "display": display, "libraries": libraries}
    try:
        answers[question](*words)
    except (ImportError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
