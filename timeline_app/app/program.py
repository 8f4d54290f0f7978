"""The program's one window, and how it gives way to the same window in another language."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from timeline_app.app.comparing import Compared
from timeline_app.app.comparing.window import ComparisonWindow
from timeline_app.app.handover import Handover
from timeline_app.app.languages import (
    LanguageChoice,
    current_language,
    install_language,
    language_for,
    missing_font,
)
from timeline_app.app.loaded import Loaded
from timeline_app.app.look import apply_fonts
from timeline_app.app.main_window import MainWindow
from timeline_app.app.settings import Settings
from timeline_app.app.text_size import nearest_size, text_scale


class Program(QObject):
    """Opens the window, and opens it anew when the user wants another language or text size.

    A new window says everything in the new language, whoever made its parts; what the old one had (the
    store, where one was in it and had been, what can be undone) is handed over to it.
    """

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        install_language(application, language_for(settings.language))
        apply_fonts(application, settings.text_size)
        self.comparisons: list[ComparisonWindow] = []
        self.window = self._new_window()

    def open_path(self, path: Path | None) -> None:
        """Opens a store or a folder; without one the store opened last, or the shipped collection."""
        self.window.open_path(path)

    def begin(self, path: Path | None) -> None:
        """Opens what was asked for; without anything, the start page where the user begins with that."""
        if path is None and self.window.first_steps.is_start_page_first:
            self.window.first_steps.show_start()
        else:
            self.open_path(path)

    def set_language(self, choice: LanguageChoice) -> None:
        """English, Chinese or as the system asks; remembered. The window follows as soon as it is idle."""
        self._settings.language = choice
        self._switch()

    def set_text_size(self, percent: int) -> None:
        """How large all words are; remembered. The window follows as soon as it is idle."""
        self._settings.text_size = percent
        self._switch()

    def _switch(self) -> None:
        language = language_for(self._settings.language)
        if language == current_language() and self._settings.text_size == nearest_size(
            round(100 * text_scale())
        ):
            return
        old = self.window
        if old.worker.is_busy:  # a change that is under way is still to enter what can be undone
            old.worker.busy_changed.connect(
                lambda _: QTimer.singleShot(0, self._switch), Qt.ConnectionType.SingleShotConnection
            )
            return
        kept = Handover.of(old)
        old.remember()
        install_language(self._application, language)
        apply_fonts(self._application, self._settings.text_size)
        self.window = self._new_window()
        if not old.isMaximized() and not old.isFullScreen():
            self.window.setGeometry(old.geometry())  # what is remembered may be cut to the screen
        self.window.show()  # before the old one goes: with the last window the program would end
        for comparison in tuple(self.comparisons):  # which speaks the other language
            comparison.close()
        old.close()
        old.deleteLater()
        if kept is not None:
            kept.give_to(self.window)

    def _show_comparison(self, compared: Compared) -> None:
        """Opens a further window on two stores that were compared."""
        comparison = ComparisonWindow(compared, self._settings)
        self.window.theme_chosen.connect(comparison.set_theme_choice)
        self.comparisons.append(comparison)
        comparison.closed.connect(lambda: self.comparisons.remove(comparison))
        comparison.show()
        comparison.open_pair()

    def _new_window(self) -> MainWindow:
        window = MainWindow(self._settings)
        window.language_wished.connect(self.set_language)
        window.text_size_wished.connect(self.set_text_size)
        window.comparison_wished.connect(self._show_comparison)
        window.store_shown.connect(self._tell_missing_font)
        return window

    def _tell_missing_font(self, loaded: Loaded) -> None:
        words = missing_font(chain([loaded.collection.title], loaded.subject.columns.titles))
        if words:
            self.window.status.showMessage(words)
