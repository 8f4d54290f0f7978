"""The colours of the program, light and dark, and of figures for print, as plain ``#rrggbb`` text.

Every text colour has a contrast of at least 4.5:1 on every ground it stands on (WCAG 2.2, 1.4.3);
a test computes it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

ThemeName = Literal["light", "dark", "print", "greyscale"]


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they are for.

    ``ground`` carries the timeline, ``stripe`` every other lane, ``panel`` the bars and the reader;
    ``card`` a source card on the panel. ``hairline`` is the grid, ``line`` separates, ``text`` and
    ``muted`` are words, ``accent`` is selection and links (``on_accent`` on it, ``accent_soft`` behind
    it). ``passage`` lies under the open passage, ``other_passage`` under those of other events.
    ``agrees`` and ``differs`` are words about dates. ``uncategorised`` draws what has no category.
    ``tint`` (0 to 255) is how strongly a category's colour shows in bars, whiskers and counts. Where
    ``has_shapes`` categories are told apart by greys, the forms of their signs and hatchings of their bars.
    """

    name: ThemeName
    ground: str
    stripe: str
    panel: str
    card: str
    hairline: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    passage: str
    other_passage: str
    agrees: str
    differs: str
    uncategorised: str
    tint: int
    has_shapes: bool = False


def lane_ground(number: int, theme: Theme) -> str:
    """What a lane is painted on: every other one, from the first, has a stripe."""
    return theme.stripe if number % 2 == 0 else theme.ground


LIGHT: Final = Theme(
    name="light",
    ground="#ffffff",
    stripe="#f6f8fa",
    panel="#fbfbfc",
    card="#ffffff",
    hairline="#edf0f3",
    line="#dde2e8",
    text="#14171c",
    muted="#5c6570",
    accent="#1259d6",
    on_accent="#ffffff",
    accent_soft="#dbe7fb",
    passage="#fff0c4",
    other_passage="#f1f3f6",
    agrees="#08703f",
    differs="#8a5200",
    uncategorised="#6b7480",
    tint=80,
)

DARK: Final = Theme(
    name="dark",
    ground="#14171c",
    stripe="#191d23",
    panel="#1a1e25",
    card="#1f242c",
    hairline="#22272f",
    line="#2f3640",
    text="#eef1f4",
    muted="#9ea8b4",
    accent="#6ea8ff",
    on_accent="#0c1116",
    accent_soft="#22375a",
    passage="#4b3f14",
    other_passage="#262c35",
    agrees="#5fd39b",
    differs="#f0b354",
    uncategorised="#8d97a4",
    tint=104,
)

# On white paper: no grounds, which print as dots, and lines that a press holds.
PRINT: Final = replace(
    LIGHT,
    name="print",
    stripe="#ffffff",
    panel="#ffffff",
    hairline="#e0e0e0",
    line="#b0b0b0",
    text="#000000",
    muted="#3c3c3c",
    tint=104,
)

GREYSCALE: Final = replace(
    PRINT,
    name="greyscale",
    accent="#000000",
    accent_soft="#dcdcdc",
    passage="#e6e6e6",
    other_passage="#f2f2f2",
    agrees="#3c3c3c",
    differs="#3c3c3c",
    uncategorised="#5a5a5a",
    tint=64,
    has_shapes=True,
)
# Of categories by their number, dark and light by turns, all of 3:1 and more on white.
GREYS: Final = ("#262626", "#7d7d7d", "#4d4d4d", "#8f8f8f", "#000000", "#6b6b6b", "#3a3a3a", "#858585")

# Those of the program itself, and of figures besides.
SCREEN_THEMES: Final[tuple[ThemeName, ...]] = ("light", "dark")
THEMES: Final[dict[ThemeName, Theme]] = {"light": LIGHT, "dark": DARK, "print": PRINT, "greyscale": GREYSCALE}
