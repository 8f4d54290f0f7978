"""Reading EDTF, against the ``edtf`` package on the same strings: ``python -m benchmarks.bench_edtf``."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

from benchmarks.figures import Result, table
from timeline_app.core.dateentry import read_date
from timeline_app.core.dateformat import format_edtf
from timeline_app.core.edtf import bounds, parse

_ROUNDS = 7
_PLAIN = ("1985", "1939", "1985-04", "2017-02", "1985-04-12", "2010-06-18", "2000-02-29")
_ALL_FORMS = (
    *_PLAIN, "-0043", "1984?", "2004-06~", "201X", "1985-04-XX", "156X-12-25", "2001-21", "1964/2008",
    "2004-06-01/..", "/2006", "2004?-06-11", "2004-06-~11", "Y170000002", "Y-17E7", "1950S2",
    "[1667,1668,1670..1672]", "{1960,1961-12}", "2004-01-01T10:10:10+05:00",
)  # fmt: skip


def run() -> list[Result]:
    """Parsing, bounds, words and the date field, each a mean over the strings (the median of rounds)."""
    results = [
        _against_package("parse a plain date", parse, _PLAIN),
        _against_package("parse every form", parse, _ALL_FORMS),
        _against_package("parse a plain date and take its bounds", lambda text: bounds(parse(text)), _PLAIN),
        _against_package(
            "parse every form and take its bounds", lambda text: bounds(parse(text)), _ALL_FORMS
        ),
    ]
    parsing = _mean_us(parse, _PLAIN, 2_000)
    for what, call, texts in (
        ("write a date in words", format_edtf, _ALL_FORMS),
        ("read a date field", read_date, ("18 June 2010", "about 1900", "2010年6月18日", "10 – 12 May 2023")),
    ):
        own = _mean_us(call, texts, 200)
        results.append(
            Result(what, "parse a plain date", f"{own:.1f} µs", f"{parsing:.2f} µs", f"{own / parsing:.0f}")
        )
    return results


def _against_package(what: str, own: Callable[[str], object], texts: Sequence[str]) -> Result:
    from edtf import parse_edtf  # noqa: PLC0415 - only here, so that the rest runs without it

    def other(text: str) -> object:
        value = parse_edtf(text)
        return (value.lower_strict(), value.upper_strict()) if "bounds" in what else value

    ours, theirs = _mean_us(own, texts, 2_000), _mean_us(other, texts, 3)
    return Result(what, "edtf package", f"{ours:.2f} µs", f"{theirs:.0f} µs", f"1 : {theirs / ours:.0f}")


def _mean_us(call: Callable[[str], object], texts: Sequence[str], repeats: int) -> float:
    """The mean time of one call in microseconds: the median of several rounds over all texts."""
    rounds = []
    for _ in range(_ROUNDS):
        start = time.perf_counter_ns()
        for _ in range(repeats):
            for text in texts:
                call(text)
        rounds.append((time.perf_counter_ns() - start) / (repeats * len(texts)) / 1_000)
    return statistics.median(rounds)


if __name__ == "__main__":
    print(table(run()))
