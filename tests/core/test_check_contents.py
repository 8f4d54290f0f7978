"""What must hold for contents, whoever made them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import A_HASH, a_collection, an_article, an_event, an_excerpt, contents_with, some_contents
from hypothesis import given
from strategies import contents

from timeline_app.core.breaches import LONGEST_ID
from timeline_app.core.check import check_contents
from timeline_app.core.invariants import LONGEST_SAVED
from timeline_app.core.model import Category, Contents, KnownName, OriginalPassage, Placement, Saved


def faults_of(faulty: Contents) -> list[str]:
    return [str(fault) for fault in check_contents(faulty)]


@given(contents())
def test_sound_contents_have_no_fault(sound: Contents) -> None:
    assert check_contents(sound) == []


def test_the_builders_make_sound_contents() -> None:
    assert check_contents(some_contents()) == []


@pytest.mark.parametrize(
    ("faulty", "words"),
    [
        (contents_with(title=""), "collection, title: the title is empty"),
        (contents_with(title="a\nb"), "line break"),
        (contents_with(view="soon"), "view 'soon' is not an EDTF date"),
        (contents_with(view="../2025"), "no beginning or no end"),
        (contents_with(names=[KnownName("A", "town")]), "collection, names.1.kind: 'town'"),
        (
            contents_with(names=[KnownName("A", "place", ("B", "B"))]),
            "names.1.also.2: the name 'B' stands here twice",
        ),
        (contents_with(names=[KnownName("A", "place"), KnownName("A", "person")]), "'A' stands here twice"),
        (contents_with(categories=[Category("A", "A", "#000000")]), "'A' cannot be an id"),
        (contents_with(categories=[Category("a", "A", "red")]), "'red' is not a colour"),
        (contents_with(categories=[Category("a", "A", "#000000")] * 2), "category 'a' stands here twice"),
        (contents_with([an_event("x" * (LONGEST_ID + 1))]), "more than 200 characters"),
        (contents_with([an_event("-x")]), "cannot be an id"),
        (contents_with([an_event(summary=" words")]), "summary has blank space"),
        (contents_with([an_event(places=("a", ""))]), "event opening, places.2: the name is empty"),
        (contents_with([an_event(), an_event()]), "the id stands twice among the events"),
        (contents_with([], [an_article(), an_article()]), "the id stands twice among the articles"),
        (contents_with([], [an_article(original_sha256="AB" * 32)]), "is not a SHA-256"),
        (contents_with([], [an_article(attached_sha256="AB" * 32)]), "is not a SHA-256"),
        (
            contents_with([], [an_article(attached_sha256="ab" * 32, text_kind="digest")]),
            "article bridge-book, attached_sha256: an original is attached",
        ),
        (contents_with([], [an_article(text="a\x00")]), "U+0000"),
        (contents_with([an_event()], [], [an_excerpt()]), "no article 'bridge-book'"),
        (
            contents_with([an_event()], [an_article()], [an_excerpt()] * 2),
            "the id stands twice among the excerpts",
        ),
    ],
)
def test_a_fault_names_the_record_the_field_and_a_way_out(faulty: Contents, words: str) -> None:
    found = [fault for fault in faults_of(faulty) if words in fault]
    assert len(found) == 1
    assert found[0].endswith(")")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"quote": ""}, "the quote is empty"),
        ({"start": 1}, "are not the quote"),
        ({"start": -1}, "cannot run from -1"),
        ({"end": 10**13}, "cannot run from"),
        ({"prefix": "x"}, "prefix does not stand before"),
        ({"suffix": "x"}, "suffix does not stand after"),
        ({"claim": "66"[::-1] + "x"}, "is not an EDTF date"),
        ({"anchor": "gone"}, "state of an anchor"),
        ({"id": "closing.1"}, "not the id of an excerpt of event 'opening'"),
        ({"id": "opening.01"}, "not the id of an excerpt"),
        ({"original": OriginalPassage(5, 5, "ab" * 32)}, "original.start: the original passage cannot run"),
        ({"original": OriginalPassage(5, 6, "ab")}, "original.sha256: 'ab' is not"),
        ({"confidence": 1.1}, "confidence 1.1 is not from 0 to 1"),
        ({"digest": Placement("It opened")}, "no original is attached to the article"),
    ],
)
def test_a_fault_of_an_excerpt_is_found(changes: dict[str, object], words: str) -> None:
    excerpt = replace(an_excerpt(), **changes)
    assert any(words in fault for fault in faults_of(contents_with([an_event()], [an_article()], [excerpt])))


@pytest.mark.parametrize(
    ("digest", "words"),
    [
        (Placement("opened", start=3, end=9), []),
        (Placement("opened", start=3, end=9, anchor="lost"), []),
        (Placement("opened", start=4, end=10), ["digest.quote: characters 4 to 10 of the article"]),
        (Placement("opened", "not", start=3, end=9), ["digest.prefix: the prefix does not stand"]),
        (Placement("opened", start=3, end=9, confidence=-1), ["digest.confidence: the confidence -1"]),
    ],
)
def test_a_passage_stands_in_the_digest_beneath_an_attached_original(
    digest: Placement, words: list[str]
) -> None:
    article = an_article(abstract="It opened.", attached_sha256=A_HASH)
    found = faults_of(contents_with([an_event()], [article], [an_excerpt(article=article, digest=digest)]))
    assert len(found) == len(words)
    assert all(word in fault for word, fault in zip(words, found, strict=True))


@pytest.mark.parametrize(
    ("saved", "words"),
    [
        (Saved("Filter", "A", "1"), "saved Filter 'A', kind: 'Filter' cannot be an id"),
        (Saved("filter", "", "1"), "name: the name is empty"),
        (Saved("filter", "A", "{1}"), "value: the value is not JSON"),
        (Saved("filter", "A", "NaN"), "value: the value is not JSON"),
        (Saved("filter", "A", "[" * 100_000), "value: the value is not JSON"),
        (Saved("filter", "A", '"' + "a" * LONGEST_SAVED + '"'), "more than 1000000 characters"),
    ],
)
def test_what_the_window_saves_has_a_name_and_is_json(saved: Saved, words: str) -> None:
    (fault,) = faults_of(replace(contents_with(), saved=(saved,)))
    assert words in fault


def test_what_is_saved_twice_under_a_name_is_found() -> None:
    both = (Saved("filter", "A", "1"), Saved("filter", "A", "2"), Saved("view", "A", "1"))
    (fault,) = faults_of(replace(contents_with(), saved=both))
    assert "filter A" in fault


def test_a_lost_passage_need_not_stand_in_the_text() -> None:
    lost = replace(an_excerpt(), quote="gone", anchor="lost", start=900, end=904, prefix="never")
    assert faults_of(contents_with([an_event()], [an_article()], [lost])) == []


def test_a_passage_given_twice_for_an_event_is_found_but_not_for_two_events() -> None:
    articles = [an_article()]
    twice = [an_excerpt(), an_excerpt(number=2)]
    shared = [an_excerpt(event="building"), an_excerpt()]
    assert "same passage as excerpt opening.1" in faults_of(contents_with([an_event()], articles, twice))[0]
    assert faults_of(contents_with([an_event("building"), an_event()], articles, shared)) == []


def test_every_fault_is_named_in_the_order_of_the_contents() -> None:
    faulty = Contents(
        a_collection(title=""),
        (an_event(date="x", importance=2.0), an_event("b", category="none")),
        (an_article(title=""),),
    )
    places = [fault.place for fault in check_contents(faulty)]
    assert places == [
        "collection, title",
        "event opening, date",
        "event opening, importance",
        "event b, category",
        "article bridge-book, title",
    ]
