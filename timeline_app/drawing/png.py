"""PNG as a stream, band by band, so that no image has to lie in memory as a whole.

The format is the W3C's: Portable Network Graphics, third edition.
"""

from __future__ import annotations

import struct
import zlib
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import BinaryIO, Final, NamedTuple

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_TRUECOLOUR: Final = 2
_METRE: Final = 1
_NONE: Final = 0
_UP: Final = 2  # each byte less the one above it
_WINDOW_BYTES: Final = 32_000  # how far back deflate sees; beyond it only a filter knows the row above
_LEVEL: Final = 3  # half the time of the usual 6, for a tenth more bytes
_PIECE_BYTES: Final = 4_000_000
_THREADS: Final = 2
_MOST_WAITING: Final = 8  # pieces, so that what is not yet written stays small
_MODULUS: Final = 65_521  # of the sum at the end of the stream
_LAST_EMPTY: Final = b"\x03\x00"  # a final block with nothing in it (RFC 1951, 3.2.6)


class PngStream:
    """Writes one image of ``size`` (width, height) in pixels, with ``dpi`` and ``texts``, from top to bottom.

    Threads of its own filter and deflate pieces meanwhile, each of which ends on a whole byte; they are
    written in their order, so that the same rows are always the same bytes. To be used in a ``with`` block.
    """

    def __init__(
        self, file: BinaryIO, size: tuple[int, int], dpi: float, texts: Sequence[tuple[str, str]]
    ) -> None:
        self._file = file
        self._filter = _UP if size[0] * 3 > _WINDOW_BYTES else _NONE
        self._above: Bytes = np.zeros((1, size[0] * 3), np.uint8)
        self._sum = zlib.adler32(b"")
        self._waiting: deque[Future[_Piece]] = deque()
        self._threads = ThreadPoolExecutor(_THREADS, "png")
        file.write(_SIGNATURE)
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", *size, 8, _TRUECOLOUR, 0, 0, 0))
        per_metre = round(dpi / 0.0254)
        self._chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, _METRE))
        for name, text in texts:
            self._chunk(*_text(name, text))
        self._chunk(b"IDAT", b"\x78\x5e")  # the head of a zlib stream (RFC 1950)

    def __enter__(self) -> PngStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """The end of the file, unless something went wrong."""
        try:
            if error is None:
                self._write_pieces(down_to=0)
                self._chunk(b"IDAT", _LAST_EMPTY + struct.pack(">I", self._sum))
                self._chunk(b"IEND", b"")
        finally:
            self._threads.shutdown(cancel_futures=True)

    def write(self, rows: Bytes, owner: object = None) -> None:
        """The next rows, of shape (height, 3 times the width): red, green and blue of each pixel.

        They are read after this returns, and so must not change; ``owner`` is kept till then, if it is what
        their memory belongs to.
        """
        step = max(_PIECE_BYTES // rows.shape[1], 1)
        for top in range(0, len(rows), step):
            piece = rows[top : top + step]
            self._waiting.append(self._threads.submit(_deflated, piece, self._above, self._filter, owner))
            self._above = piece[-1:].copy() if self._filter == _UP else self._above
            self._write_pieces(down_to=_MOST_WAITING)

    def _write_pieces(self, down_to: int) -> None:
        while len(self._waiting) > down_to:
            piece = self._waiting.popleft().result()
            self._sum = _joined(self._sum, piece.sum, piece.length)
            self._chunk(b"IDAT", piece.content)

    def _chunk(self, name: bytes, content: bytes) -> None:
        self._file.write(struct.pack(">I", len(content)) + name)
        self._file.write(content)
        self._file.write(struct.pack(">I", zlib.crc32(content, zlib.crc32(name))))


class _Piece(NamedTuple):
    """A part of the stream, and the Adler-32 sum and number of the bytes that it was made of."""

    content: bytes
    sum: int
    length: int


def _deflated(rows: Bytes, above: Bytes, kind: int, owner: object) -> _Piece:
    """``owner`` lives for as long as this takes."""
    filtered = np.empty((len(rows), rows.shape[1] + 1), np.uint8)
    filtered[:, 0] = kind
    if kind == _NONE:
        filtered[:, 1:] = rows
    else:
        np.subtract(rows[:1], above, out=filtered[:1, 1:])
        np.subtract(rows[1:], rows[:-1], out=filtered[1:, 1:])
    deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    content = deflate.compress(filtered.data) + deflate.flush(zlib.Z_SYNC_FLUSH)
    return _Piece(content, zlib.adler32(filtered.data), filtered.size)


def _joined(first: int, second: int, length: int) -> int:
    """The Adler-32 sum of what has the first, and ``length`` bytes after it that have the other."""
    low = ((first & 0xFFFF) + (second & 0xFFFF) - 1) % _MODULUS
    high = ((first >> 16) + (second >> 16) + length * ((first & 0xFFFF) - 1)) % _MODULUS
    return high << 16 | low


def _text(name: str, text: str) -> tuple[bytes, bytes]:
    """A text chunk: ``tEXt`` where Latin-1 will do, else ``iTXt`` in UTF-8 (PNG 3, 11.3.3)."""
    text = text.replace("\0", "")
    try:
        return b"tEXt", name.encode("latin-1") + b"\0" + text.encode("latin-1")
    except UnicodeEncodeError:
        return b"iTXt", name.encode("latin-1") + b"\0\0\0\0\0" + text.encode("utf-8", "replace")
