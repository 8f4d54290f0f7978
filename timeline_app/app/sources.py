"""What makes articles come and go in the window: bringing in, attaching, hiding, the review of passages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from timeline_app.app.attaching import Attaching
from timeline_app.app.bringing_in import BringingIn, TableImport, sort_drop
from timeline_app.app.edits import Editing
from timeline_app.app.hidden_lines import HiddenLines
from timeline_app.app.presenter import Presenter
from timeline_app.app.reader import Reader
from timeline_app.app.review import Review
from timeline_app.app.worker import Worker

# What needs an open store, though it may be empty.
IN_A_STORE = (
    "file.bring_in",
    "file.import_table",
    "file.attach",
    "file.attach_folder",
    "edit.paste_article",
)

# What the text's own menu offers besides.
_ON_TEXT = ("article.folds", "article.hide_lines", "article.attach", "article.detach", "article.replace")


class Sources(QObject):
    """The five of them, and who of them is told of what.

    Signals:
        open_wished: a store or folder was dropped (Path).
        counted: so many passages are to review (int).
        message: what was done or is missing, in a line.
    """

    open_wished = Signal(object)
    counted = Signal(int)
    message = Signal(str)

    def __init__(
        self,
        window: QWidget,
        worker: Worker,
        actions: Mapping[str, QAction],
        editing: Editing,
        reader: Reader,
    ) -> None:
        super().__init__(window)
        self.bringing_in = BringingIn(window, worker, actions, editing, lambda: reader.theme)
        self.tables = TableImport(window, worker, actions, editing, lambda: reader.theme)
        self.attaching = Attaching(window, worker, actions, editing, lambda: reader.theme)
        self.review = Review(window, worker, actions, editing, reader)
        self.hidden_lines = HiddenLines(window, worker, actions, editing, lambda: reader.theme)
        self._parts = (self.bringing_in, self.tables, self.attaching, self.review, self.hidden_lines)
        for part in self._parts:
            part.message.connect(self.message)
        self.bringing_in.attach_wished.connect(lambda path, article: self.attaching.attach([path], article))
        self.attaching.review_wished.connect(self.review.open)
        self.review.counted.connect(self.counted)
        for action_id in (
            "article.folds",
            "article.hide_lines",
            "article.attach",
            "article.detach",
            "article.replace",
        ):
            reader.article_pane.text.addAction(actions[action_id])
        actions["article.folds"].triggered.connect(lambda _=False: reader.turn_folds())

    def begin(self, presenter: Presenter) -> None:
        """Another store is open."""
        for part in self._parts:
            part.begin(presenter)

    def take_drop(self, paths: Iterable[Path]) -> None:
        """Opens a store or a folder that was dropped; tables and articles are brought in."""
        drop = sort_drop(paths)
        if drop.to_open is not None:
            self.open_wished.emit(drop.to_open)
            return
        if drop.tables:
            self.tables.bring_in(list(drop.tables))
        if drop.articles:
            self.bringing_in.bring_in(drop.articles)
