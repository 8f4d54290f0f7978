"""The page of proposals in the reader: the list, what can be done with it, and how far the search is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from timeline_app.app.forms.decisions import MARGIN_PX, decision_button, decision_foot, page_head
from timeline_app.app.forms.form_style import form_sheet
from timeline_app.app.proposals.proposal import Proposal
from timeline_app.app.proposals.proposal_list import ProposalList
from timeline_app.app.proposals.proposal_model import ProposalModel
from timeline_app.app.reader.buttons import LINK, Face, QuietButton
from timeline_app.app.reader.rule import Rule
from timeline_app.app.reader.words import MUTED, SMALL, Words
from timeline_app.drawing.theme import Theme


class ProposalsPane(QWidget):
    """Shows the open proposals of an article, and on request the others too.

    Signals:
        accepted, changed, dismissed, opened: what is to be done with the current proposal (Proposal).
        moved: another proposal is current (Proposal).
        all_accepted: all that are shown and open are to be accepted (tuple of Proposals).
        taken_up: what was dismissed is to be decided on again (tuple of Proposals).
        cancelled: the search is to end.
        put_away: the page is left, by Esc or its button.
    """

    accepted = Signal(object)
    changed = Signal(object)
    dismissed = Signal(object)
    opened = Signal(object)
    moved = Signal(object)
    all_accepted = Signal(object)
    taken_up = Signal(object)
    cancelled = Signal()
    put_away = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._proposals: tuple[Proposal, ...] = ()
        self._model = ProposalModel()
        self.list = ProposalList(self._model, theme)
        self.setAccessibleName(self.tr("Dated statements"))
        self._build()
        self._connect_signals()
        self.setFocusProxy(self.list)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(form_sheet(theme))

    @property
    def shown(self) -> tuple[Proposal, ...]:
        """The proposals in the list."""
        return self._model.proposals

    def show_search(self, is_searching: bool) -> None:
        """Shows that the article is being gone through, or that it has been."""
        self._search.setVisible(is_searching)
        self.list.setVisible(not is_searching)
        self._foot.setVisible(not is_searching)
        if is_searching:
            self._nothing_place.hide()
            self._again_place.hide()
            self._count.set_words(self.tr("Looking through the article…"))

    def set_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Shows other proposals, or how the same ones stand now; the place in the list stays."""
        self._proposals = tuple(proposals)
        self._fill()

    def _build(self) -> None:
        self.all_button = QuietButton(Face("", style=LINK), "", self._theme)
        title, close = self.tr("Dated statements"), self.tr("Put the proposals away")
        self._head = page_head(title, close, self._theme, self.put_away.emit)
        self._count = Words("", self._theme, SMALL)
        self.others_box = QCheckBox()
        self.others_box.setToolTip(
            self.tr("Show also those that support an event, say the same as another or were dismissed")
        )
        below = QHBoxLayout()
        below.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, 6)
        below.addWidget(self._count, 1)
        below.addWidget(self.others_box)
        self._nothing = Words("", self._theme, MUTED)
        self._nothing_place = QWidget()
        nothing = QHBoxLayout(self._nothing_place)
        nothing.setContentsMargins(MARGIN_PX, 10, MARGIN_PX, 0)
        nothing.addWidget(self._nothing)
        self._again_place = self._again_line()
        self._search = self._search_line()
        self._foot = self._make_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(below)
        column.addWidget(Rule(self._theme))
        column.addWidget(self._search)
        column.addWidget(self._nothing_place)
        column.addWidget(self._again_place)
        column.addWidget(self.list, 1)
        column.addWidget(Rule(self._theme))
        column.addWidget(self._foot)
        self._nothing_place.hide()

    def _again_line(self) -> QWidget:
        """What was dismissed can be decided on again, all at once."""
        words = self.tr("Show dismissed again")
        self.again_button = QuietButton(Face(words, style=LINK), words, self._theme)
        self.again_button.setToolTip(self.tr("Decide again on what you dismissed in this article"))
        self.again_button.clicked.connect(lambda _=False: self.taken_up.emit(self._dismissed()))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(MARGIN_PX, 6, MARGIN_PX, 6)
        row.addWidget(self.again_button)
        row.addStretch(1)
        line.hide()
        return line

    def _search_line(self) -> QWidget:
        line = QWidget()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)  # how far it is cannot be told
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName(self.tr("Looking through the article"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("End the search"))
        self.cancel_button.clicked.connect(self.cancelled)
        row = QHBoxLayout(line)
        row.setContentsMargins(MARGIN_PX, 12, MARGIN_PX, 12)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        line.hide()
        return line

    def _make_foot(self) -> QWidget:
        self.accept_button = decision_button(
            self.tr("Accept  A"), self.tr("Make an event of it as it is (A)")
        )
        self.change_button = decision_button(
            self.tr("Change  E"), self.tr("Open it in the form of a new event (E)")
        )
        self.dismiss_button = decision_button(
            self.tr("Dismiss  D"), self.tr("Put it aside, or take it up again (D)")
        )
        return decision_foot((self.accept_button, self.change_button, self.dismiss_button))

    def _connect_signals(self) -> None:
        for wish, signal, button in (
            (self.list.accepted, self.accepted, self.accept_button),
            (self.list.changed, self.changed, self.change_button),
            (self.list.dismissed, self.dismissed, self.dismiss_button),
        ):
            decide = partial(self._decide, signal)
            wish.connect(decide)
            button.clicked.connect(lambda _=False, decide=decide: decide())
        self.list.opened.connect(self._open)
        self.list.moved.connect(self._on_moved)
        self.list.left.connect(self.put_away)
        self.others_box.toggled.connect(lambda _: self._fill())

    def _decide(self, signal: SignalInstance) -> None:
        """Tells what is to be done with the current proposal, unless it has become an event already."""
        current = self.list.current
        if current is not None and current.standing != "used":
            signal.emit(current)

    def _open(self) -> None:
        if self.list.current is not None:
            self.opened.emit(self.list.current)

    def _on_moved(self) -> None:
        current = self.list.current
        is_free = current is not None and current.standing != "used"
        for button in (self.accept_button, self.change_button, self.dismiss_button):
            button.setEnabled(is_free)
        if current is not None:
            self.moved.emit(current)

    def _dismissed(self) -> tuple[Proposal, ...]:
        return tuple(each for each in self._proposals if each.standing == "dismissed")

    def _acceptable(self) -> tuple[Proposal, ...]:
        """Those that are shown, open and dated."""
        return tuple(each for each in self.shown if each.standing == "open" and each.read.date)

    def _fill(self) -> None:
        row, current = self.list.currentIndex().row(), self.list.current
        is_open = [each for each in self._proposals if each.standing == "open"]
        others = len(self._proposals) - len(is_open)
        shown = self._proposals if self.others_box.isChecked() else is_open
        self._model.set_proposals(shown)
        keys = [each.key for each in shown]
        wanted = keys.index(current.key) if current is not None and current.key in keys else max(row, 0)
        self.list.make_current(wanted)
        count = len(is_open)
        self._count.set_words(self.tr("%Ln proposal(s)", None, count))
        self.others_box.setText(self.tr("Others ({0})").format(others))
        self.others_box.setVisible(bool(others))
        self._nothing.set_words(self._nothing_words())
        self._nothing_place.setVisible(not shown)
        is_asked = self.others_box.isChecked() or not is_open
        self._again_place.setVisible(is_asked and bool(self._dismissed()))
        self._offer_all(len(self._acceptable()))
        self._on_moved()

    def _offer_all(self, count: int) -> None:
        """A button that accepts all that can be, where there are several."""
        words = self.tr("Accept all {0}").format(count)
        self._head.removeWidget(self.all_button)
        self.all_button.hide()
        self.all_button.deleteLater()
        self.all_button = QuietButton(Face(words, style=LINK), words, self._theme)
        self.all_button.setToolTip(self.tr("Make an event of each that is shown and has a date"))
        self.all_button.clicked.connect(lambda _=False: self.all_accepted.emit(self._acceptable()))
        self._head.insertWidget(1, self.all_button, 0, Qt.AlignmentFlag.AlignTop)
        self.all_button.setVisible(count > 1)

    def _nothing_words(self) -> str:
        if not self._proposals:
            return self.tr("No statement with a date was found in this article.")
        return self.tr("There is nothing left to decide in this article.")
