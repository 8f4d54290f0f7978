"""How the paragraphs of a plain text are set."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

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
    has_blanks = any(_is_blank(block) for block in _blocks(document))
    line = _form(pitch_px, 0 if has_blanks else space_px)
    blank, further_blank = _form(space_px, 0), _form(1, 0)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    follows_blank = True
    for block in _blocks(document):
        is_blank = _is_blank(block)
        cursor.setPosition(block.position())
        cursor.setBlockFormat((further_blank if follows_blank else blank) if is_blank else line)
        follows_blank = is_blank
    cursor.endEditBlock()


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def _is_blank(block: QTextBlock) -> bool:
    return not block.text().strip()


def _form(height_px: int, space_below_px: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(height_px, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    form.setBottomMargin(space_below_px)
    return form
