"""What a citation says of an article, whatever its style."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from timeline_app.core.citing.names import Name, names_of
from timeline_app.core.edtf import Edtf, EdtfError, parse
from timeline_app.core.model import Article


@dataclass(frozen=True, slots=True)
class Work:
    """An article as references see it.

    ``title`` is without the brackets of one that an editor supplied (``is_supplied``). ``container`` is
    where it appeared: a newspaper, a site. ``published`` and ``accessed`` are None where they are
    not known; ``is_inferred`` says that the article itself does not state when it was published.
    ``url`` is as it was given, ``link`` the same where a browser can follow it, otherwise empty.
    """

    names: tuple[Name, ...]
    title: str
    is_supplied: bool
    container: str
    published: Edtf | None
    is_inferred: bool
    accessed: Edtf | None
    url: str
    link: str
    language: str

    @property
    def is_chinese(self) -> bool:
        """Whether it is written in Chinese, by the language it is said to be in."""
        return self.language.lower().split("-")[0] == "zh"


def work_of(article: Article) -> Work:
    """An article as references see it. A date that is not EDTF counts as unknown."""
    title = _line(article.title) or article.id
    is_supplied = title.startswith("[") and title.endswith("]") and len(title) > 2
    url = _line(article.url)
    return Work(
        names=names_of(article.author),
        title=title[1:-1].strip() if is_supplied else title,
        is_supplied=is_supplied,
        container=_line(article.publisher),
        published=_date(article.published),
        is_inferred=article.published_basis == "inferred",
        accessed=_date(article.accessed),
        url=url,
        link=web_address(url),
        language=article.language,
    )


def web_address(url: str) -> str:
    """The address if it leads to a web page (http or https, with a host), otherwise an empty text."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.hostname else ""


def _line(text: str) -> str:
    return " ".join(text.split())


def _date(text: str) -> Edtf | None:
    try:
        return parse(text) if text else None
    except EdtfError:
        return None
