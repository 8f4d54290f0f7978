"""What a tooltip on the timeline says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.app.calendars import both_calendars_text
from timeline_app.app.stage import Show
from timeline_app.app.words import articles_text
from timeline_app.timeline.picture import ArticleMark, Group, Hit, Mark

_LISTED = 8  # titles of a count that are named before "and more"


def event_of(hit: Hit | None) -> str | None:
    """The one event that is hit: a mark, or a single disc without words."""
    if isinstance(hit, Mark):
        return hit.event_id
    return hit.event_ids[0] if isinstance(hit, Group) and hit.is_single else None


def wording_text(wording: str) -> str:
    """The date as a source words it."""
    return QCoreApplication.translate("Hover", "in the source: “{0}”").format(wording)


def hover_text(hit: Hit, show: Show) -> str:
    """What the mouse is on, as plain text: title, date (an old day in both calendars), number of sources."""
    if isinstance(hit, Group) and not hit.is_single:
        return _group_text(hit, show)
    if isinstance(hit, ArticleMark):
        names = {article.id: article.name for article in show.subject.articles}
        return "\n".join(names[article_id] for article_id in hit.article_ids)
    columns = show.subject.columns
    row = hit.rows[0] if isinstance(hit, Group) else hit.row
    date = columns.dates[row]
    words = show.subject.date_words(date)
    lines = (
        columns.titles[row],
        words if date in ("", words) else f"{words}  ({date})",
        both_calendars_text(date),
        _sources_text(int(columns.articles[row])),
    )
    return "\n".join(line for line in lines if line)


def _group_text(group: Group, show: Show) -> str:
    columns = show.subject.columns
    lines = [
        f"{columns.titles[row]}  ({show.subject.date_words(columns.dates[row])})"
        for row in group.members.first(_LISTED)
    ]
    if group.count > _LISTED:
        more = QCoreApplication.translate("Hover", "and {0} more").format(f"{group.count - _LISTED:,}")
        lines.append(more)
    return "\n".join(lines)


def _sources_text(articles: int) -> str:
    return articles_text(articles) if articles else QCoreApplication.translate("Hover", "no source")
