"""The list of sources of 5,000 events, against Qt's text layout: ``python -m benchmarks.bench_evidence``."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from html import escape
from typing import Final

from PySide6.QtGui import QGuiApplication, QTextDocument

from benchmarks.figures import Result, table
from timeline_app.core.evidence_list import evidence_list
from timeline_app.core.model import Article, Event, EventSources, Excerpt, Source
from timeline_app.drawing.evidence import EVIDENCE_WORDS, Wanted, paragraphs_of
from timeline_app.drawing.evidence.columns import filled
from timeline_app.drawing.evidence.lines import LINE_PX, lines_of
from timeline_app.drawing.evidence.wording import Paragraph
from timeline_app.drawing.fonts import Fonts
from timeline_app.timeline.sizes import TextStyle

_EVENTS: Final = 5_000
_ARTICLES: Final = 500
_ROUNDS: Final = 3
_COLUMN_PX: Final = 340.0
_PAGE_PX: Final = 900.0
SIDES: Final = (
    f"Evidence: {_EVENTS} events with two of {_ARTICLES} articles each are listed, put into words and set in "
    "columns; the other side, a QTextDocument, lays out the same words in one column as wide, without "
    "numbers and pages."
)


def run() -> list[Result]:
    """The list from records to columns, and the setting alone, each against Qt's layout of the same words."""
    application = QGuiApplication.instance() or QGuiApplication(["benchmarks", "-platform", "offscreen"])
    found, fonts = _found(), Fonts()
    paragraphs = _paragraphs(found)
    other = _median_ms(lambda: _by_qt(paragraphs, fonts))
    del application
    return [
        _against("set a list of 5,000 events", _median_ms(lambda: _set(paragraphs, fonts)), other),
        _against("the same from its records on", _median_ms(lambda: _set(_paragraphs(found), fonts)), other),
    ]


def _against(what: str, own_ms: float, other_ms: float) -> Result:
    return Result(
        what, "QTextDocument", f"{own_ms:.0f} ms", f"{other_ms:.0f} ms", f"1 : {other_ms / own_ms:.1f}"
    )


def _found() -> list[EventSources]:
    articles = [
        Article(f"a{n}", f"A long title about bridges, number {n}", "The Herald", f"Ann Lee{n} and Bob Roe",
                f"{1900 + n % 100}-05", url=f"https://example.org/bridges/{n}")
        for n in range(_ARTICLES)
    ]  # fmt: skip
    return [
        EventSources(
            Event(f"e{n}", f"Event {n} of the bridges and those who built them", f"{1500 + n % 500}"),
            tuple(
                Source(
                    articles[(n * 7 + k * 131) % _ARTICLES],
                    (Excerpt(f"e{n}.{k}", f"e{n}", "", "Words.", claim="1970"),),
                )
                for k in range(2)
            ),
        )
        for n in range(_EVENTS)
    ]


def _paragraphs(found: list[EventSources]) -> list[Paragraph]:
    return paragraphs_of(evidence_list(found), EVIDENCE_WORDS["en"], Wanted())


def _set(paragraphs: list[Paragraph], fonts: Fonts) -> None:
    filled(lines_of(paragraphs, _COLUMN_PX, 30.0, fonts), _PAGE_PX - LINE_PX)


def _by_qt(paragraphs: list[Paragraph], fonts: Fonts) -> None:
    document = QTextDocument()
    document.setDefaultFont(fonts.font(TextStyle.NOTE))
    document.setTextWidth(_COLUMN_PX)
    document.setHtml("".join(f"<p>{escape(paragraph.text)}</p>" for paragraph in paragraphs))
    document.size()


def _median_ms(call: Callable[[], object]) -> float:
    times = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        call()
        times.append((time.perf_counter() - start) * 1_000)
    return statistics.median(times)


if __name__ == "__main__":
    print(table(run()))
