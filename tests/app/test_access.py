"""The timeline without eyes and without a mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hands import SHIFT, press_key
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from windows import Desk, selected, shown_span

from timeline_app.app.main_window import MainWindow
from timeline_app.app.reader.buttons import PassageButton

Key = Qt.Key
LIANGJIANG = "liangjiang-new-area-2010"
Role = QAccessible.Role

# What only holds other things, or is part of what has a name.
HOLDERS = {
    Role.Client, Role.Grouping, Role.LayeredPane, Role.Pane, Role.Border, Role.Separator,
    Role.ScrollBar, Role.Splitter, Role.Grip, Role.TitleBar, Role.Whitespace, Role.NoRole, Role.ToolBar,
    Role.StatusBar, Role.Indicator, Role.Graphic,
}  # fmt: skip


def below(interface: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """An element and all that are shown within it."""
    yield interface
    if depth > 25:
        return
    for place in range(min(interface.childCount(), 300)):
        child = interface.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from below(child, depth + 1)


def unnamed(root: QWidget) -> list[str]:
    """What in a window has no name and should have one."""
    found = []
    for each in below(QAccessible.queryAccessibleInterface(root)):
        has_words = any(each.text(kind).strip() for kind in (QAccessible.Text.Name, QAccessible.Text.Value))
        thing = each.object()
        says_nothing = isinstance(thing, QLabel) and not thing.text() and thing.pixmap().isNull()
        if each.role() not in HOLDERS and not has_words and not says_nothing:
            found.append(f"{each.role()} {each.object()!r} {each.rect()}")
    return found


def told(window: MainWindow) -> list[str]:
    """The names of what the timeline's companion holds, as a screen reader finds them."""
    tree = below(QAccessible.queryAccessibleInterface(window.canvas))
    return [each.text(QAccessible.Text.Name) for each in tree if each.role() == Role.ListItem]


def item(window: MainWindow, words: str) -> QAccessibleInterface:
    tree = below(QAccessible.queryAccessibleInterface(window.canvas))
    return next(each for each in tree if each.text(QAccessible.Text.Name).startswith(words))


@pytest.fixture
def heard(window: MainWindow) -> list[str]:
    """What is announced from now on."""
    said: list[str] = []
    window.access.announced.connect(said.append)
    return said


def press(desk: Desk, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    press_key(window, key) if modifiers is None else press_key(window, key, modifiers)
    desk.rest(window)


def test_marks_counts_lanes_and_articles_are_in_the_tree_with_their_words(window: MainWindow) -> None:
    names = told(window)
    assert "Liangjiang New Area established, 18 June 2010, 3 sources" in names
    assert "Politics, lane with 18 events" in names
    assert any("events together, " in name for name in names)
    assert any(name.startswith("Article: China Daily") for name in names)


def test_a_mark_has_a_role_a_place_in_its_set_and_the_place_where_it_is_painted(window: MainWindow) -> None:
    mark = item(window, "Liangjiang New Area established")
    assert mark.role() == Role.ListItem
    assert mark.parent().role() == Role.List
    assert mark.parent().indexOfChild(mark) >= 0
    frame = window.canvas.frame()
    painted = frame.picture.mark_of(LIANGJIANG)
    left = painted.box.left + frame.shift_px + window.canvas.sizes.header_width
    assert abs(mark.rect().left() - window.canvas.mapToGlobal(QPoint(round(left), 0)).x()) <= 4
    there = mark.parent().childAt(mark.rect().center().x(), mark.rect().center().y())
    assert there.text(QAccessible.Text.Name) == mark.text(QAccessible.Text.Name)


def test_lanes_hold_their_events_in_the_order_of_time(window: MainWindow) -> None:
    names = told(window)
    politics = names.index("Politics, lane with 18 events")
    trade = names.index("Trade & economy, lane with 21 events")
    rocket = next(place for place, name in enumerate(names) if "rocket launched" in name)
    liangjiang = next(place for place, name in enumerate(names) if name.startswith("Liangjiang New Area"))
    assert politics < trade < liangjiang < rocket


def test_what_a_screen_reader_selects_is_selected(desk: Desk, window: MainWindow) -> None:
    mark = item(window, "Liangjiang New Area established")
    action = mark.actionInterface()
    action.doAction(action.actionNames()[0])
    desk.rest(window)
    assert selected(window) == LIANGJIANG
    assert item(window, "Liangjiang New Area established").state().selected


def test_an_article_that_is_selected_so_is_opened(desk: Desk, window: MainWindow) -> None:
    mark = item(window, "Article: China Daily")
    mark.parent().selectionInterface().select(mark)
    desk.rest(window)
    assert window.presenter.session.state.article is not None


def test_a_selection_is_announced_with_date_sources_lane_and_place(
    desk: Desk, window: MainWindow, heard: list[str]
) -> None:
    window.presenter.session.select(LIANGJIANG)
    assert heard == ["Liangjiang New Area established, 18 June 2010, 3 sources, in Trade & economy, 10 of 64"]
    window.presenter.session.select(None)
    assert heard[1:] == ["Nothing is selected"]


def test_the_companion_is_not_seen_and_lets_the_mouse_through(window: MainWindow) -> None:
    companion = window.access.companion
    before = window.canvas.grab().toImage()
    companion.hide()
    assert window.canvas.grab().toImage() == before
    companion.show()
    assert companion.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_shift_and_arrows_walk_along_a_lane_and_up_and_down_across_lanes(
    desk: Desk, window: MainWindow
) -> None:
    window.canvas.setFocus()
    window.presenter.session.select(LIANGJIANG)
    desk.rest(window)
    press(desk, window, Key.Key_Left, SHIFT)
    assert selected(window) == "cepa-2003"
    press(desk, window, Key.Key_Right, SHIFT)
    assert selected(window) == LIANGJIANG
    press(desk, window, Key.Key_Up)
    columns = window.presenter.loaded.subject.columns
    row = columns.row_of(selected(window))
    assert columns.category[row] == 0
    press(desk, window, Key.Key_Down)
    assert columns.category[columns.row_of(selected(window))] == 1


def test_the_first_step_without_a_selection_leads_to_the_middle_of_the_view(
    desk: Desk, window: MainWindow
) -> None:
    window.canvas.setFocus()
    press(desk, window, Key.Key_Down)
    assert selected(window) is not None
    frame = window.canvas.frame()
    assert frame is not None
    span = shown_span(window)
    assert abs(frame.selected_at[0] - (span.start_s + span.length_s // 2)) < span.length_s / 4


def test_arrows_move_the_view_until_they_are_switched_to_walking(desk: Desk, window: MainWindow) -> None:
    window.canvas.setFocus()
    window.presenter.session.select(LIANGJIANG)
    desk.rest(window)
    before = shown_span(window)
    press(desk, window, Key.Key_Right)
    assert shown_span(window) != before
    assert selected(window) == LIANGJIANG
    window.actions_by_id["view.walk"].trigger()
    press(desk, window, Key.Key_Left)
    assert selected(window) == "cepa-2003"
    window.close()
    again = desk.window()
    assert again.actions_by_id["view.walk"].isChecked()
    again.presenter.session.select(LIANGJIANG)
    desk.rest(again)
    again.canvas.setFocus()
    press(desk, again, Key.Key_Left)
    assert selected(again) == "cepa-2003"


def test_enter_on_the_timeline_leads_to_the_first_passage_of_the_event(
    desk: Desk, window: MainWindow
) -> None:
    window.canvas.setFocus()
    window.presenter.session.select(LIANGJIANG)
    desk.rest(window)
    press(desk, window, Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), PassageButton)


def test_one_key_leads_from_part_to_part_of_the_window_and_round(desk: Desk, window: MainWindow) -> None:
    window.modes.show("both")
    window.presenter.session.select(LIANGJIANG)
    desk.rest(window)
    window.canvas.setFocus()
    seen = []
    for _ in range(4):
        press_key(window, Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen[0] is window.listing.view
    assert window.reader.isAncestorOf(seen[1])
    assert seen[2] is window.canvas
    assert seen[3] is window.listing.view
    press_key(window, Key.Key_F6, SHIFT)
    assert window.canvas.hasFocus()


def test_a_part_that_is_reached_by_key_shows_that_it_has_the_focus(window: MainWindow) -> None:
    window.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    before = window.canvas.grab().toImage()
    window.canvas.clearFocus()
    window.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.canvas.grab().toImage() != before


def test_nothing_in_the_window_is_without_a_name(desk: Desk, window: MainWindow) -> None:
    window.modes.show("both")
    window.presenter.session.select(LIANGJIANG)
    window.presenter.session.open_article("liangjiang-feature-2020", None)
    desk.rest(window)
    assert unnamed(window) == []
    window.actions_by_id["view.library"].trigger()
    desk.rest(window)
    assert unnamed(window) == []


@pytest.mark.parametrize(
    "action_id",
    ["file.export", "view.go_to", "view.arrange_lanes", "help.palette", "help.change_keys", "event.tray"],
)
def test_nothing_in_a_dialog_is_without_a_name(window: MainWindow, action_id: str) -> None:
    window.actions_by_id[action_id].trigger()
    shown = [each for each in window.findChildren(QWidget) if each.isWindow() and each.isVisible()]
    assert shown
    for dialog in shown:
        assert unnamed(dialog) == []
        dialog.reject() if isinstance(dialog, QDialog) else dialog.hide()


@pytest.mark.parametrize("action_id", ["edit.new_event", "edit.edit_event", "article.edit_article"])
def test_nothing_in_a_form_is_without_a_name(desk: Desk, window: MainWindow, action_id: str) -> None:
    window.presenter.session.select(LIANGJIANG)
    window.presenter.session.open_article("liangjiang-feature-2020", None)
    desk.rest(window)
    window.actions_by_id[action_id].trigger()
    desk.rest(window)
    assert unnamed(window.reader) == []
