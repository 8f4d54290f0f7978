"""Find in the article, the strip beside it, quoting from it, and how it is set: by real keys and clicks."""

from __future__ import annotations

import pytest
from hands import ALT, CONTROL, NO_KEY, SHIFT
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from timeline_app.app.reader import Reader
from timeline_app.app.reader.article_text import ArticleText
from timeline_app.app.reader.buttons import QuietButton
from timeline_app.app.reader.find_bar import FindBar
from timeline_app.app.reader.passage_strip import PassageStrip
from timeline_app.app.reader.theming import category_colour, contrast, passage_tint
from timeline_app.app.reader.typography import MEASURES, SIZES_PX, Typography, typography_from
from timeline_app.core.model import Article, ArticlePassages, Category, Event, Excerpt, Passage
from timeline_app.drawing.theme import DARK, LIGHT, Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LEFT = Qt.MouseButton.LeftButton
CATEGORIES = {"trade": Category("trade", "Trade", "#d55e00"), "rail": Category("rail", "Rail", "#0072b2")}
AREA = Event("area", "New area", category="trade")
LINE = Event("line", "Line opens", category="rail")
FILLER = "A sentence that only takes up room on the page, and another like it."
TEXT = "\n\n".join(
    [
        "The Bridge of 𠮷野 opened in 2010. It is a bridge of steel.",
        *[FILLER] * 30,
        "两江新区 became a “new area” then; 两江新区 lies at the BRIDGE.",
        *[FILLER] * 30,
    ]
)


def passage(excerpt_id: str, event: Event, quote: str) -> Passage:
    start = TEXT.index(quote)
    return Passage(Excerpt(excerpt_id, event.id, "a", quote, start=start, end=start + len(quote)), event)


ARTICLE = Article(
    "a",
    "Steel",
    publisher="The Mail",
    author="A. Writer",
    published="2017-05-02",
    url="https://example.org/a",
    text=TEXT,
)
PASSAGES = ArticlePassages(
    ARTICLE,
    (
        passage("first", AREA, "opened in 2010"),
        passage("whole", LINE, "两江新区 became a “new area” then"),
        passage("part", AREA, "a “new area” then"),
    ),
)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    widget = Reader(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(440, 820)
    widget.show()
    qtbot.waitExposed(widget)
    widget.show_article(PASSAGES, CATEGORIES)
    widget.article_pane.text.setFocus()
    return widget


def text_of(reader: Reader) -> ArticleText:
    return reader.article_pane.text


def bar_of(reader: Reader) -> FindBar:
    return reader.article_pane.find_bar


def look_for(qtbot: QtBot, reader: Reader, words: str) -> None:
    qtbot.keyClick(text_of(reader), Qt.Key.Key_F, CONTROL)
    bar_of(reader).field.clear()
    if words.isascii():
        qtbot.keyClicks(bar_of(reader).field, words)
    else:
        bar_of(reader).field.insert(words)  # as an input method does: such letters have no keys


def found_words(reader: Reader) -> list[str]:
    text = text_of(reader)
    return [text.words_between(start, end) for start, end in text.found.places]


def current_words_in_view(reader: Reader) -> bool:
    text = text_of(reader)
    area = text.found.area_of_current_px()
    assert area is not None
    top = text.scrolled().y()
    return top <= area[0] and area[1] <= top + text.viewport().height()


def test_the_find_bar_waits_until_it_is_asked_for(qtbot: QtBot, reader: Reader) -> None:
    assert not bar_of(reader).isVisible()
    qtbot.keyClick(text_of(reader), Qt.Key.Key_F, CONTROL)
    assert bar_of(reader).isVisible()
    assert bar_of(reader).field.hasFocus()


def test_every_place_is_found_whatever_its_case_and_counted(qtbot: QtBot, reader: Reader) -> None:
    look_for(qtbot, reader, "bridge")
    assert found_words(reader) == ["Bridge", "bridge", "BRIDGE"]
    assert bar_of(reader).count_text == "1 of 3"


def test_enter_goes_on_to_the_next_place_shows_it_and_wraps(qtbot: QtBot, reader: Reader) -> None:
    look_for(qtbot, reader, "bridge")
    field = bar_of(reader).field
    standings = []
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Return)
        standings.append(bar_of(reader).count_text)
        assert current_words_in_view(reader)
    assert standings == ["2 of 3", "3 of 3", "1 of 3"]
    qtbot.keyClick(field, Qt.Key.Key_Return, SHIFT)
    assert bar_of(reader).count_text == "3 of 3"


def test_f3_goes_on_from_the_text_and_the_buttons_do_too(qtbot: QtBot, reader: Reader) -> None:
    look_for(qtbot, reader, "bridge")
    text_of(reader).setFocus()
    qtbot.keyClick(text_of(reader), Qt.Key.Key_F3)
    assert bar_of(reader).count_text == "2 of 3"
    qtbot.keyClick(text_of(reader), Qt.Key.Key_F3, SHIFT)
    assert bar_of(reader).count_text == "1 of 3"
    qtbot.mouseClick(bar_of(reader).onward, LEFT)
    assert bar_of(reader).count_text == "2 of 3"
    qtbot.mouseClick(bar_of(reader).back, LEFT)
    assert bar_of(reader).count_text == "1 of 3"


def test_chinese_words_are_found(qtbot: QtBot, reader: Reader) -> None:
    look_for(qtbot, reader, "两江新区")
    assert found_words(reader) == ["两江新区", "两江新区"]


def test_a_search_starts_where_one_is_reading(qtbot: QtBot, reader: Reader) -> None:
    text_of(reader).scroll_to(text_of(reader).marks.area(1).top())
    look_for(qtbot, reader, "bridge")
    assert bar_of(reader).count_text == "3 of 3"


def test_what_is_nowhere_is_said_to_be_so_and_nothing_steps(qtbot: QtBot, reader: Reader) -> None:
    look_for(qtbot, reader, "tunnel")
    assert bar_of(reader).count_text == "not found"
    assert not bar_of(reader).onward.isEnabled()
    qtbot.keyClick(bar_of(reader).field, Qt.Key.Key_Return)
    assert bar_of(reader).count_text == "not found"


def test_esc_puts_the_search_away_and_selects_what_was_found(qtbot: QtBot, reader: Reader) -> None:
    look_for(qtbot, reader, "bridge")
    qtbot.keyClick(bar_of(reader).field, Qt.Key.Key_Escape)
    assert not bar_of(reader).isVisible()
    assert text_of(reader).hasFocus()
    assert text_of(reader).textCursor().selectedText() == "Bridge"
    assert text_of(reader).found.places == ()


def test_a_search_goes_on_in_the_next_article(qtbot: QtBot, reader: Reader) -> None:
    look_for(qtbot, reader, "bridge")
    other = Article("b", "Other", text="No crossing here but one bridge.")
    reader.show_article(ArticlePassages(other, ()), CATEGORIES)
    assert bar_of(reader).count_text == "1 of 1"


def test_the_place_found_stands_on_a_ground_of_its_own(qtbot: QtBot, reader: Reader) -> None:
    look_for(qtbot, reader, "steel")
    text = text_of(reader)
    cursor = QTextCursor(text.document())
    cursor.setPosition(text.found.places[0][0])
    at = text.cursorRect(cursor).topLeft() + QPoint(6, 1)
    picture = text.viewport().grab().toImage()
    assert picture.pixelColor(at) == QColor(LIGHT.accent_soft)


# The strip


def strip_of(reader: Reader) -> PassageStrip:
    strip = reader.findChild(PassageStrip)
    assert strip is not None
    return strip


def test_the_strip_shows_each_passage_in_the_colour_of_its_lane_from_top_to_bottom(reader: Reader) -> None:
    strip = strip_of(reader)
    picture = strip.grab().toImage()
    tops = []
    for index, category in enumerate(("trade", "rail", "trade")):
        area = strip.place_of(index)
        colour = picture.pixelColor(area.center().toPoint())
        assert colour.name() == category_colour(CATEGORIES[category].colour, LIGHT).name()
        tops.append(area.top())
    assert tops == sorted(tops)


def test_passages_that_overlap_stand_beside_one_another_on_the_strip(reader: Reader) -> None:
    strip = strip_of(reader)
    assert not strip.place_of(1).intersects(strip.place_of(2))


def test_a_click_on_the_strip_scrolls_to_the_passage_there(qtbot: QtBot, reader: Reader) -> None:
    text, strip = text_of(reader), strip_of(reader)
    assert not text.viewport().rect().contains(text.passage_area(1).center().toPoint())
    qtbot.mouseClick(strip, LEFT, pos=strip.place_of(1).center().toPoint())
    assert text.viewport().rect().contains(text.passage_area(1).center().toPoint())
    assert text.current is None


def test_a_click_beside_the_passages_scrolls_too(qtbot: QtBot, reader: Reader) -> None:
    strip = strip_of(reader)
    qtbot.mouseClick(strip, LEFT, pos=QPoint(5, strip.height() - 3))
    bar = text_of(reader).verticalScrollBar()
    assert bar.value() > bar.maximum() * 0.9


# Overlaps and tints


def test_where_passages_overlap_both_grounds_can_be_seen(qtbot: QtBot, reader: Reader) -> None:
    text = text_of(reader)
    qtbot.mouseClick(strip_of(reader), LEFT, pos=strip_of(reader).place_of(1).center().toPoint())
    shape = text.marks.shapes(2)[0]
    x = shape.area.center().x()
    picture = text.viewport().grab().toImage()
    top = shape.area.top() - text.scrolled().y()
    outer, inner = (picture.pixelColor(round(x), round(top + below)) for below in (0.5, 3.0))
    assert outer.name() == passage_tint(CATEGORIES["rail"].colour, LIGHT).name()
    assert inner.name() == passage_tint(CATEGORIES["trade"].colour, LIGHT).name()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("colour", ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#B8860B", "#F0E442", ""])
def test_quiet_words_can_be_read_on_every_tint(theme: Theme, colour: str) -> None:
    tint = passage_tint(colour, theme)
    assert contrast(tint, QColor(theme.muted)) >= 4.5
    assert contrast(tint, QColor(theme.text)) >= 4.5


# Quoting


def test_selected_words_are_copied_as_a_quotation_with_the_citation(qtbot: QtBot, reader: Reader) -> None:
    text_of(reader).select_words(TEXT.index("It is"), TEXT.index(" of steel"))
    qtbot.keyClick(text_of(reader), Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == (
        "“It is a bridge”\n— Writer, A. “Steel.” The Mail, May 2, 2017. https://example.org/a."
    )


def test_of_found_letters_the_passage_or_else_the_sentence_is_quoted(qtbot: QtBot, reader: Reader) -> None:
    quoted = []
    for sought in ("opened in 2", "of ste"):
        look_for(qtbot, reader, sought)
        qtbot.keyClick(bar_of(reader).field, Qt.Key.Key_Escape)
        assert reader.article_pane.text.textCursor().selectedText() == sought
        reader.copy_quotation()
        quoted.append(QGuiApplication.clipboard().text().split("\n")[0])
    assert quoted == ["“opened in 2010”", "“It is a bridge of steel.”"]


def test_without_a_selection_the_current_passage_is_quoted(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "whole")
    qtbot.keyClick(text_of(reader), Qt.Key.Key_C, CONTROL | SHIFT)
    quoted = QGuiApplication.clipboard().text().split("\n")[0]
    assert quoted == "“两江新区 became a ‘new area’ then”"


def test_the_context_menu_quotes_too(qtbot: QtBot, reader: Reader) -> None:
    QGuiApplication.clipboard().setText("before")
    text = text_of(reader)
    text.select_words(0, 10)
    place = QPoint(30, 10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, text.mapToGlobal(place))
    QApplication.sendEvent(text.viewport(), event)
    menu = text.findChild(QMenu)
    assert menu is not None
    action = next(each for each in menu.actions() if each.text().startswith("Copy as quotation"))
    action.trigger()
    menu.close()
    assert QGuiApplication.clipboard().text().startswith("“The Bridge”")


def test_the_words_of_a_digest_are_not_put_into_the_authors_mouth(qtbot: QtBot, reader: Reader) -> None:
    digest = Article("d", "Steel", author="A. Writer", text="Our own words.", text_kind="digest")
    reader.show_article(ArticlePassages(digest, ()), CATEGORIES)
    text_of(reader).selectAll()
    qtbot.keyClick(text_of(reader), Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == "“Our own words.”\n— Digest of Writer, A. “Steel.” n.d."


def test_nothing_is_copied_where_there_is_nothing_to_quote(qtbot: QtBot, reader: Reader) -> None:
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(text_of(reader), Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == "before"


def test_the_selection_is_told_in_characters_without_the_spaces_around_it(reader: Reader) -> None:
    start = TEXT.index(" opened")
    text_of(reader).select_words(start, start + len(" opened "))
    assert text_of(reader).selected_span == (start + 1, start + 7)
    assert text_of(reader).source == TEXT


# How it is set


def lines_of(text: ArticleText, block: int) -> list[int]:
    """How many characters each full line of a paragraph has."""
    paragraph = text.document().findBlockByNumber(block)
    text.document().documentLayout().blockBoundingRect(paragraph)
    layout = paragraph.layout()
    return [layout.lineAt(number).textLength() for number in range(layout.lineCount() - 1)]


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("size_px", [12, 16, 23])
def test_a_full_line_has_about_as_many_characters_as_asked(
    reader: Reader, measure: int, size_px: int
) -> None:
    prose = " ".join(
        ["It opened late in the year, when the river was low and few people came to see it."] * 12
    )
    reader.resize(1600, 900)
    text_of(reader).set_typography(Typography(size_px, 1.5, measure))
    reader.show_article(ArticlePassages(Article("p", "Prose", text=prose), ()), CATEGORIES)
    lengths = lines_of(text_of(reader), 0)
    assert measure * 0.85 <= sum(lengths) / len(lengths) <= measure * 1.12


def test_larger_text_and_wider_lines_take_more_room_and_passages_stay_marked(reader: Reader) -> None:
    text = text_of(reader)
    before = text.document().size().height()
    text.set_typography(Typography(20, 1.75, 65))
    assert text.document().size().height() > before * 1.5
    assert (
        text.words_between(*(text.marks.highlights[0].start, text.marks.highlights[0].end))
        == "opened in 2010"
    )
    assert text.marks.area(0).height() == text.pitch_px


def test_what_is_read_stays_in_view_when_the_text_grows(reader: Reader) -> None:
    text = text_of(reader)
    text.scroll_to(text.marks.area(1).top())
    offset = text.offset_in_view()
    text.set_typography(Typography(20, 1.75, 50))
    assert abs(text.offset_in_view() - offset) <= 80


def test_sizes_end_where_there_are_no_more() -> None:
    assert Typography(SIZES_PX[-1]).scaled(1).size_px == SIZES_PX[-1]
    assert Typography(SIZES_PX[0]).scaled(-1).size_px == SIZES_PX[0]
    assert Typography(14).scaled(1).size_px == 15


@pytest.mark.parametrize("text", ["", "x y z", "14", "nan nan nan", "14 inf"])
def test_a_spoilt_setting_reads_as_the_first_one(text: str) -> None:
    assert typography_from(text) == Typography()


def test_a_setting_is_remembered_as_it_was() -> None:
    chosen = Typography(18, 1.3, 80)
    assert typography_from(chosen.as_text()) == chosen
    assert typography_from("1000 9 1").size_px == SIZES_PX[-1]


# The height


def test_the_article_can_have_all_of_the_height_and_give_it_back(qtbot: QtBot, reader: Reader) -> None:
    before = reader.article_pane.height()
    qtbot.keyClick(text_of(reader), Qt.Key.Key_Return, ALT)
    qtbot.waitUntil(lambda: reader.article_pane.height() == reader.height())
    button = next(
        each for each in reader.findChildren(QuietButton) if each.accessibleName().startswith("Read in full")
    )
    qtbot.mouseClick(button, LEFT, NO_KEY)
    qtbot.waitUntil(lambda: reader.article_pane.height() == before)


def test_an_article_that_is_closed_in_full_height_leaves_the_event_to_be_seen(
    qtbot: QtBot, reader: Reader
) -> None:
    qtbot.keyClick(text_of(reader), Qt.Key.Key_Return, ALT)
    reader.close_article()
    assert reader.event_pane.isVisible()


def test_however_low_the_reader_the_article_shows_some_lines(reader: Reader) -> None:
    reader.close_article()
    reader.resize(300, 480)
    reader.set_article_share(0.3)
    reader.show_article(PASSAGES, CATEGORIES)
    assert text_of(reader).viewport().height() >= 4 * text_of(reader).pitch_px
