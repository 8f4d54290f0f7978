"""Nothing on a page lies on something else and nothing is cut, measured on the picture itself."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import pytest
from builders import an_article, an_event
from figure_faults import faults_of, words_of
from figures import a_figure
from PySide6.QtGui import QPainter

from timeline_app.cli.figures import figure_of
from timeline_app.core.model import Event
from timeline_app.drawing.composing import Composed
from timeline_app.drawing.figure import FigureSize
from timeline_app.drawing.figure_ink import FigureInk
from timeline_app.drawing.figure_options import Evidence, FigureOptions, Legend, Size, Words
from timeline_app.drawing.figure_sizes import PRESETS
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.ink import Ink
from timeline_app.formats.folder import read_folder
from timeline_app.store.store import EventStore
from timeline_app.timeline.sizes import TextStyle

pytestmark = pytest.mark.usefixtures("qapp")

EVENTS = Path(__file__).parents[2] / "events"
NAMES = [preset.name for preset in PRESETS]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The collection that ships, as a store."""
    path = tmp_path_factory.mktemp("shipped") / "shipped.eventstore"
    EventStore.create(path, read_folder(EVENTS)).close()
    return path


def composed(store: Path, options: FigureOptions) -> Composed:
    with EventStore.open(store) as opened:
        return figure_of(opened, options)[0]


@dataclass(frozen=True)
class Faulty:
    """A sheet with words at two places."""

    first: tuple[float, float]
    second: tuple[float, float]
    fonts: Fonts
    name: str = "faulty"
    width_px: float = 200.0
    height_px: float = 100.0

    def paint(self, painter: QPainter, ink: Ink | None = None) -> None:
        ink = ink or FigureInk(self.fonts)
        for place in (self.first, self.second):
            ink.write(painter, place, "Words", TextStyle.TITLE, "#000000")


@pytest.mark.parametrize(
    ("second", "fault"),
    [
        ((20, 80), []),
        ((20, 50), []),
        ((45, 34), ["'Words' on 'Words'"]),
        ((180, 30), ["'Words' is cut"]),
        ((-3, 60), ["'Words' is cut"]),
        ((20, 5), ["'Words' is cut"]),
    ],
)
def test_the_measure_finds_words_on_words_and_beyond_the_page(
    second: tuple[float, float], fault: list[str]
) -> None:
    first = (120, 60) if second == (20, 50) else (20, 30)
    assert faults_of(Faulty(first, second, Fonts())) == fault


@pytest.mark.parametrize("theme", ["light", "greyscale"])
@pytest.mark.parametrize("name", NAMES)
def test_the_shipped_collection_is_whole_on_every_page(shipped: Path, name: str, theme: str) -> None:
    options = FigureOptions(
        size=Size(preset=name),  # type: ignore[arg-type]
        theme=theme,  # type: ignore[arg-type]
        legend=Legend(categories=True),
        words=Words(caption="A caption of some words", credit="Somebody", counts_left_out=True),
        evidence=Evidence(numbers=True),
    )
    made = composed(shipped, options)
    assert faults_of(made.sheet) == []
    picture = made.figure.frame.picture
    assert len(picture.marks) + sum(group.count for group in picture.groups) == 64


@pytest.mark.parametrize("width", [1_000, 1_500, 1_600])
def test_no_words_end_at_the_very_edge_of_a_page(shipped: Path, width: int) -> None:
    figure = composed(shipped, FigureOptions(size=Size(width=width))).figure
    for mark in figure.frame.picture.marks:
        assert mark.label.box.right <= figure.frame.plot_width - 3
        assert mark.label.box.left >= 3 or mark.label.slides[1] >= 3


def many(seed: int) -> list[Event]:
    """Events of all kinds of dates and titles, more than find room."""
    chance = random.Random(seed)
    endings = ["", "~", "?", "-05", "-05-17"]
    titles = ["The bridge opens", "重庆长江大桥通车典礼", "W" * 40, "A", "Été à l’île d’Aÿ", "jjj ggg yyy"]

    def date() -> str:
        year = chance.randint(2009, 2020)
        kind = chance.random()
        if kind < 0.5:
            return f"{year}{chance.choice(endings)}"
        return chance.choice([f"../{year}", f"{year}/..", f"{year}/{year + chance.randint(1, 6)}"])

    return [
        an_event(
            f"e{number}",
            title=chance.choice(titles),
            date=date(),
            category=chance.choice(["politics", "trade", ""]),
            importance=chance.random(),
        )
        for number in range(90)
    ]


@pytest.mark.parametrize("width", [320.0, 640.0, 1_300.0])
@pytest.mark.parametrize("seed", range(3))
def test_crowds_of_events_are_whole_on_pages_of_any_width(seed: int, width: float) -> None:
    articles = [an_article(f"a{number}", published=f"201{number}") for number in range(5)]
    figure = a_figure(*many(seed), size=FigureSize(width), articles=articles)
    assert faults_of(figure) == []


def test_what_explains_the_forms_of_dates_is_never_left_out(shipped: Path) -> None:
    written = words_of(composed(shipped, FigureOptions(size=Size(preset="one-column"))).sheet)
    for words in ("at this date", "period, uncertain", "only a limit known"):
        assert words in written


def test_headers_stand_above_the_lanes_where_they_would_leave_no_room_beside(shipped: Path) -> None:
    narrow, wide = (
        composed(shipped, FigureOptions(size=Size(preset=name))).figure  # type: ignore[arg-type]
        for name in ("one-column", "two-columns")
    )
    assert narrow.frame.plot_width == narrow.frame.width_px
    assert wide.frame.plot_width < wide.frame.width_px
    for figure in (narrow, wide):
        assert {"Politics", "18 events"} <= set(words_of(figure))
