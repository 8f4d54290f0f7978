"""The reader's words about articles: their titles, publication and citation."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from timeline_app.app.languages import date_language, requoted
from timeline_app.app.reader.phrases import day_words
from timeline_app.core.citing import StyleId, cite
from timeline_app.core.model import Article, Event

translate: Final = QCoreApplication.translate


def source_title(article: Article) -> str:
    """What a card is headed with: the article's title, or who published and wrote it."""
    return article.title or byline(article) or article.id


def byline(article: Article) -> str:
    """Publisher and author: "China Daily (Hong Kong), Shadow Li"."""
    return ", ".join(part for part in (article.publisher, article.author) if part)


def published(article: Article) -> str:
    """When an article was published: "published 2017 (inferred)"."""
    if not article.published:
        return translate("Reader", "date of publication unknown")
    pattern = (
        translate("Reader", "published %1 (inferred)")
        if article.published_basis == "inferred"
        else translate("Reader", "published %1")
    )
    return pattern.replace("%1", day_words(article.published))


def how_publication_is_known(article: Article) -> str:
    """A tooltip on how the date of publication is known, a line each; empty where nothing is said."""
    basis = {
        "stated": translate("Reader", "The article states when it was published."),
        "inferred": translate("Reader", "The article does not say when it was published; this was inferred."),
        "": "",
    }[article.published_basis]
    date = f"EDTF {article.published}" if article.published else ""
    return "\n".join(line for line in (basis, article.published_note, date) if line)


def article_head(article: Article) -> str:
    """An article in a few words: "China Daily (Hong Kong) · 2017"."""
    name = article.publisher or article.title or article.author or article.id
    return f"{name} · {day_words(article.published)}" if article.published else name


def citation(article: Article, style: StyleId = "chicago") -> str:
    """As a list of references names it, with dates in the language of the interface."""
    return cite(article, style, date_language()).text


def quotation(words: str, article: Article, style: StyleId = "chicago") -> str:
    """Words of an article in quotation marks, and below them where they come from, as plain text.

    Quotation marks within the words become inner ones. Where the words are those of a digest, it says so:
    they are not the author's.
    """
    source = citation(article, style)
    if article.text_kind == "digest":
        source = translate("Reader", "Digest of %1").replace("%1", source)
    return f"{requoted(words.strip())}\n— {source}"


def text_kind(article: Article) -> tuple[str, str]:
    """Whether it is a digest or the original, in a word, and a sentence on what that means."""
    if article.text_kind == "digest":
        sentence = translate(
            "Reader",
            "A digest: our own retelling, with every fact and figure. The citation leads to the original.",
        )
        return translate("Reader", "digest"), sentence
    return translate("Reader", "original"), translate("Reader", "The text of the article itself.")


def event_kind(event: Event) -> str:
    """What kind of event it is, where it is not simply something that happened."""
    return {
        "event": "",
        "period": translate("Reader", "period"),
        "statistic": translate("Reader", "statistic"),
    }[event.kind]
