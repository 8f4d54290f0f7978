"""Which sheet a form has for what it is about."""

from __future__ import annotations

from timeline_app.app.forms.article_sheet import ArticleSheet
from timeline_app.app.forms.event_sheet import EventSheet
from timeline_app.app.forms.excerpt_sheet import ExcerptSheet
from timeline_app.app.forms.material import Material
from timeline_app.app.forms.passage_field import SelectedWords
from timeline_app.app.forms.sheet import Sheet
from timeline_app.app.forms.targets import Target
from timeline_app.drawing.theme import Theme


def sheet_for(
    target: Target, material: Material, *, category: str, selected: SelectedWords, theme: Theme
) -> Sheet:
    """The sheet for a target with its material.

    ``category`` is what a new event begins with; ``selected`` tells which words of an article are selected.
    """
    excerpt, event, article = material.excerpt, material.event, material.article
    if target.kind == "excerpt" and excerpt is not None and event is not None and article is not None:
        return ExcerptSheet(excerpt, event, article, selected, theme)
    if target.kind == "article" and article is not None:
        return ArticleSheet(article, theme)
    return EventSheet(material, category, theme)
