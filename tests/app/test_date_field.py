"""The date field, through typing and clicking: what it understands, asks, refuses, and how it shows it."""

from __future__ import annotations

import itertools

import pytest
from edtf_strategies import values
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QInputMethodEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.app.dates import BoundsDrawing, DateField
from timeline_app.app.dates.bounds_shape import shape_of
from timeline_app.app.dates.choices import ChoiceButton
from timeline_app.core.edtf import Edtf
from timeline_app.drawing.theme import DARK, LIGHT, Theme

# The offscreen platform says so of size hints and of raising windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """A window with nothing but a date field in it."""
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(DateField(LIGHT))
    qtbot.addWidget(window)
    window.resize(420, 160)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def field(holder: QWidget) -> DateField:
    widget = holder.findChild(DateField)
    assert isinstance(widget, DateField)
    widget.setFocus()
    return widget


def typed(qtbot: QtBot, field: DateField, text: str) -> None:
    """Types a text in place of what stands there."""
    field.edit.selectAll()
    qtbot.keyClick(field.edit, Qt.Key.Key_Delete)
    qtbot.keyClicks(field.edit, text)


def composed(field: DateField, text: str) -> None:
    """Enters a text as an input method does, as Chinese is."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field.edit, event)


def said(field: DateField) -> str:
    return field.answer.lines.text()


def choices(field: DateField) -> list[ChoiceButton]:
    return [button for button in field.answer.choices.buttons if button.isVisible()]


def underlined(field: DateField) -> str | None:
    return None if field.edit.fault is None else field.text()[slice(*field.edit.fault)]


def has_colour(image: QImage, colour: str) -> bool:
    """Whether some pixel has the colour, but for what smoothing takes away."""
    wanted = QColor(colour).getRgb()[:3]
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(
        sum(abs(one - other) for one, other in zip(pixel.getRgb()[:3], wanted, strict=True)) < 40
        for pixel in pixels
    )


@pytest.mark.parametrize(
    ("text", "edtf", "words"),
    [
        ("2010-06-18", "2010-06-18", "18 June 2010"),
        ("about 1900", "1900~", "c. 1900"),
        ("early 1990s", "[1990..1993]", "some time between 1990 and 1993"),
        ("May 2023", "2023-05", "May 2023"),
        ("between 1939 and 1945", "[1939..1945]", "some time between 1939 and 1945"),
        ("44 BC", "-0043", "44 BC"),
        ("2013/2015", "2013/2015", "2013 – 2015"),
    ],
)
def test_what_is_typed_is_understood_and_said_in_words(
    qtbot: QtBot, field: DateField, text: str, edtf: str, words: str
) -> None:
    qtbot.keyClicks(field.edit, text)

    assert field.edtf() == edtf
    assert said(field).startswith(words)
    assert f"EDTF {edtf}" in said(field)
    assert field.answer.drawing.isVisible()


def test_chinese_from_an_input_method_is_understood(field: DateField) -> None:
    composed(field, "1930年代")

    assert field.edtf() == "193X"
    assert field.text() == "1930年代"


def test_the_answer_is_there_after_every_key(qtbot: QtBot, field: DateField) -> None:
    seen = []
    for letter in "1939":
        qtbot.keyClick(field.edit, letter)
        seen.append((field.reading().text, field.edit.accessibleDescription()))

    assert [text for text, _ in seen] == ["1", "19", "193", "1939"]
    assert len({description for _, description in seen}) == 4


def test_a_year_bc_is_told_apart_from_its_number_in_the_notation(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "44 BC")

    assert "0000 is 1 BC" in said(field)


def test_a_julian_date_is_converted_and_says_so(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "25 October 1917 (Julian)")

    assert field.edtf() == "1917-11-07"
    assert "7 November / 25 October 1917" in said(field)
    assert "converted from the Julian calendar" in said(field)


def test_day_against_month_is_never_guessed(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "03/04/2010")

    assert field.edtf() is None
    assert [button.accessibleName() for button in choices(field)] == ["3 April 2010", "4 March 2010"]
    assert not field.answer.drawing.isVisible()


def test_a_click_on_a_choice_decides(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "03/04/2010")

    qtbot.mouseClick(choices(field)[1], Qt.MouseButton.LeftButton)

    assert field.edtf() == "2010-03-04"
    assert field.text() == "4 March 2010"
    assert choices(field) == []
    assert field.edit.hasFocus()


def test_undo_brings_back_the_question(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "03/04/2010")
    qtbot.mouseClick(choices(field)[0], Qt.MouseButton.LeftButton)

    qtbot.keySequence(field.edit, QKeySequence(QKeySequence.StandardKey.Undo))

    assert field.text() == "03/04/2010"
    assert field.edtf() is None
    assert len(choices(field)) == 2


def test_a_choice_can_be_made_with_the_keyboard_alone(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "03/04/2010")

    qtbot.keyClick(field.edit, Qt.Key.Key_Down)
    assert choices(field)[0].hasFocus()
    qtbot.keyClick(choices(field)[0], Qt.Key.Key_Right)
    assert choices(field)[1].hasFocus()
    qtbot.keyClick(choices(field)[1], Qt.Key.Key_Return)

    assert field.edtf() == "2010-03-04"


def test_the_up_key_leads_back_from_the_choices(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "03/04/2010")
    qtbot.keyClick(field.edit, Qt.Key.Key_Down)

    qtbot.keyClick(choices(field)[0], Qt.Key.Key_Up)

    assert field.edit.hasFocus()


def test_enter_on_an_open_question_goes_to_its_answers(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "03/04/2010")

    with qtbot.assertNotEmitted(field.accepted):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)

    assert choices(field)[0].hasFocus()


def test_the_tab_key_goes_from_the_text_to_the_choices(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "03/04/2010")

    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)

    assert choices(field)[0].hasFocus()


def test_six_choices_stay_apart_in_a_narrow_field(qtbot: QtBot, field: DateField) -> None:
    field.window().resize(300, 160)
    qtbot.keyClicks(field.edit, "3/4/98")

    QApplication.processEvents()  # lays out
    boxes = [button.geometry() for button in choices(field)]

    assert len(boxes) == 6
    assert all(not one.intersects(other) for one, other in itertools.combinations(boxes, 2))
    assert all(field.answer.choices.rect().contains(box) for box in boxes)


def test_enter_on_a_date_that_is_understood_accepts_it(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "May 2023")

    with qtbot.waitSignal(field.accepted, timeout=1000):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)


@pytest.mark.parametrize("text", ["", "nonsense", "2021-02-29"])
def test_enter_on_anything_else_accepts_nothing(qtbot: QtBot, field: DateField, text: str) -> None:
    qtbot.keyClicks(field.edit, text)

    with qtbot.assertNotEmitted(field.accepted):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "reason", "place", "fault"),
    [
        ("2021-02-29", "28 days", "character 9", "29"),
        ("1985/1984", "ends before it starts", "character 6", "1984"),
        ("2010-06-31/2011", "30 days", "character 9", "31"),
        ("in the blurb 1990", "blurb", "character 8", "blurb"),
        ("30 February 2010", "28 days", "character 1", "30 February 2010"),
    ],
)
def test_a_refusal_says_why_and_where_and_underlines_it(
    qtbot: QtBot, field: DateField, text: str, reason: str, place: str, fault: str
) -> None:
    qtbot.keyClicks(field.edit, text)

    assert field.edtf() is None
    assert reason in said(field)
    assert place in said(field)
    assert underlined(field) == fault
    assert reason in field.edit.accessibleDescription()
    assert place in field.edit.accessibleDescription()


def test_what_is_missing_at_the_end_is_underlined_behind_the_text(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "[1990")

    assert field.edit.fault == (5, 5)
    assert "at the end" in said(field)


def test_the_underline_is_drawn_below_the_fault_and_nowhere_else(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "2021-02-29")
    edit = field.edit
    cursor_x = edit.cursorRect().center().x()  # behind the 9
    width = QFontMetricsF(edit.font()).horizontalAdvance("29")

    image = edit.grab().toImage()
    ground = QColor(LIGHT.card)
    lowest = edit.height() - 5  # below the letters, above the frame
    marked = [
        x
        for x in range(6, edit.width() - 6)
        if any(image.pixelColor(x, y).blue() < ground.blue() - 60 for y in range(lowest - 4, lowest))
    ]

    assert marked
    assert min(marked) >= cursor_x - width - 2
    assert max(marked) <= cursor_x + 3


@pytest.mark.parametrize(
    ("text", "instead", "edtf"),
    [
        ("2021-02-29", "2021-02", "2021-02"),
        ("1985/1984", "1984/1985", "1984/1985"),
        ("[2010..1990]", "[1990..2010]", "[1990..2010]"),
        ("between 1945 and 1939", "between 1939 and 1945", "[1939..1945]"),
        ("30 February 2010", "February 2010", "2010-02"),
        ("2010-06-31/2011", "2010-06/2011", "2010-06/2011"),
    ],
)
def test_what_nearly_is_a_date_is_offered_mended(
    qtbot: QtBot, field: DateField, text: str, instead: str, edtf: str
) -> None:
    qtbot.keyClicks(field.edit, text)

    (offer,) = choices(field)
    assert offer.accessibleName() == instead
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)

    assert field.text() == instead
    assert field.edtf() == edtf


def test_what_is_nowhere_near_a_date_is_answered_with_examples(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "blurb")

    assert choices(field) == []
    assert "between 1939 and 1945" in field.edit.accessibleDescription()


@pytest.mark.parametrize("width", [300, 420, 700])
def test_the_height_stays_the_same_whatever_is_typed(qtbot: QtBot, field: DateField, width: int) -> None:
    field.window().resize(width, 160)
    texts = (
        "",
        "1939",
        "03/04/2010",
        "3/4/98",
        "2021-02-29",
        "blurb",
        "12345-06-07",
        "since 1990",
        "unknown",
    )

    heights = set()
    for text in texts:
        typed(qtbot, field, text)
        heights.add((field.height(), field.sizeHint().height(), field.answer.height()))

    assert len(heights) == 1


def test_words_too_long_for_the_field_are_whole_in_the_tooltip(qtbot: QtBot, field: DateField) -> None:
    field.window().resize(300, 160)
    text = "[1667-01-12,1668-02-13,1669-03-14,1670-04-15,1671-05-16]"
    qtbot.keyClicks(field.edit, text)

    assert "16 May 1671" in field.answer.lines.toolTip()
    assert text in field.answer.lines.toolTip()


def test_an_empty_field_is_no_date_and_gives_examples(field: DateField) -> None:
    assert field.edtf() == ""
    assert field.reading().status == "empty"
    assert "about 1900" in field.edit.accessibleDescription()


def test_that_no_date_is_known_can_be_written(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "unknown")

    assert field.edtf() == ""
    assert "no date" in said(field)


def test_the_same_date_in_other_words_is_no_change(field: DateField) -> None:
    told: list[object] = []
    field.date_changed.connect(told.append)

    for text in ("May 2023", "2023-05", "5/2023", "2021-02-29", "blurb", ""):
        field.set_text(text)

    assert told == ["2023-05", None, ""]


def test_a_date_that_becomes_unreadable_is_told_as_none(qtbot: QtBot, field: DateField) -> None:
    field.set_text("2021-02-2")
    told: list[object] = []
    field.date_changed.connect(told.append)

    qtbot.keyClicks(field.edit, "9")

    assert told == [None]


def test_a_screen_reader_hears_what_was_understood(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "about 1900")

    description = field.edit.accessibleDescription()
    assert field.edit.accessibleName() == "Date"
    assert "c. 1900" in description
    assert "earliest 1 January 1900" in description
    assert "latest 31 December 1900" in description


def test_a_screen_reader_hears_the_choices(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.edit, "03/04/2010")

    assert "3 April 2010 or 4 March 2010" in field.edit.accessibleDescription()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_field_takes_on_the_colours_of_a_theme(qtbot: QtBot, field: DateField, theme: Theme) -> None:
    field.set_theme(theme)
    qtbot.keyClicks(field.edit, "2021-02-29")

    assert has_colour(field.answer.lines.grab().toImage(), theme.differs)
    assert has_colour(field.edit.grab().toImage(), theme.card)


@pytest.fixture
def drawing(qtbot: QtBot) -> BoundsDrawing:
    widget = BoundsDrawing(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(360, 40)
    return widget


def test_the_outer_bounds_are_labelled_as_dates(drawing: BoundsDrawing) -> None:
    drawing.set_date("2013/2015")

    assert [text for _, text in drawing.labels()] == ["1 January 2013", "31 December 2015"]


def test_a_single_day_is_labelled_once(drawing: BoundsDrawing) -> None:
    drawing.set_date("2010-06-18")

    assert [text for _, text in drawing.labels()] == ["18 June 2010"]


def test_labels_grow_coarser_where_there_is_less_room(drawing: BoundsDrawing) -> None:
    drawing.set_date("2013/2015")
    seen = []
    for width in range(500, 60, -10):
        drawing.resize(width, 40)
        seen.append(tuple(text for _, text in drawing.labels()))

    assert list(dict.fromkeys(seen)) == [
        ("1 January 2013", "31 December 2015"),
        ("January 2013", "December 2015"),
        ("2013", "2015"),
    ]


def test_a_side_without_a_limit_has_a_tail_to_the_edge_and_no_label(drawing: BoundsDrawing) -> None:
    drawing.set_date("1990/..")

    shape = shape_of("1990/..", 300.0)

    assert [text for _, text in drawing.labels()] == ["1 January 1990"]
    assert shape.extent.open_end
    assert shape.extent.latest == 300.0
    assert shape.outer[1] is None


def test_deep_time_is_labelled_by_its_distance(drawing: BoundsDrawing) -> None:
    drawing.set_date("Y-66E6S2")

    assert [text for _, text in drawing.labels()] == ["67 million years ago", "66 million years ago"]


def test_the_drawing_is_solid_in_the_core_and_fades_to_the_edges(drawing: BoundsDrawing) -> None:
    drawing.set_theme(LIGHT)
    drawing.set_date("2013/2015")

    image = drawing.grab().toImage()
    reds = [image.pixelColor(x, 6).red() for x in (20, 60, 180, 300, 340)]

    assert reds[0] > reds[1] > reds[2]
    assert reds[2] < reds[3] < reds[4]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=values(), width=st.integers(60, 900))
def test_every_date_can_be_drawn_with_its_bounds_in_order_and_its_labels_apart(
    drawing: BoundsDrawing, value: Edtf, width: int
) -> None:
    drawing.resize(width, 40)
    drawing.set_date(str(value))
    metrics = QFontMetricsF(drawing.font())

    extent = shape_of(str(value), float(width)).extent
    labels = drawing.labels()

    assert 0.0 <= extent.earliest <= extent.anchor <= extent.latest <= width
    assert extent.earliest - 1e-6 <= min(extent.solid_start, extent.solid_end)
    assert max(extent.solid_start, extent.solid_end) <= extent.latest + 1e-6
    assert all(left >= 0 for left, _ in labels)
    if len(labels) == 2:
        assert labels[0][0] + metrics.horizontalAdvance(labels[0][1]) * 0.8 < labels[1][0]
    assert not drawing.grab().isNull()


def test_the_point_under_a_choice_is_the_choice(qtbot: QtBot, field: DateField) -> None:
    """The choices are not covered by anything: a click at their place reaches them."""
    qtbot.keyClicks(field.edit, "03/04/2010")
    first = choices(field)[0]

    assert field.window().childAt(first.mapTo(field.window(), QPoint(12, 12))) is first
