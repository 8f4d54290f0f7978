"""All articles of a store cited in a file; on any thread."""

from __future__ import annotations

from pathlib import Path

from timeline_app.core.citing import StyleId, bibliography
from timeline_app.drawing.whole_files import whole_files
from timeline_app.formats.citations import ENDINGS, citations_text
from timeline_app.store.store import EventStore


def citations_file(store: EventStore, path: Path, style: StyleId, language: str) -> int:
    """Write the articles in the format of the file's ending, or as text in a style; gives how many.

    Raises:
        ExportError: the file cannot be written; what was there is as before.
        StoreError: the store cannot be read.
    """
    articles = list(store.articles())
    kind = next((kind for kind, ending in ENDINGS.items() if ending == path.suffix.lower()), None)
    if kind is not None:
        text = citations_text(articles, kind)
    else:
        text = "".join(f"{entry.text}\n" for entry in bibliography(articles, style, language))
    with whole_files((path,)) as (file,):
        file.write(text.encode())
    return len(articles)
