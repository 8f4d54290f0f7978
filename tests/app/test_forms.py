"""Forms in the reader: every record is edited in place, saved as one change, and nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from builders import an_article, an_event, contents_with, some_contents
from hands import CONTROL, SHIFT, click, press_key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from windows import Desk, bridges, failing, message, path_of, selected, store_at

from timeline_app.app.forms import Target
from timeline_app.app.forms.article_text_field import ArticleTextField
from timeline_app.app.forms.choices import CategoryField, ChoiceField
from timeline_app.app.forms.dates import DateRow
from timeline_app.app.forms.importance import ImportanceField
from timeline_app.app.forms.names import NameChip, NamesField
from timeline_app.app.forms.passage_field import PassageField
from timeline_app.app.forms.texts import TextField
from timeline_app.app.main_window import MainWindow
from timeline_app.app.reader.buttons import PassageButton, QuietButton
from timeline_app.core.model import Article, Event, Excerpt, KnownName
from timeline_app.store.store import EventStore

Key = Qt.Key


@pytest.fixture
def small(bare_desk: Desk, tmp_path: Path) -> MainWindow:
    """A window on the store of three events about bridges, with the opening selected."""
    window = bare_desk.window(bridges(tmp_path))
    choose(bare_desk, window, "opening")
    return window


def choose(desk: Desk, window: MainWindow, event_id: str | None) -> None:
    assert window.presenter is not None
    window.presenter.session.select(event_id)
    desk.rest(window)


def open_article(desk: Desk, window: MainWindow, article_id: str, excerpt_id: str | None = None) -> None:
    assert window.presenter is not None
    window.presenter.session.open_article(article_id, excerpt_id)
    desk.rest(window)


def press(desk: Desk, window: MainWindow, key: Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    press_key(window, key) if modifiers is None else press_key(window, key, modifiers)
    desk.rest(window)


def save(desk: Desk, window: MainWindow) -> None:
    press(desk, window, Key.Key_Return, CONTROL)


def field(window: MainWindow, key: str) -> QWidget:
    sheet = window.forms.pane.sheet
    assert sheet is not None
    return sheet.fields[key]


def write(window: MainWindow, key: str, text: str) -> None:
    """Puts a text in the place of what stands in a field, by keys."""
    found = field(window, key)
    if isinstance(found, DateRow):
        edit = found.field.edit
    else:
        assert isinstance(found, TextField)
        edit = found.edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text) if text else QTest.keyClick(edit, Key.Key_Delete)


def text_field(window: MainWindow) -> ArticleTextField:
    found = field(window, "text")
    assert isinstance(found, ArticleTextField)
    return found


def event_in(window: MainWindow, event_id: str) -> Event:
    with EventStore.open(path_of(window), read_only=True) as store:
        return store.event(event_id)


def article_in(window: MainWindow, article_id: str) -> Article:
    with EventStore.open(path_of(window), read_only=True) as store:
        return store.article(article_id)


def excerpt_in(window: MainWindow, excerpt_id: str) -> Excerpt:
    with EventStore.open(path_of(window), read_only=True) as store:
        return store.excerpt(excerpt_id)


def ids_in(window: MainWindow) -> list[str]:
    with EventStore.open(path_of(window), read_only=True) as store:
        return [event.id for event in store.events()]


def reason(window: MainWindow) -> str:
    """Why nothing can be saved, as the form says it."""
    assert not window.forms.pane.save_button.isEnabled()
    return window.forms.pane._reason.text()


# Editing


def test_every_field_of_an_event_is_edited_and_saved_as_one_change(
    bare_desk: Desk, small: MainWindow
) -> None:
    before = event_in(small, "opening")
    press(bare_desk, small, Key.Key_F2)
    for key, text in (
        ("title", "The great bridge opens"),
        ("date", "May 1966"),
        ("date_wording", "in May"),
        ("summary", "It opened."),
        ("note", "Checked."),
    ):
        write(small, key, text)
    category, kind = field(small, "category"), field(small, "kind")
    assert isinstance(category, CategoryField)
    assert isinstance(kind, ChoiceField)
    category.box.setFocus()
    QTest.keyClicks(category.box, "Pol")
    kind.box.setFocus()
    QTest.keyClick(kind.box, Key.Key_Down)
    importance = field(small, "importance")
    assert isinstance(importance, ImportanceField)
    QTest.keyClick(importance.slider, Key.Key_Left)
    for key, name in (
        ("places", "Mid Bank"),
        ("people", "Ann"),
        ("organisations", "Toll Board"),
        ("tags", "steel"),
    ):
        names = field(small, key)
        assert isinstance(names, NamesField)
        QTest.keyClicks(names.line, name)
        QTest.keyClick(names.line, Key.Key_Return)
    save(bare_desk, small)
    assert event_in(small, "opening") == replace(
        before,
        title="The great bridge opens",
        date="1966-05",
        date_wording="in May",
        category="politics",
        kind="period",
        importance=0.95,
        summary="It opened.",
        places=("River Town", "Far Bank", "Mid Bank"),
        people=("O'Neill, J.", "Ann"),
        organisations=("Toll Board",),
        tags=("bridge", "steel"),
        note="Checked.",
    )
    assert small.forms.target is None
    press(bare_desk, small, Key.Key_Z, CONTROL)
    assert event_in(small, "opening") == before
    press(bare_desk, small, Key.Key_Z, CONTROL | SHIFT)
    assert event_in(small, "opening").title == "The great bridge opens"
    assert not small.actions_by_id["edit.redo"].isEnabled()


def test_the_pencil_beside_the_title_opens_the_form_with_the_timeline_in_view(
    small: MainWindow, bare_desk: Desk
) -> None:
    pencil = next(
        each
        for each in small.reader.event_pane.findChildren(QuietButton)
        if each.accessibleName() == "Edit event"
    )
    click(pencil, pencil.rect().center())
    bare_desk.rest(small)
    assert small.forms.pane.isVisible()
    assert small.canvas.isVisible()
    assert not small.reader.event_pane.isVisible()


def test_saving_what_was_not_changed_makes_no_step_to_undo(bare_desk: Desk, small: MainWindow) -> None:
    press(bare_desk, small, Key.Key_F2)
    save(bare_desk, small)
    assert small.forms.target is None
    assert not small.actions_by_id["edit.undo"].isEnabled()


def test_an_articles_citation_is_edited(bare_desk: Desk, small: MainWindow) -> None:
    open_article(bare_desk, small, "morning-paper")
    before = article_in(small, "morning-paper")
    press(bare_desk, small, Key.Key_F2, SHIFT)
    write(small, "publisher", "Paper Press")
    write(small, "published", "4 May 2020")
    write(small, "accessed", "2021")
    write(small, "language", "de")
    basis = field(small, "published_basis")
    assert isinstance(basis, ChoiceField)
    basis.box.setCurrentIndex(basis.box.findData("stated"))
    save(bare_desk, small)
    assert article_in(small, "morning-paper") == replace(
        before,
        publisher="Paper Press",
        published="2020-05-04",
        accessed="2021",
        language="de",
        published_basis="stated",
    )


def test_the_text_of_an_article_is_edited_and_its_passages_follow_as_one_change(
    bare_desk: Desk, small: MainWindow, qtbot: QtBot
) -> None:
    open_article(bare_desk, small, "bridge-book")
    before, passage = article_in(small, "bridge-book"), excerpt_in(small, "opening.1")
    press(bare_desk, small, Key.Key_F2, SHIFT)
    text = text_field(small)
    text.edit.setPlainText(f"A preface.\n\n{before.text.replace('4 May', '5 May')}")
    write(small, "publisher", "Bridge Press")
    with qtbot.waitSignal(small.forms.message) as told:
        save(bare_desk, small)
    assert told.args is not None
    assert "1 of 2 passages placed exactly, 1 found by likeness" in told.args[0]
    after, moved = article_in(small, "bridge-book"), excerpt_in(small, "opening.1")
    assert (after.text[:10], after.publisher) == ("A preface.", "Bridge Press")
    assert (moved.quote, moved.anchor) == ("It opened on 5 May 1966.", "moved")
    assert after.text[moved.start : moved.end] == moved.quote
    assert small.actions_by_id["edit.undo"].text() == f"&Undo Edit “{before.title}”"
    press(bare_desk, small, Key.Key_Z, CONTROL)
    assert article_in(small, "bridge-book") == before
    assert excerpt_in(small, "opening.1") == passage
    assert not small.actions_by_id["edit.undo"].isEnabled()


def test_words_deleted_from_a_text_leave_their_passage_to_the_review(
    bare_desk: Desk, small: MainWindow
) -> None:
    open_article(bare_desk, small, "bridge-book")
    press(bare_desk, small, Key.Key_F2, SHIFT)
    text = text_field(small)
    text.edit.setPlainText(text.text.replace("It opened on 4 May 1966.", ""))
    save(bare_desk, small)
    assert excerpt_in(small, "opening.1").anchor == "lost"
    assert small.actions_by_id["article.review"].isEnabled()


def test_no_character_of_a_text_changes_but_those_that_are_typed(bare_desk: Desk, tmp_path: Path) -> None:
    words = "Zehn\u00a0Meter \u2028 hoch\u2029, 𝔘 tief.  \n\nUnd\ufdd0 mehr.\n"
    contents = contents_with(articles=(an_article(text=words),))
    window = bare_desk.window(store_at(tmp_path / "signs.eventstore", contents))
    open_article(bare_desk, window, "bridge-book")
    press(bare_desk, window, Key.Key_F2, SHIFT)
    edit = text_field(window).edit
    edit.setFocus()
    edit.moveCursor(edit.textCursor().MoveOperation.Start)
    QTest.keyClicks(edit, "Nur ")
    save(bare_desk, window)
    assert article_in(window, "bridge-book").text == f"Nur {words}"


def test_an_article_with_hidden_lines_is_edited_and_they_stay_hidden(bare_desk: Desk, tmp_path: Path) -> None:
    words = "Menu\n\nThe bridge opened.\n\nFoot\n"
    contents = contents_with(articles=[an_article(text=words, hidden=((0, 4), (26, 30)))])
    window = bare_desk.window(store_at(tmp_path / "hidden.eventstore", contents))
    open_article(bare_desk, window, "bridge-book")
    press(bare_desk, window, Key.Key_F2, SHIFT)
    write(window, "publisher", "Press")
    text_field(window).edit.setPlainText(words.replace("bridge", "long bridge"))
    save(bare_desk, window)
    after = article_in(window, "bridge-book")
    assert [after.text[start:end] for start, end in after.hidden] == ["Menu", "Foot"]
    assert after.publisher == "Press"


def test_a_text_too_long_for_a_form_is_left_to_files_and_the_rest_is_edited(
    bare_desk: Desk, tmp_path: Path
) -> None:
    article = an_article(text="All about bridges. " * 20_000)
    contents = contents_with(articles=(article,))
    window = bare_desk.window(store_at(tmp_path / "long.eventstore", contents))
    open_article(bare_desk, window, "bridge-book")
    press(bare_desk, window, Key.Key_F2, SHIFT)
    sheet = window.forms.pane.sheet
    assert sheet is not None
    assert "text" not in sheet.fields
    write(window, "publisher", "Press")
    save(bare_desk, window)
    assert article_in(window, "bridge-book") == replace(article, publisher="Press")


def test_a_passage_is_marked_anew_and_gets_another_date(bare_desk: Desk, small: MainWindow) -> None:
    open_article(bare_desk, small, "bridge-book", "opening.1")
    press(bare_desk, small, Key.Key_F2, CONTROL)
    assert small.forms.target == Target("excerpt", "opening.1")
    write(small, "claim", "1966")
    write(small, "note", "By the book.")
    text = small.reader.article_pane.text
    start = text.source.index("opened on")
    text.select_words(start, start + len("opened on 4 May 1966"))
    passage = field(small, "passage")
    assert isinstance(passage, PassageField)
    click(passage.take_button, passage.take_button.rect().center())
    save(bare_desk, small)
    found = excerpt_in(small, "opening.1")
    assert (found.quote, found.start, found.claim, found.note) == (
        "opened on 4 May 1966",
        start,
        "1966",
        "By the book.",
    )
    assert found.prefix == text.source[:start][-32:]
    press(bare_desk, small, Key.Key_Z, CONTROL)
    assert excerpt_in(small, "opening.1").quote == "It opened on 4 May 1966."


def test_a_passage_is_edited_from_its_card(bare_desk: Desk, small: MainWindow) -> None:
    button = small.reader.event_pane.findChild(PassageButton)
    edit = next(action for action in button.actions() if "Edit passage" in action.text())
    edit.trigger()
    bare_desk.rest(small)
    assert small.forms.target == Target("excerpt", "opening.1")
    assert small.reader.article_pane.isVisible()  # to mark other words in it
    assert small.reader.article_pane.current_excerpt == "opening.1"


def test_each_kind_of_record_is_deleted_from_its_form_and_undo_brings_it_back(
    bare_desk: Desk, small: MainWindow
) -> None:
    with EventStore.open(path_of(small), read_only=True) as store:
        before = store.fingerprint()
    open_article(bare_desk, small, "bridge-book", "opening.1")
    for key, modifiers in ((Key.Key_F2, None), (Key.Key_F2, SHIFT), (Key.Key_F2, CONTROL)):
        choose(bare_desk, small, "opening")
        open_article(bare_desk, small, "bridge-book", "opening.1")
        press(bare_desk, small, key, modifiers)
        button = small.forms.pane.remove_button
        assert button.isVisible()
        click(button, button.rect().center())
        bare_desk.rest(small)
        assert small.forms.target is None
        with EventStore.open(path_of(small), read_only=True) as store:
            assert store.fingerprint() != before
        small.canvas.setFocus()
        press(bare_desk, small, Key.Key_Z, CONTROL)
        with EventStore.open(path_of(small), read_only=True) as store:
            assert store.fingerprint() == before


# New events


def test_a_new_event_is_made_by_keys_alone_and_shown(
    bare_desk: Desk, small: MainWindow, qtbot: QtBot
) -> None:
    press(bare_desk, small, Key.Key_N)
    QTest.keyClicks(small.focusWidget(), "Tolls end")
    press_key(small, Key.Key_Tab)
    QTest.keyClicks(small.focusWidget(), "1980")
    save(bare_desk, small)
    qtbot.waitUntil(lambda: selected(small) == "tolls-end")
    assert event_in(small, "tolls-end") == an_event("tolls-end", title="Tolls end", date="1980")
    bare_desk.rest(small)
    assert small.reader.event_pane.event_id == "tolls-end"


def test_a_new_event_begins_with_the_category_chosen_last(bare_desk: Desk, small: MainWindow) -> None:
    press(bare_desk, small, Key.Key_N)
    write(small, "title", "One")
    category = field(small, "category")
    assert isinstance(category, CategoryField)
    category.box.setCurrentIndex(2)
    save(bare_desk, small)
    small.canvas.setFocus()
    press(bare_desk, small, Key.Key_N)
    again = field(small, "category")
    assert isinstance(again, CategoryField)
    assert again.value == "trade"


def test_two_events_of_one_title_get_ids_of_their_own(bare_desk: Desk, small: MainWindow) -> None:
    for _ in range(2):
        small.actions_by_id["edit.new_event"].trigger()
        bare_desk.rest(small)
        field(small, "title").edit.insertPlainText("桥通车")  # as an input method does
        save(bare_desk, small)
    assert {"event", "event-2"} <= set(ids_in(small))


# What is wrong is said in its place


def test_an_event_without_a_title_is_not_saved_and_the_reason_is_told(
    bare_desk: Desk, small: MainWindow
) -> None:
    press(bare_desk, small, Key.Key_N)
    assert "title is empty" in reason(small)
    assert field(small, "title").problem == ""  # nobody is told off before a word is typed
    save(bare_desk, small)
    assert "title is empty" in field(small, "title").problem
    assert field(small, "title").edit.accessibleDescription() == field(small, "title").problem
    assert len(ids_in(small)) == 3
    write(small, "title", "Tolls end")
    assert field(small, "title").problem == ""
    assert small.forms.pane.save_button.isEnabled()


@pytest.mark.parametrize(("typed", "told"), [("some day", "not understood"), ("03/04/2010", "several ways")])
def test_a_date_that_is_not_clear_is_not_saved(
    bare_desk: Desk, small: MainWindow, typed: str, told: str
) -> None:
    press(bare_desk, small, Key.Key_F2)
    write(small, "date", typed)
    assert told in reason(small)
    save(bare_desk, small)
    assert event_in(small, "opening").date == "1966-05-04"
    assert field(small, "date").field.edit.hasFocus()


def test_a_category_that_is_not_there_any_longer_is_told_and_can_be_changed(
    bare_desk: Desk, small: MainWindow
) -> None:
    press(bare_desk, small, Key.Key_F2)
    category = field(small, "category")
    assert isinstance(category, CategoryField)
    category.set_state("gone")
    assert "no category 'gone'" in reason(small)
    category.box.setCurrentIndex(0)
    assert small.forms.pane.save_button.isEnabled()


def test_a_character_that_cannot_be_stored_is_told_beside_its_field(
    bare_desk: Desk, small: MainWindow
) -> None:
    press(bare_desk, small, Key.Key_F2)
    field(small, "summary").edit.insertPlainText("a\x00b")
    assert "U+0000" in field(small, "summary").problem


# Nothing that was typed is lost


def test_esc_puts_the_form_away_and_f2_brings_back_what_was_typed(bare_desk: Desk, small: MainWindow) -> None:
    press(bare_desk, small, Key.Key_F2)
    write(small, "title", "Half a ti")
    press(bare_desk, small, Key.Key_Escape)
    assert small.forms.target is None
    assert message(small) is None
    assert selected(small) == "opening"
    assert event_in(small, "opening").title == "The bridge opens"
    assert small.forms.bar.isVisible()
    press(bare_desk, small, Key.Key_F2)
    assert field(small, "title").text == "Half a ti"
    write(small, "title", "A whole title")
    save(bare_desk, small)
    assert event_in(small, "opening").title == "A whole title"
    assert not small.forms.bar.isVisible()


def test_another_event_is_shown_at_once_and_what_was_typed_waits_for_its_own(
    bare_desk: Desk, small: MainWindow
) -> None:
    press(bare_desk, small, Key.Key_F2)
    write(small, "summary", "To be continued")
    choose(bare_desk, small, "building")
    assert small.reader.event_pane.isVisible()
    assert small.reader.event_pane.event_id == "building"
    assert not small.forms.bar.isVisible()
    press(bare_desk, small, Key.Key_F2)
    assert field(small, "summary").text == ""
    choose(bare_desk, small, "opening")
    click(small.forms.bar.continue_button, small.forms.bar.continue_button.rect().center())
    bare_desk.rest(small)
    assert field(small, "summary").text == "To be continued"


def test_what_was_typed_is_there_after_the_next_start(bare_desk: Desk, small: MainWindow) -> None:
    press(bare_desk, small, Key.Key_N)
    write(small, "title", "An event to be")
    names = field(small, "people")
    assert isinstance(names, NamesField)
    QTest.keyClicks(names.line, "Ann")
    path = path_of(small)
    small.close()
    assert message(small) is None
    again = bare_desk.window(path)
    assert again.forms.bar.isVisible()
    again.actions_by_id["edit.new_event"].trigger()
    bare_desk.rest(again)
    assert field(again, "title").text == "An event to be"
    assert field(again, "people").names == ("Ann",)


def test_a_draft_can_be_given_up(bare_desk: Desk, small: MainWindow) -> None:
    for give_up in ("start over", "bar"):
        press(bare_desk, small, Key.Key_F2)
        write(small, "title", "No good")
        press(bare_desk, small, Key.Key_Escape)
        if give_up == "bar":
            click(small.forms.bar.give_up_button, small.forms.bar.give_up_button.rect().center())
        else:
            press(bare_desk, small, Key.Key_F2)
            small.forms.pane.restart_requested.emit()
            bare_desk.rest(small)
            assert field(small, "title").text == "The bridge opens"
            press(bare_desk, small, Key.Key_Escape)
        assert not small.forms.bar.isVisible()
    press(bare_desk, small, Key.Key_F2)
    assert field(small, "title").text == "The bridge opens"


def test_a_form_that_others_have_overtaken_keeps_what_was_typed_and_takes_the_rest(
    bare_desk: Desk, small: MainWindow, qtbot: QtBot
) -> None:
    press(bare_desk, small, Key.Key_F2)
    write(small, "title", "Mine")
    with EventStore.open(path_of(small)) as other:
        other.put_event(replace(other.event("opening"), summary="Theirs."))
    assert "changed meanwhile" in failing(small, qtbot, small.forms.pane.request_save)
    bare_desk.rest(small)
    assert field(small, "title").text == "Mine"
    assert field(small, "summary").text == "Theirs."
    save(bare_desk, small)
    found = event_in(small, "opening")
    assert (found.title, found.summary) == ("Mine", "Theirs.")


def test_an_event_deleted_under_its_form_takes_nothing_along_that_undo_would_miss(
    bare_desk: Desk, small: MainWindow
) -> None:
    press(bare_desk, small, Key.Key_F2)
    write(small, "title", "Typed before it went")
    small.actions_by_id["edit.delete_event"].trigger()
    bare_desk.rest(small)
    assert small.forms.target is None
    small.canvas.setFocus()
    press(bare_desk, small, Key.Key_Z, CONTROL)
    choose(bare_desk, small, "opening")
    press(bare_desk, small, Key.Key_F2)
    assert field(small, "title").text == "Typed before it went"


def test_undo_in_a_field_takes_back_typing_and_leaves_the_store_alone(
    bare_desk: Desk, small: MainWindow
) -> None:
    choose(bare_desk, small, "building")
    press(bare_desk, small, Key.Key_D, CONTROL)
    count = len(ids_in(small))
    press(bare_desk, small, Key.Key_F2)
    write(small, "title", "x")
    press(bare_desk, small, Key.Key_Z, CONTROL)
    assert len(ids_in(small)) == count
    assert field(small, "title").text != "x"


def test_letters_typed_into_a_form_do_not_move_the_timeline(bare_desk: Desk, small: MainWindow) -> None:
    assert small.presenter is not None
    press(bare_desk, small, Key.Key_N)
    before = small.presenter.session.state
    for letter in (Key.Key_W, Key.Key_A, Key.Key_S, Key.Key_D, Key.Key_N, Key.Key_Period):
        press_key(small, letter)
    assert field(small, "title").text == "wasdn."
    assert small.presenter.session.state == before


def test_the_form_stays_in_view_in_a_small_window_beside_the_article(
    bare_desk: Desk, small: MainWindow
) -> None:
    small.resize(900, 600)
    open_article(bare_desk, small, "bridge-book", "opening.1")
    press(bare_desk, small, Key.Key_F2)
    pane = small.forms.pane
    assert pane.height() >= 240
    assert small.reader.article_pane.isVisible()
    assert pane.save_button.visibleRegion().boundingRect().size() == pane.save_button.size()
    for key in ("title", "note"):
        found = field(small, key)
        found.setFocus(Qt.FocusReason.TabFocusReason)
        pane._scroll.ensureWidgetVisible(found)
        assert not found.visibleRegion().isEmpty()


# Names


def test_a_known_name_is_offered_by_its_other_forms_and_its_main_one_is_taken(
    bare_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    names = (KnownName("River Town", "place", ("Rivertown",)),)
    small = bare_desk.window(bridges(tmp_path, names=names))
    choose(bare_desk, small, "building")
    press(bare_desk, small, Key.Key_F2)
    names = field(small, "places")
    assert isinstance(names, NamesField)
    names.line.setFocus()
    QTest.keyClicks(names.line, "rivert")
    popup = names._completer.popup()
    assert popup is not None
    assert popup.isVisible()
    assert popup.model().index(0, 0).data() == "Rivertown → River Town"
    QTest.keyClick(popup, Key.Key_Down)
    QTest.keyClick(popup, Key.Key_Return)
    qtbot.waitUntil(lambda: names.names == ("River Town",))
    assert names.line.text() == ""


def test_names_are_taken_out_and_taken_back_by_keys(bare_desk: Desk, small: MainWindow) -> None:
    press(bare_desk, small, Key.Key_F2)
    names = field(small, "places")
    assert isinstance(names, NamesField)
    chips = names.findChildren(NameChip)
    assert [chip.name for chip in chips] == ["River Town", "Far Bank"]
    QTest.keyClick(chips[0], Key.Key_Delete)
    assert names.names == ("Far Bank",)
    names.line.setFocus()
    QTest.keyClick(names.line, Key.Key_Backspace)
    assert names.line.text() == "Far Bank"
    QTest.keyClicks(names.line, "s; Mid")
    assert names.names == ("Far Banks", "Mid")
    save(bare_desk, small)
    assert event_in(small, "opening").places == ("Far Banks", "Mid")  # what is not entered counts too


def test_an_importance_finer_than_the_slider_stays_until_it_is_moved(bare_desk: Desk, tmp_path: Path) -> None:
    contents = some_contents()
    event = replace(contents.events[0], importance=0.123456)
    window = bare_desk.window(
        store_at(tmp_path / "a.eventstore", replace(contents, events=(event, *contents.events[1:])))
    )
    choose(bare_desk, window, event.id)
    press(bare_desk, window, Key.Key_F2)
    write(window, "title", "Another title")
    save(bare_desk, window)
    assert event_in(window, event.id).importance == 0.123456
