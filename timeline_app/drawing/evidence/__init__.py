"""The list of events and sources below a figure or on pages after it."""

from timeline_app.drawing.evidence.carrying import Carried, carried_by
from timeline_app.drawing.evidence.sheets import EvidenceSheet, evidence_pages, list_below
from timeline_app.drawing.evidence.wording import Paragraph, Run, Wanted, paragraphs_of
from timeline_app.drawing.evidence.words import EVIDENCE_WORDS, EvidenceWords

__all__ = [
    "EVIDENCE_WORDS",
    "Carried",
    "EvidenceSheet",
    "EvidenceWords",
    "Paragraph",
    "Run",
    "Wanted",
    "carried_by",
    "evidence_pages",
    "list_below",
    "paragraphs_of",
]
