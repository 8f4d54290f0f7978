"""`timeline-app render`, in this process."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from builders import an_event, contents_with, some_contents
from cli_runs import Run
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from timeline_app.cli import figures
from timeline_app.cli.sources import opened
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.drawing.composing import Composed
from timeline_app.drawing.figure import Figure
from timeline_app.drawing.figure_options import Extent, FigureOptions, Size
from timeline_app.drawing.theme import DARK, LIGHT
from timeline_app.store.store import EventStore

# One application object for all tests, of the kind that windows need.
pytestmark = pytest.mark.usefixtures("qapp")

HEADLINES = (
    "Southern Bureau set up in Chongqing",
    "Chongqing becomes a municipality",
    "CEPA signed by the mainland and Hong Kong",
    "Liangjiang New Area established",
    "Chongqing Liangjiang Star rocket launched",
    "Chongqing-Hong Kong cooperation mechanism",
)


def _figure(
    store: Path, start: int | None = None, end: int | None = None, size: Size | None = None
) -> Figure:
    options = FigureOptions(extent=Extent(start=start, end=end), size=size or Size())
    with opened(store) as source:
        return figures.figure_of(source, options)[0].figure


def _svg_texts(path: Path) -> list[str]:
    root = ElementTree.parse(path).getroot()
    return ["".join(node.itertext()).strip() for node in root.iter("{http://www.w3.org/2000/svg}text")]


def _image(run: Run, path: Path, *words: str | Path) -> QImage:
    result = run("render", *words, "-o", path)
    assert result.exit_code == 0, result.stderr
    return QImage(str(path))


def test_a_png_is_1600_px_wide_and_as_high_as_its_lanes_need(run: Run, shipped: Path, tmp_path: Path) -> None:
    image = _image(run, tmp_path / "x.png", shipped)
    assert (image.width(), image.height()) == (1600, round(_figure(shipped).height_px))
    assert round(image.dotsPerMeterX() * 0.0254) == 96


def test_the_command_says_what_it_wrote_and_how_large(run: Run, shipped: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.svg"
    assert run("render", shipped, "-o", path, "--height", "900").stdout == f"{path}: 1600 × 900 px\n"
    said = run("render", shipped, "-o", path, "--width", "18cm", "--height", "6in").stdout
    assert said == f"{path}: 180 × 152 mm\n"


@pytest.mark.parametrize(
    ("options", "width", "height", "dpi"),
    [
        (["--width", "1000", "--height", "700px"], 1000, 700, 96),
        (["--width", "1000", "--height", "700", "--dpi", "192"], 2000, 1400, 192),
        (["--width", "180mm", "--height", "15cm"], 2126, 1772, 300),
        (["--width", "7in", "--height", "6in", "--dpi", "150"], 1050, 900, 150),
        (["--height", "160 mm"], 2126, 1890, 300),
    ],
)
def test_a_png_has_the_size_and_the_resolution_asked_for(
    run: Run, shipped: Path, tmp_path: Path, options: list[str], width: int, height: int, dpi: int
) -> None:
    image = _image(run, tmp_path / "x.png", shipped, *options)
    assert (image.width(), image.height()) == (width, height)
    assert round(image.dotsPerMeterX() * 0.0254) == round(image.dotsPerMeterY() * 0.0254) == dpi


def test_every_label_that_is_shown_is_a_text_in_the_svg(run: Run, shipped: Path, tmp_path: Path) -> None:
    assert run("render", shipped, "-o", tmp_path / "x.svg").exit_code == 0
    texts = _svg_texts(tmp_path / "x.svg")
    figure = _figure(shipped)
    labels = [mark.label for mark in figure.frame.picture.marks]
    assert len(labels) > 15
    for label in labels:
        assert label.title in texts
        assert label.date in texts
    assert {lane.title for lane in figure.frame.picture.lanes} <= set(texts)
    assert {group.text for group in figure.frame.picture.groups if len(group.rows) > 1} <= set(texts)
    assert {"Articles", "when published", "Chongqing & Hong Kong"} <= set(texts)
    assert "64 events · 5 articles · 1939 – 2023" in texts
    assert "only a limit known" in texts  # the legend


def test_all_six_headlines_are_labelled_on_the_picture_of_everything(run: Run, tmp_path: Path) -> None:
    assert run("render", "-o", tmp_path / "x.svg").exit_code == 0
    assert set(HEADLINES) <= set(_svg_texts(tmp_path / "x.svg"))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's tools are not installed")
def test_a_pdf_has_the_page_size_asked_for_and_text_that_can_be_selected(
    run: Run, shipped: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.pdf"
    assert run("render", shipped, "-o", path, "--width", "180mm", "--height", "150mm").exit_code == 0
    told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    size = re.search(r"Page size: +([\d.]+) x ([\d.]+) pts", told)
    assert size is not None
    assert float(size[1]) == pytest.approx(180 / 25.4 * 72, abs=0.6)
    assert float(size[2]) == pytest.approx(150 / 25.4 * 72, abs=0.6)
    text = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout
    words = " ".join(text.split())
    figure = _figure(shipped, size=Size(width=180, height=150, unit="mm"))
    for mark in figure.frame.picture.marks:
        assert mark.label.title in words


def test_the_same_store_gives_the_same_bytes_again(run: Run, shipped: Path, tmp_path: Path) -> None:
    for ending in ("png", "svg"):
        first, second = tmp_path / f"1.{ending}", tmp_path / f"2.{ending}"
        for path in (first, second):
            assert run("render", shipped, "-o", path).exit_code == 0
        assert first.read_bytes() == second.read_bytes()


def test_a_folder_gives_the_same_picture_as_its_store(
    run: Run, bridges: Path, folder: Path, tmp_path: Path
) -> None:
    run("render", bridges, "-o", tmp_path / "1.svg")
    run("render", folder, "-o", tmp_path / "2.svg")
    assert (tmp_path / "1.svg").read_bytes() == (tmp_path / "2.svg").read_bytes()


def test_the_themes_have_their_own_ground(run: Run, bridges: Path, tmp_path: Path) -> None:
    light = _image(run, tmp_path / "1.png", bridges)
    dark = _image(run, tmp_path / "2.png", bridges, "--theme", "dark")
    assert light.pixelColor(2, 2) == QColor(LIGHT.ground)
    assert dark.pixelColor(2, 2) == QColor(DARK.ground)


def test_from_and_to_begin_and_end_where_the_dates_do(
    run: Run, shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[Composed] = []
    write = figures.write
    monkeypatch.setattr(figures, "write", lambda figure, *rest: (drawn.append(figure), write(figure, *rest)))
    assert (
        run("render", shipped, "-o", tmp_path / "x.svg", "--from", "1997", "--to", "2010-06").exit_code == 0
    )
    frame = drawn[0].figure.frame
    assert (frame.view.start_s, frame.view.end_s) == (seconds_from_civil(1997), seconds_from_civil(2010, 7))


def test_a_figure_of_a_span_tells_how_many_events_it_shows_of_how_many(shipped: Path) -> None:
    figure = _figure(shipped, seconds_from_civil(1997), seconds_from_civil(2011))
    picture = figure.frame.picture
    shown = len(picture.marks) + sum(len(group.rows) for group in picture.groups)
    assert 5 < shown < 30
    assert figure.words.subtitle == f"{shown} of 64 events · 5 articles · 1997 – 2010"
    notes = [re.fullmatch(r"(\d+) of (\d+) events", note) for note in figure.words.lane_notes[:-1]]
    assert sum(int(note[1]) for note in notes if note) == shown
    assert figure.words.lane_notes[-1] == "when published"


def test_everything_is_drawn_with_room_on_both_sides(shipped: Path) -> None:
    frame = _figure(shipped).frame
    assert frame.view.start_s < seconds_from_civil(1939)
    assert frame.view.end_s > seconds_from_civil(2023, 6)
    shown = {event_id for mark in frame.picture.marks for event_id in [mark.event_id]}
    folded = {event_id for group in frame.picture.groups for event_id in group.event_ids}
    assert len(shown | folded) == 64


def test_one_limit_alone_leaves_the_other_end_where_the_events_do(shipped: Path) -> None:
    everything = _figure(shipped).frame.view
    start_s = seconds_from_civil(2010)
    assert _figure(shipped, start_s).frame.view.end_s == everything.end_s
    assert _figure(shipped, None, start_s).frame.view.start_s == everything.start_s


def test_an_event_without_a_date_is_counted_as_not_shown(bridges: Path) -> None:
    figure = _figure(bridges)
    assert figure.words.subtitle.startswith("2 of 3 events · 2 articles · ")
    assert "0 of 1 event" in figure.words.lane_notes


def test_a_single_event_and_article_are_singular(tmp_path: Path) -> None:
    EventStore.create(tmp_path / "s", contents_with([an_event(date="1966")])).close()
    assert _figure(tmp_path / "s").words.subtitle == "1 event · 0 articles · 1966"


def test_chinese_and_accented_titles_stay_as_they_are(run: Run, tmp_path: Path) -> None:
    events = [
        an_event("a", title="重庆直辖市", date="1997"),
        an_event("b", title="Čapek à Zürich", date="1998"),
    ]
    EventStore.create(tmp_path / "s", contents_with(events, title="重庆与香港")).close()
    assert run("render", tmp_path / "s", "-o", tmp_path / "x.svg").exit_code == 0
    assert {"重庆直辖市", "Čapek à Zürich", "重庆与香港"} <= set(_svg_texts(tmp_path / "x.svg"))


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_a_store_without_dates_is_drawn_only_over_a_span_that_is_given(
    run: Run, tmp_path: Path, ending: str
) -> None:
    EventStore.create(tmp_path / "s").close()
    path = tmp_path / f"x.{ending}"
    result = run("render", tmp_path / "s", "-o", path)
    assert result.exit_code == 1
    assert "--from and --to" in result.stderr
    assert not path.exists()
    assert run("render", tmp_path / "s", "-o", path, "--from", "1900", "--to", "2000").exit_code == 0
    assert path.stat().st_size > 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--from", "19x7"], "character 3"),
        (["--from", "2011", "--to", "2010"], "The span is empty"),
        (["--from", "2030"], "all events lie in 1939 – 2023"),
        (["--to", "1900"], "all events lie in 1939 – 2023"),
        (["--from", "Y-40E9", "--to", "Y40E9"], "40 billion years"),
        (["--from", "Y-9E17"], "no beginning"),
        (["--from", "../2013"], "no beginning"),
        (["--width", "wide"], "'wide' is not a length"),
        (["--width", "-5"], "'-5' is not a length"),
        (["--width", "nan"], "'nan' is not a length"),
        (["--width", "0"], "between 0 and 19200 px"),
        (["--width", "6m"], "'6m' is not a length"),
        (["--width", "201in"], "between 0 and 200 in"),
        (["--width", "180mm", "--height", "900"], "both in px, or both"),
        (["--dpi", "9"], "10<=x<=2400"),
        (["--dpi", "fine"], "'fine' is not a valid integer"),
        (["--theme", "blue"], "'light', 'dark'"),
        (["--colour", "red"], "No such option"),
    ],
)
def test_what_was_typed_wrong_is_one_sentence_and_leaves_no_file(
    run: Run, shipped: Path, tmp_path: Path, options: list[str], said: str
) -> None:
    result = run("render", shipped, "-o", tmp_path / "x.png", *options)
    assert result.exit_code == 2
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["x.gif", "x", "png"])
def test_an_ending_that_names_no_format_is_refused(
    run: Run, shipped: Path, tmp_path: Path, name: str
) -> None:
    result = run("render", shipped, "-o", tmp_path / name)
    assert result.exit_code == 2
    assert ".png, .svg or .pdf" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_size_that_is_too_small_tells_the_smallest_which_is_enough(
    run: Run, shipped: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.svg"
    for side, unit, pattern in (
        ("--width", "", r"least is (\d+) px"), ("--height", "", r"least is (\d+) px"),
        ("--width", "mm", r"px \((\d+) mm\)"), ("--height", "mm", r"px \((\d+) mm\)"),
    ):  # fmt: skip
        other = ["--width" if side == "--height" else "--height", f"400{unit}" if unit else "2000"]
        result = run("render", shipped, "-o", path, side, f"20{unit}", *other)
        assert result.exit_code == 2
        assert side in result.stderr
        assert not path.exists()
        least = re.search(pattern, result.stderr)
        assert least is not None
        assert run("render", shipped, "-o", path, side, f"{least[1]}{unit}", *other).exit_code == 0
        path.unlink()


def test_an_image_too_large_for_memory_is_refused(run: Run, shipped: Path, tmp_path: Path) -> None:
    result = run("render", shipped, "-o", tmp_path / "x.png", "--width", "19200", "--dpi", "2400")
    assert result.exit_code == 1
    assert "too large" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_one_sentence(run: Run, unprivileged: Path) -> None:
    store = unprivileged / "s.eventstore"
    EventStore.create(store, some_contents()).close()
    locked = unprivileged / "locked"
    locked.mkdir()
    (unprivileged / "folder.png").mkdir()
    locked.chmod(0o500)
    for path in (locked / "x.png", unprivileged / "missing" / "x.png", unprivileged / "folder.png"):
        result = run("render", store, "-o", path)
        assert result.exit_code == 1
        assert str(path) in result.stderr
        assert len(result.stderr.splitlines()) == 1
    assert sorted(path.name for path in unprivileged.iterdir() if path.name.startswith(".")) == []


def test_the_application_object_of_a_test_is_left_alone(run: Run, bridges: Path, tmp_path: Path) -> None:
    before = QApplication.instance()
    assert run("render", bridges, "-o", tmp_path / "x.svg").exit_code == 0
    assert QApplication.instance() is before
