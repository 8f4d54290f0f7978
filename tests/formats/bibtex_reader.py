"""A strict little reader of BibTeX, for tests: braces in pairs, fields in braces, no field twice."""

from __future__ import annotations

import re

_UNESCAPED = {
    r"\textbackslash{}": "\\", r"\textbraceleft{}": "{", r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~", r"\textasciicircum{}": "^",
    r"\$": "$", r"\&": "&", r"\#": "#", r"\_": "_", r"\%": "%",
}  # fmt: skip
_ESCAPE = re.compile("|".join(map(re.escape, _UNESCAPED)))


def read_bibtex(text: str) -> dict[str, dict[str, str]]:
    """Entries by key; each field as it stands between its braces, and the entry's type as ``type``."""
    entries: dict[str, dict[str, str]] = {}
    at = 0
    while match := re.compile(r"\s*@([a-z]+)\{([a-z0-9-]+),\n").match(text, at):
        fields: dict[str, str] = {"type": match[1]}
        at = match.end()
        while field := re.compile(r"  ([a-z]+) = \{").match(text, at):
            end = _closing(text, field.end())
            assert field[1] not in fields, field[1]
            fields[field[1]] = text[field.end() : end]
            assert text[end : end + 3] == "},\n"
            at = end + 3
        assert text[at : at + 2] == "}\n", text[at : at + 40]
        at += 2
        assert match[2] not in entries
        entries[match[2]] = fields
    assert not text[at:].strip(), text[at : at + 40]
    return entries


def unescaped(value: str) -> str:
    """What TeX prints for a field's value; fails on a special that is not escaped."""
    bare = _ESCAPE.sub("", value)
    assert not re.search(r"[\\$&#_%~^]", bare), value
    parts = _ESCAPE.split(value)
    found = [_UNESCAPED[match[0]] for match in _ESCAPE.finditer(value)]
    stripped = [re.sub(r"[{}]", "", part) for part in parts]
    return "".join(a + b for a, b in zip(stripped, [*found, ""], strict=True))


def _closing(text: str, at: int) -> int:
    depth = 1
    for index in range(at, len(text)):
        depth += {"{": 1, "}": -1}.get(text[index], 0)
        if depth == 0:
            return index
    raise AssertionError("a brace is not closed")
