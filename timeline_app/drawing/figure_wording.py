"""What one figure says: its title, how much of the store it shows, its caption, and what it leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from timeline_app.core.bounds import Span
from timeline_app.core.dateformat import format_span
from timeline_app.drawing.figure import FigureWords
from timeline_app.drawing.figure_foot import FootWords
from timeline_app.drawing.figure_material import Material
from timeline_app.drawing.figure_options import FigureOptions
from timeline_app.drawing.figure_words import JOINT, VOCABULARIES, Vocabulary
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.picture import Picture
from timeline_app.timeline.scale_bar import ScaleBar


@dataclass(frozen=True, eq=False)
class Wording:
    """The words of a figure of a ``view``: ``chosen`` are the lanes that were chosen with all their events,
    ``subject`` the same with the events that are shown."""

    material: Material
    options: FigureOptions
    view: Span
    chosen: Subject
    subject: Subject

    @cached_property
    def rows(self) -> npt.NDArray[np.intp]:
        """The rows of the events that have a part in the figure."""
        rows = self.subject.extents.rows_in(self.view)
        return rows[self.subject.lanes.of_row[rows] >= 0]

    def figure_words(self) -> FigureWords:
        """The title, and how much of the store the figure shows, in all and in each lane."""
        words, text, lanes = self._words, self.options.words, self.subject.lanes
        inside = np.bincount(lanes.of_row[self.rows], minlength=len(lanes.lanes)).tolist()
        totals = {lane.key: lane.count for lane in self.chosen.lanes.lanes}
        notes = [
            words.some_events_text(count, totals[lane.key])
            for count, lane in zip(inside, lanes.lanes, strict=True)
        ]
        return FigureWords(
            title=self.title,
            subtitle=self.usual_subtitle if text.subtitle is None else text.subtitle,
            lane_notes=(*notes, words.when_published),
            articles_title=words.articles_title,
            legend=words.legend if self.options.legend.dates else {},
        )

    def foot_words(self, listed: str = "") -> FootWords:
        """What stands below; ``listed`` is added to the caption."""
        text = self.options.words
        caption = self.usual_caption if text.caption is None else text.caption
        credit = self.usual_credit if text.credit is None else text.credit
        return FootWords(self._categories(), " ".join(filter(None, (caption, listed))), credit)

    @property
    def title(self) -> str:
        text = self.options.words.title
        return self.material.title if text is None else text

    @property
    def usual_subtitle(self) -> str:
        """How many events and articles, and from when to when."""
        parts = [self._shown_text]
        if self.options.lanes.articles:
            parts.append(self._words.articles_text(self.material.articles))
        return JOINT.join([*parts, self._span_text])

    @property
    def usual_caption(self) -> str:
        """What is shown, how it is ordered, and by which filter."""
        words, options = self._words, self.options
        caption = words.caption.format(self._shown_text, words.lanes_by[options.lanes.by], self._span_text)
        return f"{caption} {words.filtered.format(options.filter)}" if options.filter else caption

    @property
    def usual_credit(self) -> str:
        return self._words.credit.format(self.material.title)

    def left_out(self, picture: Picture, most: int) -> str:
        """The events that found no room for their words, as a list of so many at most; empty without any."""
        subject, words = self.subject, self._words
        count = sum(group.count for group in picture.groups)
        rows = sorted(row for group in picture.groups for row in group.members.first(most))
        listed = [
            words.dated.format(subject.columns.titles[row], subject.date_words(subject.columns.dates[row]))
            for row in rows[:most]
        ]
        if count > len(listed):
            listed.append(words.and_more.format(f"{count - len(listed):,}"))
        return words.left_out.format(words.between.join(listed)) if listed else ""

    def duration_text(self, bar: ScaleBar) -> str:
        """How long a scale bar is."""
        return self._words.duration_text(bar)

    @property
    def _words(self) -> Vocabulary:
        return VOCABULARIES[self.options.language]

    @property
    def _shown_text(self) -> str:
        return self._words.some_events_text(len(self.rows), self.material.subject.columns.count)

    @property
    def _span_text(self) -> str:
        whole = self.material.subject.extents.whole() if self.options.extent.is_whole else None
        return format_span(whole or self.view, self.options.language)

    def _categories(self) -> tuple[tuple[str, int], ...]:
        """The categories of the events that are shown, if a legend of them is wished."""
        if not self.options.legend.categories:
            return ()
        seen = set(np.unique(self.subject.columns.category[self.rows]).tolist())
        categories = self.material.categories
        return tuple((each.name, number) for number, each in enumerate(categories) if number in seen)
