"""From YAML nodes to plain values by the keys of a form, every fault noted where it stands."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from timeline_app.core.breaches import Breach, Path
from timeline_app.core.faults import Fault
from timeline_app.core.says import says
from timeline_app.formats.text_form import Form, Key, Shape
from timeline_app.formats.yaml_reading import Items, Node, Table, Text

_MOST_COMPARED: Final = 200  # keys in one table; in more of them none is looked for that may be meant
_DECIMAL: Final = re.compile(r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_COUNT: Final = re.compile(r"[0-9]{1,15}")
_REMEDIES: Final[dict[Shape, str]] = {
    "text": says("write one value; in double quotes if it begins with [ or {"),
    "names": says("write a list such as [one, two]"),
    "decimal": says("write a number such as 0.8"),
    "count": says("write a whole number such as 120"),
    "table": says("write its keys on lines of their own, further in"),
    "tables": says('begin each with "- " and write its keys below each other'),
}
_NAMES_OF_SHAPES: Final[dict[Shape, str]] = {
    "text": says("text"),
    "names": says("a list of text"),
    "decimal": says("a number"),
    "count": says("a whole number"),
    "table": says("a group of keys"),
    "tables": says("a list of groups of keys"),
}


@dataclass(slots=True)
class Log:
    """The faults of one file, and which fields they are about."""

    place: str
    faults: list[Fault] = field(default_factory=list)
    _paths: set[Path] = field(default_factory=set)

    def note(self, message: str, remedy: str, node: Node, path: Path) -> None:
        """Note a fault at a node."""
        self.faults.append(Fault(message, remedy, self.place, node.line, node.column))
        self._paths.add(path)

    def pass_over(self, path: Path) -> None:
        """Note no breach at ``path``: what is wrong there is known."""
        self._paths.add(path)

    def note_line(self, breach: Breach, line: int) -> None:
        """Note a broken invariant at a line."""
        self.faults.append(Fault(breach.message, breach.remedy, self.place, line))

    def note_breach(self, breach: Breach, root: Table, path: Path = ()) -> None:
        """Note a broken invariant of the record at ``path``, unless its field is at fault already."""
        full = (*path, *breach.path)
        if any(full[:length] in self._paths for length in range(1, len(full) + 1)):
            return
        node = _find(root, full)
        column = node.column
        if isinstance(node, Text) and breach.offset is not None:
            column = node.column_of(breach.offset)
        self.faults.append(Fault(breach.message, breach.remedy, self.place, node.line, column))
        self._paths.add(full)


def read_fields(table: Table, form: Form, log: Log, path: Path = ()) -> dict[str, Any]:
    """The values of a table's keys; keys left empty are left out, nested tables are dicts.

    Unknown, repeated and missing keys and values of another shape go into ``log``.
    """
    values: dict[str, Any] = {}
    seen: set[str] = set()
    for name, node in table.pairs:
        key = form.get(name.value)
        if key is None:
            log.note(
                says("there is no key '{0}' here", name.value),
                _instead(name.value if len(table.pairs) <= _MOST_COMPARED else "", form),
                name,
                (*path, name.value),
            )
        elif name.value in seen:
            log.note(
                says("the key '{0}' stands here twice", name.value),
                says("keep one"),
                name,
                (*path, name.value),
            )
        elif not (isinstance(node, Text) and node.is_left_empty):
            value = _value(node, key, name.value, log, (*path, name.value))
            if value is not None:
                values[name.value] = value
        seen.add(name.value)
    for missing in _missing(table, form):
        log.note(
            says("the key '{0}' is missing", missing),
            says("add a line {0}: ...", missing),
            table,
            (*path, missing),
        )
    return values


def _missing(table: Table, form: Form) -> Iterable[str]:
    given = {name.value for name, node in table.pairs if not (isinstance(node, Text) and node.is_left_empty)}
    return [name for name, key in form.items() if key.required and name not in given]


def _instead(name: str, form: Form) -> str:
    near = difflib.get_close_matches(name, form, n=1)
    return says("is '{0}' meant?", near[0]) if near else says("use one of: {0}", ", ".join(form))


def _value(node: Node, key: Key, name: str, log: Log, path: Path) -> Any:
    """The value of a node, or None if it has not the shape its key asks for."""
    value: Any = None
    if isinstance(node, Text):
        value = _scalar(node.value, key.shape)
    elif isinstance(node, Table):
        value = read_fields(node, key.form, log, path) if key.shape == "table" else None
    elif key.shape == "names" and all(isinstance(item, Text) for item in node.items):
        value = tuple(item.value for item in node.items if isinstance(item, Text))
    elif key.shape == "tables" and all(isinstance(item, Table) for item in node.items):
        tables = [item for item in node.items if isinstance(item, Table)]
        value = [read_fields(item, key.form, log, (*path, index)) for index, item in enumerate(tables)]
    if value is None:
        message = says("'{0}' must be {1}", name, _NAMES_OF_SHAPES[key.shape])
        log.note(message, _REMEDIES[key.shape], _odd_one(node, key), path)
    return value


def _scalar(text: str, shape: Shape) -> Any:
    if shape == "text":
        return text
    if shape == "decimal" and _DECIMAL.fullmatch(text):
        return float(text)
    if shape == "count" and _COUNT.fullmatch(text):
        return int(text)
    return None


def _odd_one(node: Node, key: Key) -> Node:
    """The item of a list that has the wrong shape, or the node itself."""
    wanted = {"names": Text, "tables": Table}.get(key.shape)
    if wanted is None or not isinstance(node, Items):
        return node
    return next(item for item in node.items if not isinstance(item, wanted))


def _find(root: Node, path: Path) -> Node:
    """The node a path leads to, or the last one on the way that there is."""
    node = root
    for step in path:
        following: Node | None = None
        if isinstance(node, Table) and isinstance(step, str):
            following = node.get(step)
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
            following = node.items[step]
        if following is None:
            return node
        node = following
    return node
