"""What is told of a figure beside its preview: its size, its events, its pixels, its bytes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.app.figures.studio import Drawn, FileKind
from timeline_app.app.figures.words import bytes_words
from timeline_app.app.words import events_text
from timeline_app.drawing.figure import PX_PER_INCH
from timeline_app.drawing.figure_options import MM_PER_UNIT
from timeline_app.drawing.figure_sizes import dots_per_inch, page_size

_JOINT = "  ·  "


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)


def drawn_words(drawn: Drawn) -> str:
    """How large the page is, and how many events have words."""
    parts = [_size_words(drawn), _tr("{0} with words").format(events_text(drawn.events))]
    without = drawn.findings.counted + drawn.findings.wordless
    if without:
        parts.append(_tr("{0} without room for them").format(f"{without:,}"))
    return _JOINT.join(parts)


def pixel_words(drawn: Drawn, kind: FileKind, count: int | None) -> str:
    """How many pixels an image has, and how large the file will be, if that is known."""
    parts = []
    if kind == "png":
        factor = dots_per_inch(drawn.options) / PX_PER_INCH
        size = round(drawn.width_px * factor), round(drawn.height_px * factor)
        parts.append(_tr("{0} × {1} pixels").format(f"{size[0]:,}", f"{size[1]:,}"))
    else:
        parts.append(_tr("a page for browsers") if kind == "html" else _tr("sharp at any size"))
    if count is not None:
        parts.append(_tr("about {0}").format(bytes_words(count)))
    return _JOINT.join(parts)


def _size_words(drawn: Drawn) -> str:
    unit = page_size(drawn.options).unit
    factor = MM_PER_UNIT["px"] / MM_PER_UNIT[unit]
    width, height = (
        f"{each * factor:,.{2 if unit == 'in' else 0}f}" for each in (drawn.width_px, drawn.height_px)
    )
    return f"{width} × {height} {unit}"
