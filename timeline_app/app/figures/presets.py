"""Options with a name, remembered from one figure to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import msgspec

from timeline_app.app.languages import LanguageChoice, current_language
from timeline_app.app.settings import Settings
from timeline_app.core.faults import UserError
from timeline_app.drawing.figure_options import FigureLanguage, FigureOptions
from timeline_app.drawing.view_file import options_of, view_text

_LAST: Final = "export/last"
_PRESETS: Final = "export/presets"
_MOST: Final = 50
_LONGEST: Final = 1_000_000
MOST_LETTERS: Final = 60
_FIRST_LANGUAGES: Final[dict[LanguageChoice, FigureLanguage]] = {
    "en": "en",
    "zh-Hans": "zh",
    "zh-Hant": "zh-Hant",
}


@dataclass(frozen=True, slots=True)
class Presets:
    """By name, in the order in which they were saved; each as the text of a view file."""

    views: tuple[tuple[str, str], ...] = ()

    @classmethod
    def read(cls, text: str) -> Presets:
        """What :meth:`text` wrote; of anything else there are none."""
        if len(text) > _LONGEST:
            return cls()
        try:
            return cls(msgspec.json.decode(text, type=tuple[tuple[str, str], ...])[:_MOST])
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            return cls()

    def text(self) -> str:
        return msgspec.json.encode(self.views).decode()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.views)

    def options(self, name: str) -> FigureOptions | None:
        """The options of a name; None where they can no longer be read."""
        for each, text in self.views:
            if each == name:
                try:
                    return options_of(text, name)
                except UserError:
                    return None
        return None

    def with_preset(self, name: str, options: FigureOptions) -> Presets:
        """With these options under a name; what was under it goes."""
        others = tuple(view for view in self.views if view[0] != name)
        return replace(self, views=(*others, (name, view_text(options)))[-_MOST:])

    def without(self, name: str) -> Presets:
        return replace(self, views=tuple(view for view in self.views if view[0] != name))

    def renamed(self, name: str, to: str) -> Presets:
        """With another name; one that has it already goes."""
        others = [view for view in self.views if view[0] == name or view[0] != to]
        return replace(self, views=tuple((to if each == name else each, text) for each, text in others))


def kept_presets(settings: Settings) -> Presets:
    """The presets that are remembered."""
    return Presets.read(settings.text(_PRESETS))


def keep_presets(settings: Settings, presets: Presets) -> None:
    settings.set_text(_PRESETS, presets.text())


def last_options(settings: Settings) -> FigureOptions:
    """The options of the last figure; the usual ones where nothing is remembered, or cannot be read."""
    text = settings.text(_LAST)
    try:
        return options_of(text, _LAST) if text else _usual_options()
    except UserError:
        return _usual_options()


def _usual_options() -> FigureOptions:
    """Those of a first figure: in the language of the window."""
    return FigureOptions(language=_FIRST_LANGUAGES.get(current_language().tag, "en"))


def keep_last_options(settings: Settings, options: FigureOptions) -> None:
    settings.set_text(_LAST, view_text(options))


def looks_of(preset: FigureOptions, shown: FigureOptions) -> FigureOptions:
    """How a preset wants a figure to look, of what is shown now."""
    return msgspec.structs.replace(
        preset,
        extent=shown.extent,
        lanes=shown.lanes,
        categories=shown.categories,
        filter=shown.filter,
    )
