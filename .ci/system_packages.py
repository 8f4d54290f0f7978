"""Which system packages Qt and the pictures need on Linux, and the command that installs them.

Nothing here touches the machine. Debian's names were found on a bare Debian 12; RPM systems find a
package by the library it provides, so they need no table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple


class Part(NamedTuple):
    """One thing the system has to bring: its name (a library's soname or a word) and its packages."""

    name: str
    apt: str
    rpm: str
    pacman: str


def _library(soname: str, apt: str, pacman: str) -> Part:
    return Part(soname, apt, f"{soname}()(64bit)", pacman)


#: To load Qt at all, and to draw without a window.
QT_LIBRARIES = (
    _library("libGL.so.1", "libgl1", "libglvnd"),
    _library("libEGL.so.1", "libegl1", "libglvnd"),
    _library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    _library("libdbus-1.so.3", "libdbus-1-3", "dbus"),
    _library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    _library("libfreetype.so.6", "libfreetype6", "freetype2"),
    _library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    _library("libX11.so.6", "libx11-6", "libx11"),
    _library("libxcb.so.1", "libxcb1", "libxcb"),
)

#: To show a window, by Qt's name for the window system.
WINDOW_LIBRARIES = {
    "xcb": (
        _library("libX11-xcb.so.1", "libx11-xcb1", "libx11"),
        _library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
        _library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
        _library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
        _library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
        _library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
        _library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
        _library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
        _library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
        _library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
        _library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
        _library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
        _library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
        _library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
        _library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ),
    "wayland": (
        _library("libwayland-client.so.0", "libwayland-client0", "wayland"),
        _library("libwayland-cursor.so.0", "libwayland-cursor0", "wayland"),
    ),
}


def libraries_for(windows: Iterable[str]) -> tuple[Part, ...]:
    """What Qt needs to load and to show windows on these window systems."""
    return QT_LIBRARIES + tuple(part for name in windows for part in WINDOW_LIBRARIES[name])


LATIN_FONT = Part("the font Inter", "fonts-inter", "font(inter)", "inter-font")
CHINESE_FONT = Part("a Chinese font", "fonts-noto-cjk", "font(:lang=zh-cn)", "noto-fonts-cjk")

_INSTALL = {
    "apt-get": "apt-get install --no-install-recommends",
    "dnf": "dnf install",
    "zypper": "zypper install",
    "pacman": "pacman -S --needed",
}


def package_manager(which: Callable[[str], str | None]) -> str:
    """The package manager found by ``which`` (as ``shutil.which``), or an empty text."""
    return next((manager for manager in _INSTALL if which(manager)), "")


def apt_names(parts: Iterable[Part], known: Callable[[str], bool]) -> list[str]:
    """Debian's package for each part, once each.

    Debian 13 and Ubuntu 24.04 renamed libraries whose time_t grew to ``...t64``; the name apt knows is
    taken, the old one where it knows neither.
    """
    names = []
    for part in parts:
        renamed = not known(part.apt) and known(f"{part.apt}t64")
        names.append(f"{part.apt}t64" if renamed else part.apt)
    return list(dict.fromkeys(names))


def command_for_a_person(
    manager: str, parts: Sequence[Part], known: Callable[[str], bool], sudo: bool
) -> str:
    """The one line that installs ``parts``; without a known package manager, what to look for."""
    if manager not in _INSTALL:
        return "install what brings " + ", ".join(part.name for part in parts)
    if manager == "apt-get":
        packages = apt_names(parts, known)
    elif manager == "pacman":
        packages = list(dict.fromkeys(part.pacman for part in parts))
    else:
        packages = [f"'{part.rpm}'" for part in parts]
    return f"{'sudo ' if sudo else ''}{_INSTALL[manager]} {' '.join(packages)}"


def apt_install_command(packages: Sequence[str], prefix: Sequence[str]) -> list[str]:
    """The command line that installs without asking; ``prefix`` is empty for root, else ``sudo -n``."""
    quiet = ["-q", "-y", "--no-install-recommends"]
    return [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", *quiet, *packages]


def right_to_install(user_id: int, sudo_works: Callable[[], bool]) -> tuple[str, ...] | None:
    """What to put before apt-get: nothing for root, ``sudo -n`` where it asks no password, else None."""
    if user_id == 0:
        return ()
    return ("sudo", "-n") if sudo_works() else None
