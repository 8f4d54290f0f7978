"""From words to an event: what is done with the words that are selected in an article."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from timeline_app.app.edits import Editing
from timeline_app.app.forms.forms import Forms
from timeline_app.app.forms.selection_buttons import SelectionButtons
from timeline_app.app.forms.sheet import short
from timeline_app.app.forms.targets import Target
from timeline_app.app.forms.words_read import excerpt_of, read_words
from timeline_app.app.history import ViewState
from timeline_app.app.presenter import Presenter
from timeline_app.app.reader import Reader
from timeline_app.core.changes import Change
from timeline_app.core.faults import UserError
from timeline_app.core.says import says
from timeline_app.core.whole_words import whole_words
from timeline_app.store.adding import add_excerpt
from timeline_app.store.store import EventStore


class Passages(QObject):
    """Makes a new event of the selected words, or adds them to the selected event.

    Signals:
        message: what is missing, in a line.
    """

    message = Signal(str)

    def __init__(
        self,
        window: QWidget,
        actions: Mapping[str, QAction],
        editing: Editing,
        forms: Forms,
        reader: Reader,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._editing = editing
        self._forms = forms
        self._text = reader.article_pane.text
        self._presenter: Presenter | None = None
        wanted = [actions["article.new_from_passage"], actions["article.add_passage"]]
        self.buttons = SelectionButtons(self._text, wanted, reader.theme)
        wanted[0].triggered.connect(lambda _=False: self._new_event())
        wanted[1].triggered.connect(lambda _=False: self._add_passage())
        self._refresh()

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        self._presenter = presenter
        presenter.session.state_changed.connect(self._on_state_changed)
        self._refresh()

    def _new_event(self) -> None:
        found = self._selected()
        if found is not None:
            article, start, end = found
            self._forms.open(Target("passage", "", article, start, self._text.source[start:end]))

    def _add_passage(self) -> None:
        found, presenter = self._selected(), self._presenter
        if found is None or presenter is None:
            return
        article_id, start, end = found
        event_id = presenter.session.state.selected
        columns = presenter.loaded.subject.columns
        row = None if event_id is None else columns.row_of(event_id)
        if event_id is None or row is None:
            self.message.emit(self.tr("Select the event that these words speak of first"))
            return
        name = self.tr("Add a passage to “{0}”").format(short(columns.titles[row]))
        quote = self._text.source[start:end]

        def plan(store: EventStore) -> Change:
            article = store.article(article_id)
            if not article.text.startswith(quote, start):
                raise UserError(
                    says("The text of the article has changed meanwhile; select the words again.")
                )
            read = read_words(article, start, end)
            return add_excerpt(store, name, event_id, excerpt_of(article, read))

        self._editing.make(plan)

    def _selected(self) -> tuple[str, int, int] | None:
        """The open article and the words selected in it, whole at both ends; says so if there are none."""
        state = None if self._presenter is None else self._presenter.session.state
        span = self._text.selected_span
        if state is None or state.article is None or span is None:
            self.message.emit(self.tr("Select words in the article first"))
            return None
        return state.article.article, *whole_words(self._text.source, *span)

    def _on_state_changed(self, before: ViewState, after: ViewState) -> None:
        if (before.selected, before.article) != (after.selected, after.article):
            self._refresh()

    def _refresh(self) -> None:
        state = None if self._presenter is None else self._presenter.session.state
        has_article = state is not None and state.article is not None
        self._actions["article.new_from_passage"].setEnabled(has_article)
        has_event = has_article and state is not None and state.selected is not None
        self._actions["article.add_passage"].setEnabled(has_event)
