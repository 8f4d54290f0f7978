"""What is in a figure: its time, its lanes, which events, and how many of them have words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from timeline_app.app.actions import plain
from timeline_app.app.figures.binding import Binder
from timeline_app.app.figures.extent_choice import ExtentChoice
from timeline_app.app.figures.key_list import KeyList
from timeline_app.app.figures.section import Section, beside, page_of
from timeline_app.app.figures.start import Start
from timeline_app.app.lanes.titles import by_words
from timeline_app.app.words import events_text
from timeline_app.drawing.figure_options import FigureOptions, Place, with_value
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.arrangement import LANES_BY
from timeline_app.timeline.lanes import Lane

_MOST_LETTERS = 2_000


class ShownPage(QWidget):
    """Signals:
    changed: something else is to be shown.
    """

    changed = Signal()

    def __init__(self, start: Start, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._binder = Binder(theme, self)
        self._options = FigureOptions()
        whole = start.loaded.subject.extents.whole()
        self.extent = ExtentChoice(start.view, whole, start.selected)
        sections = (self.extent, self._lanes_section(), self._events_section())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page_of(*sections))
        self._show_lanes(start.lanes)
        for source in (self.extent, self._binder, self.lanes, self.categories):
            source.changed.connect(self.changed)
        self.as_in_window.clicked.connect(self._take_lanes_of_window)

    @property
    def places(self) -> set[Place]:
        """The options that have a control here."""
        own = {("extent", each) for each in ("start", "end", "event")}
        lists = {("lanes", each) for each in ("order", "only", "collapsed")} | {("categories",)}
        return self._binder.places | own | lists

    def show_options(self, options: FigureOptions) -> None:
        """Shows these options; their lanes are known once they have been read."""
        by_before = self._options.lanes.by
        self._options = options
        self.extent.show_extent(options.extent)
        self._binder.show(options)
        if options.lanes.by in (by_before, self._start.arrangement.by):
            self._show_lanes(self._known if options.lanes.by == by_before else self._start.lanes)
        categories = [(each.id, each.name) for each in self._start.loaded.collection.categories]
        self.categories.set_things(categories, options.categories, ())

    def applied(self, options: FigureOptions) -> FigureOptions:
        """The options with what is shown here."""
        by = self.by.currentData()
        is_other = by != self._options.lanes.by
        self._options = self._binder.applied(options)
        for name, value in (
            ("order", () if is_other else self.lanes.order()),
            ("only", () if is_other else self.lanes.only()),
            ("collapsed", () if is_other else self._options.lanes.collapsed),
        ):
            self._options = with_value(self._options, ("lanes", name), value)
        self._options = with_value(self._options, ("categories",), self.categories.only())
        self._options = with_value(self._options, ("extent",), self.extent.extent())
        return self._options

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """The lanes have been read: lists them, if they are others than those that are listed."""
        if [lane.key for lane in lanes] != [lane.key for lane in self._known]:
            self._show_lanes(lanes)

    def _lanes_section(self) -> Section:
        section = Section(self.tr("Lanes"))
        self.by = self._binder.choice(
            ("lanes", "by"),
            self.tr("What lanes are by"),
            [(by, plain(by_words(by))) for by in LANES_BY],
        )
        section.add_row(self.tr("By"), self.by)
        self.lanes = KeyList(
            self.tr("Lanes from top to bottom; those with a tick are in the figure"), can_move=True
        )
        self.lanes.setToolTip(self.tr("Drag lanes into another order"))
        section.add_wide(self.lanes)
        section.add_wide(self._binder.switch(("lanes", "articles"), self.tr("Lane of articles")))
        self.as_in_window = QPushButton(self.tr("As in the window"))
        self.as_in_window.setAutoDefault(False)
        self.as_in_window.setToolTip(self.tr("Lanes in the order and number that the window shows"))
        section.add_wide(beside(self.as_in_window, QWidget(), stretch=1))
        return section

    def _events_section(self) -> Section:
        section = Section(self.tr("Events"))
        labels = (
            ("few", self.tr("Few, far apart")),
            ("normal", self.tr("As in the window")),
            ("many", self.tr("Many, shortened")),
        )
        section.add_row(
            self.tr("Words"), self._binder.choice(("labels",), self.tr("Words of events"), labels)
        )
        self.filter = self._binder.line(
            ("filter",), self.tr("Only events that meet this filter"), _MOST_LETTERS
        )
        self.filter.setPlaceholderText(self.tr("such as {0}").format("place:Chongqing sources:<2"))
        section.add_row(self.tr("Filter"), self.filter)
        self.categories = KeyList(self.tr("Categories; those with a tick are in the figure"), can_move=False)
        section.add_row(self.tr("Categories"), QWidget())
        section.add_wide(self.categories)
        return section

    def _show_lanes(self, lanes: Sequence[Lane]) -> None:
        self._known = tuple(lanes)
        things = [(lane.key, f"{lane.title}  ·  {events_text(lane.count)}") for lane in lanes]
        choice = self._options.lanes
        self.lanes.set_things(things, choice.only, choice.order)

    def _take_lanes_of_window(self) -> None:
        lanes = self._start.lane_choice(has_articles=self._options.lanes.articles)
        self.show_options(with_value(self._options, ("lanes",), lanes))
        self._show_lanes(self._start.lanes)
        self.changed.emit()
