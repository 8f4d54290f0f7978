"""What the operating system's refusals mean to a person. Text only: nothing here touches a file."""

from __future__ import annotations

import errno
from typing import Final

from timeline_app.core.says import says

_REASONS: Final[dict[int, str]] = {
    errno.ENOSPC: says("the disk is full; make room or choose another disk"),
    errno.EDQUOT: says("your disk quota is used up; make room or choose another disk"),
    errno.EFBIG: says("the file would be larger than this system allows; choose another disk"),
    errno.EACCES: says("you have no right to do that there; choose another place or change its rights"),
    errno.EPERM: says("you have no right to do that there; choose another place or change its rights"),
    errno.EROFS: says("that place can only be read; choose another place"),
    errno.ENOENT: says("there is no such file or folder; check the name"),
    errno.ENOTDIR: says("a part of that path is a file, not a folder; check the name"),
    errno.EISDIR: says("that is a folder, not a file; check the name"),
    errno.EEXIST: says("something of that name is there already; choose another name"),
    errno.ENOTEMPTY: says("the folder is not empty; choose another name"),
    errno.ENAMETOOLONG: says("the name is too long; choose a shorter one"),
    errno.ELOOP: says("the symbolic links lead round in a circle; check the name"),
    errno.EBUSY: says("another program is using it; close that program and try again"),
    errno.EIO: says("the disk reports an error; check the disk and try again"),
    errno.EMFILE: says("too many files are open; close some programs and try again"),
}


def because(error: OSError) -> str:
    """Why the system refused, and what to do, as the second half of a sentence."""
    reason = _REASONS.get(error.errno or 0)
    return reason or says("the system says: {0}", error.strerror or error)
