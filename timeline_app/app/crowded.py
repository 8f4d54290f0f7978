"""Clicks on what stands for several: a count, or articles of one date. They lead there, or ask which."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.timeline.picture import Group

if TYPE_CHECKING:
    from timeline_app.app.presenter import Presenter

_MOST_LISTED: Final = 300  # of the events behind a count; the most important ones


def open_articles(article_ids: Sequence[str], presenter: Presenter) -> None:
    """Opens the article; where several stand on one another, asks which."""
    names = {article.id: article.name for article in presenter.loaded.subject.articles}
    choices = [
        (names[article_id], partial(presenter.session.open_article, article_id, None))
        for article_id in article_ids
    ]
    if len(choices) == 1:
        choices[0][1]()
    else:
        _choose(presenter.window, choices)


def open_group(group: Group, presenter: Presenter) -> None:
    """Zooms to where the events stand apart; where they do not, lists them."""
    if presenter.navigator.zoom_to_group(group):
        return
    subject = presenter.loaded.subject
    rows = group.members.first(_MOST_LISTED)
    choices = [
        (
            f"{subject.columns.titles[row]}   {subject.date_words(subject.columns.dates[row])}",
            partial(presenter.session.select, event_id),
        )
        for row, event_id in zip(rows, group.members.ids(rows), strict=True)
    ]
    _choose(presenter.window, choices)


def _choose(window: QWidget, choices: Sequence[tuple[str, Callable[[], None]]]) -> None:
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, chosen in choices:
        menu.addAction(words.replace("&", "&&")).triggered.connect(lambda _=False, react=chosen: react())
    menu.popup(window.cursor().pos())
