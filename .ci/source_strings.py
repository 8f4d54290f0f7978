"""The strings of the program that are to be translated, read off its source.

Qt's own extractor sees `self.tr` alone; the program also says `_tr(...)` through a helper of a module, and
gives sentences from below the window as `says(...)` (timeline_app/core/says.py). So the source is read as
Python reads it, and what cannot be read off it, a text that is put together before it is translated, is an
error.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CORE_CONTEXT = "Core"  # of what `says` and `says_number` are given


class SourceString(NamedTuple):
    """A string to translate. ``forms`` are the English singular and plural, where the source has them."""

    context: str
    text: str
    is_plural: bool = False
    forms: tuple[str, ...] = ()


class UnreadableStringError(ValueError):
    """A text that is translated without standing in the source as a literal."""


def strings_of(package: Path) -> list[SourceString]:
    """Every string to translate in a package, each once, by context in the order of the source.

    Raises:
        UnreadableStringError: naming file and line of the first text that cannot be read off the source.
    """
    found = {}
    for path in sorted(package.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        reader = _Reader(path, _helpers(tree))
        reader.visit(tree)
        for each in reader.found:
            found.setdefault((each.context, each.text, each.is_plural), each)
    return sorted(found.values(), key=lambda each: each.context)


def _helpers(tree: ast.Module) -> dict[str, str]:
    """The functions of a module that do nothing but translate in one context, with that context."""
    helpers = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.args.args:
            last = node.body[-1]
            call = last.value if isinstance(last, ast.Return) else None
            if isinstance(call, ast.Call) and _name(call.func) == "translate" and len(call.args) > 1:
                context, text = call.args[:2]
                if isinstance(context, ast.Constant) and _name(text) == node.args.args[0].arg:
                    helpers[node.name] = context.value
    return helpers


class _Reader(ast.NodeVisitor):
    def __init__(self, path: Path, helpers: dict[str, str]) -> None:
        self.found: list[SourceString] = []
        self._path = path
        self._helpers = helpers
        self._classes: list[str] = []
        self._functions: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.found.extend(self._read(node))
        self.generic_visit(node)

    def _read(self, node: ast.Call) -> Iterator[SourceString]:
        name = _name(node.func)
        if name == "tr" and isinstance(node.func, ast.Attribute):
            is_plural = len(node.args) > 2 or any(each.arg == "n" for each in node.keywords)
            yield SourceString(self._classes[-1], self._literal(node, 0), is_plural)
        elif name in self._helpers and isinstance(node.func, ast.Name):
            yield SourceString(self._helpers[name], self._literal(node, 0), len(node.args) > 1)
        elif name == "translate" and self._is_qt(node):
            yield SourceString(self._literal(node, 0), self._literal(node, 1), len(node.args) > 3)
        elif name == "says":
            yield SourceString(CORE_CONTEXT, self._literal(node, 0))
        elif name == "says_number":
            one, many = self._literal(node, 0), self._literal(node, 1)
            yield SourceString(CORE_CONTEXT, many, True, (one, many))

    def _is_qt(self, node: ast.Call) -> bool:
        """Whether `translate` is Qt's, and not a string's or a painter's, nor the body of a helper."""
        is_helper = bool(self._functions) and self._functions[-1] in self._helpers and not self._classes
        is_saying = len(node.args) > 1 and _name(node.args[1]) == "pattern"  # found where it is said
        of_qt = isinstance(node.func, ast.Name) or _name(node.func.value) == "QCoreApplication"  # type: ignore[attr-defined]
        return of_qt and not is_helper and not is_saying

    def _literal(self, node: ast.Call, place: int) -> str:
        value = node.args[place] if place < len(node.args) else None
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            return value.value
        raise UnreadableStringError(
            f"{self._path}:{node.lineno}: what is translated has to stand there as a literal"
        )


def _name(node: ast.AST | None) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
