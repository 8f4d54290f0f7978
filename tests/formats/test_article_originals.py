"""How well the shipped collection's original articles are recognised, where they are at hand."""

from __future__ import annotations

from typing import Final

import pytest
from originals import original_files

from timeline_app.core import edtf
from timeline_app.core.model import Article
from timeline_app.formats.articles import (
    Known,
    LikenessIndex,
    ReadArticle,
    bring_in,
    read_article,
    same_or_like,
)
from timeline_app.formats.folder import read_folder
from timeline_app.paths import shipped_events

# By the first characters of their hashes: the lines of the page, as offsets in the text.
_OF_THE_PAGE: Final[dict[str, tuple[tuple[int, int], ...]]] = {
    "a55ca965": ((11, 87), (6353, 6374), (6376, 6397), (6399, 6434)),
    "c88096e2": (),
    "3358cdb4": ((3870, 3916),),
    "e426110b": (
        (0, 114), (1824, 1908), (3131, 3215), (3970, 4054), (5119, 5203), (6408, 6492), (6493, 6577),
        (7789, 7873), (9583, 9667), (9668, 9752), (10982, 11066), (11661, 11749), (11751, 11766),
        (11768, 11848),
    ),
    "2a2fccd4": (
        (0, 16), (12533, 12554), (12557, 12592), (12594, 12703), (12705, 12747), (12749, 12756),
        (12757, 12794), (12796, 12960), (12962, 13017), (13019, 13037), (13039, 13056),
    ),
}  # fmt: skip


def _pairs() -> list[tuple[ReadArticle, Article]]:
    """Each original with the article of the shipped collection that retells it."""
    by_hash = {article.original_sha256: article for article in read_folder(shipped_events()).articles}
    found = [read_article(path) for path in original_files()]
    return [(read, by_hash[read.sha256]) for read in found if read.sha256 in by_hash]


PAIRS = _pairs()
each_original = pytest.mark.parametrize(("read", "digest"), PAIRS, ids=[digest.id for _, digest in PAIRS])
needs_originals = pytest.mark.skipif(not PAIRS, reason="the original articles are not at hand")


@each_original
def test_a_headline_is_found_or_none_is_claimed(read: ReadArticle, digest: Article) -> None:
    if digest.title.startswith("["):
        assert read.title.basis == "inferred"
        assert read.title.value.startswith("[")
    else:
        assert (read.title.value, read.title.basis) == (digest.title, "stated")


@each_original
def test_the_author_is_found_where_one_is_named(read: ReadArticle, digest: Article) -> None:
    assert read.author.value == digest.author


@each_original
def test_the_publisher_is_found_where_one_is_named(read: ReadArticle, digest: Article) -> None:
    assert read.publisher.value.partition(" (")[0] == digest.publisher.partition(" (")[0]


@each_original
def test_the_date_is_the_one_that_is_printed_or_leaves_room_for_the_true_one(
    read: ReadArticle, digest: Article
) -> None:
    if digest.published_basis == "stated":
        assert (read.published.value, read.published.basis) == (digest.published, "stated")
        return
    assert read.published.basis == "inferred"
    found, true = (edtf.bounds(edtf.parse(date)) for date in (read.published.value, digest.published))
    assert found.earliest_start <= true.earliest_start
    assert found.latest_end >= true.latest_end


@each_original
def test_the_lines_of_the_page_and_no_others_are_proposed_for_hiding(
    read: ReadArticle, digest: Article
) -> None:
    found = {(span.start, span.end) for span in read.hidden}
    assert found == set(_OF_THE_PAGE[digest.original_sha256[:8]])


@each_original
def test_the_language_is_found(read: ReadArticle, digest: Article) -> None:
    assert read.language.value == digest.language


@needs_originals
def test_letters_set_apart_are_told_where_they_stand() -> None:
    spaced = [
        (read, warned) for read, _ in PAIRS for warned in read.warnings if "set apart" in warned.message
    ]
    assert len(spaced) == 1
    read, warned = spaced[0]
    assert warned.start is not None
    assert read.text[warned.start : warned.end].count(" ") > 15


@needs_originals
def test_each_original_belongs_to_its_digest_and_to_no_other() -> None:
    known = [Known(digest.id, digest.original_sha256, digest.text) for _, digest in PAIRS]
    for read, digest in PAIRS:
        assert same_or_like(read, known)[0] == (digest.id, 1.0)


@needs_originals
def test_the_originals_come_in_as_articles_with_ids_of_their_own() -> None:
    found = list(bring_in(original_files(), LikenessIndex()))
    assert not any(one.refused or one.is_there_already for one in found)
    ids = [one.article.id for one in found if one.article]
    assert len(set(ids)) == len(ids)
    assert {"china-daily-2017", "daily-mail", "ichongqing-2019"} <= set(ids)
