"""A collection's folder, written: nothing lost, nothing half done, nothing of other people's removed."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from builders import (
    A_HASH,
    BRIDGE_TEXT,
    a_collection,
    an_article,
    an_event,
    an_excerpt,
    contents_with,
    some_contents,
)
from hypothesis import given, settings
from strategies import contents

from timeline_app.core.check import check_contents
from timeline_app.core.faults import InputFaults
from timeline_app.core.model import Contents, OriginalPassage
from timeline_app.formats.folder import FolderError, read_folder, write_folder


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@settings(max_examples=50)
@given(contents())
def test_what_is_written_is_read_back_the_same(given_contents: Contents) -> None:
    assert check_contents(given_contents) == []
    with TemporaryDirectory() as name:
        folder = Path(name) / "collection"
        write_folder(given_contents, folder)
        assert read_folder(folder) == given_contents
        first = files_in(folder)
        write_folder(read_folder(folder), folder)
        assert files_in(folder) == first


def test_an_event_looks_as_the_document_on_the_text_form_shows_it(tmp_path: Path) -> None:
    article = an_article()
    event = an_event(
        date="[..1966-05]",
        importance=1.0,
        kind="statistic",
        places=("River Town", "Town: other"),
        note="A quote: in a note",
        summary="One sentence.",
    )
    excerpt = an_excerpt(
        "It opened on 4 May 1966.", article, claim="1966-05-04", original=OriginalPassage(18, 60, A_HASH)
    )
    write_folder(contents_with([event], [article], [excerpt]), tmp_path / "out")
    assert (
        (tmp_path / "out" / "opening.md").read_text(encoding="utf-8")
        == f"""\
---
title: The bridge opens
date: "[..1966-05]"
kind: statistic
importance: 1.0
places: [River Town, "Town: other"]
note: "A quote: in a note"
excerpts:
  - article: bridge-book
    quote: It opened on 4 May 1966.
    claim: 1966-05-04
    original:
      start: 18
      end: 60
      sha256: {A_HASH}
---
One sentence.
"""
    )


def test_an_article_looks_as_the_document_on_the_text_form_shows_it(tmp_path: Path) -> None:
    write_folder(contents_with([], [an_article(published="2023-05?", text_kind="digest")]), tmp_path / "out")
    assert (
        (tmp_path / "out" / "articles" / "bridge-book.md").read_text(encoding="utf-8")
        == f"""\
---
title: A Book of Bridges
published: 2023-05?
language: en
text_kind: digest
---
{BRIDGE_TEXT}
"""
    )


def test_a_start_is_written_only_where_the_words_stand_more_than_once(tmp_path: Path) -> None:
    article = an_article(text="Again and again and again.")
    excerpts = [an_excerpt("Again", article), an_excerpt("again", article, number=2)]
    write_folder(contents_with([an_event()], [article], excerpts), tmp_path / "out")
    text = (tmp_path / "out" / "opening.md").read_text(encoding="utf-8")
    assert text.count("start:") == 1
    assert "quote: again\n    start: 10\n" in text


def test_a_gap_in_the_numbers_of_excerpts_is_kept(tmp_path: Path) -> None:
    article = an_article()
    excerpts = (an_excerpt("It opened", article, number=2), an_excerpt("Tolls", article, number=3))
    original = contents_with([an_event()], [article], excerpts)
    write_folder(original, tmp_path / "out")
    assert read_folder(tmp_path / "out") == original
    assert (tmp_path / "out" / "opening.md").read_text(encoding="utf-8").count("number:") == 1


def test_contents_with_a_fault_are_not_written(tmp_path: Path) -> None:
    with pytest.raises(InputFaults, match="not an EDTF date"):
        write_folder(contents_with([an_event(date="May")]), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_file_that_could_not_be_read_back_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline_app.formats.folder.LARGEST_FILE", 100)
    with pytest.raises(InputFaults, match=r"articles/long\.md.*larger"):
        write_folder(contents_with([], [an_article("long", text="x" * 100)]), tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_other_things_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(FolderError, match="holds other things"):
        write_folder(some_contents(), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letters.txt"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    write_folder(some_contents(), tmp_path / "out")
    assert read_folder(tmp_path / "out") == some_contents()


def test_writing_again_removes_what_is_gone_and_keeps_what_is_not_ours(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write_folder(some_contents(), folder)
    strange = ["README.md", ".git/config", "picture.png", "articles/scan.pdf"]
    for name in strange:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("mine", encoding="utf-8")
    fewer = replace(some_contents(), events=some_contents().events[:1], excerpts=some_contents().excerpts[:1])
    write_folder(fewer, folder)
    assert read_folder(folder) == fewer
    assert all((folder / name).read_text(encoding="utf-8") == "mine" for name in strange)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_link_to_a_folder_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    write_folder(some_contents(), tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert read_folder(tmp_path / "real") == some_contents()


@pytest.mark.parametrize("call", ["write_bytes", "rename"])
def test_a_failure_leaves_the_folder_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    folder = tmp_path / "out"
    write_folder(some_contents(), folder)
    (folder / "README.md").write_text("mine", encoding="utf-8")
    before = files_in(folder)
    real = getattr(Path, call)
    calls = []

    def fail_late(path: Path, *values: object) -> object:
        calls.append(path)
        # Writing fails at the fourth file; of the renamings that of the finished folder fails.
        if (call == "write_bytes" and len(calls) == 4) or (call == "rename" and path.name.endswith(".new")):
            raise OSError(28, "No space left on device")
        return real(path, *values)

    monkeypatch.setattr(Path, call, fail_late)
    with pytest.raises(FolderError, match="disk is full; make room"):
        write_folder(replace(some_contents(), collection=a_collection(title="Other")), folder)
    assert files_in(folder) == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_place_without_rights_is_refused_in_a_sentence(unprivileged: Path) -> None:
    unprivileged.chmod(0o500)
    with pytest.raises(FolderError, match="no right to do that"):
        write_folder(some_contents(), unprivileged / "out")


@pytest.mark.parametrize(
    ("name", "words"),
    [("file", "that is a file"), ("missing/out", "make it first"), ("file/out", "make it first")],
)
def test_a_name_that_cannot_be_a_folder_is_refused(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    with pytest.raises(FolderError, match=words):
        write_folder(some_contents(), tmp_path / name)


@pytest.mark.skipif(os.name != "posix", reason="the mode of a folder is tested on POSIX systems")
def test_others_may_read_the_folder_as_they_may_read_any_new_folder(tmp_path: Path) -> None:
    (tmp_path / "usual").mkdir()
    write_folder(some_contents(), tmp_path / "out")
    assert (tmp_path / "out").stat().st_mode == (tmp_path / "usual").stat().st_mode
