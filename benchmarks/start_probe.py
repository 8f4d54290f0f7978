"""Started by bench_start in a process of its own: prints the seconds from its start to a painted window.

Usage: start_probe.py app|empty T0 SETTINGS [STORE], where T0 is ``time.time()`` just before the process was
started. Without a store the app opens the one opened last.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


def measure_empty(started: float) -> None:
    """An empty window with a label: what Qt itself takes."""
    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("nothing"))
    window.resize(1440, 900)
    window.show()
    QTimer.singleShot(0, lambda: _done(window, started))
    application.exec()


def measure_app(started: float) -> None:
    """Our window on a store, up to the first painted timeline."""
    from PySide6.QtCore import QSettings  # noqa: PLC0415 - counted in the time that is measured

    from timeline_app.app.application import make_application  # noqa: PLC0415
    from timeline_app.app.main_window import MainWindow  # noqa: PLC0415
    from timeline_app.app.settings import Settings  # noqa: PLC0415

    application = make_application([])
    window = MainWindow(Settings(QSettings(sys.argv[3], QSettings.Format.IniFormat)))
    window.store_shown.connect(lambda _: _done(window.canvas.viewport(), started))
    window.show()
    window.open_path(Path(sys.argv[4]) if len(sys.argv) > 4 else None)
    application.exec()
    window.close()


def _done(widget: object, started: float) -> None:
    widget.repaint()  # type: ignore[attr-defined]
    print(time.time() - started, flush=True)
    QApplication.quit()


if __name__ == "__main__":
    (measure_app if sys.argv[1] == "app" else measure_empty)(float(sys.argv[2]))
