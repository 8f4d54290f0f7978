"""What the reader says of the same event in the other store."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.app.comparing.made import Compared, Entry
from timeline_app.app.comparing.words import agreement_sentence
from timeline_app.app.reader.buttons import PassageButton
from timeline_app.app.reader.phrases import date_words
from timeline_app.app.reader.words import HEADING, SMALL, Words
from timeline_app.core.comparing import Described
from timeline_app.drawing.theme import Theme


class BesideCard(QWidget):
    """The event as the other store has it; a click leads there.

    Signals:
        activated: the other event is to be gone to (its id).
    """

    activated = Signal(object)

    def __init__(
        self, compared: Compared, entry: Entry, other: Described, event_id: str, theme: Theme
    ) -> None:
        super().__init__()
        is_first = event_id == entry.first_id
        side, title = ("B", compared.titles[1]) if is_first else ("A", compared.titles[0])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        pattern = self.tr("Also in {0}") if entry.kind == "both" else self.tr("Worded alike in {0}")
        column.addWidget(Words(pattern.format(f"{side} · {title}"), theme, HEADING))
        date = date_words(other.date) if other.date else self.tr("no date")
        self.button = PassageButton(f"{other.title}, {date}", theme)
        self.button.setAccessibleName(self.tr("Go to {0}, {1}, in the other store").format(other.title, date))
        self.button.clicked.connect(lambda: self.activated.emit(entry.other_id(event_id)))
        column.addWidget(self.button)
        column.addWidget(Words(agreement_sentence(entry), theme, SMALL))
        if entry.words:
            shared = self.tr("Both say: {0}").format(", ".join(entry.words))
            column.addWidget(Words(shared, theme, SMALL))
