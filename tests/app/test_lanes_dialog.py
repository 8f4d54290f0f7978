"""The dialog in which lanes are arranged, by the keyboard alone and by the mouse."""

from __future__ import annotations

import pytest
from hands import LEFT
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from timeline_app.app.lanes.dialog import ArrangeLanesDialog
from timeline_app.timeline.arrangement import LaneArrangement, ordered
from timeline_app.timeline.lanes import Lane

LANES = (Lane("p", "Politics", 0, 5), Lane("t", "Trade", 1, 1), Lane("c", "Culture", 2, 2, named=4))


@pytest.fixture
def dialog(qtbot: QtBot) -> ArrangeLanesDialog:
    return opened(qtbot, LaneArrangement())


def opened(qtbot: QtBot, arrangement: LaneArrangement) -> ArrangeLanesDialog:
    made = ArrangeLanesDialog(LANES, arrangement)
    made.wishes = []  # type: ignore[attr-defined]
    made.arrangement_wished.connect(made.wishes.append)  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.list.setFocus()
    return made


def texts(dialog: ArrangeLanesDialog) -> list[str]:
    return [dialog.list.item(row).text().split("  ·  ")[0] for row in range(dialog.list.count())]


def keys(dialog: ArrangeLanesDialog) -> list[str]:
    return [LANES[number].key for number in ordered(LANES, dialog.arrangement)]


def test_each_lane_is_listed_with_its_events_and_how_it_is_arranged(qtbot: QtBot) -> None:
    dialog = opened(qtbot, LaneArrangement(collapsed=frozenset("c"), pinned=frozenset("c")))
    lines = [dialog.list.item(row).text() for row in range(3)]
    assert lines == [
        "Culture  ·  2 of 4 events  ·  collapsed  ·  pinned",
        "Politics  ·  5 events",
        "Trade  ·  1 event",
    ]


def test_the_keyboard_moves_a_lane_up_and_down(dialog: ArrangeLanesDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(dialog) == ["Politics", "Culture", "Trade"]
    assert dialog.list.currentItem().text().startswith("Trade")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert keys(dialog) == ["t", "p", "c"]
    assert [[*wish.order] for wish in dialog.wishes] == [  # type: ignore[attr-defined]
        ["p", "c", "t"],
        ["p", "t", "c"],
        ["t", "p", "c"],
    ]


def test_no_lane_leaves_the_list_at_its_ends(dialog: ArrangeLanesDialog, qtbot: QtBot) -> None:
    assert not dialog.up.isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(dialog.list, Qt.Key.Key_End)
    assert not dialog.down.isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert keys(dialog) == ["p", "t", "c"]
    assert dialog.wishes == []  # type: ignore[attr-defined]


def test_the_space_key_hides_a_lane_and_shows_it_again(dialog: ArrangeLanesDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.arrangement.hidden == {"p"}
    assert not dialog.is_shown.isChecked()
    assert dialog.told.text() == "2 of 3 lanes are shown."
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.arrangement.is_untouched


def test_a_click_on_a_tick_hides_that_lane(dialog: ArrangeLanesDialog, qtbot: QtBot) -> None:
    option = QStyleOptionViewItem()
    dialog.list.itemDelegate().initStyleOption(option, dialog.list.indexFromItem(dialog.list.item(1)))
    option.rect = dialog.list.visualItemRect(dialog.list.item(1))
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    tick = dialog.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, dialog.list)
    qtbot.mouseClick(dialog.list.viewport(), LEFT, pos=tick.center())
    assert dialog.arrangement.hidden == {"t"}
    assert dialog.list.currentRow() == 1


def test_boxes_collapse_and_pin_the_lane_that_is_chosen(dialog: ArrangeLanesDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.list, Qt.Key.Key_End)
    qtbot.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.is_collapsed.isChecked)
    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.is_pinned.isChecked)
    assert dialog.arrangement == LaneArrangement(collapsed=frozenset("c"), pinned=frozenset("c"))
    assert texts(dialog) == ["Culture", "Politics", "Trade"], "what is pinned stands on top"
    assert dialog.list.currentRow() == 0, "the lane stays the chosen one"
    qtbot.mouseClick(dialog.is_pinned, LEFT, pos=QPoint(8, dialog.is_pinned.height() // 2))
    assert keys(dialog) == ["p", "t", "c"]


def test_everything_can_be_shown_expanded_and_put_back(qtbot: QtBot) -> None:
    every = frozenset("ptc")
    dialog = opened(qtbot, LaneArrangement(order=("c", "t", "p"), collapsed=every, hidden=every))
    qtbot.mouseClick(dialog.show_all, LEFT)
    assert dialog.arrangement == LaneArrangement(order=("c", "t", "p"), collapsed=every)
    qtbot.mouseClick(dialog.expand_all, LEFT)
    assert dialog.arrangement == LaneArrangement(order=("c", "t", "p"))
    qtbot.mouseClick(dialog.reset, LEFT)
    assert dialog.arrangement.is_untouched
    assert not dialog.reset.isEnabled()
    assert not dialog.show_all.isEnabled()


def test_cancel_takes_everything_back(qtbot: QtBot) -> None:
    before = LaneArrangement(order=("c", "t", "p"))
    dialog = opened(qtbot, before)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.wishes[-1] == before  # type: ignore[attr-defined]


def test_ok_leaves_the_lanes_as_they_are_seen(dialog: ArrangeLanesDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), LEFT)
    assert [wish.hidden for wish in dialog.wishes] == [{"p"}]  # type: ignore[attr-defined]


def test_arranging_no_lanes_breaks_nothing(qtbot: QtBot) -> None:
    dialog = ArrangeLanesDialog((), LaneArrangement())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert not dialog.is_shown.isEnabled()
