"""A full disk, a folder that can only be read, a size beyond memory: one sentence, and no part of a file."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from figures import AList, a_figure

from timeline_app.drawing import raster
from timeline_app.drawing.export import ExportCancelled, ExportError, Watch, export
from timeline_app.drawing.figure import Figure, FigureSize
from timeline_app.drawing.pages import Pages
from timeline_app.drawing.whole_files import whole_files

pytestmark = pytest.mark.usefixtures("qapp")

FORMATS = ["png", "svg", "pdf"]
posix = pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX systems")


@pytest.fixture(scope="module")
def figure(qapp: object) -> Figure:
    return a_figure()


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """No file can grow beyond so many bytes, as on a disk that is nearly full."""
    import resource

    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, old[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, ignored)


@posix
@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("room", [0, 1_000, 4_000])
def test_a_disk_that_fills_up_leaves_the_old_file_and_nothing_else(
    figure: Figure, tmp_path: Path, ending: str, room: int
) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_text("the old file")
    with (
        files_up_to(room),
        pytest.raises(ExportError, match=r"cannot be written: .*choose another disk") as told,
    ):
        export(figure, path, dpi=150)
    assert "\n" not in str(told.value)
    assert path.read_text() == "the old file"
    assert list(tmp_path.iterdir()) == [path]


@posix
def test_of_several_files_none_is_left_when_the_last_does_not_fit(figure: Figure, tmp_path: Path) -> None:
    pages = Pages((AList(figure.fonts), figure))
    export(pages, tmp_path / "a.svg")
    small, large = ((tmp_path / f"a-{number}.svg").stat().st_size for number in (1, 2))
    for path in tmp_path.iterdir():
        path.unlink()
    with files_up_to((small + large) // 2), pytest.raises(ExportError):
        export(pages, tmp_path / "a.svg")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", FORMATS)
def test_a_folder_that_can_only_be_read_is_told(figure: Figure, unprivileged: Path, ending: str) -> None:
    unprivileged.chmod(0o500)
    with pytest.raises(ExportError, match="you have no right to do that there; choose another place"):
        export(figure, unprivileged / f"a.{ending}")
    unprivileged.chmod(0o700)
    assert list(unprivileged.iterdir()) == []


def test_a_size_that_nothing_could_read_is_refused_before_a_file_is_begun(tmp_path: Path) -> None:
    poster = a_figure(size=FigureSize.in_mm(2_400, 1_600))
    with pytest.raises(ExportError, match=r"226772 by 151181 pixels is too large; take fewer dots"):
        export(poster, tmp_path / "a.png", dpi=2_400)
    assert list(tmp_path.iterdir()) == []


def test_a_part_of_an_image_that_memory_does_not_hold_is_told(
    figure: Figure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class NoImage(raster.QImage):
        def isNull(self) -> bool:
            return True

    monkeypatch.setattr(raster, "QImage", NoImage)
    with pytest.raises(ExportError, match="There is not enough memory for an image of"):
        export(figure, tmp_path / "a.png")
    assert list(tmp_path.iterdir()) == []


def test_several_sheets_are_files_with_numbers_of_the_same_width(figure: Figure, tmp_path: Path) -> None:
    pages = Pages((AList(figure.fonts),) * 11)
    paths = export(pages, tmp_path / "a.svg")
    assert [path.name for path in paths] == [f"a-{number:02}.svg" for number in range(1, 12)]
    assert sorted(tmp_path.iterdir()) == sorted(paths)
    assert export(pages, tmp_path / "b.pdf") == (tmp_path / "b.pdf",)


@pytest.mark.parametrize("ending", FORMATS)
def test_many_sheets_can_be_stopped_and_leave_nothing(figure: Figure, tmp_path: Path, ending: str) -> None:
    done: list[float] = []
    watch = Watch(done.append, lambda: len(done) >= 4)
    with pytest.raises(ExportCancelled):
        export(Pages((figure,) * 6), tmp_path / f"a.{ending}", watch=watch)
    assert list(tmp_path.iterdir()) == []
    assert done == sorted(done)


@pytest.mark.parametrize("ending", FORMATS)
def test_progress_of_many_sheets_only_goes_up_and_reaches_the_whole(
    figure: Figure, tmp_path: Path, ending: str
) -> None:
    done: list[float] = []
    export(Pages((figure,) * 3), tmp_path / f"a.{ending}", watch=Watch(done.append))
    assert done == sorted(done)
    assert (done[0], done[-1]) == (0.0, 1.0)
    assert len(done) > 4


@posix
def test_a_sheet_that_cannot_be_painted_leaves_no_file_and_no_painter_behind(tmp_path: Path) -> None:
    figure = a_figure()

    class Broken(AList):
        def paint(self, painter: object, ink: object = None) -> None:
            raise RuntimeError("a fault of ours")

    for ending in FORMATS:
        with pytest.raises(RuntimeError):
            export(Pages((figure, Broken(figure.fonts))), tmp_path / f"a.{ending}")
    assert list(tmp_path.iterdir()) == []
    assert os.listdir(tmp_path) == []


def test_a_store_is_never_replaced_by_what_is_written(tmp_path: Path) -> None:
    store = tmp_path / "my.eventstore"
    store.write_bytes(b"SQLite format 3\x00 and all the work of a year")
    (tmp_path / "link.json").symlink_to(store)
    for path in (store, tmp_path / "link.json"):
        with pytest.raises(ExportError, match=r"my\.eventstore.* choose another name"), whole_files((path,)):
            pytest.fail("nothing is begun")
    assert store.read_bytes().endswith(b"a year")
    assert len(list(tmp_path.iterdir())) == 2
