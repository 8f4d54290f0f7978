"""The main window: its parts, its menus, what it remembers; the open store is the presenter's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
)

from timeline_app.app.access import Access, LostFocus
from timeline_app.app.actions import action_entries, make_action
from timeline_app.app.bookmarks import Bookmarks
from timeline_app.app.canvas import Canvas
from timeline_app.app.citing import Citing
from timeline_app.app.collection import spare_what_is_there
from timeline_app.app.comparing import Comparing
from timeline_app.app.dates.going_to import GoingTo
from timeline_app.app.documents import Documents
from timeline_app.app.edits import Editing
from timeline_app.app.empty_page import EmptyPage
from timeline_app.app.enabling import enable
from timeline_app.app.figures import Figures
from timeline_app.app.filters import Filters
from timeline_app.app.first_steps import FirstSteps, Stop, stops_of
from timeline_app.app.follower import Follower
from timeline_app.app.forms import Forms, Passages
from timeline_app.app.keys_overlay import KeysOverlay
from timeline_app.app.lanes.control import LaneControl
from timeline_app.app.languages import LanguageChoice
from timeline_app.app.library import Library
from timeline_app.app.listing import Listing
from timeline_app.app.listing.views import ViewModes, Views
from timeline_app.app.loaded import Loaded
from timeline_app.app.look import apply_look, apply_text_size, theme_for
from timeline_app.app.menus import fill_menu_bar
from timeline_app.app.overview import Overview
from timeline_app.app.palette import Palette
from timeline_app.app.presenter import Presenter
from timeline_app.app.proposals import Proposals
from timeline_app.app.reader import Reader
from timeline_app.app.reports import Reports
from timeline_app.app.search import Search
from timeline_app.app.settings import Settings, ThemeChoice
from timeline_app.app.shortcuts import Shortcuts
from timeline_app.app.showing import Showing
from timeline_app.app.side_by_side import column, row, side_by_side
from timeline_app.app.sources import Sources
from timeline_app.app.status import StatusLine
from timeline_app.app.text_size import scaled
from timeline_app.app.top_bar import TopBar
from timeline_app.app.tray import TrayPopup
from timeline_app.app.typesetting import Typesetting
from timeline_app.app.wiring import wire
from timeline_app.app.words import subtitle_of
from timeline_app.app.worker import Worker
from timeline_app.core.changes import Outcome

_BUTTONS = (
    "view.filter",
    "view.library",
    "view.back",
    "view.forward",
    "view.fit",
    "view.zoom_out",
    "view.zoom_in",
)
_BUTTON_SIGNS = {"view.back": "‹", "view.forward": "›", "view.zoom_out": "−", "view.zoom_in": "+"}


class MainWindow(QMainWindow):
    """The program's window on one store at a time.

    Signals:
        store_shown: a store is open and on the timeline (Loaded).
        language_wished: the user wants the interface in another language (LanguageChoice).
        text_size_wished: the user wants its words in another size (percent).
        theme_chosen: the user has chosen other colours (ThemeChoice).
        comparison_wished: two stores were compared, and another window is to show them (Compared).
    """

    store_shown = Signal(object)
    language_wished = Signal(str)
    text_size_wished = Signal(int)
    theme_chosen = Signal(str)
    comparison_wished = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        apply_text_size(settings.text_size)
        self._theme = theme_for(settings.theme)
        apply_look(self._theme)  # before there are widgets, or some keep letters of the usual size
        self._colours: tuple[str, ...] = ()  # of the categories
        self.presenter: Presenter | None = None
        self.worker = Worker(self)
        self.documents = Documents(self, settings, self.worker)
        self.actions_by_id = {entry.id: make_action(entry, self) for entry in action_entries()}
        self.addActions(list(self.actions_by_id.values()))
        self.editing = Editing(self, self.worker, self.actions_by_id)
        self.lanes = LaneControl(self.actions_by_id, settings, self)
        self.listing = Listing(self.worker, self.editing, settings, self.actions_by_id)
        self.filters = Filters(self, self.worker, self.actions_by_id, self.editing, settings)
        self.search = Search(settings, self.actions_by_id, self)
        self._build()
        self.search.attach(self.canvas, self.overview, self.reader)
        self.lanes.attach(self.canvas.rail)  # before switches are set as they were
        self.showing = Showing(self.canvas, self.actions_by_id, settings)
        self.going_to = GoingTo(self, settings)
        self.library = Library(self.reader, self.worker, settings, self.actions_by_id["view.library"])
        self.forms = Forms(self, self.worker, self.actions_by_id, self.editing, self.reader, settings)
        self.passages = Passages(self, self.actions_by_id, self.editing, self.forms, self.reader)
        self.proposals = Proposals(
            self, self.worker, self.actions_by_id, self.editing, self.forms, self.reader, settings
        )
        self.sources = Sources(self, self.worker, self.actions_by_id, self.editing, self.reader)
        self.reports = Reports(self.canvas, self.worker, settings, self.actions_by_id["view.reports"])
        self.first_steps = FirstSteps(self, self.centre, self.actions_by_id, settings, self._stops)
        parts = (self.canvas, self.listing.view, self.reader)
        self.access = Access(self.canvas, parts, self.reader.event_pane, self.actions_by_id, settings)
        LostFocus(self.top_bar, (self.canvas, self.listing.view, self.empty_page))
        self.bookmarks = Bookmarks(self, self.worker, self.actions_by_id, self.editing)
        self.figures = Figures(self, self.worker, settings, self.actions_by_id)
        self.comparing = Comparing(self, self.worker, self.actions_by_id)
        self._features = (
            self.access,
            self.showing,
            self.going_to,
            self.editing,
            self.library,
            self.forms,
            self.passages,
            self.proposals,
            self.sources,
            self.reports,
            self.listing,
            self.filters,
            self.bookmarks,
            self.first_steps,
            self.figures,
            self.search,
            self.comparing,
        )
        self.shortcuts = Shortcuts(self.actions_by_id, self.canvas, self.reader, settings)
        menus = fill_menu_bar(self.menuBar(), self, self.actions_by_id, settings, self.lanes.choices.by_menu)
        menus["view"].insertMenu(self.actions_by_id["view.clear_filter"], self.filters.saved.menu)
        menus["view"].insertMenu(self.actions_by_id["view.add_bookmark"], self.bookmarks.menu)
        self.typesetting = Typesetting(self.reader, settings, self.actions_by_id, menus["view"])
        self.citing = Citing(self, self.worker, self.actions_by_id, self.reader, settings, menus["article"])
        wire(self)
        self.modes = ViewModes(
            self.views, self.actions_by_id, settings
        )  # tells of the mode that is remembered
        self.restoreGeometry(settings.geometry("window"))
        if not self.splitter.restoreState(settings.geometry("splitter")):
            reader = min(scaled(440), max(self.reader.minimumWidth(), self.width() * 31 // 100))
            self.splitter.setSizes([self.width() - reader, reader])
        self.reader.set_article_share(settings.article_share)
        self.set_theme_choice(settings.theme)
        self._enable_actions()

    def open_path(self, path: Path | None) -> None:
        """Opens a store or a folder; without one the store opened last, or the shipped collection."""
        self.documents.open_path(path)

    def set_theme_choice(self, choice: ThemeChoice) -> None:
        """Light, dark or as the system asks; remembered."""
        self._settings.theme = choice
        self._theme = theme_for(choice)
        apply_look(self._theme)
        self.canvas.set_style(self._theme, self._colours)
        self.overview.set_theme(self._theme, self._colours)
        self.reader.set_theme(self._theme)
        self.tray.set_theme(self._theme)
        self.filters.set_theme(self._theme)
        self.listing.set_theme(self._theme)
        self.access.set_theme(self._theme)
        self.figures.set_theme(self._theme)
        self.search.set_theme(self._theme)
        self.theme_chosen.emit(choice)

    def set_language_choice(self, choice: LanguageChoice) -> None:
        """English, Chinese or as the system asks; the program opens the window anew in it."""
        self.language_wished.emit(choice)

    def set_text_size(self, percent: int) -> None:
        """How large all words are; the program opens the window anew in it."""
        self.text_size_wished.emit(percent)

    def remember(self) -> None:
        """Keeps where the window stands and how it is divided, for the next one."""
        self._settings.set_geometry("window", self.saveGeometry())
        self._settings.set_geometry("splitter", self.splitter.saveState())
        self._settings.article_share = self.reader.article_share
        self.listing.remember()

    def go_to_event(self, event_id: str) -> None:
        """Selects an event and brings it into view."""
        if self.presenter is not None:
            self.presenter.session.select(event_id)
            self.presenter.navigator.reveal(event_id)

    def follow_system_theme(self) -> None:
        """Takes on what the desktop asks for, if that is wanted."""
        if self._settings.theme == "system":
            self.set_theme_choice("system")

    def show_keys(self) -> None:
        """Lays the list of keys over the window."""
        KeysOverlay(self, self.shortcuts.entries, self._theme)

    def show_palette(self) -> None:
        """Lists all commands, to be found by some of their letters."""
        Palette(self, self._theme).open()

    def _build(self) -> None:
        self.canvas = Canvas()
        self.canvas.setAccessibleName(self.tr("Timeline"))
        self.canvas.setMinimumWidth(min(scaled(300), 480))  # beside its lanes' titles there is a plot
        self.overview = Overview(self.canvas.fonts)
        self.reader = Reader()
        self.reader.setMinimumWidth(min(scaled(300), 360))
        self.pages = QStackedWidget()
        self.empty_page = EmptyPage(self.actions_by_id)
        self.views = Views(self.canvas, self.listing.panel)
        self.pages.addWidget(self.views)
        self.pages.addWidget(self.empty_page)
        timeline = column(self.filters.bar, self.search.beside(self.pages), self.overview)
        left = row(self.filters.side, timeline)
        self.splitter = side_by_side(left, self.reader)
        for action_id, sign in _BUTTON_SIGNS.items():
            self.actions_by_id[action_id].setIconText(sign)
        self.actions_by_id["view.library"].setIconText(self.tr("Articles"))
        buttons = [self.actions_by_id[each] for each in _BUTTONS]
        self.top_bar = TopBar(
            buttons, self.lanes.choices.menu, self.actions_by_id["file.export"], self.search.line
        )
        self.centre = QStackedWidget()
        self.centre.addWidget(column(self.top_bar, self.splitter))
        self.setCentralWidget(self.centre)
        self.status = StatusLine(self.actions_by_id["event.tray"], self.actions_by_id["article.review"])
        self.tray = TrayPopup(parent=self)
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self.resize(1440, 900)

    def show_store(self, loaded: Loaded) -> None:
        """Another store is on the timeline from now on."""
        has_left = self.presenter is not None
        if self.presenter is not None:
            self.presenter.close()
        follower = Follower(loaded, self.worker, self)
        keeper = self.lanes.open(follower)
        self.showing.open(keeper.subject, loaded)
        self.overview.set_detail(loaded.subject.detail, loaded.home)
        self.presenter = Presenter(
            follower, keeper, self.worker, self.canvas, self.overview, self.reader, self.status, self
        )
        self.presenter.history_changed.connect(self._enable_actions)
        self.presenter.shown_changed.connect(self._on_shown_changed)
        self.presenter.shown_anew.connect(self._on_shown_anew)
        self.presenter.words_changed.connect(self._on_words_changed)
        keeper.filter_changed.connect(self._on_filtered)
        for feature in self._features:
            feature.begin(self.presenter)
        self._show_around(loaded)
        self._show_words(loaded)
        self.canvas.setFocus()
        spare_what_is_there(has_left=has_left)
        self.store_shown.emit(loaded)

    def _stops(self) -> tuple[Stop, ...]:
        shown = self.pages.currentWidget
        tools, export = self.top_bar, self.top_bar.primary_button
        return stops_of(shown, self.reader, self.overview, tools, export)

    def follow(self, outcome: Outcome | None = None) -> None:
        """Follows a change of the open store; without an outcome nobody knows which."""
        if self.presenter is not None:
            self.presenter.store_changed(outcome)

    def _on_shown_changed(self) -> None:
        if self.presenter is not None:
            self.showing.refresh()
            self._show_around(self.presenter.loaded)

    def _on_shown_anew(self) -> None:
        if self.presenter is not None:
            self.showing.exchange()
            self._show_around(self.presenter.loaded)

    def _on_filtered(self) -> None:
        if self.presenter is not None:
            self._show_around(self.presenter.loaded)

    def _on_words_changed(self) -> None:
        if self.presenter is not None:
            self._show_words(self.presenter.loaded)

    def _show_around(self, loaded: Loaded) -> None:
        """What the window tells of a store beside the timeline, and the colours of its categories."""
        if loaded.colours != self._colours:
            self._colours = loaded.colours
            self.canvas.set_style(self._theme, loaded.colours)
            self.overview.set_theme(self._theme, loaded.colours)
        columns = loaded.subject.columns
        self.tray.set_events(
            columns, loaded.tray if self.presenter is None else self.presenter.lanes.shown.tray
        )
        self.status.show_tray(self.tray.count)
        self.empty_page.show_articles(loaded.articles)
        self.pages.setCurrentWidget(self.views if columns.count else self.empty_page)
        self._enable_actions()

    def _show_words(self, loaded: Loaded) -> None:
        self.top_bar.set_words(loaded.collection.title, subtitle_of(loaded))
        self.setWindowTitle(f"{loaded.collection.title} – Timeline Explorer")
        self.status.show_store(self.tr("Saved in {0}").format(loaded.path.name), str(loaded.path))

    def _enable_actions(self) -> None:
        enable(self.actions_by_id, self.presenter)
        self.lanes.show_state()

    # Qt's overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.sources.take_drop(Path(name) for name in local)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        self.forms.keep()
        self.hide()  # at once, whatever the worker still has to end
        self.lanes.close()
        self.listing.close()
        self.search.close()
        self.worker.stop()
        super().closeEvent(event)
