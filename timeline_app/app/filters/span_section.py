"""The section for time: certainly or possibly within a span that is typed, or that is in view."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from timeline_app.app.filters.section import Section
from timeline_app.app.reader.search_field import SearchField
from timeline_app.core.bounds import Span
from timeline_app.core.calendar import civil_from_seconds
from timeline_app.core.dateentry import read_date
from timeline_app.core.query import Condition, Field, Query

_FIELDS: tuple[Field, ...] = ("within", "possibly")


class SpanSection(Section):
    """Signals:
    condition_wished: another span is to be filtered by (Condition), or none (None).
    view_wished: the span in view is.
    """

    condition_wished = Signal(object)
    view_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.certainty = QComboBox()
        self.certainty.setAccessibleName(self.tr("How sure"))
        self.certainty.addItem(self.tr("Certainly within"), "within")
        self.certainty.addItem(self.tr("Possibly within"), "possibly")
        self.field = SearchField(self.tr("Date or span"))
        self.field.setPlaceholderText(self.tr("2010 to 2015"))
        self.view_button = QToolButton()
        self.view_button.setObjectName("filter_button")
        self.view_button.setText(self.tr("In view"))
        self.view_button.setToolTip(self.tr("Take the span that the timeline shows"))
        self._fault = QLabel()
        self._fault.setObjectName("filter_fault")
        self._fault.setWordWrap(True)
        self._fault.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.certainty, 1)
        row.addWidget(self.view_button)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(12, 0, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.field)
        layout.addWidget(self._fault)
        super().__init__(self.tr("Span of time"), body, parent)
        self.field.entered.connect(lambda _: self._wish())
        self.field.editingFinished.connect(self._wish)
        self.field.escaped.connect(self.left)
        self.certainty.activated.connect(lambda _: self._wish())
        self.view_button.clicked.connect(self.view_wished)

    @property
    def certain_field(self) -> Field:
        """Whether certainly or possibly within is chosen."""
        return _FIELDS[self.certainty.currentIndex()]

    def show_query(self, query: Query) -> None:
        """Shows the span that is filtered by."""
        conditions = [each for field in _FIELDS for each in query.of_field(field)]
        plain = next((each for each in conditions if not each.is_negated), None)
        self.set_number(len(conditions))
        self._fault.hide()
        if plain is not None:
            self.certainty.setCurrentIndex(_FIELDS.index(plain.field))
        if not self.field.hasFocus() or plain is not None:
            self.field.setText("" if plain is None else plain.value)

    def _wish(self) -> None:
        text = self.field.text().strip()
        reading = read_date(text)
        if not text:
            self.condition_wished.emit(None)
        elif reading.status == "understood":
            self.condition_wished.emit(Condition(self.certain_field, reading.edtf))
        else:
            self._fault.setText(self.tr("Write a date or a span, such as 2010, 2010-06 or 2010 to 2015."))
            self._fault.show()


def span_text(span: Span) -> str:
    """The days in which a span lies, as EDTF."""
    return f"{_day(span.start_s)}/{_day(span.end_s - 1)}"


def _day(time_s: int) -> str:
    day = civil_from_seconds(time_s)
    if abs(day.year) > 9999:
        return f"Y{day.year}"
    sign = "-" if day.year < 0 else ""
    return f"{sign}{abs(day.year):04}-{day.month:02}-{day.day:02}"
