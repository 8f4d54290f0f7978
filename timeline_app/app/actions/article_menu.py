"""The actions of the Article menu: reading, and events from words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from timeline_app.app.actions.entry import ActionEntry


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def article_entries() -> tuple[ActionEntry, ...]:
    """In their order."""
    return (
        ActionEntry("article.find", "article", _tr("&Find in the article…"), in_reader=("Ctrl+F",)),
        ActionEntry(
            "article.quote",
            "article",
            _tr("&Copy as quotation"),
            in_reader=("Ctrl+Shift+C",),
            tip=_tr("Copy the selected words, or the passage, with the citation of the article"),
        ),
        ActionEntry("article.previous", "article", _tr("&Previous passage"), in_reader=("Alt+Up",)),
        ActionEntry("article.next", "article", _tr("&Next passage"), in_reader=("Alt+Down",)),
        ActionEntry(
            "article.expand",
            "article",
            _tr("&Read in full height"),
            in_reader=("Alt+Return",),
            tip=_tr("Give the article all of the height, or share it again"),
        ),
        ActionEntry(
            "article.new_from_passage",
            "article",
            _tr("New &event from passage…"),
            ("Ctrl+Shift+N",),
            tip=_tr("Make an event of the words selected in the article"),
        ),
        ActionEntry(
            "article.add_passage",
            "article",
            _tr("&Add passage to the event"),
            ("Ctrl+Shift+A",),
            tip=_tr("Add the words selected in the article to the selected event"),
        ),
        ActionEntry(
            "article.edit_passage",
            "article",
            _tr("Edit passa&ge…"),
            ("Ctrl+F2",),
            tip=_tr("Change the passage at which the article is open, and the date it gives"),
        ),
        ActionEntry(
            "article.edit_article",
            "article",
            _tr("Edit ar&ticle…"),
            ("Shift+F2",),
            tip=_tr("Change the citation of the open article"),
        ),
        ActionEntry(
            "article.find_statements",
            "article",
            _tr("Find &dated statements"),
            ("Ctrl+Shift+D",),
            tip=_tr("Look through the open article for what could become events"),
        ),
        ActionEntry(
            "article.attach",
            "article",
            _tr("Attach the &original…"),
            tip=_tr("Put the original text in the place of the open digest"),
        ),
        ActionEntry(
            "article.detach",
            "article",
            _tr("Detac&h the original"),
            tip=_tr("Give the open article its digest back"),
        ),
        ActionEntry(
            "article.replace",
            "article",
            _tr("Replace the te&xt…"),
            tip=_tr("Read another edition of the open article from a file, and find its passages again"),
        ),
        ActionEntry(
            "article.review",
            "article",
            _tr("Passages to re&view"),
            ("Ctrl+Shift+R",),
            tip=_tr("Look at passages whose words are lost or doubtful"),
        ),
        ActionEntry(
            "article.folds",
            "article",
            _tr("Sho&w or fold hidden lines"),
            ("Ctrl+Shift+H",),
            tip=_tr("Show the hidden lines of the open article, or fold them again"),
        ),
        ActionEntry(
            "article.hide_lines",
            "article",
            _tr("C&hoose hidden lines…"),
            tip=_tr("Choose which lines of the open article are hidden; its text stays as it is"),
        ),
        ActionEntry("article.larger", "article", _tr("&Larger text"), ("Ctrl+Shift+.",)),
        ActionEntry("article.smaller", "article", _tr("&Smaller text"), ("Ctrl+Shift+,",)),
        ActionEntry("article.first_size", "article", _tr("Text as at f&irst")),
    )
