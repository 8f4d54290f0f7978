"""`timeline-app show`."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from cli_runs import Run, Spawn

from timeline_app.core.model import Excerpt
from timeline_app.store.store import EventStore


def _words(text: str) -> str:
    """A text as if it had no line breaks."""
    return " ".join(text.split())


def _store(path: Path, *excerpts: Excerpt, date: str = "1966-05-04") -> Path:
    contents = contents_with([an_event(date=date)], [an_article()], excerpts)
    EventStore.create(path, contents).close()
    return path


def test_every_passage_of_every_shipped_event_is_shown_with_its_citation(run: Run, shipped: Path) -> None:
    with EventStore.open(shipped, read_only=True) as store:
        contents = store.contents()
    titles = {article.id: article.title for article in contents.articles}
    seen = 0
    for event in contents.events:
        excerpts = [excerpt for excerpt in contents.excerpts if excerpt.event == event.id]
        text = _words(run("show", shipped, event.id).stdout)
        assert text.count("[digest]") == len(excerpts)
        assert text.startswith(event.title)
        for excerpt in excerpts:
            assert _words(excerpt.quote) in text
            assert titles[excerpt.article] in text
        seen += len(excerpts)
    assert seen == 113


def test_an_event_alone_is_one_of_the_shipped_collection(run: Run) -> None:
    text = _words(run("show", "liangjiang-new-area-2010").stdout)
    assert "18 June 2010 (EDTF 2010-06-18)" in text
    assert "Trade & economy" in text
    assert "Published 2017, inferred (EDTF 2017): No date is printed." in text
    assert (
        "Says 18 June 2010 (“June 18, 2010”, stated, EDTF 2010-06-18): agrees with the event's date." in text
    )
    assert "Says 2010 (“in 2010”, stated, EDTF 2010): fits the event's date and is less precise." in text
    assert "(3 articles, 6 passages)" in text


def test_a_claim_that_conflicts_with_the_event_is_shown_as_conflicting(run: Run, tmp_path: Path) -> None:
    store = _store(tmp_path / "s", an_excerpt(claim="1967"))
    assert "Says 1967 (EDTF 1967): cannot be true together with" in _words(
        run("show", store, "opening").stdout
    )


def test_a_date_that_is_chosen_from_the_sources_says_so_and_is_what_they_are_compared_with(
    run: Run, tmp_path: Path
) -> None:
    claims = (an_excerpt(claim="1966"), an_excerpt("Tolls", number=2, claim="1966-05-04"))
    store = _store(tmp_path / "s", *claims, date="")
    text = _words(run("show", store, "opening").stdout)
    chosen = "(chosen from its sources: the most precise among those that agree)"
    assert f"4 May 1966 (EDTF 1966-05-04) {chosen}" in text
    assert "Says 1966 (EDTF 1966): fits the event's date and is less precise." in text
    event = json.loads(run("show", store, "opening", "--json").stdout)
    assert (event["date"], event["date_is_chosen"], event["date_words"]) == ("1966-05-04", True, "4 May 1966")
    agreements = [each["agreement"] for source in event["sources"] for each in source["passages"]]
    assert agreements == ["coarser", "agrees"]


def test_a_date_that_is_set_by_hand_is_not_called_chosen(run: Run, bridges: Path) -> None:
    assert "chosen" not in run("show", bridges, "opening").stdout
    assert json.loads(run("show", bridges, "opening", "--json").stdout)["date_is_chosen"] is False


def test_an_event_without_any_date_is_shown_without_one(run: Run, tmp_path: Path) -> None:
    store = _store(tmp_path / "s", an_excerpt(), date="")
    text = _words(run("show", store, "opening").stdout)
    assert "no date" in text
    assert "Gives no date." in text


def test_passages_of_an_original_are_not_marked_as_a_digest(run: Run, tmp_path: Path) -> None:
    assert "digest" not in run("show", _store(tmp_path / "s", an_excerpt()), "opening").stdout


def test_a_passage_that_is_lost_is_shown_as_lost(run: Run, tmp_path: Path) -> None:
    lost = replace(an_excerpt(), quote="It was opened by a queen.", prefix="", suffix="", anchor="lost")
    text = _words(run("show", _store(tmp_path / "s", lost), "opening").stdout)
    assert "“It was opened by a queen.” [no longer found in the text]" in text


def test_an_event_without_a_source_says_so(run: Run, tmp_path: Path) -> None:
    assert "No source" in run("show", _store(tmp_path / "s"), "opening").stdout


def test_the_places_people_and_summary_of_an_event_are_shown(run: Run, bridges: Path) -> None:
    text = _words(run("show", bridges, "opening").stdout)
    for words in ("River Town, Far Bank", "O'Neill, J.", "The bridge opened to traffic.", "4 May 1966"):
        assert words in text
    assert "Writer, A. “A Book of Bridges.” Span Press, 1985." in text
    assert "https://example.org/paper?a=1#b" in text


def test_the_json_of_an_event_has_its_sources_their_passages_and_whether_they_agree(
    run: Run, bridges: Path
) -> None:
    event = json.loads(run("show", bridges, "opening", "--json").stdout)
    assert (event["id"], event["date"], event["date_words"]) == ("opening", "1966-05-04", "4 May 1966")
    assert [source["id"] for source in event["sources"]] == ["bridge-book", "morning-paper"]
    assert event["sources"][0]["citation"] == "Writer, A. “A Book of Bridges.” Span Press, 1985."
    passages = [passage for source in event["sources"] for passage in source["passages"]]
    assert [(each["quote"], each["agreement"]) for each in passages] == [
        ("It opened on 4 May 1966.", "agrees"),
        ("open since 1966", "coarser"),
    ]
    assert passages[1]["original"]["start"] == 120


def test_the_json_of_an_event_can_be_ascii(run: Run, spawn: Spawn, bridges: Path) -> None:
    environ = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = spawn("show", bridges, "opening", "--json", environ=environ)
    assert done.stdout.isascii()
    assert json.loads(done.stdout) == json.loads(run("show", bridges, "opening", "--json").stdout)


def test_an_unknown_event_suggests_the_one_that_may_be_meant(run: Run) -> None:
    result = run("show", "rocket-launch")
    assert result.exit_code == 1
    assert "rocket-launch-2018" in result.stderr
    assert "timeline-app list" in result.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [((), "EVENT"), (("a", "b", "c"), "'c' is too much"), (("bridges.eventstore",), "Which event")],
)
def test_too_few_or_too_many_words_are_refused(
    run: Run, bridges: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(bridges.parent)
    result = run("show", *words)
    assert result.exit_code == 2
    assert said in result.stderr
