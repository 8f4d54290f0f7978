"""Run as a program: writes the figure of some events in all formats into a folder."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from figures import AList, a_figure
from PySide6.QtGui import QGuiApplication

from timeline_app.drawing.export import export
from timeline_app.drawing.figure_metadata import FigureMetadata
from timeline_app.drawing.pages import Pages


def main() -> None:
    application = QGuiApplication([])
    figure = a_figure()
    metadata = FigureMetadata("Bridges", "4 events", fingerprint="sha256:12", filter="tag:a")
    pages = Pages((figure, AList(figure.fonts)), metadata, {"day": "https://example.org/"})
    for ending in ("png", "svg", "pdf"):
        export(pages, Path(sys.argv[1]) / f"a.{ending}", dpi=150)
    del application


if __name__ == "__main__":
    main()
