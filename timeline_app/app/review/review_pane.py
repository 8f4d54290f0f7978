"""The page of passages to review in the reader: the list, the words beside one another, the decisions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from timeline_app.app.forms.decisions import MARGIN_PX, decision_button, decision_foot, page_head
from timeline_app.app.forms.fields_area import FieldsArea
from timeline_app.app.forms.form_style import form_sheet
from timeline_app.app.reader.one_line import OneLine
from timeline_app.app.reader.rule import Rule
from timeline_app.app.reader.words import MUTED, SMALL, Words
from timeline_app.app.review.candidates import Candidates
from timeline_app.app.review.review_list import ReviewList
from timeline_app.core.anchoring import Candidate
from timeline_app.core.reviewing import ReviewItem
from timeline_app.drawing.theme import Theme


class ReviewPane(QWidget):
    """Signals:
    accepted: the current place is the passage's (ReviewItem, Candidate).
    remarked: the words selected in the article are the passage's (ReviewItem).
    kept: the passage stays lost (ReviewItem).
    shown: another passage or place is current.
    opened: the words are to be seen in the article.
    put_away: the page is left.
    """

    accepted = Signal(object, object)
    remarked = Signal(object)
    kept = Signal(object)
    shown = Signal()
    opened = Signal()
    put_away = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_divided = False  # by the user
        self.list = ReviewList(theme)
        self.area = FieldsArea()
        self.candidates: Candidates | None = None
        self.setAccessibleName(self.tr("Passages to review"))
        self._build()
        self._connect_signals()
        self.setFocusProxy(self.list)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(form_sheet(theme))

    @property
    def current(self) -> ReviewItem | None:
        """The passage that is decided on."""
        return self.list.current

    @property
    def current_place(self) -> Candidate | None:
        """The place that would be accepted for it."""
        return None if self.candidates is None else self.candidates.current

    def set_items(self, items: Sequence[ReviewItem]) -> None:
        """Shows other passages."""
        count = len(items)
        self._count.set_words(self.tr("%Ln passage(s)", None, count))
        self._nothing.setVisible(not items)
        self.splitter.setVisible(bool(items))
        self.list.set_items(items)
        self._divide()

    def _build(self) -> None:
        title, close = self.tr("Passages to review"), self.tr("Put the review away")
        head = page_head(title, close, self._theme, self.put_away.emit)
        head.setContentsMargins(MARGIN_PX, 12, MARGIN_PX - 6, 8)
        self._count = OneLine("", self._theme, SMALL)
        head.insertWidget(1, self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._nothing = QWidget()
        nothing = QVBoxLayout(self._nothing)
        nothing.setContentsMargins(MARGIN_PX, 10, MARGIN_PX, 0)
        nothing.addWidget(
            Words(self.tr("Every passage has its place; nothing is to review."), self._theme, MUTED)
        )
        nothing.addStretch(1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.list.setMinimumHeight(44)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.area)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._on_divided)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(self._theme))
        column.addWidget(self._nothing, 1)
        column.addWidget(self.splitter, 1)
        column.addWidget(Rule(self._theme))
        column.addWidget(self._make_foot())

    def _divide(self) -> None:
        """Gives the list a third of the height in whole rows, unless the user has divided it."""
        row_px, height_px = self.list.sizeHintForRow(0), self.splitter.height()
        if row_px > 0 and not self._is_divided:
            list_px = max(min(height_px // 3 // row_px, self.list.count()), 1) * row_px
            self.splitter.setSizes([list_px, max(height_px - list_px, 0)])

    def _on_divided(self) -> None:
        self._is_divided = True

    def _make_foot(self) -> QWidget:
        self.accept_button = decision_button(
            self.tr("Accept  A"), self.tr("The passage stands at the marked place (A)")
        )
        self.remark_button = decision_button(
            self.tr("Mark anew  M"), self.tr("The passage is the words selected in the article (M)")
        )
        self.keep_button = decision_button(
            self.tr("Keep as lost  K"), self.tr("The words are no longer in the text; the old ones stay (K)")
        )
        return decision_foot((self.accept_button, self.remark_button, self.keep_button))

    def _connect_signals(self) -> None:
        for wish, button, react in (
            (self.list.accepted, self.accept_button, self._accept),
            (self.list.remarked, self.remark_button, self._remark),
            (self.list.kept, self.keep_button, self._keep),
        ):
            wish.connect(react)
            button.clicked.connect(lambda _=False, react=react: react())
        self.list.opened.connect(self.opened)
        self.list.left.connect(self.put_away)
        self.list.moved.connect(self._show_current)
        self.list.chosen.connect(self._choose)

    def _show_current(self) -> None:
        item = self.current
        self.candidates = None if item is None else Candidates(item, self._theme)
        self.area.exchange(self.candidates)
        if self.candidates is not None:
            self.candidates.current_changed.connect(self.shown)
        self.accept_button.setEnabled(self.current_place is not None)
        self.remark_button.setEnabled(item is not None)
        self.keep_button.setEnabled(item is not None)
        self.shown.emit()

    def _choose(self, number: int) -> None:
        if self.candidates is not None:
            self.candidates.choose(number)

    def _accept(self) -> None:
        item, place = self.current, self.current_place
        if item is not None and place is not None:
            self.accepted.emit(item, place)

    def _remark(self) -> None:
        if self.current is not None:
            self.remarked.emit(self.current)

    def _keep(self) -> None:
        if self.current is not None:
            self.kept.emit(self.current)

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()
