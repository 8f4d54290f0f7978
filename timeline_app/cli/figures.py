"""From a store and what was asked for to a figure. This module loads Qt."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from timeline_app.app.figure_material import read_material
from timeline_app.app.figure_sidecars import write_sidecars
from timeline_app.cli.parameters import refuse
from timeline_app.core.faults import UserError
from timeline_app.drawing.composing import Composed, SizeError, composed, pages_of
from timeline_app.drawing.export import ExportError, Watch, export, format_of
from timeline_app.drawing.figure import MM_PER_INCH, PX_PER_INCH
from timeline_app.drawing.figure_extent import ExtentError
from timeline_app.drawing.figure_material import ChoiceError, Material, listed
from timeline_app.drawing.figure_options import FigureOptions
from timeline_app.drawing.figure_sizes import dots_per_inch, page_size
from timeline_app.drawing.fonts import is_installed
from timeline_app.drawing.page import page_of
from timeline_app.drawing.view_file import view_text
from timeline_app.drawing.whole_files import whole_files
from timeline_app.store.store import EventStore
from timeline_app.timeline.sizes import TextStyle


def check_ending(path: Path) -> None:
    """Refuse a file whose ending names no format.

    Raises:
        click.UsageError: it is none of .png, .svg and .pdf.
    """
    try:
        format_of(path)
    except ExportError as error:
        refuse(str(error))


def is_page(path: Path) -> bool:
    """Whether the ending asks for a web page."""
    return path.suffix.lower() in (".html", ".htm")


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


def figure_of(
    store: EventStore, options: FigureOptions, typed: Collection[str] = ()
) -> tuple[Composed, Material]:
    """The timeline of a store, laid out, and what was read for it.

    The options it was made by have lanes and categories by their keys; names of these that were ``typed``
    have to be there.

    Raises:
        UserError: nothing has a date, and the options do not give both ends of a span.
        click.UsageError: a span, a size, a lane or a font that is not possible.
    """
    family = options.letters.family
    if family and not is_installed(family):
        refuse(f"There is no font '{family}' on this system; leave --font out or install it.")
    material = read_material(store, options)
    with _told():
        return composed(material, _by_keys(options, material, typed)), material


def write_page(
    store: EventStore, options: FigureOptions, typed: Collection[str], path: Path
) -> FigureOptions:
    """Write a web page; gives the options it was made by, with lanes and categories by their keys.

    Raises:
        UserError: as :func:`figure_of`; or it cannot be written, and nothing is left behind.
    """
    material = read_material(store, options)
    with _told():
        options = _by_keys(options, material, typed)
        content = page_of(material, options)
    with whole_files((path,)) as (file,):
        file.write(content)
    return options


@contextmanager
def _told() -> Iterator[None]:
    """What is wrong with options is said as a command line says it."""
    try:
        yield
    except SizeError as error:
        refuse(f"--{error.side}: {error}")
    except ChoiceError as error:
        refuse(str(error))
    except ExtentError as error:
        if error.wrong == "no dates":
            raise UserError(f"{str(error).removesuffix('.')}; give --from and --to.") from error
        refuse(str(error))


def write(made: Composed, material: Material, path: Path, report: Callable[[float], None]) -> None:
    """Write a figure, and beside it the files of its sources; ``report`` is told how far it is, 0 to 1.

    Raises:
        ExportError: it is too large or cannot be written; nothing is left behind.
    """
    export(pages_of(made, material), path, dpi=dots_per_inch(made.options), watch=Watch(report=report))
    write_sidecars(made, path)


def write_view(options: FigureOptions, path: Path) -> None:
    """Write a view file.

    Raises:
        ExportError: it cannot be written; nothing is left behind.
    """
    with whole_files((path,)) as (file,):
        file.write(view_text(options).encode())


def missing_characters(made: Composed) -> list[str]:
    """The characters of the figure's titles that no font on this system has: they are drawn as boxes."""
    figure = made.figure
    picture, fonts = figure.frame.picture, figure.style.fonts
    titles = [mark.label.title for mark in picture.marks]
    titles += [figure.words.title, *made.foot.caption, *(lane.title for lane in picture.lanes)]
    metrics = QFontMetricsF(fonts.font(TextStyle.TITLE))
    letters = {letter for letter in "".join(titles) if not letter.isascii() and letter.isprintable()}
    return sorted(letter for letter in letters if not metrics.inFontUcs4(ord(letter)))


def dimensions(made: Composed) -> str:
    """A figure's size in words, in px or mm."""
    sheet, on_paper = made.sheet, page_size(made.options).is_on_paper
    factor, unit = (MM_PER_INCH / PX_PER_INCH, "mm") if on_paper else (1.0, "px")
    return f"{sheet.width_px * factor:.0f} × {sheet.height_px * factor:.0f} {unit}"


def _by_keys(options: FigureOptions, material: Material, typed: Collection[str]) -> FigureOptions:
    """Lanes and categories may be typed by their titles; a view file has their keys, which stay."""
    lanes = _Names("lane", {lane.key: lane.title for lane in material.subject.lanes.lanes}, typed)
    categories = _Names("category", {each.id: each.name for each in material.categories}, typed)
    choice = options.lanes
    order = lanes.keys_of(choice.order)
    return msgspec.structs.replace(
        options,
        categories=categories.keys_of(options.categories),
        lanes=msgspec.structs.replace(
            choice,
            only=lanes.keys_of(choice.only),
            order=tuple(dict.fromkeys([*order, *lanes.titles])) if order else (),
            collapsed=lanes.keys_of(choice.collapsed),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Names:
    """Things by their keys and titles; what was ``typed`` has to be among them."""

    kind: str
    titles: dict[str, str]
    typed: Collection[str]

    def keys_of(self, names: tuple[str, ...]) -> tuple[str, ...]:
        by_title = {title.casefold(): key for key, title in self.titles.items()}
        unknown = [name for name in names if name not in self.titles and name.casefold() not in by_title]
        for name in unknown:
            if name in self.typed:
                refuse(f"There is no {self.kind} '{name}'; there are {listed(self.titles.values())}.")
        return tuple(name if name in self.titles else by_title.get(name.casefold(), name) for name in names)
