"""Following a store's changes: the columns that are edited along are those that its rows would give."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest
from builders import an_event, an_excerpt, some_contents
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.core.columns import NUMBERS, TEXTS, Columns, DateFlag
from timeline_app.core.columns_editing import edited_columns, in_order
from timeline_app.core.model import Category
from timeline_app.core.progress import never, untold
from timeline_app.store import columns as columns_module
from timeline_app.store import following as following_module
from timeline_app.store.claims import differing_claims
from timeline_app.store.columns import cached_columns, load_columns
from timeline_app.store.columns_building import build_columns
from timeline_app.store.columns_cache import cache_path
from timeline_app.store.following import Following, StoreChanges
from timeline_app.store.store import EventStore


@pytest.fixture(autouse=True)
def _every_store_has_a_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns_module, "FEWEST_CACHED", 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "bridges.timeline"
    EventStore.create(path, some_contents()).close()
    return path


@pytest.fixture
def store(path: Path) -> Iterator[EventStore]:
    with EventStore.open(path) as opened:
        yield opened


class Session:
    """A store whose columns are edited along with it."""

    def __init__(self, store: EventStore) -> None:
        self.store = store
        self.following = Following(store)
        self.columns = load_columns(store)
        self.number = 0

    def follow(self) -> StoreChanges:
        changes = self.following.changes()
        assert not changes.is_sweeping
        self.columns, _ = edited_columns(self.columns, changes.put, changes.removed)
        self.number = changes.number
        return changes

    def keep(self) -> bool:
        return self.following.keep(self.columns, self.number)


def content(columns: Columns) -> list[tuple[object, ...]]:
    return [
        tuple(getattr(columns, name)[row] for name in (*TEXTS, *NUMBERS))
        for row in np.flatnonzero(columns.has_event).tolist()
    ]


def fresh(store: EventStore) -> list[tuple[object, ...]]:
    """What the rows say."""
    return content(build_columns(store, untold, never))


def test_an_event_put_in_changed_or_taken_out_is_told_and_no_other(store: EventStore) -> None:
    session = Session(store)
    store.put_event(an_event("new", date="1900"))
    store.put_event(replace(store.event("opening"), title="It opens"))
    store.remove_event("building")
    changes = session.follow()
    assert sorted(cells.id for cells in changes.put) == ["new", "opening"]
    assert changes.removed == ("building",)
    assert content(in_order(session.columns)) == fresh(store)
    assert session.follow().put == ()


def test_a_change_that_fails_is_not_told(store: EventStore) -> None:
    session = Session(store)

    def change_and_fail() -> None:
        with store.transaction():
            store.put_event(an_event("new"))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        change_and_fail()
    changes = session.follow()
    assert (changes.put, changes.removed) == ((), ())


def test_a_claim_of_a_source_changes_what_is_known_of_its_event(store: EventStore) -> None:
    session = Session(store)
    excerpt = store.excerpts("opening")[0]
    store.put_excerpt(replace(excerpt, claim="1999"))
    changes = session.follow()
    assert changes.claims == {"opening": differing_claims(store)["opening"]}
    row = session.columns.row_of("opening")
    assert row is not None
    assert session.columns.flags[row] & DateFlag.CONFLICT
    store.remove_excerpt(excerpt.id)
    session.follow()
    assert not session.columns.flags[row] & DateFlag.CONFLICT
    assert content(in_order(session.columns)) == fresh(store)


def test_an_article_that_is_taken_out_supports_no_event_any_more(store: EventStore) -> None:
    session = Session(store)
    removed = store.remove_article(next(iter(store.articles())).id)
    changes = session.follow()
    assert changes.articles == tuple(store.articles())
    assert content(in_order(session.columns)) == fresh(store)
    store.put_article(*removed)
    session.follow()
    assert content(in_order(session.columns)) == fresh(store)


def test_a_new_category_behind_the_others_is_told_and_one_that_goes_asks_for_everything(
    store: EventStore,
) -> None:
    session = Session(store)
    collection = store.collection()
    more = replace(collection, categories=(*collection.categories, Category("art", "Art", "#009E73")))
    store.put_collection(more)
    store.put_event(an_event("new", category="art"))
    assert session.follow().collection == more
    assert content(in_order(session.columns)) == fresh(store)
    store.put_collection(replace(more, categories=tuple(reversed(more.categories))))
    assert session.following.changes().is_sweeping


def test_the_title_alone_changes_no_event(store: EventStore) -> None:
    session = Session(store)
    store.put_collection(replace(store.collection(), title="Other bridges"))
    changes = session.follow()
    assert changes.collection is not None
    assert (changes.collection.title, changes.put) == ("Other bridges", ())


def test_very_many_changes_ask_for_everything(store: EventStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following_module, "_IDS", "SELECT DISTINCT id FROM changed_event LIMIT 3")
    monkeypatch.setattr(following_module, "MOST_FOLLOWED", 2)
    session = Session(store)
    for number in range(3):
        store.put_event(an_event(f"n{number}"))
    assert session.following.changes().is_sweeping


def test_changes_of_another_program_ask_for_everything_and_are_not_kept_as_ours(
    store: EventStore, path: Path
) -> None:
    session = Session(store)
    with EventStore.open(path) as other:
        other.put_event(an_event("theirs"))
    assert not session.keep()
    store.put_event(an_event("ours"))
    assert session.following.changes().is_sweeping
    assert content(load_columns(store)) == fresh(store)


def test_after_reading_everything_anew_changes_are_followed_again(store: EventStore, path: Path) -> None:
    Session(store)
    with EventStore.open(path) as other:
        other.put_event(an_event("theirs"))
    session = Session(store)
    store.put_event(an_event("ours"))
    assert [cells.id for cells in session.follow().put] == ["ours"]
    assert session.keep()


def test_what_was_edited_is_there_at_the_next_start_without_reading_rows(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with EventStore.open(path) as store:
        session = Session(store)
        store.put_event(an_event("new", date="1900"))
        store.remove_event("opening")
        session.follow()
        assert session.keep()
        truth = fresh(store)
    with EventStore.open(path) as store:
        cached = cached_columns(store)
        assert cached is not None
        assert content(cached) == truth
        assert cached.removed == 0
        assert [cached.row_of(event_id) for event_id in cached.ids] == list(range(len(cached)))
        built = build_columns(store, untold, never)
        assert cached.by_importance is not None
        assert built.by_importance is not None
        assert cached.by_importance.tolist() == built.by_importance.tolist()


def test_columns_that_lack_a_change_are_not_kept(store: EventStore) -> None:
    session = Session(store)
    store.put_event(an_event("new"))
    assert not session.keep()
    changes = session.following.changes()
    assert not session.keep()  # asked for, but not yet in the columns
    session.columns, _ = edited_columns(session.columns, changes.put, changes.removed)
    session.number = changes.number
    assert session.keep()


def test_a_change_beside_the_events_leaves_a_cache_for_the_next_start(store: EventStore) -> None:
    session = Session(store)
    store.put_collection(replace(store.collection(), title="Other bridges"))
    assert cached_columns(store) is None
    session.follow()
    assert session.keep()
    assert cached_columns(store) is not None


def test_a_store_in_the_place_of_another_gets_none_of_its_columns(store: EventStore, path: Path) -> None:
    session = Session(store)
    store.put_event(an_event("new"))
    session.follow()
    other = path.with_name("other")
    EventStore.create(other, some_contents()).close()
    other.replace(path)
    cache_path(path).unlink()
    assert not session.keep()
    assert not cache_path(path).exists()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32), st.integers(1, 8))
def test_any_changes_followed_and_kept_are_what_the_rows_say(
    store: EventStore, seed: int, count: int
) -> None:
    store.replace_contents(some_contents())
    chance, session = Random(seed), Session(store)
    for _ in range(count):
        change(store, chance)
        session.follow()
        assert content(in_order(session.columns)) == fresh(store)
    assert session.keep()
    cached = cached_columns(store)
    assert cached is not None
    assert content(cached) == fresh(store)


def change(store: EventStore, chance: Random) -> None:
    """Puts in, changes or takes out an event, or gives one a source."""
    event_id = chance.choice(["building", "opening", "second-bridge", "n1", "n2", "a"])
    is_there = event_id in {event.id for event in store.events()}
    kind = chance.choice(["put", "remove", "quote"]) if is_there else "put"
    if kind == "put":
        date = chance.choice(["", "1900", "1950/1960", "2018-05-17", "../1990"])
        category = chance.choice(["politics", "trade", ""])
        store.put_event(an_event(event_id, date=date, category=category, title=f"About {chance.random()}"))
    elif kind == "remove":
        store.remove_event(event_id)
    else:
        claim = chance.choice(["", "1900", "1999"])
        changes = {"claim": claim, "claim_basis": "stated" if claim else ""}
        store.put_excerpt(an_excerpt("Tolls ended in 1980.", event=event_id, number=9, **changes))


def test_a_store_that_can_only_be_read_can_be_followed(store: EventStore) -> None:
    with EventStore.open(store.path, read_only=True) as reader:
        following = Following(reader)
        assert following.changes() == StoreChanges()
        store.put_event(an_event("a-late-one", date="2020"))
        assert following.changes().is_sweeping
