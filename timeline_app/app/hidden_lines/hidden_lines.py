"""Hidden lines at work: looked for in the open article, chosen in a dialog, saved as one change."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from timeline_app.app.bringing_in.drafts import Draft
from timeline_app.app.edits import Editing
from timeline_app.app.forms.sheet import short
from timeline_app.app.hidden_lines.dialog import HiddenLinesDialog
from timeline_app.app.hidden_lines.stored_draft import draft_of, hide
from timeline_app.app.history import ViewState
from timeline_app.app.long_work import LongWork
from timeline_app.app.messages import show_error
from timeline_app.app.presenter import Presenter
from timeline_app.app.worker import Worker
from timeline_app.core.faults import UserError
from timeline_app.core.model import Article
from timeline_app.core.says import says
from timeline_app.drawing.theme import Theme
from timeline_app.store.store import EventStore


class HiddenLines(QObject):
    """Signals:
    message: what is missing, in a line.
    """

    message = Signal(str)

    def __init__(
        self,
        window: QWidget,
        worker: Worker,
        actions: Mapping[str, QAction],
        editing: Editing,
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._action = actions["article.hide_lines"]
        self._editing = editing
        self._theme = theme
        self._presenter: Presenter | None = None
        self.dialog: HiddenLinesDialog | None = None
        self._action.triggered.connect(lambda _=False: self.open())
        self._action.setEnabled(False)

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        if self.dialog is not None:
            self.dialog.reject()
        self._presenter = presenter
        presenter.session.state_changed.connect(self._on_state_changed)
        self._action.setEnabled(False)

    def open(self) -> None:
        """Looks through the article that is open."""
        shown = None if self._presenter is None else self._presenter.session.state.article
        if shown is None:
            self.message.emit(self.tr("Open an article first"))
            return

        def look(store: EventStore) -> tuple[Article, Draft]:
            article = store.article(shown.article)
            if article.text_kind == "digest":
                raise UserError(
                    says("A digest has no lines of a page to hide; only the text of an original has.")
                )
            return article, draft_of(article)

        LongWork(
            self.tr("Looking for lines of the page…"),
            self._worker,
            self._window,
            lambda store, _progress, _is_stopped: look(store),
            lambda found: self._show(*found),
            lambda error: show_error(self._window, error),
        )

    def _show(self, article: Article, draft: Draft) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        dialog = self.dialog = HiddenLinesDialog(draft, self._theme(), self._window)
        dialog.accepted.connect(lambda: self._save(article, dialog.draft))
        dialog.finished.connect(lambda _: self._on_closed(dialog))
        dialog.open()

    def _save(self, article: Article, draft: Draft) -> None:
        name = self.tr("Hide lines of “{0}”").format(short(article.title))
        self._editing.make(lambda _: hide(name, article, draft))

    def _on_closed(self, dialog: HiddenLinesDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def _on_state_changed(self, before: ViewState, after: ViewState) -> None:
        if before.article != after.article:
            self._action.setEnabled(after.article is not None)
