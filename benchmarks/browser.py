"""A page shown in a headless Chromium that posts what it found back to us."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
_WINDOW: Final = "1600,1100"  # with room for what a browser lays around a page
_LONGEST: Final = 16 * 1024 * 1024  # bytes that a page may post
_END_S: Final = 10


class PageError(Exception):
    """The page could not do what it should, or took all too long."""


class _Handler(SimpleHTTPRequestHandler):
    """Hands out the files of a folder, and takes one answer."""

    def __init__(self, answers: queue.Queue[Any], *arguments: Any, **more: Any) -> None:
        self._answers = answers
        super().__init__(*arguments, **more)

    def do_POST(self) -> None:
        length = min(int(self.headers.get("Content-Length", 0)), _LONGEST)
        self._answers.put(json.loads(self.rfile.read(length)))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 - the library's name
        """Says nothing of what it hands out."""


def chromium() -> str | None:
    """The program, if it is installed."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


def answer_of(program: str, folder: Path, timeout_s: float) -> Any:
    """What the page ``folder/index.html`` posts to ``result``.

    Raises:
        PageError: it posts nothing in the time, or that it failed.
    """
    answers: queue.Queue[Any] = queue.Queue()
    handler = partial(_Handler, answers, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, tempfile.TemporaryDirectory() as profile:
        serving = threading.Thread(target=server.serve_forever, daemon=True)
        serving.start()
        address = f"http://127.0.0.1:{server.server_port}/index.html"
        shown = subprocess.Popen(
            _command(program, profile, address), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            found = answers.get(timeout=timeout_s)
        except queue.Empty:
            raise PageError(f"the page has not answered in {timeout_s:.0f} s") from None
        finally:
            shown.terminate()
            shown.wait(_END_S)
            server.shutdown()
            serving.join(_END_S)
    if "error" in found:
        raise PageError(found["error"])
    return found


def _command(program: str, profile: str, address: str) -> list[str]:
    options = [
        "--headless=new",
        "--disable-gpu",
        "--no-first-run",
        "--disable-extensions",
        "--disable-background-networking",
        "--disable-background-timer-throttling",
        "--disable-renderer-backgrounding",
        f"--window-size={_WINDOW}",
        f"--user-data-dir={profile}",
    ]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        options.append("--no-sandbox")  # Chromium's does not work for root
    return [program, *options, address]
