"""Going to a date: by typing it, or by taking one gone to before."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from timeline_app.app.dates import GoToDialog, with_newest
from timeline_app.core import edtf
from timeline_app.core.bounds import Bounds
from timeline_app.drawing.theme import DARK, LIGHT

# The offscreen platform says so of size hints and of raising windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Opener = Callable[..., GoToDialog]
RECENT = ("about 1900", "18 June 2010", "66 million years ago")


@pytest.fixture
def opened(qtbot: QtBot) -> Opener:
    def open_dialog(*recent: str) -> GoToDialog:
        dialog = GoToDialog(recent, LIGHT)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return open_dialog


def bounds_of(date: str) -> Bounds:
    return edtf.bounds(edtf.parse(date))


def press(qtbot: QtBot, dialog: GoToDialog, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(dialog.field.edit, key)


def test_a_date_is_typed_and_enter_goes_there(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened()
    assert dialog.field.edit.hasFocus()

    qtbot.keyClicks(dialog.field.edit, "about 1900")
    press(qtbot, dialog, Qt.Key.Key_Return)

    assert dialog.result() == GoToDialog.DialogCode.Accepted
    assert dialog.edtf() == "1900~"
    assert dialog.bounds() == bounds_of("1900~")
    assert dialog.text() == "about 1900"


def test_enter_goes_once(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened()
    told: list[object] = []
    dialog.accepted.connect(lambda: told.append("accepted"))

    qtbot.keyClicks(dialog.field.edit, "1900")
    press(qtbot, dialog, Qt.Key.Key_Return)

    assert told == ["accepted"]


def test_the_button_goes(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.field.edit, "May 2023")

    qtbot.mouseClick(dialog.go_button, Qt.MouseButton.LeftButton)

    assert dialog.result() == GoToDialog.DialogCode.Accepted
    assert dialog.bounds() == bounds_of("2023-05")


@pytest.mark.parametrize("text", ["", "blurb", "2021-02-29", "unknown"])
def test_there_is_no_going_to_what_is_no_date(qtbot: QtBot, opened: Opener, text: str) -> None:
    dialog = opened()

    qtbot.keyClicks(dialog.field.edit, text)
    press(qtbot, dialog, Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert not dialog.go_button.isEnabled()
    assert dialog.bounds() is None
    assert dialog.edtf() is None


def test_enter_on_an_open_question_asks_and_a_second_one_answers(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.field.edit, "03/04/2010")

    press(qtbot, dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    first = dialog.field.answer.choices.buttons[0]
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert dialog.isVisible()
    press(qtbot, dialog, Qt.Key.Key_Return)

    assert dialog.edtf() == "2010-04-03"
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("text", "where", "shown"),
    [
        ("since 1990", "1990", "it goes to 1990"),
        ("../1990", "1990", "it goes to 1990"),
        ("before May 2013", "2013-04", "it goes to April 2013"),
        ("1939/", "1939", "it goes to 1939"),
    ],
)
def test_a_date_with_one_end_leads_to_that_end_and_says_so(
    qtbot: QtBot, opened: Opener, text: str, where: str, shown: str
) -> None:
    dialog = opened()

    qtbot.keyClicks(dialog.field.edit, text)

    assert dialog.bounds() == bounds_of(where)
    assert shown in dialog.explanation.text()
    assert dialog.go_button.isEnabled()


def test_a_date_open_on_both_sides_leads_to_what_it_names(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened()

    qtbot.keyClicks(dialog.field.edit, "..1984/1990..")

    start, end = bounds_of("1984").earliest_start, bounds_of("1990").latest_end
    assert dialog.bounds() == Bounds(start, end, start, end)
    assert "Neither end is given" in dialog.explanation.text()


@pytest.mark.parametrize(("text", "why"), [("../..", "names no date"), ("Y-17E15", "further away")])
def test_a_date_that_leads_nowhere_says_why(qtbot: QtBot, opened: Opener, text: str, why: str) -> None:
    dialog = opened()

    qtbot.keyClicks(dialog.field.edit, text)

    assert dialog.bounds() is None
    assert why in dialog.explanation.text()
    assert not dialog.go_button.isEnabled()


def test_a_date_with_both_ends_needs_no_explanation(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened()

    qtbot.keyClicks(dialog.field.edit, "1990")

    assert dialog.explanation.text() == ""


def test_the_down_key_takes_a_date_gone_to_before(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened(*RECENT)

    press(qtbot, dialog, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert dialog.text() == "18 June 2010"
    assert dialog.edtf() == "2010-06-18"
    assert not dialog.isVisible()


def test_the_up_key_leads_back_to_what_was_typed(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened(*RECENT)
    qtbot.keyClicks(dialog.field.edit, "19")

    press(qtbot, dialog, Qt.Key.Key_Up)
    assert dialog.text() == "19"
    dialog.field.edit.selectAll()
    qtbot.keyClicks(dialog.field.edit, "1939")
    press(qtbot, dialog, Qt.Key.Key_Down)
    assert dialog.text() == "about 1900"
    press(qtbot, dialog, Qt.Key.Key_Up)

    assert dialog.text() == "1939"


def test_the_dates_gone_to_end_with_the_oldest(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened(*RECENT)

    press(qtbot, dialog, *[Qt.Key.Key_Down] * 5)

    assert dialog.text() == RECENT[-1]


def test_a_click_on_a_date_gone_to_before_goes_there(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened(*RECENT)

    qtbot.mouseClick(dialog.recent.buttons[2], Qt.MouseButton.LeftButton)

    assert dialog.result() == GoToDialog.DialogCode.Accepted
    assert dialog.edtf() == "Y-66E6S2"


def test_a_date_gone_to_before_shows_what_it_means(opened: Opener) -> None:
    dialog = opened(*RECENT)

    assert dialog.recent.buttons[0].accessibleName() == "about 1900"
    assert dialog.recent.buttons[0].accessibleDescription() == "c. 1900"


def test_without_dates_gone_to_before_there_is_no_list(opened: Opener) -> None:
    dialog = opened()

    assert not dialog.heading.isVisible()
    assert not dialog.recent.isVisible()


def test_escape_and_cancel_go_nowhere(qtbot: QtBot, opened: Opener) -> None:
    by_key, by_button = opened(), opened()
    qtbot.keyClicks(by_key.field.edit, "1900")

    press(qtbot, by_key, Qt.Key.Key_Escape)
    cancel = by_button.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)

    for dialog in (by_key, by_button):
        assert not dialog.isVisible()
        assert dialog.result() == GoToDialog.DialogCode.Rejected


def test_the_dialog_keeps_its_size_whatever_is_typed(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened(*RECENT)
    sizes = set()
    for text in ("1900", "since 1990", "../..", "03/04/2010", "blurb", "..1984-03-04/1990-05-06.."):
        dialog.field.edit.selectAll()
        qtbot.keyClicks(dialog.field.edit, text)
        sizes.add((dialog.size().toTuple(), dialog.sizeHint().toTuple()))

    assert len(sizes) == 1


def test_the_dialog_takes_on_other_colours(qtbot: QtBot, opened: Opener) -> None:
    dialog = opened(*RECENT)

    dialog.set_theme(DARK)

    corner = dialog.grab().toImage().pixelColor(2, 2)
    assert corner.name() == DARK.panel


def test_the_newest_date_gone_to_comes_first_and_each_only_once() -> None:
    assert with_newest(("a", "b", "c"), "b") == ("b", "a", "c")
    assert with_newest(("a", "b", "c", "d", "e"), "f") == ("f", "a", "b", "c", "d")
