"""A user's changes: whole or not at all, taken back exactly, refused where others changed the store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from builders import A_HASH, a_collection, an_article, an_event, an_excerpt, places_in, some_contents

from timeline_app.core.changes import AnyRecord, Change, Outcome, change_of
from timeline_app.core.check import check_contents
from timeline_app.core.faults import InputFaults, UserError
from timeline_app.core.model import Category, Saved
from timeline_app.store import planning
from timeline_app.store.applying import ChangedMeanwhile, apply_change
from timeline_app.store.read_articles import mark_read, read_articles
from timeline_app.store.store import EventStore

ORIGINAL = "It was open since 1966, they say. And: A second one is planned. More follows."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    with EventStore.create(tmp_path / "bridges.timeline", some_contents()) as opened:
        yield opened


def put(store: EventStore, *records: AnyRecord) -> Outcome:
    return apply_change(store, planning.put_records(store, "Change", records))


def attach(store: EventStore, text: str, sha256: str = A_HASH) -> Change:
    """An original attached to the paper, its passages where their words stand."""
    places = places_in(store.excerpts(article_id="morning-paper"), text)
    return planning.attach_original(store, "Attach", "morning-paper", text, sha256, places)


Plan = Callable[[EventStore], Change]

PLANS: dict[str, Plan] = {
    "a new event with its excerpt": lambda store: planning.put_records(
        store, "", [an_event("tolls"), an_excerpt("Tolls ended in 1980.", event="tolls")]
    ),
    "a changed event": lambda store: planning.put_records(store, "", [an_event(title="Open")]),
    "a removed event": lambda store: planning.remove_events(store, "", ["opening"]),
    "all events removed": lambda store: planning.remove_events(
        store, "", [event.id for event in store.events()]
    ),
    "a copied event": lambda store: planning.duplicate_event(store, "", "opening", "Opened again"),
    "a new article": lambda store: planning.put_records(store, "", [an_article("leaflet")]),
    "a removed article": lambda store: planning.remove_articles(store, "", ["bridge-book"]),
    "a removed excerpt": lambda store: planning.remove_excerpts(store, "", ["opening.1"]),
    "another text": lambda store: planning.replace_text(
        store, "", "bridge-book", "Tolls.", places_in(store.excerpts(article_id="bridge-book"), "Tolls.")
    ),
    "an attached original": lambda store: attach(store, ORIGINAL),
    "a category with its events": lambda store: planning.put_records(
        store, "", [a_collection(categories=(Category("rail", "Rail", "#000000"),)), *moved_to_rail(store)]
    ),
    "something saved": lambda store: planning.put_records(store, "", [Saved("filter", "Trade", "{}")]),
}


def moved_to_rail(store: EventStore) -> list[AnyRecord]:
    return [replace(event, category="rail") for event in store.events() if event.category]


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_every_change_is_taken_back_exactly_and_done_again_exactly(store: EventStore, plan: Plan) -> None:
    before = store.contents()
    outcome = apply_change(store, plan(store))
    after = store.contents()
    assert after != before
    assert check_contents(after) == []
    back = apply_change(store, outcome.inverse)
    assert store.contents() == before
    apply_change(store, back.inverse)
    assert store.contents() == after


def test_a_change_of_a_collection_counts_once_and_what_the_window_saves_does_not(store: EventStore) -> None:
    version = store.data_version
    apply_change(store, planning.remove_events(store, "Delete", [event.id for event in store.events()]))
    assert store.data_version == version + 1
    put(store, Saved("view", "Nineties", '{"span": "199X"}'))
    mark_read(store, ["bridge-book"])
    assert store.data_version == version + 1


def test_a_removed_event_takes_its_excerpts_along_and_undo_brings_them_back(store: EventStore) -> None:
    outcome = apply_change(store, planning.remove_events(store, "Delete", ["opening"]))
    assert store.excerpts("opening") == ()
    assert outcome.events_removed == ("opening",)
    assert outcome.articles_put == ("bridge-book", "morning-paper")
    back = apply_change(store, outcome.inverse)
    assert back.events_put == ("opening",)
    assert [excerpt.id for excerpt in store.excerpts("opening")] == ["opening.1", "opening.2"]


def test_the_answer_names_the_events_whose_chosen_date_or_articles_changed(store: EventStore) -> None:
    put(store, replace(store.event("opening"), date=""))
    outcome = apply_change(store, planning.remove_articles(store, "Delete", ["bridge-book"]))
    assert store.event_sources("opening").date == "1966"
    assert outcome.events_put == ("building", "opening")
    assert (outcome.articles_removed, outcome.articles_put) == (("bridge-book",), ())
    apply_change(store, outcome.inverse)
    assert store.event_sources("opening").date == "1966-05-04"


def test_an_event_keeps_its_category_while_categories_come_and_go(store: EventStore) -> None:
    apply_change(store, PLANS["a category with its events"](store))
    assert store.event("opening").category == "rail"
    assert [category.id for category in store.collection().categories] == ["rail"]


def test_a_category_that_is_in_use_cannot_go(store: EventStore) -> None:
    before = store.contents()
    with pytest.raises(InputFaults, match="events are of category"):
        put(store, a_collection(categories=()))
    assert store.contents() == before


def test_excerpts_may_change_places_with_each_other(store: EventStore) -> None:
    first, second = store.excerpt("opening.1"), an_excerpt("Tolls ended in 1980.", number=3)
    put(store, second)
    put(store, replace(second, id=first.id), replace(first, id=second.id))
    assert store.excerpt("opening.1").quote == "Tolls ended in 1980."
    assert store.excerpt("opening.3").quote == first.quote


def test_an_invariant_that_would_break_leaves_everything_as_it_was(store: EventStore) -> None:
    before, version = store.contents(), store.data_version
    with pytest.raises(InputFaults, match="not an EDTF date"):
        put(store, an_event("first", date="1999"), an_event("second", date="soon"))
    assert (store.contents(), store.data_version) == (before, version)


MEANWHILE: dict[str, tuple[Callable[[EventStore], object], str]] = {
    "the event was changed": (lambda other: other.put_event(an_event(title="Theirs")), "'opening' differs"),
    "the event was removed": (lambda other: other.remove_event("opening"), "event 'opening' is gone"),
    "it has another excerpt": (
        lambda other: other.put_excerpt(an_excerpt("Tolls ended in 1980.", number=3)),
        r"excerpt 'opening\.3' is there already",
    ),
    "its excerpt was changed": (
        lambda other: other.put_excerpt(replace(other.excerpt("opening.1"), note="Theirs.")),
        r"excerpt 'opening\.1' differs",
    ),
}


@pytest.mark.parametrize(("meddle", "words"), MEANWHILE.values(), ids=MEANWHILE)
def test_what_another_program_changed_meanwhile_is_not_written_over(
    store: EventStore, meddle: Callable[[EventStore], object], words: str
) -> None:
    change = planning.remove_events(store, "Delete", ["opening"])
    with EventStore.open(store.path) as other:
        meddle(other)
        theirs = other.contents()
    with pytest.raises(ChangedMeanwhile, match=f"changed meanwhile.*{words}.*try again") as caught:
        apply_change(store, change)
    assert isinstance(caught.value, UserError)
    assert store.contents() == theirs


def test_an_id_that_another_program_took_meanwhile_is_not_written_over(store: EventStore) -> None:
    change = planning.put_records(store, "Add", [an_event("tolls", title="Mine")])
    with EventStore.open(store.path) as other:
        other.put_event(an_event("tolls", title="Theirs"))
    with pytest.raises(ChangedMeanwhile, match="event 'tolls' is there already"):
        apply_change(store, change)
    assert store.event("tolls").title == "Theirs"


def test_a_form_that_was_filled_in_while_others_changed_the_event_is_refused(store: EventStore) -> None:
    shown = store.event("opening")
    store.put_event(replace(shown, title="Theirs"))
    with pytest.raises(ChangedMeanwhile):
        apply_change(store, change_of("Edit", [(shown, replace(shown, title="Mine"))]))


def test_taking_back_what_others_have_changed_since_is_refused(store: EventStore) -> None:
    outcome = put(store, replace(store.event("opening"), title="Mine"))
    store.put_event(replace(store.event("opening"), title="Theirs"))
    with pytest.raises(ChangedMeanwhile):
        apply_change(store, outcome.inverse)
    assert store.event("opening").title == "Theirs"


def test_a_deleted_article_that_is_put_back_is_still_read(store: EventStore) -> None:
    mark_read(store, ["bridge-book"])
    outcome = apply_change(store, planning.remove_articles(store, "Delete", ["bridge-book"]))
    assert read_articles(store) == set()
    apply_change(store, outcome.inverse)
    assert read_articles(store) == {"bridge-book"}
    mark_read(store, ["bridge-book"], is_read=False)
    assert read_articles(store) == set()


def test_what_has_been_read_is_no_part_of_the_contents(store: EventStore) -> None:
    before = store.fingerprint()
    mark_read(store, ["bridge-book"])
    assert (store.contents(), store.fingerprint()) == (some_contents(), before)


def test_a_detached_original_leaves_the_digest_as_it_was_after_closing_and_opening(tmp_path: Path) -> None:
    path = tmp_path / "bridges.timeline"
    with EventStore.create(path, some_contents()) as store:
        before = store.contents()
        apply_change(store, PLANS["an attached original"](store))
        article = store.article("morning-paper")
        assert (article.text, article.text_kind) == (ORIGINAL, "original")
        assert article.abstract == before.articles[1].text
        assert store.excerpt("opening.2").start == ORIGINAL.index("open since 1966")
    with EventStore.open(path) as store:
        assert check_contents(store.contents()) == []
        apply_change(store, planning.detach_original(store, "Detach", "morning-paper"))
        assert store.contents() == before


def test_a_passage_marked_in_the_original_is_lost_on_the_digest_and_found_again(store: EventStore) -> None:
    apply_change(store, PLANS["an attached original"](store))
    article = store.article("morning-paper")
    put(store, an_excerpt("More follows.", article, number=3))
    apply_change(store, planning.detach_original(store, "Detach", "morning-paper"))
    lost = store.excerpt("opening.3")
    assert (lost.anchor, lost.quote) == ("lost", "More follows.")
    assert lost.original is not None
    assert ORIGINAL[lost.original.start : lost.original.end] == lost.quote
    apply_change(store, PLANS["an attached original"](store))
    found = store.excerpt("opening.3")
    assert (found.anchor, found.start) == ("exact", ORIGINAL.index("More follows."))


def test_a_passage_that_is_not_placed_is_lost_with_its_words(store: EventStore) -> None:
    apply_change(store, planning.replace_text(store, "Edit", "morning-paper", "Nothing of it.", {}))
    lost = store.excerpt("opening.2")
    assert (lost.anchor, lost.confidence, lost.quote) == ("lost", 0.0, "open since 1966")


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (
            lambda store: planning.attach_original(store, "", "bridge-book", "Text.", A_HASH, {}),
            "is an original, not a digest",
        ),
        (lambda store: planning.detach_original(store, "", "bridge-book"), "no original is attached"),
    ],
)
def test_only_a_digest_has_an_original_attached_and_detached(
    store: EventStore, plan: Plan, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        plan(store)


def test_another_original_takes_the_place_of_the_first_and_the_digest_stays(store: EventStore) -> None:
    before = store.contents()
    apply_change(store, PLANS["an attached original"](store))
    other = f"Second edition. {ORIGINAL}"
    apply_change(store, attach(store, other, "ab" * 32))
    assert store.article("morning-paper").attached_sha256 == "ab" * 32
    apply_change(store, planning.detach_original(store, "", "morning-paper"))
    assert store.contents() == before
