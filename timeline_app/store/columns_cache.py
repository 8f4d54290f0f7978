"""Columns kept in a file beside their store, from which they are there at once.

======== ===== =======================================================================================
at byte  type  what
======== ===== =======================================================================================
0        bytes ``timelinecolumns`` and a line end
16       u64   length of the header in bytes
24       u64   sum over everything from byte 64 on (:func:`_sum`)
64       JSON  the header: the key, the number of rows, the room behind them, and the bytes of the texts
-        -     the arrays in the order of :func:`_shapes`, each from the next multiple of 64 bytes on
======== ===== =======================================================================================

Integers are in the machine's own byte order; in a file from a machine of the other one the sum is wrong.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import secrets
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

from timeline_app import __version__
from timeline_app.core.columns import NUMBERS, TEXTS, Columns, by_importance
from timeline_app.core.growing import beginning, room_for
from timeline_app.core.text_column import TextColumn, TextIndex
from timeline_app.store.kept_files import open_kept

FORMAT: Final = 2  # one more whenever the file, or what an array means, changes

_MAGIC: Final = b"timelinecolumns\n"
_PREFIX: Final = struct.Struct("=16sQQ32x")
_ALIGNMENT: Final = 64
_LONGEST_HEADER: Final = 4_096  # bytes
_SUMMED_AT_ONCE: Final = 262_144  # bytes: words of eight that stay in a processor's cache

Array = npt.NDArray[Any]


class CacheKey(msgspec.Struct, frozen=True):
    """What a cache belongs to: one state of one store, as this program reads it.

    ``data_version`` counts changes, but two stores that lay at one path may have counted as far: the file's
    inode, size and time of change tell them apart. They say which file it is, ``data_version`` how far it
    has come, for the latest changes may still stand in the log beside it.
    """

    program: str
    form: int
    data_version: int
    inode: int
    size: int
    modified_ns: int

    @classmethod
    def of(cls, store_file: Path, data_version: int) -> CacheKey:
        """The key for a store's file as it is now. Raises OSError."""
        status = store_file.stat()
        return cls(__version__, FORMAT, data_version, status.st_ino, status.st_size, status.st_mtime_ns)


class _Header(msgspec.Struct, frozen=True):
    key: CacheKey
    rows: int
    room: int  # places behind the rows in the arrays of numbers, for events that are yet to come
    text_bytes: tuple[int, int, int]


class _Shape(NamedTuple):
    kind: type[np.generic]
    length: int


def cache_path(store_file: Path) -> Path:
    """Where a store's cache lies: beside it, hidden."""
    return store_file.with_name(f".{store_file.name}.columns")


def read_cache(path: Path, key: CacheKey) -> Columns | None:
    """The columns in a cache, as views of the mapped file with some room behind them.

    None if there is no file, or it is of another key, or damaged: it is read through once to see that. What
    is mapped takes up memory only as it is used; what an edit writes is never written to the file.
    """
    try:
        with open_kept(path) as stream:
            header, begins, total = _read_header(stream, key)
            if _sum(stream) != total:
                return None
            mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_COPY)
    except (OSError, ValueError, msgspec.MsgspecError, struct.error):
        return None
    return _columns(mapped, header, begins)


def is_kept(path: Path, key: CacheKey) -> bool:
    """Whether there is a cache of this key; its sum is not looked at."""
    try:
        with open_kept(path) as stream:
            return _read_header(stream, key)[0].key == key
    except (OSError, ValueError, msgspec.MsgspecError, struct.error):
        return False


def write_cache(path: Path, key: CacheKey, columns: Columns) -> bool:
    """Keep columns of a store at ``path``, whole or not at all; whether that was possible.

    The columns have at least one row, text columns and an index. The disk may take its time: a file that was
    cut short is found out by its sum.
    """
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        with fresh.open("wb+") as stream:
            _write(stream, key, columns)
        os.replace(fresh, path)
    except OSError:
        return False
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
    return True


def remove_cache(path: Path) -> None:
    """Remove a cache that is no longer of use, if it is there and can be removed."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _read_header(stream: BinaryIO, key: CacheKey) -> tuple[_Header, int, int]:
    """The header, where the arrays begin, and the sum. Raises ValueError if the file is not of this key."""
    magic, length, total = _PREFIX.unpack(stream.read(_PREFIX.size))
    if magic != _MAGIC or length > _LONGEST_HEADER:
        raise ValueError("not a cache of columns")
    header = msgspec.json.decode(stream.read(length), type=_Header)
    begins = _aligned(_PREFIX.size + length)
    size = begins + sum(_aligned(_bytes(shape)) for shape in _shapes(header))
    if header.key != key or header.rows < 1 or header.room < 0 or os.fstat(stream.fileno()).st_size != size:
        raise ValueError("a cache of another state")
    return header, begins, total


def _write(stream: BinaryIO, key: CacheKey, columns: Columns) -> None:
    texts: list[TextColumn] = [getattr(columns, name) for name in TEXTS]
    ids, titles, dates = (len(text.blob) for text in texts)
    header = _Header(key, len(columns), room_for(len(columns)), (ids, titles, dates))
    written = msgspec.json.encode(header)
    stream.write(_PREFIX.pack(_MAGIC, len(written), 0))
    stream.write(written)
    for array, shape in zip(_arrays(columns, texts), _shapes(header), strict=True):
        stream.write(bytes(-stream.tell() % _ALIGNMENT))
        stream.write(array.data)
        stream.write(bytes(_bytes(shape) - array.nbytes))
    stream.write(bytes(-stream.tell() % _ALIGNMENT))
    total = _sum(stream)
    stream.seek(0)
    stream.write(_PREFIX.pack(_MAGIC, len(written), total))


def _shapes(header: _Header) -> Iterator[_Shape]:
    """The arrays of a file, in their order."""
    for size in header.text_bytes:
        yield _Shape(np.uint8, size)
        yield _Shape(np.int64, header.rows + 1)
    for kind in NUMBERS.values():
        yield _Shape(kind, header.rows + header.room)
    yield _Shape(np.uint32, header.rows)
    yield _Shape(np.int32, header.rows)
    yield _Shape(np.int32, header.rows)


def _arrays(columns: Columns, texts: list[TextColumn]) -> Iterator[Array]:
    """The arrays of columns, in the order of :func:`_shapes`; those of numbers without their room."""
    index = columns.id_index if isinstance(columns.id_index, TextIndex) else TextIndex.of(columns.ids)
    order = columns.by_importance
    for text in texts:
        yield text.blob
        yield text.offsets
    for name in NUMBERS:
        yield np.ascontiguousarray(getattr(columns, name))
    yield index.sums
    yield index.rows
    yield by_importance(columns, np.arange(len(columns))).astype(np.int32) if order is None else order


def _columns(mapped: mmap.mmap, header: _Header, begins: int) -> Columns:
    arrays = []
    at = begins
    for shape in _shapes(header):
        arrays.append(np.frombuffer(mapped, shape.kind, shape.length, at))
        at += _aligned(_bytes(shape))
    ids, titles, dates = (TextColumn(arrays[2 * place], arrays[2 * place + 1]) for place in range(len(TEXTS)))
    sums, index_rows, order = arrays[-3:]
    room = dict(zip(NUMBERS, arrays[2 * len(TEXTS) : -3], strict=True))
    numbers: dict[str, Any] = {name: beginning(array, header.rows) for name, array in room.items()}
    return Columns(
        ids,
        titles,
        dates,
        **numbers,
        id_index=TextIndex(sums, index_rows),
        by_importance=order,
        room=room,
    )


def _bytes(shape: _Shape) -> int:
    return int(np.dtype(shape.kind).itemsize) * shape.length


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
