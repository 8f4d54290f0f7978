"""The process beside the program that builds the index of a large store."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

import timeline_app

_MODULE = "timeline_app.store.search_child"
_END_MS = 2_000  # for a process that was told to end


class BuildingProcess(QObject):
    """Builds the index of the store at ``store`` into the file ``target``.

    ``told`` is called with how far it is, 0 to 1, and ``ended`` with whether the file is there.
    """

    def __init__(
        self,
        store: Path,
        target: Path,
        told: Callable[[float], None],
        ended: Callable[[bool], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._told = told
        self._ended = ended
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        folders = [str(Path(timeline_app.__file__).parents[1]), environment.value("PYTHONPATH", "")]
        environment.insert("PYTHONPATH", os.pathsep.join(filter(None, folders)))
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.finished.connect(lambda code, _: self._end(is_built=code == 0))
        self._process.errorOccurred.connect(self._on_error)
        self._process.start(sys.executable, ["-m", _MODULE, str(store), str(target)])

    def stop(self) -> None:
        """Ends it; nothing is told any more."""
        self._process.blockSignals(True)
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(_END_MS)
        self.deleteLater()

    def _on_output(self) -> None:
        lines = bytes(self._process.readAllStandardOutput().data()).split()
        if lines:
            self._told(float(lines[-1]))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(is_built=False)

    def _end(self, *, is_built: bool) -> None:
        self.deleteLater()
        self._ended(is_built)
