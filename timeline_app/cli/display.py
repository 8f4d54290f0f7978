"""Whether there is a display on which a window can open.

Found out without Qt, which ends the whole program where there is none.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Final

Connects = Callable[[str, "str | int"], bool]

_TIMEOUT_S: Final = 3.0
_X11_PORT: Final = 6000  # X Window System Protocol, appendix B: display n listens on 6000 + n


def connects(host: str, place: str | int) -> bool:
    """Whether something answers at a local socket (``host`` empty, its path) or at a host's port."""
    try:
        if isinstance(place, int):
            socket.create_connection((host, place), _TIMEOUT_S).close()
        else:
            with socket.socket(socket.AF_UNIX) as local:
                local.settimeout(_TIMEOUT_S)
                local.connect(place)
    except OSError:
        return False
    return True


def why_no_display(platform: str, environ: Mapping[str, str], connects: Connects = connects) -> str:
    """Why no window can open here; empty if one can, or if that is left to Qt to find out.

    ``platform`` is ``sys.platform``. macOS and Windows always have a display; a platform of Qt's that
    the user chose (``QT_QPA_PLATFORM``) needs none or knows its own.
    """
    if platform in ("darwin", "win32") or environ.get("QT_QPA_PLATFORM"):
        return ""
    wayland, x11 = environ.get("WAYLAND_DISPLAY", ""), environ.get("DISPLAY", "")
    if not wayland and not x11:
        return "neither DISPLAY nor WAYLAND_DISPLAY is set"
    if wayland and _wayland_answers(wayland, environ.get("XDG_RUNTIME_DIR", ""), connects):
        return ""
    if x11 and _x11_answers(x11, connects):
        return ""
    return f"the display {x11 or wayland} does not answer"


def _wayland_answers(display: str, runtime_folder: str, connects: Connects) -> bool:
    return connects("", str(PurePosixPath(runtime_folder, display)))


def _x11_answers(display: str, connects: Connects) -> bool:
    """Whether an X server answers; DISPLAY is ``host:number.screen`` (X(7), Display Names)."""
    host, _, number = display.rpartition(":")
    number = number.partition(".")[0]
    if not number.isdecimal() or "/" in host:
        return True  # a form that only some servers know
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        return connects("", f"\0{path}") or connects("", path)
    return connects(host, _X11_PORT + int(number))
