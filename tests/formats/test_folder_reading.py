"""A collection's folder, read: its records, and what is said of its faults."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline_app.core.faults import Fault, InputFaults, UserError
from timeline_app.core.model import CONTEXT_CHARACTERS, Contents, OriginalPassage
from timeline_app.formats import folder_files
from timeline_app.formats.folder import FolderError, read_folder

COLLECTION = """\
title: Bridges
categories:
  - id: trade
    name: Trade
    colour: "#D55E00"
"""
ARTICLE = """\
---
title: A Book of Bridges
---
Work began in 1960. It opened on 4 May 1966. It opened again in 1990.
"""
EVENT = """\
---
title: The bridge opens
date: 1966-05-04
excerpts:
  - article: book
    quote: It opened on 4 May 1966.
---
Traffic at last.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    (tmp_path / "collection.yaml").write_text(COLLECTION, encoding="utf-8")
    (tmp_path / "articles" / "book.md").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "opening.md").write_text(EVENT, encoding="utf-8")
    return tmp_path


def with_event(folder: Path, text: str) -> Contents:
    (folder / "opening.md").write_text(text, encoding="utf-8")
    return read_folder(folder)


def with_excerpt(folder: Path, *lines: str) -> Contents:
    item = "\n    ".join(lines)
    return with_event(folder, f"---\ntitle: The bridge opens\nexcerpts:\n  - {item}\n---\n")


def faults_of(read: Callable[[], object]) -> tuple[Fault, ...]:
    with pytest.raises(InputFaults) as caught:
        read()
    return caught.value.faults


def the_fault(read: Callable[[], object]) -> Fault:
    (fault,) = faults_of(read)
    return fault


def test_the_files_name_is_the_id_and_the_body_the_summary_or_the_text(folder: Path) -> None:
    contents = read_folder(folder)
    assert [event.id for event in contents.events] == ["opening"]
    assert contents.events[0].summary == "Traffic at last."
    assert contents.articles[0].id == "book"
    assert (
        contents.articles[0].text == "Work began in 1960. It opened on 4 May 1966. It opened again in 1990."
    )


def test_a_passage_gets_its_place_and_its_context_from_the_article(folder: Path) -> None:
    contents = read_folder(folder)
    (excerpt,) = contents.excerpts
    text = contents.articles[0].text
    assert excerpt.id == "opening.1"
    assert text[excerpt.start : excerpt.end] == excerpt.quote
    assert excerpt.prefix == "Work began in 1960. "
    assert excerpt.suffix == text[excerpt.end :][:CONTEXT_CHARACTERS]


def test_a_start_says_which_of_several_places_is_meant(folder: Path) -> None:
    contents = with_excerpt(folder, "article: book", "quote: It opened", "start: 45")
    assert contents.excerpts[0].start == 45


def test_a_lost_passage_keeps_its_words_and_the_place_it_had(folder: Path) -> None:
    lines = ("article: book", "quote: Gone words", "anchor: lost", "start: 7", "end: 17", "prefix: The ")
    (excerpt,) = with_excerpt(folder, *lines).excerpts
    assert (excerpt.quote, excerpt.start, excerpt.end) == ("Gone words", 7, 17)
    assert (excerpt.anchor, excerpt.prefix) == ("lost", "The")


def test_the_place_in_the_original_is_read(folder: Path) -> None:
    digest = "ab" * 32
    lines = (
        "article: book",
        "quote: Work began",
        "original:",
        "  start: 5",
        "  end: 9",
        f"  sha256: {digest}",
    )
    assert with_excerpt(folder, *lines).excerpts[0].original == OriginalPassage(5, 9, digest)


def test_a_year_stays_the_text_1939(folder: Path) -> None:
    assert with_event(folder, "---\ntitle: 1939\ndate: 1939\n---\n").events[0].date == "1939"


def test_a_key_left_empty_is_as_good_as_left_out(folder: Path) -> None:
    event = with_event(folder, "---\ntitle: A\ndate:\nimportance:\ntags:\nplaces: []\n---\n").events[0]
    assert (event.date, event.importance, event.tags, event.places) == ("", 0.5, (), ())


def test_windows_line_ends_and_a_byte_order_mark_are_accepted_and_not_kept(folder: Path) -> None:
    plain = read_folder(folder)
    for path in folder.rglob("*.*"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_folder(folder) == plain


def test_blank_lines_before_the_summary_are_not_part_of_it(folder: Path) -> None:
    assert with_event(folder, "---\ntitle: A\n---\n\nWords.\n\n").events[0].summary == "Words."


def test_blank_lines_of_an_article_are_part_of_its_text(folder: Path) -> None:
    (folder / "articles" / "other.md").write_text("---\ntitle: A\n---\n\nWords.\n\n", encoding="utf-8")
    assert read_folder(folder).articles[1].text == "\nWords.\n"


def test_hidden_files_a_readme_and_other_kinds_of_files_are_passed_over(folder: Path) -> None:
    plain = read_folder(folder)
    for name in (".hidden.md", "README.md", "picture.png", "articles/notes.txt"):
        (folder / name).write_text("anything", encoding="utf-8")
    assert read_folder(folder) == plain


def test_records_come_in_the_order_of_their_ids(folder: Path) -> None:
    for name in ("b", "a-b", "a"):
        (folder / f"{name}.md").write_text(EVENT, encoding="utf-8")
    contents = read_folder(folder)
    assert [event.id for event in contents.events] == ["a", "a-b", "b", "opening"]
    assert [excerpt.event for excerpt in contents.excerpts] == ["a", "a-b", "b", "opening"]


def test_a_fault_names_the_file_the_line_and_the_character_of_a_date(folder: Path) -> None:
    fault = the_fault(lambda: with_event(folder, "---\ntitle: A\ndate: 2013-13\n---\n"))
    assert fault.place == str(folder / "opening.md")
    assert (fault.line, fault.column) == (3, 12)
    assert "2013-13" in fault.message


@pytest.mark.parametrize(
    ("lines", "line", "words"),
    [
        (["date: 1939"], 2, "'title' is missing"),
        (["title: A", "dat: 1939"], 3, "'dat'"),
        (["title: A", "title: B"], 3, "twice"),
        (["title: [a]"], 2, "must be text"),
        (["title: A", "date: [..2013-05]"], 3, "must be text"),
        (["title: A", "places: Chongqing"], 3, "must be a list"),
        (["title: A", "places:", "  - a", "  - [b]"], 5, "must be a list"),
        (["title: A", "places: [a, a]"], 3, "twice"),
        (["title: A", 'people: [""]'], 3, "empty"),
        (["title: A", "importance: high"], 3, "must be a number"),
        (["title: A", "importance: 1.5"], 3, "not from 0 to 1"),
        (["title: A", "importance: nan"], 3, "must be a number"),
        (["title: A", "category: sport"], 3, "no category 'sport'"),
        (["title: A", "kind: happening"], 3, "kind of event"),
        (["title: A", "excerpts:", "  article: book"], 4, "list of groups"),
        (["title: A", "note: a: b"], 3, "not YAML"),
    ],
)
def test_a_slip_in_an_event_is_found_at_its_line(
    folder: Path, lines: list[str], line: int, words: str
) -> None:
    fault = the_fault(lambda: with_event(folder, "\n".join(["---", *lines, "---", ""])))
    assert words in fault.message
    assert fault.line == line
    assert fault.remedy


@pytest.mark.parametrize(
    ("lines", "line", "words"),
    [
        (["quote: Work began"], 4, "'article' is missing"),
        (["article: boook", "quote: Work began"], 4, "no article 'boook'"),
        (["article: book"], 4, "'quote' is missing"),
        (["article: book", "quote: Work began in 1961."], 5, "differs after “Work began in 196”"),
        (["article: book", "quote: zzz"], 5, "does not stand in the article"),
        (["article: book", "quote: It opened"], 4, "more than once, at characters 20, 45"),
        (["article: book", "quote: It opened", "start: x"], 6, "whole number"),
        (["article: book", "quote: It opened", "start: 21"], 6, "not stand at character 21"),
        (["article: book", "quote: It opened", "start: -1"], 6, "whole number"),
        (["article: book", "quote: Work", "end: 99"], 6, "ends at character 4"),
        (["article: book", "quote: Work", "prefix: before"], 6, "does not stand before"),
        (["article: book", "quote: Work", "anchor: gone"], 6, "state of an anchor"),
        (["article: book", "quote: Work", "claim: 1960s"], 6, "not an EDTF date"),
        (["article: book", "quote: Work", "claim_basis: guessed"], 6, "basis of a claim"),
        (["article: book", "quote: Work", "number: 0"], 6, "does not come after"),
        (["article: book", "quote: Work", "original:", "  start: 1", "  end: 2"], 7, "'sha256' is missing"),
    ],
)
def test_a_slip_in_an_excerpt_is_found_at_its_line(
    folder: Path, lines: list[str], line: int, words: str
) -> None:
    fault = the_fault(lambda: with_excerpt(folder, *lines))
    assert words in fault.message
    assert fault.line == line
    assert fault.remedy


@pytest.mark.parametrize(
    ("original", "line", "words"),
    [
        (["start: 9", "end: 5", "sha256: " + "ab" * 32], 7, "cannot run from 9 to 5"),
        (["start: 1", "end: 5", "sha256: abc"], 9, "not a SHA-256"),
    ],
)
def test_nonsense_about_the_original_is_found(
    folder: Path, original: list[str], line: int, words: str
) -> None:
    lines = ["article: book", "quote: Work", "original:", *(f"  {each}" for each in original)]
    fault = the_fault(lambda: with_excerpt(folder, *lines))
    assert (words in fault.message, fault.line) == (True, line)


ATTACHED = f"""\
---
title: A Book of Bridges
attached_sha256: {"ab" * 32}
abstract: It was built. It opened. It opened again.
---
Work began in 1960. It opened on 4 May 1966. It opened again in 1990.
"""


@pytest.mark.parametrize(
    ("digest", "line", "words"),
    [
        (["quote: It was shut."], 7, "differs after “It was ”"),
        (["quote: It opened"], 7, "more than once, at characters 14, 25"),
        (["quote: It was built.", "confidence: 2.0"], 8, "not from 0 to 1"),
        (["anchor: lost"], 7, "'quote' is missing"),
    ],
)
def test_a_slip_about_the_digest_is_found_at_its_line(
    folder: Path, digest: list[str], line: int, words: str
) -> None:
    (folder / "articles" / "book.md").write_text(ATTACHED, encoding="utf-8")
    lines = ["article: book", "quote: Work", "digest:", *(f"  {each}" for each in digest)]
    fault = the_fault(lambda: with_excerpt(folder, *lines))
    assert (words in fault.message, fault.line) == (True, line)


def test_a_passage_has_its_place_in_the_digest_beneath_the_original(folder: Path) -> None:
    (folder / "articles" / "book.md").write_text(ATTACHED, encoding="utf-8")
    lines = ["article: book", "quote: It opened on 4 May 1966.", "digest:", "  quote: It opened."]
    (excerpt,) = with_excerpt(folder, *lines).excerpts
    assert excerpt.start == 20
    assert excerpt.digest is not None
    assert (excerpt.digest.start, excerpt.digest.end) == (14, 24)
    assert excerpt.digest.prefix == "It was built. "


def test_a_digest_without_an_attached_original_is_a_slip(folder: Path) -> None:
    fault = the_fault(
        lambda: with_excerpt(folder, "article: book", "quote: Work", "digest:", "  quote: Work")
    )
    assert "no original is attached" in fault.message
    assert fault.line == 7


def test_what_the_window_saved_comes_by_kind_and_name(folder: Path) -> None:
    saved = [("view", "b", "2"), ("filter", "c", '{"text": "a: b"}'), ("view", "a", "1")]
    lines = [f"  - kind: {kind}\n    name: {name}\n    value: '{value}'\n" for kind, name, value in saved]
    (folder / "collection.yaml").write_text(COLLECTION + "saved:\n" + "".join(lines), encoding="utf-8")
    found = read_folder(folder).saved
    assert [(each.kind, each.name, each.value) for each in found] == [saved[1], saved[2], saved[0]]


@pytest.mark.parametrize(
    ("lines", "line", "words"),
    [
        (["kind: view", "name: a", "value: '{1}'"], 9, "not JSON"),
        (["kind: view", "name: a"], 7, "'value' is missing"),
        (
            ["kind: view", "name: a", "value: 1\n  - kind: view", "name: a", "value: 2"],
            11,
            "stands here twice",
        ),
    ],
)
def test_a_slip_in_what_the_window_saved_is_found_at_its_line(
    folder: Path, lines: list[str], line: int, words: str
) -> None:
    item = "\n    ".join(lines)
    (folder / "collection.yaml").write_text(f"{COLLECTION}saved:\n  - {item}\n", encoding="utf-8")
    fault = the_fault(lambda: read_folder(folder))
    assert (words in fault.message, fault.line) == (True, line)


def test_the_same_passage_twice_is_a_slip(folder: Path) -> None:
    lines = ("article: book", "quote: Work")
    fault = the_fault(lambda: with_excerpt(folder, *lines[:1], lines[1] + "\n  - " + "\n    ".join(lines)))
    assert "same passage" in fault.message
    assert fault.line == 7


def test_an_unquoted_set_of_dates_is_told_to_stand_in_quotes(folder: Path) -> None:
    fault = the_fault(lambda: with_event(folder, "---\ntitle: A\ndate: [..2013-05]\n---\n"))
    assert "double quotes" in fault.remedy


def test_a_misspelt_key_is_told_its_right_name(folder: Path) -> None:
    fault = the_fault(lambda: with_event(folder, "---\ntitle: A\norganizations: [b]\n---\n"))
    assert "'organisations'" in fault.remedy


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("title: A\n", 1, "not ---"),
        ("---\ntitle: A\n", 1, "closes the front matter"),
        ("", 1, "not ---"),
        ("---\ntitle: A\n---\na\nb\x00\n", 5, "U+0000"),
    ],
)
def test_a_broken_article_is_found_and_its_excerpts_are_not_blamed(
    folder: Path, text: str, line: int, words: str
) -> None:
    (folder / "articles" / "book.md").write_text(text, encoding="utf-8")
    (fault,) = [fault for fault in faults_of(lambda: read_folder(folder)) if fault.place.endswith("book.md")]
    assert (words in fault.message, fault.line) == (True, line)


def test_a_file_that_is_not_utf_8_is_found_at_the_line_of_its_first_bad_byte(folder: Path) -> None:
    (folder / "articles" / "book.md").write_bytes(ARTICLE.encode() + b"caf\xe9\n")
    fault = the_fault(lambda: read_folder(folder))
    assert "0xe9" in fault.message
    assert fault.line == 5


def test_a_utf_16_file_is_named_as_such(folder: Path) -> None:
    (folder / "opening.md").write_bytes(EVENT.encode("utf-16"))
    assert "UTF-16" in the_fault(lambda: read_folder(folder)).message


def test_a_file_beyond_the_limit_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_files, "LARGEST_FILE", 1_000)
    (folder / "opening.md").write_text(EVENT + "x" * 1_000, encoding="utf-8")
    assert "larger" in the_fault(lambda: read_folder(folder)).message


def test_a_link_that_leads_outside_the_folder_is_refused(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.md"
    secret.write_text(EVENT, encoding="utf-8")
    (folder / "secret.md").symlink_to(secret)
    assert "outside" in the_fault(lambda: read_folder(folder)).message


def test_articles_in_a_linked_folder_outside_are_refused(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "articles"
    (folder / "articles").rename(elsewhere)
    (folder / "articles").symlink_to(elsewhere)
    assert "outside" in the_fault(lambda: read_folder(folder)).message


def test_a_link_inside_the_folder_is_followed(folder: Path) -> None:
    (folder / "again.md").symlink_to("opening.md")
    assert len(read_folder(folder).events) == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are tested on POSIX systems")
def test_a_pipe_does_not_hold_the_program_up(folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")
    assert "not a file" in the_fault(lambda: read_folder(folder)).message


def test_a_file_name_that_cannot_be_an_id_is_refused(folder: Path) -> None:
    (folder / "Opening Day.md").write_text(EVENT, encoding="utf-8")
    fault = the_fault(lambda: read_folder(folder))
    assert "'Opening Day' cannot be an id" in fault.message
    assert "rename the file" in fault.remedy


def test_a_file_without_rights_is_named(unprivileged: Path) -> None:
    (unprivileged / "collection.yaml").write_text(COLLECTION, encoding="utf-8")
    (unprivileged / "opening.md").touch(mode=0o000)
    assert "no right" in the_fault(lambda: read_folder(unprivileged)).message


@pytest.mark.parametrize(
    ("name", "words"),
    [("missing", "no such folder"), ("opening.md", "not a folder"), ("articles", "no collection.yaml")],
)
def test_what_is_no_collection_is_refused_with_a_way_out(folder: Path, name: str, words: str) -> None:
    with pytest.raises(FolderError, match=words) as caught:
        read_folder(folder / name)
    assert isinstance(caught.value, UserError)
    assert ";" in str(caught.value)


FAULTY_COLLECTION = """\
title:
titel: Bridges
view: ../2025
categories:
  - id: Trade
    name: Trade
    colour: orange
  - id: rail
    name: Rail
    colour: "#000000"
  - id: rail
    colour: "#000000"
names:
  - name: River Town
    kind: town
"""
FAULTY_ARTICLE = """\
---
title: A Book of Bridges
published: May 1985
published_basis: told
text_kind: copy
original_sha256: abc
---
It opened on 4 May 1966.
"""
FAULTY_EVENT = """\
---
title: The bridge opens
date: 1966-05-40
importance: 2
category: trades
tags: bridge
excerpts:
  - article: bok
    quote: It opened
  - article: book
    quote: It closed
    claim: soon
    original:
      start: x
      end: 5
      sha256: 12
---
"""


def test_every_fault_of_every_file_is_named_with_its_line(folder: Path) -> None:
    (folder / "collection.yaml").write_text(FAULTY_COLLECTION, encoding="utf-8")
    (folder / "articles" / "book.md").write_text(FAULTY_ARTICLE, encoding="utf-8")
    (folder / "opening.md").write_text(FAULTY_EVENT, encoding="utf-8")
    (folder / "bad.md").write_text("no front matter", encoding="utf-8")
    faults = faults_of(lambda: read_folder(folder))
    lines = {(Path(fault.place).name, fault.line) for fault in faults}
    assert lines == {
        *(("collection.yaml", line) for line in (1, 2, 3, 5, 7, 11, 15)),
        *(("book.md", line) for line in (3, 4, 5, 6)),
        *(("opening.md", line) for line in (3, 4, 5, 6, 8, 11, 12, 14, 16)),
        ("bad.md", 1),
    }
    assert len(faults) == 22  # two of them at line 11 of the collection
    assert all(fault.remedy for fault in faults)
    assert list(faults) == sorted(faults, key=lambda fault: (fault.place, fault.line))


@pytest.mark.skipif(os.name != "posix", reason="links need rights on other systems")
def test_links_that_lead_round_in_a_circle_are_a_fault_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "collection.yaml").write_text("title: A\n", encoding="utf-8")
    (tmp_path / "a.md").symlink_to(tmp_path / "b.md")
    (tmp_path / "b.md").symlink_to(tmp_path / "a.md")
    with pytest.raises(InputFaults) as caught:
        read_folder(tmp_path)
    assert "circle" in str(caught.value)
