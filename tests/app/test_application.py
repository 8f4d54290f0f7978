"""The program as a process: how it ends."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.app.application import show_whole

_COPY_AND_QUIT = """
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from timeline_app.app.application import make_application
from timeline_app.app.reader import Reader
from timeline_app.core.model import Article, ArticlePassages

application = make_application(["test"])
reader = Reader()
reader.show_article(ArticlePassages(Article("a", "T", text="Some words."), ()), {}, None)
reader.show()
text = reader.article_pane.text
text.setFocus()
QTest.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
assert application.clipboard().text() == "Some words."
QTimer.singleShot(0, application.quit)
application.exec()
"""


def test_the_program_ends_in_order_after_words_were_copied_from_an_article() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _COPY_AND_QUIT], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("screen", "is_whole"), [((1920, 1040), False), ((1440, 900), True), ((1366, 728), True)]
)
def test_a_window_larger_than_the_screen_is_shown_over_all_of_it_and_not_beyond(
    qtbot: QtBot, screen: tuple[int, int], is_whole: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    show_whole(window, QSize(*screen))
    assert window.isVisible()
    assert window.isMaximized() is is_whole
