"""What `make run` does once the set-up is through: the window, or, without a display, a picture.

python3 .ci/open_app.py [STORE]
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "timeline.png"


def why_no_window(platform: str, environ: Mapping[str, str]) -> str:
    """Why the environment offers no place for a window; empty if it offers one."""
    forced = environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if forced in ("offscreen", "minimal"):
        return f"QT_QPA_PLATFORM is set to {forced}"
    if platform in ("darwin", "win32") or forced:
        return ""
    if environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
        return ""
    return "neither DISPLAY nor WAYLAND_DISPLAY is set"


def why_no_answer(python: Path, environ: Mapping[str, str]) -> str:
    """Why the display that the environment names cannot be opened; empty if it can."""
    probe = [str(python), str(ROOT / ".ci" / "probe.py"), "display"]
    asked = subprocess.run(probe, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if asked.returncode == 0:
        return ""
    named = environ.get("WAYLAND_DISPLAY") or environ.get("DISPLAY", "")
    return f"the display {named} does not answer"


def without_a_window(reason: str) -> str:
    """What to say after the picture was drawn."""
    return (
        f"There is no display here ({reason}), so the timeline was drawn to\n\n    {PICTURE}\n\n"
        "For the window, run this on a desktop, or log in with `ssh -X`. With the package xvfb,\n"
        "`xvfb-run -a make run` opens it on a display that nobody sees, for trials."
    )


def main(words: Sequence[str]) -> int:
    """Open the app with ``words`` (a store or a folder, or nothing), or draw the picture; its exit code."""
    inside = ("Scripts", "timeline-app.exe") if os.name == "nt" else ("bin", "timeline-app")
    app = ROOT.joinpath(".venv", *inside)
    python = app.with_name("python.exe" if os.name == "nt" else "python")
    reason = why_no_window(sys.platform, os.environ) or why_no_answer(python, os.environ)
    if not reason:
        return subprocess.call([str(app), *words])
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    code = subprocess.call([str(app), "render", *words, "-o", str(PICTURE)], env=environ)
    if code == 0:
        print(without_a_window(reason))
    return code


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
