"""The user's guide in a window of its own, read from the files that ship: no network is needed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QListWidget, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from timeline_app import paths
from timeline_app.app.text_size import scaled, size_over

_INDENT_PX = 28
_LETTERS_PX = 14
_LINE_PERCENT = 125
_ROOM_PX = {0: (5, 5), 1: (0, 8), 2: (20, 6)}  # above and below a paragraph, by its level as a heading


class Guide(QWidget):
    """Its chapters on the left, the text on the right; links lead to chapters and nowhere else."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("User's guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(size_over(parent, 900, 560))
        self.chapters = QListWidget()
        self.chapters.setObjectName("guide_chapters")
        self.chapters.setSpacing(3)
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("User's guide"))
        self.text.setOpenLinks(False)
        self.text.setOpenExternalLinks(False)
        self.text.document().setDocumentMargin(_INDENT_PX)
        self.text.setMarkdown(guide_file(language).read_text(encoding="utf-8"))
        _set(self.text.document())
        self._headings = _headings(self.text.document())
        self.chapters.addItems([block.text() for block in self._headings])
        self.chapters.currentRowChanged.connect(self._show_chapter)
        self.text.anchorClicked.connect(self._follow)
        splitter = QSplitter()
        splitter.addWidget(self.chapters)
        splitter.addWidget(self.text)
        beside = self.chapters.sizeHintForColumn(0) + scaled(40)
        splitter.setSizes([beside, self.width() - beside])
        splitter.setChildrenCollapsible(False)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)

    def _show_chapter(self, number: int) -> None:
        if 0 <= number < len(self._headings):
            layout = self.text.document().documentLayout()
            top = layout.blockBoundingRect(self._headings[number]).top()
            self.text.verticalScrollBar().setValue(round(top) - 8)

    def _follow(self, url: QUrl) -> None:
        wanted = url.fragment().casefold()
        for number, block in enumerate(self._headings):
            if _anchor(block.text()) == wanted:
                self.chapters.setCurrentRow(number)


def guide_file(language: str) -> Path:
    """The guide in a language (BCP 47), or in English.

    Raises:
        IncompleteInstallationError: the guide is not there.
    """
    folder = paths.shipped_root() / "docs" / "guide"
    file = folder / f"{language}.md"
    file = file if file.is_file() else folder / "en.md"
    if not file.is_file():
        raise paths.IncompleteInstallationError(file)
    return file


def _set(document: QTextDocument) -> None:
    """Gives the text its sizes and the room between its paragraphs: Markdown has none of its own."""
    font = document.defaultFont()
    font.setPixelSize(scaled(_LETTERS_PX))
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        above, below = _ROOM_PX.get(form.headingLevel(), _ROOM_PX[0])
        is_listed = block.textList() is not None
        form.setTopMargin(2 if is_listed else above)
        form.setBottomMargin(2 if is_listed else below)
        form.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        block = block.next()


def _headings(document: QTextDocument) -> list[QTextBlock]:
    found = []
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() == 2:
            found.append(block)
        block = block.next()
    return found


def _anchor(heading: str) -> str:
    """As GitHub names the anchor of a heading."""
    kept = "".join(letter for letter in heading.casefold() if letter.isalnum() or letter in " -")
    return kept.replace(" ", "-")
