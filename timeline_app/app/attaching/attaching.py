"""Attaching originals in the window: files or a folder at once, recognised, placed and told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from timeline_app.app.attaching.choice_dialog import ChoiceDialog
from timeline_app.app.attaching.files import (
    Attached,
    FileToAttach,
    FoundFiles,
    attach_files,
    find_files,
    replace_by,
)
from timeline_app.app.edits import Editing
from timeline_app.app.history import ViewState
from timeline_app.app.long_work import LongWork, Work
from timeline_app.app.messages import show_error
from timeline_app.app.placed_words import placed_words
from timeline_app.app.presenter import Presenter
from timeline_app.app.worker import Worker
from timeline_app.core.changes import Outcome
from timeline_app.core.faults import UserError
from timeline_app.core.model import Article
from timeline_app.drawing.theme import Theme
from timeline_app.store.planning import detach_original

_PATTERNS: Final = "*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.pdf"
_OPEN: Final = "attach-open"
_MOST_TOLD: Final = 12  # refused files


class Attaching(QObject):
    """Signals:
    review_wished: the passages that are not certain are to be looked at.
    message: what was done or is missing, in a line.
    """

    review_wished = Signal()
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
        self._theme = theme
        self._window = window
        self._worker = worker
        self._actions = actions
        self._editing = editing
        self._presenter: Presenter | None = None
        self._pending: Attached | None = None
        self.dialog: ChoiceDialog | None = None
        for action_id, react in (
            ("file.attach", self.choose_files),
            ("file.attach_folder", self.choose_folder),
            ("article.attach", self.choose_for_open),
            ("article.detach", self.detach_open),
            ("article.replace", self.choose_edition),
        ):
            actions[action_id].triggered.connect(lambda _=False, react=react: react())
        editing.edited.connect(self._on_edited)
        editing.refused.connect(self._on_refused)
        self._show_what_can_be_done(None)

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        self._presenter = presenter
        self._pending = None
        presenter.session.state_changed.connect(self._on_state_changed)
        self._show_what_can_be_done(None)

    def choose_files(self) -> None:
        """Asks for files, and attaches each to the digest it is the original of."""
        self._choose_files(self.tr("Attach originals"))

    def choose_folder(self) -> None:
        """Asks for a folder, and attaches what lies in it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Attach the originals of a folder"))
        if name:
            self.attach([Path(name)])

    def choose_for_open(self) -> None:
        """Asks for the original of the article that is open."""
        article = self._open_article()
        if article:
            self._choose_files(self.tr("Attach the original"), article)

    def detach_open(self) -> None:
        """Gives the article that is open its digest back."""
        article = self._open_article()
        if article:
            name = self.tr("Detach the original")
            self._editing.make(lambda store: detach_original(store, name, article))

    def choose_edition(self) -> None:
        """Asks for a file with another text of the article that is open, and finds its passages there."""
        article = self._open_article()
        patterns = self.tr("Articles ({0});;All files (*)").format(_PATTERNS)
        title = self.tr("Replace the text")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", patterns) if article else ("", "")
        if name:
            self._work(
                self.tr("Finding the passages…"),
                lambda store, _, is_stopped: replace_by(store, title, article, Path(name), is_stopped),
                self._make,
            )

    def attach(self, paths: Sequence[Path], article: str = "") -> None:
        """Reads files, finds out what they belong to (or takes ``article``), and attaches them."""
        if self._presenter is None:
            self.message.emit(self.tr("Open a store first"))
            return
        self._work(
            self.tr("Reading the originals…"),
            lambda store, progress, is_stopped: find_files(store, paths, article, progress, is_stopped),
            self._on_found,
        )

    def _choose_files(self, title: str, article: str = "") -> None:
        patterns = self.tr("Articles ({0});;All files (*)").format(_PATTERNS)
        if article:
            name, _ = QFileDialog.getOpenFileName(self._window, title, "", patterns)
            names = [name] if name else []
        else:
            names, _ = QFileDialog.getOpenFileNames(self._window, title, "", patterns)
        if names:
            self.attach([Path(name) for name in names], article)

    def _on_found(self, found: FoundFiles) -> None:
        if not any(file.is_open for file in found.files):
            self._place(found.files)
            return
        dialog = self.dialog = ChoiceDialog(found.files, found.digests, self._theme(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._place(dialog.files))
        dialog.finished.connect(lambda _: self._on_dialog_closed())
        dialog.open()

    def _on_dialog_closed(self) -> None:
        self.dialog = None

    def _place(self, files: Sequence[FileToAttach]) -> None:
        count = sum(bool(file.article) for file in files)
        if not count:
            show_error(self._window, UserError(_refusals(files)))
            return
        name = self.tr("Attach %Ln original(s)", None, count)
        self._work(
            self.tr("Finding the passages…"),
            lambda store, progress, is_stopped: attach_files(store, name, files, progress, is_stopped),
            self._make,
        )

    def _make(self, attached: Attached) -> None:
        if attached.change.is_empty:
            self.message.emit(self.tr("That is the text already"))
            return
        self._pending = attached
        self._editing.make(lambda _: attached.change)

    def _work(self, words: str, work: Work, done: object) -> None:
        LongWork(
            words,
            self._worker,
            self._window,
            work,
            done,  # type: ignore[arg-type]  # what it takes is what the work comes to
            lambda error: show_error(self._window, error),
        )

    def _on_edited(self, outcome: Outcome) -> None:
        attached = self._pending
        if attached is not None and outcome.change == attached.change:
            self._pending = None
            self._tell(attached)
        article = self._open_article()
        if article in outcome.articles_put:
            self._ask_open(article)

    def _on_refused(self, _error: UserError) -> None:
        self._pending = None

    def _tell(self, attached: Attached) -> None:
        words = placed_words(attached)
        refused = _refusals(attached.files)
        if not attached.to_review and not refused:
            self.message.emit(words)
            return
        box = QMessageBox(QMessageBox.Icon.Information, attached.change.name, words, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(refused)
        box.addButton(QMessageBox.StandardButton.Ok)
        if attached.to_review:
            review = box.addButton(self.tr("Review…"), QMessageBox.ButtonRole.ActionRole)
            review.clicked.connect(self.review_wished)
            box.setDefaultButton(review)
        box.open()

    def _open_article(self) -> str:
        article = None if self._presenter is None else self._presenter.session.state.article
        return "" if article is None else article.article

    def _on_state_changed(self, before: ViewState, after: ViewState) -> None:
        if (before.article and before.article.article) == (after.article and after.article.article):
            return
        self._show_what_can_be_done(None)
        if after.article is not None:
            self._ask_open(after.article.article)

    def _ask_open(self, article: str) -> None:
        self._worker.ask(
            _OPEN,
            lambda store: store.article(article),
            self._on_open,
            lambda _: self._show_what_can_be_done(None),
        )

    def _on_open(self, article: Article) -> None:
        if article.id == self._open_article():
            self._show_what_can_be_done(article)

    def _show_what_can_be_done(self, article: Article | None) -> None:
        is_digest = article is not None and article.text_kind == "digest"
        is_attached = article is not None and article.is_attached
        self._actions["article.attach"].setEnabled(is_digest or is_attached)
        self._actions["article.detach"].setEnabled(is_attached)
        self._actions["article.replace"].setEnabled(article is not None and not is_digest and not is_attached)


def _refusals(files: Sequence[FileToAttach]) -> str:
    """Why files were refused, a line each."""
    refused = [file.refused for file in files if file.refused]
    more = len(refused) - _MOST_TOLD
    return "\n".join([*refused[:_MOST_TOLD], *([f"… {more:,}"] if more > 0 else [])])
