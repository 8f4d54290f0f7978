"""The reader's upper part: an event and what its sources say, through real clicks and keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.app.reader import Reader
from timeline_app.app.reader.buttons import PassageButton, QuietButton
from timeline_app.app.reader.phrases import claim_words, how_known
from timeline_app.app.reader.words import TITLE, TextBlock
from timeline_app.core.model import Article, Category, Event, EventSources, Excerpt, Source
from timeline_app.drawing.theme import DARK, LIGHT

# The offscreen platform says so of size hints.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TRADE = Category("trade", "Trade & economy", "#D55E00")
DAILY = Article(
    "daily",
    "",
    publisher="China Daily",
    author="A. Writer",
    published="2017",
    published_basis="inferred",
    published_note="It calls 2017 this year.",
    text_kind="digest",
)
FEATURE = Article("feature", "Feature on the new area", published="2020?", text_kind="original")


def excerpt(excerpt_id: str, article: str, quote: str, claim: str = "", **more: str) -> Excerpt:
    return Excerpt(excerpt_id, "area", article, quote, claim=claim, **more)


def sources(*given: Source, **changes: object) -> EventSources:
    fields = {"title": "New area established", "date": "2010-06-18", "summary": "It was founded."}
    return EventSources(Event("area", **(fields | changes)), given)


TWO_SOURCES = (
    Source(FEATURE, (excerpt("f1", "feature", "The founding day was 18 June.", "2010-06-18"),)),
    Source(
        DAILY,
        (
            excerpt("d1", "daily", "The city set aside 1,205 square kilometres.", "2010"),
            excerpt("d2", "daily", "The area is seven years old.", "2010"),
        ),
    ),
)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    widget = Reader(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(440, 820)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def passage(reader: Reader, quote: str) -> PassageButton:
    return next(button for button in reader.findChildren(PassageButton) if button.quote == quote)


def button(reader: Reader, name: str) -> QuietButton:
    found = (each for each in reader.findChildren(QuietButton) if each.accessibleName() == name)
    return next(found)


def test_the_reader_says_how_to_begin_before_an_event_is_chosen(reader: Reader) -> None:
    assert any("Click an event" in text for text in words(reader))


def test_an_event_is_shown_with_its_date_and_how_well_it_is_known(reader: Reader) -> None:
    reader.show_event(sources(*TWO_SOURCES), TRADE, (3, 64))
    shown = words(reader)
    for expected in (
        "Trade & economy",
        "New area established",
        "18 June 2010",
        "day known · 2010-06-18",
        "It was founded.",
        "2 articles · 3 passages",
        "3 of 64",
    ):
        assert expected in shown


def dated_words(reader: Reader, text: str) -> QLabel:
    return next(label for label in reader.findChildren(QLabel) if label.text() == text)


def test_a_date_that_is_chosen_from_the_sources_is_shown_and_says_so(reader: Reader) -> None:
    reader.show_event(replace(sources(*TWO_SOURCES, date=""), chosen_date="2010-06-18"), TRADE, None)
    shown = words(reader)
    assert "18 June 2010" in shown
    assert "day known · 2010-06-18" in shown
    assert "Chosen from its sources" in shown
    assert "No date known" not in shown


def test_claims_are_compared_with_the_date_that_is_chosen(reader: Reader) -> None:
    reader.show_event(replace(sources(*TWO_SOURCES, date=""), chosen_date="2010-06-18"), TRADE, None)
    assert "says 18 June 2010" in words(reader)
    assert "says 2010 · coarser" in words(reader)


def test_a_date_that_is_set_by_hand_is_not_called_chosen(reader: Reader) -> None:
    reader.show_event(sources(*TWO_SOURCES), TRADE, None)
    assert not any("Chosen" in text for text in words(reader))


def test_an_old_day_is_told_in_both_calendars_where_the_mouse_rests_on_it(reader: Reader) -> None:
    reader.show_event(sources(date="1917-11-07", date_wording="in late October"), TRADE, None)
    date = dated_words(reader, "7 November 1917")
    expected = "7 November / 25 October 1917 (Gregorian / Julian)\nAs found: “in late October”"
    assert QTextDocumentFragment.fromHtml(date.toolTip()).toPlainText() == expected
    assert date.accessibleDescription() == expected


def test_a_day_of_our_time_is_told_in_one_calendar(reader: Reader) -> None:
    reader.show_event(sources(), TRADE, None)
    assert dated_words(reader, "18 June 2010").toolTip() == ""


def test_one_article_with_one_passage_is_counted_in_the_singular(reader: Reader) -> None:
    reader.show_event(sources(TWO_SOURCES[0]), TRADE, None)
    assert "1 article · 1 passage" in words(reader)


def test_each_card_says_which_date_its_source_gives_and_how_it_differs(reader: Reader) -> None:
    reader.show_event(sources(*TWO_SOURCES), TRADE, None)
    shown = words(reader)
    assert "says 18 June 2010" in shown
    assert "says 2010 · coarser" in shown
    assert "published 2017 (inferred)" in shown


def test_a_claim_that_cannot_be_true_says_so_in_words_and_not_by_colour_alone() -> None:
    said = claim_words("2010-06-18", "2011")
    assert said.text == "says 2011 · conflicts"
    assert said.tone == "differs"


def test_an_undated_event_has_no_quarrel_with_what_its_sources_claim() -> None:
    assert claim_words("", "2011").text == "says 2011"


def test_a_passage_with_another_claim_than_its_card_shows_it_itself(reader: Reader) -> None:
    mixed = Source(
        DAILY,
        (
            excerpt("d1", "daily", "One.", "2010"),
            excerpt("d2", "daily", "Two.", "2010"),
            excerpt("d3", "daily", "Three.", "2011"),
        ),
    )
    reader.show_event(sources(mixed), TRADE, None)
    pills = [text for text in words(reader) if text.startswith("says")]
    assert pills == ["says 2010 · coarser", "says 2011 · conflicts"]


def test_a_passage_whose_words_are_lost_says_so_on_its_card(reader: Reader) -> None:
    lost = excerpt("d1", "daily", "Gone.", anchor="lost")
    reader.show_event(sources(Source(DAILY, (lost,))), TRADE, None)
    assert any("no longer found" in text for text in words(reader))


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("1939", "year known"),
        ("2007~", "year approximate"),
        ("2020?", "year uncertain"),
        ("199X", "decade known"),
        ("2013/2015", "period, to the year"),
        ("2013/..", "period, to the year, not over"),
        ("[..2013-05]", "latest date known"),
        ("[2016,2018]", "one of these, not known which"),
        ("[2016..2018]", "only the limits known"),
        ("last spring", "not a date the program can read"),
    ],
)
def test_how_precisely_a_date_is_known_is_said_in_words(date: str, expected: str) -> None:
    assert how_known(date) == expected


def test_an_event_without_a_source_says_kindly_what_that_means(reader: Reader) -> None:
    reader.show_event(sources(), TRADE, None)
    shown = words(reader)
    assert "no source" in shown
    assert any("read it with care" in text for text in shown)


def test_an_event_without_a_date_says_kindly_what_that_means(reader: Reader) -> None:
    reader.show_event(sources(date="", date_wording="in the early days"), None, None)
    shown = words(reader)
    assert "No date known" in shown
    assert any("no place on the timeline" in text for text in shown)
    assert any("in the early days" in text for text in shown)


def test_a_date_the_program_cannot_read_is_shown_as_it_stands(reader: Reader) -> None:
    reader.show_event(sources(*TWO_SOURCES, date="some day"), TRADE, None)
    assert "some day" in words(reader)


def test_a_click_on_a_passage_asks_for_its_article_at_that_passage(qtbot: QtBot, reader: Reader) -> None:
    reader.show_event(sources(*TWO_SOURCES), TRADE, None)
    with qtbot.waitSignal(reader.article_requested) as asked:
        qtbot.mouseClick(passage(reader, "The area is seven years old."), Qt.MouseButton.LeftButton)
    assert asked.args == [("daily", "d2")]


def test_open_in_article_asks_for_the_article_at_its_first_passage(qtbot: QtBot, reader: Reader) -> None:
    reader.show_event(sources(*TWO_SOURCES), TRADE, None)
    link = button(reader, "Open in article: China Daily, A. Writer")
    with qtbot.waitSignal(reader.article_requested) as asked:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert asked.args == [("daily", "d1")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_passage_is_reached_with_tab_and_opened_with_a_key(
    qtbot: QtBot, reader: Reader, key: Qt.Key
) -> None:
    reader.show_event(sources(*TWO_SOURCES), TRADE, None)
    reader.activateWindow()
    target = passage(reader, "The area is seven years old.")
    for _press in range(20):
        if target.hasFocus():
            break
        qtbot.keyClick(reader.focusWidget() or reader, Qt.Key.Key_Tab)
    assert target.hasFocus()
    with qtbot.waitSignal(reader.article_requested) as asked:
        qtbot.keyClick(target, key)
    assert asked.args == [("daily", "d2")]


def test_prev_and_next_ask_for_the_neighbours_in_time(qtbot: QtBot, reader: Reader) -> None:
    reader.show_event(sources(*TWO_SOURCES), TRADE, (3, 64))
    with qtbot.waitSignal(reader.previous_requested):
        qtbot.mouseClick(button(reader, "Previous event"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(reader.next_requested):
        qtbot.mouseClick(button(reader, "Next event"), Qt.MouseButton.LeftButton)


def test_the_last_event_has_no_next(reader: Reader) -> None:
    reader.show_event(sources(*TWO_SOURCES), TRADE, (64, 64))
    assert button(reader, "Previous event").isEnabled()
    assert not button(reader, "Next event").isEnabled()


def test_a_click_may_replace_the_very_card_it_was_made_on(qtbot: QtBot, reader: Reader) -> None:
    shown = sources(*TWO_SOURCES)
    reader.show_event(shown, TRADE, None)
    reader.article_requested.connect(lambda _wanted: reader.show_event(shown, TRADE, None))
    qtbot.mouseClick(passage(reader, "The area is seven years old."), Qt.MouseButton.LeftButton)
    assert passage(reader, "The area is seven years old.").isVisible()


def test_markup_in_a_record_is_shown_as_the_text_it_is(reader: Reader) -> None:
    evil = '<b>bold</b> <img src="http://example.org/x.png"> & more'
    quoting = Source(DAILY, (excerpt("d1", "daily", evil),))
    reader.show_event(sources(quoting, title=evil, summary=evil, date_wording=evil), TRADE, None)
    labels = reader.findChildren(QLabel)
    assert evil in [label.text() for label in labels]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert passage(reader, evil).accessibleName() == f"Passage: {evil}"
    tooltips = [widget.toolTip() for widget in reader.findChildren(QWidget)]
    assert any("&lt;img" in tooltip for tooltip in tooltips)
    assert not any("<img" in tooltip or "<b>" in tooltip for tooltip in tooltips)


def test_an_ampersand_in_a_quote_makes_no_keyboard_shortcut(reader: Reader) -> None:
    quoting = Source(DAILY, (excerpt("d1", "daily", "Research & Development"),))
    reader.show_event(sources(quoting), TRADE, None)
    assert all(each.shortcut().isEmpty() for each in reader.findChildren(QAbstractButton))


def test_nothing_is_cut_at_the_least_width_however_long_the_words(qtbot: QtBot, reader: Reader) -> None:
    long_word, chinese = "a" * 90, "兩江新區於二零一零年六月十八日掛牌成立。" * 8
    article = Article("a", chinese, publisher=long_word, published="[2017-04..2017-12]")
    cards = tuple(
        Source(article, (excerpt(f"x{i}", "a", long_word), excerpt(f"y{i}", "a", chinese, "2011")))
        for i in range(20)
    )
    reader.resize(300, 600)
    reader.show_event(sources(*cards, title=long_word, places=(long_word,), note=chinese), TRADE, (3, 64))
    content = reader.event_pane.widget()
    qtbot.waitUntil(lambda: content.height() > 5000)
    assert content.width() <= reader.event_pane.viewport().width()
    for widget in content.findChildren(QLabel) + content.findChildren(PassageButton):
        assert widget.height() >= widget.heightForWidth(widget.width())
        right = widget.mapTo(content, QPoint(widget.width(), 0)).x()
        assert right <= content.width() - 10


def test_words_keep_their_width_when_the_scroll_bar_comes(qtbot: QtBot, reader: Reader) -> None:
    reader.show_event(sources(TWO_SOURCES[0]), TRADE, None)
    qtbot.waitUntil(lambda: passage(reader, "The founding day was 18 June.").width() > 100)
    width_px = passage(reader, "The founding day was 18 June.").width()
    assert not reader.event_pane.verticalScrollBar().isVisible()
    reader.resize(440, 200)
    qtbot.waitUntil(reader.event_pane.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: passage(reader, "The founding day was 18 June.").width() == width_px)


def test_showing_the_same_event_anew_keeps_the_place_and_another_begins_at_the_top(
    qtbot: QtBot, reader: Reader
) -> None:
    many = tuple(Source(DAILY, (excerpt(f"x{i}", "daily", "Words. " * 30),)) for i in range(20))
    reader.show_event(sources(*many), TRADE, None)
    bar = reader.event_pane.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    bar.setValue(700)
    reader.show_event(sources(*many), TRADE, None)
    qtbot.waitUntil(lambda: bar.value() == 700)
    other = EventSources(Event("other", "Another event"), many)
    reader.show_event(other, TRADE, None)
    assert bar.value() == 0


def test_another_theme_recolours_what_is_shown_at_once(reader: Reader) -> None:
    reader.show_event(sources(*TWO_SOURCES), TRADE, (3, 64))
    for theme in (LIGHT, DARK, LIGHT):
        reader.set_theme(theme)
        picture = reader.grab().toImage()
        quote = passage(reader, "The founding day was 18 June.")
        card = quote.mapTo(reader, QPoint(quote.width() - 2, quote.height() // 2))
        bar = quote.mapTo(reader, QPoint(3, quote.height() // 2))
        assert picture.pixelColor(3, 3) == QColor(theme.panel)
        assert picture.pixelColor(card) == QColor(theme.card)
        assert picture.pixelColor(bar) == QColor(theme.accent)


def test_the_category_shows_its_colour(reader: Reader) -> None:
    reader.show_event(sources(), TRADE, None)
    chip = next(each for each in reader.findChildren(QLabel) if each.text() == TRADE.name)
    picture = chip.grab().toImage()
    colours = {picture.pixelColor(x, chip.height() // 2).name() for x in range(24)}
    assert TRADE.colour.lower() in colours


def test_a_screen_reader_finds_a_name_on_everything_that_takes_the_focus(reader: Reader) -> None:
    reader.show_event(sources(*TWO_SOURCES), TRADE, (3, 64))
    for widget in reader.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget


def test_a_passage_under_the_mouse_and_one_with_the_focus_look_different(
    qtbot: QtBot, reader: Reader
) -> None:
    reader.show_event(sources(*TWO_SOURCES), TRADE, None)
    quote = passage(reader, "The founding day was 18 June.")
    plain = quote.grab().toImage()
    quote.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(quote.hasFocus)
    assert quote.grab().toImage() != plain
    quote.clearFocus()
    quote.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert quote.grab().toImage() != plain


def test_the_pane_stays_within_its_least_width(reader: Reader) -> None:
    reader.show_event(sources(*TWO_SOURCES), TRADE, (3, 64))
    reader.resize(200, 500)
    assert reader.width() >= 300
    assert QRect(QPoint(), reader.size()).contains(reader.event_pane.geometry())


def test_a_title_of_a_megabyte_without_a_space_shows_its_beginning(qapp: QApplication) -> None:
    endless = TextBlock("x" * 1_000_000, qapp.font(), TITLE, 300)
    assert endless.height_px == TextBlock("x" * 20_000 + "…", qapp.font(), TITLE, 300).height_px
