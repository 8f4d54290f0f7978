"""Changes: each whole or not at all, counted, and easily taken back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from builders import a_collection, an_article, an_event, an_excerpt, contents_with, some_contents

from timeline_app.core.faults import InputFaults
from timeline_app.core.model import Category
from timeline_app.store import writing
from timeline_app.store.errors import NoSuchRecord, StoreError
from timeline_app.store.store import EventStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    with EventStore.create(tmp_path / "bridges.timeline", some_contents()) as opened:
        yield opened


Change = Callable[[EventStore], object]

CHANGES: dict[str, Change] = {
    "collection": lambda store: store.put_collection(replace(store.collection(), title="More bridges")),
    "new event": lambda store: store.put_event(an_event("closing", date="1999")),
    "changed event": lambda store: store.put_event(an_event(title="It opens", date="1967")),
    "removed event": lambda store: store.remove_event("opening"),
    "new article": lambda store: store.put_article(an_article("leaflet")),
    "changed article": lambda store: store.put_article(
        replace(store.article("bridge-book"), author="B. Writer")
    ),
    "removed article": lambda store: store.remove_article("bridge-book"),
    "new excerpt": lambda store: store.put_excerpt(an_excerpt("Tolls ended in 1980.", number=3)),
    "changed excerpt": lambda store: store.put_excerpt(replace(store.excerpt("opening.1"), note="Sure.")),
    "removed excerpt": lambda store: store.remove_excerpt("opening.1"),
    "everything": lambda store: store.replace_contents(contents_with()),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_every_change_is_kept_and_lets_the_data_version_grow_by_one(
    store: EventStore, change: Change
) -> None:
    before, version = store.contents(), store.data_version
    change(store)
    assert store.contents() != before
    assert store.data_version == version + 1
    with EventStore.open(store.path, read_only=True) as again:
        assert again.contents() == store.contents()
        assert again.data_version == version + 1


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_every_change_in_a_transaction_that_fails_is_taken_back(store: EventStore, change: Change) -> None:
    before, version = store.contents(), store.data_version

    def fail() -> None:
        with store.transaction():
            change(store)
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        fail()
    assert store.contents() == before
    assert store.data_version == version
    change(store)
    assert store.data_version == version + 1


def test_a_removed_event_is_put_back_with_its_excerpts_in_their_places(store: EventStore) -> None:
    removed = store.remove_event("opening")
    assert [excerpt.id for excerpt in removed.excerpts] == ["opening.1", "opening.2"]
    assert store.excerpts("opening") == ()
    store.put_event(*removed)
    assert store.contents() == some_contents()


def test_a_removed_article_is_put_back_with_its_excerpts(store: EventStore) -> None:
    removed = store.remove_article("bridge-book")
    assert [excerpt.id for excerpt in store.excerpts()] == ["opening.2", "second-bridge.1"]
    store.put_article(*removed)
    assert store.contents() == some_contents()


def test_a_removed_excerpt_is_put_back_in_its_place(store: EventStore) -> None:
    store.put_excerpt(store.remove_excerpt("opening.1"))
    assert store.contents() == some_contents()


def test_a_changed_event_keeps_its_excerpts(store: EventStore) -> None:
    store.put_event(replace(store.event("opening"), title="Opened"))
    assert len(store.excerpts("opening")) == 2


def test_several_changes_in_one_transaction_count_as_one(store: EventStore) -> None:
    version = store.data_version
    with store.transaction():
        store.put_event(an_event("closing"))
        store.put_event(an_event("closed"))
    assert store.data_version == version + 1


def test_a_transaction_without_a_change_is_not_counted(store: EventStore) -> None:
    version = store.data_version
    with store.transaction():
        assert store.event("opening").id == "opening"
    assert store.data_version == version


def test_an_inner_transaction_that_fails_takes_back_its_own_changes_only(store: EventStore) -> None:
    def fail() -> None:
        with store.transaction():
            store.put_event(an_event("lost"))
            store.put_event(an_event("faulty", date="soon"))

    with store.transaction():
        store.put_event(an_event("kept"))
        with pytest.raises(InputFaults):
            fail()
        store.put_event(an_event("kept-too"))
    ids = [event.id for event in store.events()]
    assert "kept" in ids
    assert "kept-too" in ids
    assert "lost" not in ids


def test_a_transaction_that_sqlite_ended_itself_is_not_taken_for_done(store: EventStore) -> None:
    # On a full disk SQLite rolls back by itself; later changes must not go in one by one.
    before = store.contents()
    with store.snapshot() as connection:
        pass

    def end_it() -> None:
        with store.transaction():
            store.put_event(an_event("first"))
            connection.execute("ROLLBACK")
            store.put_event(an_event("second"))

    with pytest.raises(StoreError, match="taken back"):
        end_it()
    assert store.contents() == before
    store.put_event(an_event("third"))
    assert store.event("third").id == "third"


def test_an_error_of_other_code_in_a_transaction_stays_what_it_is(store: EventStore) -> None:
    with pytest.raises(FileNotFoundError), store.transaction():
        Path("/no/such/file").read_bytes()


def test_a_failure_half_way_leaves_nothing_of_a_change(
    store: EventStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = store.contents()

    def fail(*_: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(writing, "put_articles", fail)
    with pytest.raises(StoreError, match="disk is full"):
        store.replace_contents(contents_with([an_event("other")]))
    assert store.contents() == before


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda store: store.put_event(an_event(date="soon")), "event opening, date: .*not an EDTF date"),
        (lambda store: store.put_event(an_event(category="sport")), "no category 'sport'.*politics, trade"),
        (lambda store: store.put_event(an_event(importance=1.1)), "not from 0 to 1"),
        (lambda store: store.put_event(an_event(importance=float("nan"))), "not from 0 to 1"),
        (lambda store: store.put_event(an_event("Bad Id")), "cannot be an id"),
        (lambda store: store.put_event(an_event(title=" ")), "title is empty"),
        (lambda store: store.put_event(an_event(title="\ud800")), "U\\+D800"),
        (lambda store: store.put_event(an_event(kind="happening")), "kind of event"),
        (lambda store: store.put_article(an_article(published="soon")), "article bridge-book, published"),
        (lambda store: store.put_article(an_article(text="a\r\nb")), "U\\+000D"),
        (lambda store: store.put_article(an_article(text="Other words.")), "are not the quote"),
        (lambda store: store.put_excerpt(an_excerpt("Tolls", number=0)), "not the id of an excerpt"),
        (lambda store: store.put_excerpt(an_excerpt("Tolls", event="gone")), "no event 'gone'"),
        (lambda store: store.put_excerpt(an_excerpt("Tolls", an_article("gone"))), "no article 'gone'"),
        (
            lambda store: store.put_excerpt(replace(an_excerpt("Tolls", number=3), start=1, end=6)),
            "not the quote",
        ),
        (lambda store: store.put_excerpt(replace(an_excerpt("Tolls", number=3), prefix="x")), "prefix"),
        (lambda store: store.put_excerpt(an_excerpt("It opened on 4 May 1966.", number=3)), "same passage"),
        (lambda store: store.put_excerpt(an_excerpt("Tolls", number=3, claim="then")), "not an EDTF date"),
        (lambda store: store.put_collection(a_collection(title="")), "collection, title"),
        (
            lambda store: store.put_collection(a_collection(categories=())),
            "1 events are of category 'politics'",
        ),
        (lambda store: store.replace_contents(contents_with(excerpts=[an_excerpt()])), "no event 'opening'"),
    ],
)
def test_what_breaks_an_invariant_changes_nothing_and_is_named(
    store: EventStore, change: Change, words: str
) -> None:
    before, version = store.contents(), store.data_version
    with pytest.raises(InputFaults, match=words):
        change(store)
    assert store.contents() == before
    assert store.data_version == version


def test_an_article_may_change_its_text_together_with_its_passages(store: EventStore) -> None:
    changed = replace(
        store.article("morning-paper"), text="New words. A second one is planned. Open since 1966."
    )
    moved = replace(
        an_excerpt("A second one is planned.", changed, "second-bridge"),
        anchor="moved",
        note="No date is given.",
    )
    lost = replace(store.excerpt("opening.2"), anchor="lost")
    store.put_article(changed, (moved, lost))
    assert store.excerpt("second-bridge.1").start == 11
    assert store.excerpt("opening.2").anchor == "lost"


def test_categories_may_change_order_name_and_number(store: EventStore) -> None:
    changed = a_collection(
        categories=(
            Category("rail", "Rail", "#000000"),
            Category("trade", "Commerce", "#111111"),
            Category("politics", "Politics", "#0072B2"),
        )
    )
    store.put_collection(changed)
    assert store.collection() == changed
    assert store.event("opening").category == "trade"


@pytest.mark.parametrize(
    "change",
    [
        lambda store: store.remove_event("gone"),
        lambda store: store.remove_article("gone"),
        lambda store: store.remove_excerpt("gone.1"),
    ],
)
def test_what_is_not_there_cannot_be_removed(store: EventStore, change: Change) -> None:
    with pytest.raises(NoSuchRecord, match="'gone"):
        change(store)


def test_a_store_opened_for_reading_refuses_changes(store: EventStore) -> None:
    with EventStore.open(store.path, read_only=True) as reader:
        with pytest.raises(StoreError, match="can only be read; make a copy"):
            reader.put_event(an_event("new"))
        assert reader.contents() == some_contents()


def test_a_store_that_another_program_writes_to_says_so(store: EventStore) -> None:
    with EventStore.open(store.path, busy_timeout_s=0.01) as other, store.transaction():
        store.put_event(an_event("mine"))
        with pytest.raises(StoreError, match="another program is writing"):
            other.put_event(an_event("theirs"))
    with EventStore.open(store.path) as other:
        other.put_event(an_event("theirs"))
    assert {"mine", "theirs"} <= {event.id for event in store.events()}
