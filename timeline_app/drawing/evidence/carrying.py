"""The list that a figure carries: for the events that are on it, by its options."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.citing import STYLES, StyleId, is_style
from timeline_app.core.columns import Columns
from timeline_app.core.evidence_list import EvidenceList, evidence_list
from timeline_app.core.faults import UserError
from timeline_app.core.model import EventSources
from timeline_app.core.says import says
from timeline_app.drawing.evidence.sheets import EvidenceSheet, evidence_pages, list_below
from timeline_app.drawing.evidence.wording import Paragraph, Wanted, paragraphs_of
from timeline_app.drawing.evidence.words import EVIDENCE_WORDS
from timeline_app.drawing.figure import Figure
from timeline_app.drawing.figure_options import FigureOptions
from timeline_app.timeline.numbering import numbered
from timeline_app.timeline.picture import Picture

_MOST_FOLDED: Final = 5_000  # events that are only counted and are listed all the same

Sources = Callable[[Sequence[str]], Sequence[EventSources]]


@dataclass(frozen=True, slots=True)
class Carried:
    """The list of a figure, and its paragraphs."""

    evidence: EvidenceList
    paragraphs: tuple[Paragraph, ...]
    page_words: str

    def below(self, figure: Figure, least_height_px: float = 0.0) -> EvidenceSheet:
        """The list as a sheet below the figure it is of."""
        return list_below(self.paragraphs, figure, least_height_px)

    def pages(self, figure: Figure) -> tuple[EvidenceSheet, ...]:
        """The list as pages after the figure it is of."""
        return tuple(evidence_pages(self.paragraphs, figure, self.page_words))


def is_carrying(options: FigureOptions) -> bool:
    """Whether a figure needs to know the sources of its events."""
    return options.evidence.list != "none" or bool(options.evidence.sidecars)


def has_numbers(options: FigureOptions) -> bool:
    """Whether the events of a figure carry numbers: where it has a list, too."""
    return options.evidence.numbers or options.evidence.list != "none"


def carried_by(figure: Figure, columns: Columns, sources: Sources, options: FigureOptions) -> Carried:
    """What a figure carries.

    Raises:
        UserError: there is no such style of citations.
    """
    found = numbered(figure.frame.picture, columns)
    shown = sources([columns.ids[row] for row in found.rows])
    folded = _folded_ids(figure.frame.picture) if options.evidence.folded else []
    evidence = evidence_list(shown, sources(folded), found.folded)
    words = EVIDENCE_WORDS[options.language]
    wanted = Wanted(style_of(options), options.language, options.evidence.passages)
    return Carried(evidence, tuple(paragraphs_of(evidence, words, wanted)), words.page)


def style_of(options: FigureOptions) -> StyleId:
    """How citations are written; without a wish as is usual in the language. GB/T 7714 is the standard of
    the mainland; where traditional Chinese is written it is not usual.

    Raises:
        UserError: there is no such style.
    """
    given = options.evidence.style
    if not given:
        return "gbt7714" if options.language == "zh" else "chicago"
    if not is_style(given):
        raise UserError(
            says("There is no style of citations '{0}'; there are {1}.", given, ", ".join(STYLES))
        )
    return given


def _folded_ids(picture: Picture) -> list[str]:
    """The events that are only counted, in the order of lanes and time."""
    ids: list[str] = []
    for group in sorted(picture.groups, key=lambda each: (each.lane, each.box.left)):
        if group.is_single:
            continue
        if len(ids) + group.count > _MOST_FOLDED:
            break
        ids += group.event_ids
    return ids
