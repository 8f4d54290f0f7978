"""What the benchmarks promise besides figures: all run by name, and paths and stores are what they say."""

from __future__ import annotations

import importlib
import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks import __main__ as program
from benchmarks import figures, scenes, vis_data
from benchmarks.figures import Result, Spread, spread, table
from benchmarks.scope import MILLION, Scope
from timeline_app.core.bounds import Span
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore

BENCHMARKS = Path(program.__file__).parent
PAGE = BENCHMARKS / "vis"


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("scene") / "scene.eventstore"
    scenes.make_scene(path, 400)
    return path


class Files(HTMLParser):
    """The files a page asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if name in ("src", "href") and value]


@pytest.mark.parametrize("name", program.names())
def test_every_benchmark_can_be_run_by_its_name(name: str) -> None:
    assert callable(importlib.import_module(f"benchmarks.bench_{name}").run)


def test_the_benchmarks_of_the_timeline_are_there() -> None:
    assert {"start", "columns", "frames", "naive", "vis", "memory"} <= set(program.names())


def test_a_name_that_there_is_not_is_refused_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        program.main(["frame"])
    assert "there is no frame; there are" in capsys.readouterr().err


def test_a_part_of_the_benchmarks_does_not_write_over_the_results_of_all(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(program, "_FOLDER", tmp_path)
    monkeypatch.setattr(program, "names", lambda: ["start"])
    monkeypatch.setattr(program, "_results", lambda module, scope: [Result("a", "b", "c", "d", "e")])
    program.main(["start"])
    program.main(["--up-to", "1000"])
    assert not (tmp_path / "RESULTS.md").exists()
    program.main([])
    assert "| a | b | c | d | e |" in (tmp_path / "RESULTS.md").read_text(encoding="utf-8")


def test_stores_in_a_folder_that_is_named_are_used_again(tmp_path: Path) -> None:
    (tmp_path / "5.eventstore").write_text("made before", encoding="utf-8")
    assert Scope(tmp_path).store(5).read_text(encoding="utf-8") == "made before"


def test_a_store_that_is_too_large_is_left_out_with_the_words_that_ask_for_it(tmp_path: Path) -> None:
    scope = Scope(tmp_path, most=MILLION)
    assert scope.counts(1_000, MILLION, 10 * MILLION) == [1_000, MILLION]
    assert scope.why_not(10 * MILLION) == "--up-to 10000000 asks for it"
    assert scope.why_not(10) == ""


def test_a_spread_is_the_median_the_95th_hundredth_and_the_largest() -> None:
    assert spread([each / 1_000 for each in range(1, 101)]) == Spread(50.5, 95.0, 100.0)
    assert spread([0.002]) == Spread(2.0, 2.0, 2.0)
    assert str(Spread(2.345, 34.56, 1_234.5)) == "2.35 / 34.6 / 1,234"


def test_a_goal_that_is_missed_is_told_in_the_table() -> None:
    assert figures.at_most("p95", 8.1, 8, " ms") == "p95 ≤ 8 ms: **not met**"
    assert figures.at_least("ratio", 150, 150) == "ratio ≥ 150: met"
    line = Result("ours", "theirs", "1", "2", "1 : 2", figures.at_most("", 1, 2))
    assert table([line]).splitlines()[-1].endswith("| ≤ 2: met |")


def test_the_event_of_a_scene_has_articles_and_one_day(scene: Path) -> None:
    with EventStore.open(scene, read_only=True) as store:
        columns = load_columns(store)
        row = scenes.subject_row(columns)
        sources = store.event_sources(columns.ids[row]).sources
    assert len(sources) == columns.articles[row] > 1
    assert scenes.day_of(columns, row) == Span(int(columns.earliest_start[row]), int(columns.latest_end[row]))


def test_a_zoom_goes_from_all_there_is_into_the_day_and_back() -> None:
    whole, day = Span(-(10**15), 10**15), Span(86_400, 2 * 86_400)
    path = scenes.zoom_path(whole, day)
    assert len(path) == 300
    assert (path[149], path[-1]) == (day, whole)
    lengths = [span.length_s for span in path]
    assert sorted(lengths[:150], reverse=True) == lengths[:150]
    assert all(before != after for before, after in pairwise(path))


def test_a_pan_comes_back_and_keeps_its_length() -> None:
    view = Span(0, 16_000)
    path = scenes.pan_path(view, 1_600.0, 8.0, 10)
    assert [span.start_s for span in path] == [80, 160, 240, 320, 400, 320, 240, 160, 80, 0]
    assert {span.length_s for span in path} == {16_000}


def test_paths_are_read_as_they_were_written(tmp_path: Path) -> None:
    paths = {"pan": [Span(-5, 7), Span(1, 2)]}
    scenes.write_spans(tmp_path / "moves.json", paths)
    assert scenes.spans_of(tmp_path / "moves.json") == paths


def test_vis_timeline_is_given_the_events_of_the_store_and_the_moves(scene: Path, tmp_path: Path) -> None:
    vis_data.main(str(scene), str(tmp_path), "whole")
    items = json.loads((tmp_path / "items.json").read_text(encoding="utf-8"))
    with EventStore.open(scene, read_only=True) as store:
        titles = {event.title for event in store.events()}
    assert 380 < len(items) <= 400
    assert {item["content"] for item in items} <= titles
    assert all(item["start"] <= item.get("end", item["start"]) for item in items)
    assert set(scenes.spans_of(tmp_path / "moves.json")) == {"pan", "zoom"}


def test_as_many_events_begin_in_the_narrow_view_as_it_is_for(scene: Path) -> None:
    with EventStore.open(scene, read_only=True) as store:
        columns = load_columns(store)
    span = vis_data.window_of(columns, 50)
    starts = [start for start in columns.earliest_start.tolist() if span.contains(start)]
    assert 50 < len(starts) < 60  # some begin at the same time as the last


def test_the_page_asks_for_files_that_are_there_or_in_the_package_that_is_pinned() -> None:
    page = Files()
    page.feed((PAGE / "index.html").read_text(encoding="utf-8"))
    own = [name for name in page.found if not name.startswith("node_modules/vis-timeline/")]
    assert own == ["moves.js"]
    assert (PAGE / "moves.js").is_file()
    package = json.loads((PAGE / "package.json").read_text(encoding="utf-8"))
    assert list(package["dependencies"]) == ["vis-timeline"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", package["dependencies"]["vis-timeline"])
