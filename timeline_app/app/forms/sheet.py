"""What a form is filled in for: its fields, what they make, what must hold for that, and how it is saved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from timeline_app.app.edits import Plan
from timeline_app.app.forms.field import Field
from timeline_app.core.breaches import Breach


@dataclass(frozen=True, slots=True)
class Removal:
    """How the record of a form is deleted: what the button says, and the plan."""

    words: str
    plan: Plan


class Sheet(Protocol):
    """The contents of one form.

    ``fields`` stand below one another in their order, by the keys of the record's fields; ``foreword`` stands
    above them; ``removal`` is None for what is not in the store yet.
    """

    @property
    def heading(self) -> str:
        """What the form is called."""

    @property
    def fields(self) -> Mapping[str, Field]:
        """The fields by key."""

    @property
    def foreword(self) -> QWidget | None:
        """What stands above the fields."""

    @property
    def removal(self) -> Removal | None:
        """How the record is deleted."""

    @property
    def is_change(self) -> bool:
        """Whether saving would change the store."""

    @property
    def told(self) -> str:
        """What there is to say of the plan that was carried out last; empty where its name says it all."""

    def breaches(self) -> Iterable[Breach]:
        """What is wrong with the record that the fields make."""

    def plan(self) -> Plan:
        """The plan that saves it."""


_LONGEST = 40  # characters of a title in a menu


def short(title: str) -> str:
    """A title as the name of a change has it."""
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"
