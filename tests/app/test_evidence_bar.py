"""What the head of an event tells of its evidence: in words, and by badges that differ in shape."""

from __future__ import annotations

from typing import Any

import pytest
from builders import an_article, an_event, an_excerpt
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from timeline_app.app.reader import Reader
from timeline_app.app.reader.evidence_bar import Badge, EvidenceBar
from timeline_app.app.reader.words import Words
from timeline_app.core.evidence import Doubt
from timeline_app.core.model import EventSources, Source
from timeline_app.drawing.theme import DARK, LIGHT

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def source(article_id: str, claim: str = "1966", basis: str = "stated", **changes: Any) -> Source:
    text = f"It opened on 4 May 1966. So says {article_id}."
    article = an_article(article_id, **{"title": article_id, "text": text, **changes})
    return Source(article, (an_excerpt(article=article, claim=claim, claim_basis=basis if claim else ""),))


def shown(qtbot: QtBot, *sources: Source, date: str = "1966-05-04") -> Reader:
    reader = Reader(LIGHT)
    qtbot.addWidget(reader)
    reader.resize(440, 700)
    reader.show()
    qtbot.waitExposed(reader)
    reader.show_event(EventSources(an_event(date=date), tuple(sources)), None)
    return reader


def badges(reader: Reader) -> list[str]:
    return [badge.text() for badge in reader.findChildren(Badge) if badge.isVisible()]


def line(reader: Reader) -> list[str]:
    bar = reader.findChild(EvidenceBar)
    assert bar is not None
    return [words.text() for words in bar.findChildren(Words) if not isinstance(words, Badge)]


def test_an_event_without_a_source_has_a_badge_and_no_figures(qtbot: QtBot) -> None:
    reader = shown(qtbot)
    assert badges(reader) == ["No source"]
    assert line(reader) == []


def test_an_event_with_one_source_has_a_badge(qtbot: QtBot) -> None:
    reader = shown(qtbot, source("a", text_kind="digest"))
    assert badges(reader) == ["One source"]
    assert line(reader) == ["1 article · a digest · date stated"]


def test_an_event_with_several_sources_has_no_badge_but_their_number(qtbot: QtBot) -> None:
    reader = shown(
        qtbot, source("a", text_kind="digest"), source("b", basis="counted"), source("c", claim="")
    )
    assert badges(reader) == []
    assert line(reader) == [
        "3 independent articles · 1 digest, 2 originals · date stated in 1, inferred in 1"
    ]


def test_articles_of_one_publisher_are_told_to_be_one_source(qtbot: QtBot) -> None:
    reader = shown(qtbot, source("a", publisher="Mail"), source("b", publisher="Mail"))
    assert badges(reader) == ["One source"]
    assert line(reader) == ["2 articles, 1 independent · all originals · date stated"]


def test_conflicting_claims_have_a_badge_beside_that_of_one_source(qtbot: QtBot) -> None:
    assert badges(shown(qtbot, source("a", claim="1967"))) == ["Sources conflict", "One source"]


def test_each_badge_says_more_to_who_points_at_it_or_listens(qtbot: QtBot) -> None:
    for badge in shown(qtbot, source("a", claim="1967")).findChildren(Badge):
        assert badge.accessibleName() == badge.text()
        assert badge.accessibleDescription()
        assert badge.toolTip()


def sign_of(doubt: Doubt, qtbot: QtBot) -> QImage:
    badge = Badge(doubt, DARK)
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())
    grey = (
        badge.grab(QRect(6, 0, 13, badge.height())).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    )
    grey.convertTo(QImage.Format.Format_Mono)  # shape alone, whatever the colours
    return grey


def test_the_badges_signs_differ_in_shape_and_not_only_in_colour(qtbot: QtBot) -> None:
    none, one, conflict = (sign_of(each, qtbot) for each in ("no-source", "one-source", "conflict"))
    assert none != one
    assert one != conflict
    assert none != conflict
