"""`timeline-app render` in a process of its own: displays, fonts and disks that are not as they should be."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from cli_runs import Spawn

DEJAVU = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
ON_LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="fonts come from fontconfig on Linux"
)

_FONTS = (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
    "<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"
)


def _only_fonts_in(folder: Path) -> dict[str, str | None]:
    """The environment of a system that has no fonts but those in ``folder``."""
    folder.mkdir(exist_ok=True)
    settings = folder / "fonts.conf"
    settings.write_text(_FONTS.format(folder=folder), encoding="utf-8")
    return {"FONTCONFIG_FILE": str(settings)}


def test_the_picture_is_the_same_whatever_display_the_environment_names(
    spawn: Spawn, bridges: Path, tmp_path: Path
) -> None:
    none: dict[str, str | None] = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}
    scaled = {
        **none,
        "QT_QPA_PLATFORM": "xcb",
        "DISPLAY": ":4711",
        "QT_SCALE_FACTOR": "2",
        "QT_FONT_DPI": "144",
    }
    for name, environ in (("1.png", none), ("2.png", scaled)):
        done = spawn("render", bridges, "-o", tmp_path / name, environ=environ)
        assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "1.png").read_bytes() == (tmp_path / "2.png").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits to the size of files")
def test_a_full_disk_leaves_the_old_picture_and_nothing_else(
    spawn: Spawn, folder: Path, tmp_path: Path
) -> None:
    import resource

    path = tmp_path / "x.png"
    path.write_bytes(b"the picture of yesterday")
    done = spawn(
        "render",
        folder,
        "-o",
        path,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )
    assert done.returncode == 1
    assert str(path) in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert path.read_bytes() == b"the picture of yesterday"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["bridges", "x.png"]


@ON_LINUX
def test_a_system_without_any_font_is_told_what_to_install(
    spawn: Spawn, bridges: Path, tmp_path: Path
) -> None:
    done = spawn("render", bridges, "-o", tmp_path / "x.svg", environ=_only_fonts_in(tmp_path / "none"))
    assert done.returncode == 1
    assert "fonts-dejavu-core" in done.stderr
    assert not (tmp_path / "x.svg").exists()


@ON_LINUX
@pytest.mark.skipif(not DEJAVU.exists(), reason="DejaVu Sans does not lie where Debian puts it")
def test_letters_that_no_font_has_are_named_and_the_picture_is_drawn(
    spawn: Spawn, folder: Path, tmp_path: Path
) -> None:
    environ = _only_fonts_in(tmp_path / "latin")
    (tmp_path / "latin" / DEJAVU.name).write_bytes(DEJAVU.read_bytes())
    collection = folder / "collection.yaml"
    text = collection.read_text(encoding="utf-8").replace("title: Bridges", "title: Bridges é 桥")
    collection.write_text(text, encoding="utf-8")
    done = spawn("render", folder, "-o", tmp_path / "x.svg", environ=environ)
    assert done.returncode == 0
    assert "桥" in done.stderr
    assert "é" not in done.stderr
    assert (tmp_path / "x.svg").exists()
