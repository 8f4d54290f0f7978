"""Which events of a store are shown: what its filter leaves, in the lanes that are not hidden."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline_app.app.loaded import Loaded, home_of
from timeline_app.core.bounds import Span
from timeline_app.core.filtering import Mask
from timeline_app.timeline.detail import Detail
from timeline_app.timeline.extents import Rows
from timeline_app.timeline.layout import Subject


@dataclass(frozen=True, slots=True, eq=False)
class ShownEvents:
    """``subject`` are the events of ``loaded`` in their lanes, as these are arranged."""

    loaded: Loaded
    subject: Subject

    @property
    def filtered_rows(self) -> Mask | None:
        """By row, whether the filter shows its event; None where no filter is on."""
        filtered = self.loaded.laned.filtered
        return None if filtered is None else filtered.subject.lanes.of_row >= 0

    @property
    def rows(self) -> Mask | None:
        """By row, whether its event is in a lane that is shown; None where all are."""
        is_all = self.loaded.laned.filtered is None and not self.subject.lanes.hidden
        return None if is_all else self.subject.lanes.of_row >= 0

    @property
    def overview(self) -> Detail:
        """The events that the filter shows, in lanes by category."""
        filtered = self.loaded.laned.filtered
        return self.loaded.subject.detail if filtered is None else filtered.overview

    @property
    def home(self) -> Span:
        """The view to begin with: that of the collection, or where the events lie that the filter shows."""
        loaded, shown = self.loaded, self.filtered_rows
        if shown is None or loaded.collection.view:
            return loaded.home
        return home_of(loaded.collection, loaded.subject, self.overview, shown)

    @property
    def tray(self) -> Rows:
        """The events without a full date that the filter shows, by row."""
        rows, shown = self.loaded.tray, self.filtered_rows
        return rows if shown is None else rows[shown[rows]]

    def why_hidden(self, event_id: str) -> Literal["filter", "lane"] | None:
        """Why an event is not shown; None where it is."""
        row = self.subject.columns.row_of(event_id)
        if row is None or self.rows is None or int(self.subject.lanes.of_row[row]) >= 0:
            return None
        return "lane" if int(self.loaded.laned.shown.lanes.of_row[row]) >= 0 else "filter"
