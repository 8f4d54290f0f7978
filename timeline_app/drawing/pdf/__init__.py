"""Sheets as PDF."""

from __future__ import annotations

from timeline_app.drawing.pdf.document import pdf_of

__all__ = ["pdf_of"]
