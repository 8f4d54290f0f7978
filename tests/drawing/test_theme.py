"""Colours: words can be read on whatever they stand on, light and dark (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from timeline_app.drawing.theme import DARK, LIGHT, THEMES, Theme, lane_ground

LEAST = 4.5
# What each kind of words stands on.
GROUNDS = {
    "text": ("ground", "stripe", "panel", "card", "accent_soft", "passage", "other_passage"),
    "muted": ("ground", "stripe", "panel", "card", "accent_soft", "other_passage"),
    "accent": ("ground", "stripe", "panel", "card", "other_passage"),
    "on_accent": ("accent",),
    "agrees": ("panel", "card", "other_passage"),
    "differs": ("ground", "stripe", "panel", "card", "other_passage"),
}
PAIRS = [(words, ground) for words, grounds in GROUNDS.items() for ground in grounds]
# Okabe and Ito's colours, which the categories of a store are usually chosen from.
CATEGORIES = ("#000000", "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7")


def parts(colour: str) -> list[float]:
    return [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]


def luminance(rgb: list[float]) -> float:
    """Relative luminance, WCAG 2.2."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: list[float], other: list[float]) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def tinted(colour: str, ground: str, tint: int) -> list[float]:
    share = tint / 255
    return [
        mine * share + under * (1 - share) for mine, under in zip(parts(colour), parts(ground), strict=True)
    ]


def test_contrast_is_counted_as_the_standard_does() -> None:
    assert contrast(parts("#000000"), parts("#ffffff")) == pytest.approx(21)
    assert contrast(parts("#777777"), parts("#ffffff")) == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_can_be_read_on_every_ground_they_stand_on(theme: Theme, words: str, ground: str) -> None:
    assert contrast(parts(getattr(theme, words)), parts(getattr(theme, ground))) >= LEAST


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("category", [*CATEGORIES, "uncategorised"])
def test_a_count_and_words_on_a_bar_can_be_read_in_every_category(theme: Theme, category: str) -> None:
    colour = getattr(theme, category, category)
    for ground in (theme.ground, theme.stripe):
        assert contrast(parts(theme.text), tinted(colour, ground, theme.tint)) >= LEAST


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_what_has_no_category_can_be_seen_on_every_lane(theme: Theme) -> None:
    for ground in (theme.ground, theme.stripe):
        assert contrast(parts(theme.uncategorised), parts(ground)) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_colour_is_written_as_six_digits(theme: Theme) -> None:
    for field in fields(theme):
        if field.name not in ("name", "tint", "has_shapes"):
            assert re.fullmatch("#[0-9a-f]{6}", getattr(theme, field.name)), field.name
    assert 0 < theme.tint < 255


def test_the_themes_go_by_their_names_and_differ_in_every_colour() -> None:
    assert {name: theme.name for name, theme in THEMES.items()} == {name: name for name in THEMES}
    assert (THEMES["light"], THEMES["dark"]) == (LIGHT, DARK)
    for field in (field for field in fields(Theme) if field.name != "has_shapes"):
        assert getattr(LIGHT, field.name) != getattr(DARK, field.name), field.name


def test_lanes_are_told_apart_by_every_other_one_having_a_stripe() -> None:
    assert [lane_ground(number, LIGHT) for number in range(3)] == [LIGHT.stripe, LIGHT.ground, LIGHT.stripe]
