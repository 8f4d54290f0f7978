"""What a language writes in its own way: dates and quotation marks."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from timeline_app.app.languages.known import current_language
from timeline_app.core.dateformat import format_edtf


def date_language() -> str:
    """The language of the words of dates, as :mod:`timeline_app.core.dateformat` takes it."""
    return current_language().tag


def date_in_words(date: str) -> str:
    """An EDTF date in the language of the interface. Raises EdtfError for a text that is not EDTF."""
    return format_edtf(date, date_language())


def quoted(text: str) -> str:
    """A text in quotation marks: “so”, 「如此」."""
    return QLocale(current_language().locale).quoteString(text)


def requoted(text: str) -> str:
    """A text in quotation marks; those within it become inner ones."""
    locale = QLocale(current_language().locale)
    opening, _, closing = locale.quoteString("\n", QLocale.QuotationStyle.AlternateQuotation).partition("\n")
    inner = str.maketrans('“”「」"', f"{opening}{closing}{opening}{closing}'")
    return locale.quoteString(text.translate(inner))
