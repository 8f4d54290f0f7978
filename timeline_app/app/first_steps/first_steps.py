"""What helps in the first minutes, put together: the start page, the tour, the guide."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from timeline_app.app.first_steps.guide import Guide
from timeline_app.app.first_steps.start_page import StartPage
from timeline_app.app.first_steps.tour import Stop, Tour
from timeline_app.app.languages import current_language
from timeline_app.app.look import theme_for
from timeline_app.app.presenter import Presenter
from timeline_app.app.settings import Settings

_AT_START = "start.page"
_TOUR_SEEN = "start.tour_seen"


class FirstSteps(QObject):
    """Shows the start page in ``stack``, before or instead of the timeline; leads the tour.

    Signals:
        store_wished: a store is to be opened (Path).
        offered: what is worth offering to one who is new here (tuple of QAction); nothing once the tour was
            taken or declined.
    """

    store_wished = Signal(object)
    offered = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        stack: QStackedWidget,
        actions: Mapping[str, QAction],
        settings: Settings,
        parts: Callable[[], Sequence[Stop]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._stack = stack
        self._settings = settings
        self._parts = parts
        self.tour: Tour | None = None
        self.declining = QAction(self.tr("No tour, thanks"), self)
        self.declining.triggered.connect(lambda _=False: self.decline())
        self._touring = actions["help.tour"]
        self.page = StartPage(
            [actions[each] for each in StartPage.ACTIONS], [actions[each] for each in StartPage.HELP]
        )
        self.page.at_start.setChecked(self.is_start_page_first)
        self.page.shown_at_start.connect(lambda is_on: settings.set_switch(_AT_START, is_on=is_on))
        self.page.store_wished.connect(self.store_wished)
        stack.addWidget(self.page)
        actions["file.start_page"].triggered.connect(lambda _=False: self.show_start())
        actions["help.tour"].triggered.connect(lambda _=False: self.lead())
        actions["help.guide"].triggered.connect(lambda _=False: self.show_guide())

    @property
    def is_start_page_first(self) -> bool:
        """Whether the program begins with the start page rather than with the store opened last."""
        return self._settings.switch(_AT_START, default=False)

    @property
    def offers(self) -> tuple[QAction, ...]:
        """What is offered to one who is new here."""
        is_seen = self._settings.switch(_TOUR_SEEN, default=False)
        return () if is_seen else (self._touring, self.declining)

    def begin(self, presenter: Presenter) -> None:
        """A store is open: what it holds is shown instead of the start page."""
        self._stack.setCurrentIndex(0)

    def show_start(self) -> None:
        """Shows the start page; the open store stays open behind it."""
        self.page.show_recent([path for path in self._settings.recent_stores if os.path.exists(path)])
        self._stack.setCurrentWidget(self.page)
        self.page.setFocus()

    def lead(self) -> None:
        """Leads the tour through the parts of the window that are there."""
        self._stack.setCurrentIndex(0)
        if self.tour is None:
            self.tour = Tour(self._window, self._parts(), theme_for(self._settings.theme))
            self.tour.ended.connect(self._on_tour_ended)

    def decline(self) -> None:
        """The tour is not offered again."""
        self._settings.set_switch(_TOUR_SEEN, is_on=True)
        self.offered.emit(())

    def show_guide(self) -> None:
        """Opens the user's guide in the language of the window."""
        Guide(current_language().tag, self._window).show()

    def _on_tour_ended(self) -> None:
        self.tour = None
        self.decline()
