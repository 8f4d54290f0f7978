"""What the export of figures says: names of sizes and colours, what is wrong, how large files are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from timeline_app.app.languages import error_in_words
from timeline_app.core.faults import UserError
from timeline_app.drawing.composing import SizeError
from timeline_app.drawing.figure_extent import ExtentError
from timeline_app.drawing.figure_findings import LEAST_PT
from timeline_app.drawing.figure_options import MM_PER_UNIT, PresetName, Unit
from timeline_app.drawing.theme import ThemeName

_DECIMALS = 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)


def preset_words(name: PresetName) -> str:
    """The name of a usual size, and how large it is."""
    return {
        "": _tr("Free"),
        "one-column": _tr("Journal, one column (89 mm)"),
        "two-columns": _tr("Journal, two columns (183 mm)"),
        "a4": _tr("A4 (297 × 210 mm)"),
        "a3": _tr("A3 (420 × 297 mm)"),
        "a0": _tr("A0, poster (1189 × 841 mm)"),
        "letter": _tr("Letter (11 × 8.5 in)"),
        "slide": _tr("Slide, 16:9 (1920 × 1080 px)"),
        "square": _tr("Square (1080 × 1080 px)"),
    }[name]


def theme_words(name: ThemeName) -> str:
    """The name of a set of colours."""
    words = {
        "light": _tr("Light"),
        "dark": _tr("Dark"),
        "print": _tr("Print"),
        "greyscale": _tr("Greyscale"),
    }
    return words.get(name, name)


def problem_words(error: UserError, unit: Unit) -> str:
    """What stands in the way of a figure, and what to do; lengths in the unit of its size."""
    if isinstance(error, SizeError):
        least = error.least_px * MM_PER_UNIT["px"] / MM_PER_UNIT[unit]
        shown = f"{least + 0.05:.1f}" if unit != "px" else f"{least:.0f}"
        if error.side == "width":
            return _tr("The page is too narrow for these lanes: {0} {1} at least.").format(shown, unit)
        return _tr("The page is too low for these lanes: {0} {1} at least.").format(shown, unit)
    if isinstance(error, ExtentError):
        return _extent_words(error)
    return error_in_words(error)


def _extent_words(error: ExtentError) -> str:
    known = {
        "no dates": _tr("No event here has a date; give two dates to draw from and to."),
        "empty": _tr("The second date must come after the first."),
        "no events there": _tr("There are no events in that time; give both dates to draw it all the same."),
        "too long": _tr("The span is too long; the longest is 40 billion years."),
        "undated event": _tr("The event has no date that can be drawn; choose another extent."),
        "no event": _tr("The event is not in this store; choose another extent."),
        "no start": _tr("The first date is without a beginning; give one such as 1997."),
        "no end": _tr("The second date is without an end; give one such as 2023-05-12."),
        "nothing typed": _tr("Give a date, as 1997 or 2023-05-12."),
    }
    return known.get(error.wrong) or error_in_words(error)


def small_letters_words(least_pt: float) -> str:
    """That letters are too small in print."""
    return _tr("The smallest letters are {0} pt; in print they should have {1} pt at least.").format(
        f"{least_pt:.1f}", f"{LEAST_PT:g}"
    )


def bytes_words(count: int) -> str:
    """How large a file is."""
    return QLocale().formattedDataSize(count, _DECIMALS, QLocale.DataSizeFormat.DataSizeSIFormat)
