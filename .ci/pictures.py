"""Draws the pictures of README.md: the window on the shipped collection, light and dark.

python .ci/pictures.py [FOLDER]     (make pictures; into docs/ if no folder is given)
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from translations import compile_stale  # it stands beside this file

from timeline_app import paths
from timeline_app.app.application import make_application
from timeline_app.app.main_window import MainWindow
from timeline_app.app.reader.buttons import PassageButton
from timeline_app.app.settings import Settings, ThemeChoice

ROOT = Path(__file__).resolve().parents[1]
EVENT = "liangjiang-new-area-2010"
THEMES: tuple[ThemeChoice, ...] = ("light", "dark")
_LONGEST_WAIT_S = 60.0


def wait_until(is_so: Callable[[], bool]) -> None:
    """Lets the window work until something is so.

    Raises:
        TimeoutError: it has not become so.
    """
    end = time.monotonic() + _LONGEST_WAIT_S
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError("the window has not come to rest")
        QApplication.processEvents()
        time.sleep(0.01)


def is_at_rest(window: MainWindow) -> bool:
    """Whether what is open is drawn, and nothing is being read or moved."""
    presenter = window.presenter
    if presenter is None or window.worker.is_busy or window.canvas.frame() is None:
        return False
    is_still = presenter.navigator.motion.target is None and not presenter.lanes.is_reading
    return is_still and window.canvas.is_at_rest


def draw(theme: ThemeChoice, picture: Path, scratch: Path) -> None:
    """The window as one finds it after a click on an event and another on a passage, 1440 × 900."""
    settings = Settings(QSettings(str(scratch / f"{theme}.ini"), QSettings.Format.IniFormat))
    settings.theme = theme
    window = MainWindow(settings)
    window.resize(1440, 900)
    window.show()
    window.open_path(None)
    wait_until(lambda: is_at_rest(window))
    presenter = window.presenter
    assert presenter is not None
    presenter.session.select(EVENT)
    wait_until(lambda: is_at_rest(window))
    passage = window.reader.event_pane.findChildren(PassageButton)[0]
    passage.click()
    wait_until(lambda: is_at_rest(window))
    window.canvas.setFocus()
    QApplication.processEvents()
    if not window.grab().save(str(picture)):
        raise OSError(f"cannot write {picture}")
    window.close()
    window.deleteLater()


def main(words: list[str]) -> int:
    """Draw both pictures."""
    folder = Path(words[0]) if words else ROOT / "docs"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    compile_stale(ROOT)  # English has its plurals there
    with tempfile.TemporaryDirectory() as scratch:
        os.environ[paths.DATA_VARIABLE] = scratch
        application = make_application(["timeline-explorer"])
        for theme in THEMES:
            draw(theme, folder / f"window-{theme}.png", Path(scratch))
            print(f"drew {folder / f'window-{theme}.png'}")
        application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
