"""Animated moves from one span to another."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from timeline_app.core.bounds import Span
from timeline_app.timeline.scale import interpolated

DURATION_MS = 240


class Motion(QObject):
    """Leads the view to a span over a moment, evenly in zoom.

    Signals:
        span_reached: each span on the way, the last one exactly the target (Span).
        arrived: the target is reached.
    """

    span_reached = Signal(object)
    arrived = Signal()

    def __init__(self, parent: QObject | None = None, duration_ms: int = DURATION_MS) -> None:
        super().__init__(parent)
        self._from: Span | None = None
        self._to: Span | None = None
        self._is_still = False
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(duration_ms)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_value_changed)
        self._animation.finished.connect(self.arrived)

    @property
    def target(self) -> Span | None:
        """Where a running move leads to; None at rest. Further steps count from here."""
        return self._to if self._animation.state() == QVariantAnimation.State.Running else None

    def set_still(self, *, is_still: bool) -> None:
        """Whether it goes where it is led at once, without a way there."""
        self._is_still = is_still

    def go(self, start: Span, target: Span) -> None:
        """Moves from ``start`` to ``target``; a move under way is left for this one."""
        self._animation.stop()
        self._from, self._to = start, target
        if self._is_still:
            self.span_reached.emit(target)
            self.arrived.emit()
        else:
            self._animation.start()

    def stop(self) -> None:
        """Stays where it is, for the user has taken hold of the timeline."""
        self._animation.stop()

    def _on_value_changed(self, value: float) -> None:
        if self._from is not None and self._to is not None:
            self.span_reached.emit(interpolated(self._from, self._to, float(value)))
