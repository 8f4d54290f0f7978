"""The window on two stores that were compared: like the other one, but nothing there can be changed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.app.comparing.beside import BesideCard
from timeline_app.app.comparing.made import Compared, Entry
from timeline_app.app.comparing.panel import ComparisonPanel
from timeline_app.app.history import ViewState
from timeline_app.app.loaded import Loaded, load
from timeline_app.app.main_window import MainWindow
from timeline_app.app.settings import Settings

# What does not change a store, or its own window only; all else of these menus is off.
_LEFT_ON: Final = frozenset(
    (
        "file.export",
        "file.export_citations",
        "file.share_page",
        "file.print",
        "file.print_preview",
        "file.quit",
        "article.find",
        "article.quote",
        "article.previous",
        "article.next",
        "article.expand",
        "article.folds",
        "article.larger",
        "article.smaller",
        "article.first_size",
    )
)
_OFF_BESIDES: Final = ("view.add_bookmark", "view.bookmarks", "help.tour", "help.change_keys")
_OF_THE_OTHER_WINDOW: Final = ("theme.", "text_size.", "language.")


class ComparisonWindow(MainWindow):
    """Shows the pair of stores; both, and what the program remembers, stay as they are. The passing store
    goes when the window is closed.

    Signals:
        closed: the window has been closed.
    """

    closed = Signal()

    def __init__(self, compared: Compared, settings: Settings) -> None:
        backing = QSettings(str(compared.folder.path / "settings.ini"), QSettings.Format.IniFormat)
        super().__init__(settings.copied_to(backing))
        self.compared = compared
        self._entries = compared.by_event()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(False)
        self._lock()
        self.panel = ComparisonPanel(compared, self.reader.theme)
        self.reader.pages.add_page(self.panel, self.tr("Compared"))
        self.reader.pages.show_page(self.panel)
        self.reader.event_pane.show_beside(self._beside)
        self.panel.entry_chosen.connect(self._on_entry_chosen)
        self.store_shown.connect(lambda _: self._on_pair_shown())

    def open_pair(self) -> None:
        """Reads the passing store and shows it."""
        path, other_title = self.compared.path, self.tr("Other")
        self.worker.open_store(
            path,
            lambda store: load(store, path, other_title),
            self._on_pair_loaded,
            self.documents.show_error,
            is_read_only=True,
        )

    def _on_pair_loaded(self, loaded: Loaded) -> None:
        self.documents.loaded.emit(loaded)  # past what remembers which stores were open

    def _on_pair_shown(self) -> None:
        presenter = self.presenter
        if presenter is None:
            return
        row_of = presenter.loaded.subject.columns.row_of
        rows: dict[int, int] = {}
        disputed: set[int] = set()
        for entry in self.compared.entries:
            first = row_of(entry.first_id) if entry.first_id and entry.second_id else None
            second = row_of(entry.second_id) if first is not None else None
            if first is not None and second is not None:
                rows |= {first: second, second: first}
                disputed |= {first, second} if entry.kind == "disputed" else set()
        self.canvas.show_pairs(rows, frozenset(disputed))
        presenter.session.state_changed.connect(self._on_state_changed)
        self.reader.pages.show_page(self.panel)
        self.status.show_store(self.tr("Two stores, only to look at"), self._why_off())

    def _on_state_changed(self, before: ViewState, state: ViewState) -> None:
        if state.selected is not None and state.selected != before.selected:
            self.panel.show_event(state.selected)

    def _on_entry_chosen(self, entry: Entry) -> None:
        """Goes to the event on the timeline; the list stays, for the next one."""
        self._go_to(entry.event_id)
        self.reader.pages.show_page(self.panel)
        self.panel.view.setFocus()

    def _go_to(self, event_id: str) -> None:
        if self.presenter is not None:
            self.presenter.session.select(event_id)
            self.presenter.navigator.reveal(event_id)

    def _beside(self, event_id: str) -> QWidget | None:
        entry = self._entries.get(event_id)
        other = None if entry is None else entry.second if event_id == entry.first_id else entry.first
        if entry is None or other is None:
            return None
        card = BesideCard(self.compared, entry, other, event_id, self.reader.theme)
        card.activated.connect(self._go_to)
        self.beside_button = card.button
        return card

    def _lock(self) -> None:
        """Switches off what would change a store, and says why."""
        off = QActionGroup(self)
        off.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for action_id, action in self.actions_by_id.items():
            is_of_menu = action_id.startswith(("file.", "edit.", "article."))
            if (is_of_menu and action_id not in _LEFT_ON) or action_id in _OFF_BESIDES:
                off.addAction(action)
                self._explain(action)
        off.setEnabled(False)  # and stays so, whoever enables one of them
        self.actions_by_id["file.quit"].setText(self.tr("&Close the comparison"))
        self.editing.lock(self._why_off())
        self.listing.table.set_read_only()
        self.reader.event_pane.set_read_only()
        self.reader.article_pane.set_read_only()
        for menu in self.menuBar().findChildren(QMenu):
            actions = menu.actions()
            if actions and actions[0].objectName().startswith(_OF_THE_OTHER_WINDOW):
                menu.menuAction().setVisible(False)
        self.filters.saved.menu.menuAction().setVisible(False)
        self.bookmarks.menu.menuAction().setVisible(False)

    def _explain(self, action: QAction) -> None:
        action.setToolTip(self._why_off())
        action.setStatusTip(self._why_off())

    def _why_off(self) -> str:
        return self.tr("Two stores are only looked at here; open one of them to change it.")

    # Qt's overrides

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.compared.folder.remove()
        self.closed.emit()
