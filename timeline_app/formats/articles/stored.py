"""An article of a store, looked at again: what of its text could be hidden."""

from __future__ import annotations

from timeline_app.core.model import Article
from timeline_app.formats.articles.recognising import recognise
from timeline_app.formats.articles.values import Encoding, Found, ReadArticle


def read_stored(article: Article) -> ReadArticle:
    """The article as if it had been read just now, with what would be proposed for hiding in its text."""
    return ReadArticle(
        kind="text",
        name=article.title,
        sha256=article.original_sha256,
        text=article.text,
        title=Found(article.title),
        author=Found(article.author),
        publisher=Found(article.publisher),
        published=Found(article.published),
        language=Found(article.language),
        url=Found(article.url),
        encoding=Encoding(),
        hidden=recognise(article.text).hidden,
        proposed_id=article.id,
    )
