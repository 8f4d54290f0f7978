"""What has to be read of a store for a figure, and which part of it the figure shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import numpy.typing as npt

from timeline_app.core.dateformat import format_edtf
from timeline_app.core.faults import UserError
from timeline_app.core.model import Category, EventSources
from timeline_app.core.says import says
from timeline_app.drawing.figure_options import FigureOptions, LaneChoice
from timeline_app.timeline.arrangement import LaneArrangement
from timeline_app.timeline.detail import Detail
from timeline_app.timeline.layout import Subject
from timeline_app.timeline.subject import with_arrangement

_MOST_NAMED = 12


class ChoiceError(UserError):
    """Nothing is left to be shown: none of the lanes, categories or events asked for is there."""


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """What was read of a store.

    ``subject`` is in the lanes that the options ask for, as they come; ``articles`` counts all of the store,
    with a date or without. ``is_met`` says by row which events meet the filter (None: there is none).
    ``sources`` reads what supports events, by their ids, in their order.
    """

    title: str
    subject: Subject
    categories: tuple[Category, ...]
    articles: int
    is_met: npt.NDArray[np.bool_] | None = None
    fingerprint: str = ""
    sources: Callable[[Sequence[str]], Sequence[EventSources]] = lambda ids: ()

    @property
    def colours(self) -> tuple[str, ...]:
        return tuple(category.colour for category in self.categories)


def in_chosen_lanes(subject: Subject, options: FigureOptions) -> Subject:
    """In the lanes that were chosen, with dates in the figure's language.

    Raises:
        ChoiceError: none of the lanes is there.
    """
    if options.language != "en":
        subject = replace(subject, date_words=partial(format_edtf, language=options.language))
    if not options.lanes.articles:
        subject = replace(subject, articles=())
    return with_arrangement(subject, _arrangement(subject, options.lanes))


def _arrangement(subject: Subject, choice: LaneChoice) -> LaneArrangement:
    keys = [lane.key for lane in subject.lanes.lanes]
    hidden = set(keys) - set(choice.only) if choice.only else set()
    if keys and len(hidden) == len(keys):
        raise ChoiceError(says("None of the lanes asked for is there; there are {0}.", listed(keys)))
    return LaneArrangement(choice.by, choice.order, frozenset(choice.collapsed), frozenset(hidden))


def shown_rows(material: Material, options: FigureOptions) -> npt.NDArray[np.bool_] | None:
    """By row, whether its event is of a category that is shown and meets the filter; None: all do."""
    met = material.is_met
    if not options.categories:
        return met
    ids = [category.id for category in material.categories]
    numbers = [ids.index(each) for each in options.categories if each in ids]
    if not numbers:
        raise ChoiceError(says("None of the categories asked for is there; there are {0}.", listed(ids)))
    inside: npt.NDArray[np.bool_] = np.isin(material.subject.columns.category, numbers)
    return inside if met is None else inside & met


def with_events(subject: Subject, is_shown: npt.NDArray[np.bool_] | None) -> Subject:
    """With these events only, and the lanes that still have any; some tenths of a second for a million."""
    if is_shown is None:
        return subject
    of_row = np.where(is_shown, subject.lanes.of_row, np.int16(-1)).astype(np.int16)
    counts = np.bincount(of_row[of_row >= 0], minlength=len(subject.lanes.lanes)).tolist()
    if not any(counts):
        raise ChoiceError(
            says("No event here meets what was asked for; take other categories or another filter.")
        )
    lanes = replace(
        subject.lanes,
        lanes=tuple(
            replace(lane, count=count) for lane, count in zip(subject.lanes.lanes, counts, strict=True)
        ),
        of_row=of_row,
        room=None,
    )
    lanes = lanes.picked([number for number, count in enumerate(counts) if count])
    return replace(subject, lanes=lanes, detail=Detail.of(subject.columns, subject.extents, lanes))


def listed(names: Iterable[str]) -> str:
    """Names in a sentence; of many the first."""
    quoted = [f"'{name}'" for name in names]
    more = f" and {len(quoted) - _MOST_NAMED} more" if len(quoted) > _MOST_NAMED else ""
    return ", ".join(quoted[:_MOST_NAMED]) + more
