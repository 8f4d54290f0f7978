"""A language in which everything is longer: what does not fit then does not fit some real language."""

from __future__ import annotations

import html
import math
import re

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QRadioButton, QWidget

_ENDING = re.compile(r"(\s*[…:.?]?(\s*\{\d\})?\s*)$")
_PADDING = "wörtlich "


class Longer(QTranslator):
    """Says every string of the program itself in ``share`` more letters; Qt's own stay.

    What is added is made of words, so that lines can break where a text is one of several lines.
    """

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share

    # Qt's overrides

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, number: int = -1
    ) -> str | None:
        if not context or context.startswith("Q") or _is_key(source) or ";;" in source:
            return None  # an empty text would be taken for the translation
        said = source if number < 0 else source.replace("(s)", "" if number == 1 else "s")
        first, *rest = said.split("\n")
        return "\n".join([self._longer(first), *map(self._longer, rest)])

    def _longer(self, line: str) -> str:
        if len(line) < 2:
            return line
        room = math.ceil(len(line) * self._share)
        added = (_PADDING * (room // len(_PADDING) + 1))[: room - 1].rstrip()
        body, ending = _ENDING.split(line, maxsplit=1)[:2]
        return f"{body} {added}{ending}"


def _is_key(source: str) -> bool:
    return re.fullmatch(r"(Ctrl|Alt|Shift|Esc|F\d|Del|Enter)\S*", source) is not None


def cut_texts(window: QWidget) -> list[str]:
    """What is cut off or shortened among the words that are visible in a window."""
    return [
        f"{type(widget).__name__} {widget.objectName()}: {_text_of(widget)!r}"
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and not widget.visibleRegion().isEmpty() and _is_cut(widget)
    ]


def _text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""


def _is_cut(widget: QWidget) -> bool:
    if not _text_of(widget) or _is_shortened_on_purpose(widget):
        return False
    if isinstance(widget, QLabel) and (widget.wordWrap() or widget.hasHeightForWidth()):
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    if isinstance(widget, (QLabel, QCheckBox, QRadioButton)):
        return widget.sizeHint().width() > widget.width() + 1
    return widget.minimumSizeHint().width() > widget.width() + 1


def _is_shortened_on_purpose(widget: QWidget) -> bool:
    """Whether a widget ends in an ellipsis where there is no room, and tells all of it elsewhere."""
    full = _text_of(widget)
    return full in html.unescape(widget.toolTip()) or full in widget.accessibleName()


def install(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
