"""The upper end of an event: its category, title, date, summary and names."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.app.calendars import both_calendars_text
from timeline_app.app.reader.buttons import Face, QuietButton
from timeline_app.app.reader.citations import event_kind
from timeline_app.app.reader.evidence_bar import EvidenceBar
from timeline_app.app.reader.phrases import date_words, how_known
from timeline_app.app.reader.pills import CategoryChip
from timeline_app.app.reader.rows import SideBySide
from timeline_app.app.reader.words import BODY, DATE, MUTED, SMALL, TITLE, Words, plain_tooltip
from timeline_app.core.evidence import evidence_of
from timeline_app.core.model import Category, Event, EventSources
from timeline_app.drawing.theme import Theme


class EventHead(QWidget):
    """What an event is, before what its sources say."""

    previous_requested = Signal()
    next_requested = Signal()
    edit_requested = Signal()

    def __init__(
        self,
        sources: EventSources,
        category: Category | None,
        position: tuple[int, int] | None,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        event = sources.event
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top(event, category, position))
        column.addSpacing(9)
        column.addLayout(self._title_row(event))
        column.addSpacing(3)
        for line in self._date_lines(sources):
            column.addLayout(line)
        column.addWidget(EvidenceBar(evidence_of(sources), theme))
        if event.summary:
            column.addSpacing(9)
            column.addWidget(Words(event.summary, theme, BODY))
        quiet = self._quiet_lines(event)
        column.addSpacing(8 if quiet else 0)
        for text in quiet:
            column.addWidget(Words(text, theme, SMALL))

    def _top(
        self, event: Event, category: Category | None, position: tuple[int, int] | None
    ) -> SideBySide | QHBoxLayout:
        name, colour = (category.name, category.colour) if category else (self.tr("No category"), "")
        labels = QWidget()
        chip = CategoryChip(name, colour, self._theme)
        chip.setAccessibleName(self.tr("Category: %1").replace("%1", name))
        kind = event_kind(event)
        row = QHBoxLayout(labels)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if kind:
            row.addLayout(SideBySide(chip, Words(kind, self._theme, SMALL), pushed_apart=False))
        else:
            row.addWidget(chip)
            row.addStretch(1)
        if position is None:
            alone = QHBoxLayout()
            alone.addWidget(labels)
            return alone
        return SideBySide(labels, self._steps(*position), first_px=90)

    def _title_row(self, event: Event) -> QHBoxLayout:
        self.edit = QuietButton(Face(icon="pencil"), self.tr("Edit event"), self._theme)
        self.edit.setToolTip(self.tr("Edit event (F2)"))
        self.edit.clicked.connect(self.edit_requested)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Words(event.title, self._theme, TITLE), 1)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _steps(self, place: int, count: int) -> QWidget:
        """Buttons to the neighbours in time; ``place`` counts from 1."""
        steps = QWidget()
        row = QHBoxLayout(steps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        back = QuietButton(Face(self.tr("prev"), "chevron-left"), self.tr("Previous event"), self._theme)
        back.setToolTip(self.tr("The event before this one in time"))
        back.setEnabled(place > 1)
        back.clicked.connect(self.previous_requested)
        onward = QuietButton(
            Face(self.tr("next"), "chevron-right", icon_last=True), self.tr("Next event"), self._theme
        )
        onward.setToolTip(self.tr("The event after this one in time"))
        onward.setEnabled(place < count)
        onward.clicked.connect(self.next_requested)
        standing = self.tr("%1 of %2").replace("%1", f"{place:,}").replace("%2", f"{count:,}")
        row.addWidget(back)
        row.addWidget(Words(standing, self._theme, SMALL), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(onward)
        return steps

    def _date_lines(self, sources: EventSources) -> list[SideBySide | QHBoxLayout]:
        if not sources.date:
            return self._undated_lines(sources.event)
        date = Words(date_words(sources.date), self._theme, DATE)
        known = Words(f"{how_known(sources.date)} · {sources.date}", self._theme, MUTED)
        known.setToolTip(self.tr("How precisely the date is known, and the date in EDTF (ISO 8601-2)"))
        more = self._more_of_date(sources)
        date.setToolTip(plain_tooltip(more))
        date.setAccessibleDescription(more)
        lines: list[SideBySide | QHBoxLayout] = [SideBySide(date, known, pushed_apart=False)]
        if sources.date_is_chosen:
            lines.append(self._chosen_line())
        return lines

    def _chosen_line(self) -> QHBoxLayout:
        chosen = Words(self.tr("Chosen from its sources"), self._theme, SMALL)
        rule = self.tr("The most precise of the dates that its sources give, among those that agree")
        chosen.setToolTip(rule)
        chosen.setAccessibleDescription(rule)
        line = QHBoxLayout()
        line.addWidget(chosen)
        return line

    def _more_of_date(self, sources: EventSources) -> str:
        """What the date's tooltip adds: an old day in both calendars, and how a source words it."""
        lines = [both_calendars_text(sources.date)]
        if sources.event.date_wording:
            lines.append(self.tr("As found: “%1”").replace("%1", sources.event.date_wording))
        return "\n".join(line for line in lines if line)

    def _undated_lines(self, event: Event) -> list[SideBySide | QHBoxLayout]:
        date = Words(self.tr("No date known"), self._theme, DATE)
        meaning = self.tr("It has no place on the timeline until a source dates it.")
        lines = [QHBoxLayout(), QHBoxLayout()]
        lines[0].addWidget(date)
        lines[1].addWidget(Words(meaning, self._theme, MUTED))
        if event.date_wording:
            wording = QHBoxLayout()
            found = self.tr("As found: “%1”").replace("%1", event.date_wording)
            wording.addWidget(Words(found, self._theme, MUTED))
            lines.append(wording)
        return list(lines)

    def _quiet_lines(self, event: Event) -> list[str]:
        named = (
            (self.tr("People: %1"), event.people),
            (self.tr("Places: %1"), event.places),
            (self.tr("Organisations: %1"), event.organisations),
        )
        lines = [pattern.replace("%1", ", ".join(names)) for pattern, names in named if names]
        if event.note:
            lines.append(self.tr("Note: %1").replace("%1", event.note))
        return lines
