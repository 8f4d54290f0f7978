"""The words of the list of sources that a figure carries."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.drawing.evidence import EvidenceWords


def _tr(text: str) -> str:
    return QCoreApplication.translate("Evidence", text)


def evidence_words() -> EvidenceWords:
    """In the language of the interface."""
    return EvidenceWords(
        heading=_tr("Events and sources"),
        folded_heading=_tr("Events that the figure only counts"),
        no_source=_tr("No source is given."),
        no_date=_tr("no date"),
        other_date=_tr("gives another date: {0}"),
        chosen_date=_tr("chosen from its sources"),
        in_full_at=_tr("in full at {0}"),
        from_digest=_tr("from a digest of the article"),
        from_original=_tr("from the article"),
        lost=_tr("no longer found in its text"),
        counted_one=_tr("1 more event is only counted in the figure."),
        counted_many=_tr("{0} more events are only counted in the figure."),
        page=_tr("sources, {0} of {1}"),
    )
