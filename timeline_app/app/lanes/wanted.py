"""What is wanted of a store: lanes by something, a filter, and what else is to be read to filter by."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Final

from timeline_app.app.lanes.laned import Filtered, Laned
from timeline_app.app.lanes.making import subject_by
from timeline_app.app.loaded import Loaded
from timeline_app.core.filtering import Facts, Part, answers, parts_of
from timeline_app.core.progress import Asked, Fraction, go_on
from timeline_app.core.query import EVERYTHING, Query
from timeline_app.store.filtering import facts_of, read_facts
from timeline_app.store.store import EventStore
from timeline_app.timeline.arrangement import LanesBy
from timeline_app.timeline.filtered import filtered
from timeline_app.timeline.layout import Subject

_MOST_LATER: Final = 500  # events that are laid over what was read, till it is read anew


@dataclass(frozen=True, slots=True)
class Wanted:
    """``parts`` are wanted by those who show what could be filtered by."""

    by: LanesBy
    query: Query = EVERYTHING
    parts: frozenset[Part] = frozenset()


def make_laned(
    loaded: Loaded, wanted: Wanted, *, is_anew: bool, progress: Fraction, is_stopped: Asked
) -> Laned:
    """What is wanted, from what is loaded, on a thread of its own; the store is opened where it is needed.

    Of parts that are wanted, but not for the filter, only the first is read that has not been.

    Lanes by names are read again if they are wanted ``is_anew``, after an edit.

    Raises:
        Stopped: ``is_stopped`` said so.
        StoreError: the store cannot be read.
    """
    before = loaded.laned
    with ExitStack() as stack:

        def store() -> EventStore:
            return stack.enter_context(EventStore.open(loaded.path, read_only=True))

        everything = before.subject if wanted.by == before.by else loaded.subject
        if wanted.by != "category" and (is_anew or wanted.by != before.by):
            everything = subject_by(
                store(), loaded.subject, wanted.by, progress=progress, is_stopped=is_stopped
            )
        facts = _facts(loaded, is_anew=is_anew)
        needed = parts_of(wanted.query)
        parts = facts.missing(needed) or facts.missing(sorted(wanted.parts))[:1]
        if parts:
            facts = read_facts(store(), facts, parts, progress=progress, is_stopped=is_stopped)
    go_on(is_stopped)
    left = None
    if wanted.query:
        is_same = wanted.query == before.query and wanted.by == before.by and not is_anew
        left = before.filtered if is_same else _filtered(loaded.subject, everything, wanted, facts)
        go_on(is_stopped)
    return Laned(wanted.by, everything, left, facts if wanted.query or wanted.parts else before.facts)


def _facts(loaded: Loaded, *, is_anew: bool) -> Facts:
    known = loaded.laned.facts
    if known is None or (is_anew and len(known.later) > _MOST_LATER):
        return facts_of(loaded.collection, loaded.subject.columns)
    return known


def _filtered(by_category: Subject, everything: Subject, wanted: Wanted, facts: Facts) -> Filtered:
    shown = answers(wanted.query, facts)
    subject = filtered(everything, shown)
    if wanted.by == "category":
        return Filtered(wanted.query, subject, subject.detail)
    return Filtered(wanted.query, subject, filtered(by_category, shown).detail)
