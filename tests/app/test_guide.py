"""The user's guide: opened offline, in every language, and what it says of menus and keys is so."""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot
from windows import Desk

from timeline_app.app.actions import action_entries
from timeline_app.app.first_steps.guide import Guide, guide_file
from timeline_app.app.keys_groups import key_groups
from timeline_app.app.languages import LANGUAGES, LanguageChoice
from timeline_app.app.look import apply_text_size
from timeline_app.app.palette.commands import commands_of

TAGS = [language.tag for language in LANGUAGES]
OTHERS = [tag for tag in TAGS if tag != "en"]


def text_of(language: str) -> str:
    return guide_file(language).read_text(encoding="utf-8")


def paths_in(text: str) -> set[tuple[str, ...]]:
    """The ways through menus that a guide names: *View › Theme*."""
    return {tuple(path.split(" › ")) for path in re.findall(r"\*([^*\n]+ › [^*\n]+)\*", text)}


def codes_in(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def keys_in(text: str) -> list[str]:
    """The keys that stand in brackets, in bold or in the table, and all that have a modifier."""
    told = re.findall(r"[(（*]([A-Z?/]|F\d+)[)）*]", text)
    for row in re.findall(r"^\| ([^|]+) \|", text, re.MULTILINE):
        told += [key for key in re.findall(r"\S+", row.replace(", ", " ")) if key.isascii() and key != "key"]
    return sorted({*told, *re.findall(r"(?:(?:Ctrl|Alt|Shift)\+)+\w+", text)})


@pytest.mark.parametrize("language", TAGS)
def test_the_guide_opens_offline_and_its_chapters_lead_into_the_text(
    desk: Desk, qtbot: QtBot, language: LanguageChoice
) -> None:
    window = desk.window()
    guide = Guide(language, window)
    qtbot.addWidget(guide)
    guide.show()
    assert guide.chapters.count() > 8
    guide.chapters.setCurrentRow(guide.chapters.count() - 2)
    assert guide.text.verticalScrollBar().value() > 0


def test_the_guide_is_set_as_large_as_the_words_of_the_interface(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window()

    def letters_px() -> int:
        guide = Guide("en", window)
        qtbot.addWidget(guide)
        return guide.text.document().defaultFont().pixelSize()

    usual = letters_px()
    apply_text_size(200)
    assert letters_px() == 2 * usual


@pytest.mark.parametrize("language", TAGS)
def test_the_guide_loads_nothing_and_leads_nowhere_outside(language: LanguageChoice) -> None:
    assert not re.search(r"!\[|https?://|<img", text_of(language))


@pytest.mark.parametrize("language", TAGS)
def test_every_menu_the_guide_names_is_there_under_that_name(desk: Desk, language: LanguageChoice) -> None:
    window = desk.program(language).window
    there: set[tuple[str, ...]] = set()
    for command in commands_of(window.menuBar()):
        steps = [*command.place.split(" › "), command.name]
        bare = tuple(re.sub(r"\(\w\)$", "", step) for step in steps)  # without the menu key
        there |= {bare[:length] for length in range(2, len(bare) + 1)}
    named = paths_in(text_of(language))
    assert len(named) > 20
    assert named - there == set()


def test_what_the_guide_says_of_keys_is_so() -> None:
    shown = {key for group in key_groups(action_entries()) for keys, _ in group.lines for key in keys.split()}
    shown |= {"Enter", "Shift+Enter"}  # the one is called Return there, the other is the search's own
    named = keys_in(text_of("en"))
    assert len(named) > 30
    assert [key for key in named if key not in shown] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_guide_says_the_same_in_its_language(language: LanguageChoice) -> None:
    english, other = text_of("en"), text_of(language)
    assert guide_file(language).stem == language
    assert len(re.findall(r"^## ", other, re.MULTILINE)) == len(re.findall(r"^## ", english, re.MULTILINE))
    assert codes_in(other) == codes_in(english)
    assert keys_in(other) == keys_in(english)
    assert len(paths_in(other)) == len(paths_in(english))


@pytest.mark.parametrize("language", OTHERS)
def test_chinese_paragraphs_are_not_broken_into_lines_which_would_put_gaps_between_words(
    language: LanguageChoice,
) -> None:
    assert not re.search(r"[\u3000-\u9fff\uff00-\uffef]\n[^\n#|-]", text_of(language))
