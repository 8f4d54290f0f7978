"""Options of figures at random, every one of them."""

from __future__ import annotations

from typing import get_args

from hypothesis import strategies as st

from timeline_app.drawing.figure_options import (
    UNITS,
    Evidence,
    EvidenceList,
    Extent,
    FigureLanguage,
    FigureOptions,
    LabelDensity,
    LaneChoice,
    Legend,
    Letters,
    Orientation,
    PresetName,
    Sidecar,
    Size,
    TilePaper,
    Tiles,
    TimeMeasure,
    Words,
)
from timeline_app.drawing.theme import ThemeName
from timeline_app.timeline.arrangement import LANES_BY

_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_keys = st.lists(_texts, max_size=4).map(tuple)
_lengths = st.none() | st.floats(0.5, 20_000)
_limits = st.none() | st.integers(-(2**62), 2**62) | _texts.filter(bool)


def _any_of(literal: object) -> st.SearchStrategy[object]:
    return st.sampled_from(get_args(literal))


def some_options() -> st.SearchStrategy[FigureOptions]:
    """Any options there can be."""
    return st.builds(
        FigureOptions,
        extent=st.builds(Extent, start=_limits, end=_limits, event=_texts),
        size=st.builds(
            Size,
            preset=_any_of(PresetName),
            orientation=_any_of(Orientation),
            width=_lengths,
            height=_lengths,
            unit=st.sampled_from(UNITS),
        ),
        dpi=st.none() | st.integers(10, 2_400),
        margin_mm=st.none() | st.floats(0, 200),
        letters=st.builds(Letters, family=_texts, size_pt=st.none() | st.floats(3, 200)),
        theme=_any_of(ThemeName),
        lanes=st.builds(
            LaneChoice,
            by=st.sampled_from(LANES_BY),
            order=_keys,
            only=_keys,
            collapsed=_keys,
            articles=st.booleans(),
        ),
        categories=_keys,
        filter=_texts,
        labels=_any_of(LabelDensity),
        words=st.builds(
            Words,
            title=st.none() | _texts,
            subtitle=st.none() | _texts,
            caption=st.none() | _texts,
            credit=st.none() | _texts,
            counts_left_out=st.booleans(),
        ),
        legend=st.builds(Legend, categories=st.booleans(), dates=st.booleans()),
        measure=_any_of(TimeMeasure),
        evidence=st.builds(
            Evidence,
            numbers=st.booleans(),
            list=_any_of(EvidenceList),
            passages=st.booleans(),
            folded=st.booleans(),
            style=_texts,
            sidecars=st.lists(_any_of(Sidecar), max_size=3, unique=True).map(tuple),
        ),
        tiles=st.builds(
            Tiles,
            paper=_any_of(TilePaper),
            orientation=_any_of(Orientation),
            overlap_mm=st.floats(0, 50),
            panel_mm=st.none() | st.floats(10, 5_000),
        ),
        language=st.sampled_from(get_args(FigureLanguage)),
    )
