"""Times of a figure's files, as JSON: ``python -m benchmarks.figures_probe STORE SIZE``."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from benchmarks.figures import median_ms
from timeline_app.core.bounds import Span
from timeline_app.core.calendar import seconds_from_civil
from timeline_app.core.dateformat import format_edtf
from timeline_app.drawing.export import export
from timeline_app.drawing.figure import Figure, FigureSize, FigureWords, compose
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.paint import Style
from timeline_app.drawing.raster import to_image
from timeline_app.drawing.theme import THEMES
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.subject import subject_of

_ROUNDS: Final = 7
_VIEW: Final = Span(seconds_from_civil(1900), seconds_from_civil(2026))
_ALL: Final = Span(seconds_from_civil(1), seconds_from_civil(2026))
_DPI: Final = 300.0


def main() -> None:
    path, size = sys.argv[1:]
    application = QGuiApplication(["benchmarks", "-platform", "offscreen"])
    with EventStore.open(Path(path)) as store, tempfile.TemporaryDirectory() as folder:
        collection = store.collection()
        colours = tuple(category.colour for category in collection.categories)
        subject = subject_of(collection, load_columns(store), (), date_words=format_edtf, other_title="Other")
        measured = _large if size == "a0" else _small
        print(json.dumps(measured(subject, Style(THEMES["light"], Fonts(), colours), Path(folder))))
    del application


def _small(subject: Subject, style: Style, folder: Path) -> dict[str, float]:
    figure = _composed(subject, style, _VIEW, FigureSize(1600.0, 900.0))
    image = to_image(figure, _DPI)
    paths = {kind: folder / f"a.{kind}" for kind in ("svg", "pdf", "png")}
    return {kind: _median(partial(export, figure, path, dpi=_DPI)) for kind, path in paths.items()} | {
        "painted": _median(lambda: to_image(figure)),
        "qt-png": _median(lambda: _encode(image)),
    }


def _large(subject: Subject, style: Style, folder: Path) -> dict[str, float]:
    size = FigureSize.in_mm(1189.0, 841.0)
    return {"whole": _median(lambda: export(_composed(subject, style, _ALL, size), folder / "a.pdf"))}


def _composed(subject: Subject, style: Style, view: Span, size: FigureSize) -> Figure:
    notes = tuple("" for _ in range(len(subject.lanes.lanes) + 1))
    return compose(subject, view, size, FigureWords("Events", "", notes, "Articles"), style)


def _encode(image: QImage) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)


def _median(task: Callable[[], object]) -> float:
    """In ms; the first round, in which fonts are loaded, does not count."""
    seconds = []
    for _ in range(_ROUNDS + 1):
        started = time.perf_counter()
        task()
        seconds.append(time.perf_counter() - started)
    return median_ms(seconds[1:])


if __name__ == "__main__":
    main()
