"""Figures: what they shall be, seen at once; files, clipboard and paper."""

from timeline_app.app.figures.figures import Figures

__all__ = ["Figures"]
