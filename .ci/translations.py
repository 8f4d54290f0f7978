"""The translations of the interface: brought in step with the source, and compiled.

    python .ci/translations.py extract     every string of the source into every .ts file
    python .ci/translations.py compile     .qm files from the .ts files that are newer

`make translations` does both. What is set up with `.ci/bootstrap.py`, and every build of a wheel
(`.ci/hatch_build.py`), compiles by itself. docs/translating.md tells how to translate.

The text keeps to what Python 3.8 reads, as the set-up does.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import qm_files
import source_strings
import ts_files

ROOT = Path(__file__).resolve().parents[1]


def folder(root: Path = ROOT) -> Path:
    """Where the translations lie in a checkout."""
    return root / "resources" / "translations"


def extract(root: Path = ROOT) -> list[str]:
    """Brings every .ts file in step with the source; gives a line on each, with what is left to translate."""
    strings = source_strings.strings_of(root / "timeline_app")
    lines = []
    for path in sorted(folder(root).glob("*.ts")):
        language = ts_files.in_step(ts_files.read(path), strings)
        ts_files.write(path, language)
        left = sum(not entry.is_finished for entry in language.entries)
        lines.append(f"{path.name}: {len(language.entries)} strings, {left} to translate")
    return lines


def compile_stale(root: Path = ROOT) -> list[Path]:
    """Compiles every .ts file that is newer than its .qm file; gives the files written."""
    written = []
    for source in sorted(folder(root).glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime_ns <= source.stat().st_mtime_ns:
            _write(target, qm_files.compiled(ts_files.read(source)))
            written.append(target)
    return written


def _write(target: Path, data: bytes) -> None:
    """Writes a file at once: several tests, or a test and a program, may compile at the same time."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        os.chmod(name, 0o644)
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise


def main(words: Sequence[str]) -> int:
    """The command line."""
    if not words or set(words) - {"extract", "compile"}:
        print(__doc__.strip())
        return 2
    if "extract" in words:
        print("\n".join(extract()))
    if "compile" in words:
        for path in compile_stale():
            print(f"{path.name}: compiled")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
