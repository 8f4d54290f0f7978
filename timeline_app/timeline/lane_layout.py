"""One lane while it is laid out: its blocks into rows, and what was placed into marks."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.timeline.blocks import Draft
from timeline_app.timeline.folding import Strip
from timeline_app.timeline.lanes import Lane
from timeline_app.timeline.packing import Before, Block, Place, Rank, pack
from timeline_app.timeline.page import Page
from timeline_app.timeline.picture import Box, Label, Mark
from timeline_app.timeline.sizes import elided


class LaneLayout:
    """One lane while it is laid out."""

    def __init__(self, lane: Lane, number: int, edges: tuple[float, float], page: Page) -> None:
        self._page = page
        self._number = number
        self._top, self._bottom = edges
        self._category = lane.category

    def place(
        self,
        drafts: Sequence[Draft],
        lane_rows: int,
        selected_row: int | None,
        found_rows: frozenset[int],
        before: Before,
    ) -> dict[int, Place]:
        """The places of those that found one, by row of the columns."""
        width = self._page.width_px
        blocks = []
        for each in drafts:
            is_beside = each.extent.latest < 0 or each.extent.earliest > width
            # While one only pans, what lies beside the view has been in it, or soon will be.
            rank = Rank.BESIDE if is_beside and not before.holds_rows else Rank.OTHER
            if each.words.is_headline:
                rank = Rank.HEADLINE
            if each.row in found_rows:
                rank = Rank.FOUND
            if each.row == selected_row:
                rank = Rank.SELECTED
            in_view = 0 <= each.extent.anchor <= width
            # The selection shows in any case; what stands outside the view is not cut by it.
            is_whole = rank is not Rank.SELECTED and (self._page.is_final or in_view)
            blocks.append(Block(each.row, each.options, is_whole, rank))
        return pack(blocks, lane_rows, self._page.sizes.block_gap, before, self._page.words_px)

    def mark(self, each: Draft, place: Place) -> Mark:
        """The mark of an event that found a place."""
        sizes, words = self._page.sizes, each.words
        option = next(option for option in each.options if place.takes(option))
        top = self._top + sizes.lane_top + place.lane_row * sizes.row_height
        end = option.start + option.width
        label_box = Box(option.start, top, end, top + sizes.title_height + sizes.date_height)
        radius = sizes.headline_radius if words.is_headline else sizes.disc_radius
        half = max(radius, sizes.bar_height / 2 if each.is_period else 0.0)
        centre_y = top + sizes.title_height / 2
        title_room = place.width - self._page.number_width + 0.5
        return Mark(
            row=each.row,
            event_id=words.event_id,
            category=words.category,
            is_period=each.is_period,
            is_headline=words.is_headline,
            flags=words.flags,
            extent=each.extent,
            centre_y=centre_y,
            box=Box(
                min(each.mark_left, label_box.left),
                min(centre_y - half, top),
                max(each.mark_right, label_box.right),
                label_box.bottom,
            ),
            label=Label(
                title=elided(words.title, words.style, title_room, self._page.measure),
                date=words.date,
                box=label_box,
                articles=words.articles,
                side=option.side,
                slides=option.slides,
            ),
            lane=self._number,
            lane_row=place.lane_row,
        )

    def strip(self) -> Strip:
        """Where the lane's counts stand."""
        page = self._page
        return Strip(self._number, self._category, self._bottom, page)
