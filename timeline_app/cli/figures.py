"""From a store and what was asked for to a figure. This module loads Qt."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from timeline_app.app.words import figure_words
from timeline_app.cli.parameters import Length, refuse
from timeline_app.core.bounds import Span
from timeline_app.core.dateformat import format_edtf, format_span
from timeline_app.core.faults import UserError
from timeline_app.drawing.export import ExportError, Watch, export, format_of
from timeline_app.drawing.figure import (
    MM_PER_INCH,
    PX_PER_INCH,
    Figure,
    FigureSize,
    compose,
    smallest_size,
)
from timeline_app.drawing.fonts import Fonts
from timeline_app.drawing.paint import Style
from timeline_app.drawing.theme import THEMES, ThemeName
from timeline_app.store.columns import load_columns
from timeline_app.store.store import EventStore
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.scale import MAX_SPAN_S, fitted
from timeline_app.timeline.sizes import TextStyle
from timeline_app.timeline.subject import subject_of

Limits = tuple[int | None, int | None]  # seconds; None where everything is wanted

_WIDTH_PX: Final = 1600.0
_WIDTH_ON_PAPER_MM: Final = 180.0  # two columns of a journal
_PADDING: Final = 0.02  # of everything's length, before the first event and after the last


def check_ending(path: Path) -> None:
    """Refuse a file whose ending names no format.

    Raises:
        click.UsageError: it is none of .png, .svg and .pdf.
    """
    try:
        format_of(path)
    except ExportError as error:
        refuse(str(error))


def size_of(width: Length | None, height: Length | None, *, on_paper: bool) -> FigureSize:
    """The size that was asked for; without a width the usual one, without a height what the events need."""
    if on_paper:
        width_mm = _WIDTH_ON_PAPER_MM if width is None else width.mm
        return FigureSize.in_mm(width_mm, None if height is None else height.mm)
    return FigureSize(_WIDTH_PX if width is None else width.number, None if height is None else height.number)


@contextmanager
def offscreen() -> Iterator[None]:
    """Qt ready for drawing in this block, always on the offscreen platform, so that a picture is the same
    with and without a display.

    Raises:
        UserError: no font is installed.
    """
    application = QGuiApplication.instance() or QGuiApplication(["timeline-app", "-platform", "offscreen"])
    if not QFontMetricsF(QFont()).inFontUcs4(ord("a")):
        raise UserError(
            "There is no font on this system, so nothing can be written into the picture; "
            "install one (Debian: sudo apt-get install fonts-dejavu-core)."
        )
    yield
    del application  # it has to live until here


def figure_of(store: EventStore, limits: Limits, size: FigureSize, theme: ThemeName) -> Figure:
    """The timeline of a store, laid out.

    Raises:
        UserError: nothing has a date, and ``limits`` do not give both ends of a span.
        click.UsageError: a span or a size that is not possible.
    """
    collection = store.collection()
    articles = tuple(store.articles())
    subject = subject_of(
        collection, load_columns(store), articles, date_words=format_edtf, other_title="Other"
    )
    _check_size(size, smallest_size(subject, size.letters))
    view = _view(subject, limits)
    words = figure_words(collection.title, subject, len(articles), view, is_everything=limits == (None, None))
    colours = tuple(category.colour for category in collection.categories)
    return compose(subject, view, size, words, Style(THEMES[theme], Fonts(), colours))


def write(figure: Figure, path: Path, dpi: float, report: Callable[[float], None]) -> None:
    """Write a figure; ``report`` is told how far it is, 0 to 1.

    Raises:
        ExportError: it is too large or cannot be written; nothing is left behind.
    """
    export(figure, path, dpi=dpi, watch=Watch(report=report))


def missing_characters(figure: Figure) -> list[str]:
    """The characters of the figure's titles that no font on this system has: they are drawn as boxes."""
    picture, fonts = figure.frame.picture, figure.style.fonts
    titles = [mark.label.title for mark in picture.marks]
    titles += [figure.words.title, *(lane.title for lane in picture.lanes)]
    metrics = QFontMetricsF(fonts.font(TextStyle.TITLE))
    letters = {letter for letter in "".join(titles) if not letter.isascii() and letter.isprintable()}
    return sorted(letter for letter in letters if not metrics.inFontUcs4(ord(letter)))


def dimensions(figure: Figure, *, on_paper: bool) -> str:
    """A figure's size in words, in px or mm."""
    factor, unit = (MM_PER_INCH / PX_PER_INCH, "mm") if on_paper else (1.0, "px")
    return f"{figure.width_px * factor:.0f} × {figure.height_px * factor:.0f} {unit}"


def _check_size(size: FigureSize, smallest: tuple[float, float]) -> None:
    for name, given, least in (
        ("--width", size.width_px, smallest[0]),
        ("--height", size.height_px, smallest[1]),
    ):
        if given is not None and given < least:
            least_words = f"{math.ceil(least)} px ({math.ceil(least * MM_PER_INCH / PX_PER_INCH)} mm)"
            refuse(f"The {name} is too small for this timeline: the least is {least_words}.")


def _view(subject: Subject, limits: Limits) -> Span:
    """What is drawn: from limit to limit, or as far as there are events, and a little more."""
    start_s, end_s = limits
    if start_s is None or end_s is None:
        whole = subject.extents.whole()
        if whole is None:
            raise UserError("No event here has a date, so there is nothing to draw; give --from and --to.")
        everything = fitted(whole.start_s, whole.end_s, _PADDING)
        start_s = everything.start_s if start_s is None else start_s
        end_s = everything.end_s if end_s is None else end_s
        if start_s >= end_s:
            refuse(f"The span is empty: all events lie in {format_span(whole)}.")
    if end_s - start_s > MAX_SPAN_S:
        refuse("The span is too long; the longest is 40 billion years.")
    return Span(start_s, end_s)
