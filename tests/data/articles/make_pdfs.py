"""Makes the small PDFs beside it: python make_pdfs.py. They are kept, so that tests need no such tool.

Each page is a list of lines (x, y, size, words), in points from the lower left corner.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent


class Line(NamedTuple):
    x: float
    y: float
    size: float
    words: str


def pdf(pages: list[list[Line]], *, info: str = "", is_han: bool = False) -> bytes:
    """A PDF of these pages (PDF 1.4), its words in Helvetica or in a Chinese font that is not embedded."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    font = _han_font(pages, objects) if is_han else _helvetica(objects)
    kids = []
    for lines in pages:
        content = zlib.compress("\n".join(_shown(line, is_han) for line in lines).encode("latin-1"))
        objects.append(
            b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(content), content)
        )
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
        objects.append(f"{page}/Resources << /Font << /F1 {font} 0 R >> >> >>".encode())
        kids.append(len(objects))
    objects[1] = (
        f"<< /Type /Pages /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] /Count {len(kids)} >>".encode()
    )
    objects.append(f"<< {info} >>".encode("latin-1"))
    return _file(objects)


def _helvetica(objects: list[bytes]) -> int:
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    return len(objects)


def _han_font(pages: list[list[Line]], objects: list[bytes]) -> int:
    codes = sorted({ord(character) for lines in pages for line in lines for character in line.words})
    mapped = "\n".join(f"<{code:04X}> <{code:04X}>" for code in codes)
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{mapped}\nendbfchar endcmap end end"
    ).encode()
    first = len(objects) + 1
    objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(table), table))
    objects.append(
        b"<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 "
        b"/Ascent 900 /Descent -200 /CapHeight 800 /StemV 80 >>"
    )
    objects.append(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /FontDescriptor {first + 1} 0 R /DW 1000 "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>".encode()
    )
    objects.append(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /ToUnicode {first} 0 R "
        f"/DescendantFonts [{first + 2} 0 R] >>".encode()
    )
    return len(objects)


def _shown(line: Line, is_han: bool) -> str:
    if is_han:
        words = f"<{line.words.encode('utf-16-be').hex()}>"
    else:
        raw = line.words.encode("cp1252").decode("latin-1")
        words = "(" + raw.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
    return f"BT /F1 {line.size} Tf {line.x} {line.y} Td {words} Tj ET"


def _file(objects: list[bytes]) -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return data + b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        len(objects),
        start,
    )


def column(
    words: list[str], *, top: float = 700, x: float = 72, size: float = 11, indent: float = 0
) -> list[Line]:
    """Lines below each other; one that begins with ¶ opens a paragraph and is set in by ``indent``."""
    lines = []
    for number, text in enumerate(words):
        first = text.startswith("¶")
        lines.append(
            Line(x + (indent if first else 0), top - number * size * 1.3, size, text.removeprefix("¶"))
        )
    return lines


FERRY = [
    "¶For a hundred years nobody crossed the river at Stonewick but by the ferry, and the",
    "ferry did not go at night. The new bridge, which was opened on Wednesday, has chan-",
    "ged that. It is 412 metres long, and the engineers who built it call it a well-",
    "known kind of bridge in a place where nobody had thought of one.",
    "¶The mayor, who spoke first, thanked the workmen. Six winters they had worked on the",
    "piers, she said, and not one of them was lost. The cost came to three million pounds,",
    "of which the county paid the larger part and the town the rest, out of a loan that runs",
]
FERRY_ON = [
    "until 1990. A second bridge is planned for the upper town.",
    "¶The ferry made its last crossing at dusk. Old passengers had come with lanterns, and the",
    "ferryman, who has done the work for forty years, rang the bell at both banks.",
]


def newspaper_page() -> bytes:
    """Two pages with a running head and a page number each; a paragraph goes over the page."""
    head = Line(72, 800, 8, "STONEWICK HERALD")
    first = [
        head,
        Line(500, 800, 8, "Page 4"),
        Line(72, 750, 20, "A bridge at last for Stonewick"),
        Line(72, 728, 9, "By Martha Pell"),
        Line(72, 714, 9, "5 May 1966"),
        *column(FERRY, top=690, indent=12),
    ]
    second = [head, Line(500, 800, 8, "Page 5"), *column(FERRY_ON, top=760, indent=12)]
    return pdf(
        [first, second], info="/Title (A bridge at last for Stonewick) /CreationDate (D:20210304120000Z)"
    )


def chinese_page() -> bytes:
    lines = [
        Line(72, 760, 20, "石桥镇大桥五月四日通车"),
        Line(72, 735, 10, "本报记者 王小梅"),
        Line(72, 718, 10, "1966年5月5日"),
        Line(94, 690, 11, "新建的大桥昨天正式通车。镇长在仪式上表示，这座桥把两岸的工厂和学校"),
        Line(72, 672, 11, "连接起来，居民过河的时间由一小时缩短为十分钟。工程历时六年，共投入资"),
        Line(72, 654, 11, "金三百万元。"),
        Line(94, 636, 11, "当地农民说，以前过河要等渡船，遇到大风只好住下。记者了解到，第二座桥"),
        Line(72, 618, 11, "的勘察工作已经开始，预计两年后动工。"),
    ]
    return pdf([lines], is_han=True)


def scan() -> bytes:
    """Two pages with a drawing and no words."""
    return pdf([[], []], info="/Producer (a scanner)")


def bomb() -> bytes:
    """One page whose contents, packed twice, come to two gigabytes of blanks."""
    packing = zlib.compressobj(9)
    packed = b"".join(packing.compress(bytes(10_000_000)) for _ in range(200)) + packing.flush()
    stream = zlib.compress(packed, 9)
    return _file(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
            b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n%s\nendstream"
            % (len(stream), stream),
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>",
            b"<< >>",
        ]
    )


def main() -> None:
    for name, data in (
        ("newspaper.pdf", newspaper_page()),
        ("chinese.pdf", chinese_page()),
        ("scan.pdf", scan()),
        ("bomb.pdf", bomb()),
    ):
        (HERE / name).write_bytes(data)


if __name__ == "__main__":
    main()
