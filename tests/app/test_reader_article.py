"""The reader's lower part: an article open at a passage, through real clicks and keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from timeline_app.app.reader import Reader
from timeline_app.app.reader.article_text import ArticleText
from timeline_app.app.reader.buttons import PassageButton, QuietButton
from timeline_app.app.reader.theming import category_colour, contrast
from timeline_app.core.model import (
    Article,
    ArticlePassages,
    Category,
    Event,
    EventSources,
    Excerpt,
    Passage,
    Source,
)
from timeline_app.drawing.theme import DARK, LIGHT

# The offscreen platform says so of size hints, of raising a window and of a menu's grab.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CATEGORIES = {"trade": Category("trade", "Trade", "#d55e00"), "rail": Category("rail", "Rail", "#0072b2")}
AREA = Event("area", "New area <b>established</b>", category="trade")
LINE = Event("line", "Line opens", category="rail")
FILLER = "A sentence that only takes up room on the page, and another like it."
TEXT = "\n\n".join(
    [
        "The paper 😀 of 𠮷野 says that the new area was founded in the year 2010 by the city.",
        *[FILLER] * 12,
        "A line to the sea opened later, and the new area profits from it & more.",
        *[FILLER] * 12,
    ]
)
FOUNDED = "the new area was founded in the year 2010"
OPENED = "A line to the sea opened later"
PROFITS = "opened later, and the new area profits"


def passage(excerpt_id: str, event: Event, quote: str, text: str = TEXT) -> Passage:
    start = text.index(quote)
    return Passage(Excerpt(excerpt_id, event.id, "a", quote, start=start, end=start + len(quote)), event)


ARTICLE = Article(
    "a",
    "Twenty years on",
    publisher="China Daily",
    author="A. Writer",
    published="2017",
    url="https://example.org/article",
    text=TEXT,
    text_kind="digest",
)
PASSAGES = ArticlePassages(
    ARTICLE,
    (passage("founded", AREA, FOUNDED), passage("opened", LINE, OPENED), passage("profits", AREA, PROFITS)),
)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    widget = Reader(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(440, 820)
    widget.show()
    qtbot.waitExposed(widget)
    excerpts = tuple(each.excerpt for each in PASSAGES.passages if each.event is AREA)
    widget.show_event(EventSources(AREA, (Source(ARTICLE, excerpts),)), CATEGORIES["trade"], (1, 2))
    return widget


def text_of(reader: Reader) -> ArticleText:
    return reader.article_pane.text


def words(reader: Reader) -> list[str]:
    return [label.text() for label in reader.article_pane.findChildren(QLabel) if label.isVisible()]


def button(reader: Reader, name: str) -> QuietButton:
    found = (each for each in reader.findChildren(QuietButton) if each.isVisibleTo(reader))
    return next(each for each in found if each.accessibleName() == name)


def place_in(text: ArticleText, characters: int) -> QPoint:
    """The middle of the character with this offset, in the viewport."""
    position = characters + sum(sign > "\uffff" for sign in TEXT[:characters])
    cursor = QTextCursor(text.document())
    cursor.setPosition(position)
    here = text.cursorRect(cursor)
    cursor.setPosition(position + (2 if TEXT[characters] > "\uffff" else 1))
    there = text.cursorRect(cursor)
    return QPoint((here.left() + there.left()) // 2, here.center().y())


def is_end_of_line(text: ArticleText, characters: int) -> bool:
    """Whether the character with this offset is the last of its line."""
    cursor = QTextCursor(text.document())
    cursor.setPosition(characters + sum(sign > "\uffff" for sign in TEXT[: characters + 1]) + 1)
    return (
        cursor.block().layout().lineForTextPosition(cursor.positionInBlock()).textStart() == cursor.position()
    )


def seen_share(reader: Reader, index: int) -> float:
    """How much of a passage lies within the viewport."""
    area = text_of(reader).passage_area(index)
    seen = area.intersected(QRectF(text_of(reader).viewport().rect()))
    return seen.height() / area.height()


def test_the_article_is_put_away_until_it_is_opened(reader: Reader) -> None:
    assert not reader.article_pane.isVisible()
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    assert reader.article_pane.isVisible()


def test_a_publication_is_dated_to_the_day_though_its_second_is_known(reader: Reader) -> None:
    article = replace(ARTICLE, published="2023-05-13T02:08:25+08:00")
    reader.show_article(replace(PASSAGES, article=article), CATEGORIES, "founded")
    assert "China Daily · 13 May 2023" in words(reader)
    assert "Writer, A. “Twenty years on.” China Daily, May 13, 2023. https://example.org/article." in words(
        reader
    )


def test_in_a_low_pane_the_head_is_one_line_and_the_text_has_the_rest(qtbot: QtBot, reader: Reader) -> None:
    reader.resize(300, 500)
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    text = text_of(reader)
    assert text.viewport().height() >= 8 * text.pitch_px
    assert "China Daily · 2017" in words(reader)
    assert "1 of 3" not in words(reader)
    button(reader, "Next passage").click()
    assert text.current == 1
    reader.expand_article()
    qtbot.waitUntil(lambda: "2 of 3" in words(reader))
    reader.expand_article()
    qtbot.waitUntil(lambda: "2 of 3" not in words(reader))


def test_the_article_says_what_it_is_and_where_it_comes_from(reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    shown = words(reader)
    assert "China Daily · 2017" in shown
    assert "Writer, A. “Twenty years on.” China Daily, 2017. https://example.org/article." in shown
    assert "2 events in this article" in shown
    assert "1 of 3" in shown
    assert any("digest" in text for text in shown)


@pytest.mark.parametrize("excerpt_id", ["founded", "opened", "profits"])
def test_the_passage_asked_for_can_be_seen_with_context_above(
    qtbot: QtBot, reader: Reader, excerpt_id: str
) -> None:
    reader.show_article(PASSAGES, CATEGORIES, excerpt_id)
    index = ["founded", "opened", "profits"].index(excerpt_id)
    qtbot.waitUntil(lambda: seen_share(reader, index) == 1)
    if excerpt_id != "founded":
        assert text_of(reader).passage_area(index).top() > 40


def test_the_passage_stays_in_view_when_the_pane_changes_its_size(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "opened")
    for width_px, height_px in ((300, 700), (700, 900), (300, 500)):
        reader.resize(width_px, height_px)
        qtbot.waitUntil(lambda: seen_share(reader, 1) == 1)


def test_the_highlight_covers_the_quote_and_no_other_character(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    text = text_of(reader)
    qtbot.waitUntil(lambda: seen_share(reader, 0) == 1)
    picture = text.viewport().grab().toImage()
    start = TEXT.index(FOUNDED)
    above_px = 9  # near the upper edge of the line, where no letter reaches
    for offset in range(TEXT.index("\n")):
        at = place_in(text, offset) - QPoint(0, above_px)
        if is_end_of_line(text, offset):
            continue
        is_marked = picture.pixelColor(at) == QColor(LIGHT.passage)
        assert is_marked == (start <= offset < start + len(FOUNDED)), TEXT[offset]


def test_the_passage_stands_out_in_colour_beside_a_bar_of_its_category(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    qtbot.waitUntil(lambda: seen_share(reader, 0) == 1)
    text = text_of(reader)
    for theme in (LIGHT, DARK):
        reader.set_theme(theme)
        picture = text.viewport().grab().toImage()
        area = text.passage_area(0)
        left_of_it = {picture.pixelColor(x, round(area.center().y())).name() for x in range(20)}
        assert CATEGORIES["trade"].colour in left_of_it
        inside = picture.pixelColor(round(area.right()) - 30, round(area.top()) + 2)
        assert inside == QColor(theme.passage)


def test_passages_of_other_events_are_underlined_in_the_colour_of_their_lane(
    qtbot: QtBot, reader: Reader
) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "profits")
    qtbot.waitUntil(lambda: seen_share(reader, 2) == 1)
    text = text_of(reader)
    picture = text.viewport().grab().toImage()
    area = text.passage_area(1)
    x = round(area.left()) + 3
    column = {picture.pixelColor(x, y).name() for y in range(round(area.top()), round(area.bottom()) + 3)}
    lane = QColor(CATEGORIES["rail"].colour)
    assert any(
        abs(QColor(name).hue() - lane.hue()) < 12 and QColor(name).saturation() > 60 for name in column
    )


def test_a_click_on_a_passage_of_another_event_asks_for_that_event(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "profits")
    text = text_of(reader)
    qtbot.waitUntil(lambda: seen_share(reader, 1) == 1)
    with qtbot.waitSignal(reader.passage_activated) as activated:
        qtbot.mouseClick(
            text.viewport(), Qt.MouseButton.LeftButton, pos=place_in(text, TEXT.index(OPENED) + 3)
        )
    assert activated.args == ["opened"]
    assert reader.article_pane.current_excerpt == "opened"


def test_a_click_on_a_passage_does_not_move_the_text(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "profits")
    text = text_of(reader)
    qtbot.waitUntil(lambda: seen_share(reader, 1) == 1)
    text.verticalScrollBar().setValue(text.verticalScrollBar().value() - 50)
    before = text.verticalScrollBar().value()
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place_in(text, TEXT.index(OPENED) + 3))
    assert text.verticalScrollBar().value() == before


def test_a_click_beside_the_passages_asks_for_nothing(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "profits")
    text = text_of(reader)
    qtbot.waitUntil(lambda: seen_share(reader, 1) == 1)
    with qtbot.assertNotEmitted(reader.passage_activated):
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place_in(text, TEXT.index("& more")))


def test_a_click_on_a_passage_of_the_shown_event_only_moves_the_highlight(
    qtbot: QtBot, reader: Reader
) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "opened")
    text = text_of(reader)
    qtbot.waitUntil(lambda: seen_share(reader, 2) == 1)
    with qtbot.assertNotEmitted(reader.passage_activated):
        at = place_in(text, TEXT.index("profits"))
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert reader.article_pane.current_excerpt == "profits"


def test_where_passages_of_several_other_events_overlap_a_menu_asks_which(
    qtbot: QtBot, reader: Reader
) -> None:
    third = Event("third", "Food & drink", category="rail")
    crowded = ArticlePassages(ARTICLE, (*PASSAGES.passages[:2], passage("third", third, "to the sea")))
    reader.show_article(crowded, CATEGORIES, "opened")
    text = text_of(reader)
    qtbot.waitUntil(lambda: seen_share(reader, 1) == 1)
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place_in(text, TEXT.index("the sea")))
    menu = next(each for each in reader.findChildren(QMenu) if each.isVisible())
    assert [action.text() for action in menu.actions()] == ["Line opens", "Food && drink"]
    with qtbot.waitSignal(reader.passage_activated) as activated:
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert activated.args == ["third"]


def test_alt_down_and_up_step_through_the_passages_and_enter_goes_to_the_event(
    qtbot: QtBot, reader: Reader
) -> None:
    reader.activateWindow()
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    text = text_of(reader)
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    qtbot.keyClick(text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert reader.article_pane.current_excerpt == "opened"
    assert "2 of 3" in words(reader)
    with qtbot.waitSignal(reader.passage_activated) as activated:
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert activated.args == ["opened"]
    qtbot.keyClick(text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert reader.article_pane.current_excerpt == "founded"
    qtbot.keyClick(text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert reader.article_pane.current_excerpt == "founded"


def test_the_arrow_buttons_step_through_the_passages(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    assert not button(reader, "Previous passage").isEnabled()
    for expected in ("opened", "profits"):
        qtbot.mouseClick(button(reader, "Next passage"), Qt.MouseButton.LeftButton)
        assert reader.article_pane.current_excerpt == expected
    assert not button(reader, "Next passage").isEnabled()
    qtbot.waitUntil(lambda: seen_share(reader, 2) == 1)


def test_the_card_shows_at_which_of_its_passages_the_article_stands(qtbot: QtBot, reader: Reader) -> None:
    quote = next(each for each in reader.findChildren(PassageButton) if each.quote == FOUNDED)
    plain = quote.grab().toImage()
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    assert quote.grab().toImage() != plain
    qtbot.mouseClick(button(reader, "Next passage"), Qt.MouseButton.LeftButton)
    assert quote.grab().toImage() == plain


def test_the_passage_clicked_on_a_card_stays_in_view_when_the_article_opens(
    qtbot: QtBot, reader: Reader
) -> None:
    area = tuple(Excerpt(f"x{index}", "area", "a", f"{FILLER} {index}") for index in range(4))
    founded = PASSAGES.passages[0].excerpt
    reader.show_event(EventSources(AREA, (Source(ARTICLE, (*area, founded)),)), None, None)
    reader.article_requested.connect(lambda wanted: reader.show_article(PASSAGES, CATEGORIES, wanted[1]))
    quote = next(each for each in reader.findChildren(PassageButton) if each.quote == FOUNDED)
    reader.event_pane.ensureWidgetVisible(quote)
    qtbot.mouseClick(quote, Qt.MouseButton.LeftButton)
    viewport = reader.event_pane.viewport()

    def is_in_view() -> bool:
        top = quote.mapTo(viewport, QPoint(0, 0)).y()
        return top >= 0 and top + quote.height() <= viewport.height()

    qtbot.waitUntil(is_in_view)
    assert reader.article_pane.current_excerpt == "founded"


def test_the_open_article_follows_the_event_that_is_shown(reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    reader.show_event(EventSources(LINE, ()), CATEGORIES["rail"], None)
    assert reader.article_pane.current_excerpt == "opened"
    reader.show_event(EventSources(Event("else", "Something else"), ()), None, None)
    assert reader.article_pane.current_excerpt is None


def test_a_passage_whose_words_are_lost_is_said_to_be_so(reader: Reader) -> None:
    lost = Passage(Excerpt("lost", "area", "a", "gone", anchor="lost"), AREA)
    reader.show_article(ArticlePassages(ARTICLE, (*PASSAGES.passages, lost)), CATEGORIES, "lost")
    assert any("no longer found" in text for text in words(reader))
    reader.show_article(ArticlePassages(ARTICLE, (*PASSAGES.passages, lost)), CATEGORIES, "founded")
    assert not any("no longer found" in text for text in words(reader))


def test_the_article_can_be_put_away_and_opened_again_as_large_as_it_was(
    qtbot: QtBot, reader: Reader
) -> None:
    reader.set_article_share(0.6)
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    height_px = reader.article_pane.height()
    assert height_px == pytest.approx(0.6 * 820, abs=10)
    qtbot.mouseClick(button(reader, "Close the article"), Qt.MouseButton.LeftButton)
    assert not reader.article_pane.isVisible()
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    assert reader.article_pane.height() == height_px


def test_clear_shows_how_to_begin_and_no_article(reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    reader.clear()
    assert not reader.article_pane.isVisible()
    shown = [label.text() for label in reader.findChildren(QLabel) if label.isVisible()]
    assert any("Click an event" in text for text in shown)
    assert AREA.title not in shown


def test_selected_text_is_copied_as_the_article_has_it(qtbot: QtBot, reader: Reader) -> None:
    text = "First\u00a0line 𠮷.\r\n\n<b>Second</b> line."
    reader.show_article(ArticlePassages(Article("a", "T", text=text), ()), CATEGORIES, None)
    view = text_of(reader)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == text
    assert not copied.hasHtml()


def test_text_is_selected_with_the_mouse_without_going_to_an_event(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "profits")
    view = text_of(reader)
    qtbot.waitUntil(lambda: seen_share(reader, 1) == 1)
    begin, end = (place_in(view, TEXT.index(OPENED) + offset) for offset in (2, 12))
    with qtbot.assertNotEmitted(reader.passage_activated):
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=begin)
        qtbot.mouseMove(view.viewport(), end)
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert view.textCursor().selectedText() in OPENED
    assert view.textCursor().hasSelection()


def test_markup_in_an_article_is_text_and_loads_nothing(reader: Reader) -> None:
    text = '<img src="http://example.org/x.png"> <a href="http://example.org">link</a> &amp; ![](x.png)'
    reader.show_article(ArticlePassages(Article("a", "T", text=text), ()), CATEGORIES, None)
    view = text_of(reader)
    assert view.toPlainText() == text
    image = QTextDocument.ResourceType.ImageResource.value
    for place in (QUrl("http://example.org/x.png"), QUrl.fromLocalFile(__file__)):
        assert not view.document().resource(image, place)


def test_the_link_to_the_original_is_handed_over_and_not_opened(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, None)
    link = button(reader, "Open in the browser: https://example.org/article")
    with qtbot.waitSignal(reader.link_activated) as activated:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert activated.args == ["https://example.org/article"]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "ftp://example.org", "https://", "http://[", ""]
)
def test_an_address_that_leads_to_no_web_page_is_no_link(reader: Reader, url: str) -> None:
    article = Article("a", "T", url=url, archive_url=url, text="text")
    reader.show_article(ArticlePassages(article, ()), CATEGORIES, None)
    links = [each for each in reader.findChildren(QuietButton) if "browser" in each.accessibleName()]
    assert links == []


def test_a_passage_under_the_mouse_tells_its_event(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "opened")
    view = text_of(reader)
    qtbot.waitUntil(lambda: seen_share(reader, 2) == 1)
    at = place_in(view, TEXT.index("profits"))
    qtbot.mouseMove(view.viewport(), at)
    qtbot.waitUntil(lambda: view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor)
    asking = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), asking)
    assert QToolTip.text() == "<qt>New area &lt;b&gt;established&lt;/b&gt;</qt>"
    qtbot.mouseMove(view.viewport(), place_in(view, TEXT.index("& more")))
    qtbot.waitUntil(lambda: view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor)


def test_lines_stay_readable_in_a_broad_pane_and_whole_in_a_narrow_one(reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    for width_px in (300, 1400):
        reader.resize(width_px, 820)
        view = text_of(reader)
        layout = view.document().begin().layout()
        longest = max(layout.lineAt(index).textLength() for index in range(layout.lineCount()))
        assert longest <= 90
        assert view.document().size().width() <= view.viewport().width()


def test_blank_lines_are_only_the_space_between_paragraphs(reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    document = text_of(reader).document()
    first, blank = document.begin(), document.begin().next()
    line_px = first.layout().lineAt(0).height()
    assert document.documentLayout().blockBoundingRect(blank).height() < line_px


def test_many_blank_lines_leave_no_hole(reader: Reader) -> None:
    reader.show_article(ArticlePassages(Article("a", "T", text="a\n\nb"), ()), CATEGORIES, None)
    document = text_of(reader).document()
    height_px = document.size().height()
    reader.show_article(ArticlePassages(Article("a", "T", text="a" + "\n" * 9 + "b"), ()), CATEGORIES, None)
    assert document.size().height() <= height_px + 8


def test_a_pale_category_can_be_seen_and_a_colour_that_is_none_does_no_harm() -> None:
    for theme in (LIGHT, DARK):
        for colour in ("#f0e442", "#ffffff", "#000000", "no colour", ""):
            assert contrast(category_colour(colour, theme), QColor(theme.panel)) >= 3
    assert category_colour("#0072b2", LIGHT).name() == "#0072b2"


def test_a_passage_is_found_by_a_point_on_any_of_its_lines(qtbot: QtBot, reader: Reader) -> None:
    reader.resize(300, 820)
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    view = text_of(reader)
    qtbot.waitUntil(lambda: seen_share(reader, 0) == 1)
    start = TEXT.index(FOUNDED)
    for offset in (start, start + len(FOUNDED) // 2, start + len(FOUNDED) - 1):
        found = view.passages_at(QPointF(place_in(view, offset)))
        assert [highlight.excerpt for highlight in found] == ["founded"]
    assert view.passages_at(QPointF(place_in(view, start - 2))) == ()


def test_a_step_to_a_passage_of_another_event_names_it_and_offers_to_go_there(
    qtbot: QtBot, reader: Reader
) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    assert "Line opens" not in words(reader)
    qtbot.mouseClick(button(reader, "Next passage"), Qt.MouseButton.LeftButton)
    assert "Line opens" in words(reader)
    with qtbot.waitSignal(reader.passage_activated) as activated:
        qtbot.mouseClick(button(reader, "Show event: Line opens"), Qt.MouseButton.LeftButton)
    assert activated.args == ["opened"]
    reader.show_event(EventSources(LINE, ()), CATEGORIES["rail"], None)
    assert "Line opens" not in words(reader)


@pytest.mark.parametrize("height_px", [440, 500, 560, 620])
def test_each_step_brings_its_passage_into_view(qtbot: QtBot, reader: Reader, height_px: int) -> None:
    reader.resize(440, height_px)
    events = (AREA, LINE)
    lines = [f"Line {number} of the text speaks of this." for number in range(40)]
    text = "\n\n".join(lines)
    many = tuple(passage(f"x{i}", events[i % 2], quote, text) for i, quote in enumerate(lines))
    reader.show_article(ArticlePassages(Article("b", "T", text=text), many), CATEGORIES, "x0")
    for index in range(1, len(lines)):
        qtbot.mouseClick(button(reader, "Next passage"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda index=index: seen_share(reader, index) == 1)


def test_a_passage_of_the_open_article_is_returned_to_from_its_card(qtbot: QtBot, reader: Reader) -> None:
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    qtbot.mouseClick(button(reader, "Next passage"), Qt.MouseButton.LeftButton)
    quote = next(each for each in reader.findChildren(PassageButton) if each.quote == FOUNDED)
    reader.event_pane.ensureWidgetVisible(quote)
    with qtbot.waitSignal(reader.article_requested):
        qtbot.mouseClick(quote, Qt.MouseButton.LeftButton)
    assert reader.article_pane.current_excerpt == "founded"
    qtbot.waitUntil(lambda: seen_share(reader, 0) == 1)


def test_no_card_shows_a_passage_as_open_once_the_article_is_put_away(reader: Reader) -> None:
    quote = next(each for each in reader.findChildren(PassageButton) if each.quote == FOUNDED)
    plain = quote.grab().toImage()
    reader.show_article(PASSAGES, CATEGORIES, "founded")
    reader.close_article()
    assert quote.grab().toImage() == plain
    excerpts = (PASSAGES.passages[0].excerpt,)
    reader.show_event(EventSources(AREA, (Source(ARTICLE, excerpts),)), CATEGORIES["trade"], None)
    again = next(each for each in reader.findChildren(PassageButton) if each.isVisible())
    again.resize(quote.size())
    assert again.grab().toImage() == plain
