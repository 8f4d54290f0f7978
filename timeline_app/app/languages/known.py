"""The languages that the interface is translated into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QLocale

LanguageChoice = Literal["system", "en", "zh-Hans", "zh-Hant"]


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its BCP 47 tag, which the words of dates go by too.

    ``name`` is what its speakers call it, ``translation`` the end of the name of our file in
    ``resources/translations``, ``qt`` that of Qt's own (empty where Qt speaks it by itself), ``locale``
    the one that numbers are written by.
    """

    tag: LanguageChoice
    name: str
    translation: str
    qt: str
    locale: str


ENGLISH: Final = Language("en", "English", "en", "", "en_US")
LANGUAGES: Final = (
    ENGLISH,
    Language("zh-Hans", "简体中文", "zh_Hans", "zh_CN", "zh_CN"),
    Language("zh-Hant", "繁體中文", "zh_Hant", "zh_TW", "zh_TW"),
)


def current_language() -> Language:
    """The language that was installed last (it is Qt's default locale); English before that."""
    name = QLocale().name()
    return next((each for each in LANGUAGES if each.locale == name), ENGLISH)
