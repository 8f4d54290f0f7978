"""Figures in files: PNG, SVG and PDF, whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from builders import an_event
from figures import WORDS, a_figure
from PySide6.QtGui import QImage

from timeline_app.drawing.export import ExportCancelled, ExportError, Watch, export, format_of, to_image
from timeline_app.drawing.figure import Figure, FigureSize, FigureWords
from timeline_app.drawing.fonts import HAN_FAMILIES, installed_families

pytestmark = pytest.mark.usefixtures("qapp")

SVG = "{http://www.w3.org/2000/svg}"
FORMATS = ["png", "svg", "pdf"]


@pytest.fixture
def figure(qapp: object) -> Figure:
    return a_figure()


def written(figure: Figure, path: Path, **options: Any) -> bytes:
    export(figure, path, **options)
    return path.read_bytes()


def lines_of(svg: bytes) -> list[str]:
    """The words of an SVG, line by line."""
    return [text.text or "" for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]


# SVG


def test_every_label_of_the_picture_is_real_text_in_an_svg(figure: Figure, tmp_path: Path) -> None:
    lines = lines_of(written(figure, tmp_path / "a.svg"))
    assert figure.frame.picture.marks
    for mark in figure.frame.picture.marks:
        assert any(mark.label.title in line for line in lines)
        assert any(mark.label.date in line for line in lines)
    for words in ("Bridges", "4 events", "Politics", "3 events", "Articles", "Span Press", "2014"):
        assert any(words in line for line in lines)


def test_counts_are_real_text_in_an_svg(tmp_path: Path) -> None:
    crowd = [
        an_event(f"e{n}", title="A long title here", date="2014-07-02", category="politics")
        for n in range(40)
    ]
    figure = a_figure(*crowd)
    (group,) = figure.frame.picture.groups
    assert any(group.text in line for line in lines_of(written(figure, tmp_path / "a.svg")))


def test_letters_of_all_scripts_and_signs_of_markup_survive_in_an_svg(tmp_path: Path) -> None:
    title = "重庆长江大桥通车, Société «Été» & <b>Straße</b> 'α' \"β\""
    svg = written(a_figure(an_event(title=title, date="2014", category="politics")), tmp_path / "a.svg")
    assert any(title in line for line in lines_of(svg))


def test_an_svg_holds_no_pixels(figure: Figure, tmp_path: Path) -> None:
    root = ElementTree.fromstring(written(figure, tmp_path / "a.svg"))
    assert not list(root.iter(f"{SVG}image"))


def test_an_svg_has_the_size_in_mm_and_the_title(tmp_path: Path) -> None:
    figure = a_figure(size=FigureSize.in_mm(180, 100))
    root = ElementTree.fromstring(written(figure, tmp_path / "a.svg"))
    sides = [float(root.get(side, "").removesuffix("mm")) for side in ("width", "height")]
    assert sides == pytest.approx([180, 100], abs=0.01)
    assert [root.findtext(f"{SVG}title"), root.findtext(f"{SVG}desc")] == ["Bridges", "4 events"]


def test_a_title_that_is_wider_than_the_page_is_shortened_and_not_cut(tmp_path: Path) -> None:
    words = FigureWords("Bridges " * 60, "", ("a very long note " * 9, "", ""), "Articles")
    lines = lines_of(written(a_figure(words=words), tmp_path / "a.svg"))
    for beginning in ("Bridges Bridges", "a very long"):
        (line,) = (line for line in lines if line.startswith(beginning))
        assert line.endswith("…")


# PNG


@pytest.mark.parametrize("dpi", [96, 300])
def test_a_png_has_the_size_and_the_resolution_asked_for(figure: Figure, tmp_path: Path, dpi: int) -> None:
    written(figure, tmp_path / "a.png", dpi=dpi)
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (round(1_000 * dpi / 96), round(420 * dpi / 96))
    assert image.dotsPerMeterX() == image.dotsPerMeterY() == round(dpi / 0.0254)


def test_a_png_on_paper_has_as_many_pixels_as_its_mm_and_dots_make(tmp_path: Path) -> None:
    written(a_figure(size=FigureSize.in_mm(180, 100)), tmp_path / "a.png", dpi=300)
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (round(180 / 25.4 * 300), round(100 / 25.4 * 300))


def test_more_dots_show_the_same_figure(figure: Figure) -> None:
    coarse, fine = to_image(figure, 96), to_image(figure, 192)
    mark = next(mark for mark in figure.frame.picture.marks if mark.event_id == "day")
    x = 14 + figure.frame.sizes.header_width + mark.extent.anchor
    y = 46 + mark.centre_y
    assert (
        coarse.pixelColor(int(x), int(y)).name()
        == fine.pixelColor(int(2 * x), int(2 * y)).name()
        == "#0072b2"
    )


def test_light_and_dark_are_told_apart_in_a_png() -> None:
    light, dark = (to_image(a_figure(theme=theme)) for theme in ("light", "dark"))
    assert light.pixelColor(2, 2).name() == "#ffffff"
    assert dark.pixelColor(2, 2).name() == "#14171c"


@pytest.mark.parametrize("dpi", [10_000, 1_000_000])
def test_too_large_an_image_is_refused_with_what_to_do(figure: Figure, tmp_path: Path, dpi: int) -> None:
    with pytest.raises(ExportError, match=r"pixels is too large; take fewer dots per inch.*SVG or PDF"):
        export(figure, tmp_path / "a.png", dpi=dpi)
    assert list(tmp_path.iterdir()) == []


# PDF


def test_a_pdf_is_one_page_of_the_size_asked_for(tmp_path: Path) -> None:
    pdf = written(a_figure(size=FigureSize.in_mm(180, 100)), tmp_path / "a.pdf")
    boxes = re.findall(rb"/MediaBox \[([^\]]*)\]", pdf)
    assert len(boxes) == 1
    assert [float(side) for side in boxes[0].split()] == pytest.approx(
        [0, 0, 180 / 25.4 * 72, 100 / 25.4 * 72], abs=0.5
    )


def test_a_pdf_holds_its_fonts_and_no_pixels(figure: Figure, tmp_path: Path) -> None:
    pdf = written(figure, tmp_path / "a.pdf")
    assert re.search(rb"/FontFile[23]?\b", pdf)
    assert not re.search(rb"/Subtype\s*/Image", pdf)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed")
def test_the_words_of_a_pdf_can_be_searched_and_copied(tmp_path: Path) -> None:
    has_chinese = bool(installed_families(HAN_FAMILIES))
    title = "Société Straße 重庆" if has_chinese else "Société Straße"
    written(a_figure(an_event(title=title, date="2014", category="politics")), tmp_path / "a.pdf")
    command = ["pdftotext", "-layout", str(tmp_path / "a.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    for words in ("Bridges", "Société Straße", "Politics", "2014"):
        assert words in text
    assert not has_chinese or "重庆" in text


# All of them


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_the_same_figure_is_the_same_file_byte_for_byte(ending: str, tmp_path: Path) -> None:
    first = written(a_figure(), tmp_path / f"first.{ending}")
    assert written(a_figure(), tmp_path / f"second.{ending}") == first


@pytest.mark.parametrize("ending", FORMATS)
def test_a_file_is_replaced_by_the_new_figure(figure: Figure, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_text("the old file")
    assert len(written(figure, path)) > 1_000
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("name", "kind"), [("a.png", "png"), ("a.b.SVG", "svg"), ("Ä.Pdf", "pdf")])
def test_the_ending_says_what_is_written(name: str, kind: str) -> None:
    assert format_of(Path(name)) == kind


@pytest.mark.parametrize("name", ["a.jpg", "a", "png", "a.png.txt"])
def test_an_ending_that_is_no_format_is_refused_with_those_that_are(
    figure: Figure, tmp_path: Path, name: str
) -> None:
    with pytest.raises(ExportError, match=r"use \.png, \.svg or \.pdf"):
        export(figure, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_progress_goes_up_to_the_whole(figure: Figure, tmp_path: Path) -> None:
    done: list[float] = []
    export(figure, tmp_path / "a.png", watch=Watch(report=done.append))
    assert done == sorted(done)
    assert done[0] == 0
    assert done[-1] == 1


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX systems")
def test_a_figure_has_the_rights_of_any_new_file(figure: Figure, tmp_path: Path) -> None:
    (tmp_path / "other").write_text("")
    export(figure, tmp_path / "a.svg")
    assert (tmp_path / "a.svg").stat().st_mode == (tmp_path / "other").stat().st_mode


# What fails leaves nothing behind


def full_disk(handle: int, *_rest: object) -> Any:
    os.close(handle)
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def refused(*_files: object) -> None:
    raise OSError(errno.EACCES, os.strerror(errno.EACCES))


def fails_with(error: type[Exception], doing: Callable[[], None], words: str = "") -> None:
    with pytest.raises(error, match=words):
        doing()


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize(
    ("call", "failing", "words"),
    [("fdopen", full_disk, "the disk is full"), ("replace", refused, "you have no right")],
)
def test_what_cannot_be_written_leaves_the_old_file(
    figure: Figure,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
    call: str,
    failing: object,
    words: str,
) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_text("the old file")
    monkeypatch.setattr(f"timeline_app.drawing.whole_files.os.{call}", failing)
    with pytest.raises(ExportError, match=rf"{re.escape(str(path.resolve()))} cannot be written: {words}"):
        export(figure, path)
    assert path.read_text() == "the old file"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("call", ["fdopen", "replace"])
def test_what_cannot_be_written_leaves_no_file(
    figure: Figure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    failing = {"fdopen": full_disk, "replace": refused}[call]
    monkeypatch.setattr(f"timeline_app.drawing.whole_files.os.{call}", failing)
    with pytest.raises(ExportError):
        export(figure, tmp_path / "a.svg")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_missing_is_named(figure: Figure, tmp_path: Path) -> None:
    path = tmp_path / "missing" / "a.svg"
    with pytest.raises(
        ExportError, match=rf"{re.escape(str(path.resolve()))} cannot be written: there is no such"
    ):
        export(figure, path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_place_of_the_file_is_left_alone(figure: Figure, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.mkdir()
    with pytest.raises(ExportError, match="is a folder"):
        export(figure, path)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="named pipes of POSIX systems")
def test_a_pipe_in_place_of_the_file_is_left_alone(figure: Figure, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    os.mkfifo(path)
    with pytest.raises(ExportError, match="is not a file and is left alone"):
        export(figure, path)
    assert path.is_fifo()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="links need no special rights on POSIX systems")
def test_a_link_stays_a_link_to_the_new_figure(figure: Figure, tmp_path: Path) -> None:
    target, link = tmp_path / "real.svg", tmp_path / "a.svg"
    target.write_text("the old file")
    link.symlink_to(target)
    export(figure, link)
    assert link.is_symlink()
    assert len(target.read_bytes()) > 1_000


def test_a_folder_without_the_right_to_write_is_told(figure: Figure, unprivileged: Path) -> None:
    unprivileged.chmod(0o500)
    with pytest.raises(ExportError, match="you have no right"):
        export(figure, unprivileged / "a.svg")
    unprivileged.chmod(0o700)
    assert list(unprivileged.iterdir()) == []


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("steps", [0, 1])
def test_a_cancelled_export_leaves_the_old_file(
    figure: Figure, tmp_path: Path, ending: str, steps: int
) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_text("the old file")
    asked: list[None] = []

    def is_cancelled() -> bool:
        asked.append(None)
        return len(asked) > steps

    with pytest.raises(ExportCancelled):
        export(figure, path, watch=Watch(is_cancelled=is_cancelled))
    assert path.read_text() == "the old file"
    assert list(tmp_path.iterdir()) == [path]


def test_the_words_of_the_figure_are_those_it_was_made_with(figure: Figure) -> None:
    assert figure.words == WORDS


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_never_replaced_by_a_figure(figure: Figure, tmp_path: Path) -> None:
    pipe = tmp_path / "figure.svg"
    os.mkfifo(pipe)
    with pytest.raises(ExportError, match="not a file"):
        export(figure, pipe)
    assert pipe.is_fifo()


def test_a_figure_written_to_a_link_leaves_the_link(figure: Figure, tmp_path: Path) -> None:
    link = tmp_path / "link.svg"
    link.symlink_to(tmp_path / "real.svg")
    export(figure, link)
    assert link.is_symlink()
    assert (tmp_path / "real.svg").read_bytes().startswith(b"<?xml")
