"""The languages of the interface: which there are, which is wanted, and how one takes effect."""

from timeline_app.app.languages.choosing import language_for
from timeline_app.app.languages.installing import install_language
from timeline_app.app.languages.known import ENGLISH, LANGUAGES, Language, LanguageChoice, current_language
from timeline_app.app.languages.letters import missing_font
from timeline_app.app.languages.sayings import error_in_words, fault_in_words, said
from timeline_app.app.languages.writing import date_in_words, date_language, quoted, requoted

__all__ = [
    "ENGLISH",
    "LANGUAGES",
    "Language",
    "LanguageChoice",
    "current_language",
    "date_in_words",
    "date_language",
    "error_in_words",
    "fault_in_words",
    "install_language",
    "language_for",
    "missing_font",
    "quoted",
    "requoted",
    "said",
]
