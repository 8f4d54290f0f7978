"""What a store gives back: the records that were put in, and how they are linked."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from builders import an_article, an_event, an_excerpt, contents_with, some_contents
from hypothesis import given, settings
from strategies import contents

from timeline_app.core.fingerprint import fingerprint
from timeline_app.core.model import Contents
from timeline_app.formats.folder import read_folder, write_folder
from timeline_app.store import reading
from timeline_app.store.errors import NoSuchRecord
from timeline_app.store.store import EventStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    with EventStore.create(tmp_path / "bridges.timeline", some_contents()) as opened:
        yield opened


@settings(max_examples=40)
@given(contents())
def test_a_store_gives_back_the_contents_it_was_made_of(given_contents: Contents) -> None:
    with TemporaryDirectory() as name, EventStore.create(Path(name) / "a.timeline", given_contents) as store:
        assert store.contents() == given_contents
        assert store.fingerprint() == fingerprint(given_contents)


@settings(max_examples=15)
@given(contents())
def test_folder_to_store_to_folder_loses_nothing(given_contents: Contents) -> None:
    with TemporaryDirectory() as name:
        first, second = Path(name) / "first", Path(name) / "second"
        write_folder(given_contents, first)
        with EventStore.create(Path(name) / "a.timeline", read_folder(first)) as store:
            write_folder(store.contents(), second)
        names = sorted(path.relative_to(first) for path in first.rglob("*.*"))
        assert names == sorted(path.relative_to(second) for path in second.rglob("*.*"))
        assert all((first / name).read_bytes() == (second / name).read_bytes() for name in names)


def test_records_come_singly_by_id(store: EventStore) -> None:
    expected = some_contents()
    assert store.collection() == expected.collection
    assert store.event("opening") == expected.events[1]
    assert store.article("morning-paper") == expected.articles[1]
    assert store.excerpt("opening.2") == expected.excerpts[2]


def test_all_events_and_articles_come_in_batches_in_the_order_of_ids(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "BATCH", 3)
    events = [an_event(f"event-{number}") for number in range(7)]
    articles = [an_article(f"article-{number}") for number in range(6)]
    with EventStore.create(tmp_path / "a.timeline", contents_with(events, articles)) as store:
        assert list(store.events()) == events
        assert list(store.articles()) == articles


def test_an_event_comes_with_its_sources_by_date_of_publication(store: EventStore) -> None:
    sources = store.event_sources("opening")
    assert sources.event == store.event("opening")
    assert [source.article.id for source in sources.sources] == ["bridge-book", "morning-paper"]
    assert [[excerpt.id for excerpt in source.excerpts] for source in sources.sources] == [
        ["opening.1"],
        ["opening.2"],
    ]


def test_an_undated_source_stands_last_and_passages_stand_in_the_order_of_the_text(tmp_path: Path) -> None:
    undated, dated = an_article("a-undated"), an_article("b-dated", published="1985")
    excerpts = [
        an_excerpt("Tolls ended", undated),
        an_excerpt("It opened", undated, number=2),
        an_excerpt("Work", dated, number=3),
    ]
    with EventStore.create(
        tmp_path / "a.timeline", contents_with([an_event()], [undated, dated], excerpts)
    ) as store:
        sources = store.event_sources("opening").sources
        assert [source.article.id for source in sources] == ["b-dated", "a-undated"]
        assert [excerpt.id for excerpt in sources[1].excerpts] == ["opening.2", "opening.1"]
        assert store.supporting_articles("opening") == ("b-dated", "a-undated")


def test_an_event_without_a_source_has_none(store: EventStore) -> None:
    store.put_event(an_event("rumour"))
    assert store.event_sources("rumour").sources == ()
    assert store.supporting_articles("rumour") == ()


def test_an_article_comes_with_its_passages_in_the_order_of_its_text(store: EventStore) -> None:
    passages = store.article_passages("bridge-book")
    assert [passage.event.id for passage in passages.passages] == ["building", "opening"]
    starts = [passage.excerpt.start for passage in passages.passages]
    assert starts == sorted(starts)
    assert store.event_ids_of_article("bridge-book") == ("building", "opening")


def test_an_event_with_two_passages_in_an_article_is_one_of_its_events(store: EventStore) -> None:
    store.put_excerpt(an_excerpt("Tolls ended in 1980.", store.article("bridge-book"), number=3))
    assert store.event_ids_of_article("bridge-book") == ("building", "opening")
    assert store.supporting_articles("opening") == ("bridge-book", "morning-paper")


def test_excerpts_come_by_event_by_article_by_both_or_all(store: EventStore) -> None:
    def ids(event_id: str | None = None, article_id: str | None = None) -> list[str]:
        return [excerpt.id for excerpt in store.excerpts(event_id, article_id)]

    assert ids() == ["building.1", "opening.1", "opening.2", "second-bridge.1"]
    assert ids("opening") == ["opening.1", "opening.2"]
    assert ids(None, "morning-paper") == ["opening.2", "second-bridge.1"]
    assert ids("opening", "morning-paper") == ["opening.2"]
    assert ids("nothing") == []


def test_a_misspelt_id_is_answered_with_the_nearest_there_is(store: EventStore) -> None:
    with pytest.raises(NoSuchRecord, match=r"no event 'openning' in the store; is 'opening' meant\?"):
        store.event("openning")
    with pytest.raises(NoSuchRecord, match=r"no article 'zzz' in the store$"):
        store.article_passages("zzz")


@pytest.mark.parametrize("excerpt_id", ["opening.9", "opening", "opening.x", "opening.²", ""])
def test_an_excerpt_that_is_not_there_is_no_such_record(store: EventStore, excerpt_id: str) -> None:
    with pytest.raises(NoSuchRecord):
        store.excerpt(excerpt_id)


def test_a_new_excerpt_stands_behind_the_others(store: EventStore) -> None:
    assert store.next_excerpt_id("opening") == "opening.3"
    store.put_event(an_event("rumour"))
    assert store.next_excerpt_id("rumour") == "rumour.1"


def test_another_thread_reads_through_a_store_of_its_own(store: EventStore) -> None:
    found: list[object] = []

    def read() -> None:
        with EventStore.open(store.path, read_only=True) as own:
            found.append(own.contents())
        try:
            store.event("opening")
        except sqlite3.ProgrammingError:
            found.append("refused")

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert found == [some_contents(), "refused"]


def test_a_reader_sees_one_moment_while_another_writes(store: EventStore) -> None:
    with EventStore.open(store.path, read_only=True) as reader, reader.snapshot():
        before = reader.contents()
        store.remove_event("opening")
        assert reader.contents() == before
    assert "opening" not in [event.id for event in store.events()]
