"""The pictures of README.md can be drawn anew from the window as it is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]


def test_one_command_draws_the_pictures_of_the_readme_as_large_as_they_stand_there(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / ".ci" / "pictures.py"), str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    for name in ("window-light.png", "window-dark.png"):
        drawn, shown = QImage(str(tmp_path / name)), QImage(str(ROOT / "docs" / name))
        assert drawn.size() == shown.size()
        assert not drawn.isNull()
    lights = [
        QImage(str(tmp_path / f"window-{theme}.png")).pixelColor(2, 2).lightness()
        for theme in ("light", "dark")
    ]
    assert lights[0] > 200
    assert lights[1] < 60
