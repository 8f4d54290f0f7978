"""How large a figure is, and how it looks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from timeline_app.app.figures.binding import Binder
from timeline_app.app.figures.number_box import NumberBox
from timeline_app.app.figures.section import Section, beside, page_of
from timeline_app.app.figures.words import preset_words, theme_words
from timeline_app.app.text_size import scaled, text_scale
from timeline_app.drawing.figure_options import MM_PER_UNIT, UNITS, FigureOptions, Place, Unit
from timeline_app.drawing.figure_sizes import PRESETS, page_size, preset_of
from timeline_app.drawing.theme import THEMES, Theme

_LARGEST: Final[dict[Unit, float]] = {"px": 19_200, "mm": 5_080, "in": 200}
_UNIT_PX: Final = 62
_DECIMALS: Final[dict[Unit, int]] = {"px": 0, "mm": 1, "in": 2}


class PagePage(QWidget):
    """Signals:
    changed: another size or look is wanted.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binder = Binder(theme, self)
        self._unit: Unit = "px"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        sections = (
            self._size_section(),
            self._letters_section(),
            self._looks_section(),
            self._paper_section(),
        )
        column.addWidget(page_of(*sections))
        self._binder.changed.connect(self._on_changed)

    @property
    def places(self) -> set[Place]:
        return self._binder.places

    def show_options(self, options: FigureOptions) -> None:
        self._set_unit(options.size.unit)
        self._binder.show(options)
        self._follow_preset()
        self._show_size(options)

    def applied(self, options: FigureOptions) -> FigureOptions:
        return self._binder.applied(options)

    def show_pixels(self, words: str) -> None:
        """How many pixels that comes to."""
        self.pixels.setText(words)

    def _size_section(self) -> Section:
        section = Section(self.tr("Size"))
        presets = [("", self.tr("Free")), *((each.name, preset_words(each.name)) for each in PRESETS)]
        self.preset = self._binder.choice(("size", "preset"), self.tr("Size"), presets)
        section.add_row(self.tr("Page"), self.preset)
        turned = (("landscape", self.tr("Landscape")), ("portrait", self.tr("Portrait")))
        self.orientation = self._binder.choice(
            ("size", "orientation"), self.tr("How the page is turned"), turned
        )
        self._orientation_row = section.add_row(self.tr("Turned"), self.orientation)
        self.width_box = self._length(("size", "width"), self.tr("Width"), self.tr("usual"))
        self.height_box = self._length(("size", "height"), self.tr("Height"), self.tr("auto"))
        self.unit = self._binder.choice(
            ("size", "unit"), self.tr("Unit of the size"), [(unit, unit) for unit in UNITS]
        )
        self.unit.setMinimumContentsLength(2)
        self.unit.setFixedWidth(round(_UNIT_PX * (1 + text_scale()) / 2))  # its arrow does not grow
        self._times = QLabel("×")
        self._times.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._times.setFixedWidth(scaled(10))
        sizes = beside(self.width_box, self._times, self.height_box, self.unit)
        for place in (0, 2):
            sizes.setStretch(place, 1)
        self._sizes_row = section.add_row(self.tr("Size"), sizes)
        self.margin = self._binder.number(
            ("margin_mm",), self.tr("Margin"), (0, 200), decimals=1, unset=self.tr("usual")
        )
        self.margin.setSuffix(" mm")
        section.add_row(self.tr("Margin"), self.margin)
        self.dpi = self._binder.number(
            ("dpi",), self.tr("Dots per inch"), (10, 2_400), unset=self.tr("usual")
        )
        self.dpi.setSuffix(" dpi")
        section.add_row(self.tr("Sharpness"), self.dpi)
        self.pixels = QLabel()
        self.pixels.setObjectName("quiet")
        self.pixels.setWordWrap(True)
        section.add_beside(self.pixels)
        return section

    def _length(self, place: Place, name: str, unset: str) -> NumberBox:
        box = NumberBox((1, _LARGEST["px"]), unset=unset)
        box.setAccessibleName(name)
        self._binder.bind(place, box, lambda: _length_of(box, self._unit), box.show_value)
        box.valueChanged.connect(lambda _: self._binder.changed.emit())
        return box

    def _letters_section(self) -> Section:
        section = Section(self.tr("Letters"))
        families = [("", self.tr("The usual one")), *((each, each) for each in QFontDatabase.families())]
        self.family = self._binder.choice(("letters", "family"), self.tr("Font"), families)
        section.add_row(self.tr("Font"), self.family)
        self.letters = self._binder.number(
            ("letters", "size_pt"), self.tr("Size of labels"), (3, 200), decimals=1, unset=self.tr("usual")
        )
        self.letters.setSuffix(" pt")
        section.add_row(self.tr("Labels"), self.letters)
        return section

    def _looks_section(self) -> Section:
        section = Section(self.tr("Looks"))
        themes = [(name, theme_words(name)) for name in THEMES]
        self.theme = self._binder.choice(("theme",), self.tr("Colours"), themes)
        section.add_row(self.tr("Colours"), self.theme)
        measures = (("axis", self.tr("Axis with dates")), ("scale-bar", self.tr("Scale bar only")))
        section.add_row(self.tr("Time"), self._binder.choice(("measure",), self.tr("Time"), measures))
        section.add_wide(
            self._binder.switch(("legend", "dates"), self.tr("Explain the forms of dates in use"))
        )
        section.add_wide(
            self._binder.switch(("legend", "categories"), self.tr("Explain the colours of categories"))
        )
        return section

    def _paper_section(self) -> Section:
        section = Section(self.tr("Larger than the paper"))
        papers = (("", self.tr("One sheet")), ("a4", "A4"), ("a3", "A3"), ("letter", "Letter"))
        self.paper = self._binder.choice(("tiles", "paper"), self.tr("Paper of the sheets"), papers)
        section.add_row(self.tr("Sheets"), self.paper)
        turned = (("portrait", self.tr("Portrait")), ("landscape", self.tr("Landscape")))
        self.paper_turned = self._binder.choice(
            ("tiles", "orientation"), self.tr("How the sheets are turned"), turned
        )
        section.add_row(self.tr("Turned"), self.paper_turned)
        self.overlap = self._binder.number(("tiles", "overlap_mm"), self.tr("Overlap"), (0, 50), decimals=1)
        self.overlap.setSuffix(" mm")
        section.add_row(self.tr("Overlap"), self.overlap)
        fold = self._binder.number(
            ("tiles", "panel_mm"), self.tr("Fold marks"), (10, 5_000), decimals=1, unset=self.tr("none")
        )
        fold.setSuffix(" mm")
        section.add_row(self.tr("Fold marks"), fold)
        return section

    def _on_changed(self) -> None:
        self._follow_preset()
        self._show_size(self.applied(FigureOptions()))
        self.changed.emit()

    def _follow_preset(self) -> None:
        """In the unit of a preset of which the height can be chosen, and otherwise in the one chosen."""
        preset = preset_of(self.preset.currentData())
        if preset is not None and preset.height is None:
            with QSignalBlocker(self.unit):
                self.unit.setCurrentIndex(self.unit.findData(preset.unit))
        unit: Unit = self.unit.currentData()
        if unit != self._unit:
            self._convert(unit)

    def _convert(self, unit: Unit) -> None:
        """The same size in another unit."""
        ratio = MM_PER_UNIT[self._unit] / MM_PER_UNIT[unit]
        given = [(box, box.given()) for box in (self.width_box, self.height_box)]
        self._set_unit(unit)
        for box, value in given:
            with QSignalBlocker(box):
                box.show_value(None if value is None else value * ratio)

    def _set_unit(self, unit: Unit) -> None:
        self._unit = unit
        for box in (self.width_box, self.height_box):
            with QSignalBlocker(box):
                box.setDecimals(_DECIMALS[unit])
                box.setRange(0, _LARGEST[unit])

    def _show_size(self, options: FigureOptions) -> None:
        """Only what has a meaning for the size that is chosen can be set."""
        preset, page = preset_of(options.size.preset), page_size(options)
        can_turn = preset is not None and preset.can_turn
        has_free_side = preset is None or preset.height is None
        for widget, is_there in self._sometimes():
            widget.setVisible(can_turn if is_there == "turned" else has_free_side)
        for control in (self.paper_turned, self.overlap):
            control.setEnabled(bool(options.tiles.paper))
        self.width_box.setEnabled(preset is None)
        self.unit.setEnabled(preset is None)
        width = page.width * MM_PER_UNIT[page.unit] / MM_PER_UNIT[self._unit]
        self.width_box.setSpecialValueText(f"{width:,.{_DECIMALS[self._unit]}f}")
        self.dpi.setSpecialValueText(self.tr("usual ({0})").format(page.usual_dpi))
        self.letters.setSpecialValueText(self.tr("usual ({0} pt)").format(f"{page.label_pt:g}"))

    def _sometimes(self) -> list[tuple[QWidget, str]]:
        """The controls that are not always there, and with what they are."""
        turned: list[QWidget] = [self.orientation, self._orientation_row]
        sizes: list[QWidget] = [self.width_box, self._times, self.height_box, self.unit, self._sizes_row]
        return [*((each, "turned") for each in turned), *((each, "sizes") for each in sizes)]


def _length_of(box: NumberBox, unit: Unit) -> float | None:
    value = box.given()
    return None if value is None else round(value, _DECIMALS[unit])
