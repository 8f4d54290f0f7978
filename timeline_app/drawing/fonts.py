"""The fonts of a picture, one for each kind of text, and their measures."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from timeline_app.core.bounds import Span
from timeline_app.timeline.sizes import TextStyle
from timeline_app.timeline.ticks import Axis, axis_for

# Inter first, since the pictures were designed with it; then what systems ship for their screens.
FAMILIES: Final = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Ubuntu", "Roboto", "DejaVu Sans")
# For Chinese: named, so that Latin letters keep the family above and all Han letters share one.
HAN_FAMILIES: Final = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
    "WenQuanYi Micro Hei",
)

# The same letters as Taiwan and Hong Kong write them; they go first where traditional Chinese is read.
TRADITIONAL_FAMILIES: Final = (
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Source Han Sans TC",
    "PingFang TC",
    "Microsoft JhengHei",
)

_MOST_WIDTHS: Final = 50_000  # texts of each style whose widths are remembered

_STYLES: Final[dict[TextStyle, tuple[int, QFont.Weight]]] = {
    TextStyle.HEADLINE: (14, QFont.Weight.DemiBold),
    TextStyle.TITLE: (13, QFont.Weight.Medium),
    TextStyle.DATE: (11, QFont.Weight.Normal),
    TextStyle.COUNT: (11, QFont.Weight.DemiBold),
    TextStyle.LANE: (13, QFont.Weight.DemiBold),
    TextStyle.LANE_NOTE: (11, QFont.Weight.Normal),
    TextStyle.TICK: (12, QFont.Weight.Normal),
    TextStyle.BAND: (12, QFont.Weight.DemiBold),
    TextStyle.ARTICLE: (11, QFont.Weight.Normal),
    TextStyle.TITLE_PAGE: (17, QFont.Weight.DemiBold),
    TextStyle.NUMBER: (11, QFont.Weight.DemiBold),
    TextStyle.NOTE: (11, QFont.Weight.Normal),
    TextStyle.NOTE_HEAD: (11, QFont.Weight.DemiBold),
    TextStyle.NOTE_ITALIC: (11, QFont.Weight.Normal),
}
SMALLEST_PX: Final = min(size for size, _ in _STYLES.values())
_ITALIC: Final = (TextStyle.NOTE_ITALIC,)


def installed_families(wanted: tuple[str, ...]) -> list[str]:
    """Those of ``wanted`` that this system has, in order."""
    installed = set(QFontDatabase.families())
    return [family for family in wanted if family in installed]


def is_installed(family: str) -> bool:
    """Whether this system has a family of fonts, whatever the case it is written in."""
    return family.casefold() in {each.casefold() for each in QFontDatabase.families()}


def han_families(language: str = "en") -> tuple[str, ...]:
    """The families for Chinese that a reader of ``language`` (BCP 47) expects, best first."""
    is_traditional = language.lower().startswith("zh-hant")
    return TRADITIONAL_FAMILIES + HAN_FAMILIES if is_traditional else HAN_FAMILIES + TRADITIONAL_FAMILIES


def has_han_font() -> bool:
    """Whether any font of this system has Chinese letters."""
    known = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    return bool(known or installed_families(han_families()))


class Fonts:
    """Fonts by :class:`TextStyle`, and widths of texts in px.

    Widths are remembered: the same titles are measured at every layout. Call it as a
    :class:`~timeline_app.timeline.sizes.TextMeasurer`. A ``family`` that is given goes before the usual ones;
    letters are ``scale`` times as large as usual, and those of Han as readers of ``language`` (BCP 47) write
    them.
    """

    def __init__(self, family: str = "", scale: float = 1.0, language: str = "en") -> None:
        self.scale = scale
        latin, han = installed_families(FAMILIES), installed_families(han_families(language))
        families = (latin or QFont().families()) + han
        if family:
            families.insert(0, family)
        self._fonts = {
            style: _font(families, round(size * scale), weight, is_italic=style in _ITALIC)
            for style, (size, weight) in _STYLES.items()
        }
        self._metrics = {style: QFontMetricsF(font) for style, font in self._fonts.items()}
        self._ascents = {style: metrics.ascent() for style, metrics in self._metrics.items()}
        self._heights = {style: metrics.height() for style, metrics in self._metrics.items()}
        self._widths: dict[TextStyle, dict[str, float]] = {style: {} for style in _STYLES}

    def __call__(self, text: str, style: TextStyle) -> float:
        widths = self._widths[style]
        width = widths.get(text)
        if width is None:
            if len(widths) >= _MOST_WIDTHS:
                widths.clear()
            width = widths[text] = self._metrics[style].horizontalAdvance(text)
        return width

    def font(self, style: TextStyle) -> QFont:
        return self._fonts[style]

    def ascent(self, style: TextStyle) -> float:
        """Height in px of the letters above the base line."""
        return self._ascents[style]

    def height(self, style: TextStyle) -> float:
        """Height in px of a line: ascent and descent."""
        return self._heights[style]

    def baseline(self, style: TextStyle, line_height: float) -> float:
        """How far below the top of a line of ``line_height`` px its letters stand, to be centred in it."""
        return (line_height - self.height(style)) / 2 + self.ascent(style)

    def axis(self, view: Span, width_px: float, *, language: str = "en", weeks: bool = False) -> Axis:
        """The axis of a view over ``width_px``, measured in the letters it will be painted in."""
        return axis_for(
            view,
            width_px,
            lambda text: self(text, TextStyle.TICK),
            measure_band=lambda text: self(text, TextStyle.BAND),
            language=language,
            weeks=weeks,
        )


def _font(families: list[str], size_px: int, weight: QFont.Weight, *, is_italic: bool) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(size_px)
    font.setWeight(weight)
    font.setItalic(is_italic)
    # Without hinting the widths are the same at every scale, so that what was laid out fits.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
