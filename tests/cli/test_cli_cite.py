"""`timeline-app cite`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from builders import contents_with
from cli_runs import Run

from timeline_app.store.store import EventStore


def test_the_shipped_articles_are_listed_in_chicago_style(run: Run) -> None:
    result = run("cite")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert len(lines) == 5
    assert any(line.startswith("Wang, Jieyu. “Chongqing is Accelerating") for line in lines)


def test_a_style_and_a_language_can_be_asked_for(run: Run) -> None:
    assert "2019年10月31日" in run("cite", "--style", "mla", "--language", "zh").stdout
    assert run("cite", "--style", "gbt7714").stdout.startswith("[1] ")


def test_the_ending_of_the_file_says_what_to_write(run: Run, tmp_path: Path) -> None:
    assert run("cite", "-o", tmp_path / "s.json").exit_code == 0
    assert len(json.loads((tmp_path / "s.json").read_text("utf-8"))) == 5
    run("cite", "-o", tmp_path / "s.bib")
    assert (tmp_path / "s.bib").read_text("utf-8").startswith("@article{china-daily-2017,")
    run("cite", "-o", tmp_path / "s.ris")
    assert (tmp_path / "s.ris").read_bytes().startswith(b"TY  - NEWS\r\n")


def test_a_style_for_a_reference_manager_is_refused(run: Run) -> None:
    result = run("cite", "--format", "ris", "--style", "apa")
    assert result.exit_code == 2
    assert "are for text" in result.stderr


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(run: Run, tmp_path: Path) -> None:
    result = run("cite", "-o", tmp_path / "none" / "s.bib")
    assert result.exit_code == 1
    assert "there is no such file or folder" in result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("qapp")
def test_references_are_never_written_over_a_store(run: Run, tmp_path: Path) -> None:
    store = tmp_path / "my.eventstore"
    EventStore.create(store, contents_with()).close()
    for words in (["cite", "-o", store], ["render", "-o", tmp_path / "a.html", "--save-view", store]):
        result = run(*words)
        assert result.exit_code == 1
        assert f"{store} is a store of events" in result.stderr
    EventStore.open(store).close()


def test_a_collection_without_articles_says_so(run: Run, tmp_path: Path) -> None:
    EventStore.create(tmp_path / "s", contents_with()).close()
    assert "no article" in run("cite", tmp_path / "s").stderr
