"""Files kept beside a store, read with the caution that a stranger's folder needs."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO


def open_kept(path: Path) -> BinaryIO:
    """Open a file to read it. A pipe would keep us waiting, a device would have no end.

    Raises:
        OSError: it cannot be opened, or is no regular file.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    return path.open("rb")


def kept_bytes(path: Path, most_bytes: int) -> bytes:
    """All bytes of a file.

    Raises:
        OSError: it cannot be read, is no regular file, or has more bytes than that.
    """
    with open_kept(path) as stream:
        content = stream.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return content
