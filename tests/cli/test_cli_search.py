"""`timeline-app search`."""

from __future__ import annotations

import json
from pathlib import Path

from cli_runs import Run


def _ids(run: Run, *words: str | Path) -> list[str]:
    result = run("search", *words, "--json")
    assert result.exit_code == 0, result.stderr
    return [event["id"] for event in json.loads(result.stdout)["events"]]


def test_the_shipped_collection_is_searched_when_no_store_is_named(run: Run) -> None:
    assert _ids(run, "rockets launched") == ["rocket-launch-2018", "rocket-project-start-2016"]


def test_conditions_narrow_what_is_found(run: Run, shipped: Path) -> None:
    assert _ids(run, shipped, "rocket launched before:2018") == ["rocket-project-start-2016"]


def test_a_hit_says_where_it_was_found(run: Run) -> None:
    found = json.loads(run("search", "Pudong", "--json").stdout)
    assert found["events_found"] == len(found["events"]) >= 1
    assert all(event["found_in"] for event in found["events"])


def test_no_more_are_listed_than_wanted_and_all_are_counted(run: Run) -> None:
    found = json.loads(run("search", "Chongqing", "--limit", "3", "--json").stdout)
    assert len(found["events"]) == 3 < found["events_found"]


def test_a_misspelt_word_is_answered_with_what_was_meant(run: Run) -> None:
    result = run("search", "liangjang")
    assert result.stdout == ""
    assert "Did you mean: liangjiang" in result.stderr


def test_a_query_that_cannot_be_read_is_refused_with_what_to_do(run: Run) -> None:
    assert run("search", '"open').exit_code != 0
    assert run("search", "  ").exit_code == 2
    assert run("search", "a", "b", "c").exit_code == 2
