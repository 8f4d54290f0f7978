"""Every action of the window, once: its id, its words, its keys. Menus, buttons and overlay read it."""

from __future__ import annotations

from timeline_app.app.actions.article_menu import article_entries
from timeline_app.app.actions.edit_menu import edit_entries
from timeline_app.app.actions.entry import ActionEntry
from timeline_app.app.actions.event_menu import event_entries
from timeline_app.app.actions.file_menu import file_entries
from timeline_app.app.actions.help_menu import help_entries
from timeline_app.app.actions.making import make_action, menu_titles, plain, tip_of
from timeline_app.app.actions.view_menu import view_entries

__all__ = ["ActionEntry", "action_entries", "make_action", "menu_titles", "plain", "tip_of"]


def action_entries() -> tuple[ActionEntry, ...]:
    """All actions in the order of their menus, in the language of the interface."""
    return (
        *file_entries(),
        *edit_entries(),
        *view_entries(),
        *event_entries(),
        *article_entries(),
        *help_entries(),
    )
