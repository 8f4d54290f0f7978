"""Arrays kept in a file that can be mapped into memory, whole or not at all.

======== ===== =======================================================================================
at byte  type  what
======== ===== =======================================================================================
0        bytes ``timelinearrays`` and two line ends
16       u64   length of the header in bytes
24       u64   sum over everything from byte 64 on (:func:`_sum`)
64       JSON  the header: what the arrays are of, and the kind and length of each
-        -     the arrays, each from the next multiple of 64 bytes on
======== ===== =======================================================================================

Integers are in the machine's own byte order; in a file from a machine of the other one the sum is wrong.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import secrets
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final

import msgspec
import numpy as np
import numpy.typing as npt

from timeline_app.store.kept_files import open_kept

_MAGIC: Final = b"timelinearrays\n\n"
_PREFIX: Final = struct.Struct("=16sQQ32x")
_ALIGNMENT: Final = 64
_LONGEST_HEADER: Final = 65_536  # bytes
_SUMMED_AT_ONCE: Final = 262_144  # bytes: words of eight that stay in a processor's cache
_KINDS: Final = ("uint8", "uint16", "int32", "uint32", "int64", "uint64")

Array = npt.NDArray[Any]


class _Header(msgspec.Struct, frozen=True):
    about: dict[str, Any]
    shapes: tuple[tuple[str, int], ...]


def write_arrays(path: Path, about: dict[str, Any], arrays: Sequence[Array]) -> bool:
    """Keep arrays of one dimension at ``path``, and what they are of (JSON); whether that was possible."""
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        with fresh.open("wb+") as stream:
            _write(stream, about, arrays)
        os.replace(fresh, path)
    except OSError:
        return False
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
    return True


def read_arrays(path: Path) -> tuple[dict[str, Any], list[Array]] | None:
    """What was kept at ``path``, mapped; None if there is nothing, or it is damaged, which its sum tells."""
    try:
        with open_kept(path) as stream:
            header, begins, total = _read_header(stream)
            if _sum(stream) != total:
                return None
            mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError, TypeError, msgspec.MsgspecError, struct.error):
        return None
    arrays = []
    at = begins
    for kind, length in header.shapes:
        arrays.append(np.frombuffer(mapped, kind, length, at))
        at += _aligned(_bytes(kind, length))
    return header.about, arrays


def _read_header(stream: BinaryIO) -> tuple[_Header, int, int]:
    """The header, where the arrays begin, and the sum. Raises ValueError if that does not fit the file."""
    magic, length, total = _PREFIX.unpack(stream.read(_PREFIX.size))
    if magic != _MAGIC or length > _LONGEST_HEADER:
        raise ValueError("not a file of arrays")
    header = msgspec.json.decode(stream.read(length), type=_Header)
    if any(kind not in _KINDS or size < 0 for kind, size in header.shapes):
        raise ValueError("arrays of an unknown kind")
    begins = _aligned(_PREFIX.size + length)
    size = begins + sum(_aligned(_bytes(kind, length)) for kind, length in header.shapes)
    if os.fstat(stream.fileno()).st_size != size:
        raise ValueError("cut short")
    return header, begins, total


def _write(stream: BinaryIO, about: dict[str, Any], arrays: Sequence[Array]) -> None:
    header = _Header(about, tuple((array.dtype.name, len(array)) for array in arrays))
    written = msgspec.json.encode(header)
    stream.write(_PREFIX.pack(_MAGIC, len(written), 0))
    stream.write(written)
    for array in arrays:
        stream.write(bytes(-stream.tell() % _ALIGNMENT))
        stream.write(np.ascontiguousarray(array).data)
    stream.write(bytes(-stream.tell() % _ALIGNMENT))
    total = _sum(stream)
    stream.seek(0)
    stream.write(_PREFIX.pack(_MAGIC, len(written), total))


def _bytes(kind: str, length: int) -> int:
    return int(np.dtype(kind).itemsize) * length


def _aligned(size: int) -> int:
    """The next multiple of the alignment."""
    return size + -size % _ALIGNMENT


def _sum(stream: BinaryIO) -> int:
    """A sum over the words of a file behind its prefix, in which their order counts block by block.

    It finds what happens to files: a flipped bit, a lost, exchanged or emptied block, another end. Words
    are added modulo 2**64, as fast as memory gives them.
    """
    stream.seek(_PREFIX.size)
    words = np.zeros(_SUMMED_AT_ONCE // 8, dtype=np.uint64)
    block = words.data.cast("B")
    total = 0
    while size := stream.readinto(block):  # type: ignore[attr-defined]
        block[size:] = bytes(len(block) - size)
        total = (total * 31 + int(words.sum(dtype=np.uint64))) % 2**64
    return total
