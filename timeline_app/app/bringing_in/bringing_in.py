"""Bringing in articles: from files, a drop or the clipboard, through the preview, into the store."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from timeline_app.app.bringing_in.dialog import BringInDialog
from timeline_app.app.bringing_in.drafts import Draft, add_articles, read_again, read_files, read_words
from timeline_app.app.edits import Editing
from timeline_app.app.forms.sheet import short
from timeline_app.app.long_work import LongWork, Work
from timeline_app.app.messages import show_error
from timeline_app.app.presenter import Presenter
from timeline_app.app.worker import Worker
from timeline_app.core.changes import Outcome, put_by
from timeline_app.core.faults import UserError
from timeline_app.drawing.theme import Theme
from timeline_app.formats.articles import Wish

MOST_FILES: Final = 1_000  # at once
_PATTERNS: Final = "*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.pdf"


class BringingIn(QObject):
    """Signals:
    attach_wished: a file is the original of a digest that is here (path, id of the article).
    message: what was done or is missing, in a line.
    """

    attach_wished = Signal(object, object)
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
        self._editing = editing
        self._theme = theme
        self._presenter: Presenter | None = None
        self.dialog: BringInDialog | None = None
        self._pending: tuple[str, tuple[Draft, ...]] | None = None  # what is on its way, and its name
        actions["file.bring_in"].triggered.connect(lambda _=False: self.choose())
        actions["edit.paste_article"].triggered.connect(lambda _=False: self.paste())
        editing.edited.connect(self._on_edited)
        editing.refused.connect(self._on_refused)

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        self._presenter = presenter
        self._pending = None
        if self.dialog is not None:
            self.dialog.reject()

    def choose(self) -> None:
        """Asks for files, and shows what is in them."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Bring in articles"),
            "",
            self.tr("Articles ({0});;All files (*)").format(_PATTERNS),
        )
        if names:
            self.bring_in([Path(name) for name in names])

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Reads files, and shows what was recognised in them."""
        if self._presenter is None:
            self.message.emit(self.tr("Open a store first"))
            return
        if len(paths) > MOST_FILES:
            words = self.tr("Those are {0} files; bring in {1} at a time, or use timeline-app import.")
            show_error(self._window, UserError(words.format(f"{len(paths):,}", f"{MOST_FILES:,}")))
            return
        self._work(
            self.tr("Reading the articles…"),
            lambda store, progress, is_stopped: read_files(store, paths, progress, is_stopped),
            self._show,
        )

    def paste(self) -> None:
        """Shows what is recognised in the words on the clipboard, or in the files that were copied."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data else []
        if files:
            self.bring_in(files)
            return
        if self._presenter is None:
            self.message.emit(self.tr("Open a store first"))
            return
        text, name = QGuiApplication.clipboard().text(), self.tr("Pasted words")
        self._work(
            self.tr("Reading the pasted words…"),
            lambda store, _, is_stopped: (read_words(store, text, name, is_stopped),),
            self._show,
        )

    def _work(self, words: str, work: Work, done: Callable[..., None]) -> None:
        LongWork(words, self._worker, self._window, work, done, lambda error: show_error(self._window, error))

    def _show(self, drafts: tuple[Draft, ...]) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        dialog = self.dialog = BringInDialog(drafts, self._theme(), self._window)
        dialog.wished.connect(self._make)
        dialog.reread_wished.connect(self._read_again)
        dialog.attach_wished.connect(self._on_attach_wished)
        dialog.finished.connect(lambda _: self._on_closed(dialog))
        dialog.open()

    def _on_closed(self, dialog: BringInDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def _read_again(self, draft: Draft, wish: Wish) -> None:
        dialog = self.dialog

        def show(new: Draft) -> None:
            if dialog is not None and dialog is self.dialog:
                dialog.exchange(draft, new)

        self._work(
            self.tr("Reading {0}…").format(draft.name),
            lambda store, _, is_stopped: read_again(store, draft, wish, is_stopped),
            show,
        )

    def _make(self, drafts: tuple[Draft, ...]) -> None:
        if self._pending is not None:
            return  # one after the other
        name = self.tr("Bring in %Ln article(s)", None, len(drafts))
        if len(drafts) == 1:
            read = drafts[0].corrected
            name = self.tr("Bring in “{0}”").format(short(read.title.value if read else drafts[0].name))
        self._pending = name, drafts
        self._editing.make(lambda store: add_articles(store, name, drafts))

    def _on_edited(self, outcome: Outcome) -> None:
        if self._pending is None or outcome.change.name != self._pending[0]:
            return
        _, drafts = self._pending
        self._pending = None
        added = put_by(outcome.change.articles)
        if self.dialog is not None:
            self.dialog.take_out(drafts)
        if added and self._presenter is not None:
            self._presenter.session.open_article(added[0].id, None)

    def _on_refused(self, _error: UserError) -> None:
        self._pending = None

    def _on_attach_wished(self, draft: Draft) -> None:
        if draft.same is not None and draft.path is not None:
            article = draft.same.id
            if self.dialog is not None:
                self.dialog.take_out([draft])
            self.attach_wished.emit(draft.path, article)
