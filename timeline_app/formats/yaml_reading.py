"""YAML read as text: every scalar is the characters it was written with, and knows where it stands.

Only what the text form needs is let through: mappings, lists and text. Aliases, tags and a second
document are refused, and so are depth and size beyond reason, before anything is built of them
(an alias can make a file of a hundred bytes into gigabytes).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import yaml

from timeline_app.core.faults import Fault, InputFaults
from timeline_app.core.says import says

MOST_DEPTH: Final = 6
MOST_NODES: Final = 500_000

# Characters that YAML does not print (YAML 1.1, 5.1) or takes for line ends of its own.
UNPRINTABLE: Final = re.compile(
    "[^\\t\\n\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\U00010000-\\U0010ffff]"
)
_QUOTING: Final = says(
    'put double quotes round a value with ": " or " #" in it or one of [ { & * ! | > % @ ` first'
)


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar. ``line`` and ``column`` count from 1; ``style`` is YAML's sign for it, "" if plain."""

    value: str
    line: int
    column: int
    style: str

    @property
    def is_left_empty(self) -> bool:
        """Whether nothing at all is written."""
        return not self.value and not self.style

    def column_of(self, offset: int) -> int:
        """The column of a character of the value; that of the whole where escapes or folding may move it."""
        if self.style in ("|", ">") or "\n" in self.value:
            return self.column
        return self.column + offset + (1 if self.style else 0)


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping: pairs in the order of the file, keys not necessarily different."""

    pairs: tuple[tuple[Text, Node], ...]
    line: int
    column: int

    def get(self, key: str) -> Node | None:
        """The first value of a key."""
        return next((value for name, value in self.pairs if name.value == key), None)


Node: TypeAlias = Text | Items | Table


def read_table(text: str, place: str, first_line: int = 1) -> Table:
    """The mapping that a YAML text is; an empty text is an empty mapping.

    ``place`` and ``first_line`` (of the text in its file) go into the faults and the nodes.

    Raises:
        InputFaults: not YAML, more than the text form needs, or not a mapping.
    """
    bad = UNPRINTABLE.search(text)
    if bad is not None:
        raise _unprintable(text, bad, place, first_line)
    try:
        node = _Builder(text, place, first_line).document()
    except yaml.MarkedYAMLError as error:
        raise _not_yaml(error, place, first_line) from None
    if not isinstance(node, Table):
        fault = Fault(
            says("these are not keys with values"), says("write lines such as title: ..."), place, node.line
        )
        raise InputFaults([fault])
    return node


class _Builder:
    """Builds nodes from the parser's events, one document deep."""

    def __init__(self, text: str, place: str, first_line: int) -> None:
        loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # libyaml where it was built in
        self._events: Iterator[Any] = yaml.parse(text, Loader=loader)
        self._place = place
        self._first_line = first_line
        self._nodes = 0

    def document(self) -> Node:
        node: Node = Table((), self._first_line, 1)
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._refusal(event, says("a second YAML document begins here"), says("keep one"))
            elif not isinstance(event, yaml.StreamStartEvent | yaml.DocumentEndEvent | yaml.StreamEndEvent):
                node = self._node(event, 0)
        return node

    def _node(self, event: Any, depth: int) -> Node:
        self._check(event, depth)
        line, column = self._first_line + event.start_mark.line, event.start_mark.column + 1
        if isinstance(event, yaml.ScalarEvent):
            return Text(event.value, line, column, event.style if event.style in ("'", '"', "|", ">") else "")
        if isinstance(event, yaml.SequenceStartEvent):
            items = []
            while not isinstance(item := next(self._events), yaml.SequenceEndEvent):
                items.append(self._node(item, depth + 1))
            return Items(tuple(items), line, column)
        pairs = []
        while not isinstance(key := next(self._events), yaml.MappingEndEvent):
            name = self._node(key, depth + 1)
            if not isinstance(name, Text):
                raise self._refusal(key, says("a key must be plain text"), _QUOTING)
            pairs.append((name, self._node(next(self._events), depth + 1)))
        return Table(tuple(pairs), line, column)

    def _check(self, event: Any, depth: int) -> None:
        self._nodes += 1
        if isinstance(event, yaml.AliasEvent):
            raise self._refusal(
                event, says("'*{0}' refers to another value", event.anchor), says("write the value out")
            )
        if event.anchor is not None:
            remedy = says('take it out, or put the value in double quotes if "&" belongs to it')
            raise self._refusal(event, says("'&{0}' names a value to refer to", event.anchor), remedy)
        if event.tag is not None and event.tag != "!":
            remedy = says('take it out, or put the value in double quotes if "!" belongs to it')
            raise self._refusal(event, f"'{event.tag}' is a YAML tag", remedy)
        if depth > MOST_DEPTH:
            raise self._refusal(
                event, says("the lists stand too deep inside each other"), says("see docs/text-form.md")
            )
        if self._nodes > MOST_NODES:
            raise self._refusal(
                event, says("there are more than {0} values", MOST_NODES), says("make several files")
            )

    def _refusal(self, event: Any, message: str, remedy: str) -> InputFaults:
        mark = event.start_mark
        line = self._first_line + mark.line
        return InputFaults([Fault(message, remedy, self._place, line, mark.column + 1)])


def _unprintable(text: str, bad: re.Match[str], place: str, first_line: int) -> InputFaults:
    line = first_line + text.count("\n", 0, bad.start())
    column = bad.start() - text.rfind("\n", 0, bad.start())
    code = ord(bad[0])
    escape = f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
    message = says("the character U+{0} cannot stand in YAML", f"{code:04X}")
    return InputFaults([Fault(message, says('take it out or write "{0}"', escape), place, line, column)])


def _not_yaml(error: yaml.MarkedYAMLError, place: str, first_line: int) -> InputFaults:
    mark = error.problem_mark or error.context_mark
    reason = " ".join(filter(None, (error.context, error.problem)))
    if mark is None:
        return InputFaults([Fault(says("this is not YAML: {0}", reason), _QUOTING, place, first_line)])
    line, column = first_line + mark.line, mark.column + 1
    return InputFaults([Fault(says("this is not YAML: {0}", reason), _QUOTING, place, line, column)])
