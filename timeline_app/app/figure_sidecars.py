"""Files of the cited sources beside a figure, for reference managers."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from timeline_app.drawing.composing import Composed
from timeline_app.drawing.figure_options import Sidecar
from timeline_app.drawing.whole_files import whole_files
from timeline_app.formats.citations import citations_text

_ENDINGS: Final[dict[Sidecar, str]] = {"csl-json": ".csl.json", "bibtex": ".bib", "ris": ".ris"}


def write_sidecars(made: Composed, figure_path: Path) -> tuple[Path, ...]:
    """Write what the figure's options ask for, with the figure's name, and give the files; all or none.

    Raises:
        ExportError: one cannot be written.
    """
    kinds = tuple(dict.fromkeys(made.options.evidence.sidecars))
    if not kinds or made.evidence is None:
        return ()
    articles = made.evidence.articles
    paths = tuple(figure_path.with_suffix(_ENDINGS[kind]) for kind in kinds)
    with whole_files(paths) as files:
        for kind, file in zip(kinds, files, strict=True):
            file.write(citations_text(articles, kind).encode())
    return paths
