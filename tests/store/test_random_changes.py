"""Random changes, one after the other: the store stays sound, and every way back leads where one was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from builders import A_HASH, an_article, an_event, an_excerpt, contents_with, places_in
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.core.changes import AnyRecord, Change, Outcome, change_of
from timeline_app.core.check import check_contents
from timeline_app.core.faults import InputFaults
from timeline_app.core.model import Category, Contents, Saved
from timeline_app.core.passages import anchored
from timeline_app.store import planning
from timeline_app.store.applying import ChangedMeanwhile, apply_change
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore

TEXTS = ("One. Two. Three. One again.", "Two. One. Four.", "", "Three.")
CATEGORIES = tuple(Category(name, name.title(), "#123456") for name in ("rail", "road", "river"))


@st.composite
def changes(draw: st.DrawFn, store: EventStore) -> Change:
    """A change, or several made one, of what is in the store now; not every one can be carried out."""
    pairs = [pair for _ in range(draw(st.integers(1, 2))) for pair in _pairs(draw, store)]
    return change_of("Something", pairs)


def _pairs(draw: st.DrawFn, store: EventStore) -> list[tuple[AnyRecord | None, AnyRecord | None]]:
    contents = store.contents()
    plan = draw(st.sampled_from(list(_RANDOM_PLANS)))
    change = _RANDOM_PLANS[plan](draw, store, contents)
    steps = (*change.events, *change.articles, *change.excerpts, *change.collection, *change.saved)
    return [(step.before, step.after) for step in steps]


def _put_event(draw: st.DrawFn, store: EventStore, contents: Contents) -> Change:
    event = an_event(
        draw(st.sampled_from("abc")),
        title=draw(st.sampled_from(["One", "Two"])),
        date=draw(st.sampled_from(["", "", "1966", "1967-05/.."])),
        category=draw(st.sampled_from(["", *(each.id for each in contents.collection.categories)])),
    )
    return planning.put_records(store, "", [event])


def _remove_event(draw: st.DrawFn, store: EventStore, contents: Contents) -> Change:
    ids = [event.id for event in contents.events]
    return planning.remove_events(store, "", draw(st.lists(st.sampled_from(ids), unique=True)) if ids else [])


def _put_article(draw: st.DrawFn, store: EventStore, contents: Contents) -> Change:
    taken = {article.id for article in contents.articles}
    new = an_article(
        draw(st.sampled_from("xy")),
        text=draw(st.sampled_from(TEXTS)),
        text_kind="digest",
        url="https://a.org",
    )
    return planning.put_records(store, "", [] if new.id in taken else [new])


def _remove_article(draw: st.DrawFn, store: EventStore, contents: Contents) -> Change:
    ids = [article.id for article in contents.articles]
    return planning.remove_articles(store, "", [draw(st.sampled_from(ids))] if ids else [])


def _put_excerpt(draw: st.DrawFn, store: EventStore, contents: Contents) -> Change:
    articles = [article for article in contents.articles if article.text]
    if not articles or not contents.events:
        return Change("")
    article, event = draw(st.sampled_from(articles)), draw(st.sampled_from(contents.events))
    start = draw(st.integers(0, len(article.text) - 1))
    quote = article.text[start : start + 5]
    number = draw(st.integers(1, 3))
    claim = draw(st.sampled_from(["", "1966-05-04", "1966", "1970"]))
    excerpt = an_excerpt(quote, article, event.id, number, start=start, claim=claim)
    return planning.put_records(store, "", [anchored(excerpt, article.text, start)])


def _remove_excerpt(draw: st.DrawFn, store: EventStore, contents: Contents) -> Change:
    ids = [excerpt.id for excerpt in contents.excerpts]
    return planning.remove_excerpts(store, "", [draw(st.sampled_from(ids))] if ids else [])


def _other_text(draw: st.DrawFn, store: EventStore, contents: Contents) -> Change:
    if not contents.articles:
        return Change("")
    article_id = draw(st.sampled_from(contents.articles)).id
    text = draw(st.sampled_from(TEXTS))
    return planning.replace_text(
        store, "", article_id, text, places_in(store.excerpts(article_id=article_id), text)
    )


def _attach_or_detach(draw: st.DrawFn, store: EventStore, contents: Contents) -> Change:
    if not contents.articles:
        return Change("")
    article = draw(st.sampled_from(contents.articles))
    if article.is_attached and draw(st.booleans()):
        return planning.detach_original(store, "", article.id)
    text = draw(st.sampled_from(TEXTS))
    places = places_in(store.excerpts(article_id=article.id), text)
    return planning.attach_original(store, "", article.id, text, A_HASH, places)


def _put_collection(draw: st.DrawFn, store: EventStore, contents: Contents) -> Change:
    chosen = draw(st.permutations(CATEGORIES))[: draw(st.integers(0, 3))]
    return planning.put_records(store, "", [replace(contents.collection, categories=tuple(chosen))])


def _save(draw: st.DrawFn, store: EventStore, contents: Contents) -> Change:
    saved = Saved("filter", draw(st.sampled_from(["One", "Two"])), draw(st.sampled_from(["1", "[]"])))
    if draw(st.booleans()):
        return planning.remove_saved(store, "", [saved])
    return planning.put_records(store, "", [saved])


_RANDOM_PLANS: dict[str, Callable[[st.DrawFn, EventStore, Contents], Change]] = {
    "put an event": _put_event,
    "put an excerpt": _put_excerpt,
    "put another excerpt": _put_excerpt,
    "put an article": _put_article,
    "remove events": _remove_event,
    "remove an article": _remove_article,
    "remove an excerpt": _remove_excerpt,
    "give another text": _other_text,
    "attach or detach": _attach_or_detach,
    "change the collection": _put_collection,
    "save": _save,
}


def rows_of(store: EventStore) -> dict[str, tuple[object, ...]]:
    """What the timeline is drawn from, by event."""
    columns = load_columns(store)
    numbers = (columns.earliest_start, columns.latest_end, columns.articles, columns.flags)
    return {
        columns.ids[row]: (columns.titles[row], columns.dates[row], *(int(array[row]) for array in numbers))
        for row in range(len(columns))
    }


def assert_followed(before: dict[str, tuple[object, ...]], store: EventStore, outcome: Outcome) -> None:
    """Whoever reads again the events of the answer, and forgets those removed, sees the store as it is."""
    after = rows_of(store)
    followed = {**before, **{event_id: after[event_id] for event_id in outcome.events_put}}
    for event_id in outcome.events_removed:
        followed.pop(event_id)
    assert followed == after


@settings(max_examples=30)
@given(st.data())
def test_whatever_is_changed_the_store_is_sound_and_all_of_it_is_taken_back_and_done_again(
    data: st.DataObject,
) -> None:
    with TemporaryDirectory() as name, EventStore.create(Path(name) / "a.timeline", first()) as store:
        states, done = [store.fingerprint()], []
        for _ in range(data.draw(st.integers(1, 8))):
            before, rows = store.contents(), rows_of(store)
            try:
                outcome = apply_change(store, data.draw(changes(store)))
            except (InputFaults, ChangedMeanwhile):  # plans made one that do not go together
                assert store.contents() == before
                continue
            assert check_contents(store.contents()) == []
            assert_followed(rows, store, outcome)
            states.append(store.fingerprint())
            done.append(outcome.change)
        for change, state in zip(reversed(done), reversed(states[:-1]), strict=True):
            rows = rows_of(store)
            assert_followed(rows, store, apply_change(store, change.inverse))
            assert store.fingerprint() == state
        for change, state in zip(done, states[1:], strict=True):
            apply_change(store, change)
            assert store.fingerprint() == state
        assert store.damage() == ""


def first() -> Contents:
    article = an_article("x", text=TEXTS[0], text_kind="digest")
    return contents_with(
        [an_event("a"), an_event("b", date="1999")],
        [article],
        [
            an_excerpt("One.", article, "a", claim="1966"),
            an_excerpt("Two.", article, "a", 2),
            an_excerpt("Three.", article, "b"),
        ],
        categories=CATEGORIES[:1],
    )
