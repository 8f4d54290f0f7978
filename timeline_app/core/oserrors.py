"""What the operating system's refusals mean to a person. Text only: nothing here touches a file."""

from __future__ import annotations

import errno
from typing import Final

_REASONS: Final[dict[int, str]] = {
    errno.ENOSPC: "the disk is full; make room or choose another disk",
    errno.EDQUOT: "your disk quota is used up; make room or choose another disk",
    errno.EFBIG: "the file would be larger than this system allows; choose another disk",
    errno.EACCES: "you have no right to do that there; choose another place or change its rights",
    errno.EPERM: "you have no right to do that there; choose another place or change its rights",
    errno.EROFS: "that place can only be read; choose another place",
    errno.ENOENT: "there is no such file or folder; check the name",
    errno.ENOTDIR: "a part of that path is a file, not a folder; check the name",
    errno.EISDIR: "that is a folder, not a file; check the name",
    errno.EEXIST: "something of that name is there already; choose another name",
    errno.ENOTEMPTY: "the folder is not empty; choose another name",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
    errno.ELOOP: "the symbolic links lead round in a circle; check the name",
    errno.EBUSY: "another program is using it; close that program and try again",
    errno.EIO: "the disk reports an error; check the disk and try again",
    errno.EMFILE: "too many files are open; close some programs and try again",
}


def because(error: OSError) -> str:
    """Why the system refused, and what to do, as the second half of a sentence."""
    reason = _REASONS.get(error.errno or 0)
    return reason or f"the system says: {error.strerror or error}"
