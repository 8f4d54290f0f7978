"""Qt's translation files, `.ts` (XML, Qt Linguist): read, brought in step with the source, written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from source_strings import SourceString


class Entry(NamedTuple):
    """One string of one language. ``texts`` has the translation, or one for each plural form."""

    context: str
    source: str
    is_plural: bool
    texts: tuple[str, ...]
    is_finished: bool

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.context, self.source, self.is_plural


class Language(NamedTuple):
    """What a translation file holds. ``name`` is a locale, such as zh_Hans."""

    name: str
    entries: tuple[Entry, ...]

    @property
    def plural_forms(self) -> int:
        """How many forms a noun has beside a number: two as in English, one as in Chinese."""
        return 1 if self.name.split("_")[0] in ("zh", "ja", "ko", "vi", "th") else 2


def read(path: Path) -> Language:
    """Reads a `.ts` file. Raises ValueError, or ParseError of XML, if it is none."""
    root = ElementTree.parse(path).getroot()
    if root.tag != "TS":
        raise ValueError(f"{path}: not a translation file")
    entries: list[Entry] = []
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        entries += [_entry(name, message) for message in context.iter("message")]
    return Language(root.get("language") or "", tuple(entries))


def _entry(context: str, message: ElementTree.Element) -> Entry:
    is_plural = message.get("numerus") == "yes"
    said = message.find("translation")
    assert said is not None
    texts = [form.text or "" for form in said.iter("numerusform")] if is_plural else [said.text or ""]
    is_finished = said.get("type") is None and all(texts)
    return Entry(context, message.findtext("source") or "", is_plural, tuple(texts), is_finished)


def in_step(language: Language, strings: Iterable[SourceString]) -> Language:
    """The language with exactly these strings: what is translated stays, the rest is to be done.

    English needs nothing but the plural forms of what does not give them itself.
    """
    known = {entry.key: entry for entry in language.entries}
    elsewhere = {entry.source: entry for entry in language.entries if entry.is_finished}
    entries: list[Entry] = []
    for each in strings:
        if language.name == "en" and (not each.is_plural or each.forms):
            continue
        entry = known.get((each.context, each.text, each.is_plural))
        if entry is None or not entry.is_finished:
            entry = _unfinished(each, language, elsewhere)
        entries.append(entry)
    return language._replace(entries=tuple(entries))


def _unfinished(each: SourceString, language: Language, elsewhere: dict[str, Entry]) -> Entry:
    """An entry to be translated, with what the same words are called elsewhere as a proposal."""
    texts = ("",) * (language.plural_forms if each.is_plural else 1)
    like = elsewhere.get(each.text)
    if like is not None and len(like.texts) == len(texts):
        texts = like.texts
    return Entry(each.context, each.text, each.is_plural, texts, False)


def write(path: Path, language: Language) -> None:
    """Writes a `.ts` file as Qt Linguist does; an unchanged one is left alone."""
    contexts: dict[str, list[Entry]] = {}
    for entry in language.entries:
        contexts.setdefault(entry.context, []).append(entry)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language.name}" sourcelanguage="en">')
    for name in sorted(contexts):
        lines += ["<context>", f"    <name>{escape(name)}</name>"]
        for entry in contexts[name]:
            lines += _message(entry)
        lines.append("</context>")
    text = "\n".join([*lines, "</TS>", ""])
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")


def _message(entry: Entry) -> list[str]:
    state = "" if entry.is_finished else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if entry.is_plural else "    <message>"]
    lines.append(f"        <source>{_escaped(entry.source)}</source>")
    if entry.is_plural:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{_escaped(text)}</numerusform>" for text in entry.texts]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{_escaped(entry.texts[0])}</translation>")
    return [*lines, "    </message>"]


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
