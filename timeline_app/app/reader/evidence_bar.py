"""How well an event is supported, in a line, with a badge for what a reader should be warned of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.app.reader.pills import Pill
from timeline_app.app.reader.rows import SideBySide
from timeline_app.app.reader.words import SMALL, Words, plain_tooltip
from timeline_app.core.evidence import Doubt, Evidence
from timeline_app.drawing.theme import Theme

_SIGN_PX: Final = 9
_SIGN_X_PX: Final = 8
_GAP_PX: Final = 6


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Reader", text, None, number)


def evidence_text(evidence: Evidence) -> str:
    """By how many articles an event is supported, of what kind, and what they say of its date."""
    if not evidence.articles:
        return ""
    parts = [_independence(evidence), _kinds(evidence), _dates(evidence)]
    return " · ".join(part for part in parts if part)


def doubt_words(doubt: Doubt) -> tuple[str, str]:
    """A doubt in two words, and in a sentence."""
    return {
        "no-source": (_tr("No source"), _tr("No article of this collection supports this event.")),
        "one-source": (
            _tr("One source"),
            _tr(
                "All that is known of this event comes from one source: from one article, or from several "
                "by the same author or publisher or with the same text."
            ),
        ),
        "conflict": (
            _tr("Sources conflict"),
            _tr("A source gives a date that cannot be true together with the event's."),
        ),
    }[doubt]


class Badge(Pill):
    """A doubt: its words, and before them a sign whose shape tells it apart without colour."""

    def __init__(self, doubt: Doubt, theme: Theme, parent: QWidget | None = None) -> None:
        words, sentence = doubt_words(doubt)
        super().__init__(words, theme, "muted" if doubt == "one-source" else "differs", parent)
        self._paint_sign = _SIGNS[doubt]
        self.setToolTip(plain_tooltip(sentence))
        self.setAccessibleDescription(sentence)

    def _indent_px(self) -> int:
        return _SIGN_X_PX + _SIGN_PX + _GAP_PX

    def _draw_ground(self, painter: QPainter) -> None:
        super()._draw_ground(painter)
        colour: QColor = self._style.colour(self._theme)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        top = (self.minimumSizeHint().height() - _SIGN_PX) / 2
        self._paint_sign(painter, QRectF(_SIGN_X_PX, top, _SIGN_PX, _SIGN_PX))


class EvidenceBar(QWidget):
    """The badges of an event's doubts, and below them what it rests on."""

    def __init__(self, evidence: Evidence, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 0)
        column.setSpacing(4)
        badges = [Badge(doubt, theme) for doubt in evidence.doubts]
        if len(badges) == 2:
            column.addLayout(SideBySide(badges[0], badges[1], pushed_apart=False))
        elif badges:
            row = QHBoxLayout()
            row.addWidget(badges[0])
            row.addStretch(1)
            column.addLayout(row)
        text = evidence_text(evidence)
        if text:
            words = Words(text, theme, SMALL)
            words.setToolTip(plain_tooltip(_explanation()))
            words.setAccessibleDescription(_explanation())
            column.addWidget(words)


def _independence(evidence: Evidence) -> str:
    count, independent = evidence.articles, evidence.independent
    if independent == count:
        return _tr("%Ln independent article(s)", count)
    return _tr("%Ln article(s), {0} independent", count).format(f"{independent:,}")


def _kinds(evidence: Evidence) -> str:
    digests, originals = evidence.digests, evidence.originals
    if not originals:
        return _tr("a digest") if digests == 1 else _tr("all digests")
    if not digests:
        return _tr("an original") if originals == 1 else _tr("all originals")
    return _tr("{0}, {1}").format(_tr("%Ln digest(s)", digests), _tr("%Ln original(s)", originals))


def _dates(evidence: Evidence) -> str:
    stated, inferred = evidence.stated, evidence.inferred
    if stated and inferred:
        return _tr("date stated in {0}, inferred in {1}").format(f"{stated:,}", f"{inferred:,}")
    if stated:
        return _tr("date stated") if stated == evidence.articles else _tr("date stated in {0}").format(stated)
    if inferred:
        whole = inferred == evidence.articles
        return _tr("date inferred") if whole else _tr("date inferred in {0}").format(inferred)
    return ""


def _explanation() -> str:
    return _tr(
        "Articles by one author or publisher, or with the same text, count as one. A date is inferred where "
        "the year or more of it had to be worked out."
    )


def _paint_ring(painter: QPainter, area: QRectF) -> None:
    """An empty ring of dashes: nothing there."""
    pen = painter.pen()
    pen.setDashPattern([1.6, 1.6])
    painter.setPen(pen)
    painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_single(painter: QPainter, area: QRectF) -> None:
    """One upright with a foot, as the figure one."""
    x, middle = area.center().x() + 0.5, area.center()
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    painter.drawLine(QPointF(x, area.top()), QPointF(x - 2.5, area.top() + 2))
    painter.drawLine(QPointF(middle.x() - 2, area.bottom()), QPointF(middle.x() + 3, area.bottom()))


def _paint_unequal(painter: QPainter, area: QRectF) -> None:
    """The sign of inequality, as on the timeline."""
    for share in (0.36, 0.68):
        y = area.top() + area.height() * share
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    painter.drawLine(QPointF(area.left() + 2.5, area.bottom()), QPointF(area.right() - 2.5, area.top()))


_SIGNS: Final[dict[Doubt, Callable[[QPainter, QRectF], None]]] = {
    "no-source": _paint_ring,
    "one-source": _paint_single,
    "conflict": _paint_unequal,
}
