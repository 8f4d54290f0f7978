"""Dates in running text, English and Chinese, and what is said of them: proposals with reasons.

Rules, not guesses: a date has the precision of its words, and what counts from something unknown has no
value. The rules stand in docs/dated-statements.md.
"""

from timeline_app.core.datefinder.finding import find_dates
from timeline_app.core.datefinder.records import FoundDate, Reason, ReasonKind, Selection, Statement
from timeline_app.core.datefinder.selection import read_selection
from timeline_app.core.datefinder.statements import find_dated_statements

__all__ = [
    "FoundDate",
    "Reason",
    "ReasonKind",
    "Selection",
    "Statement",
    "find_dated_statements",
    "find_dates",
    "read_selection",
]
