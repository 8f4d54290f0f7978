"""Tells of the timeline, and walks on it by key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QApplication, QWidget

from timeline_app.app.access.companion import Companion
from timeline_app.app.access.focus_ring import FocusRing
from timeline_app.app.access.spoken import event_words, told_of
from timeline_app.app.access.stillness import STILL, Stillness
from timeline_app.app.canvas import Canvas
from timeline_app.app.history import ViewState
from timeline_app.app.presenter import Presenter
from timeline_app.app.reader.event_pane import EventPane
from timeline_app.app.settings import Settings
from timeline_app.drawing.theme import Theme
from timeline_app.timeline.picture import ArticleMark, Group
from timeline_app.timeline.walking import Walk

Step = Callable[[Walk, int], int | None]
# Steps from the selected event.
_STEPS: Final[Mapping[str, Step]] = {
    "event.earlier_in_lane": lambda walk, row: walk.along(row, -1),
    "event.later_in_lane": lambda walk, row: walk.along(row, 1),
    "event.lane_above": lambda walk, row: walk.across(row, -1),
    "event.lane_below": lambda walk, row: walk.across(row, 1),
}
_BY_KEY: Final = Qt.FocusReason.ShortcutFocusReason
WALKS: Final = "view.walk"  # the switch that lets the arrow keys walk


class Access(QObject):
    """For those who do not see the timeline, or have no hand for a mouse.

    ``parts`` are the parts of the window between which a key leads, in their order: in each the first that
    can have the focus gets it. ``reading`` is the one in which an event is read.

    Signals:
        announced: what a screen reader has been told (str).
        walk_switched: whether the arrow keys walk among events, instead of moving the view (bool).
    """

    announced = Signal(str)
    walk_switched = Signal(bool)

    def __init__(
        self,
        canvas: Canvas,
        parts: Sequence[QWidget],
        reading: EventPane,
        actions: Mapping[str, QAction],
        settings: Settings,
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._parts = tuple(parts)
        self._settings = settings
        self._presenter: Presenter | None = None
        self.companion = Companion(canvas.viewport())
        canvas.viewport().setAccessibleName(canvas.accessibleName())
        self._rings = [FocusRing(part) for part in parts]
        actions["event.read"].triggered.connect(lambda: reading.focus_first(_BY_KEY))
        self.companion.chosen.connect(self._on_chosen)
        canvas.span_settled.connect(self._tell)
        for action_id, step in _STEPS.items():
            actions[action_id].triggered.connect(lambda _=False, step=step: self._walk(step))
        actions["view.next_part"].triggered.connect(partial(self._go_to_part, 1))
        actions["view.previous_part"].triggered.connect(partial(self._go_to_part, -1))
        self.stillness = Stillness(canvas, actions[STILL], settings)
        walks = actions[WALKS]
        walks.setChecked(settings.switch(WALKS, default=False))
        walks.toggled.connect(self._on_walk_switched)

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        self._presenter = presenter
        self.stillness.begin(presenter)
        presenter.session.state_changed.connect(self._on_state_changed)
        self.companion.show_told((), None)

    def set_theme(self, theme: Theme) -> None:
        for ring in self._rings:
            ring.set_theme(theme)

    def announce(self, words: str) -> None:
        """Has a screen reader say this, when it has said what it is saying."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, words))
        self.announced.emit(words)

    def _tell(self) -> None:
        """What is in view has changed."""
        frame, show = self._canvas.frame(), self._canvas.show_now
        if frame is not None and show is not None and self._presenter is not None:
            self.companion.show_told(told_of(frame, show), self._presenter.session.state.selected)

    def _on_state_changed(self, before: ViewState, state: ViewState) -> None:
        presenter, show = self._presenter, self._canvas.show_now
        if presenter is None or show is None or state.selected == before.selected:
            return
        if state.selected is None:
            self.announce(self.tr("Nothing is selected"))
            return
        row = show.subject.columns.row_of(state.selected)
        place = presenter.navigator.position_of(state.selected)
        if row is not None and place is not None:
            position = self.tr("{0} of {1}").format(f"{place[0]:,}", f"{place[1]:,}")
            lane = self._lane_of(presenter, row)
            self.announce(", ".join(part for part in (event_words(show, row), lane, position) if part))

    def _lane_of(self, presenter: Presenter, row: int) -> str:
        lanes = presenter.lanes.subject.lanes
        number = int(lanes.of_row[row])
        return self.tr("in {0}").format(lanes.lanes[number].title) if 0 <= number < len(lanes.lanes) else ""

    def _on_chosen(self, thing: object) -> None:
        """An assistive program does what a click does."""
        if isinstance(thing, str):
            self._canvas.event_activated.emit(thing)
        elif isinstance(thing, Group):
            self._canvas.group_activated.emit(thing)
        elif isinstance(thing, ArticleMark):
            self._canvas.article_activated.emit(thing.article_ids)

    def _walk(self, step: Step) -> None:
        presenter = self._presenter
        if presenter is None:
            return
        subject = presenter.lanes.subject
        walk = Walk(subject.extents, subject.lanes.of_row)
        selected = presenter.session.state.selected
        row = None if selected is None else subject.columns.row_of(selected)
        if row is None or not walk.is_on(row):
            span = presenter.session.state.span
            row = walk.nearest(span.start_s + span.length_s // 2)
        else:
            row = step(walk, row)
        if row is None:
            self.announce(self.tr("There is no event further on"))
            return
        event_id = subject.columns.ids[row]
        presenter.session.select(event_id)
        presenter.navigator.reveal(event_id)

    def _go_to_part(self, step: int) -> None:
        """The focus goes to the next part of the window that is shown, and round."""
        shown = [part for part in self._parts if part.isVisible()]
        focused = QApplication.focusWidget()
        here = [
            place
            for place, part in enumerate(shown)
            if focused is not None and (part is focused or part.isAncestorOf(focused))
        ]
        if shown:
            place = (here[0] + step) % len(shown) if here else 0
            _enter(shown[place])

    def _on_walk_switched(self, is_on: bool) -> None:
        self._settings.set_switch(WALKS, is_on=is_on)
        self.walk_switched.emit(is_on)


def _enter(part: QWidget) -> None:
    """The focus goes to a part, or to the first within it that can have it."""
    within = [part, *part.findChildren(QWidget)]
    can = [each for each in within if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    if can:
        can[0].setFocus(_BY_KEY)
