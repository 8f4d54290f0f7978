"""What is remembered of a store's lanes, and that nothing in the file of settings can break a start."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from timeline_app.app.lanes.memory import LaneMemory
from timeline_app.app.settings import Settings
from timeline_app.timeline.arrangement import LANES_BY, LaneArrangement

names = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
arrangements = st.builds(
    LaneArrangement,
    by=st.sampled_from(LANES_BY),
    order=st.lists(names, unique=True, max_size=4).map(tuple),
    collapsed=st.frozensets(names, max_size=3),
    hidden=st.frozensets(names, max_size=3),
    pinned=st.frozensets(names, max_size=3),
)


def settings(file: Path) -> Settings:
    """The settings as a new start reads them from the file."""
    return Settings(QSettings(str(file), QSettings.Format.IniFormat))


@given(st.lists(arrangements, max_size=4))
def test_what_is_written_is_read_again(some: list[LaneArrangement]) -> None:
    memory = LaneMemory()
    for arrangement in some:
        memory = memory.with_arrangement(arrangement)
    assert LaneMemory.read(memory.text()) == memory


def test_lanes_by_one_thing_keep_their_arrangement_while_they_are_by_another() -> None:
    by_place = LaneArrangement("place", hidden=frozenset({"Town"}))
    memory = LaneMemory().with_arrangement(by_place).with_by("tag")
    assert memory.arrangement == LaneArrangement("tag")
    assert memory.with_by("place").arrangement == by_place


def test_lanes_put_back_as_they_come_take_up_no_memory() -> None:
    memory = LaneMemory().with_arrangement(LaneArrangement("place", pinned=frozenset({"Town"})))
    assert memory.with_arrangement(LaneArrangement("place")) == LaneMemory("place")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no JSON",
        "[]",
        '{"by": "colour"}',
        '{"by": "place", "arrangements": [{"hidden": 7}]}',
        "[" * 100_000,
    ],
)
def test_of_a_spoilt_text_nothing_is_remembered(text: str) -> None:
    assert LaneMemory.read(text) == LaneMemory()


def test_each_store_has_its_own_lanes_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    one, other = tmp_path / "一, one=.eventstore", tmp_path / "other.eventstore"
    hidden = LaneArrangement("person", ("\nothers", "A, B; C=D", "“桥”"), hidden=frozenset({"@x", ""}))
    text = LaneMemory().with_arrangement(hidden).text()
    settings(file).set_lanes_of(one, text)
    settings(file).set_lanes_of(other, LaneMemory("tag").text())
    assert LaneMemory.read(settings(file).lanes_of(one)).arrangement == hidden
    assert LaneMemory.read(settings(file).lanes_of(other)).by == "tag"
    assert settings(file).lanes_of(tmp_path / "third.eventstore") == ""


def test_only_the_stores_arranged_last_are_remembered(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    for number in range(60):
        settings(file).set_lanes_of(tmp_path / f"{number}.eventstore", f"text {number}")
    settings(file).set_lanes_of(tmp_path / "20.eventstore", "new")
    kept = [number for number in range(60) if settings(file).lanes_of(tmp_path / f"{number}.eventstore")]
    assert kept == list(range(10, 60))
    assert settings(file).lanes_of(tmp_path / "20.eventstore") == "new"
