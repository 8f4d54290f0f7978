"""Forms at work: they open in the reader, are saved as one change each, and forget nothing that was typed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from timeline_app.app.edits import Editing, Plan
from timeline_app.app.forms.around import article_of, belongs, concerns, draft_to_offer, targets_to_edit
from timeline_app.app.forms.draft_bar import DraftBar
from timeline_app.app.forms.event_sheet import EventSheet
from timeline_app.app.forms.form_pane import FormPane
from timeline_app.app.forms.keeping import Keeping
from timeline_app.app.forms.material import Material, gather
from timeline_app.app.forms.saving import Saving
from timeline_app.app.forms.sheets import sheet_for
from timeline_app.app.forms.targets import Target
from timeline_app.app.history import ViewState
from timeline_app.app.messages import show_error
from timeline_app.app.presenter import Presenter
from timeline_app.app.reader import Reader
from timeline_app.app.settings import Settings
from timeline_app.app.worker import Worker
from timeline_app.core.changes import Outcome
from timeline_app.core.faults import UserError
from timeline_app.store.applying import ChangedMeanwhile
from timeline_app.store.errors import NoSuchRecord
from timeline_app.store.store import EventStore

_TOPIC: Final = "form"


class Forms(QObject):
    """Opens forms for the store that is open, and saves what they make.

    A form stands in the place of the event in the reader. It is put away by Esc, and by going on to another
    event or article; what was typed is kept as a draft until it is saved or given up.

    Signals:
        message: what was done, in a line.
        closed: a form was put away or saved (the Target it was about).
    """

    message = Signal(str)
    closed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        worker: Worker,
        actions: Mapping[str, QAction],
        editing: Editing,
        reader: Reader,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._actions = actions
        self._editing = editing
        self._reader = reader
        self._settings = settings
        self._presenter: Presenter | None = None
        self._home: ViewState | None = None
        self._came_from: QWidget | None = None
        self._saving = Saving(editing)
        self.pane = FormPane(reader.theme)
        self.bar = DraftBar(reader.theme)
        self._keeping = Keeping(self.pane, settings, self)
        reader.upper.addWidget(self.pane)
        reader.upper.set_banner(self.bar)
        self._connect_signals()
        self._refresh()

    @property
    def target(self) -> Target | None:
        """What the form that is open is about."""
        return self._keeping.target

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        self.keep()
        self._close()
        self._worker.drop(_TOPIC)
        self._presenter = presenter
        self._keeping.begin(str(presenter.loaded.path))
        presenter.session.state_changed.connect(self._on_state_changed)
        self._refresh()

    def open(self, target: Target) -> None:
        """Opens the form of a target, with what was typed into it before."""
        if target == self.target:
            self.pane.focus()
        elif self._presenter is not None and not self._editing.refuses():
            self._put_away()
            self._ask(target, {}, is_resumed=True)

    def keep(self) -> None:
        """Keeps what is typed in the form that is open."""
        self._keeping.keep()

    def _connect_signals(self) -> None:
        for action_id in self._to_edit:
            self._actions[action_id].triggered.connect(partial(self._edit, action_id))
        self.pane.save_requested.connect(self._save)
        self.pane.removal_requested.connect(self._remove)
        self.pane.restart_requested.connect(self._restart)
        self.pane.put_away.connect(self._put_away)
        self.bar.continued.connect(self.open)
        self.bar.given_up.connect(self._give_up)
        self._editing.edited.connect(self._on_edited)
        self._editing.refused.connect(self._on_refused)
        self._editing.overtaken.connect(self._read_again)
        event_pane, article_pane = self._reader.event_pane, self._reader.article_pane
        event_pane.edit_requested.connect(partial(self._edit, "edit.edit_event"))
        event_pane.excerpt_edit_requested.connect(lambda excerpt: self.open(Target("excerpt", excerpt)))
        article_pane.edit_requested.connect(partial(self._edit, "article.edit_article"))
        article_pane.current_changed.connect(lambda _: self._refresh())

    def _edit(self, action_id: str, *_: object) -> None:
        if (target := self._to_edit[action_id]) is not None:
            self.open(target)

    @property
    def _excerpt(self) -> str | None:
        return self._reader.article_pane.current_excerpt

    @property
    def _to_edit(self) -> dict[str, Target | None]:
        return targets_to_edit(self._state, self._excerpt)

    @property
    def _state(self) -> ViewState | None:
        return None if self._presenter is None else self._presenter.session.state

    # A form comes

    def _ask(self, target: Target, typed: dict[str, Any], *, is_resumed: bool) -> None:
        """Reads what the form needs, and shows it then; a draft of it is taken up if it is resumed."""

        def read(store: EventStore) -> Material:
            return gather(store, target)

        shown = partial(self._show, target, typed, is_resumed)
        self._worker.ask(_TOPIC, read, shown, partial(self._on_missing, target))

    def _show(self, target: Target, typed: dict[str, Any], is_resumed: bool, material: Material) -> None:
        presenter = self._presenter
        if presenter is None:
            return
        if target.kind == "excerpt":
            self._open_article_of(material, presenter)
        sheet = sheet_for(
            target,
            material,
            category=self._settings.last_category,
            selected=self._selected_words,
            theme=self._reader.theme,
        )
        draft = self._keeping.drafts.of(target) if is_resumed else None
        is_new_here = self.target is None
        if is_new_here:
            self._home = presenter.session.state
            self._came_from = self._window.focusWidget()
        self._keeping.target = target
        focused = "" if is_new_here else self.pane.focused
        self.pane.show_sheet(sheet, draft.states if draft else typed, is_resumed=draft is not None)
        self._reader.upper.lay_over(self.pane)
        if focused is not None:
            self.pane.focus(focused)
        if target.kind == "passage" and material.read is None:
            self.message.emit(self.tr("The words of the passage are gone from their article"))
        self._refresh()

    def _open_article_of(self, material: Material, presenter: Presenter) -> None:
        """Opens the article of an excerpt, in which other words can be selected for it."""
        article, excerpt = material.article, material.excerpt
        if article is not None and excerpt is not None and article_of(presenter.session.state) != article.id:
            presenter.session.open_article(article.id, excerpt.id)

    def _on_missing(self, target: Target, error: UserError) -> None:
        if isinstance(error, NoSuchRecord) and target == self.target:
            self._put_away()  # it was deleted while its form stood open; undo brings it back
            return
        show_error(self._window, error)

    def _selected_words(self, article_id: str) -> tuple[int, int] | None:
        span = self._reader.article_pane.text.selected_span
        return span if article_id == article_of(self._state) else None

    # A form goes

    def _put_away(self) -> None:
        """Closes the form; what was typed is kept, and it is said how to go on."""
        if self.target is None:
            return
        self.keep()
        if self.pane.typed:
            self.message.emit(self.tr("What you typed is kept, and not saved yet"))
        self._close()

    def _close(self) -> None:
        target = self._keeping.let_go()
        if target is None:
            return
        had_focus = self.pane.isAncestorOf(self._window.focusWidget() or self._window)
        self._reader.upper.take_away(self.pane)
        self.pane.clear()
        came_from, self._came_from = self._came_from, None
        if had_focus and came_from is not None and shiboken6.isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus and not self._reader.upper.focus_top():
            self._reader.event_pane.focus_first()
        self._refresh()
        self.closed.emit(target)

    def _restart(self) -> None:
        """Gives up what was typed, and begins with what is saved."""
        if self.target is not None:
            self._keeping.drafts.drop(self.target)
            self._ask(self.target, {}, is_resumed=False)

    def _give_up(self, target: Target) -> None:
        self._keeping.drafts.drop(target)
        self._refresh()

    # Saving

    def _save(self) -> None:
        sheet = self.pane.sheet
        if sheet is None or self.target is None:
            return
        if not sheet.is_change:
            self._keeping.drafts.drop(self.target)
            self._close()
        else:
            self._make(sheet.plan())

    def _remove(self) -> None:
        sheet = self.pane.sheet
        if sheet is not None and sheet.removal is not None:
            self._make(sheet.removal.plan)

    def _make(self, plan: Plan) -> None:
        self.pane.hold(is_saving=True)
        self.keep()
        self._saving.make(plan)

    def _on_edited(self, outcome: Outcome) -> None:
        target = self.target
        if target is None:
            self._refresh()
            return
        if self._saving.is_own(outcome):
            self._saving.forget()
            sheet = self.pane.sheet
            if isinstance(sheet, EventSheet):
                self._settings.last_category = sheet.category
            if sheet is not None and sheet.told:
                told = self.tr("{0}: {1}").format(outcome.change.name, sheet.told)
                self.message.emit(self.tr("{0}; Ctrl+Z takes it back").format(told))
            self._keeping.drafts.drop(target)
            self._close()
        elif concerns(outcome, target):
            self._read_again()

    def _on_refused(self, error: UserError) -> None:
        self._saving.forget()
        if self.target is not None:
            self.pane.hold(is_saving=False)
            if isinstance(error, ChangedMeanwhile):
                self._read_again()

    def _read_again(self) -> None:
        """Others have changed what the form is about: what was typed stays, the rest follows."""
        if self.target is not None and not self.target.is_new:
            self.keep()
            self._ask(self.target, self.pane.typed, is_resumed=False)

    # What is around

    def _on_state_changed(self, _before: ViewState, state: ViewState) -> None:
        if self.target is not None and not belongs(self.target, self._home, state):
            self._put_away()
        self._refresh()

    def _refresh(self) -> None:
        """What can be edited now, and which draft is offered."""
        for action_id, target in self._to_edit.items():
            self._actions[action_id].setEnabled(target is not None)
        self.bar.offer(draft_to_offer(self._keeping.drafts, self._state, self._excerpt, self.target))
