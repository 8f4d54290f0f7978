"""``timeline-app import``: articles, and the events of CSV files, into a store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from timeline_app.cli.importing_articles import ArticleImport, Shelf
from timeline_app.cli.importing_tables import TableResult, import_table, look_through_table
from timeline_app.cli.parameters import STORE
from timeline_app.core.faults import UserError
from timeline_app.core.model import Category
from timeline_app.formats.articles import is_table
from timeline_app.store.bulk import store_to_fill
from timeline_app.store.store import EventStore


@click.command("import", short_help="Add articles, or the events of CSV files, to a store.")
@click.argument("files", type=STORE, metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--into", "store", type=STORE, required=True, metavar="STORE", help="The store; made if there is none."
)
@click.option("--strict", is_flag=True, help="Import nothing if there is a fault.")
@click.option("--dry-run", is_flag=True, help="Look for faults, and write nothing.")
def import_files(files: tuple[Path, ...], store: Path, strict: bool, dry_run: bool) -> None:
    """Add articles, or the events of CSV files, to an event store.

    An article is plain text, Markdown, a web page (HTML) or a PDF. Its title, author, publisher, date and
    language are recognised; what is there already is left out. A file whose name ends in .csv, .tsv or
    .tab is a table: its first line names the columns title and date, and if there are such end, category,
    importance, summary, url, places, people, organisations and tags.

    A file that is refused, or a row with a fault, is told and left out; the exit code is then 1. All of it
    is one change: until the last file is read, the store is as it was.

    \b
    Examples:
      timeline-app import report.html notes.txt --into my.eventstore
      timeline-app import events.csv --into my.eventstore
    """
    tables = [file for file in files if is_table(file)]
    articles = [file for file in files if not is_table(file)]
    if dry_run:
        results, importing = _look_through(tables, articles, store)
    else:
        results, importing = _import(tables, articles, store, strict=strict)
    for result in results:
        result.tell("would be imported" if dry_run else "imported")
    if articles:
        importing.tell_result("would be brought in" if dry_run else "brought in")
    if importing.refused or any(result.left_out for result in results):
        raise click.exceptions.Exit(1)


def _import(
    tables: Sequence[Path], articles: Sequence[Path], store: Path, *, strict: bool
) -> tuple[list[TableResult], ArticleImport]:
    """Put everything into the store as one change."""
    is_new = not store.exists()
    with store_to_fill(store) as target:
        results = [import_table(table, target, strict=strict) for table in tables]
        importing = ArticleImport(Shelf.of(target) if articles else Shelf(), store)
        for article in importing.read(articles):
            target.put_article(article)
        if importing.refused and strict:
            raise UserError("Nothing was imported; mend those files, or import the others without --strict")
        if is_new and not tables and not importing.brought_in:
            raise UserError(f"{store}: it was not made, for there is nothing to put in it")
    return results, importing


def _look_through(
    tables: Sequence[Path], articles: Sequence[Path], store: Path
) -> tuple[list[TableResult], ArticleImport]:
    """Read everything for its faults."""
    categories, importing = _there(store, has_articles=bool(articles))
    results = [look_through_table(table, categories) for table in tables]
    for _ in importing.read(articles):
        pass
    return results, importing


def _there(store: Path, *, has_articles: bool) -> tuple[tuple[Category, ...], ArticleImport]:
    """The categories and articles of a store, none if it is not there yet."""
    if not store.exists():
        return (), ArticleImport(Shelf(), store)
    with EventStore.open(store, read_only=True) as opened:
        shelf = Shelf.of(opened) if has_articles else Shelf()
        return opened.collection().categories, ArticleImport(shelf, store)
