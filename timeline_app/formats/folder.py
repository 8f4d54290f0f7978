"""The text form: a collection as a folder of Markdown files (docs/text-form.md)."""

from __future__ import annotations

from pathlib import Path

from timeline_app.core.breaches import id_breaches
from timeline_app.core.check import check_contents
from timeline_app.core.faults import Fault, InputFaults
from timeline_app.core.model import Article, Collection, Contents, Event, Excerpt, Saved
from timeline_app.core.says import says
from timeline_app.formats.fields import Log
from timeline_app.formats.folder_files import (
    ARTICLES_FOLDER,
    COLLECTION_FILE,
    LARGEST_FILE,
    FolderError,
    Listing,
    list_folder,
    read_text,
    write_files,
)
from timeline_app.formats.record_reading import read_article, read_collection, read_event
from timeline_app.formats.record_writing import article_text, collection_text, event_text

__all__ = ["FolderError", "read_folder", "write_folder"]


def read_folder(path: Path) -> Contents:
    """The contents of a collection's folder.

    Excerpts get their ids (the event's id and a number), and their places and contexts from the
    articles' texts.

    Raises:
        FolderError: there is no such collection, or it is not readable.
        InputFaults: with every fault of every file, in the order of files and lines.
    """
    listing = list_folder(path)
    faults: list[Fault] = []
    collection, saved = _read_collection(listing, path, faults)
    articles = _read_articles(listing, path, faults)
    events, excerpts = _read_events(listing, path, collection, articles, faults)
    if faults or collection is None:
        raise InputFaults(sorted(faults, key=_order))
    known = tuple(article for article in articles.values() if article is not None)
    return Contents(collection, tuple(events), known, tuple(excerpts), saved)


def write_folder(contents: Contents, path: Path) -> None:
    """Write the contents as a collection's folder, all of it or nothing.

    A folder that is a collection already is replaced (other files in it stay); any other folder that is
    not empty is refused.

    Raises:
        FolderError: the folder cannot be written.
        InputFaults: the contents break an invariant, or a file of theirs could not be read back.
    """
    faults = check_contents(contents)
    if faults:
        raise InputFaults(faults)
    files = _files(contents)
    too_large = [name for name, text in files.items() if len(text.encode()) > LARGEST_FILE]
    if too_large:
        message = says("the file would be larger than {0} MB", LARGEST_FILE // 1_000_000)
        raise InputFaults(Fault(message, says("make several records of it"), name) for name in too_large)
    write_files(files, path)


def _files(contents: Contents) -> dict[str, str]:
    """The text of each file by its name, with ``/`` between folder and file."""
    texts = {article.id: article.texts for article in contents.articles}
    by_event: dict[str, list[Excerpt]] = {}
    for excerpt in contents.excerpts:
        by_event.setdefault(excerpt.event, []).append(excerpt)
    files = {COLLECTION_FILE: collection_text(contents.collection, contents.saved)}
    for event in contents.events:
        files[f"{event.id}.md"] = event_text(event, by_event.get(event.id, []), texts)
    for article in contents.articles:
        files[f"{ARTICLES_FOLDER}/{article.id}.md"] = article_text(article)
    return files


def _read_collection(
    listing: Listing, folder: Path, faults: list[Fault]
) -> tuple[Collection | None, tuple[Saved, ...]]:
    log = Log(str(listing.collection))
    text = _text(listing.collection, folder, log)
    found = None if text is None else read_collection(text, log)
    faults += log.faults
    return found or (None, ())


def _read_articles(listing: Listing, folder: Path, faults: list[Fault]) -> dict[str, Article | None]:
    """The articles by id, None for one that could not be read."""
    articles: dict[str, Article | None] = {}
    for path in listing.articles:
        log = _log_of_record(path)
        text = _text(path, folder, log)
        articles[path.stem] = None if text is None else read_article(path.stem, text, log)
        faults += log.faults
    return articles


def _read_events(
    listing: Listing,
    folder: Path,
    collection: Collection | None,
    articles: dict[str, Article | None],
    faults: list[Fault],
) -> tuple[list[Event], list[Excerpt]]:
    categories = None if collection is None else [category.id for category in collection.categories]
    texts = {name: None if article is None else article.texts for name, article in articles.items()}
    events: list[Event] = []
    excerpts: list[Excerpt] = []
    for path in listing.events:
        log = _log_of_record(path)
        text = _text(path, folder, log)
        found = None if text is None else read_event(path.stem, text, categories, texts, log)
        if found is not None:
            events.append(found[0])
            excerpts += found[1]
        faults += log.faults
    return sorted(events, key=lambda event: event.id), excerpts


def _log_of_record(path: Path) -> Log:
    """A log for a record's file, with a fault if the file's name cannot be the record's id."""
    log = Log(str(path))
    for breach in id_breaches(path.stem):
        log.faults.append(Fault(breach.message, says("rename the file; {0}", breach.remedy), log.place))
        log.pass_over(("id",))
    return log


def _text(path: Path, folder: Path, log: Log) -> str | None:
    try:
        return read_text(path, folder)
    except InputFaults as error:
        log.faults.extend(error.faults)
        return None


def _order(fault: Fault) -> tuple[str, int, int]:
    return fault.place, fault.line or 0, fault.column or 0
