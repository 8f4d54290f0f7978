"""The forms in which dates are drawn, so that a legend can explain those that are in view."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import cache

from timeline_app.core.columns import DateFlag
from timeline_app.timeline.picture import Mark


class DateForm(Enum):
    """One form each, in the order in which a legend names them."""

    EXACT = "exact"
    WITHIN = "within"
    PERIOD = "period"
    APPROXIMATE_PERIOD = "approximate_period"
    UNCERTAIN_PERIOD = "uncertain_period"
    APPROXIMATE = "approximate"
    UNCERTAIN = "uncertain"
    ONE_OF = "one_of"
    LIMIT = "limit"
    ONGOING = "ongoing"
    UNKNOWN_END = "unknown_end"
    CONFLICT = "conflict"
    CLAIMS = "claims"
    TODAY = "today"


def forms_of(mark: Mark, radius_px: float) -> set[DateForm]:
    """The forms one mark shows; a whisker counts once it reaches beyond its disc of ``radius_px``."""
    return set(_forms(*_seen(mark, radius_px)))


def _seen(mark: Mark, radius_px: float) -> tuple[int, bool, bool, bool]:
    """All that the forms of a mark follow from; the same for most marks."""
    extent = mark.extent
    is_open = extent.open_start or extent.open_end
    return int(mark.flags), mark.is_period, is_open, extent.latest - extent.earliest > 2 * radius_px + 2


@cache
def _forms(flags: int, is_period: bool, is_open: bool, is_wide: bool) -> frozenset[DateForm]:
    forms: set[DateForm] = set()
    if is_period:
        forms.add(DateForm.PERIOD)
        if flags & (DateFlag.UNKNOWN_START | DateFlag.UNKNOWN_END):
            forms.add(DateForm.UNKNOWN_END)
        elif is_open:
            forms.add(DateForm.ONGOING)
    elif is_open:
        forms.add(DateForm.LIMIT)
    elif flags & DateFlag.ONE_OF:
        forms.add(DateForm.ONE_OF)
    elif is_wide:
        forms.add(DateForm.WITHIN)
    for flag, form in (
        (DateFlag.APPROXIMATE, DateForm.APPROXIMATE_PERIOD if is_period else DateForm.APPROXIMATE),
        (DateFlag.UNCERTAIN, DateForm.UNCERTAIN_PERIOD if is_period else DateForm.UNCERTAIN),
        (DateFlag.CONFLICT, DateForm.CONFLICT),
    ):
        if flags & flag:
            forms.add(form)
    return frozenset(forms or {DateForm.EXACT})


def forms_in(marks: Iterable[Mark], radius_px: float) -> tuple[DateForm, ...]:
    """The forms of all these marks, in the legend's order."""
    found: set[DateForm] = set()
    for seen in {_seen(mark, radius_px) for mark in marks}:
        found |= _forms(*seen)
    return tuple(form for form in DateForm if form in found)
