"""Who is told of what at the level of the window; within a store the presenter sees to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication

from timeline_app.app.menus import show_about
from timeline_app.app.navigator import MOVES

if TYPE_CHECKING:
    from timeline_app.app.main_window import MainWindow

_MESSAGE_MS: Final = 6_000


def wire(window: MainWindow) -> None:
    """Connects the parts of a window that is put together, once."""
    _connect_parts(window)
    _connect_store(window)
    _connect_actions(window)


def _connect_parts(window: MainWindow) -> None:
    """What one part of the window wants of another."""
    window.lanes.lanes_changed.connect(window.showing.exchange)
    window.lanes.lanes_refreshed.connect(window.showing.refresh)
    window.tray.event_activated.connect(window.go_to_event)
    for part in (window.library, window.filters, window.search):
        part.left.connect(window.canvas.setFocus)
    window.sources.counted.connect(window.status.show_to_review)
    window.views.mode_changed.connect(window.listing.set_mode)
    window.listing.read_wished.connect(window.actions_by_id["event.read"].trigger)
    window.access.walk_switched.connect(window.shortcuts.set_walking)
    window.first_steps.offered.connect(window.reader.event_pane.offer)
    window.reader.event_pane.offer(window.first_steps.offers)
    QGuiApplication.styleHints().colorSchemeChanged.connect(window.follow_system_theme)


def _connect_store(window: MainWindow) -> None:
    """What happens to the open store, and what is said of it."""
    window.documents.loaded.connect(window.show_store)
    window.comparing.compared.connect(window.comparison_wished)
    for wish in (window.sources.open_wished, window.first_steps.store_wished):
        wish.connect(window.open_path)
    for change in (window.editing.edited, window.editing.overtaken):
        change.connect(window.follow)
    telling = (
        window.documents,
        window.editing,
        window.forms,
        window.passages,
        window.proposals,
        window.sources,
        window.listing,
        window.figures,
    )
    for part in telling:
        part.message.connect(lambda text: window.status.showMessage(text, _MESSAGE_MS))
    failing = (
        window.library,
        window.reports,
        window.listing,
        window.filters,
        window.bookmarks,
        window.search,
        window.citing,
        window.comparing,
    )
    for failed in failing:
        failed.failed.connect(window.documents.show_error)
    window.citing.message.connect(window.documents.message)

    def begin_anew() -> None:
        if window.presenter is None:  # there is nothing else to show
            window.first_steps.show_start()

    window.documents.failed.connect(begin_anew)


def _connect_actions(window: MainWindow) -> None:
    """What the actions do that are always there."""
    for action_id, move in MOVES.items():
        window.actions_by_id[action_id].triggered.connect(
            lambda _=False, move=move: move(window.presenter.navigator) if window.presenter else None
        )
    for action_id, reaction in _reactions(window).items():
        window.actions_by_id[action_id].triggered.connect(lambda _=False, react=reaction: react())


def _reactions(window: MainWindow) -> dict[str, Callable[[], object]]:
    documents, reader = window.documents, window.reader
    return {
        "file.new": documents.new,
        "file.open": documents.open,
        "file.open_folder": documents.open_folder,
        "file.open_shipped": documents.open_shipped,
        "file.save_copy": documents.save_copy,
        "file.quit": window.close,
        "view.go_to": window.going_to.ask,
        "event.tray": lambda: window.tray.show_at(window.status),
        "article.find": reader.begin_find,
        "article.quote": reader.copy_quotation,
        "article.previous": lambda: reader.step(-1),
        "article.next": lambda: reader.step(1),
        "article.expand": reader.expand_article,
        "help.keys": window.show_keys,
        "help.palette": window.show_palette,
        "help.change_keys": window.shortcuts.ask,
        "help.about": lambda: show_about(window),
    }
