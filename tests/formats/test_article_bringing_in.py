"""Several files at once: each read or refused, with a record of its own and what it is like."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from timeline_app.core.faults import UserError
from timeline_app.core.invariants import article_breaches
from timeline_app.core.progress import Stopped
from timeline_app.formats.articles import (
    Known,
    LikenessIndex,
    bring_in,
    is_table,
    read_article,
    read_pasted,
    record_of,
    unused_id,
)

DATA = Path(__file__).parents[1] / "data" / "articles"
GOOD = sorted(path for path in DATA.iterdir() if path.suffix != ".py" and path.stem not in ("scan", "bomb"))


def test_every_kind_of_article_becomes_a_record_that_a_store_takes() -> None:
    found = list(bring_in(GOOD, LikenessIndex()))
    assert [one.refused for one in found] == [""] * len(GOOD)
    for one in found:
        assert one.article is not None
        assert list(article_breaches(one.article)) == []
    ids = [one.article.id for one in found if one.article and not one.is_there_already]
    assert len(set(ids)) == len(ids)


def test_one_file_that_cannot_be_read_does_not_hold_up_the_others() -> None:
    found = list(bring_in([DATA / "scan.pdf", DATA / "gone.txt", DATA / "utf-8.txt"], LikenessIndex()))
    assert ["has no text" in one.refused for one in found] == [True, False, False]
    assert "there is no such file" in found[1].refused
    assert found[2].read is not None


def test_a_file_that_is_named_twice_is_known_the_second_time(tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    shutil.copy(DATA / "utf-8.txt", copy)
    first, second = bring_in([DATA / "utf-8.txt", copy], LikenessIndex())
    assert not first.is_there_already
    assert second.is_there_already
    assert first.article is not None
    assert second.likes[0].id == first.article.id


def test_the_same_article_in_two_encodings_is_one() -> None:
    first, second = bring_in([DATA / "utf-16.txt", DATA / "windows-1252.txt"], LikenessIndex())
    assert not first.is_there_already
    assert second.is_there_already


def test_an_article_of_the_store_is_known_by_the_hash_of_its_file() -> None:
    read = read_article(DATA / "utf-8.txt")
    record = record_of(read, read.proposed_id)
    index = LikenessIndex([Known(record.id, record.original_sha256, "A text that was edited since.")])
    (again,) = bring_in([DATA / "utf-8.txt"], index)
    assert again.is_there_already


def test_ids_in_use_are_not_given_again() -> None:
    taken = {"river-gazette-2016", "river-gazette-2016-2"}
    (found,) = bring_in([DATA / "utf-8.txt"], LikenessIndex(), taken)
    assert found.article is not None
    assert found.article.id == "river-gazette-2016-3"
    assert unused_id("", set()) == "article"
    assert unused_id("bell", {"ferry"}, {"bell"}) == "bell-2"


def test_a_title_that_was_corrected_to_nothing_is_refused_with_its_reason() -> None:
    read = read_pasted("The bridge opens\n\nIt was opened in May, and a crowd came to see it.").corrected(
        "title", ""
    )
    with pytest.raises(UserError, match="the title is empty"):
        record_of(read, "bridge")


@pytest.mark.parametrize(
    ("name", "table"), [("a.csv", True), ("A.TSV", True), ("a.txt", False), ("a", False)]
)
def test_tables_of_events_are_told_from_articles_by_their_name(name: str, table: bool) -> None:
    assert is_table(Path(name)) is table


def test_bringing_in_can_be_stopped_between_files() -> None:
    answers = iter([False, True])
    found = bring_in(
        [DATA / "utf-8.txt", DATA / "big5.txt"], LikenessIndex(), is_stopped=lambda: next(answers, True)
    )
    assert next(found).article is not None
    with pytest.raises(Stopped):
        list(found)
