"""The collections that benchmarks are run on: as large as wanted, like real ones, and always the same."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from benchmarks import generate
from benchmarks.generate import CATEGORIES, Made, fill_store, made_events, main, write_csv
from timeline_app.core import edtf
from timeline_app.formats.csv_events import CsvEvents
from timeline_app.store.store import EventStore

COUNT = 20_000


@pytest.fixture(scope="module")
def made() -> list[Made]:
    return [each for batch in made_events(COUNT, seed=7) for each in batch]


def share(made: list[Made], is_one: list[bool]) -> float:
    return sum(is_one) / len(made)


def test_there_are_as_many_as_were_asked_for(made: list[Made], monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(made) == COUNT
    monkeypatch.setattr(generate, "_BATCH", 7)
    assert [len(batch) for batch in made_events(16)] == [7, 7, 2]
    assert list(made_events(0)) == []


def test_the_same_seed_makes_the_same_events_and_another_others(made: list[Made]) -> None:
    assert next(made_events(COUNT, seed=7)) == made[:COUNT]
    assert next(made_events(50, seed=1)) != next(made_events(50, seed=2))


def test_the_kinds_of_events_have_their_shares(made: list[Made]) -> None:
    assert share(made, [not each.title.isascii() for each in made]) == pytest.approx(0.15, abs=0.01)
    assert share(made, [bool(each.end) for each in made]) == pytest.approx(0.2, abs=0.01)
    assert share(made, [each.date[-1:] in ("?", "~", "%") for each in made]) == pytest.approx(0.1, abs=0.01)
    assert share(made, [each.date.startswith("-") for each in made]) == pytest.approx(0.01, abs=0.005)
    assert 0 < share(made, [each.date.startswith("Y-") for each in made]) < 0.005
    assert 0 < share(made, [not each.date for each in made]) < 0.005
    assert {each.category for each in made} == {*CATEGORIES}


def test_few_are_important_and_most_are_not(made: list[Made]) -> None:
    importances = sorted(float(each.importance) for each in made)
    assert importances[COUNT // 2] < 0.15
    assert importances[-COUNT // 100] > 0.5
    assert 0 <= importances[0] <= importances[-1] <= 1


def test_they_crowd_in_some_years(made: list[Made]) -> None:
    years = Counter(each.date[:4] for each in made)
    most = sum(count for _, count in years.most_common(20))
    assert most > COUNT / 5


def test_every_date_is_edtf(made: list[Made]) -> None:
    for each in made:
        if each.date:
            edtf.parse(f"{each.date}/{each.end}" if each.end else each.date)


def test_a_file_of_them_is_imported_without_a_fault(tmp_path: Path) -> None:
    write_csv(tmp_path / "made.csv", 3_000)
    with CsvEvents.open(tmp_path / "made.csv") as source:
        events = [event for batch in source.batches() for event in batch.events]
        assert (len(events), source.faults.kept, source.header.unknown) == (3_000, [], ())


def test_a_store_of_them_holds_what_their_file_does(tmp_path: Path) -> None:
    write_csv(tmp_path / "made.csv", 500)
    fill_store(tmp_path / "made.eventstore", 500)
    with CsvEvents.open(tmp_path / "made.csv") as source:
        expected = [event for batch in source.batches() for event in batch.events]
    with EventStore.open(tmp_path / "made.eventstore", read_only=True) as store:
        found = [(event.title, event.date, event.category, event.note) for event in store.events()]
    assert sorted(found) == sorted((each.title, each.date, each.category, each.note) for each in expected)


def test_the_command_line_writes_either(tmp_path: Path) -> None:
    main(["--events", "5", "--csv", str(tmp_path / "made.csv"), "--seed", "3"])
    assert len((tmp_path / "made.csv").read_text(encoding="utf-8").splitlines()) == 6
    main(["--events", "5", "--store", str(tmp_path / "made.eventstore")])
    with EventStore.open(tmp_path / "made.eventstore", read_only=True) as store:
        assert len(list(store.events())) == 5


@pytest.mark.parametrize("words", [["--events", "5"], ["--events", "-1", "--csv", "x"]])
def test_what_makes_no_sense_is_refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(words)
    assert "error" in capsys.readouterr().err
