"""Articles out of plain text, Markdown, web pages and PDFs, and what is recognised in them."""

from timeline_app.formats.articles.bringing_in import BroughtIn, bring_in, is_table, record_of, unused_id
from timeline_app.formats.articles.encodings import encoding_names
from timeline_app.formats.articles.likeness import Known, Like, LikenessIndex, known_of, like_in, same_or_like
from timeline_app.formats.articles.loading import ArticleError
from timeline_app.formats.articles.originals import ReadOriginal, article_files, read_original
from timeline_app.formats.articles.reading import read_article, read_article_bytes, read_pasted
from timeline_app.formats.articles.stored import read_stored
from timeline_app.formats.articles.values import (
    FIELDS,
    NO_WISH,
    Ask,
    Choice,
    Encoding,
    Field,
    Found,
    Further,
    Hidden,
    Kind,
    ReadArticle,
    Warned,
    Wish,
)

__all__ = [
    "FIELDS",
    "NO_WISH",
    "ArticleError",
    "Ask",
    "BroughtIn",
    "Choice",
    "Encoding",
    "Field",
    "Found",
    "Further",
    "Hidden",
    "Kind",
    "Known",
    "Like",
    "LikenessIndex",
    "ReadArticle",
    "ReadOriginal",
    "Warned",
    "Wish",
    "article_files",
    "bring_in",
    "encoding_names",
    "is_table",
    "known_of",
    "like_in",
    "read_article",
    "read_article_bytes",
    "read_original",
    "read_pasted",
    "read_stored",
    "record_of",
    "same_or_like",
    "unused_id",
]
