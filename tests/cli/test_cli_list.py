"""`timeline-app list`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from cli_runs import Run

from timeline_app.core import edtf
from timeline_app.store.store import EventStore


def _ids(run: Run, *words: str | Path) -> list[str]:
    result = run("list", *words, "--json")
    assert result.exit_code == 0, result.stderr
    return [event["id"] for event in json.loads(result.stdout)]


def test_the_shipped_collection_is_listed_when_no_store_is_named(run: Run) -> None:
    events = json.loads(run("list", "--json").stdout)
    assert len(events) == 64
    keys = {"id", "title", "date", "category", "kind", "importance", "articles"}
    assert {frozenset(event) for event in events} == {frozenset(keys)}


def test_an_event_in_json_is_as_the_store_has_it(run: Run, shipped: Path) -> None:
    events = {event["id"]: event for event in json.loads(run("list", shipped, "--json").stdout)}
    assert events["liangjiang-new-area-2010"] == {
        "id": "liangjiang-new-area-2010",
        "title": "Liangjiang New Area established",
        "date": "2010-06-18",
        "category": "trade-economy",
        "kind": "event",
        "importance": 1.0,
        "articles": ["china-daily-2017", "ichongqing-2019", "liangjiang-feature-2020"],
    }


def test_events_come_by_time_and_those_without_a_date_last(run: Run, bridges: Path) -> None:
    assert _ids(run, bridges) == ["building", "opening", "second-bridge"]


def test_an_event_of_which_only_the_latest_date_is_known_stands_there_and_not_first(
    run: Run, shipped: Path
) -> None:
    ids = _ids(run, shipped)
    assert ids[0] == "southern-bureau-1939"
    assert ids.index("chongqing-municipality-1997") < ids.index("sar-liaison-office")


def test_an_event_without_a_date_is_listed_under_the_one_its_sources_give(run: Run, tmp_path: Path) -> None:
    events = (an_event("later", date="1970"), an_event("opening"), an_event("undated"))
    excerpt = an_excerpt(claim="1966-05-04")
    EventStore.create(tmp_path / "s", contents_with(events, [an_article()], [excerpt])).close()
    assert _ids(run, tmp_path / "s") == ["opening", "later", "undated"]
    assert _ids(run, tmp_path / "s", "--to", "1967") == ["opening"]
    assert run("list", tmp_path / "s").stdout.startswith("4 May 1966")
    found = json.loads(run("list", tmp_path / "s", "--json").stdout)
    assert [each["date"] for each in found] == ["1966-05-04", "1970", ""]


def test_a_folder_is_listed_like_its_store(run: Run, bridges: Path, folder: Path) -> None:
    assert run("list", folder, "--json").stdout == run("list", bridges, "--json").stdout


def test_only_events_that_can_lie_in_the_span_are_listed(run: Run, shipped: Path) -> None:
    ids = _ids(run, shipped, "--from", "1997", "--to", "2003")
    assert {"chongqing-municipality-1997", "hong-kong-return-1997", "cepa-2003"} <= set(ids)
    assert "southern-bureau-1939" not in ids
    assert "hk-beijing-agreement-2004" not in ids
    assert "sar-liaison-office" in ids  # in or before May 2013: it may have been in 2000


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (["--from", "1966"], ["building", "opening"]),
        (["--from", "1966-05-05"], ["building"]),  # it ended in 1966, nobody knows when
        (["--from", "1967"], []),
        (["--to", "1965"], ["building"]),
        (["--to", "1959"], []),
    ],
)
def test_one_limit_alone_leaves_the_other_side_open_and_out_what_has_no_date(
    run: Run, bridges: Path, limits: list[str], expected: list[str]
) -> None:
    assert _ids(run, bridges, *limits) == expected


def test_events_of_two_categories_can_be_listed(run: Run, bridges: Path) -> None:
    assert _ids(run, bridges, "--category", "trade") == ["opening"]
    assert _ids(run, bridges, "--category", "trade", "--category", "politics") == ["opening", "second-bridge"]


def test_an_unknown_category_is_refused_with_those_there_are(run: Run, bridges: Path) -> None:
    result = run("list", bridges, "--category", "sport")
    assert result.exit_code == 2
    assert "'sport'" in result.stderr
    assert "politics, trade" in result.stderr


def test_every_line_tells_date_title_category_articles_and_id(run: Run, bridges: Path) -> None:
    lines = [line.split("  ") for line in run("list", bridges).stdout.splitlines()]
    cells = [[cell.strip() for cell in line if cell.strip()] for line in lines]
    assert cells == [
        ["1960 – 1966", "The bridge is built", "1 article", "building"],
        ["4 May 1966", "The bridge opens", "Trade", "2 articles", "opening"],
        ["no date", "A second bridge", "Politics", "1 article", "second-bridge"],
    ]


def test_columns_stand_under_each_other(run: Run, shipped: Path) -> None:
    lines = run("list", shipped).stdout.splitlines()
    assert len(lines) == 64
    ids = _ids(run, shipped)
    assert len({line.index(event_id) for line, event_id in zip(lines, ids, strict=True)}) == 1


def test_chinese_titles_take_two_columns_a_letter(run: Run, tmp_path: Path) -> None:
    events = (an_event("a", title="重庆", date="1997"), an_event("b", title="Chongqing", date="1998"))
    EventStore.create(tmp_path / "s", contents_with(events)).close()
    first, second = run("list", tmp_path / "s").stdout.splitlines()
    assert first.index("0 articles") + len("重庆") == second.index("0 articles")


def test_a_list_of_nothing_is_an_empty_array_or_a_word_aside(run: Run, bridges: Path) -> None:
    result = run("list", bridges, "--from", "2000")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr
    assert json.loads(run("list", bridges, "--from", "2000", "--json").stdout) == []


def test_a_title_cannot_steer_the_terminal(run: Run, tmp_path: Path) -> None:
    event = an_event(title="red \x1b[31m \x9b31m bell \x07")
    EventStore.create(tmp_path / "s", contents_with([event])).close()
    assert "red [31m 31m bell" in run("list", tmp_path / "s").stdout


@pytest.mark.parametrize("text", ["19x7", "2010-13", "2010-02-30", "last year", "", "1939/1938"])
def test_what_is_no_date_is_refused_with_the_place_and_the_reason(run: Run, text: str) -> None:
    result = run("list", "--from", text)
    with pytest.raises(edtf.EdtfError) as error:
        edtf.parse(text)
    assert result.exit_code == 2
    assert "--from" in result.stderr
    assert error.value.reason in result.stderr
    assert f"character {error.value.position + 1}" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_span_that_ends_before_it_begins_is_refused(run: Run) -> None:
    result = run("list", "--from", "2011", "--to", "2010")
    assert result.exit_code == 2
    assert "--from 2011" in result.stderr
    assert "--to 2010" in result.stderr


def test_a_span_of_one_year_is_not_empty(run: Run) -> None:
    assert "cepa-2003" in _ids(run, "--from", "2003", "--to", "2003")


@pytest.mark.parametrize(("option", "date"), [("--from", "../2013"), ("--to", "2013/..")])
def test_a_date_that_is_open_on_the_side_that_counts_is_refused(run: Run, option: str, date: str) -> None:
    result = run("list", option, date)
    assert result.exit_code == 2
    assert f"{option} {date}" in result.stderr


def test_a_filter_lists_only_the_events_that_meet_it(run: Run, shipped: Path) -> None:
    every = _ids(run, shipped)
    few = _ids(run, shipped, "--filter", 'place:"hong kong" sources:<2 precision:<=month')
    assert 0 < len(few) < len(every)
    rest = [each for each in every if each not in few]
    assert _ids(run, shipped, "--filter", "sources:>=0") == every
    assert set(_ids(run, shipped, "--filter", "place:atlantis")) == set()
    assert rest


def test_a_filter_and_a_span_are_both_held(run: Run, shipped: Path) -> None:
    both = _ids(run, shipped, "--filter", "category:=politics", "--from", "2010")
    assert both
    assert set(both) == set(_ids(run, shipped, "--from", "2010")) & set(
        _ids(run, shipped, "--filter", "category:=politics")
    )


def test_a_filter_with_a_mistake_is_refused_with_its_place(run: Run) -> None:
    result = run("list", "--filter", "plce:x")
    assert result.exit_code == 2
    assert "did you mean place:?" in result.stderr
    assert "character 1" in result.stderr
