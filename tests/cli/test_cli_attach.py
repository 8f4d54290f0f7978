"""`timeline-app attach` and `timeline-app detach`."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from cli_runs import Run
from originals import needs_originals, originals_folder

from timeline_app.core.check import check_contents
from timeline_app.core.model import Contents, OriginalPassage
from timeline_app.store.store import EventStore

DIGEST = "The bridge was begun in 1960, and it was opened on 4 May 1966. Tolls ended in 1980."
ORIGINAL = (
    "Engineers sank the first pillars in the spring of 1960.\r\n"
    "On 4 May 1966 the governor cut the ribbon.\r\n"
    "Fourteen years later, in 1980, drivers paid no more.\r\n"
)
OPENING = "On 4 May 1966 the governor cut the ribbon."
TOLLS = "Fourteen years later, in 1980, drivers paid no more."


def recorded(words: str) -> OriginalPassage:
    start = ORIGINAL.index(words)
    return OriginalPassage(start, start + len(words), hashlib.sha256(words.encode()).hexdigest())


def a_digest() -> Contents:
    article = an_article(text=DIGEST, text_kind="digest")
    excerpts = [
        an_excerpt("it was opened on 4 May 1966.", article, original=recorded(OPENING)),
        an_excerpt("Tolls ended in 1980.", article, number=2, original=recorded(TOLLS)),
    ]
    return contents_with([an_event()], [article], excerpts)


@pytest.fixture
def digest(tmp_path: Path) -> Path:
    path = tmp_path / "digest.eventstore"
    EventStore.create(path, a_digest()).close()
    return path


@pytest.fixture
def original(tmp_path: Path) -> Path:
    path = tmp_path / "original.txt"
    path.write_bytes(ORIGINAL.encode())
    return path


def contents_of(path: Path) -> Contents:
    with EventStore.open(path, read_only=True) as store:
        return store.contents()


@needs_originals
def test_the_originals_of_the_shipped_collection_take_every_passage_exactly(
    run: Run, shipped: Path, tmp_path: Path
) -> None:
    store = tmp_path / "s.eventstore"
    shutil.copy(shipped, store)
    result = run("attach", store, originals_folder())
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[-1] == "113 of 113 passages placed exactly"
    contents = contents_of(store)
    assert not check_contents(contents)
    texts = {article.id: article.text for article in contents.articles}
    for excerpt in contents.excerpts:
        assert excerpt.original is not None
        words = texts[excerpt.article][excerpt.start : excerpt.end]
        assert hashlib.sha256(words.encode()).hexdigest() == excerpt.original.sha256


@needs_originals
def test_detaching_every_original_leaves_the_shipped_collection_as_it_was(
    run: Run, shipped: Path, tmp_path: Path
) -> None:
    store = tmp_path / "s.eventstore"
    shutil.copy(shipped, store)
    assert run("attach", store, originals_folder()).exit_code == 0
    for article in contents_of(store).articles:
        assert run("detach", store, article.id).exit_code == 0
    assert contents_of(store) == contents_of(shipped)


def test_a_file_is_recognised_by_its_passages_and_they_are_placed(
    run: Run, digest: Path, original: Path
) -> None:
    result = run("attach", digest, original)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        f"{original}: bridge-book, 2 of 2 passages placed exactly",
        "2 of 2 passages placed exactly",
    ]
    contents = contents_of(digest)
    assert [excerpt.quote for excerpt in contents.excerpts] == [OPENING, TOLLS]
    (article,) = contents.articles
    assert (article.abstract, article.text) == (DIGEST, ORIGINAL.replace("\r\n", "\n"))


def test_detaching_gives_the_digest_back(run: Run, digest: Path, original: Path) -> None:
    before = contents_of(digest)
    assert run("attach", digest, original).exit_code == 0
    result = run("detach", digest, "bridge-book")
    assert (result.exit_code, result.stdout) == (0, "bridge-book: the digest is its text again\n")
    assert contents_of(digest) == before


def test_a_passage_that_is_not_found_is_kept_for_review(run: Run, digest: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(f"{OPENING}\nNothing else is told here of anything.\n", encoding="utf-8")
    result = run("attach", digest, other, "--article", "bridge-book")
    assert result.stdout.splitlines()[-1] == "1 of 2 passages placed exactly, 1 to review"
    lost = contents_of(digest).excerpts[1]
    assert (lost.anchor, lost.quote) == ("lost", "Tolls ended in 1980.")


def test_a_file_of_another_matter_is_refused(run: Run, digest: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("The harbour report\n\nA pier was opened, and the mayor spoke.\n", encoding="utf-8")
    result = run("attach", digest, other)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{other}: it is not the original of any digest here; name the article")
    assert contents_of(digest) == a_digest()


def test_files_of_a_folder_that_belong_to_nothing_are_passed_over(
    run: Run, digest: Path, original: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "originals"
    folder.mkdir()
    shutil.copy(original, folder)
    (folder / "other.txt").write_text("A pier was opened, and the mayor spoke.\n", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    result = run("attach", digest, folder)
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "2 of 2 passages placed exactly")
    assert "other.txt: it is not the original" in result.stderr


def test_two_files_for_one_article_are_not_both_attached(
    run: Run, digest: Path, original: Path, tmp_path: Path
) -> None:
    copy = shutil.copy(original, tmp_path / "copy.txt")
    result = run("attach", digest, original, copy)
    assert result.exit_code == 1
    assert "copy.txt: another of these files is the original of bridge-book already" in result.stderr
    assert result.stdout.splitlines()[-1] == "2 of 2 passages placed exactly"


def test_a_file_that_cannot_be_read_does_not_hold_up_the_others(
    run: Run, digest: Path, original: Path
) -> None:
    result = run("attach", digest, "gone.txt", original)
    assert result.exit_code == 1
    assert "gone.txt: it cannot be read" in result.stderr
    assert result.stdout.splitlines()[-1] == "2 of 2 passages placed exactly"


def test_an_article_that_is_no_digest_takes_no_original(run: Run, bridges: Path, original: Path) -> None:
    result = run("attach", bridges, original, "--article", "bridge-book")
    assert result.exit_code == 1
    assert "is an original, not a digest" in result.stderr


def test_an_article_without_an_original_has_nothing_to_detach(run: Run, digest: Path) -> None:
    result = run("detach", digest, "bridge-book")
    assert result.exit_code == 1
    assert "no original is attached" in result.stderr


def test_an_empty_folder_is_told(run: Run, digest: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    result = run("attach", digest, tmp_path / "nothing")
    assert result.exit_code == 1
    assert "there is no article in this folder" in result.stderr
