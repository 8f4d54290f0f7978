"""How the paragraphs of a plain text are set."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

_BLOCK_END: Final = "\N{PARAGRAPH SEPARATOR}"  # in a document's raw text
_BLANK_SHARE: Final = 0.55  # of the distance of lines, between paragraphs


def set_margins(document: QTextDocument, left_px: int) -> None:
    """A margin at the left, in which marks find room, and a little space above and below."""
    form = document.rootFrame().frameFormat()
    form.setMargin(0)
    form.setLeftMargin(left_px)
    form.setTopMargin(6)
    form.setBottomMargin(24)
    document.rootFrame().setFrameFormat(form)


def set_paragraphs(document: QTextDocument, pitch_px: int) -> None:
    """Lines at a distance of ``pitch_px``; a blank line becomes the space between two paragraphs.

    Blank lines remain blocks, since positions in the document must stay those of the text. In a text
    without any, each line is a paragraph.
    """
    space_px = round(pitch_px * _BLANK_SHARE)
    blanks = _blank_lines(document)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_form(pitch_px, 0 if blanks else space_px))  # all at once, however many they are
    blank, further_blank = _form(space_px, 0), _form(1, 0)
    last = -1
    for number in blanks:
        cursor.setPosition(document.findBlockByNumber(number).position())
        cursor.setBlockFormat(further_blank if number == last + 1 else blank)
        last = number
    cursor.endEditBlock()


def _blank_lines(document: QTextDocument) -> list[int]:
    """The numbers of the blocks that hold only blanks."""
    lines = document.toRawText().split(_BLOCK_END)
    return [number for number, line in enumerate(lines) if not line.strip()]


def _form(height_px: int, space_below_px: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(height_px, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    form.setBottomMargin(space_below_px)
    return form
