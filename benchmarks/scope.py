"""What a run of the benchmarks covers: how large the stores may be, and where they lie."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MILLION: Final = 1_000_000
_BYTES_EACH: Final = 400  # of memory for an event of the largest stores, with room to spare


@dataclass(frozen=True, slots=True)
class Scope:
    """``most`` events are in the largest store; stores that lie in ``folder`` already are used again."""

    folder: Path
    most: int = MILLION

    def store(self, count: int) -> Path:
        """A scene (see :mod:`benchmarks.scenes`) of so many events; made, which takes a minute for a million,
        unless it is there."""
        path = self.folder / f"{count}.eventstore"
        if not path.exists():
            command = [sys.executable, "-m", "benchmarks.scenes", "--events", str(count)]
            subprocess.run([*command, "--store", str(path)], check=True)
        return path

    def counts(self, *wanted: int) -> list[int]:
        """Those of some numbers of events that are not too many."""
        return [count for count in wanted if count <= self.most]

    def why_not(self, count: int) -> str:
        """Why there is no store of so many events; empty if there can be one."""
        if count > self.most:
            return f"--up-to {count} asks for it"
        free = _available_bytes()
        if free is not None and free < count * _BYTES_EACH:
            return f"only {free / 1e9:.1f} GB of memory are free"
        return ""


def _available_bytes() -> int | None:
    """How much memory is free; None where the system does not tell."""
    status = Path("/proc/meminfo")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), None)
