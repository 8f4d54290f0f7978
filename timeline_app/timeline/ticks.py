"""The axis of a view: ticks with their labels, and above them the bands they lie in.

Two tiers, from one second to hundreds of billions of years, on integers throughout. A tick stands
exactly where the date on its label begins. Which dates are labelled follows from the magnification
alone, never from where the view stands, so that labels keep still while panning.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, NamedTuple

from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST
from timeline_app.timeline.bands import Band, bands_over, shortened
from timeline_app.timeline.scale import Scale
from timeline_app.timeline.stretches import LABEL_GAP_PX, StepChooser
from timeline_app.timeline.ticklabels import Letters, Ruler, labeller, words_for
from timeline_app.timeline.units import Stretch, UnitName, times_on

__all__ = ["Axis", "Band", "Tick", "axis_for"]

# No label is wider; so far outside the view others are looked at that could be in the way.
_MARGIN_PX: Final = 256.0
_LEAST_PART: Final = 0.7


class Tick(NamedTuple):
    """A place on the lower tier. ``label`` is empty on ticks of the grid between the labelled ones;
    ``is_major`` where a band of the upper tier begins as well.
    """

    time_s: int
    label: str
    is_major: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """What stands on an axis.

    Attributes:
        ticks: the lower tier, ascending, from the span's start to its end, both included. Labels are
            meant to be centred on their ticks and then stand 8 px apart at least.
        bands: the upper tier, covering the span without a gap. The first and the last reach beyond
            the span to where their dates begin and end (or int64 does); draw a label where its band
            is in view. A label fits its whole band.
        unit: what the labelled ticks count, in the middle of the span; a unit that
            :func:`timeline_app.core.dateformat.format_time` takes.
    """

    ticks: tuple[Tick, ...]
    bands: tuple[Band, ...]
    unit: UnitName


def axis_for(
    span: Span,
    width_px: float,
    measure: Callable[[str], float],
    *,
    measure_band: Callable[[str], float] | None = None,
    language: str = "en",
    weeks: bool = False,
) -> Axis:
    """The axis of ``span`` over ``width_px`` pixels.

    ``measure`` gives the width of a tick's label in px and ``measure_band`` that of a band's (the
    same if left out); they are asked about the same few dozen texts again and again and should
    remember. ``weeks`` counts ISO weeks between days and months instead of every few days.

    Raises:
        ValueError: a language that is neither English nor Chinese, a width that is not positive, or
            a span that leaves int64.
    """
    ruler = Ruler(measure)
    letters = Letters(words_for(language), ruler, Ruler(measure_band) if measure_band else ruler)
    px_per_s = Scale(span, width_px).px_per_s
    chooser = StepChooser(px_per_s, letters, weeks=weeks)
    margin_s = int(_MARGIN_PX / px_per_s) + 1
    around_s = max(span.start_s - margin_s, PAST), min(span.end_s + margin_s, FUTURE)
    stretches = chooser.stretches(*around_s)
    runs = _thinned([_run(stretch, around_s, letters) for stretch in stretches], px_per_s, ruler)
    bands = _bands(stretches, span, px_per_s, letters)
    edges = {edge for band in bands for edge in (band.start_s, band.end_s)}
    ticks = _joined_ticks([_ticks(run, span, edges, chooser) for run in runs], px_per_s)
    middle_s = span.start_s + span.length_s // 2
    unit = next((s.step.unit for s in stretches if s.start_s <= middle_s < s.end_s), stretches[-1].step.unit)
    return Axis(tuple(ticks), tuple(bands), unit)


@dataclass(frozen=True, slots=True)
class _Run:
    """The labelled ticks of a stretch, in the view and about it."""

    stretch: Stretch
    times_s: list[int]
    label: Callable[[int], str]


def _run(stretch: Stretch, around_s: tuple[int, int], letters: Letters) -> _Run:
    first_s, last_s = max(around_s[0], stretch.start_s), min(around_s[1], stretch.end_s - 1)
    times_s = times_on(stretch.step, first_s, last_s, stretch.counting)
    return _Run(stretch, times_s, labeller(stretch.step, stretch.counting, letters.words))


def _thinned(runs: list[_Run], px_per_s: float, ruler: Ruler) -> list[_Run]:
    """The runs without the ticks whose labels their neighbours leave no room for.

    Where two stretches meet, the first tick of the later one stays, and AD 1 always does.
    """

    def collide(first_s: int, first: str, second_s: int, second: str) -> bool:
        widths_px = ruler.width(first) + ruler.width(second)
        return (second_s - first_s) * px_per_s < widths_px / 2 + LABEL_GAP_PX

    thinned: list[_Run] = []
    for run in runs:
        kept: list[int] = []
        for time_s in run.times_s:
            if not kept or _stands_clear(run, kept[-1], time_s, collide):
                kept.append(time_s)
        for earlier in reversed(thinned):
            last_s = earlier.times_s
            while (
                kept
                and last_s
                and collide(last_s[-1], earlier.label(last_s[-1]), kept[0], run.label(kept[0]))
            ):
                last_s.pop()
        thinned.append(_Run(run.stretch, kept, run.label))
    return thinned


def _stands_clear(
    run: _Run, first_s: int, second_s: int, collide: Callable[[int, str, int, str], bool]
) -> bool:
    """Whether the second of two neighbours in a stretch can be labelled beside the first.

    All stand a step apart, for which there is room, but for two: what follows AD 1, and what follows
    the first year of a stretch, which has a digit more than the others (1000 BC, 999 BC).
    """
    part = (second_s - first_s) / run.stretch.step.shortest_s
    if part >= 1 and first_s != run.stretch.start_s:
        return True
    # AD 2 would stand half a step behind AD 1 if the steps are two years: that looks like a slip.
    return part > _LEAST_PART and not collide(first_s, run.label(first_s), second_s, run.label(second_s))


def _ticks(run: _Run, span: Span, edges: set[int], chooser: StepChooser) -> list[Tick]:
    """The ticks of a stretch in the view, those of the grid among them."""
    stretch, labelled = run.stretch, set(run.times_s)
    grid = chooser.grid_of(stretch.step) or stretch.step
    first_s, last_s = max(span.start_s, stretch.start_s), min(span.end_s, stretch.end_s - 1)
    return [
        Tick(time_s, run.label(time_s) if time_s in labelled else "", time_s in edges)
        for time_s in times_on(grid, first_s, last_s, stretch.counting)
    ]


def _joined_ticks(runs: list[list[Tick]], px_per_s: float) -> list[Tick]:
    joined: list[Tick] = []
    for tick in chain.from_iterable(runs):
        # Where two ways of counting meet, their ticks can be a year apart: one line, not two.
        if joined and (tick.time_s - joined[-1].time_s) * px_per_s < 1:
            if not tick.label:
                continue
            joined.pop()
        joined.append(tick)
    return joined


def _bands(stretches: Sequence[Stretch], span: Span, px_per_s: float, letters: Letters) -> list[Band]:
    joined: list[Band] = []
    for stretch in stretches:
        first_s = max(span.start_s, stretch.start_s)
        last_s = min(span.end_s, stretch.end_s)
        if first_s >= last_s:
            continue
        bands = bands_over(stretch, first_s, last_s, px_per_s, letters)
        if joined and bands[0] == joined[-1]:
            joined.pop()
        elif joined:
            # Two kinds of bands meet where the stretches do.
            joined[-1] = shortened(joined[-1], joined[-1].start_s, stretch.start_s, px_per_s, letters)
            bands[0] = shortened(bands[0], stretch.start_s, bands[0].end_s, px_per_s, letters)
        joined += bands
    return joined
