"""The panel of a filter: its text, how much it shows, when that was, and a section for each field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.app.filters.histogram import HistogramStrip
from timeline_app.app.filters.section import Section
from timeline_app.app.filters.span_section import SpanSection
from timeline_app.app.filters.value_section import ValueSection
from timeline_app.app.reader.search_field import SearchField
from timeline_app.app.text_size import scaled
from timeline_app.core.query import EVERYTHING, Field, Query, to_text

WIDTH_PX: Final = 276
_MARGIN_PX: Final = 12
_WIDEST_PX: Final = 400
LISTED: Final[tuple[Field, ...]] = (
    "category",
    "kind",
    "place",
    "person",
    "organisation",
    "tag",
    "article",
    "publisher",
    "precision",
    "sources",
    "independent",
    "conflict",
)
_SPAN_BEFORE: Final = "precision"


class FilterPanel(QFrame):
    """Signals:
    text_entered: a filter was typed (its text).
    ticked: a value is to be asked for, or no longer (field, value, whether it is).
    opened: other sections are open than before.
    left: the keyboard is to go back to the timeline.
    closed: the panel is to be put away.
    """

    text_entered = Signal(str)
    ticked = Signal(str, str, bool)
    opened = Signal()
    left = Signal()
    closed = Signal()

    def __init__(self, clear: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_panel")
        self.setAccessibleName(self.tr("Filter"))
        self.setFixedWidth(min(scaled(WIDTH_PX), _WIDEST_PX))
        self.field = SearchField(self.tr("Filter as text"))
        self.field.setMaxLength(10_000)
        self.field.setPlaceholderText(self.tr("place:York sources:<2"))
        self.field.setToolTip(
            self.tr("Conditions such as place:York -tag:rail sources:<2 before:1950; Enter")
        )
        self.fault = QLabel()
        self.fault.setObjectName("filter_fault")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.hide()
        self.count = QLabel()
        self.count.setObjectName("filter_count")
        self.count.setWordWrap(True)
        self.saved_button = _tool(self.tr("Saved ▾"), self.tr("Saved filters"))
        self.clear_button = _tool(self.tr("Clear"), clear.toolTip())
        self.histogram = HistogramStrip()
        self.sections: dict[Field, ValueSection] = {field: ValueSection(field) for field in LISTED}
        self.span = SpanSection()
        self._query = EVERYTHING  # that is shown
        self._is_faulty = False  # what was typed since cannot be understood
        self._build()
        self.clear_button.clicked.connect(clear.trigger)
        self.field.entered.connect(lambda _: self.text_entered.emit(self.field.text()))
        self.field.escaped.connect(self.left)
        for section in self.sections.values():
            section.ticked.connect(self.ticked)
        for each in self.all_sections():
            each.opened.connect(self.opened)
            each.left.connect(self.left)

    def all_sections(self) -> tuple[Section, ...]:
        """All sections from top to bottom."""
        found: list[Section] = []
        for field, section in self.sections.items():
            found += [self.span] if field == _SPAN_BEFORE else []
            found.append(section)
        return tuple(found)

    def open_fields(self) -> tuple[Field, ...]:
        """The fields of which the values are to be seen."""
        return tuple(field for field, section in self.sections.items() if section.is_open)

    def set_open(self, fields: Iterable[str]) -> None:
        """Opens the sections of these fields."""
        wanted = set(fields)
        for field, section in self.sections.items():
            section.set_open(is_open=field in wanted)

    def show_query(self, query: Query) -> None:
        """Shows the filter that is on; what is being typed stays as long as that is the same."""
        if query != self._query:
            self._show_text(query)
        self.clear_button.setEnabled(bool(query))
        self.span.show_query(query)
        for field, section in self.sections.items():
            section.set_number(len(query.of_field(field)))

    def show_typed(self, query: Query) -> None:
        """What was typed is understood as this."""
        self._show_text(query)

    def show_fault(self, words: str) -> None:
        """Tells what is wrong with the text that was typed."""
        self._is_faulty = True
        self._tell(words)

    def show_unknown(self, words: str) -> None:
        """Tells which names of the filter nothing has; of none nothing is told."""
        if not self._is_faulty:
            self._tell(words)

    def _show_text(self, query: Query) -> None:
        self._query = query
        self._is_faulty = False
        self.field.setText(to_text(query))
        self._tell("")

    def _tell(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def take_keys(self) -> None:
        """Gives the focus to the text."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # Qt's overrides

    def showEvent(self, event: QShowEvent) -> None:
        # Words of other languages are longer; only now the style of the buttons is known.
        wanted = self._head.sizeHint().width() + 2 * _MARGIN_PX
        self.setFixedWidth(max(WIDTH_PX, wanted))
        super().showEvent(event)

    def _build(self) -> None:
        title = QLabel(self.tr("Filter"))
        title.setObjectName("filter_title")
        close = _tool("×", self.tr("Put the filter panel away"))
        close.setAccessibleName(self.tr("Put the filter panel away"))
        close.clicked.connect(self.closed)
        head = self._head = QHBoxLayout()
        head.addWidget(title, 1)
        for button in (self.saved_button, self.clear_button, close):
            head.addWidget(button)
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN_PX, 10, 10, 8)
        top.setSpacing(6)
        top.addLayout(head)
        top.addWidget(self.field)
        top.addWidget(self.fault)
        top.addWidget(self.count)
        top.addWidget(self.histogram)
        inside = QWidget()
        inside.setObjectName("filter_sections")
        sections = QVBoxLayout(inside)
        sections.setContentsMargins(4, 0, 4, 8)
        sections.setSpacing(0)
        for section in self.all_sections():
            sections.addWidget(section)
        sections.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(scroll, 1)


def _tool(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("filter_button")
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button
