"""Asks what a figure shall show, how large it shall be, and where it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.exporting import ExportOrder
from timeline_app.app.languages import date_language, error_in_words
from timeline_app.app.loaded import Loaded
from timeline_app.app.settings import Settings
from timeline_app.app.words import figure_words
from timeline_app.core import edtf
from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.core.dateformat import format_span
from timeline_app.drawing.export import FORMATS
from timeline_app.drawing.figure import MM_PER_INCH, PX_PER_INCH, FigureSize, smallest_size
from timeline_app.drawing.theme import ThemeName
from timeline_app.timeline.scale import fitted

_WHOLE_PADDING = 0.03
_EVERYTHING = 1  # the number of its button


class ExportDialog(QDialog):
    """After it is accepted, ``order`` says what to write."""

    def __init__(
        self, loaded: Loaded, view: Span, theme: ThemeName, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._loaded = loaded
        self._view = view
        self._settings = settings
        self.order: ExportOrder | None = None
        self.setWindowTitle(self.tr("Export figure"))
        self._build(theme)
        self._connect_signals()
        self._on_size_changed()

    def _build(self, theme: ThemeName) -> None:
        whole = self._loaded.subject.extents.whole() or self._view
        self._whole = fitted(whole.start_s, whole.end_s, _WHOLE_PADDING)
        self.extent = QButtonGroup(self)
        extents = QVBoxLayout()
        choices = (
            self.tr("What is in view ({0})").format(format_span(self._view, date_language())),
            self.tr("Everything ({0})").format(format_span(whole, date_language())),
            self.tr("From one date to another"),
        )
        for number, words in enumerate(choices):
            button = QRadioButton(words)
            self.extent.addButton(button, number)
            extents.addWidget(button)
        self.extent.button(0).setChecked(True)
        self.first_date, self.last_date = QLineEdit(), QLineEdit()
        for field, words in ((self.first_date, "1997"), (self.last_date, "2023-05-12")):
            field.setMinimumWidth(150)
            field.setPlaceholderText(self.tr("such as {0}").format(words))
        dates = QHBoxLayout()
        dates.setContentsMargins(22, 0, 0, 0)
        dates.addWidget(self.first_date)
        dates.addWidget(QLabel("–"))
        dates.addWidget(self.last_date)
        extents.addLayout(dates)
        self.width_box, self.height_box = _length_box(), _length_box()
        self.unit = QComboBox()
        self.unit.addItems(["px", "mm"])
        sizes = QHBoxLayout()
        for widget in (self.width_box, QLabel("×"), self.height_box, self.unit):
            sizes.addWidget(widget)
        self.format = QComboBox()
        self.format.addItems([each.upper() for each in FORMATS])
        self.dpi = QSpinBox()
        self.dpi.setRange(36, 1200)
        self.dpi.setValue(96)
        self.dpi.setSuffix(self.tr(" dots per inch"))
        self.theme = QComboBox()
        self.theme.addItem(self.tr("Light"), "light")
        self.theme.addItem(self.tr("Dark"), "dark")
        self.theme.setCurrentIndex(self.theme.findData(theme))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        form = QFormLayout(self)
        form.setContentsMargins(22, 20, 22, 16)
        form.setVerticalSpacing(12)
        form.addRow(self.tr("Shows"), extents)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Size"), sizes)
        form.addRow(self.tr("Sharpness"), self.dpi)
        form.addRow(self.tr("Colours"), self.theme)
        form.addRow(self.problem)
        form.addRow(self.buttons)
        self._set_size(1600.0, 1000.0)
        named: tuple[tuple[str, QWidget], ...] = (
            (self.tr("First date"), self.first_date),
            (self.tr("Last date"), self.last_date),
            (self.tr("Width"), self.width_box),
            (self.tr("Height"), self.height_box),
            (self.tr("Unit of the size"), self.unit),
        )
        for name, named_widget in named:
            named_widget.setAccessibleName(name)

    def _connect_signals(self) -> None:
        self.unit.currentTextChanged.connect(self._on_unit_changed)
        self.format.currentTextChanged.connect(self._on_size_changed)
        for box in (self.width_box, self.height_box):
            box.valueChanged.connect(self._on_size_changed)
        self.extent.idToggled.connect(self._on_size_changed)
        for field in (self.first_date, self.last_date):
            field.textEdited.connect(lambda _: self.extent.button(2).setChecked(True))
            field.textChanged.connect(self._on_size_changed)
        self.buttons.accepted.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)

    def figure_size(self) -> FigureSize:
        """The size asked for."""
        if self.unit.currentText() == "mm":
            return FigureSize.in_mm(self.width_box.value(), self.height_box.value())
        return FigureSize(self.width_box.value(), self.height_box.value())

    def span(self) -> Span:
        """The span asked for.

        Raises:
            ValueError: a date cannot be read or is open, or the second is not after the first.
        """
        chosen = self.extent.checkedId()
        if chosen < 2:
            return (self._view, self._whole)[chosen]
        first = edtf.bounds(edtf.parse(self.first_date.text().strip()))
        last = edtf.bounds(edtf.parse(self.last_date.text().strip()))
        if first.earliest_start == PAST:
            raise ValueError(self.tr("The first date is without a beginning; give one such as 1997."))
        if last.latest_end == FUTURE:
            raise ValueError(self.tr("The second date is without an end; give one such as 2023-05-12."))
        if last.latest_end <= first.earliest_start:
            raise ValueError(self.tr("The second date must come after the first."))
        return Span(first.earliest_start, last.latest_end)

    def choose_file(self) -> Path | None:
        """Asks where the figure goes; None when the user thinks better of it."""
        ending = FORMATS[self.format.currentIndex()]
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export figure"),
            str(self._settings.export_folder / f"timeline.{ending}"),
            f"{ending.upper()} (*.{ending})",
        )
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower().removeprefix(".") in FORMATS:
            return path  # the ending that was typed decides
        path = path.with_name(f"{path.name}.{ending}")
        return path if not path.exists() or self._may_replace(path) else None

    def _may_replace(self, path: Path) -> bool:
        """Asks what the file dialog could not, for it did not know of the ending."""
        words = self.tr("{0} is there already. Replace it?").format(path.name)
        answer = QMessageBox.question(self, self.tr("Export figure"), words)
        return answer == QMessageBox.StandardButton.Yes

    def _problem(self) -> str:
        """What stands in the way of the figure as asked for; empty when nothing does."""
        try:
            self.span()
        except edtf.EdtfError as error:
            return error_in_words(error) if error.text else self.tr("Give both dates, as 1997 or 2023-05-12.")
        except ValueError as error:
            return error_in_words(error)
        size = self.figure_size()
        width, height = smallest_size(self._loaded.subject, size.letters)
        if size.width_px < width or (size.height_px or height) < height:
            factor = MM_PER_INCH / PX_PER_INCH if self.unit.currentText() == "mm" else 1.0
            return self.tr("The smallest size for these lanes is {0} × {1} {2}.").format(
                -int(-width * factor // 1), -int(-height * factor // 1), self.unit.currentText()
            )
        return ""

    def _set_size(self, width: float, height: float) -> None:
        self.width_box.setValue(width)
        self.height_box.setValue(height)

    def _on_unit_changed(self, unit: str) -> None:
        """Keeps a sensible size: a screen's in px, a printed page's width in mm."""
        if unit == "mm":
            self._set_size(183.0, 170.0)
            self.dpi.setValue(300)
        else:
            self._set_size(1600.0, 1000.0)
            self.dpi.setValue(96)

    def _on_size_changed(self) -> None:
        problem = self._problem()
        self.problem.setText(problem)
        self.dpi.setEnabled(self.format.currentText() == "PNG")
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not problem)

    def _on_save(self) -> None:
        path = self.choose_file()
        if path is None:
            return
        self._settings.export_folder = path.parent
        self.order = ExportOrder(
            subject=self._loaded.subject,
            words=figure_words(
                self._loaded.collection.title,
                self._loaded.subject,
                self._loaded.articles,
                self.span(),
                is_everything=self.extent.checkedId() == _EVERYTHING,
            ),
            colours=self._loaded.colours,
            span=self.span(),
            size=self.figure_size(),
            dpi=float(self.dpi.value()),
            theme=self.theme.currentData(),
            path=path,
        )
        self.accept()


def _length_box() -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(1, 20_000)
    box.setDecimals(0)
    box.setGroupSeparatorShown(True)
    return box
