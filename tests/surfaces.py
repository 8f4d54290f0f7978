"""Every surface of the program, opened as a person opens it: panels, panes, dialogs, what lies above."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from builders import an_article, an_event, an_excerpt, contents_with
from hands import CONTROL, SHIFT, press_key
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from windows import Desk, store_at

from timeline_app.app.main_window import MainWindow
from timeline_app.core.query import parse_filter

Key = Qt.Key
LIANGJIANG: Final = "liangjiang-new-area-2010"
FEATURE: Final = "liangjiang-feature-2020"
_HIDING = (
    "Home > News > Bridges\n\nThe long bridge is open\n\n"
    "The bridge over the river opened on 4 May 1966 before thirty thousand people.\n\n"
    "Share this article\n\nCopyright 1966 Bridge Press. All rights reserved.\n"
)
_REPORT = f"Harbour Post\n{_HIDING}"


@dataclass(frozen=True, slots=True)
class Scene:
    """Who looks at a surface: a desk, its robot, and a folder for files."""

    desk: Desk
    qtbot: QtBot
    folder: Path

    def window(self, path: Path | None = None) -> MainWindow:
        return self.desk.window(path)

    def until(self, window: MainWindow, is_so: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_so()))
        self.desk.rest(window)

    def file(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


Opener = Callable[[Scene], QWidget]


def dialog_of(window: MainWindow) -> QWidget:
    """What lies over the window as a window of its own."""
    found = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
    return next(each for each in found if each.parent() is not None)


def _by(action_id: str) -> Opener:
    """What an action opens over the window on the shipped collection."""

    def opened(scene: Scene) -> QWidget:
        window = scene.window()
        window.presenter.session.select(LIANGJIANG)
        window.presenter.session.open_article(FEATURE, None)
        scene.desk.rest(window)
        window.actions_by_id[action_id].trigger()
        QApplication.processEvents()
        return dialog_of(window)

    return opened


def _main(scene: Scene) -> QWidget:
    window = scene.window()
    window.modes.show("both")
    window.presenter.session.select(LIANGJIANG)
    window.presenter.session.open_article(FEATURE, None)
    scene.desk.rest(window)
    return window


def _library(scene: Scene) -> QWidget:
    window = scene.window()
    window.actions_by_id["view.library"].trigger()
    scene.desk.rest(window)
    return window


def _filters(scene: Scene) -> QWidget:
    window = scene.window()
    window.filters.set_query(parse_filter("category:politics"))
    window.actions_by_id["view.filter"].trigger()
    scene.desk.rest(window)
    scene.until(window, lambda: not window.worker.is_busy)
    return window


def _search(scene: Scene) -> QWidget:
    window = scene.window()
    press_key(window, Key.Key_Slash)
    scene.qtbot.keyClicks(window.search.line.field, "rocket")
    scene.qtbot.waitUntil(lambda: not window.search.indexing.is_busy, timeout=10_000)
    scene.desk.rest(window)
    return window


def _search_without_hits(scene: Scene) -> QWidget:
    window = scene.window()
    press_key(window, Key.Key_Slash)
    scene.qtbot.keyClicks(window.search.line.field, "rokcet")
    scene.qtbot.waitUntil(lambda: not window.search.indexing.is_busy, timeout=10_000)
    scene.desk.rest(window)
    return window


def _search_help(scene: Scene) -> QWidget:
    window = scene.window()
    window.search.line.help_button.click()
    return dialog_of(window)


def _bookmarks(scene: Scene) -> QWidget:
    window = scene.window()
    window.bookmarks.add("Rail")
    scene.desk.rest(window)
    window.actions_by_id["view.bookmarks"].trigger()
    return dialog_of(window)


def _figures(page: int) -> Opener:
    def opened(scene: Scene) -> QWidget:
        window = scene.window()
        window.actions_by_id["file.export"].trigger()
        dialog = dialog_of(window)
        scene.qtbot.waitUntil(
            lambda: dialog.previewer.is_idle and not window.worker.is_busy and not dialog.foot.is_working
        )
        dialog.tabs.setCurrentIndex(page)
        return dialog

    return opened


def _bring_in(scene: Scene) -> QWidget:
    window = scene.window()
    report = scene.file("report.txt", _REPORT)
    broken = scene.folder / "broken.pdf"
    broken.write_bytes(b"PK\x03\x04" + bytes(60))
    window.sources.bringing_in.bring_in([report, broken])
    scene.qtbot.waitUntil(lambda: window.sources.bringing_in.dialog is not None)
    return window.sources.bringing_in.dialog


def _hidden_lines(scene: Scene) -> QWidget:
    start = _HIDING.index("Home >")
    article = an_article(text=_HIDING, hidden=((start, start + 21),))
    window = scene.window(store_at(scene.folder / "page.eventstore", contents_with([], [article])))
    window.presenter.session.open_article("bridge-book", None)
    scene.desk.rest(window)
    window.actions_by_id["article.hide_lines"].trigger()
    scene.qtbot.waitUntil(lambda: window.sources.hidden_lines.dialog is not None)
    return window.sources.hidden_lines.dialog


def _table(scene: Scene) -> QWidget:
    window = scene.window()
    path = scene.file("events.csv", "title,date,category\nThe fair,1851,Trade\nThe mint,soon,\n")
    window.sources.bringing_in.bring_in([path])
    scene.until(window, lambda: any(each.isVisible() for each in window.findChildren(QDialog)))
    return dialog_of(window)


def _attach(scene: Scene) -> QWidget:
    article = an_article(text="The bridge was opened on 4 May 1966.", text_kind="digest")
    contents = contents_with([an_event(date="1966")], [article])
    window = scene.window(store_at(scene.folder / "digest.eventstore", contents))
    window.sources.attaching.attach([scene.file("original.txt", "A pier was opened; the mayor spoke.\n")])
    scene.qtbot.waitUntil(lambda: window.sources.attaching.dialog is not None)
    return window.sources.attaching.dialog


def _review(scene: Scene) -> QWidget:
    doubtful = an_excerpt(anchor="moved", confidence=0.6, former="It was opened in May.")
    contents = contents_with([an_event(date="1966")], [an_article()], [doubtful])
    window = scene.window(store_at(scene.folder / "doubtful.eventstore", contents))
    scene.qtbot.waitUntil(window.status.review_button.isVisible)
    window.status.review_button.click()
    scene.until(window, lambda: window.sources.review.pane.current is not None)
    return window


def _proposals(scene: Scene) -> QWidget:
    window = scene.window()
    window.presenter.session.open_article(FEATURE, None)
    scene.desk.rest(window)
    press_key(window, Key.Key_D, CONTROL | SHIFT)
    scene.until(window, lambda: bool(window.proposals.pane.shown))
    return window


def _form(action_id: str) -> Opener:
    def opened(scene: Scene) -> QWidget:
        window = scene.window()
        window.presenter.session.select(LIANGJIANG)
        window.presenter.session.open_article(FEATURE, None)
        scene.desk.rest(window)
        window.actions_by_id[action_id].trigger()
        scene.desk.rest(window)
        return window

    return opened


def _start_page(scene: Scene) -> QWidget:
    window = scene.window()
    window.actions_by_id["file.start_page"].trigger()
    return window


def _empty_page(scene: Scene) -> QWidget:
    window = scene.desk.new_window()
    window.pages.setCurrentWidget(window.empty_page)
    return window.empty_page


def _tour(stop: int) -> Opener:
    def opened(scene: Scene) -> QWidget:
        window = scene.window()
        window.actions_by_id["help.tour"].trigger()
        for _ in range(stop):
            window.first_steps.tour.bubble.next.click()
        return window

    return opened


def _paste(scene: Scene) -> QWidget:
    window = scene.window()
    window.modes.show("both")
    scene.desk.rest(window)
    QGuiApplication.clipboard().setText("Title\tDate\nThe fair\t1851\nThe mint\tsoon")
    window.listing.view.setFocus()
    press_key(window, Key.Key_V, CONTROL)
    scene.until(window, lambda: any(each.isVisible() for each in window.findChildren(QDialog)))
    return dialog_of(window)


def _keys(scene: Scene) -> QWidget:
    window = scene.window()
    window.show_keys()
    return window


SURFACES: Final[dict[str, Opener]] = {
    "main": _main,
    "library": _library,
    "filters": _filters,
    "search": _search,
    "search_without_hits": _search_without_hits,
    "search_help": _search_help,
    "bookmarks": _bookmarks,
    "figures_page": _figures(0),
    "figures_shown": _figures(1),
    "figures_words": _figures(2),
    "figures_sources": _figures(3),
    "bring_in": _bring_in,
    "hidden_lines": _hidden_lines,
    "table": _table,
    "attach": _attach,
    "review": _review,
    "proposals": _proposals,
    "new_event": _form("edit.new_event"),
    "edit_event": _form("edit.edit_event"),
    "edit_article": _form("article.edit_article"),
    "start_page": _start_page,
    "empty_page": _empty_page,
    "tour": _tour(0),
    "tour_last": _tour(4),
    "guide": _by("help.guide"),
    "paste": _paste,
    "keys": _keys,
    "change_keys": _by("help.change_keys"),
    "palette": _by("help.palette"),
    "go_to": _by("view.go_to"),
    "lanes": _by("view.arrange_lanes"),
    "tray": _by("event.tray"),
    "print_preview": _by("file.print_preview"),
}
