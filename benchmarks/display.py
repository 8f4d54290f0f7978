"""Screens to measure on: Qt's own without a display, and a real window on an X server of our own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

OFFSCREEN: Final = {"QT_QPA_PLATFORM": "offscreen"}
_SCREEN: Final = "4000x1200x24"  # room for two windows beside one another
_PATIENCE_S: Final = 10


@contextmanager
def x_display() -> Iterator[dict[str, str] | None]:
    """The variables that lead Qt to an Xvfb of our own, which ends with the block; None without one."""
    program = shutil.which("Xvfb")
    if program is None:
        yield None
        return
    reading, writing = os.pipe()
    # The server looks for a free number itself and writes it into the pipe once it can be used.
    command = [program, "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as pipe:
            number = pipe.readline().strip()
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"} if number else None
    finally:
        server.terminate()
        server.wait(_PATIENCE_S)
