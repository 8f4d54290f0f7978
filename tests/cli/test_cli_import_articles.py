"""`timeline-app import` with articles."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from builders import an_article, contents_with
from cli_runs import ROOT, Run

from timeline_app.store.store import EventStore

DATA = ROOT / "tests" / "data" / "articles"

REPORT = """Harbour Post
Home > News > Port
Pier opens after two years

By Ann Lee
3 May 1966

The new pier was opened on Tuesday, two years after work began. The mayor said it would bring a thousand jobs.

Copyright 1966 Harbour Post. All rights reserved.
"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def articles_in(path: Path) -> list[str]:
    with EventStore.open(path, read_only=True) as store:
        return sorted(article.id for article in store.articles())


def test_an_article_becomes_a_record_with_what_was_recognised(run: Run, report: Path, tmp_path: Path) -> None:
    result = run("import", report, "--into", tmp_path / "new.eventstore")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[-1] == "1 article brought in"
    with EventStore.open(tmp_path / "new.eventstore") as store:
        (article,) = store.articles()
    assert article.title == "Pier opens after two years"
    assert (article.author, article.published, article.published_basis) == ("Ann Lee", "1966-05-03", "stated")
    assert article.text == REPORT
    assert f"{article.id}: {article.title}; Ann Lee" in result.stdout


def test_lines_of_the_page_are_hidden_and_stay_in_the_text(run: Run, report: Path, tmp_path: Path) -> None:
    assert run("import", report, "--into", tmp_path / "s").exit_code == 0
    with EventStore.open(tmp_path / "s") as store:
        (article,) = store.articles()
    hidden = [article.text[start:end] for start, end in article.hidden]
    assert any("Copyright 1966" in words for words in hidden)
    assert not any("opened on Tuesday" in words for words in hidden)


def test_articles_and_tables_come_in_together(run: Run, report: Path, tmp_path: Path) -> None:
    table = tmp_path / "events.csv"
    table.write_text("title,date\nThe fair,1851\n", encoding="utf-8")
    result = run("import", report, table, "--into", tmp_path / "s")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-2:] == ["1 event imported", "1 article brought in"]


def test_a_file_that_is_there_already_is_left_out_and_that_is_no_fault(
    run: Run, report: Path, tmp_path: Path
) -> None:
    assert run("import", report, "--into", tmp_path / "s").exit_code == 0
    again = run("import", report, "--into", tmp_path / "s")
    assert again.exit_code == 0
    assert "there already as" in again.stdout
    assert again.stdout.splitlines()[-1] == "0 articles brought in, 1 there already"
    assert len(articles_in(tmp_path / "s")) == 1


def test_the_same_words_twice_in_one_command_come_in_once(run: Run, report: Path, tmp_path: Path) -> None:
    copy = shutil.copy(report, tmp_path / "copy.txt")
    result = run("import", report, copy, "--into", tmp_path / "s")
    assert result.stdout.splitlines()[-1] == "1 article brought in, 1 there already"


def test_an_original_whose_digest_is_there_is_to_be_attached(run: Run, report: Path, tmp_path: Path) -> None:
    assert run("import", report, "--into", tmp_path / "first").exit_code == 0
    with EventStore.open(tmp_path / "first") as store:
        sha256 = next(store.articles()).original_sha256
    digest = an_article(text_kind="digest", original_sha256=sha256)
    EventStore.create(tmp_path / "s", contents_with(articles=[digest])).close()
    result = run("import", report, "--into", tmp_path / "s")
    assert "bridge-book is its digest; attach it there: timeline-app attach" in result.stdout


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("empty.txt", b"", "the file is empty"),
        ("scan.pdf", (DATA / "scan.pdf").read_bytes(), "OCR"),
        ("program.txt", bytes(range(256)) * 8, "this is a binary file, not text; choose"),
        ("archive.pdf", b"PK\x03\x04" + bytes(60), "a zip archive, not a PDF; unpack it"),
        (
            "huge.html",
            b"<html><body>" + b"<p>Words and words.</p>" * 900_000,
            "copy the article and paste it",
        ),
    ],
)
def test_a_broken_file_is_refused_in_a_sentence_and_the_others_come_in(
    run: Run, report: Path, tmp_path: Path, name: str, data: bytes, what: str
) -> None:
    broken = tmp_path / name
    broken.write_bytes(data)
    result = run("import", broken, report, "--into", tmp_path / "s")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{broken}: ")
    assert what in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert result.stdout.splitlines()[-1] == "1 article brought in, 1 refused"
    assert len(articles_in(tmp_path / "s")) == 1


def test_a_file_that_is_not_there_is_refused(run: Run, report: Path, tmp_path: Path) -> None:
    result = run("import", tmp_path / "gone.txt", report, "--into", tmp_path / "s")
    assert result.exit_code == 1
    assert "there is no such file" in result.stderr


def test_strictly_nothing_comes_in_where_a_file_is_refused(run: Run, report: Path, bridges: Path) -> None:
    before = articles_in(bridges)
    result = run("import", report, "gone.txt", "--into", bridges, "--strict")
    assert result.exit_code == 1
    assert "Nothing was imported" in result.stderr
    assert articles_in(bridges) == before


def test_a_store_is_not_made_for_nothing(run: Run, tmp_path: Path) -> None:
    result = run("import", "gone.txt", "--into", tmp_path / "new.eventstore")
    assert result.exit_code == 1
    assert "it was not made" in result.stderr
    assert not (tmp_path / "new.eventstore").exists()


def test_a_dry_run_tells_everything_and_writes_nothing(run: Run, report: Path, bridges: Path) -> None:
    before = bridges.read_bytes()
    result = run("import", report, "--into", bridges, "--dry-run")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "1 article would be brought in")
    assert bridges.read_bytes() == before


def test_an_unsure_encoding_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "short.txt"
    path.write_bytes(b"M\xfcller \xb0\xa1")
    result = run("import", path, "--into", tmp_path / "s")
    assert result.exit_code == 0
    assert "the encoding is taken to be" in result.stdout
