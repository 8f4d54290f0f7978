"""The words around a figure, and in which language the program writes its own."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.app.figures.binding import Binder
from timeline_app.app.figures.section import Section, page_of
from timeline_app.app.figures.studio import Usual
from timeline_app.app.figures.text_option import TextOption
from timeline_app.drawing.figure_options import FigureOptions, Place
from timeline_app.drawing.theme import Theme

TextName = Literal["title", "subtitle", "caption", "credit"]
_MOST_LETTERS: Final = 2_000


class WordsPage(QWidget):
    """Signals:
    changed: other words are wanted.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binder = Binder(theme, self)
        above, below, language = (Section(self.tr("Above")), Section(self.tr("Below")),
                                  Section(self.tr("Language")))  # fmt: skip
        names: tuple[tuple[TextName, str, Section], ...] = (
            ("title", self.tr("Title"), above),
            ("subtitle", self.tr("Subtitle"), above),
            ("caption", self.tr("Caption"), below),
            ("credit", self.tr("Credit"), below),
        )
        self.texts: dict[TextName, TextOption] = {}
        for field, name, section in names:
            option = TextOption(name, _MOST_LETTERS, is_long=field == "caption")
            self._binder.bind(("words", field), option, option.text, option.show_text)
            option.changed.connect(self._binder.changed)
            section.add_wide(option)
            self.texts[field] = option
        below.add_wide(
            self._binder.switch(
                ("words", "counts_left_out"), self.tr("List the events that found no room for words")
            )
        )
        languages = (("en", "English"), ("zh", "简体中文"), ("zh-Hant", "繁體中文"))
        box = self._binder.choice(("language",), self.tr("Language of dates and legends"), languages)
        language.add_row(self.tr("Dates, legends"), box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page_of(above, below, language))
        self._binder.changed.connect(self.changed)

    @property
    def places(self) -> set[Place]:
        return self._binder.places

    def show_options(self, options: FigureOptions) -> None:
        self._binder.show(options)

    def applied(self, options: FigureOptions) -> FigureOptions:
        return self._binder.applied(options)

    def show_usual(self, usual: Usual) -> None:
        """What stands in each place if nothing is typed."""
        for name, option in self.texts.items():
            option.show_usual(getattr(usual, name))
