"""Articles as files that reference managers read: CSL-JSON, BibTeX, RIS."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, Literal, TypeGuard, get_args

from timeline_app.core.model import Article
from timeline_app.formats.citations.bibtex import bibtex
from timeline_app.formats.citations.csl_json import csl_json
from timeline_app.formats.citations.ris import ris

CitationFormat = Literal["csl-json", "bibtex", "ris"]

CITATION_FORMATS: Final[tuple[CitationFormat, ...]] = get_args(CitationFormat)
ENDINGS: Final[dict[CitationFormat, str]] = {"csl-json": ".json", "bibtex": ".bib", "ris": ".ris"}


def is_citation_format(text: str) -> TypeGuard[CitationFormat]:
    """Whether a text names a format."""
    return text in CITATION_FORMATS


def citations_text(articles: Iterable[Article], kind: CitationFormat) -> str:
    """Articles as the text of such a file, by their ids, each once; UTF-8 is meant."""
    each = {article.id: article for article in articles}
    writers: dict[CitationFormat, Callable[[Iterable[Article]], str]] = {
        "csl-json": csl_json,
        "bibtex": bibtex,
        "ris": ris,
    }
    return writers[kind](each[key] for key in sorted(each))
