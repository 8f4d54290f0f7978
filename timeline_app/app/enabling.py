"""Which actions can be used now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QAction

from timeline_app.app.presenter import Presenter
from timeline_app.app.sources import IN_A_STORE

_IN_AN_ARTICLE: Final = tuple(
    f"article.{each}" for each in ("find", "quote", "previous", "next", "expand", "folds")
)
_WITH_A_STORE: Final = (
    *IN_A_STORE,
    "file.save_copy",
    "file.export_citations",
    "view.library",
    "view.search",
    "view.next_part",
    "view.previous_part",
    "edit.paste_events",
)
_OF_A_FIGURE: Final = ("file.export", "file.share_page", "file.print", "file.print_preview")


def enable(actions: Mapping[str, QAction], presenter: Presenter | None) -> None:
    """Enables what can be done with the store that is open, its events, and the open article."""
    session = presenter.session if presenter else None
    has_events = presenter is not None and presenter.loaded.subject.columns.count > 0
    for action_id, action in actions.items():
        if action_id.startswith(("view.", "event.")) or action_id in _OF_A_FIGURE:
            action.setEnabled(has_events)
    has_article = session is not None and session.state.article is not None
    for action_id in _IN_AN_ARTICLE:
        actions[action_id].setEnabled(has_article)
    actions["view.clear_filter"].setEnabled(session is not None and bool(session.state.filter))
    actions["view.back"].setEnabled(session is not None and session.can_go_back)
    actions["view.forward"].setEnabled(session is not None and session.can_go_forward)
    for action_id in _WITH_A_STORE:
        actions[action_id].setEnabled(session is not None)
