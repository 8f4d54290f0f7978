"""A line above an event on what was typed and is not saved yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.app.forms.targets import Target
from timeline_app.app.reader.buttons import LINK, Face, QuietButton
from timeline_app.app.reader.words import SMALL, Words
from timeline_app.drawing.theme import Theme


class DraftBar(QWidget):
    """Offers to go on with a draft, or to give it up; hidden while there is none.

    Signals: ``continued`` and ``given_up``, each with the draft's Target.
    """

    continued = Signal(object)
    given_up = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._target: Target | None = None
        self._words = Words("", theme, SMALL)
        self.continue_button = QuietButton(Face(self.tr("Continue"), style=LINK), self.tr("Continue"), theme)
        self.continue_button.setToolTip(self.tr("Open the form again, with what was typed"))
        self.continue_button.clicked.connect(lambda: self.continued.emit(self._target))
        self.give_up_button = QuietButton(Face(self.tr("Give up")), self.tr("Give up"), theme)
        self.give_up_button.setToolTip(self.tr("Forget what was typed; what is saved stays as it is"))
        self.give_up_button.clicked.connect(lambda: self.given_up.emit(self._target))
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 5, 16, 5)
        row.setSpacing(10)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.continue_button)
        row.addWidget(self.give_up_button)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def offer(self, target: Target | None) -> None:
        """Offers another draft, or none."""
        self._target = target
        self.setVisible(target is not None)
        if target is None:
            return
        self._words.set_words(
            {
                "event": self.tr("Your changes to this event are not saved yet."),
                "article": self.tr("Your changes to this article are not saved yet."),
                "excerpt": self.tr("Your changes to a passage are not saved yet."),
                "new": self.tr("A new event is not saved yet."),
                "passage": self.tr("A new event from a passage is not saved yet."),
            }[target.kind]
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.accent_soft))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(self._theme.line))
        painter.end()
