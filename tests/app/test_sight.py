"""What helps to see: words as large as one wants them, contrast, less motion."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hands import press_key
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from windows import Desk, is_at_rest, path_of, selected

from timeline_app.app.access import stillness
from timeline_app.app.keys_overlay import KeysOverlay
from timeline_app.app.main_window import MainWindow
from timeline_app.app.program import Program
from timeline_app.app.reader.theming import contrast
from timeline_app.app.settings import ThemeChoice
from timeline_app.app.text_size import TEXT_SIZES, nearest_size, scaled_sheet
from timeline_app.timeline.sizes import TextStyle

LIANGJIANG = "liangjiang-new-area-2010"
LEAST = 4.5  # WCAG 2.2, 1.4.3
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
Role = QPalette.ColorRole


def large(desk: Desk, percent: int = 200) -> MainWindow:
    """A window whose words are this large, on an event and an article."""
    desk.settings().text_size = percent
    window = desk.window()
    window.presenter.session.select(LIANGJIANG)
    window.presenter.session.open_article("liangjiang-feature-2020", None)
    desk.rest(window)
    return window


def test_words_twice_as_large_are_so_in_menus_timeline_and_reader(desk: Desk) -> None:
    window = large(desk)
    assert window.menuBar().font().pixelSize() == 26
    assert window.top_bar.menu_button.font().pixelSize() == 26
    assert window.canvas.fonts.font(TextStyle.TITLE).pixelSize() == 26
    assert window.reader.article_pane.text.font().pixelSize() == 28
    assert window.overview.height() > 72


def test_rows_of_the_timeline_have_room_for_larger_words(desk: Desk) -> None:
    window = large(desk)
    frame = window.canvas.frame()
    fonts = window.canvas.fonts
    assert frame.sizes.title_height >= fonts.ascent(TextStyle.TITLE)
    assert frame.sizes.row_height == 72
    labels = [mark.label for mark in frame.marks_in_view() if mark.label.title]
    assert labels
    for label in labels:
        assert label.box.bottom - label.box.top >= frame.sizes.title_height


@pytest.mark.parametrize("percent", [150, 200])
def test_no_button_and_no_line_of_the_window_is_cut_by_larger_words(desk: Desk, percent: int) -> None:
    window = large(desk, percent)
    window.modes.show("both")
    desk.rest(window)
    shown = [each for each in window.findChildren(QWidget) if each.isVisible()]
    buttons = [each for each in shown if isinstance(each, QAbstractButton) and each.text()]
    assert len(buttons) > 8
    for button in buttons:
        assert button.height() >= button.fontMetrics().height(), button.text()
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
    for label in (each for each in shown if type(each) is QLabel and each.text()):
        assert label.height() >= label.fontMetrics().height() * 0.95, label.text()


def test_the_list_of_keys_can_still_be_read_whole(desk: Desk) -> None:
    window = large(desk)
    press_key(window, Qt.Key.Key_Question)
    (overlay,) = window.findChildren(KeysOverlay)
    labels = [each for each in overlay.findChildren(QLabel) if each.text()]
    assert all(
        each.width() >= each.sizeHint().width() for each in labels if each.objectName() == "keys_words"
    )


def test_choosing_a_size_opens_the_window_anew_where_one_was(
    desk: Desk, application: QApplication, qtbot: QtBot
) -> None:
    program = Program(application, desk.settings())
    program.window.show()
    with qtbot.waitSignal(program.window.store_shown):
        program.open_path(desk.first_store)
    qtbot.waitUntil(lambda: is_at_rest(program.window))
    program.window.presenter.session.select(LIANGJIANG)
    qtbot.waitUntil(lambda: is_at_rest(program.window))
    before, store = program.window, path_of(program.window)
    action = next(
        each for each in before.findChildren(type(before.actions_by_id["view.fit"]))
        if each.objectName() == "text_size.150"
    )  # fmt: skip
    action.trigger()
    qtbot.waitUntil(lambda: program.window is not before)
    qtbot.waitUntil(lambda: is_at_rest(program.window))
    assert path_of(program.window) == store
    assert selected(program.window) == LIANGJIANG
    assert program.window.menuBar().font().pixelSize() == 20
    assert desk.settings().text_size == 150
    program.window.close()
    program.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_size_that_is_remembered_badly_is_one_there_is(desk: Desk) -> None:
    settings = desk.settings()
    settings.set_text("look/text_size", "a lot")
    assert settings.text_size == 100
    assert nearest_size(163) in (150, 175)
    assert {nearest_size(each) for each in range(0, 500, 7)} == set(TEXT_SIZES)


def test_a_style_sheet_grows_with_the_words(desk: Desk) -> None:
    large(desk)
    assert scaled_sheet("QLabel { font-size: 12px; padding: 4px; }") == (
        "QLabel { font-size: 24px; padding: 4px; }"
    )


# Contrast


def rules(window: MainWindow) -> Iterator[tuple[str, dict[str, str]]]:
    """The rules of all style sheets that are in force, as selector and properties."""
    sheets = {each.styleSheet() for each in window.findChildren(QWidget)} | {
        QApplication.instance().styleSheet()
    }
    for sheet in sheets:
        for selector, body in RULE.findall(sheet):
            pairs = (line.partition(":") for line in body.split(";"))
            yield selector.strip(), {name.strip(): value.strip() for name, _, value in pairs if value.strip()}


def is_colour(text: str) -> bool:
    return QColor.isValidColorName(text) and text != "transparent"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_of_widgets_can_be_read_on_their_grounds(
    desk: Desk, window: MainWindow, theme: ThemeChoice
) -> None:
    window.set_theme_choice(theme)
    window.modes.show("both")
    window.show_palette()
    pairs = [
        (selector, QColor(found["color"]), QColor(found.get("background", "")))
        for selector, found in rules(window)
        if "disabled" not in selector and is_colour(found.get("color", ""))
        and is_colour(found.get("background", ""))
    ]  # fmt: skip
    assert len(pairs) >= 12
    for selector, words, ground in pairs:
        assert contrast(words, ground) >= LEAST, f"{selector}: {words.name()} on {ground.name()}"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_that_qt_paints_itself_can_be_read(window: MainWindow, theme: ThemeChoice) -> None:
    window.set_theme_choice(theme)
    palette = QApplication.palette()
    pairs = (
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.Text, Role.AlternateBase),
        (Role.ButtonText, Role.Button),
        (Role.HighlightedText, Role.Highlight),
        (Role.ToolTipText, Role.ToolTipBase),
        (Role.Link, Role.Base),
        (Role.LinkVisited, Role.Base),
    )
    for words, ground in pairs:
        assert contrast(palette.color(words), palette.color(ground)) >= LEAST, (words, ground)


# Motion


def test_with_less_motion_the_view_goes_where_it_is_led_at_once(desk: Desk, window: MainWindow) -> None:
    window.actions_by_id["view.still"].setChecked(True)
    navigator = window.presenter.navigator
    reached: list[object] = []
    navigator.motion.span_reached.connect(reached.append)
    navigator.fit_all()
    assert window.presenter.session.state.span == navigator.whole()
    assert reached == [navigator.whole()]
    assert navigator.motion.target is None
    window.actions_by_id["view.back"].trigger()
    desk.rest(window)
    assert window.presenter.session.state.span != navigator.whole()


def test_less_motion_is_remembered_and_holds_for_the_next_store(desk: Desk, window: MainWindow) -> None:
    window.actions_by_id["view.still"].setChecked(True)
    window.close()
    again = desk.window()
    assert again.actions_by_id["view.still"].isChecked()
    before = again.presenter.session.state.span
    again.presenter.navigator.zoom_in()
    assert again.presenter.session.state.span != before
    assert again.presenter.navigator.motion.target is None


def test_at_first_there_is_as_much_motion_as_the_system_asks_for(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not desk.window().actions_by_id["view.still"].isChecked()
    monkeypatch.setattr(stillness, "system_is_still", lambda: True)
    assert desk.window().actions_by_id["view.still"].isChecked()
