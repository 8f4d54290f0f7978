"""RIS, which EndNote, RefWorks, Zotero and library catalogues read (RIS format specifications, 2012)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from timeline_app.core.citing import Work, work_of
from timeline_app.core.citing.dates import is_doubtful, without_clock, words_of
from timeline_app.core.dateformat import phrases_for
from timeline_app.core.edtf import Date, Edtf
from timeline_app.core.model import Article


def ris(articles: Iterable[Article]) -> str:
    """Records one after another, lines ended as the format asks (CR LF)."""
    lines: list[str] = []
    for article in articles:
        lines += [f"{tag}  - {value}" for tag, value in _record(article.id, work_of(article))]
        lines += ["ER  - ", ""]
    return "".join(f"{line}\r\n" for line in lines)


def _record(key: str, work: Work) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS" if work.container else "ELEC" if work.url else "GEN"
    yield "ID", key
    for name in work.names:
        yield "AU", name.literal or ", ".join(part for part in (name.family, name.given, name.suffix) if part)
    yield "TI", f"[{work.title}]" if work.is_supplied else work.title
    if work.container:
        yield "T2", work.container
    if work.published is not None:
        yield from _dated(work.published)
    if work.url:
        yield "UR", work.url
    if work.accessed is not None:
        yield "Y2", _slashed(work.accessed)
    yield "LA", work.language
    if work.is_inferred and work.published is not None:
        yield "N1", "Date inferred"


def _dated(value: Edtf) -> Iterator[tuple[str, str]]:
    slashed = _slashed(value)
    if slashed[:4].isdecimal():
        yield "PY", slashed[:4]
    yield "DA", slashed


def _slashed(value: Edtf) -> str:
    """Year, month, day and other information between slashes; words alone where a part is no number."""
    day = without_clock(value)
    words = words_of(day, phrases_for("en"))
    if not isinstance(day, Date) or not _is_number(day):
        return f"///{words}"
    return f"{day.year}/{day.month}/{day.day}/{words if is_doubtful(day) else ''}"


def _is_number(date: Date) -> bool:
    """Whether each part that is given is one, and the year one of four digits."""
    return date.year.isdecimal() and date.year != "0000" and "X" not in date.month + date.day
