"""``timeline-app attach`` and ``timeline-app detach``: originals to digests, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from timeline_app.cli.console import progress, say, say_aside
from timeline_app.cli.parameters import STORE, refuse
from timeline_app.cli.words import counted
from timeline_app.core.anchoring import Digests, Recognised, which_article
from timeline_app.core.faults import UserError
from timeline_app.formats.articles import ReadOriginal, article_files, read_original
from timeline_app.store.anchoring import Placed, attach_text, digests_of, together
from timeline_app.store.applying import apply_change
from timeline_app.store.planning import detach_original
from timeline_app.store.store import EventStore

_NAME = "Attach originals"


@click.command("attach", short_help="Attach original texts to the digests of a store.")
@click.argument("store", type=STORE, metavar="STORE")
@click.argument("files", type=STORE, metavar="DIR_OR_FILE...", nargs=-1, required=True)
@click.option("--article", metavar="ID", help="The article that the file is the original of.")
def attach(store: Path, files: tuple[Path, ...], article: str | None) -> None:
    """Attach the original texts of digests: files, or all articles of a folder.

    Which digest a file belongs to is recognised by the file's hash, by the hashes of its passages, or by
    the names and numbers both have. Each passage is then placed in the original, and verified by the hash
    of its words where that is recorded. Passages whose words are lost or doubtful are kept for review. The
    digest stays as the article's abstract. All of it is one change.

    A named file that is refused, or belongs to no digest for certain, is told; the exit code is then 1.

    \b
    Examples:
      timeline-app attach my.eventstore originals
      timeline-app attach my.eventstore page.html --article china-daily-2017
    """
    if article is not None and (len(files) > 1 or files[0].is_dir()):
        refuse("--article goes with one file; name the file that is the article's original")
    with EventStore.open(store) as target:
        attaching = _Attaching(target, article)
        attaching.read(files)
        apply_change(target, together(_NAME, (placed.change for placed in attaching.placed.values())))
    attaching.tell()
    if attaching.refused:
        raise click.exceptions.Exit(1)


@click.command("detach", short_help="Give an article its digest back.")
@click.argument("store", type=STORE, metavar="STORE")
@click.argument("article", metavar="ARTICLE")
def detach(store: Path, article: str) -> None:
    """Take the original text of ARTICLE away again: its digest and the places of its passages come back.

    \b
    Example:
      timeline-app detach my.eventstore china-daily-2017
    """
    with EventStore.open(store) as target:
        apply_change(target, detach_original(target, "Detach the original", article))
    say(f"{article}: the digest is its text again")


@dataclass(slots=True)
class _Attaching:
    """Files read one by one; what each is the original of, and what became of the passages."""

    store: EventStore
    wanted: str | None
    placed: dict[str, Placed] = field(default_factory=dict)
    refused: int = 0

    def read(self, names: Sequence[Path]) -> None:
        """Read every file, and plan the changes; the store stays as it is."""
        files = list(self._files(names))
        digests = digests_of(self.store)
        if not digests.articles:
            raise UserError(f"{self.store.path}: there is no digest here to attach an original to")
        with progress("Attaching") as move:
            for number, (path, is_named) in enumerate(files, 1):
                self._attach(path, digests, is_named=is_named)
                move(number / len(files))

    def tell(self) -> None:
        """Say how many passages are placed exactly, and what became of the others."""
        exact = sum(each.exact for each in self.placed.values())
        moved = sum(each.moved for each in self.placed.values())
        to_review = sum(each.to_review for each in self.placed.values())
        words = f"{exact:,} of {counted(exact + moved + to_review, 'passage')} placed exactly"
        if moved:
            words += f", {moved:,} found by likeness"
        if to_review:
            words += f", {to_review:,} to review"
        say(words)

    def _files(self, names: Iterable[Path]) -> Iterator[tuple[Path, bool]]:
        """Every file, and whether it was named itself."""
        for path in names:
            if not path.is_dir():
                yield path, True
                continue
            found = article_files(path)
            if not found:
                self._refuse(
                    f"{path}: there is no article in this folder; name another, or the files themselves"
                )
            yield from ((each, False) for each in found)

    def _attach(self, path: Path, digests: Digests, *, is_named: bool) -> None:
        try:
            read = read_original(path)
            article = self.wanted or self._recognised(read, digests, is_named=is_named)
            if article is None:
                return
            if article in self.placed:
                self._refuse(
                    f"{path}: another of these files is the original of {article} already; attach one"
                )
                return
            placed = attach_text(self.store, _NAME, article, read.original, read.hidden)
        except UserError as error:
            self._refuse(str(error))
            return
        self.placed[article] = placed
        say(f"{path}: {article}, {placed.exact:,} of {counted(placed.total, 'passage')} placed exactly")

    def _recognised(self, read: ReadOriginal, digests: Digests, *, is_named: bool) -> str | None:
        """The article that a file is the original of; None if that is not certain, which is told."""
        found = which_article(read.original, digests)
        if found.article is None:
            words = f"{read.path}: {_unrecognised(found)}"
            if is_named:
                self._refuse(words)
            else:
                say_aside(words)
        return found.article

    def _refuse(self, words: str) -> None:
        self.refused += 1
        say_aside(words)


def _unrecognised(found: Recognised) -> str:
    if not found.candidates:
        return "it is not the original of any digest here; name the article with --article if it is"
    near = ", ".join(f"{article} ({share:.0%})" for article, share in found.candidates[:3])
    return f"it may be the original of {near}, but that is not certain; name the article with --article"
