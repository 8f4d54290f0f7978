"""Events without a date of their own get the one that their sources' claims agree on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from hypothesis import given, settings
from strategies import contents

from timeline_app.core import edtf
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.core.check import check_contents
from timeline_app.core.claims import choose_date
from timeline_app.core.columns import DateFlag
from timeline_app.core.fingerprint import fingerprint
from timeline_app.core.model import Contents
from timeline_app.formats.folder import write_folder
from timeline_app.store.claims import conflicting_events, differing_claims
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore

BOOK, LEAFLET = an_article(), an_article("leaflet")
OPENING = an_event()  # without a date


def claimed(**dates: str) -> Contents:
    """An event without a date whose sources are the book (two passages) and the leaflet."""
    found = [
        an_excerpt("Work on the bridge began in 1960.", BOOK, claim=dates.get("book", "")),
        an_excerpt("It opened on 4 May 1966.", BOOK, number=2, claim=dates.get("book_again", "")),
        an_excerpt("It opened on 4 May 1966.", LEAFLET, number=3, claim=dates.get("leaflet", "")),
    ]
    return contents_with([OPENING], [BOOK, LEAFLET], found)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    """The book says 1966 and 4 May 1966, the leaflet May 1966."""
    three = claimed(book="1966", book_again="1966-05-04", leaflet="1966-05")
    with EventStore.create(tmp_path / "bridges.timeline", three) as opened:
        yield opened


def date_in_columns(store: EventStore) -> str:
    """The date the timeline is drawn from, after a look whether bounds and flags are that date's."""
    loaded = load_columns(store)
    date = loaded.dates[0]
    if not date:
        assert loaded.flags[0] == DateFlag.UNDATED
        return ""
    bounds = edtf.bounds(edtf.parse(date))
    found = (loaded.earliest_start, loaded.latest_start, loaded.earliest_end, loaded.latest_end)
    assert tuple(int(array[0]) for array in found) == (
        bounds.earliest_start,
        bounds.latest_start,
        bounds.earliest_end,
        bounds.latest_end,
    )
    assert loaded.flags[0] & ~DateFlag.CONFLICT == edtf.flags(edtf.parse(date))
    return date


def test_the_most_precise_claim_among_those_that_agree_becomes_the_date(store: EventStore) -> None:
    found = store.event_sources("opening")
    assert (found.date, found.date_is_chosen) == ("1966-05-04", True)
    assert store.chosen_dates() == {"opening": "1966-05-04"}
    assert date_in_columns(store) == "1966-05-04"


def test_a_date_set_by_hand_stands_whatever_the_sources_claim(store: EventStore) -> None:
    store.put_event(replace(OPENING, date="1967"))
    found = store.event_sources("opening")
    assert (found.date, found.date_is_chosen) == ("1967", False)
    assert store.chosen_dates() == {}
    assert date_in_columns(store) == "1967"


def test_an_event_whose_sources_give_no_date_has_none_and_that_is_no_fault(tmp_path: Path) -> None:
    with EventStore.create(tmp_path / "a.timeline", claimed()) as store:
        found = store.event_sources("opening")
        assert (found.date, found.date_is_chosen) == ("", False)
        assert date_in_columns(store) == ""
        assert check_contents(store.contents()) == []


def test_of_claims_that_say_as_much_the_first_of_the_excerpts_is_chosen(tmp_path: Path) -> None:
    late = replace(BOOK, published="1999")
    early = replace(LEAFLET, published="1970")
    given_contents = replace(claimed(book="1966", leaflet="1965"), articles=(late, early))
    with EventStore.create(tmp_path / "a.timeline", given_contents) as store:
        assert [source.article.id for source in store.event_sources("opening").sources] == [
            "leaflet",
            "bridge-book",
        ]
        assert store.event_sources("opening").date == "1966"


CHANGES: dict[str, tuple[Callable[[EventStore], object], str]] = {
    "a claim that changes": (
        lambda store: store.put_excerpt(replace(store.excerpt("opening.2"), claim="1966-05-05")),
        "1966-05-05",
    ),
    "a claim that is emptied": (
        lambda store: store.put_excerpt(replace(store.excerpt("opening.2"), claim="")),
        "1966-05",
    ),
    "a new excerpt": (
        lambda store: store.put_excerpt(an_excerpt("Tolls", number=4, claim="1966-05-04T10:00")),
        "1966-05-04T10:00",
    ),
    "an excerpt with the event": (
        lambda store: store.put_event(
            replace(OPENING, title="It opens"), [an_excerpt("Tolls", number=4, claim="1966-05-04T10:00")]
        ),
        "1966-05-04T10:00",
    ),
    "an excerpt with the article": (
        lambda store: store.put_article(BOOK, [replace(store.excerpt("opening.2"), claim="1966-05-06")]),
        "1966-05-06",
    ),
    "a removed excerpt": (lambda store: store.remove_excerpt("opening.2"), "1966-05"),
    "a removed article": (lambda store: store.remove_article("bridge-book"), "1966-05"),
    "another title": (lambda store: store.put_event(replace(OPENING, title="It opens")), "1966-05-04"),
    "a date by hand": (lambda store: store.put_event(replace(OPENING, date="1967")), "1967"),
    "other contents": (
        lambda store: store.replace_contents(claimed(book="1960", book_again="1960-03")),
        "1960-03",
    ),
    "contents without claims": (lambda store: store.replace_contents(claimed()), ""),
}


@pytest.mark.parametrize(("change", "expected"), CHANGES.values(), ids=CHANGES)
def test_the_chosen_date_follows_every_change_and_goes_back_with_it(
    store: EventStore, change: Callable[[EventStore], object], expected: str
) -> None:
    def change_and_fail() -> None:
        with store.transaction():
            change(store)
            assert date_in_columns(store) == expected
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        change_and_fail()
    assert date_in_columns(store) == "1966-05-04"
    version = store.data_version
    change(store)
    assert date_in_columns(store) == store.event_sources("opening").date == expected
    assert store.data_version == version + 1


def test_without_its_date_by_hand_an_event_has_the_chosen_one_again(store: EventStore) -> None:
    store.put_event(replace(OPENING, date="1967"))
    store.put_excerpt(replace(store.excerpt("opening.2"), claim="1966-05-05"))
    store.put_event(OPENING)
    assert store.event_sources("opening").date == "1966-05-05"


def test_without_its_last_claim_an_event_has_no_date_again(store: EventStore) -> None:
    for article in ("bridge-book", "leaflet"):
        store.remove_article(article)
    assert date_in_columns(store) == ""
    assert store.chosen_dates() == {}


def test_a_removed_article_or_event_that_is_put_back_brings_the_date_back(store: EventStore) -> None:
    store.put_article(*store.remove_article("bridge-book"))
    assert date_in_columns(store) == "1966-05-04"
    store.put_event(*store.remove_event("opening"))
    assert date_in_columns(store) == "1966-05-04"


def test_an_event_with_a_chosen_date_stands_at_its_place_among_the_others(store: EventStore) -> None:
    store.put_event(an_event("before", date="1966-05-03"))
    store.put_event(an_event("after", date="1966-05-05"))
    store.put_event(an_event("undated"))
    loaded = load_columns(store)
    assert list(loaded.ids) == ["before", "opening", "after", "undated"]
    assert loaded.earliest_start[1] == seconds_from_civil(1966, 5, 4)


def test_claims_are_compared_with_the_chosen_date(tmp_path: Path) -> None:
    two_against_one = claimed(book="1966-05-04", book_again="1966", leaflet="1967")
    with EventStore.create(tmp_path / "a.timeline", two_against_one) as store:
        assert store.event_sources("opening").date == "1966-05-04"
        assert conflicting_events(store) == {"opening"}
        assert load_columns(store).flags[0] & DateFlag.CONFLICT
        store.remove_article("leaflet")
        assert conflicting_events(store) == set()


def test_claims_that_all_say_the_chosen_date_do_not_differ(tmp_path: Path) -> None:
    with EventStore.create(tmp_path / "a.timeline", claimed(book="1966", leaflet="1966")) as store:
        assert differing_claims(store) == {}


def test_the_event_stays_as_it_was_written(store: EventStore, tmp_path: Path) -> None:
    given_contents = claimed(book="1966", book_again="1966-05-04", leaflet="1966-05")
    assert store.event("opening") == OPENING
    assert store.contents() == given_contents
    assert store.fingerprint() == fingerprint(given_contents)
    write_folder(store.contents(), tmp_path / "folder")
    front_matter = (tmp_path / "folder" / "opening.md").read_text(encoding="utf-8")
    assert "\ndate:" not in front_matter


@settings(max_examples=40)
@given(contents())
def test_whatever_a_store_is_made_of_the_rule_holds(given_contents: Contents) -> None:
    with TemporaryDirectory() as name, EventStore.create(Path(name) / "a.timeline", given_contents) as store:
        loaded = load_columns(store)
        dates = dict(zip(loaded.ids, loaded.dates, strict=True))
        for event in given_contents.events:
            claims = [each.claim for each in given_contents.excerpts if each.event == event.id]
            found = store.event_sources(event.id)
            assert found.date == dates[event.id] == (event.date or choose_date(claims))
            assert found.date_is_chosen == (not event.date and any(claims))
