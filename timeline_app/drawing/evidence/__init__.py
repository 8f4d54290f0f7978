"""The list of events and sources below a figure or on pages after it."""

from timeline_app.drawing.evidence.sheets import EvidenceSheet, evidence_pages, list_below
from timeline_app.drawing.evidence.wording import EvidenceWords, Paragraph, Run, Wanted, paragraphs_of

__all__ = [
    "EvidenceSheet",
    "EvidenceWords",
    "Paragraph",
    "Run",
    "Wanted",
    "evidence_pages",
    "list_below",
    "paragraphs_of",
]
