"""Filters at work: the panel and the bar on one side, the view's state and what is read on the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.app.edits import Editing
from timeline_app.app.filters.bar import FilterBar
from timeline_app.app.filters.choices import COUNTED, ticked_values, with_field, with_tick
from timeline_app.app.filters.histogram import BARS
from timeline_app.app.filters.panel import FilterPanel
from timeline_app.app.filters.saved_filters import KIND, SavedFilters
from timeline_app.app.filters.span_section import span_text
from timeline_app.app.filters.values import ValueEntry
from timeline_app.app.filters.words import (
    filter_words,
    hidden_words,
    shown_words,
    sources_words,
    value_words,
)
from timeline_app.app.history import ViewState
from timeline_app.app.languages import error_in_words
from timeline_app.app.presenter import Presenter
from timeline_app.app.reader.theming import apply_theme
from timeline_app.app.saved_records import SavedRecords
from timeline_app.app.settings import Settings
from timeline_app.app.worker import Worker
from timeline_app.core.bounds import Span
from timeline_app.core.dateformat import format_span
from timeline_app.core.filtering import Counted, Counts, parts_of
from timeline_app.core.query import Condition, Field, Query, QueryError, parse_filter
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.strip import crowded_part

PANEL, CLEAR = "view.filter", "view.clear_filter"
_OPEN: Final = "filters/open"  # in the settings: the sections that are open
_FIRST_OPEN: Final = "category sources conflict"
_NAMES: Final = ("place", "person", "organisation", "tag", "article", "publisher", "category")

_ALL_VALUES: Final = (
    "category",
    "kind",
    "sources",
    "independent",
    "conflict",
)  # those that nothing has are listed too


class Filters(QObject):
    """Signals:
    left: the user is done in the panel, and the focus can go elsewhere.
    failed: something could not be understood or read (UserError).
    """

    left = Signal()
    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        worker: Worker,
        actions: Mapping[str, QAction],
        editing: Editing,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._settings = settings
        self._presenter: Presenter | None = None
        self._titles: dict[str, str] = {}  # of articles, by id
        self.side = QWidget()  # where the panel stands
        self.side.hide()
        self._panel: FilterPanel | None = None
        self._theme: Theme | None = None
        self.bar = FilterBar(actions[PANEL], actions[CLEAR])
        self.saved = SavedFilters(SavedRecords(KIND, worker, editing, self), window)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._count)
        actions[PANEL].toggled.connect(self._on_panel_toggled)
        actions[CLEAR].triggered.connect(lambda: self.set_query(Query()))
        self.saved.chosen.connect(self.set_query)
        self.saved.failed.connect(self.failed)

    @property
    def panel(self) -> FilterPanel:
        """The panel, made when it is asked for first: a window that never filters begins sooner."""
        if self._panel is None:
            self._panel = self._new_panel()
        return self._panel

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        self._presenter = presenter
        self._titles = {}
        presenter.session.state_changed.connect(self._on_state_changed)
        presenter.lanes.filter_changed.connect(self.refresh)
        presenter.lanes.facts_changed.connect(self.refresh)
        presenter.lanes.refreshed.connect(self.refresh)
        presenter.shown_changed.connect(self.refresh)
        presenter.shown_anew.connect(self.refresh)
        self.saved.records.read()
        self._want_parts()
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Repaints in the colours of a theme."""
        self._theme = theme
        if self._panel is not None:
            apply_theme(self._panel, theme)

    def set_query(self, query: Query) -> None:
        """Shows only what answers a filter; back and forward lead over it."""
        if self._presenter is not None:
            self._presenter.session.set_filter(query.filter)

    def refresh(self) -> None:
        """Tells of the filter as it is now."""
        presenter = self._presenter
        if presenter is None:
            return
        query = presenter.session.state.filter
        self.saved.show_query(query)
        self._actions[CLEAR].setEnabled(bool(query))
        total = presenter.loaded.subject.columns.count
        rows = presenter.lanes.shown.filtered_rows
        shown = total if rows is None else int(np.count_nonzero(rows))
        is_known = not presenter.lanes.is_filtering
        self.bar.show_filter(
            filter_words(query, self._title),
            hidden_words(total - shown, total) if is_known else self.tr("Filtering…"),
        )
        if self._actions[PANEL].isChecked():
            self.panel.show_query(query)
            self.panel.count.setText(shown_words(shown, total) if is_known else self.tr("Filtering…"))
            self._soon.start()  # several things are told of one change

    def _new_panel(self) -> FilterPanel:
        panel = FilterPanel(self._actions[CLEAR])
        panel.set_open((self._settings.text(_OPEN) or _FIRST_OPEN).split())
        panel.text_entered.connect(self._on_text_entered)
        panel.ticked.connect(self._on_ticked)
        panel.opened.connect(self._on_opened)
        panel.left.connect(self.left)
        panel.closed.connect(lambda: self._actions[PANEL].setChecked(False))
        panel.span.condition_wished.connect(self._on_span_wished)
        panel.span.view_wished.connect(self._on_view_wished)
        panel.saved_button.clicked.connect(self._on_saved_clicked)
        if self._theme is not None:
            apply_theme(panel, self._theme)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        return panel

    def _count(self) -> None:
        if self._presenter is not None:
            self._fill_histogram()
            self._presenter.lanes.count(self.panel.open_fields(), self._on_counted)

    def _on_counted(self, counts: Counts | None) -> None:
        presenter = self._presenter
        if presenter is None or counts is None:
            return  # it is told again when more has been read
        query = presenter.session.state.filter
        if counts.query == query:
            self.panel.show_unknown(self._unknown(counts))
        names = {} if presenter.lanes.facts is None else presenter.lanes.facts.names
        if "article" in names:
            self._titles = dict(zip(names["article"].keys, names["article"].titles, strict=True))
        for field, counted in counts.of_field.items():
            self.panel.sections[field].set_entries(self._entries(counted, query, field))

    def _entries(self, counted: Sequence[Counted], query: Query, field: Field) -> list[ValueEntry]:
        """The values of a field; those that nothing has are left out where they are not asked for."""
        ticked = ticked_values(query, field)
        entries = [
            ValueEntry(each.value, self._title_in_list(field, each.value), each.count, each.value in ticked)
            for each in counted
            if each.count or each.value in ticked or (field in _ALL_VALUES and each.value)
        ]
        known = {each.value for each in counted}
        return entries + [ValueEntry(value, value, 0, True) for value in sorted(ticked - known)]

    def _fill_histogram(self) -> None:
        presenter = self._presenter
        if presenter is None:
            return
        detail = presenter.loaded.subject.detail
        whole = detail.extents.whole()
        if whole is None:
            self.panel.histogram.set_counts((), (), "")
            return
        span: Span = crowded_part(whole, detail.count_before)
        step = max(span.length_s // BARS, 1)
        edges = np.array([span.start_s + step * place for place in range(BARS + 1)], np.int64)
        every, shown = (
            each.histogram(edges).sum(axis=0).tolist() for each in (detail, presenter.lanes.shown.overview)
        )
        words = self.tr("Events shown among all, {0}").format(format_span(span))
        self.panel.histogram.set_counts(every, shown, words)

    def _title(self, field: Field, value: str) -> str:
        """What a value is called in a line."""
        if not value or field not in _NAMES:
            return value_words(field, value)
        return self._named(field, value)

    def _title_in_list(self, field: Field, value: str) -> str:
        return sources_words(value) if field in COUNTED else self._title(field, value)

    def _named(self, field: Field, value: str) -> str:
        if field == "article":
            return self._titles.get(value, value)
        if field == "category" and self._presenter is not None:
            categories = self._presenter.loaded.collection.categories
            return next((each.name for each in categories if each.id == value), value)
        return value

    def _unknown(self, counts: Counts) -> str:
        """Says which names that are asked for no event has."""
        names = ", ".join(dict.fromkeys(condition.value for condition in counts.unknown))
        return self.tr("No event has this: {0}. Choose from the lists below.").format(names) if names else ""

    def _on_state_changed(self, before: ViewState, after: ViewState) -> None:
        if before.filter != after.filter:
            self.refresh()

    def _on_panel_toggled(self, is_on: bool) -> None:
        if is_on:
            self.panel.show()  # made now, if it was not there
        self.side.setVisible(is_on)
        self._want_parts()
        if is_on:
            self.refresh()
            self.panel.take_keys()
        else:
            self.left.emit()

    def _on_opened(self) -> None:
        self._settings.set_text(_OPEN, " ".join(self.panel.open_fields()) or "-")
        self._want_parts()
        self.refresh()

    def _want_parts(self) -> None:
        """What the open sections show is to be read, as long as the panel is there."""
        if self._presenter is not None:
            fields = self.panel.open_fields() if self._actions[PANEL].isChecked() else ()
            conditions = tuple(Condition(field, "") for field in fields)
            self._presenter.lanes.want_parts(parts_of(Query((), conditions)))

    def _on_text_entered(self, text: str) -> None:
        try:
            query = parse_filter(text)
        except QueryError as error:
            self.panel.show_fault(error_in_words(error))
            self.panel.field.setCursorPosition(error.position)
            return
        self.panel.show_typed(query)
        self.set_query(query)

    def _on_ticked(self, field: Field, value: str, is_on: bool) -> None:
        if self._presenter is not None:
            self.set_query(with_tick(self._presenter.session.state.filter, field, value, is_on=is_on))

    def _on_span_wished(self, condition: Condition | None) -> None:
        if self._presenter is not None:
            wished = () if condition is None else (condition,)
            query = self._presenter.session.state.filter
            self.set_query(with_field(query, ("within", "possibly"), wished))

    def _on_view_wished(self) -> None:
        if self._presenter is not None:
            text = span_text(self._presenter.session.state.span)
            self._on_span_wished(Condition(self.panel.span.certain_field, text))

    def _on_saved_clicked(self) -> None:
        button = self.panel.saved_button
        self.saved.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
