"""What the program remembers between starts, each with its type and default."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QByteArray, QSettings

from timeline_app.app.languages import LANGUAGES, LanguageChoice
from timeline_app.app.text_size import nearest_size

ThemeChoice = Literal["system", "light", "dark"]

_MAX_RECENT: Final = 10
_MOST_STORES: Final = 50  # of which something is remembered besides that they were open


class Settings:
    """Typed access to the remembered settings. Bad or missing values read as the default."""

    def __init__(self, backing: QSettings) -> None:
        self._backing = backing

    @property
    def theme(self) -> ThemeChoice:
        value = self._text("look/theme")
        return value if value in ("light", "dark") else "system"  # type: ignore[return-value]

    @theme.setter
    def theme(self, value: ThemeChoice) -> None:
        self._backing.setValue("look/theme", value)

    @property
    def language(self) -> LanguageChoice:
        value = self._text("look/language")
        return next((language.tag for language in LANGUAGES if language.tag == value), "system")

    @language.setter
    def language(self, value: LanguageChoice) -> None:
        self._backing.setValue("look/language", value)

    @property
    def last_store(self) -> Path | None:
        value = self._text("store/last")
        return Path(value) if value else None

    @last_store.setter
    def last_store(self, value: Path) -> None:
        self._backing.setValue("store/last", str(value))

    @property
    def recent_stores(self) -> list[Path]:
        """The stores opened last, newest first."""
        value = self._backing.value("store/recent", [])
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(text) for text in texts if isinstance(text, str) and text]

    def add_recent_store(self, path: Path) -> None:
        """Puts ``path`` first among the recent stores."""
        others = [each for each in self.recent_stores if each != path]
        self._backing.setValue("store/recent", [str(each) for each in [path, *others][:_MAX_RECENT]])

    def forget_recent_stores(self) -> None:
        """Empties the list of recent stores."""
        self._backing.remove("store/recent")

    @property
    def export_folder(self) -> Path:
        value = self._text("export/folder")
        return Path(value) if value else Path.home()

    @export_folder.setter
    def export_folder(self, value: Path) -> None:
        self._backing.setValue("export/folder", str(value))

    @property
    def article_share(self) -> float:
        """Which part of the reader's height the article has, 0 to 1."""
        try:
            return float(self._text("place/article_share"))
        except ValueError:
            return 0.45

    @article_share.setter
    def article_share(self, value: float) -> None:
        self._backing.setValue("place/article_share", f"{value:.3f}")

    @property
    def recent_dates(self) -> tuple[str, ...]:
        """The dates gone to last, as they were typed, newest first."""
        return tuple(line for line in self._text("dates/recent").split("\n") if line)

    @recent_dates.setter
    def recent_dates(self, value: tuple[str, ...]) -> None:
        self._backing.setValue("dates/recent", "\n".join(value))

    @property
    def last_category(self) -> str:
        """The id of the category that an event was given last."""
        return self._text("edit/category")

    @last_category.setter
    def last_category(self, value: str) -> None:
        self._backing.setValue("edit/category", value)

    @property
    def drafts(self) -> str:
        """What was typed into forms and not saved, as JSON."""
        return self._text("edit/drafts")

    @drafts.setter
    def drafts(self, value: str) -> None:
        self._backing.setValue("edit/drafts", value)

    @property
    def text_size(self) -> int:
        """How large the words of the interface are, in percent."""
        text = self._text("look/text_size")
        return nearest_size(int(text)) if text.isdecimal() and len(text) < 6 else 100

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._backing.setValue("look/text_size", str(value))

    def copied_to(self, backing: QSettings) -> Settings:
        """The same settings for a window of its own, kept in ``backing``: what it remembers is not
        remembered here. What was typed into forms does not go along."""
        for key in self._backing.allKeys():
            if not key.startswith("edit/"):
                backing.setValue(key, self._backing.value(key))
        return Settings(backing)

    def switch(self, name: str, *, default: bool) -> bool:
        """Whether something that can be switched on and off is on."""
        text = self._text(f"switch/{name}")
        return text == "on" if text in ("on", "off") else default

    def set_switch(self, name: str, *, is_on: bool) -> None:
        self._backing.setValue(f"switch/{name}", "on" if is_on else "off")

    def lanes_of(self, store: Path) -> str:
        """What is remembered of the lanes of a store, as it was written; empty if there is nothing."""
        return self.of_store("lanes", store)

    def set_lanes_of(self, store: Path, text: str) -> None:
        """Remembers something of the lanes of a store."""
        self.set_of_store("lanes", store, text)

    def of_store(self, group: str, store: Path) -> str:
        """What a group remembers of a store, as it was written; empty if there is nothing."""
        return self._text(f"{group}/{_key_of(store)}")

    def set_of_store(self, group: str, store: Path, text: str) -> None:
        """Remembers something of a store; what was remembered of others long ago is let go."""
        key = _key_of(store)
        keys = [key, *(each for each in self._text(f"{group}/stores").split() if each != key)]
        for each in keys[_MOST_STORES:]:
            self._backing.remove(f"{group}/{each}")
        self._backing.setValue(f"{group}/stores", " ".join(keys[:_MOST_STORES]))
        self._backing.setValue(f"{group}/{key}", text)

    def text(self, name: str) -> str:
        """What is remembered under a name; empty when there is nothing."""
        return self._text(name)

    def set_text(self, name: str, value: str) -> None:
        self._backing.setValue(name, value)

    def geometry(self, name: str) -> QByteArray:
        """Remembered bytes of a window's or splitter's place; empty when there are none."""
        value = self._backing.value(f"place/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_geometry(self, name: str, value: QByteArray) -> None:
        self._backing.setValue(f"place/{name}", value)

    def _text(self, key: str) -> str:
        value = self._backing.value(key, "")
        return value if isinstance(value, str) else ""


def _key_of(store: Path) -> str:
    """A name for a store that a file of settings can hold, whatever its path is."""
    return hashlib.sha256(os.fsencode(store.absolute())).hexdigest()[:32]
