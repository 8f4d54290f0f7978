"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from timeline_app.core.faults import UserError
from timeline_app.core.oserrors import because


def write_whole(path: Path, text: str) -> None:
    """Write a text in UTF-8 with its line ends as they are; a file that is there is replaced at the end.

    Raises:
        UserError: it cannot be written; what was there is as before.
    """
    try:
        target = path.resolve()  # a link stays a link
        if target.exists() and not target.is_file() and not target.is_dir():
            raise UserError(f"{path} is not a file and is left alone; choose another name.")
        _replace(target, text.encode())
    except OSError as error:
        raise UserError(f"{path} cannot be written: {because(error)}.") from error


def _replace(target: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", dir=target.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        fresh.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        fresh.replace(target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
