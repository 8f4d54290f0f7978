"""Files to attach: what each is the original of, and where its digest's passages stand in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from timeline_app.app.languages import error_in_words
from timeline_app.core.anchoring import which_article
from timeline_app.core.changes import Change
from timeline_app.core.faults import UserError
from timeline_app.core.progress import Asked, Fraction, Stopped, go_on
from timeline_app.core.says import says
from timeline_app.formats.articles import ReadOriginal, article_files, read_original
from timeline_app.store.anchoring import NewSource, Placed, attach_text, change_text, digests_of, together
from timeline_app.store.store import EventStore


@dataclass(frozen=True, slots=True)
class FileToAttach:
    """A file and the article it is the original of (empty: not certain), or why it was refused.

    ``likely`` are ids of articles it may belong to, the likeliest first.
    """

    path: Path
    read: ReadOriginal | None = None
    article: str = ""
    likely: tuple[str, ...] = ()
    refused: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be said what it belongs to."""
        return self.read is not None and not self.article


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """Files that were read, and the digests they can belong to: id and title, in the order of titles."""

    files: tuple[FileToAttach, ...]
    digests: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Attached:
    """The change that attaches originals, and what becomes of the passages of each."""

    change: Change
    placed: tuple[Placed, ...]
    files: tuple[FileToAttach, ...]

    @property
    def exact(self) -> int:
        return sum(each.exact for each in self.placed)

    @property
    def moved(self) -> int:
        return sum(each.moved for each in self.placed)

    @property
    def to_review(self) -> int:
        return sum(each.to_review for each in self.placed)


def find_files(
    store: EventStore, paths: Sequence[Path], article: str, progress: Fraction, is_stopped: Asked
) -> FoundFiles:
    """Read files, those of folders included, and recognise what they are the originals of.

    ``article`` is what a single file is known to belong to, or empty.

    Raises:
        UserError: there is no digest in the store, or a folder cannot be read.
        Stopped: ``is_stopped`` said so.
    """
    digests = digests_of(store)
    if not digests.articles:
        raise UserError(
            says("No article of this store is a digest, so there is nothing to attach an original to.")
        )
    files = [file for path in paths for file in (article_files(path) if path.is_dir() else (path,))]
    if not files:
        raise UserError(says("There is no article in this folder; choose another, or the files themselves."))
    found: list[FileToAttach] = []
    for number, path in enumerate(files, 1):
        go_on(is_stopped)
        try:
            read = read_original(path, is_stopped=is_stopped)
        except Stopped:
            raise
        except UserError as error:
            found.append(FileToAttach(path, refused=error_in_words(error)))
            continue
        if article:
            found.append(FileToAttach(path, read, article))
        else:
            which = which_article(read.original, digests, is_stopped=is_stopped)
            likely = tuple(candidate for candidate, _ in which.candidates)
            found.append(FileToAttach(path, read, which.article or "", likely))
        progress(number / len(files))
    titles = sorted(((each.id, each.title) for each in digests.articles), key=lambda pair: pair[1].casefold())
    return FoundFiles(_once(found), tuple(titles))


def attach_files(
    store: EventStore, name: str, files: Iterable[FileToAttach], progress: Fraction, is_stopped: Asked
) -> Attached:
    """Place the passages of every article that a file is the original of; the store stays as it is.

    Raises:
        UserError: an article cannot have an original attached.
        Stopped: ``is_stopped`` said so.
    """
    known = tuple(files)
    wanted = [file for file in known if file.article]
    placed: list[Placed] = []
    for number, file in enumerate(wanted, 1):
        go_on(is_stopped)
        if file.read is not None:
            read = file.read
            placed.append(
                attach_text(store, name, file.article, read.original, read.hidden, is_stopped=is_stopped)
            )
        progress(number / len(wanted))
    return Attached(together(name, (each.change for each in placed)), tuple(placed), known)


def replace_by(store: EventStore, name: str, article: str, path: Path, is_stopped: Asked) -> Attached:
    """Place the passages of an article in another text of it; the store stays as it is.

    Raises:
        UserError: the file cannot be read.
        Stopped: ``is_stopped`` said so.
    """
    read = read_original(path, is_stopped=is_stopped)
    source = NewSource(read.original.sha256, read.hidden)
    placed = change_text(store, name, article, read.original.text, source=source, is_stopped=is_stopped)
    return Attached(placed.change, (placed,), ())


def _once(files: Iterable[FileToAttach]) -> tuple[FileToAttach, ...]:
    """The files, of which no two belong to one article: the user says which of them does."""
    seen: set[str] = set()
    found = []
    for file in files:
        is_second = bool(file.article) and file.article in seen
        seen |= {file.article}
        found.append(replace(file, article="", likely=(file.article, *file.likely)) if is_second else file)
    return tuple(found)
