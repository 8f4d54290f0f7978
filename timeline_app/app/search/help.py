"""What can be typed into the search, with examples, in a sheet below the line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from timeline_app.app.text_size import scaled
from timeline_app.drawing.theme import Theme

_WIDTH_PX = 430
_BESIDE_PX = 16


class QueryHelp(QFrame):
    """It goes away with Esc and with a click elsewhere."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("What can be searched for"))
        self.setObjectName("query_help")
        self.setStyleSheet(
            f"#query_help {{ background: {theme.card}; border: 1px solid {theme.line}; border-radius: 8px; }}"
            f' QLabel {{ color: {theme.text}; }} QLabel[muted="true"] {{ color: {theme.muted}; }}'
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        for row, (example, meaning) in enumerate(self._lines()):
            left, right = QLabel(example), QLabel(meaning)
            font = QFont(left.font())
            font.setWeight(QFont.Weight.DemiBold)
            left.setFont(font)
            right.setWordWrap(True)
            right.setProperty("muted", True)
            for column, label in enumerate((left, right)):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setAlignment(
                    Qt.AlignmentFlag.AlignTop
                )  # aligned by the grid it would not ask for its lines
                grid.addWidget(label, row, column)
        grid.setColumnStretch(1, 1)
        width = min(scaled(_WIDTH_PX), max(parent.window().width() - 2 * _BESIDE_PX, _WIDTH_PX))
        self.setFixedSize(width, grid.totalHeightForWidth(width))

    def show_below(self, widget: QWidget) -> None:
        """Shows it under a widget."""
        window = widget.window()
        corner = widget.mapTo(window, QPoint(0, widget.height() + 4))
        x = max(min(corner.x(), window.width() - self.width() - _BESIDE_PX), _BESIDE_PX)
        self.move(window.mapToGlobal(QPoint(x, corner.y())))
        self.show()

    def _lines(self) -> list[tuple[str, str]]:
        return [
            (self.tr("railway bridge"), self.tr("Both words, in any of their forms, anywhere in the event")),
            (self.tr('"railway bridge"'), self.tr("The words one behind the other")),
            (self.tr("rail*"), self.tr("Words that begin so")),
            (self.tr("railway -strike"), self.tr("Without a word")),
            ("两江", self.tr("Chinese characters wherever they stand, traditional or simplified")),
            (
                self.tr("place:Chongqing"),
                self.tr("Also person, organisation, tag, category, article, publisher"),
            ),
            (self.tr("after:2010 before:2015-06"), self.tr("A time; within: and possibly: take a span")),
            (self.tr("sources:<2"), self.tr("How many articles support it; also conflict:yes, certain:no")),
            (self.tr("Enter, Shift+Enter"), self.tr("To the next hit and the one before")),
            (self.tr("Down"), self.tr("In an empty line: what was searched for lately")),
        ]
