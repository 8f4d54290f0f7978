"""The colours that things are painted in, mixed once for each category and ground."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor

from timeline_app.drawing.paint_dates import DateLook, faded, mixed
from timeline_app.drawing.shapes import Shape, shape_of
from timeline_app.drawing.theme import GREYS, Theme, lane_ground
from timeline_app.timeline.picture import Mark
from timeline_app.timeline.sizes import Sizes


class Palette:
    """The colours of a theme and of the categories, by their index; -1 has none of its own.

    Colours that are given out are not to be changed. Where it is ``is_clear``, what lies on the grid lets it
    shine through.
    """

    def __init__(self, theme: Theme, category_colours: Sequence[str], *, is_clear: bool = False) -> None:
        self._theme = theme
        self._is_clear = is_clear
        self._colours = [QColor(colour) for colour in category_colours]
        if theme.has_shapes:
            self._colours = [QColor(GREYS[place % len(GREYS)]) for place in range(len(self._colours))]
        self._uncategorised = QColor(theme.uncategorised)
        self._grounds = (QColor(lane_ground(0, theme)), QColor(lane_ground(1, theme)))
        self._soft: dict[int, QColor] = {}
        self._mixed: dict[tuple[int, int, int], QColor] = {}
        self._looks: dict[tuple[int, int, int, bool, float], DateLook] = {}

    def colour(self, category: int) -> QColor:
        """A category's own colour."""
        return self._colours[category] if 0 <= category < len(self._colours) else self._uncategorised

    def shape(self, category: int) -> Shape:
        """The form of a category's sign."""
        return shape_of(category) if self._theme.has_shapes else Shape.CIRCLE

    def soft(self, category: int) -> QColor:
        """A category's colour as it lies behind words, through which its ground shows."""
        colour = self._soft.get(category)
        if colour is None:
            colour = self._soft[category] = faded(self.colour(category), self._theme.tint)
        return colour

    def ground(self, lane: int) -> QColor:
        """What a lane is painted on."""
        return self._grounds[lane % 2]

    def look(self, mark: Mark, sizes: Sizes) -> DateLook:
        """What a mark's date looks like besides where it lies; most marks share a few looks."""
        radius = sizes.headline_radius if mark.is_headline else sizes.disc_radius
        key = (mark.category, mark.lane % 2, int(mark.flags), mark.is_period, radius)
        look = self._looks.get(key)
        if look is None:
            colour, ground = self.colour(mark.category), self.ground(mark.lane)
            look = DateLook(
                mark.flags,
                mark.is_period,
                colour,
                ground,
                self._theme.tint,
                radius,
                shape=self.shape(mark.category),
                has_shape=self._theme.has_shapes,
                is_translucent=self._is_clear,
            )
            self._looks[key] = look
        return look

    def on_lane(self, category: int, lane: int, strength: int) -> QColor:
        """A category's colour mixed into a lane's ground, with a strength of 0 to 255."""
        key = (category, lane % 2, strength)
        colour = self._mixed.get(key)
        if colour is None:
            colour = self._mixed[key] = mixed(self.colour(category), self.ground(lane), strength)
        return colour
