"""Moves on the timeline that need to know what is on it: fit, step from event to event, bring into view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from timeline_app.app.motion import Motion
from timeline_app.app.session import Session
from timeline_app.core.bounds import Bounds, Span
from timeline_app.core.columns import Columns, DateFlag
from timeline_app.timeline.extents import Extents
from timeline_app.timeline.filtered import shown_extents
from timeline_app.timeline.picture import Group
from timeline_app.timeline.scale import clamped_span, fitted, panned, zoomed
from timeline_app.timeline.sequence import Sequence

_DAY_S = 86_400
_KEY_ZOOM = 1.6
_KEY_PAN = 0.25  # of the width
_FIT_PADDING = 0.06
_EVENT_WIDTHS = 8  # an event fitted to the view takes up an eighth of it
_EVENT_MIN_S = 60 * _DAY_S
_EDGE_SHARE = 0.05  # nearer to the edge than this share of the width, an event is not well in view
_DATE_WIDTHS = 24  # a date gone to takes up a 24th of the view or more: a day in a month, a year in decades
_SAME_VIEW = 0.9  # a zoom that gains less than this is none


class Navigator(QObject):
    """Leads the session's span to where actions ask for, by animated moves.

    ``home`` is the view the collection asks to begin with.

    Signals:
        set_out: the view is being led to a span (Span), and whether it was asked for by name: nothing
            there need then keep the row it has. None: it is no longer being led.
    """

    set_out = Signal(object, bool)

    def __init__(
        self, session: Session, columns: Columns, extents: Extents, home: Span, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.set_events(columns, extents, home)
        self.motion = Motion(self)
        self.motion.span_reached.connect(session.show_span)
        self.motion.arrived.connect(self._on_arrived)
        self._completes_step = False  # the move under way belongs to the step before it

    def set_events(
        self,
        columns: Columns,
        extents: Extents,
        home: Span,
        shown: npt.NDArray[np.bool_] | None = None,
    ) -> None:
        """The same store after a change, or with other events ``shown``, by row (None: all)."""
        self._columns = columns
        self._extents = extents
        self._home = home
        self._shown = shown
        self._sequence = Sequence(columns, extents, shown)

    def go(self, target: Span, *, completes_step: bool = False, is_leap: bool = False) -> None:
        """Moves to a span; as a step of its own, or as the end of the one just made.

        After a leap nothing has to keep the row it had before: a place that one asks for by name
        looks the same each time.
        """
        self._completes_step = completes_step
        target = clamped_span(target)
        self.set_out.emit(target, is_leap)
        self.motion.go(self._session.state.span, target)

    def follow(self, span: Span) -> None:
        """Shows a span at once, as a gesture asks, leaving any move under way."""
        self._stop()
        self._session.show_span(span)

    def stop(self) -> None:
        """Leaves a move that is under way where it is."""
        self._stop()

    def back(self) -> None:
        """To the state before, at once."""
        self._stop()
        self._session.back()

    def forward(self) -> None:
        """To the state one came back from."""
        self._stop()
        self._session.forward()

    def clear_selection(self) -> None:
        self._session.select(None)

    def zoom_in(self) -> None:
        self._zoom(_KEY_ZOOM)

    def zoom_out(self) -> None:
        self._zoom(1 / _KEY_ZOOM)

    def pan_back(self) -> None:
        self.go(panned(self._aim, -_KEY_PAN, 1.0))

    def pan_ahead(self) -> None:
        self.go(panned(self._aim, _KEY_PAN, 1.0))

    def go_home(self) -> None:
        """The view the collection begins with."""
        self.go(self._home, is_leap=True)

    def whole(self) -> Span:
        """Everything there is to be seen, with a margin."""
        extents = self._extents if self._shown is None else shown_extents(self._extents, self._shown)
        whole = extents.whole()
        return fitted(whole.start_s, whole.end_s, _FIT_PADDING) if whole else self._home

    def fit_all(self) -> None:
        self.go(self.whole(), is_leap=True)

    def fit(self) -> None:
        """Fits the selection; where it is fitted already, or nothing is selected, everything."""
        selected = self._session.state.selected
        target = self._span_of(selected) if selected else None
        fits_event = target is not None and target != self._aim
        self.go(target if fits_event and target is not None else self.whole(), is_leap=True)

    def first_event(self) -> None:
        """The first event that can be drawn."""
        if self._extents.drawable.any():
            self._show_row(self._sequence.first())

    def last_event(self) -> None:
        """The last event that can be drawn."""
        if self._extents.drawable.any():
            self._show_row(self._sequence.last_drawable())

    def next_event(self) -> None:
        """The next event in time order; those without a date come last."""
        row = self._selected_row()
        self._show_row(self._sequence.first() if row is None else self._sequence.after(row))

    def previous_event(self) -> None:
        """The event before in time order."""
        row = self._selected_row()
        if row is None:
            self.last_event()
        else:
            self._show_row(self._sequence.before(row))

    def reveal(self, event_id: str) -> None:
        """Brings an event into view, if it is not well in it already.

        It zooms only where a date would not fit in: an event of 1939 is not one of a day in July.
        """
        row = self._columns.row_of(event_id)
        if row is None or not self._extents.drawable[row]:
            return
        self._completes_step = True  # a move under way that shows the event ends the same step
        view = self._aim
        anchor_s = int(self._extents.anchor_s[row])
        margin_s = int(view.length_s * _EDGE_SHARE)
        if not view.start_s + margin_s <= anchor_s < view.end_s - margin_s:
            start_s, end_s = int(self._extents.start_s[row]), int(self._extents.end_s[row])
            is_period = bool(self._columns.flags[row] & DateFlag.PERIOD)
            if not is_period and end_s - start_s > view.length_s:
                self.go(fitted(start_s, end_s, 0.5), completes_step=True)
                return
            start_s = anchor_s - view.length_s // 2
            self.go(Span(start_s, start_s + view.length_s), completes_step=True)

    def go_to(self, bounds: Bounds) -> None:
        """Brings a date to the middle of the view; zooms where it would not fit in, or be a mere point."""
        length_s = bounds.latest_end - bounds.earliest_start
        view = self._aim
        if length_s * 2 > view.length_s:
            self.go(fitted(bounds.earliest_start, bounds.latest_end, 0.5), is_leap=True)
        elif length_s * _DATE_WIDTHS < view.length_s:
            start_s = bounds.earliest_start + length_s // 2 - length_s * _DATE_WIDTHS // 2
            self.go(Span(start_s, start_s + length_s * _DATE_WIDTHS), is_leap=True)
        else:
            start_s = bounds.earliest_start + length_s // 2 - view.length_s // 2
            self.go(Span(start_s, start_s + view.length_s))

    def zoom_to_group(self, group: Group) -> bool:
        """Zooms to where a count's events stand apart; false where no zoom separates them."""
        if group.span.length_s <= 1:
            return False
        target = fitted(group.span.start_s, group.span.end_s, 0.25)
        if target.length_s > _SAME_VIEW * self._session.state.span.length_s:
            return False
        self.go(target)
        return True

    def position_of(self, event_id: str) -> tuple[int, int] | None:
        """An event's place in time order among those shown, counted from 1, and how many these are."""
        row = self._columns.row_of(event_id)
        if row is None or (self._shown is not None and not self._shown[row]):
            return None
        return self._sequence.rank(row) + 1, self._sequence.count

    @property
    def _aim(self) -> Span:
        """Where the view is, or is being led: steps in a row add up."""
        return self.motion.target or self._session.state.span

    def _stop(self) -> None:
        if self.motion.target is not None:
            self.motion.stop()
            self.set_out.emit(None, False)

    def _on_arrived(self) -> None:
        if self._completes_step:
            self._session.complete()
        else:
            self._session.settle()

    def _zoom(self, factor: float) -> None:
        view = self._aim
        self.go(zoomed(view, factor, view.start_s + view.length_s // 2))

    def _span_of(self, event_id: str) -> Span | None:
        row = self._columns.row_of(event_id)
        if row is None or not self._extents.drawable[row]:
            return None
        start_s, end_s = int(self._extents.start_s[row]), int(self._extents.end_s[row])
        length_s = max((end_s - start_s) * _EVENT_WIDTHS, _EVENT_MIN_S)
        middle_s = start_s + (end_s - start_s) // 2
        return clamped_span(Span(middle_s - length_s // 2, middle_s + length_s // 2))

    def _selected_row(self) -> int | None:
        selected = self._session.state.selected
        return self._columns.row_of(selected) if selected else None

    def _show_row(self, row: int | None) -> None:
        """Selects the event of a row, if there is one, and brings it into view."""
        if row is not None:
            event_id = self._columns.ids[row]
            self._session.select(event_id)
            self.reveal(event_id)


# What the actions that need an open store do.
MOVES: Final[Mapping[str, Callable[[Navigator], None]]] = {
    "view.back": Navigator.back,
    "view.forward": Navigator.forward,
    "event.clear": Navigator.clear_selection,
    "view.zoom_in": Navigator.zoom_in,
    "view.zoom_out": Navigator.zoom_out,
    "view.pan_back": Navigator.pan_back,
    "view.pan_ahead": Navigator.pan_ahead,
    "view.fit": Navigator.fit,
    "view.home": Navigator.go_home,
    "event.first": Navigator.first_event,
    "event.previous": Navigator.previous_event,
    "event.next": Navigator.next_event,
    "event.last": Navigator.last_event,
}
