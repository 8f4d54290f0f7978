"""`timeline-app compare`."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from cli_runs import Run
from windows import store_at

from timeline_app import paths
from timeline_app.core.model import Contents
from timeline_app.formats.folder import read_folder


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The shipped collection without one event, another with another title, a third at another date."""
    contents = read_folder(paths.shipped_events())
    events = {event.id: event for event in contents.events}
    del events["zhubajie-founded-2006"]
    rocket, area = events["rocket-launch-2018"], events["liangjiang-new-area-2010"]
    events[rocket.id] = replace(rocket, title="A small rocket of OneSpace lifts off")
    events[area.id] = replace(area, date="2010-06")
    excerpts = tuple(each for each in contents.excerpts if each.event in events)
    made = Contents(contents.collection, tuple(events.values()), contents.articles, excerpts)
    return store_at(tmp_path / "copy.eventstore", made)


def test_what_is_in_both_and_in_one_only_is_listed(run: Run, copy: Path) -> None:
    result = run("compare", str(paths.shipped_events()), str(copy))
    assert result.exit_code == 0
    assert "63 events are in both, 1 of them with another date." in result.stdout
    assert "1 event only in A; 0 only in B." in result.stdout
    assert "A small rocket of OneSpace lifts off" in result.stdout


def test_other_programs_read_the_pairs_as_json(run: Run, copy: Path) -> None:
    result = run("compare", str(paths.shipped_events()), str(copy), "--json")
    found = json.loads(result.stdout)
    assert [event["id"] for event in found["only_a"]] == ["zhubajie-founded-2006"]
    pair = next(each for each in found["both"] if each["a"]["id"] == "liangjiang-new-area-2010")
    assert pair["agreement"] == "coarser"
    assert pair["b"]["date"] == "2010-06"


def test_a_store_that_is_missing_is_named(run: Run, tmp_path: Path) -> None:
    result = run("compare", str(paths.shipped_events()), str(tmp_path / "nowhere.eventstore"))
    assert result.exit_code == 1
    assert "nowhere.eventstore" in result.stderr
