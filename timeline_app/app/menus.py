"""The menu bar, filled from the table of actions."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QMessageBox, QWidget

from timeline_app import __version__
from timeline_app.app.actions import action_entries, menu_titles
from timeline_app.app.languages import LANGUAGES, LanguageChoice
from timeline_app.app.reader.words import plain_tooltip
from timeline_app.app.settings import Settings, ThemeChoice
from timeline_app.app.text_size import TEXT_SIZES

_SEPARATORS_BEFORE = {
    "file.bring_in",
    "file.compare",
    "file.save_copy",
    "file.export",
    "file.quit",
    "edit.paste_article",
    "edit.new_event",
    "article.new_from_passage",
    "view.zoom_in",
    "view.fit",
    "view.search_next",
    "view.timeline_only",
    "view.legend",
    "view.lanes_up",
    "view.filter",
    "view.add_bookmark",
    "view.reports",
    "view.walk",
    "view.next_part",
    "event.clear",
    "article.previous",
    "article.attach",
    "article.larger",
    "help.palette",
    "help.about",
}

# Menus within the View menu, which would be taller than many a screen with all of it: what stands in them.
_MOVES: Final = (
    "view.back",
    "view.forward",
    "view.zoom_in",
    "view.zoom_out",
    "view.pan_back",
    "view.pan_ahead",
    "view.fit",
    "view.home",
    "view.go_to",
    "view.search_next",
    "view.search_previous",
    "view.next_part",
    "view.previous_part",
)
_MODES: Final = ("view.list", "view.timeline_only", "view.list_and_timeline", "view.list_only")
_LANES: Final = (
    "view.arrange_lanes",
    "view.lanes_up",
    "view.lanes_down",
    "view.wheel_lanes",
    "view.show_lanes",
    "view.reset_lanes",
)


class Opens(Protocol):
    """What the menus ask of the window, besides its actions."""

    def open_path(self, path: Path | None) -> None: ...
    def set_theme_choice(self, choice: ThemeChoice) -> None: ...
    def set_text_size(self, percent: int) -> None: ...
    def set_language_choice(self, choice: LanguageChoice) -> None: ...


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


def fill_menu_bar(
    bar: QMenuBar, window: Opens, actions: Mapping[str, QAction], settings: Settings, lanes_by: QMenu
) -> dict[str, QMenu]:
    """Puts every action in its menu, and adds the recent stores, what lanes are by, the themes and the
    languages; gives the menus by id."""
    bar.setAccessibleName(_tr("Menus"))
    menus = {menu_id: bar.addMenu(title) for menu_id, title in menu_titles().items()}
    within = _menus_within(menus["view"])
    for entry in action_entries():
        menu = within.get(entry.id, menus[entry.menu])
        if menu.isEmpty() and menu not in menus.values():
            menus[entry.menu].addMenu(menu)
        if entry.id == "view.arrange_lanes":
            menu.addMenu(lanes_by)
        if entry.id in _SEPARATORS_BEFORE:
            menu.addSeparator()
        menu.addAction(actions[entry.id])
        if entry.id == "file.open_shipped":
            _add_recent(window, menus["file"], settings)
    _add_themes(window, menus["view"], settings)
    _add_text_sizes(window, menus["view"], settings)
    _add_languages(window, menus["view"], settings)
    return menus


def show_about(window: QWidget) -> None:
    """Tells the version, the licence and what the program stands on."""
    QMessageBox.about(
        window,
        _tr("About Timeline Explorer"),
        _tr(
            "Timeline Explorer {0}\n\nEvery event one click from the words that support it.\n\n"
            "MIT licence. Made with Qt {1} through PySide6 (LGPL), pyqtgraph and NumPy."
        ).format(__version__, qVersion()),
    )


def _menus_within(view: QMenu) -> dict[str, QMenu]:
    """For each action that stands in a menu within the View menu, that one, still empty."""
    parts = (_tr("Mo&ve"), _MOVES), (_tr("Timelin&e or list"), _MODES), (_tr("La&nes"), _LANES)
    found: dict[str, QMenu] = {}
    for title, ids in parts:
        found |= dict.fromkeys(ids, QMenu(title, view))
    return found


def _add_recent(window: Opens, menu: QMenu, settings: Settings) -> None:
    recent = menu.addMenu(_tr("Open &recent"))

    def fill() -> None:
        recent.clear()
        stores = [path for path in settings.recent_stores if os.path.exists(path)]
        for path in stores:
            action = recent.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(plain_tooltip(str(path)))
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _=False, path=path: window.open_path(Path(path)))
        if not stores:
            recent.addAction(_tr("No store was opened yet")).setEnabled(False)
        recent.addSeparator()
        recent.addAction(_tr("Forget these")).triggered.connect(settings.forget_recent_stores)

    recent.aboutToShow.connect(fill)


def _add_themes(window: Opens, menu: QMenu, settings: Settings) -> None:
    menu.addSeparator()
    themes = menu.addMenu(_tr("&Theme"))
    group = QActionGroup(menu)
    choices: tuple[tuple[ThemeChoice, str], ...] = (
        ("system", _tr("As the &system")),
        ("light", _tr("&Light")),
        ("dark", _tr("&Dark")),
    )
    for choice, words in choices:
        action = themes.addAction(words)
        action.setObjectName(f"theme.{choice}")
        action.setCheckable(True)
        action.setChecked(settings.theme == choice)
        action.setActionGroup(group)
        action.triggered.connect(lambda _=False, choice=choice: window.set_theme_choice(choice))


def _add_text_sizes(window: Opens, menu: QMenu, settings: Settings) -> None:
    sizes = menu.addMenu(_tr("Te&xt size of the interface"))
    group = QActionGroup(menu)
    for percent in TEXT_SIZES:
        action = sizes.addAction(_tr("{0} %").format(percent))
        action.setObjectName(f"text_size.{percent}")
        action.setCheckable(True)
        action.setChecked(settings.text_size == percent)
        action.setActionGroup(group)
        action.triggered.connect(lambda _=False, percent=percent: window.set_text_size(percent))


def _add_languages(window: Opens, menu: QMenu, settings: Settings) -> None:
    """Each language by its own name, so that nobody has to read another to find it."""
    languages = menu.addMenu(_tr("Lan&guage"))
    group = QActionGroup(menu)
    names: tuple[tuple[LanguageChoice, str], ...] = (
        ("system", _tr("As the &system")),
        *((language.tag, language.name) for language in LANGUAGES),
    )
    for choice, name in names:
        action = languages.addAction(name)
        action.setObjectName(f"language.{choice}")
        action.setCheckable(True)
        action.setChecked(settings.language == choice)
        action.setActionGroup(group)
        action.triggered.connect(lambda _=False, choice=choice: window.set_language_choice(choice))
