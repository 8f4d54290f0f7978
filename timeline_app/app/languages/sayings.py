"""What core, store and formats say, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.app.languages.known import ENGLISH, current_language
from timeline_app.core.faults import Fault, InputFaults
from timeline_app.core.says import Saying

_CONTEXT = "Core"  # of the sayings in the translation files


def said(text: str) -> str:
    """A text from below the window in the language of the interface; one that is no saying stays."""
    if not isinstance(text, Saying) or current_language() == ENGLISH:
        return str(text)
    pattern = QCoreApplication.translate(_CONTEXT, text.pattern, None, text.number)
    values = [said(value) if isinstance(value, str) else value for value in text.values]
    return pattern.format(*values) if values else pattern


def fault_in_words(fault: Fault) -> str:
    """A fault as its text has it: where it stands, what it is, what to do."""
    words = said(fault.message)
    where = ":".join(str(part) for part in (said(fault.place), fault.line, fault.column) if part)
    if where:
        words = QCoreApplication.translate("Faults", "{0}: {1}").format(where, words)
    if fault.remedy:
        words = QCoreApplication.translate("Faults", "{0} ({1})").format(words, said(fault.remedy))
    return words


def error_in_words(error: Exception, most_faults: int | None = None) -> str:
    """The text of an error; of many faults ``most_faults`` at most, a line each."""
    if isinstance(error, InputFaults):
        return "\n".join(fault_in_words(fault) for fault in error.faults[:most_faults])
    first = error.args[0] if error.args else ""
    return said(first) if isinstance(first, Saying) else str(error)
