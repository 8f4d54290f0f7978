"""What is around a form: the event and article it belongs to, what can be edited, and drafts to offer."""

from __future__ import annotations

from timeline_app.app.forms.drafts import Drafts
from timeline_app.app.forms.targets import Target
from timeline_app.app.history import ViewState
from timeline_app.core.changes import Outcome


def selected_of(state: ViewState | None) -> str | None:
    """The selected event."""
    return None if state is None else state.selected


def article_of(state: ViewState | None) -> str | None:
    """The open article."""
    return None if state is None or state.article is None else state.article.article


def belongs(target: Target, home: ViewState | None, state: ViewState) -> bool:
    """Whether a form that was opened at ``home`` still belongs to what is shown."""
    if target.kind == "event":
        return state.selected == target.id
    if target.kind == "article":
        return article_of(state) == target.id
    if target.kind == "excerpt":
        return article_of(state) == article_of(home) and state.selected == selected_of(home)
    if target.kind == "passage":
        return article_of(state) == target.article
    return state.selected == selected_of(home)


def concerns(outcome: Outcome, target: Target) -> bool:
    """Whether a change has to do with the record of a form."""
    if target.kind == "excerpt":
        return any(step.record.id == target.id for step in outcome.change.excerpts)
    if target.kind == "article":
        return any(step.record.id == target.id for step in outcome.change.articles)
    return target.kind == "event" and any(step.record.id == target.id for step in outcome.change.events)


def targets_to_edit(state: ViewState | None, excerpt: str | None) -> dict[str, Target | None]:
    """What each action of forms, by its id, would open now; ``excerpt`` is the open passage's."""
    event, article = selected_of(state), article_of(state)
    return {
        "edit.new_event": None if state is None else Target("new"),
        "edit.edit_event": None if event is None else Target("event", event),
        "article.edit_article": None if article is None else Target("article", article),
        "article.edit_passage": None if excerpt is None else Target("excerpt", excerpt),
    }


def draft_to_offer(
    drafts: Drafts, state: ViewState | None, excerpt: str | None, open_target: Target | None
) -> Target | None:
    """The draft of what is shown, or else of the newest record that is not made yet; not the one open."""
    wanted = [
        Target("event", selected_of(state) or ""),
        Target("article", article_of(state) or ""),
        Target("excerpt", excerpt or ""),
    ]
    found = next((target for target in wanted if drafts.of(target) is not None), None)
    newest = drafts.newest_new
    if found is None and newest is not None:
        found = newest.target
    return None if found == open_target else found
