"""The categories that a file names, known ones by id or name, new ones with a colour of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from timeline_app.core.invariants import MOST_CATEGORIES
from timeline_app.core.model import Category
from timeline_app.core.slugs import slug

# After Okabe and Ito, "Color Universal Design" (2008), told apart by colour-blind people; black and yellow,
# which are lost on a dark or a light ground, are a brown and a grey here.
COLOURS: Final = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#B58900", "#56B4E9", "#8C564B", "#7F7F7F")


class TooManyCategories(ValueError):  # noqa: N818 - says what there is
    """A collection holds no more categories."""


class FoundCategories:
    """Looks up categories by what cells say, and makes those that are not there."""

    def __init__(self, known: Sequence[Category]) -> None:
        self._ids = {category.id for category in known}
        self._by_name = {category.name.casefold(): category.id for category in known}
        self._by_cell = {"": ""}
        self._uses = Counter(category.colour.upper() for category in known)
        self._new: list[Category] = []

    def id_of(self, cell: str) -> str:
        """The id of the category that a cell names, empty for an empty cell.

        Raises:
            TooManyCategories: it would be one more than a collection may have.
        """
        found = self._by_cell.get(cell)
        if found is None:
            name = " ".join(cell.split())
            found = name if name in self._ids else self._by_name.get(name.casefold())
            if found is None:
                found = self._make(name) if name else ""
            self._by_cell[cell] = found
        return found

    def has_room_for(self, cell: str) -> bool:
        """Whether :meth:`id_of` would find or make it."""
        if len(self._ids) < MOST_CATEGORIES or cell in self._by_cell:
            return True
        name = " ".join(cell.split())
        return name in self._ids or name.casefold() in self._by_name

    def take_new(self) -> tuple[Category, ...]:
        """The categories made since the last call."""
        new, self._new = tuple(self._new), []
        return new

    def _make(self, name: str) -> str:
        if len(self._ids) >= MOST_CATEGORIES:
            raise TooManyCategories(name)
        colour = min(COLOURS, key=lambda each: self._uses[each])
        category = Category(self._free_id(slug(name) or "category"), name, colour)
        self._ids.add(category.id)
        self._by_name[name.casefold()] = category.id
        self._uses[colour] += 1
        self._new.append(category)
        return category.id

    def _free_id(self, wish: str) -> str:
        number = 1
        found = wish
        while found in self._ids:
            number += 1
            found = f"{wish}-{number}"
        return found
