"""Titles looked through letter by letter, as long as there is no index."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from timeline_app.core.query import Term
from timeline_app.core.searching.matching import Levels
from timeline_app.core.searching.parts import NOWHERE, Part
from timeline_app.core.text_changes import ChangedTexts
from timeline_app.core.text_column import TextColumn


class TitleScan:
    """Finds terms in titles wherever they stand, in whatever case; stems and accents are not looked at.

    It keeps a copy of the titles in small letters.
    """

    def __init__(self, titles: Sequence[str]) -> None:
        base = titles.base if isinstance(titles, ChangedTexts) else titles
        column = base if isinstance(base, TextColumn) else TextColumn.of(base)
        self._letters = column.blob.tobytes().lower()  # of ASCII: others keep their bytes
        self._offsets = column.offsets
        self._titles = titles

    def levels(self, terms: Sequence[Term]) -> Levels:
        """By row, whether all terms are in its title; uint8, shape (rows,)."""
        titles = self._titles
        found = np.ones(len(titles), np.bool_)
        for term in terms:
            found &= self._has(term) != term.is_negated
        return np.where(found, np.uint8(Part.TITLE), np.uint8(NOWHERE))

    def _has(self, term: Term) -> npt.NDArray[np.bool_]:
        titles = self._titles
        has = np.zeros(len(titles), np.bool_)
        wanted = term.text.encode().lower()
        ends = np.array([match.end() for match in re.finditer(re.escape(wanted), self._letters)], np.int64)
        rows = self._offsets.searchsorted(ends, "left") - 1
        is_within = ends - len(wanted) >= self._offsets[rows]  # not across the end of a title
        has[rows[is_within]] = True
        if isinstance(titles, ChangedTexts):
            for row in titles.rows.tolist():
                has[row] = wanted in titles[row].encode().lower()
        return has
