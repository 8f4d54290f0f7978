"""A page in a headless Chromium, driven as a person would: by mouse and keyboard, over the DevTools protocol.

The browser is spoken to through a pipe, so that no port is opened.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
# The browser reads from 3 and writes to 4.
_PIPED: Final = """
import fcntl, os, sys
reading, writing = (fcntl.fcntl(int(each), fcntl.F_DUPFD, 10) for each in sys.argv[1:3])
for ours, theirs in ((reading, 3), (writing, 4)):
    os.dup2(ours, theirs)
    os.set_inheritable(theirs, True)
os.execv(sys.argv[3], sys.argv[3:])
"""
_LONGEST_S: Final = 30.0
_KEYS: Final = {
    "Enter": (13, "\r"), "Escape": (27, ""), "Tab": (9, ""), "ArrowRight": (39, ""), "ArrowLeft": (37, ""),
    "ArrowDown": (40, ""), "ArrowUp": (38, ""), "+": (187, "+"), "-": (189, "-"), "0": (48, "0"),
}  # fmt: skip


class Browser:
    """One page. ``problems`` are what it has told of faults, and what it has tried to load."""

    def __init__(self, to: int, back: int) -> None:
        self._to, self._back = to, back
        self._buffer = b""
        self._last = 0
        self._session: str | None = None
        self.problems: list[str] = []
        self.requests: list[str] = []

    def open(self, path: Path, size: tuple[int, int] = (1280, 800)) -> None:
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._ask(f"{domain}.enable")
        width, height = size
        self._ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )
        self._ask(
            "Emulation.setEmulatedMedia", features=[{"name": "prefers-reduced-motion", "value": "reduce"}]
        )
        self._ask("Page.navigate", url=path.resolve().as_uri())
        self.wait("document.readyState === 'complete' && !!document.querySelector('#timeline svg')")

    def value(self, expression: str) -> Any:
        """What an expression gives in the page."""
        found = self._ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in found:
            raise AssertionError(found["exceptionDetails"]["exception"].get("description", expression))
        return found["result"].get("value")

    def wait(self, expression: str) -> None:
        """Until an expression is true, after frames have been painted."""
        check = (
            "new Promise(done => { const ask = () => { let is = false; try { is = !!("
            + expression
            + ") } catch { } is ? requestAnimationFrame(() => done(true)) : setTimeout(ask, 20) }; ask() })"
        )
        self.value(check)

    def box(self, selector: str) -> tuple[float, float]:
        """The middle of an element, which has to be there."""
        found = self.value(
            f"(() => {{ const b = document.querySelector({json.dumps(selector)}).getBoundingClientRect();"
            " return [b.x + b.width / 2, b.y + b.height / 2] })()"
        )
        return found[0], found[1]

    def click(self, selector: str) -> None:
        x, y = self.box(selector)
        self.mouse("mouseMoved", x, y)
        self.mouse("mousePressed", x, y, button="left", clickCount=1)
        self.mouse("mouseReleased", x, y, button="left", clickCount=1)

    def mouse(self, kind: str, x: float, y: float, **more: Any) -> None:
        self._ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, **more)

    def wheel(self, x: float, y: float, by: float) -> None:
        self.mouse("mouseWheel", x, y, deltaX=0, deltaY=by)

    def press(self, key: str, *, shift: bool = False) -> None:
        code, text = _KEYS[key]
        keys = {"key": key, "windowsVirtualKeyCode": code, "modifiers": 8 if shift else 0}
        self._ask("Input.dispatchKeyEvent", type="keyDown", **keys, **({"text": text} if text else {}))
        self._ask("Input.dispatchKeyEvent", type="keyUp", **keys)

    def picture(self) -> bytes:
        """The page as it looks, as base64 of a PNG."""
        return str(self._ask("Page.captureScreenshot", format="png")["data"]).encode()

    def _ask(self, method: str, **parameters: Any) -> Any:
        self._last += 1
        number = self._last
        message: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if self._session is not None:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        deadline = time.monotonic() + _LONGEST_S
        while True:
            answer = self._next(deadline)
            if answer.get("id") == number:
                if "error" in answer:
                    raise AssertionError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self._note(answer)

    def _next(self, deadline: float) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._back], [], [], max(deadline - time.monotonic(), 0))
            if not ready:
                raise AssertionError("the browser has not answered")
            part = os.read(self._back, 1 << 20)
            if not part:
                raise AssertionError("the browser has ended")
            self._buffer += part
        text, _, self._buffer = self._buffer.partition(b"\0")
        return dict(json.loads(text))

    def _note(self, event: dict[str, Any]) -> None:
        parameters = event.get("params", {})
        if event.get("method") == "Runtime.exceptionThrown":
            self.problems.append(str(parameters["exceptionDetails"]))
        elif event.get("method") == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning"):
            self.problems.append(str(parameters["entry"]["text"]))
        elif event.get("method") == "Network.requestWillBeSent":
            self.requests.append(str(parameters["request"]["url"]))


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser of its own; the test is left out where there is none."""
    program = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if program is None:
        pytest.skip("there is no Chromium")
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [
            program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-dev-shm-usage", "--disable-background-networking", "--disable-sync",
            "--disable-component-update", "--remote-debugging-pipe", f"--user-data-dir={profile}",
            "about:blank",
        ]  # fmt: skip
        process = subprocess.Popen(
            [sys.executable, "-c", _PIPED, str(theirs_in), str(theirs_out), *command],
            pass_fds=(theirs_in, theirs_out),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        try:
            yield Browser(ours_out, ours_in)
        finally:
            os.close(ours_out)
            process.terminate()
            process.wait(10)
            os.close(ours_in)
