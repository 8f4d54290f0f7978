"""A language takes effect: our translations, Qt's own, and how numbers are written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from timeline_app import paths
from timeline_app.app.languages.known import ENGLISH, Language


def install_language(application: QApplication, language: Language) -> bool:
    """Whatever is translated from now on is in this language; widgets that are there keep their words.

    Gives whether all of its translations were there. Where they are not, English is spoken: a program that
    says what it does in another language is better than none.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language.locale))
    # Qt asks the last one first; English is below the others, for its plural forms.
    files = dict.fromkeys([*_files(ENGLISH), *_files(language)])
    found = [_install(application, file) for file in files]
    return all(found)


def _install(application: QApplication, file: Path) -> bool:
    translator = QTranslator(application)
    return translator.load(str(file)) and application.installTranslator(translator)


def _files(language: Language) -> list[Path]:
    """The compiled translations of a language, ours last."""
    own = paths.shipped_root() / "resources" / "translations" / f"timeline_{language.translation}.qm"
    if not language.qt:
        return [own]
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [folder / f"qtbase_{language.qt}.qm", own]
