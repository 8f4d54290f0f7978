"""From the options --from and --to to a span."""

from __future__ import annotations

from timeline_app.cli.parameters import GivenDate, refuse
from timeline_app.core.bounds import Span
from timeline_app.core.calendar import FUTURE, PAST


def limits_s(start: GivenDate | None, end: GivenDate | None) -> tuple[int | None, int | None]:
    """Where the first date starts and the last one ends, in seconds; None where none is given.

    Raises:
        click.UsageError: a date without that limit, or nothing lies between the two.
    """
    start_s = None if start is None else start.bounds.earliest_start
    end_s = None if end is None else end.bounds.latest_end
    if start is not None and start_s == PAST:
        refuse(f"--from {start.text} has no beginning that the program can show.")
    if end is not None and end_s == FUTURE:
        refuse(f"--to {end.text} has no end that the program can show.")
    if start is not None and end is not None and start.bounds.earliest_start >= end.bounds.latest_end:
        refuse(f"The span is empty: --from {start.text} does not begin before --to {end.text} has ended.")
    return start_s, end_s


def filter_span(start: GivenDate | None, end: GivenDate | None) -> Span | None:
    """The span to look in, without a limit on a side for which no date is given; None for no span.

    Raises:
        click.UsageError: as :func:`limits_s`.
    """
    start_s, end_s = limits_s(start, end)
    if start_s is None and end_s is None:
        return None
    return Span(PAST if start_s is None else start_s, FUTURE if end_s is None else end_s)
