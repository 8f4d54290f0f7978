"""The collection that ships: complete, quoted exactly, dated as its sources date it, and in our own words.

Some of these tests need the original articles, which are other people's and do not ship. They are looked
for beside the checkout, in ``shared/articles`` and ``shared/facts``; without them those tests are skipped.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from timeline_app.core.check import check_contents
from timeline_app.core.edtf import bounds, parse
from timeline_app.core.model import Article, Contents, Excerpt
from timeline_app.formats.folder import read_folder, write_folder

CHECKOUT: Final = Path(__file__).resolve().parents[1]
EVENTS: Final = CHECKOUT / "events"
ORIGINALS: Final = CHECKOUT.parent / "shared" / "articles"
FACTS: Final = CHECKOUT.parent / "shared" / "facts" / "facts.json"

HEADLINES: Final = {
    "southern-bureau-1939": "1939",
    "chongqing-municipality-1997": "1997",
    "cepa-2003": "2003",
    "liangjiang-new-area-2010": "2010-06-18",
    "rocket-launch-2018": "2018-05-17",
    "cooperation-mechanism-2023": "2023-05-11",
}
BOUNDED: Final = {
    "sar-liaison-office": "[..2013-05]",
    "chongqing-internet-institute": "[..2017]",
    "changan-autopilot-record": "[..2017]",
    "onespace-licence": "[..2020]",
    "sar-government-takes-office": "[..2023-05]",
    "lee-first-policy-address": "[..2023-05]",
    "cpc-20th-congress": "[..2023-05]",
    "fourteenth-five-year-plan": "[..2023-05]",
    "inland-opening-up-action-plan": "[..2019-10]",
}
CATEGORIES: Final = {
    "politics": "#0072B2",
    "trade-economy": "#D55E00",
    "technology": "#009E73",
    "transport-logistics": "#CC79A7",
    "culture-people": "#B58900",
}
RELATIVE_WORDINGS: Final = {
    "china-daily-2017": ("two decades ago", "first quarter of this year", "last month"),
    "liangjiang-feature-2020": ("10 years", "past two years", "last year", "past decade"),
    "daily-mail-2023": ("began on Wednesday", "on Thursday afternoon", "on Friday afternoon", "same year"),
    "cooperation-conference-2023": ("more than 10 years", "At present", "So far"),
    "ichongqing-2019": ("currently", "12 years", "12-year"),
}
CLAIM_BASES: Final = {
    "explicit": "stated",
    "explicit-no-year": "stated-without-year",
    "relative": "counted",
    "inferred": "inferred",
    "none": "",
}

LONGEST_TITLE: Final = 46  # characters that a label on the timeline holds comfortably
FORBIDDEN_RUN: Final = 12  # words in a row that would be copying
WORD: Final = re.compile(r"[\w'’-]+")
LOST_UNIT_NUMBER: Final = re.compile(
    r"(?P<before>\S{0,4}\s?)(?<![\w.,])105\b(?![.,]\d)(?P<after>.{0,24})", re.DOTALL
)
AMOUNT: Final = re.compile(
    r"\$|¥|€|%|\b(?:hundred|thousand|[mb]illion|trillion|bn|yuan|rmb|cny|hkd?|usd?|dollars?|per cent)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def shipped() -> Contents:
    return read_folder(EVENTS)


@pytest.fixture(scope="module")
def originals() -> Mapping[str, str]:
    """The texts of the original articles by the SHA-256 of their files."""
    files = sorted(ORIGINALS.glob("*.txt"))
    if not files:
        pytest.skip("the original articles are not beside the checkout")
    contents = [file.read_bytes() for file in files]
    return {hashlib.sha256(content).hexdigest(): content.decode() for content in contents}


@pytest.fixture(scope="module")
def facts() -> Mapping[str, Any]:
    if not FACTS.exists():
        pytest.skip("the facts drawn from the articles are not beside the checkout")
    loaded: Mapping[str, Any] = json.loads(FACTS.read_text(encoding="utf-8"))
    return loaded


def articles_by_id(contents: Contents) -> dict[str, Article]:
    return {article.id: article for article in contents.articles}


def excerpts_of(contents: Contents, event: str) -> list[Excerpt]:
    return [excerpt for excerpt in contents.excerpts if excerpt.event == event]


def words(text: str) -> list[str]:
    return WORD.findall(text.lower().replace("’", "'"))


def runs(text: str, length: int = FORBIDDEN_RUN) -> Iterator[tuple[str, ...]]:
    """Every run of so many words in a text, in order."""
    found = words(text)
    return zip(*(found[offset:] for offset in range(length)), strict=False)


def files_of(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())


def test_the_collection_holds_64_events_5_articles_and_113_excerpts(shipped: Contents) -> None:
    assert len(shipped.events) == 64
    assert len(shipped.articles) == 5
    assert len(shipped.excerpts) == 113


def test_the_records_and_their_links_are_without_fault(shipped: Contents) -> None:
    assert check_contents(shipped) == []


def test_writing_the_collection_again_changes_no_file(shipped: Contents, tmp_path: Path) -> None:
    again = tmp_path / "events"
    write_folder(shipped, again)
    assert {file.relative_to(again): file.read_bytes() for file in files_of(again)} == {
        file.relative_to(EVENTS): file.read_bytes() for file in files_of(EVENTS)
    }


def test_the_five_lanes_stand_in_their_order_with_their_colours(shipped: Contents) -> None:
    lanes = [(category.id, category.colour) for category in shipped.collection.categories]
    assert lanes == list(CATEGORIES.items())
    assert {event.category for event in shipped.events} == set(CATEGORIES)


def test_the_first_view_shows_1995_to_2025(shipped: Contents) -> None:
    assert shipped.collection.view == "1995/2025"


def test_only_the_six_headline_events_have_full_importance(shipped: Contents) -> None:
    full = {event.id: event.date for event in shipped.events if event.importance == 1.0}
    assert full == HEADLINES
    others = [event.importance for event in shipped.events if event.id not in HEADLINES]
    assert min(others) >= 0.2
    assert max(others) <= 0.8


def test_every_title_fits_a_label(shipped: Contents) -> None:
    misfits = [e.title for e in shipped.events if len(e.title) > LONGEST_TITLE or e.title.endswith(".")]
    assert misfits == []


def test_every_event_has_a_summary_of_one_paragraph_and_a_source(shipped: Contents) -> None:
    sourced = {excerpt.event for excerpt in shipped.excerpts}
    for event in shipped.events:
        assert event.summary.endswith("."), event.id
        assert "\n" not in event.summary, event.id
        assert event.id in sourced


def test_every_date_and_every_claim_is_edtf(shipped: Contents) -> None:
    dates = [event.date for event in shipped.events]
    dates += [article.published for article in shipped.articles]
    dates += [excerpt.claim for excerpt in shipped.excerpts if excerpt.claim]
    for date in dates:
        assert str(parse(date)) == date


def test_a_passage_claims_a_date_exactly_if_it_says_how_the_date_is_known(shipped: Contents) -> None:
    for excerpt in shipped.excerpts:
        assert bool(excerpt.claim) == bool(excerpt.claim_basis), excerpt.id
        if excerpt.claim_basis in {"counted", "inferred", "stated-without-year"}:
            assert excerpt.note, f"{excerpt.id}: from what?"


def test_every_quote_stands_exactly_once_in_its_digest(shipped: Contents) -> None:
    texts = {article.id: article.text for article in shipped.articles}
    for excerpt in shipped.excerpts:
        text = texts[excerpt.article]
        assert text.count(excerpt.quote) == 1, f"{excerpt.event}: {excerpt.quote}"
        assert text[excerpt.start : excerpt.end] == excerpt.quote
        assert excerpt.anchor == "exact"


def test_every_article_is_a_digest_that_names_its_original(shipped: Contents) -> None:
    for article in shipped.articles:
        assert article.text_kind == "digest"
        assert re.fullmatch(r"[0-9a-f]{64}", article.original_sha256)
        assert article.published
        assert article.published_note
        assert not article.url, "no address of an article is stated in its source"
    assert {article.published_basis for article in shipped.articles} == {"stated", "inferred"}


def test_every_excerpt_says_where_its_passage_stands_in_the_original(shipped: Contents) -> None:
    assert [excerpt.id for excerpt in shipped.excerpts if excerpt.original is None] == []


def test_every_passage_of_an_original_has_the_recorded_hash(
    shipped: Contents, originals: Mapping[str, str]
) -> None:
    articles = articles_by_id(shipped)
    for excerpt in shipped.excerpts:
        passage = excerpt.original
        assert passage is not None
        text = originals[articles[excerpt.article].original_sha256]
        found = text[passage.start : passage.end]
        assert len(found) == passage.end - passage.start
        assert hashlib.sha256(found.encode()).hexdigest() == passage.sha256, excerpt.id


def test_every_mention_among_the_facts_has_its_excerpt(shipped: Contents, facts: Mapping[str, Any]) -> None:
    article_ids = {article.original_sha256: article.id for article in shipped.articles}
    files = {article["key"]: article_ids[article["sha256"]] for article in facts["articles"]}
    assert {event["id"]: event["edtf"] for event in facts["events"]} == {e.id: e.date for e in shipped.events}
    for event in facts["events"]:
        expected = [
            (
                files[mention["article"]],
                (mention["start"], mention["end"]),
                mention["edtf_from_passage"] or "",
                (mention["date_span"] or {"text": ""})["text"],
                CLAIM_BASES[mention["date_basis"]],
            )
            for mention in event["mentions"]
        ]
        given = [
            (e.article, (e.original.start, e.original.end), e.claim, e.claim_wording, e.claim_basis)
            for e in excerpts_of(shipped, event["id"])
            if e.original is not None
        ]
        assert given == expected, event["id"]


def test_nothing_that_ships_repeats_twelve_words_of_an_original(originals: Mapping[str, str]) -> None:
    copied = {run for text in originals.values() for run in runs(text)}
    found = [
        f"{file.name}: {' '.join(run)}"
        for file in files_of(EVENTS)
        for run in runs(file.read_text(encoding="utf-8"))
        if run in copied
    ]
    assert found == []


def test_the_founding_of_liangjiang_is_claimed_to_the_day_and_to_the_year(shipped: Contents) -> None:
    claims = [(e.article, e.claim) for e in excerpts_of(shipped, "liangjiang-new-area-2010")]
    assert ("liangjiang-feature-2020", "2010-06-18") in claims
    assert ("china-daily-2017", "2010") in claims


def test_the_articles_keep_their_own_ranks_of_hong_kong_in_trade(shipped: Contents) -> None:
    texts = {article.id: article.text for article in shipped.articles}
    assert "ranks third" in texts["china-daily-2017"]
    assert "fourth-largest" in texts["daily-mail-2023"]
    assert "fourth-largest" in texts["cooperation-conference-2023"]


def test_a_relative_date_stays_relative_in_its_digest(shipped: Contents) -> None:
    texts = {article.id: article.text for article in shipped.articles}
    for article, wordings in RELATIVE_WORDINGS.items():
        assert [wording for wording in wordings if wording not in texts[article]] == []
    assert "2023" not in texts["daily-mail-2023"], "its year comes from another article"


def test_an_event_that_no_article_dates_keeps_only_an_upper_bound(shipped: Contents) -> None:
    dates = {event.id: event.date for event in shipped.events if event.date.startswith("[..")}
    assert dates == BOUNDED
    for event in BOUNDED:
        for claim in {e.claim for e in excerpts_of(shipped, event) if e.claim}:
            assert claim.startswith("../")
            assert bounds(parse(claim)).latest_end <= bounds(parse(BOUNDED[event])).latest_end


def test_john_lee_ka_chiu_is_known_also_as_li_jiachao(shipped: Contents) -> None:
    known = {name.name: name for name in shipped.collection.names}
    lee = known["John Lee Ka-chiu"]
    assert lee.kind == "person"
    assert {"Li Jiachao", "Lee Ka-chao"} <= set(lee.also)
    assert (
        "John Lee Ka-chiu (printed here as Li Jiachao)"
        in articles_by_id(shipped)["cooperation-conference-2023"].text
    )


def test_no_amount_is_printed_for_the_number_that_lost_its_unit(shipped: Contents) -> None:
    assert "the unit is missing" in articles_by_id(shipped)["cooperation-conference-2023"].text
    for file in files_of(EVENTS):
        for found in LOST_UNIT_NUMBER.finditer(file.read_text(encoding="utf-8")):
            around = found["before"] + found["after"]
            assert not AMOUNT.search(around), f"{file.name}: {found[0]}"
