"""A language takes effect: our translations, Qt's own, and how numbers are written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from timeline_app import paths
from timeline_app.app.languages.known import ENGLISH, Language


def install_language(application: QApplication, language: Language) -> None:
    """Whatever is translated from now on is in this language; widgets that are there keep their words.

    Raises:
        IncompleteInstallationError: the translation that ships with the program is not there.
    """
    files = [*_files(ENGLISH), *_files(language)] if language != ENGLISH else _files(ENGLISH)
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language.locale))
    for file in files:  # Qt asks the last one first; English is below for its plural forms
        translator = QTranslator(application)
        if translator.load(str(file)):
            application.installTranslator(translator)


def _files(language: Language) -> list[Path]:
    """The compiled translations of a language, ours last."""
    own = paths.resource("translations", f"timeline_{language.translation}.qm")
    if not language.qt:
        return [own]
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [folder / f"qtbase_{language.qt}.qm", own]
