"""Every option of a figure on the command line, and view files."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import click
import msgspec
import pypdfium2
import pytest
from cli_runs import Run, Spawn
from pypdf import PdfReader
from PySide6.QtGui import QImage

from timeline_app.cli.figure_flags import FLAGS
from timeline_app.cli.rendering import render
from timeline_app.drawing.figure_options import FigureOptions

pytestmark = pytest.mark.usefixtures("qapp")


def _fields(part: type[msgspec.Struct], path: tuple[str, ...] = ()) -> set[tuple[str, ...]]:
    """All fields of a record that are no records themselves, by their paths."""
    found: set[tuple[str, ...]] = set()
    for field in msgspec.structs.fields(part):
        kind = field.type
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            found |= _fields(kind, (*path, field.name))
        else:
            found.add((*path, field.name))
    return found


def _drawn(run: Run, tmp_path: Path, *words: str | Path) -> tuple[Path, dict[str, object]]:
    """A figure and the view it was made by."""
    picture, view = tmp_path / "figure.svg", tmp_path / "saved.json"
    result = run("render", *words, "-o", picture, "--save-view", view)
    assert result.exit_code == 0, result.stderr
    return picture, json.loads(view.read_text(encoding="utf-8"))["figure"]


def _texts(path: Path) -> str:
    root = ElementTree.parse(path).getroot()
    return "\n".join("".join(node.itertext()) for node in root.iter("{http://www.w3.org/2000/svg}text"))


def test_every_option_of_a_figure_is_on_the_command_line() -> None:
    set_by_flags = {path for flag in FLAGS for path in flag.sets}
    assert set_by_flags == _fields(FigureOptions)
    parameters = {parameter.name for parameter in render.params}
    assert {flag.parameter for flag in FLAGS} <= parameters


def test_the_help_has_a_heading_for_each_group_of_options(run: Run) -> None:
    said = run("render", "--help").stdout
    for group in {flag.group for flag in FLAGS}:
        assert f"\n{group}:\n" in said
    for parameter in render.params:
        if isinstance(parameter, click.Option):
            assert parameter.opts[0] in said


@pytest.mark.parametrize(
    ("words", "path", "value"),
    [
        (["--from", "1997"], ("extent", "from"), "1997"),
        (["--event", "rocket-launch-2018"], ("extent", "event"), "rocket-launch-2018"),
        (["--fold", "21cm"], ("tiles", "panel_mm"), 210.0),
        (["--lanes", "place"], ("lanes", "by"), "place"),
        (["--lane", "Politics", "--lane", "technology"], ("lanes", "only"), ["politics", "technology"]),
        (
            ["--lane-first", "Technology"],
            ("lanes", "order"),
            ["technology", "politics", "trade-economy", "transport-logistics", "culture-people"],
        ),
        (["--filter", "sources:>1"], ("filter",), "sources:>1"),
        (["--collapse", "politics"], ("lanes", "collapsed"), ["politics"]),
        (["--no-articles"], ("lanes", "articles"), False),
        (["--category", "POLITICS"], ("categories",), ["politics"]),
        (["--labels", "few"], ("labels",), "few"),
        (["--size", "a3"], ("size", "preset"), "a3"),
        (["--size", "a4", "--orientation", "portrait"], ("size", "orientation"), "portrait"),
        (["--width", "18cm"], ("size", "width"), 180),
        (["--dpi", "300"], ("dpi",), 300),
        (["--margin", "1cm"], ("margin_mm",), 10),
        (["--font", "DejaVu Sans"], ("letters", "family"), "DejaVu Sans"),
        (["--font-size", "7"], ("letters", "size_pt"), 7),
        (["--theme", "dark"], ("theme",), "dark"),
        (["--no-date-legend"], ("legend", "dates"), False),
        (["--category-legend"], ("legend", "categories"), True),
        (["--measure", "scale-bar"], ("measure",), "scale-bar"),
        (["--title", ""], ("words", "title"), ""),
        (["--caption", "auto"], ("words", "caption"), None),
        (["--credit", "by us"], ("words", "credit"), "by us"),
        (["--left-out"], ("words", "counts_left_out"), True),
        (["--language", "zh"], ("language",), "zh"),
        (["--language", "zh-Hant"], ("language",), "zh-Hant"),
    ],
)
def test_an_option_is_in_the_view_and_changes_the_picture(
    run: Run, shipped: Path, tmp_path: Path, words: list[str], path: tuple[str, ...], value: object
) -> None:
    plain, _ = _drawn(run, tmp_path, shipped)
    before = plain.read_bytes()
    picture, view = _drawn(run, tmp_path, shipped, *words)
    for step in path:
        view = view[step]  # type: ignore[assignment]
    assert view == value
    assert words[0] == "--dpi" or picture.read_bytes() != before


def test_a_view_file_makes_the_same_figure_again_byte_for_byte(
    run: Run, spawn: Spawn, shipped: Path, tmp_path: Path
) -> None:
    words = ["--size", "one-column", "--from", "1997", "--lanes", "place", "--caption", "auto", "--left-out"]
    picture, view = _drawn(run, tmp_path, shipped, *words)
    again, second = _drawn(run, tmp_path / "..", shipped, "--view", tmp_path / "saved.json")
    assert second == view
    assert again.read_bytes() == picture.read_bytes()
    alone = tmp_path / "alone.svg"
    result = spawn(
        "render", shipped, "-o", alone, "--view", tmp_path / "saved.json",
        environ={"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None},
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert alone.read_bytes() == picture.read_bytes(), "without a display, too"


def test_what_is_typed_goes_before_the_view_file(run: Run, shipped: Path, tmp_path: Path) -> None:
    _drawn(run, tmp_path, shipped, "--size", "a4", "--theme", "dark", "--from", "1997", "--to", "2010")
    view = tmp_path / "view.json"
    (tmp_path / "saved.json").rename(view)
    _, changed = _drawn(run, tmp_path, shipped, "--view", view, "--theme", "light", "--to", "2020")
    assert (changed["theme"], changed["extent"]) == ("light", {"from": "1997", "to": "2020", "event": ""})
    assert changed["size"]["preset"] == "a4"  # type: ignore[index]
    _, changed = _drawn(run, tmp_path, shipped, "--view", view, "--width", "7in")
    assert changed["size"]["preset"] == ""  # type: ignore[index]
    _, changed = _drawn(run, tmp_path, shipped, "--view", view, "--event", "rocket-launch-2018")
    assert changed["extent"] == {"from": None, "to": None, "event": "rocket-launch-2018"}


def test_lanes_and_categories_of_a_view_can_all_be_shown_again(
    run: Run, shipped: Path, tmp_path: Path
) -> None:
    _drawn(run, tmp_path, shipped, "--lane", "politics", "--category", "politics")
    view = tmp_path / "view.json"
    (tmp_path / "saved.json").rename(view)
    _, changed = _drawn(run, tmp_path, shipped, "--view", view, "--lane", "all", "--category", "all")
    assert (changed["lanes"]["only"], changed["categories"]) == ([], [])  # type: ignore[index]


@pytest.mark.parametrize(
    ("words", "size_mm"),
    [
        (["--size", "a4"], (297, 210)),
        (["--size", "a4", "--orientation", "portrait"], (210, 297)),
        (["--size", "letter"], (279.4, 215.9)),
        (["--size", "a0"], (1189, 841)),
        (["--size", "slide"], (508, 285.75)),
        (["--size", "one-column", "--height", "150mm"], (89, 150)),
    ],
)
def test_a_usual_size_is_exactly_that_with_all_that_stands_below(
    run: Run, shipped: Path, tmp_path: Path, words: list[str], size_mm: tuple[float, float]
) -> None:
    below = ["--caption", "auto", "--left-out", "--category-legend", "--credit", "auto"]
    if "one-column" in words:
        below = below[:2]
    picture, _ = _drawn(run, tmp_path, shipped, *words, *below)
    root = ElementTree.parse(picture).getroot()
    assert float(root.get("width", "").removesuffix("mm")) == pytest.approx(size_mm[0], abs=0.01)
    assert float(root.get("height", "").removesuffix("mm")) == pytest.approx(size_mm[1], abs=0.01)


@pytest.mark.parametrize(
    ("words", "tiles", "pages"),
    [
        (["--paper", "a4"], {"paper": "a4"}, 1 + 3 * 2),
        (
            ["--paper", "a4", "--paper-orientation", "landscape"],
            {"paper": "a4", "orientation": "landscape"},
            1 + 2 * 2,
        ),
        (["--paper", "a3", "--overlap", "4cm"], {"paper": "a3", "overlap_mm": 40.0}, 1 + 2 * 1),
    ],
)
def test_a_figure_larger_than_its_paper_is_on_several_sheets(
    run: Run, shipped: Path, tmp_path: Path, words: list[str], tiles: dict[str, object], pages: int
) -> None:
    picture, view = tmp_path / "figure.pdf", tmp_path / "figure.view"
    size = ["--width", "450mm", "--height", "360mm"]
    result = run("render", str(shipped), "-o", str(picture), "--save-view", str(view), *size, *words)
    assert result.exit_code == 0, result.stderr
    assert json.loads(view.read_text(encoding="utf-8"))["figure"]["tiles"].items() >= tiles.items()
    assert len(PdfReader(picture).pages) == pages


def test_a_caption_lists_what_found_no_room(run: Run, shipped: Path, tmp_path: Path) -> None:
    picture, _ = _drawn(run, tmp_path, shipped, "--left-out")
    words = " ".join(_texts(picture).split())  # wherever the caption's lines break
    assert "Without room for their words: " in words
    labels = words.partition("Without room")[0]
    assert "Queen Mary Hospital" not in labels
    assert "Queen Mary Hospital" in words


@pytest.mark.parametrize(("language", "count"), [("zh", "64 个事件"), ("zh-Hant", "64 個事件")])
def test_the_words_of_a_figure_are_in_its_language(
    run: Run, shipped: Path, tmp_path: Path, language: str, count: str
) -> None:
    words = _texts(_drawn(run, tmp_path, shipped, "--language", language, "--lanes", "tag")[0])
    assert count in words
    assert "2018年5月17日" in words
    assert "events" not in words


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--event", "nobody"], "no event 'nobody'"),
        (["--event", "x", "--from", "1997"], "--event, or --from and --to"),
        (["--size", "a4", "--width", "7in"], "--size or --width"),
        (["--size", "a4", "--height", "7in"], "a height of its own"),
        (["--lane", "nowhere"], "no lane 'nowhere'; there are 'Politics'"),
        (["--category", "nowhere"], "no category 'nowhere'"),
        (["--font", "No Such Font"], "no font 'No Such Font'"),
        (["--font-size", "1"], "3<=x<=200"),
        (["--margin", "60cm"], "--margin: margin_mm"),
        (["--title", "t" * 3_000], "--title: words.title: expected `str` of length <= 2000 (write text"),
        (["--font-size", "nan"], "--font-size: "),
        (["--from", "{" + "2000," * 100 + "2001}"], "--from: extent.from"),
        (["--filter", "before:soon"], "soon"),
        (["--filter", "place:Nowhere"], "No event here meets"),
        (["--size", "one-column", "--height", "20mm"], "--height"),
    ],
)
def test_options_that_cannot_be_are_one_sentence_and_leave_no_file(
    run: Run, shipped: Path, tmp_path: Path, words: list[str], said: str
) -> None:
    result = run("render", shipped, "-o", tmp_path / "x.png", "--save-view", tmp_path / "v.json", *words)
    assert result.exit_code in (1, 2)
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_view_file_is_told_by_its_place(run: Run, shipped: Path, tmp_path: Path) -> None:
    view = tmp_path / "v.json"
    view.write_text('{"format": "timeline-app view", "version": 1, "figure": {"dpi": "fine"}}', "utf-8")
    result = run("render", shipped, "-o", tmp_path / "x.png", "--view", view)
    assert result.exit_code == 1
    assert f"{view}: figure.dpi: " in result.stderr


def test_an_image_has_the_resolution_that_its_view_says(run: Run, shipped: Path, tmp_path: Path) -> None:
    picture = tmp_path / "x.png"
    assert run("render", shipped, "-o", picture, "--size", "one-column").exit_code == 0
    image = QImage(str(picture))
    assert image.width() == round(89 / 25.4 * 300)
    assert round(image.dotsPerMeterX() * 0.0254) == 300


def test_the_list_of_sources_is_in_the_figure_and_what_it_cites_in_a_file_beside_it(
    run: Run, tmp_path: Path
) -> None:
    picture, view = _drawn(run, tmp_path, "--sources", "below", "--style", "apa", "--sidecar", "bibtex")
    evidence = view["evidence"]
    assert (evidence["list"], evidence["style"], evidence["sidecars"]) == ("below", "apa", ["bibtex"])
    texts = _texts(picture)
    assert "Events and sources" in texts
    assert "Wang, J. (2019, October 31)." in texts
    assert (tmp_path / "figure.bib").read_text("utf-8").count("@") == 5


def test_a_pdf_has_the_list_on_pages_of_its_own_with_the_numbers_of_the_picture(
    run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "figure.pdf"
    assert run("render", "-o", path, "--size", "a4", "--sources", "pages").exit_code == 0
    pdf = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_range() for page in pdf]
    assert len(pages) > 1
    on_picture = dict(re.findall(r"^(\d+) (.+?)\r?$", pages[0], re.MULTILINE))
    in_list = dict(re.findall(r"^(\d+) (.+?)\r?$", "\n".join(pages[1:]), re.MULTILINE))
    for number in ("1", "2"):
        assert in_list[number].startswith(on_picture[number])
    pdf.close()
