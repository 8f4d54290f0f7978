"""Asks what a figure shall be, shows it at its true proportions, and writes it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.figures.asking import asked_path
from timeline_app.app.figures.foot import DialogFoot
from timeline_app.app.figures.page_page import PagePage
from timeline_app.app.figures.preset_menu import PresetMenu
from timeline_app.app.figures.presets import keep_last_options, last_options
from timeline_app.app.figures.preview_pane import PreviewPane
from timeline_app.app.figures.previewer import Previewer
from timeline_app.app.figures.shown_page import ShownPage
from timeline_app.app.figures.sources_page import SourcesPage
from timeline_app.app.figures.start import Start
from timeline_app.app.figures.studio import KINDS, PAGE_ENDINGS, Drawn, FileKind, Studio, Wish
from timeline_app.app.figures.style import dialog_sheet
from timeline_app.app.figures.told import drawn_words, pixel_words
from timeline_app.app.figures.words import problem_words, small_letters_words
from timeline_app.app.figures.words_page import WordsPage
from timeline_app.app.figures.zoom_bar import ZoomBar
from timeline_app.app.forms.choices import CalmBox
from timeline_app.app.reader.rule import Rule
from timeline_app.app.settings import Settings
from timeline_app.app.side_by_side import column
from timeline_app.app.text_size import scaled
from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError
from timeline_app.drawing.figure_options import FigureOptions
from timeline_app.drawing.figure_sizes import page_size
from timeline_app.drawing.theme import Theme

_FIRST_SIZE: Final = QSize(1240, 800)
_LEAST_SIZE: Final = QSize(700, 460)
_AROUND_PX: Final = 40
_OPTIONS_PX: Final = 372
_WIDEST_OPTIONS_PX: Final = 500
_FORMAT: Final = "export/format"
_PLACE: Final = "figures"


class FigureDialog(QDialog):
    """Stays open when a figure has been written, for another one.

    Signals:
        export_wished: a figure is to be written (FigureOptions, Path).
        copy_wished: it is to go to the clipboard (FigureOptions, "png" or "svg").
        print_wished: it is to be printed (FigureOptions).
    """

    export_wished = Signal(object, object)
    copy_wished = Signal(object, str)
    print_wished = Signal(object)

    def __init__(
        self,
        start: Start,
        studio: Studio,
        worker: Worker,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self._options = start.options(last_options(settings))
        self._problem: UserError | None = None
        self.drawn: Drawn | None = None
        self.previewer = Previewer(studio, worker, self)
        self.setWindowTitle(self.tr("Export figure"))
        self.setStyleSheet(dialog_sheet(theme))
        self._build(start)
        self._connect_signals()
        self.show_options(self._options)
        self._fit()

    @property
    def options(self) -> FigureOptions:
        """What is asked for now."""
        return self._options

    @property
    def kind(self) -> FileKind:
        """The format that is chosen."""
        kind: FileKind = self.format.currentData()
        return kind

    def show_options(self, options: FigureOptions) -> None:
        """Shows other options, and the figure that they make."""
        self._options = options
        for page in self.pages_of_options:
            page.show_options(options)
        self._on_changed()

    def _build(self, start: Start) -> None:
        self.preview = PreviewPane(self._theme)
        self.zoom_bar = ZoomBar()
        self.shown_page = ShownPage(start, self._theme)
        self.page_page = PagePage(self._theme)
        self.words_page = WordsPage(self._theme)
        self.sources_page = SourcesPage(self._theme)
        self.pages_of_options = (self.shown_page, self.page_page, self.words_page, self.sources_page)
        self.presets = PresetMenu(self._settings)
        self.format = CalmBox(self._theme)
        for kind in KINDS:
            self.format.addItem(kind.upper(), kind)
        self.format.setAccessibleName(self.tr("Format"))
        self.format.setMinimumContentsLength(5)
        self.format.setCurrentIndex(max(self.format.findData(self._settings.text(_FORMAT)), 0))
        self.foot = DialogFoot()
        left = column(self.preview, self.zoom_bar)
        left.setObjectName("left")
        options = self._options_column()
        options.setFixedWidth(min(scaled(_OPTIONS_PX), _WIDEST_OPTIONS_PX))
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(left, 1)
        middle.addWidget(_upright_rule(self._theme))
        middle.addWidget(options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(Rule(self._theme))
        layout.addWidget(self.foot)

    def _options_column(self) -> QWidget:
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Options"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        stack = QStackedWidget()
        for title, page in (
            (self.tr("Content"), self.shown_page),
            (self.tr("Page"), self.page_page),
            (self.tr("Words"), self.words_page),
            (self.tr("Sources"), self.sources_page),
        ):
            self.tabs.addTab(title)
            stack.addWidget(page)
        self.tabs.currentChanged.connect(stack.setCurrentIndex)
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 8)
        top.setSpacing(8)
        format_name = QLabel(self.tr("Format"))
        format_name.setObjectName("option")
        format_name.setBuddy(self.format)
        for widget, stretch in ((format_name, 0), (self.format, 1), (self.presets, 0)):
            top.addWidget(widget, stretch)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(6, 0, 6, 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(tabs)
        layout.addWidget(Rule(self._theme))
        layout.addWidget(stack, 1)
        return whole

    def _connect_signals(self) -> None:
        for page in self.pages_of_options:
            page.changed.connect(self._on_edited)
        self.format.currentIndexChanged.connect(lambda _: self._on_format_changed())
        self.presets.options_wished.connect(self.show_options)
        self.presets.said.connect(self.foot.say)
        self.preview.room_changed.connect(self._draw)
        self.preview.zoom_wished.connect(self._on_zoom)
        self.zoom_bar.zoom_wished.connect(self._on_zoom)
        self.zoom_bar.sheet_wished.connect(self._draw)
        self.previewer.drawn.connect(self._on_drawn)
        self.previewer.failed.connect(self._on_failed)
        self.previewer.estimated.connect(self._on_estimated)
        self.foot.export_wished.connect(self._on_export)
        self.foot.copy_wished.connect(lambda kind: self.copy_wished.emit(self._options, kind))
        self.foot.print_wished.connect(lambda: self.print_wished.emit(self._options))
        self.foot.close_wished.connect(self.reject)

    def _fit(self) -> None:
        """As large as the window lets it be."""
        window = self.parentWidget()
        room = window.size() - QSize(_AROUND_PX, _AROUND_PX) if window is not None else _FIRST_SIZE
        size = _FIRST_SIZE.boundedTo(room.expandedTo(_LEAST_SIZE))
        self.setMinimumSize(_LEAST_SIZE)
        self.resize(size)
        self.restoreGeometry(self._settings.geometry(_PLACE))

    def _on_edited(self) -> None:
        """Somebody has changed an option."""
        options = self._options
        for page in self.pages_of_options:
            options = page.applied(options)
        if options != self._options:
            self._options = options
            self._on_changed()

    def _on_changed(self) -> None:
        self.presets.set_options(self._options)
        self.foot.set_is_drawing()
        self._draw()

    def _on_format_changed(self) -> None:
        self._settings.set_text(_FORMAT, self.kind)
        self._show_pixels()
        if self.drawn is not None:
            self.previewer.wish_estimate(self._options, self.kind)

    def _draw(self) -> None:
        preview = self.preview
        self.previewer.wish(Wish(self._options, preview.room_px, preview.zoom, self.zoom_bar.sheet))

    def _on_zoom(self, zoom: float) -> None:
        self.preview.set_zoom(zoom)
        self.zoom_bar.show_zoom(zoom, self.preview.shown_zoom)
        self._draw()

    def _on_drawn(self, drawn: Drawn) -> None:
        self.drawn = drawn
        self._problem = None
        self.preview.show_drawn(drawn)
        self.zoom_bar.show_zoom(self.preview.zoom, self.preview.shown_zoom)
        self.zoom_bar.show_sheet(drawn.sheet, drawn.sheets)
        if drawn.options != self._options:
            return  # there is a newer one on its way
        self.shown_page.show_lanes(drawn.lanes)
        self.words_page.show_usual(drawn.usual)
        self.zoom_bar.tell(drawn_words(drawn))
        self._show_pixels()
        self.foot.set_ready(self._warning(drawn))
        self.previewer.wish_estimate(self._options, self.kind)

    def _warning(self, drawn: Drawn) -> str:
        if page_size(drawn.options).is_on_paper and drawn.findings.has_small_letters:
            return small_letters_words(drawn.findings.smallest_pt)
        return ""

    def _on_failed(self, error: UserError) -> None:
        self._problem = error
        words = problem_words(error, page_size(self._options).unit)
        self.preview.tell(words)
        self.zoom_bar.tell("")
        self.foot.set_problem(words)

    def _on_estimated(self, count: int | None) -> None:
        self._show_pixels(count)

    def _show_pixels(self, count: int | None = None) -> None:
        if self.drawn is not None:
            self.page_page.show_pixels(pixel_words(self.drawn, self.kind, count))

    def _on_export(self) -> None:
        kind = self.kind
        path = asked_path(
            self,
            self.tr("Export figure"),
            self._settings.export_folder / f"timeline.{kind}",
            f"{kind.upper()} (*.{kind})",
            (*KINDS, *PAGE_ENDINGS),
        )
        if path is not None:
            self._settings.export_folder = path.parent
            self._remember()
            self.export_wished.emit(self._options, Path(path))

    def _remember(self) -> None:
        keep_last_options(self._settings, self._options)
        self._settings.set_geometry(_PLACE, self.saveGeometry())

    # Qt's overrides

    def done(self, result: int) -> None:
        self.previewer.close()
        self._remember()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.foot.is_working:
            self.foot.stop()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.foot.is_working:
            self.foot.stop()  # the dialog goes at the next one
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # In a field it ends what is typed there.
            if not isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit | QDoubleSpinBox):
                self.foot.export.click()
        else:
            super().keyPressEvent(event)


def _upright_rule(theme: Theme) -> QWidget:
    rule = QWidget()
    rule.setFixedWidth(1)
    rule.setStyleSheet(f"background: {theme.line};")
    return rule
