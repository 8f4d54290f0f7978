"""Where the shipped collection's original articles lie, for tests that read them; they are not shipped."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def originals_folder() -> Path:
    """The folder that TIMELINE_ORIGINALS names, or the one beside the checkout; it need not be there."""
    named = os.environ.get("TIMELINE_ORIGINALS")
    return Path(named) if named else Path(__file__).parents[2] / "shared" / "articles"


def original_files() -> list[Path]:
    """The originals in the order of their names; empty where they are not at hand."""
    return sorted(originals_folder().glob("*.txt"))


needs_originals = pytest.mark.skipif(not original_files(), reason="the original articles are not at hand")
