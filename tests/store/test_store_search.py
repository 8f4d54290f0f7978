"""The search index beside a store: what it finds, how it follows changes, and when it is believed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.core.columns import Columns
from timeline_app.core.columns_editing import edited_columns
from timeline_app.core.model import Event
from timeline_app.core.query import parse, to_text
from timeline_app.core.searching.index import SearchIndex
from timeline_app.core.searching.parts import Part
from timeline_app.core.searching.scanning import TitleScan
from timeline_app.store import search as search_module
from timeline_app.store import search_child
from timeline_app.store.columns import load_columns
from timeline_app.store.filtering import facts_of
from timeline_app.store.following import Following
from timeline_app.store.search import (
    keep_state,
    kept_search,
    load_search,
    search_for,
    with_changed_articles,
    with_changed_events,
)
from timeline_app.store.search_building import build_search
from timeline_app.store.search_file import read_search, search_path, state_path, write_search
from timeline_app.store.searching import Answer, answer, article_hits, event_hits
from timeline_app.store.store import EventStore

_TITLES = (
    "Railway opens",
    "Bridge opens",
    "铁路通车",
    "Railway strike",
    "The long railway bridge",
    "长江大桥",
)
_QUERIES = ("railway", "opens", "铁路", "大桥", '"railway bridge"', "rail*", "-railway", "bridge -long")


@pytest.fixture
def store(tmp_path: Path) -> Iterable[EventStore]:
    events = [an_event(f"e{number}", title=title) for number, title in enumerate(_TITLES)]
    events.append(
        an_event(
            "named",
            title="A meeting",
            summary="They spoke of loans",
            places=("Nanjing",),
            tags=("harbour",),
        )
    )
    article = an_article("daily", text="The mayor said a tunnel would be dug by 1970. He smiled.")
    excerpt = an_excerpt("a tunnel would be dug", article, "named")
    with EventStore.create(tmp_path / "s.eventstore", contents_with(events, [article], [excerpt])) as store:
        yield store


@pytest.fixture
def is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Indexes of small stores are kept too."""
    monkeypatch.setattr(search_module, "FEW_EVENTS", 1)


def _found(store: EventStore, index: SearchIndex, columns: Columns, query: str) -> set[str]:
    found = _answer(store, index, columns, query)
    return {columns.ids[row] for row in found.is_event.nonzero()[0].tolist()}


def _answer(store: EventStore, index: SearchIndex | TitleScan, columns: Columns, query: str) -> Answer:
    return answer(store, index, facts_of(store.collection(), columns), parse(query))[0]


def test_an_event_is_found_by_its_summary_names_tags_and_passages(store: EventStore) -> None:
    columns = load_columns(store)
    index = load_search(store, columns)
    for words in ("meeting", "loan", "nanjing", "harbours", '"tunnel would be dug"'):
        assert _found(store, index, columns, words) == {"named"}


def test_a_hit_tells_where_it_was_found_and_shows_it(store: EventStore) -> None:
    columns = load_columns(store)
    index = load_search(store, columns)
    found = _answer(store, index, columns, "loans")
    hit = event_hits(store, index, columns, found.rows, found.patterns)[0]
    assert (hit.id, hit.parts) == ("named", (Part.SUMMARY,))
    assert hit.snippet is not None
    (start, end), *_ = hit.snippet.marks
    assert hit.snippet.text[start:end] == "loans"


def test_an_article_is_found_by_what_only_its_text_says(store: EventStore) -> None:
    columns = load_columns(store)
    index = load_search(store, columns)
    found = _answer(store, index, columns, "mayor")
    assert (found.count, found.articles) == (0, ("daily",))
    hit = article_hits(store, index, found.articles, found.patterns)[0]
    assert (hit.parts, hit.words) == ((Part.TEXT,), "mayor")


def test_conditions_narrow_what_words_find(store: EventStore) -> None:
    columns = load_columns(store)
    index = load_search(store, columns)
    assert _found(store, index, columns, "place:Nanjing") == {"named"}
    assert _found(store, index, columns, "meeting place:Nanjing") == {"named"}
    assert _found(store, index, columns, "railway place:Nanjing") == set()
    assert _found(store, index, columns, "meeting -place:Nanjing") == set()


def test_a_misspelt_word_is_answered_with_the_one_that_was_meant(store: EventStore) -> None:
    columns = load_columns(store)
    found = _answer(store, load_search(store, columns), columns, "raillway strike")
    assert found.count == 0
    assert found.meant is not None
    assert to_text(found.meant) == "railway strike"


def test_what_stands_in_the_title_comes_before_what_is_more_important(tmp_path: Path) -> None:
    events = [
        an_event("elsewhere", title="A fair", summary="with a bridge", importance=1.0),
        an_event("less", title="Bridge", importance=0.2),
        an_event("more", title="Old bridge", importance=0.4),
    ]
    with EventStore.create(tmp_path / "s.eventstore", contents_with(events)) as store:
        columns = load_columns(store)
        found = _answer(store, load_search(store, columns), columns, "bridge")
        assert [columns.ids[row] for row in found.rows] == ["more", "less", "elsewhere"]


def test_without_an_index_titles_are_looked_through(store: EventStore) -> None:
    columns = load_columns(store)
    found = _answer(store, TitleScan(columns.titles), columns, "RAILWAY -strike")
    assert {columns.ids[row] for row in found.is_event.nonzero()[0].tolist()} == {"e0", "e4"}
    assert found.is_in_titles
    assert _answer(store, TitleScan(columns.titles), columns, "opensBridge").count == 0


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 8), st.sampled_from((*_TITLES, None)), st.sampled_from(("1900", "1950", ""))
        ),
        min_size=1,
        max_size=6,
    ),
    st.integers(0, 5),
)
def test_an_index_follows_any_edits_and_is_found_again_at_the_next_start(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[int, str | None, str]], built_after: int
) -> None:
    """Built before, amid or after the edits; what it finds then is what an index built anew finds."""
    path = tmp_path_factory.mktemp("followed") / "s.eventstore"
    events = [an_event(f"e{number}", title=title) for number, title in enumerate(_TITLES)]
    with EventStore.create(path, contents_with(events)) as store:
        following = Following(store)
        columns = load_columns(store)
        built = build_search(store) if not built_after else None
        touched: set[str] = set()
        for number, (event, title, date) in enumerate(edits):
            _edit(store, f"e{event}", title, date)
            changes = following.changes()
            columns, _ = edited_columns(columns, changes.put, changes.removed)
            touched |= {*changes.removed, *(cells.id for cells in changes.put)}
            if number + 1 == built_after:
                built = build_search(store)
        built = built or build_search(store)
        index = search_for(store, built, columns, touched)
        assert index is not None
        fresh = load_columns(store)
        anew = load_search(store, fresh)
        again = search_for(store, built, fresh, touched)
        assert again is not None
        for query in _QUERIES:
            expected = _found(store, anew, fresh, query)
            assert _found(store, index, columns, query) == expected
            assert _found(store, again, fresh, query) == expected


def _edit(store: EventStore, event_id: str, title: str | None, date: str) -> None:
    is_there = any(event.id == event_id for event in store.events())
    if title is None:
        if is_there:
            store.remove_event(event_id)
    else:
        store.put_event(Event(event_id, title, date))


def test_edits_one_by_one_are_followed(store: EventStore) -> None:
    columns = load_columns(store)
    index = load_search(store, columns)
    following = Following(store)
    store.put_event(an_event("new", title="A lighthouse"))
    store.remove_event("e0")
    changes = following.changes()
    columns, _ = edited_columns(columns, changes.put, changes.removed)
    ids = [*(cells.id for cells in changes.put), *changes.removed]
    index = with_changed_events(store, index, columns, ids)
    assert _found(store, index, columns, "lighthouse") == {"new"}
    assert "e0" not in _found(store, index, columns, "railway")
    assert index.touched == {"new", "e0"}


def test_articles_that_change_come_and_go_are_followed(store: EventStore) -> None:
    columns = load_columns(store)
    index = load_search(store, columns)
    store.put_article(an_article("weekly", text="A lighthouse was lit."))
    index = with_changed_articles(store, index)
    assert _answer(store, index, columns, "lighthouse").articles == ("weekly",)
    store.remove_article("weekly")
    index = with_changed_articles(store, index)
    assert _answer(store, index, columns, "lighthouse").articles == ()
    assert _answer(store, index, columns, "mayor").articles == ("daily",)


@pytest.mark.usefixtures("is_large")
def test_a_kept_index_is_used_at_the_next_start_and_not_after_a_change(store: EventStore) -> None:
    columns = load_columns(store)
    load_search(store, columns)
    assert kept_search(store) is not None
    store.put_event(an_event("new", title="A lighthouse"))
    assert kept_search(store) is None
    load_search(store, load_columns(store))
    assert kept_search(store) is not None


@pytest.mark.usefixtures("is_large")
def test_an_index_whose_changes_are_known_is_used_again_with_them(store: EventStore) -> None:
    columns = load_columns(store)
    load_search(store, columns)
    kept = kept_search(store)
    assert kept is not None
    store.put_event(an_event("new", title="A lighthouse"))
    store.put_event(an_event("e1", title="The bridge is closed"))
    assert keep_state(store, kept.built.token, {"new", "e1"})
    file = search_path(store.path).read_bytes()
    columns = load_columns(store)
    index = load_search(store, columns)
    assert search_path(store.path).read_bytes() == file
    assert _found(store, index, columns, "lighthouse") == {"new"}
    assert _found(store, index, columns, "closed") == {"e1"}


@pytest.mark.usefixtures("is_large")
@pytest.mark.parametrize("place", [0, 20, 70, -70])
def test_a_damaged_index_is_not_believed(store: EventStore, place: int) -> None:
    load_search(store, load_columns(store))
    path = search_path(store.path)
    content = bytearray(path.read_bytes())
    content[place] ^= 0x55
    path.write_bytes(bytes(content))
    assert read_search(path) is None
    assert _found(store, load_search(store, load_columns(store)), load_columns(store), "nanjing") == {"named"}


@pytest.mark.usefixtures("is_large")
def test_a_state_that_is_of_another_index_or_cannot_be_read_is_not_believed(store: EventStore) -> None:
    load_search(store, load_columns(store))
    assert write_search(search_path(store.path), build_search(store))
    assert kept_search(store) is None
    state_path(store.path).write_bytes(b"{")
    assert kept_search(store) is None


def test_an_index_that_does_not_fit_the_columns_is_of_no_use(store: EventStore) -> None:
    built = build_search(store)
    store.remove_event("e3")
    assert search_for(store, built, load_columns(store), ()) is None
    assert search_for(store, built, load_columns(store), ("e3",)) is not None


def test_an_index_is_built_in_a_process_of_its_own(
    store: EventStore, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert search_child.main([str(store.path), str(tmp_path / "index")]) == 0
    built = read_search(tmp_path / "index")
    assert built is not None
    assert built.events.count == len(_TITLES) + 1
    assert capfd.readouterr().out.endswith("1.000\n")
    assert search_child.main([str(tmp_path / "none"), str(tmp_path / "index")]) == 1
