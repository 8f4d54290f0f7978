"""Which language the interface speaks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from timeline_app.app.languages.known import ENGLISH, LANGUAGES, Language, LanguageChoice


def language_for(choice: LanguageChoice, wished: Sequence[str] | None = None) -> Language:
    """The language chosen, or the first of those the system wishes for that there is; else English.

    ``wished`` are BCP 47 tags, best first; without them the system is asked. Chinese goes by the script
    its region writes: Hong Kong and Macao get traditional characters, Singapore simplified ones.
    """
    for language in LANGUAGES:
        if language.tag == choice:
            return language
    for tag in QLocale.system().uiLanguages() if wished is None else wished:
        locale = QLocale(tag)
        for language in LANGUAGES:
            own = QLocale(language.locale)
            if (own.language(), own.script()) == (locale.language(), locale.script()):
                return language
    return ENGLISH
