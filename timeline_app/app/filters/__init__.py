"""Filters: a panel of conditions with counts, a bar that tells what is hidden, filters kept by name."""

from timeline_app.app.filters.filters import Filters

__all__ = ["Filters"]
