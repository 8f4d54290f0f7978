"""Sheets as SVG."""

from __future__ import annotations

from timeline_app.drawing.svg.document import svg_of

__all__ = ["svg_of"]
