"""PNG of any size: band by band, with its resolution and what it says of itself."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO

import numpy as np
import pytest
from figure_pictures import painted, pixels_of
from figures import a_figure
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageReader

from timeline_app.drawing import raster
from timeline_app.drawing.figure import Figure, FigureSize
from timeline_app.drawing.figure_metadata import FigureMetadata
from timeline_app.drawing.png import PngStream
from timeline_app.drawing.raster import write_png
from timeline_app.drawing.watch import ExportCancelled, Watch

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def figure(qapp: object) -> Figure:
    return a_figure()


def chunks_of(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    place = 8
    while place < len(content):
        (length,) = struct.unpack(">I", content[place : place + 4])
        name, inside = content[place + 4 : place + 8], content[place + 8 : place + 8 + length]
        (check,) = struct.unpack(">I", content[place + 8 + length : place + 12 + length])
        assert check == zlib.crc32(name + inside)
        yield name, inside
        place += 12 + length


def written(figure: Figure, dpi: float, metadata: FigureMetadata | None = None) -> bytes:
    file = BytesIO()
    write_png(file, figure, metadata or FigureMetadata(), dpi, Watch())
    return file.getvalue()


def decoded(content: bytes) -> QImage:
    image = QImage.fromData(QByteArray(content), "PNG")  # type: ignore[call-overload]
    assert isinstance(image, QImage)
    assert not image.isNull()
    return image


@given(
    width=st.integers(1, 40),
    heights=st.lists(st.integers(1, 9), min_size=1, max_size=4),
    seed=st.integers(0, 9),
    is_wide=st.booleans(),
)
def test_rows_come_out_as_they_went_in(width: int, heights: list[int], seed: int, is_wide: bool) -> None:
    width = width + 11_000 if is_wide else width  # wide rows are filtered
    bands = [
        np.random.default_rng(seed + number).integers(0, 256, (height, width * 3), np.uint8)
        for number, height in enumerate(heights)
    ]
    file = BytesIO()
    with PngStream(file, (width, sum(heights)), 96, ()) as png:
        for band in bands:
            png.write(band)
    rows = pixels_of(decoded(file.getvalue()))
    assert np.array_equal(rows.reshape(sum(heights), width * 3), np.concatenate(bands))


def test_a_png_painted_in_bands_is_the_one_painted_at_once(
    figure: Figure, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = pixels_of(painted(figure, 2))
    monkeypatch.setattr(raster, "_BAND_AREA_PX", 200_000)
    assert np.array_equal(pixels_of(decoded(written(figure, 192))), whole)
    monkeypatch.setattr(raster, "_PART_SIDE_PX", 700)
    # Where a gradient begins outside of a part Qt rounds it in another way.
    assert np.abs(pixels_of(decoded(written(figure, 192))) - whole).max() <= 4


def test_an_image_beyond_what_a_painter_can_address_is_whole(qapp: object) -> None:
    figure = a_figure(size=FigureSize(34_000.0, 400.0), view="2010/2019")
    content = written(figure, 96)
    assert struct.unpack(">II", dict(chunks_of(content))[b"IHDR"][:8]) == (34_000, 400)
    assert QImageReader.allocationLimit() * 2**20 > 34_000 * 400 * 4
    rows = pixels_of(decoded(content))
    mark = figure.frame.picture.mark_of("chinese")
    assert mark is not None
    x = figure.margin + figure.frame.sizes.header_width + mark.extent.anchor
    assert x > 25_000
    disc = rows[round(46 + mark.centre_y), round(x)]
    assert disc.tolist() == [0x00, 0x72, 0xB2]
    assert (rows[:, 33_900:].min(axis=(1, 2)) < 250).any()


def test_a_png_says_its_resolution_and_of_which_store_span_and_filter_it_is(figure: Figure) -> None:
    metadata = FigureMetadata("Bridges 重庆", "4 events", "A.", "sha256:12", "2010/2019", "tag:ä")
    content = written(figure, 300, metadata)
    image = decoded(content)
    assert image.dotsPerMeterX() == image.dotsPerMeterY() == 11_811
    said = {name: image.text(name) for name in image.textKeys()}
    assert said["Title"] == "Bridges 重庆"
    assert (said["Source"], said["Span"], said["Filter"]) == ("sha256:12", "2010/2019", "tag:ä")
    assert said["Software"].startswith("Timeline Explorer")
    kinds = [name for name, _ in chunks_of(content)]
    assert kinds[:2] == [b"IHDR", b"pHYs"]
    assert kinds[-1] == b"IEND"
    assert kinds.count(b"iTXt") == 1
    assert b"tIME" not in kinds


def test_a_large_image_can_be_stopped_between_bands(figure: Figure, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raster, "_BAND_AREA_PX", 100_000)
    done: list[float] = []
    with pytest.raises(ExportCancelled):
        write_png(BytesIO(), figure, FigureMetadata(), 96, Watch(done.append, lambda: len(done) == 2))
    assert len(done) == 2
