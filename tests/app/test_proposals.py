"""From words to events: by selecting words in an article, and by going through all its dated statements."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from builders import an_article, an_event, an_excerpt, contents_with
from hands import CONTROL, SHIFT, click, press_key
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from windows import Desk, failing, message, path_of, selected, store_at

from timeline_app.app.forms.words_read import excerpt_of
from timeline_app.app.main_window import MainWindow
from timeline_app.app.proposals import proposals as proposals_module
from timeline_app.app.proposals.proposal import Proposal, find_proposals, user_of
from timeline_app.core.model import Event, Excerpt, Passage
from timeline_app.core.progress import go_on
from timeline_app.store.anchoring import change_text
from timeline_app.store.applying import apply_change
from timeline_app.store.store import EventStore

Key = Qt.Key

TEXT = (
    "The ferry company was founded in 1902.\n\n"
    "On Thursday the council closed the ferry. In 2010 it had bought two boats. "
    "The line carried 2,000 people a day.\n\n"
    "The pier was built in 1911. The tower was built in 1925. A new pier is planned."
)
FERRY = an_article("ferry-paper", title="The Ferry Paper", text=TEXT, published="2018-05-12")
FOUNDED = "The ferry company was founded in 1902."
CLOSED = "On Thursday the council closed the ferry."


@pytest.fixture
def ferry(bare_desk: Desk, tmp_path: Path) -> MainWindow:
    """A window with an article open, of which one passage supports an event."""
    event = an_event("ferry", title="Ferry company founded", date="1902", category="trade")
    excerpt = an_excerpt(FOUNDED, FERRY, "ferry", claim="1902", claim_wording="1902")
    window = bare_desk.window(store_at(tmp_path / "a.eventstore", contents_with([event], [FERRY], [excerpt])))
    open_ferry(bare_desk, window)
    return window


def open_ferry(desk: Desk, window: MainWindow) -> None:
    assert window.presenter is not None
    window.presenter.session.open_article("ferry-paper", None)
    desk.rest(window)


def select_words(window: MainWindow, words: str) -> None:
    """Selects words in the article with the mouse, from their first letter to behind their last."""
    text = window.reader.article_pane.text
    start = text.source.index(words)
    ends = []
    for place in (start, start + len(words)):
        cursor = text.textCursor()
        cursor.setPosition(text.position(place))
        ends.append(text.cursorRect(cursor).center())
    viewport = text.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, ends[0])
    QTest.mouseMove(viewport, (ends[0] + ends[1]) / 2)
    QTest.mouseMove(viewport, ends[1])
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, ends[1])
    assert text.selected_span == (start, start + len(words))


def press(desk: Desk, window: MainWindow, key: Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    press_key(window, key) if modifiers is None else press_key(window, key, modifiers)
    desk.rest(window)


def settled(desk: Desk, window: MainWindow, qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_so)
    desk.rest(window)


def read(window: MainWindow) -> tuple[dict[str, Event], dict[str, Excerpt]]:
    """Events and excerpts in the file, as another program sees them."""
    with EventStore.open(path_of(window), read_only=True) as store:
        return {each.id: each for each in store.events()}, {each.id: each for each in store.excerpts()}


def titles(window: MainWindow) -> list[str]:
    return [each.read.title for each in window.proposals.pane.shown]


def look_through(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    press(desk, window, Key.Key_D, CONTROL | SHIFT)
    settled(desk, window, qtbot, lambda: bool(window.proposals.pane.shown))


def current(window: MainWindow) -> Proposal:
    found = window.proposals.pane.list.current
    assert found is not None
    return found


# Selected words


def test_a_new_event_from_selected_words_has_its_date_and_passage_and_undo_takes_both_away(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    before = read(ferry)
    select_words(ferry, CLOSED)
    press(bare_desk, ferry, Key.Key_N, CONTROL | SHIFT)
    sheet = ferry.forms.pane.sheet
    assert sheet is not None
    assert sheet.fields["date"].date == "2018-05-10"  # 12 May 2018 was a Saturday
    assert sheet.fields["date_wording"].text == "Thursday"
    title = sheet.fields["title"].text
    assert "council closed the ferry" in title
    press(bare_desk, ferry, Key.Key_Return, CONTROL)
    settled(bare_desk, ferry, qtbot, lambda: selected(ferry) not in (None, "ferry"))
    events, excerpts = read(ferry)
    new = selected(ferry)
    assert new is not None
    assert events[new] == an_event(new, title=title, date="2018-05-10", date_wording="Thursday")
    found = excerpts[f"{new}.1"]
    start = TEXT.index(CLOSED)
    assert (found.quote, found.start, found.end) == (CLOSED, start, start + len(CLOSED))
    assert (found.prefix, found.suffix) == (TEXT[start - 32 : start], TEXT[found.end : found.end + 32])
    assert (found.claim, found.claim_wording) == ("2018-05-10", "Thursday")
    assert found.claim_basis != "stated"
    assert ferry.reader.article_pane.isVisible()
    assert ferry.reader.article_pane.current_excerpt == found.id
    press(bare_desk, ferry, Key.Key_Z, CONTROL)
    assert read(ferry) == before
    press(bare_desk, ferry, Key.Key_Z, CONTROL | SHIFT)
    assert read(ferry) == (events, excerpts)


def test_a_title_that_is_proposed_is_in_view_in_a_small_window_and_typing_replaces_it(
    bare_desk: Desk, ferry: MainWindow
) -> None:
    ferry.resize(900, 600)
    bare_desk.rest(ferry)
    start = TEXT.index(CLOSED)
    ferry.reader.article_pane.text.select_words(start, TEXT.index(" A new pier"))
    press(bare_desk, ferry, Key.Key_N, CONTROL | SHIFT)
    sheet = ferry.forms.pane.sheet
    assert sheet is not None
    title = sheet.fields["title"]
    assert title.state
    assert title.visibleRegion().boundingRect() == title.rect()
    QTest.keyClicks(ferry.focusWidget(), "Ferry closed")
    assert title.state == "Ferry closed"


def test_a_date_that_was_set_right_is_what_the_passage_says(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    select_words(ferry, CLOSED)
    press(bare_desk, ferry, Key.Key_N, CONTROL | SHIFT)
    sheet = ferry.forms.pane.sheet
    assert sheet is not None
    edit = sheet.fields["date"].field.edit
    edit.selectAll()
    QTest.keyClicks(edit, "2018-05-03")
    press(bare_desk, ferry, Key.Key_Return, CONTROL)
    settled(bare_desk, ferry, qtbot, lambda: selected(ferry) is not None)
    _, excerpts = read(ferry)
    assert excerpts[f"{selected(ferry)}.1"].claim == "2018-05-03"


def test_words_without_a_date_make_an_event_without_one(bare_desk: Desk, ferry: MainWindow) -> None:
    select_words(ferry, "A new pier is planned.")
    press(bare_desk, ferry, Key.Key_N, CONTROL | SHIFT)
    sheet = ferry.forms.pane.sheet
    assert sheet is not None
    assert sheet.fields["date"].date == ""
    assert ferry.forms.pane.save_button.isEnabled()


def test_a_selection_that_begins_within_a_word_becomes_a_passage_of_whole_words(
    bare_desk: Desk, ferry: MainWindow
) -> None:
    text = ferry.reader.article_pane.text
    start = text.source.index("ower was built in 19")
    text.select_words(start, start + len("ower was built in 19"))
    ferry.actions_by_id["article.new_from_passage"].trigger()
    bare_desk.rest(ferry)
    press(bare_desk, ferry, Key.Key_Return, CONTROL)
    _, excerpts = read(ferry)
    assert "Tower was built in 1925" in [each.quote.replace("tower", "Tower") for each in excerpts.values()]


def test_buttons_beside_the_selection_do_the_same_as_the_keys(bare_desk: Desk, ferry: MainWindow) -> None:
    buttons = ferry.passages.buttons
    assert not buttons.isVisible()
    select_words(ferry, CLOSED)
    assert buttons.isVisible()
    assert ferry.reader.article_pane.text.viewport().rect().contains(buttons.geometry())
    shown = [each for each in buttons._buttons.values() if each.isVisible()]
    assert len(shown) == 1  # no event is selected that words could be added to
    assert "Ctrl+Shift+N" in shown[0].toolTip()
    click(shown[0], shown[0].rect().center())
    bare_desk.rest(ferry)
    assert ferry.forms.target is not None
    assert ferry.forms.target.quote == CLOSED
    assert not buttons.isVisible()


def test_selected_words_are_added_to_the_selected_event_as_one_change(
    bare_desk: Desk, ferry: MainWindow
) -> None:
    assert ferry.presenter is not None
    ferry.presenter.session.follow_passage("ferry", "ferry.1", "ferry-paper")
    bare_desk.rest(ferry)
    before = read(ferry)
    select_words(ferry, CLOSED)
    press(bare_desk, ferry, Key.Key_A, CONTROL | SHIFT)
    events, excerpts = read(ferry)
    assert events == before[0]
    assert (excerpts["ferry.2"].quote, excerpts["ferry.2"].claim) == (CLOSED, "2018-05-10")
    assert ferry.actions_by_id["edit.undo"].text() == "&Undo Add a passage to “Ferry company founded”"
    press(bare_desk, ferry, Key.Key_Z, CONTROL)
    assert read(ferry) == before


def test_the_same_words_are_not_added_to_an_event_twice(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    assert ferry.presenter is not None
    ferry.presenter.session.follow_passage("ferry", "ferry.1", "ferry-paper")
    bare_desk.rest(ferry)
    select_words(ferry, FOUNDED)
    text = failing(ferry, qtbot, ferry.actions_by_id["article.add_passage"].trigger)
    assert "a passage of “Ferry company founded” already" in text


def test_without_selected_words_it_is_said_what_to_do(bare_desk: Desk, ferry: MainWindow) -> None:
    press(bare_desk, ferry, Key.Key_N, CONTROL | SHIFT)
    assert ferry.forms.target is None
    assert ferry.status.currentMessage() == "Select words in the article first"


def test_an_event_from_a_passage_that_is_left_half_way_comes_back_with_its_passage(
    bare_desk: Desk, ferry: MainWindow
) -> None:
    select_words(ferry, CLOSED)
    press(bare_desk, ferry, Key.Key_N, CONTROL | SHIFT)
    QTest.keyClicks(ferry.focusWidget(), "X")
    press(bare_desk, ferry, Key.Key_Escape)
    assert ferry.forms.bar.isVisible()
    click(ferry.forms.bar.continue_button, ferry.forms.bar.continue_button.rect().center())
    bare_desk.rest(ferry)
    sheet = ferry.forms.pane.sheet
    assert sheet is not None
    assert sheet.fields["title"].text.startswith("X")
    press(bare_desk, ferry, Key.Key_Return, CONTROL)
    assert CLOSED in [each.quote for each in read(ferry)[1].values()]


# Proposals


def test_the_dated_statements_that_support_no_event_are_proposed_and_say_why(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    look_through(bare_desk, ferry, qtbot)
    shown = ferry.proposals.pane.shown
    assert [each.read.date for each in shown] == ["2018-05-10", "2010", "1911", "1925"]
    assert not any("2,000" in each.read.wording for each in shown)
    assert ferry.proposals.pane.list.hasFocus()
    model = ferry.proposals.pane.list.model()
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "10 May 2018" in told
    assert "“Thursday”" in told
    assert "counted from the article's date" in told


def test_what_supports_an_event_is_shown_on_request_and_named(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    look_through(bare_desk, ferry, qtbot)
    pane = ferry.proposals.pane
    assert pane.others_box.text() == "Others (1)"
    pane.others_box.setFocus()
    press_key(ferry, Key.Key_Space)
    assert pane.shown[0].used_by == "Ferry company founded"
    pane.list.setFocus()
    press_key(ferry, Key.Key_Home)
    before = read(ferry)
    press(bare_desk, ferry, Key.Key_A)
    assert read(ferry) == before  # it is an event already


def test_a_accepts_a_proposal_d_dismisses_one_and_the_next_is_at_hand(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    look_through(bare_desk, ferry, qtbot)
    first, second = ferry.proposals.pane.shown[:2]
    press(bare_desk, ferry, Key.Key_A)
    settled(bare_desk, ferry, qtbot, lambda: selected(ferry) is not None)
    assert current(ferry).key == second.key
    assert ferry.proposals.pane.list.hasFocus()
    events, excerpts = read(ferry)
    new = selected(ferry)
    assert new is not None
    assert (events[new].title, events[new].date) == (first.read.title, "2018-05-10")
    assert excerpts[f"{new}.1"].quote == first.quote
    assert ferry.actions_by_id["edit.undo"].text().startswith("&Undo Accept “")
    press(bare_desk, ferry, Key.Key_D)
    assert second.key not in [each.key for each in ferry.proposals.pane.shown]
    assert len(read(ferry)[0]) == 2
    press(bare_desk, ferry, Key.Key_Z, CONTROL)
    settled(bare_desk, ferry, qtbot, lambda: first.key in [each.key for each in ferry.proposals.pane.shown])
    assert len(read(ferry)[0]) == 1
    assert ferry.reader.article_pane.isVisible()


def test_what_was_dismissed_can_be_taken_up_again(bare_desk: Desk, ferry: MainWindow, qtbot: QtBot) -> None:
    look_through(bare_desk, ferry, qtbot)
    first = current(ferry)
    press(bare_desk, ferry, Key.Key_D)
    press(bare_desk, ferry, Key.Key_Escape)
    assert not ferry.proposals.pane.isVisible()
    look_through(bare_desk, ferry, qtbot)
    assert first.key not in [each.key for each in ferry.proposals.pane.shown]
    ferry.proposals.pane.others_box.setChecked(True)
    keys = [each.key for each in ferry.proposals.pane.shown]
    ferry.proposals.pane.list.make_current(keys.index(first.key))
    press(bare_desk, ferry, Key.Key_D)
    assert current(ferry).standing == "open"


def test_what_was_dismissed_stays_dismissed_after_the_next_start_though_its_text_moved(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    look_through(bare_desk, ferry, qtbot)
    dismissed, all_titles = current(ferry).read.title, titles(ferry)
    press(bare_desk, ferry, Key.Key_D)
    path = path_of(ferry)
    ferry.close()
    with EventStore.open(path) as store:
        apply_change(store, change_text(store, "Edit", "ferry-paper", f"A preface.\n\n{TEXT}").change)
    window = bare_desk.window(path)
    open_ferry(bare_desk, window)
    look_through(bare_desk, window, qtbot)
    assert titles(window) == [title for title in all_titles if title != dismissed]


def test_all_that_was_dismissed_is_shown_again_at_once(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    look_through(bare_desk, ferry, qtbot)
    all_titles = titles(ferry)
    assert not ferry.proposals.pane.again_button.isVisible()
    for _ in all_titles:
        press(bare_desk, ferry, Key.Key_D)
    assert titles(ferry) == []
    again = ferry.proposals.pane.again_button
    click(again, again.rect().center())
    assert titles(ferry) == all_titles
    assert not again.isVisible()


def test_accepting_faster_than_the_disk_accepts_each_once(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    look_through(bare_desk, ferry, qtbot)
    for _ in range(6):
        press_key(ferry, Key.Key_A)
    settled(bare_desk, ferry, qtbot, lambda: len(read(ferry)[0]) == 5)
    assert message(ferry) is None
    dates = sorted(each.date for each in read(ferry)[0].values())
    assert dates == ["1902", "1911", "1925", "2010", "2018-05-10"]
    assert ferry.proposals.pane.shown == ()


def test_all_that_are_shown_become_events_in_one_change(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    before = read(ferry)
    look_through(bare_desk, ferry, qtbot)
    press(bare_desk, ferry, Key.Key_D)
    button = ferry.proposals.pane.all_button
    assert button.accessibleName() == "Accept all 3"
    click(button, button.rect().center())
    settled(bare_desk, ferry, qtbot, lambda: len(read(ferry)[0]) == 4)
    assert ferry.proposals.pane.shown == ()
    press(bare_desk, ferry, Key.Key_Z, CONTROL)
    assert read(ferry) == before


def test_e_opens_a_proposal_in_the_form_and_the_list_is_there_again_afterwards(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    look_through(bare_desk, ferry, qtbot)
    proposal = ferry.proposals.pane.shown[3]
    ferry.proposals.pane.list.make_current(3)
    press(bare_desk, ferry, Key.Key_E)
    sheet = ferry.forms.pane.sheet
    assert sheet is not None
    assert sheet.fields["date"].date == "1925"
    edit = sheet.fields["title"].edit
    edit.selectAll()
    QTest.keyClicks(edit, "The tower")
    press(bare_desk, ferry, Key.Key_Return, CONTROL)
    settled(bare_desk, ferry, qtbot, lambda: selected(ferry) == "the-tower")
    events, excerpts = read(ferry)
    assert events["the-tower"].date == "1925"
    assert excerpts["the-tower.1"].quote == proposal.quote
    assert ferry.proposals.pane.isVisible()
    assert ferry.proposals.pane.list.hasFocus()
    assert proposal.key not in [each.key for each in ferry.proposals.pane.shown]


def test_after_a_click_on_save_the_keys_are_for_the_list_again_and_not_for_accept_all(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    look_through(bare_desk, ferry, qtbot)
    press(bare_desk, ferry, Key.Key_E)
    save = ferry.forms.pane.save_button
    save.setFocus()
    click(save, save.rect().center())
    settled(bare_desk, ferry, qtbot, lambda: not ferry.forms.pane.isVisible())
    assert ferry.proposals.pane.list.hasFocus()


def test_enter_leads_to_the_words_in_the_article(bare_desk: Desk, ferry: MainWindow, qtbot: QtBot) -> None:
    look_through(bare_desk, ferry, qtbot)
    text = ferry.reader.article_pane.text
    press_key(ferry, Key.Key_Down)
    read_words = current(ferry).read
    assert text.selected_span == (read_words.start, read_words.end)
    assert not text.hasFocus()
    press(bare_desk, ferry, Key.Key_Return)
    assert text.hasFocus()
    assert text.selected_span == (read_words.start, read_words.end)


def test_another_article_puts_the_proposals_away(bare_desk: Desk, ferry: MainWindow, qtbot: QtBot) -> None:
    look_through(bare_desk, ferry, qtbot)
    assert ferry.presenter is not None
    ferry.presenter.session.close_article()
    bare_desk.rest(ferry)
    assert not ferry.proposals.pane.isVisible()
    assert ferry.reader.event_pane.isVisible()


def test_the_search_can_be_ended(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()

    def never_done(_article: object, is_stopped: Callable[[], bool]) -> tuple[Proposal, ...]:
        begun.set()
        while True:
            go_on(is_stopped)

    monkeypatch.setattr(proposals_module, "find_proposals", never_done)
    press_key(ferry, Key.Key_D, CONTROL | SHIFT)
    begun.wait(5)
    pane = ferry.proposals.pane
    assert pane.progress.isVisible()
    click(pane.cancel_button, pane.cancel_button.rect().center())
    bare_desk.rest(ferry)
    assert not pane.isVisible()
    assert message(ferry) is None


def test_an_article_that_says_no_date_says_so(bare_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    article = replace(FERRY, text="The ferry is slow.")
    event = an_event("ferry", date="1902")
    window = bare_desk.window(store_at(tmp_path / "b.eventstore", contents_with([event], [article])))
    open_ferry(bare_desk, window)
    press(bare_desk, window, Key.Key_D, CONTROL | SHIFT)
    assert window.proposals.pane._nothing.text() == "No statement with a date was found in this article."


def test_everything_in_forms_and_proposals_that_takes_the_focus_has_a_name(
    bare_desk: Desk, ferry: MainWindow, qtbot: QtBot
) -> None:
    look_through(bare_desk, ferry, qtbot)
    ferry.proposals.pane.others_box.setChecked(True)
    assert nameless(ferry) == []
    for action_id in ("edit.new_event", "article.edit_article"):
        ferry.actions_by_id[action_id].trigger()
        bare_desk.rest(ferry)
        assert nameless(ferry) == []


def nameless(window: MainWindow) -> list[str]:
    found = []
    for widget in window.findChildren(QWidget):
        can_focus = widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if can_focus and not widget.focusProxy():
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface or not interface.text(QAccessible.Text.Name).strip():
                found.append(repr(widget))
    return found


# By themselves


def passage(words: str, **changes: object) -> Passage:
    return Passage(an_excerpt(words, FERRY, "ferry", **changes), an_event("ferry", title="The event"))


@pytest.mark.parametrize(
    ("given", "is_used"),
    [
        (passage("The pier was built in 1911", claim="1911"), True),
        (passage("The pier was built in 1911. The tower was built in 1925."), True),
        (passage("The pier was built in 1911", claim="1925"), False),
        (passage("1911", claim="1911"), True),
        (passage("A new pier is planned."), False),
        (passage("The pier was built in 1911", anchor="lost"), False),
    ],
)
def test_a_passage_supports_a_statement_if_it_has_its_words_and_no_other_date(
    given: Passage, is_used: bool
) -> None:
    pier = next(each for each in find_proposals(FERRY, lambda: False) if each.read.date == "1911")
    assert bool(user_of(pier, [given])) is is_used


def test_of_two_statements_in_one_passage_only_the_one_that_became_an_event_is_used() -> None:
    pier = next(each for each in find_proposals(FERRY, lambda: False) if each.read.date == "1911")
    tower = replace(pier, read=replace(pier.read, date="1925", wording="1925"))
    for each, other in ((pier, tower), (tower, pier)):
        accepted = Passage(excerpt_of(FERRY, each.read), an_event("ferry"))
        assert user_of(each, [accepted])
        assert not user_of(other, [accepted])
