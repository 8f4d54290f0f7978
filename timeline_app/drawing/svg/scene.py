"""What an SVG is made of: groups in groups, by lane and event, and what they refer to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from timeline_app.drawing.ink import Part
from timeline_app.drawing.svg.markup import a_name, words

# From bottom to top; the order in which they are painted differs where it makes no difference.
_LAYERS: Final[tuple[Part, ...]] = ("ground", "grid", "relations", "lanes", "articles", "axis", "legend")


@dataclass(slots=True)
class Branch:
    """A ``<g>``: elements as text, and branches. One that holds nothing is not written."""

    name: str
    kind: str = ""
    title: str = ""
    description: str = ""
    url: str = ""
    content: list[str | Branch] = field(default_factory=list)
    by_key: dict[str, Branch] = field(default_factory=dict)

    def lines(self, depth: int = 1) -> Iterator[str]:
        """The lines of its markup."""
        inside = [line for each in self.content for line in _lines_of(each, depth + 1 + bool(self.url))]
        if not inside:
            return
        space = " " * depth
        kind = f' class="{words(self.kind)}"' if self.kind else ""
        if self.url:
            address = words(self.url)
            yield f'{space}<a href="{address}" xlink:href="{address}" target="_blank">'
            space += " "
        yield f'{space}<g id="{words(self.name)}"{kind}>'
        if self.title:
            yield f"{space} <title>{words(self.title)}</title>"
        if self.description:
            yield f"{space} <desc>{words(self.description)}</desc>"
        yield from inside
        yield f"{space}</g>"
        if self.url:
            yield f"{space[:-1]}</a>"


class Scene:
    """A drawing as it grows: what is drawn goes into ``current``."""

    def __init__(self) -> None:
        self.root = Branch("figure")
        self.current = self.root
        self.families = ""
        self._names: dict[str, int] = {}
        self._definitions: dict[str, str] = {}

    @property
    def definitions(self) -> tuple[str, ...]:
        """The elements that others refer to."""
        return tuple(form.replace('id=""', f'id="{name}"', 1) for form, name in self._definitions.items())

    def branch(self, within: Branch, key: str, kind: str, text: str = "", url: str = "") -> Branch:
        """The group with a key within another; a new one last in it if there is none yet."""
        found = within.by_key.get(key)
        if found is None:
            found = Branch(self._named(f"{kind}-{a_name(key)}" if key else kind), kind, text, url=url)
            within.by_key[key] = found
            within.content.append(found)
        return found

    def begin_timeline(self) -> Branch:
        """The group of a timeline, with its layers."""
        timeline = Branch(self._named("timeline"), "timeline")
        self.root.content.append(timeline)
        for layer in _LAYERS:
            group = timeline.by_key[layer] = Branch(self._named(layer), layer)
            timeline.content.append(group)
        return timeline

    def begin_words(self) -> Branch:
        """A group for what is written around timelines."""
        last = self.root.content[-1] if self.root.content else None
        if isinstance(last, Branch) and last.kind == "words":
            return last
        group = Branch(self._named("words"), "words")
        self.root.content.append(group)
        return group

    def refer(self, kind: str, form: str) -> str:
        """The id of a definition, whose form has an empty one; the same form is defined once."""
        name = self._definitions.get(form)
        if name is None:
            name = self._definitions[form] = self._named(f"{kind}-{len(self._definitions) + 1}")
        return name

    def _named(self, wish: str) -> str:
        """An id that is not taken."""
        count = self._names[wish] = self._names.get(wish, 0) + 1
        return wish if count == 1 else self._named(f"{wish}-{count}")


def _lines_of(content: str | Branch, depth: int) -> Iterator[str]:
    if isinstance(content, str):
        yield " " * depth + content
    else:
        yield from content.lines(depth)
