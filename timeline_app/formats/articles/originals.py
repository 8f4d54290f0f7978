"""An original out of a file, as it is attached to a digest."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from timeline_app.core.anchoring import OriginalText
from timeline_app.core.hiding import Spans, merged
from timeline_app.core.oserrors import because
from timeline_app.core.progress import Asked, never
from timeline_app.core.says import says
from timeline_app.formats.articles.loading import ArticleError, load
from timeline_app.formats.articles.reading import read_article_bytes
from timeline_app.formats.articles.signatures import kind_by_name
from timeline_app.formats.articles.values import NO_WISH, Wish

MOST_FILES: Final = 10_000  # in a folder


@dataclass(frozen=True, slots=True)
class ReadOriginal:
    """A file's text to attach, and the parts of it that are shown folded."""

    path: Path
    original: OriginalText
    hidden: Spans


def read_original(path: Path, wish: Wish = NO_WISH, is_stopped: Asked = never) -> ReadOriginal:
    """The text in a file, to be attached to a digest.

    Raises:
        ArticleError: there is none that can be read; its text says why and what to do.
        Stopped: ``is_stopped`` said so.
    """
    data = load(path)
    read = read_article_bytes(data, path.name, wish, is_stopped, place=str(path))
    decoded = _decoded(data) if read.kind == "text" else ""
    hidden = merged((each.start, each.end) for each in read.hidden)
    return ReadOriginal(path, OriginalText(read.text, decoded, read.sha256), hidden)


def article_files(folder: Path) -> tuple[Path, ...]:
    """The files of a folder that are articles by their names, in order; not those of folders in it.

    Raises:
        ArticleError: the folder cannot be read, or holds too many files.
    """
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for _, entry in zip(range(MOST_FILES + 1), entries, strict=False)]
    except OSError as error:
        raise ArticleError(says("{0}: it cannot be read: {1}", folder, because(error))) from error
    if len(names) > MOST_FILES:
        raise ArticleError(
            says("{0}: it holds more than {1} files; name the files themselves", folder, f"{MOST_FILES:,}")
        )
    return tuple(
        folder / name for name in sorted(names) if not name.startswith(".") and kind_by_name(name) is not None
    )


def _decoded(data: bytes) -> str:
    """The bytes as UTF-8, as they are; empty if they are not."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return ""
