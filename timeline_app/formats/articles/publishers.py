"""Who published it: mastheads, page references, datelines, credits, the site's own address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from timeline_app.core.says import says
from timeline_app.formats.articles.bylines import parts_between_bars
from timeline_app.formats.articles.candidates import Candidate
from timeline_app.formats.articles.dates_in_text import MONTH, dates_in
from timeline_app.formats.articles.page_words import FOOTER
from timeline_app.formats.articles.paragraphs import Paragraph, ends_sentence
from timeline_app.formats.articles.values import Found

_NAME: Final = (
    r"[A-Z0-9À-Þ][\w.'’&-]*"
    rf"(?: (?:of|the|and|de|la|(?!{MONTH}\b)[A-Z0-9À-Þ&][\w.'’&-]*)){{0,6}}"
)
_PAGE: Final = re.compile(
    rf"[(（](?P<name>{_NAME})(?: [A-Z][a-z]+ edition)?,? \d{{1,2}}/\d{{1,2}}/\d{{4}},? ?"
    r"(?:page|p\.?) ?\w{1,4}[)）]"
)
_MASTHEAD: Final = re.compile(
    rf"(?P<name>{_NAME}(?: \([^()]{{2,40}}\))?) - (?:[^-]{{0,40}} ?)- "
    r"(?P<section>[A-Z][A-Z &/]{2,30})(?: - .*| ?$)"
)
_IN_BRACKETS: Final = re.compile(
    rf"[(（](?P<name>{_NAME})(?: by [^()（）]{{3,60}}|,? (?P<date>[^()（）]{{6,30}}))[)）]"
)
_BESIDE: Final = says("It stands beside the date.")
# "By Li Ming, Coast Tribune": a paper is known by one of the words that papers are called.
_AFTER_NAME: Final = re.compile(
    r"\bby [^|]{3,80}, (?P<name>(?:[A-Z]\w+ ){1,4}(?:Times|Post|Press|Journal|Tribune|Herald|Gazette"
    r"|Telegraph|Chronicle|Globe|Courier|Examiner|Weekly|Daily|News))\.?$",
    re.IGNORECASE,
)
_AFTER_DATE: Final = re.compile(r"\s+(?P<name>[\u4e00-\u9fff]{2,8})")
_BEFORE_DATE: Final = re.compile(rf"(?P<name>{_NAME}), (?P<date>.{{6,30}})")
_AGENCY: Final = re.compile(
    rf"^[A-Z][\w .'’/,-]{{1,60}}?(?:,? (?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?:,? \d{{4}})?,?)? ?"
    rf"[(（](?P<name>[A-Z][\w .&'’/-]{{1,40}})[)）] ?(?:--|[-–—:])"
)
_HAN_AGENCY: Final = re.compile(
    r"^[（(【]?(?P<name>[\u4e00-\u9fff]{2,6}?[社网網报報])(?:客户端|客戶端|记者|記者)?"
    r"[\u4e00-\u9fff]{0,8}?(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月"
    r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})日(?:电|電|讯|訊|消息)"
)
_SOURCE: Final = re.compile(
    r"[(（\[]?(?P<label>source|publication|publisher|newspaper|来源|來源|稿件来源|文章来源|出处|出處|信息来源)\s*[:：]\s*"
    r"(?P<name>[^()（）\[\]|]{2,60}?)\s*[)）\]]?",
    re.IGNORECASE,
)
_SOURCE_INSIDE: Final = re.compile(r"(?:来源|來源)\s*[:：]\s*(?P<name>[^\s()（）|]{2,30})")
_COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|copyright)[\s©]*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by\s+)?"
    r"(?P<name>(?-i:[A-Z])[\w .&'’-]{1,50}?)"
    r"(?:\s+\d{4}(?:\s?[-–]\s?\d{4})?)?(?:\.|,|\s*\||\s+all rights|\s*$)",
    re.IGNORECASE,
)
_TRAILING: Final = re.compile(
    rf"(?P<credit>(?:--|[–—―]|(?<=\s)-) ?(?P<name>{_NAME})"
    r"(?P<kind>(?: (?:news|exchange|item|via|wire|service|agencies|feature|report|syndicate|with|inputs"
    r"|from)){0,6}))\s*$"
)
_JOINT: Final = re.compile(r"(\S+(?: [^\s-]+)+)[-/](\S+(?: \S+)+)")
_AFTER_SENTENCE: Final = re.compile(r"[.!?][\"'”’»)]*\s*$")
_ADDRESS: Final = re.compile(
    r"(?:@|\bwww\.|\bhttps?://(?:www\.)?)(?P<domain>[a-z0-9][a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,20}){1,3})", re.I
)
_ADDRESS_LINE: Final = re.compile(
    r"(?:[\w -]{2,20}[:：] ?)?(?:https?://|www\.)\S+|(?:e-?mail|邮箱)[:：] ?\S+@\S+", re.IGNORECASE
)
_HOSTS_OF_OTHERS: Final = (
    "gmail googlemail outlook hotmail yahoo qq 163 126 sina sohu foxmail icloud proton protonmail aol "
    "gmx web mail facebook twitter x instagram youtube linkedin weibo wechat t telegram akismet "
    "wordpress google whatsapp"
)
_MAIL_HOSTS: Final = frozenset(_HOSTS_OF_OTHERS.split())
_BEFORE_COUNTRY: Final = "com co org net gov edu ac or ne go"
_SECOND_LEVEL: Final = frozenset(_BEFORE_COUNTRY.split())
_NO_NAMES: Final = re.compile(
    r"\b(?:by|updated?|published|posted|print|comments?|views?|share|min read)\b", re.IGNORECASE
)
_LONGEST_LINE: Final = 220


def publisher_candidates(head: Sequence[Paragraph], rest: Sequence[Paragraph]) -> Iterator[Candidate]:
    """What says who published a text, before it, at its beginning and at its end."""
    for paragraph in head:
        yield from _matched(
            paragraph, _MASTHEAD.fullmatch(paragraph.text), 1, says("The running head names the paper.")
        )
        yield from _source(paragraph)
    for paragraph in (*head, *rest[:3]):
        yield from _beside_date(paragraph)
    for paragraph in (*head, *rest[:2]):
        for pattern in () if is_masthead(paragraph) else (_AGENCY, _HAN_AGENCY):
            yield from _matched(
                paragraph, pattern.match(paragraph.text[:200]), 3, says("The dateline names the agency.")
            )
    for paragraph in (*head, *rest[:1], *rest[-12:]):
        yield from _with_date(paragraph)
        yield from _matched(
            paragraph, _PAGE.search(paragraph.text), 0, says("The reference to the printed page says so.")
        )
    tail = rest[-16:]
    for paragraph in tail:
        credit = trailing_credit(paragraph)
        if credit is not None:
            yield from (Candidate(4, one) for one in (replace(credit, also=()), *credit.also))
        yield from _source(paragraph)
        if len(paragraph.text) <= _LONGEST_LINE:
            yield from _copyright(paragraph)
    yield from _site(head, tail)


def trailing_credit(paragraph: Paragraph) -> Found | None:
    """A credit glued to the end of a paragraph's last sentence: "... said the mayor. –Morning Post"."""
    window = max(0, len(paragraph.text) - 120)
    match = _TRAILING.search(paragraph.text, window)
    if match is None or not _AFTER_SENTENCE.search(
        paragraph.text[max(0, match.start() - 12) : match.start()]
    ):
        return None
    if ends_sentence(match[0]):
        return None
    start = paragraph.start + match.start("name")
    why = says("The credit at the end of the text names it.")
    found = [
        Found(part, "stated", why, "text", part, start + at, start + at + len(part))
        for at, part in _partners(match["name"])
    ]
    return replace(found[0], also=tuple(found[1:]))


def _partners(name: str) -> list[tuple[int, str]]:
    """The papers of a joint credit, each with its offset: Morning Post-Evening Star are two."""
    joint = _JOINT.fullmatch(name)
    return [(joint.start(part), joint[part]) for part in (1, 2)] if joint else [(0, name)]


def credit_span(paragraph: Paragraph) -> tuple[int, int] | None:
    """Where such a credit stands in the text, with its dash."""
    if trailing_credit(paragraph) is None:
        return None
    match = _TRAILING.search(paragraph.text, max(0, len(paragraph.text) - 120))
    return (paragraph.start + match.start("credit"), paragraph.end) if match else None


def is_masthead(paragraph: Paragraph) -> bool:
    """Whether a line is a running head: the paper, its edition, the section."""
    return bool(_MASTHEAD.fullmatch(paragraph.text))


def is_source_line(paragraph: Paragraph) -> bool:
    """Whether a line names the source and nothing else."""
    return bool(_SOURCE.fullmatch(paragraph.text))


def _matched(paragraph: Paragraph, match: re.Match[str] | None, rank: int, why: str) -> Iterator[Candidate]:
    if match is not None:
        start = paragraph.start + match.start("name")
        name = match["name"]
        yield Candidate(rank, Found(name, "stated", why, "text", name, start, start + len(name)))


def _with_date(paragraph: Paragraph) -> Iterator[Candidate]:
    """A name with a date or an author: "(Morning Post, May 5, 2016)", "(Morning Post by Li Ming)"."""
    text = paragraph.text
    match = (
        _IN_BRACKETS.fullmatch(text)
        if text.startswith(("(", "（"))
        else _BEFORE_DATE.match(text[:_LONGEST_LINE])
    )
    if match is None or len(text) > _LONGEST_LINE or _NO_NAMES.search(match["name"]):
        return
    mention = next(dates_in(match["date"] or ""), None)
    if match["date"] is None or (mention is not None and mention.start == 0):
        yield from _matched(paragraph, match, 1, says("It stands beside the date or the author."))


def _beside_date(paragraph: Paragraph) -> Iterator[Candidate]:
    """A name between bars on a line with a date: "By Wang Bo | Morning Post | Updated: ..."."""
    text = paragraph.text
    if len(text) > _LONGEST_LINE or next(dates_in(text), None) is None:
        return
    for at, part in parts_between_bars(text):
        has_date = next(dates_in(part), None) is not None
        if re.fullmatch(_NAME, part) and not has_date and not _NO_NAMES.search(part):
            start = paragraph.start + at
            yield Candidate(2, Found(part, "stated", _BESIDE, "text", part, start, start + len(part)))
        yield from _matched(paragraph, _AFTER_NAME.search(text, at, at + len(part)), 2, _BESIDE)
    *_, last = dates_in(text)
    yield from _matched(paragraph, _AFTER_DATE.fullmatch(text, last.end), 2, _BESIDE)


def _source(paragraph: Paragraph) -> Iterator[Candidate]:
    match = _SOURCE.fullmatch(paragraph.text) or (
        _SOURCE_INSIDE.search(paragraph.text) if len(paragraph.text) <= _LONGEST_LINE else None
    )
    yield from _matched(paragraph, match, 6, says("A line names it as the source."))


def _copyright(paragraph: Paragraph) -> Iterator[Candidate]:
    match = _COPYRIGHT.search(paragraph.text)
    if match is not None:
        name = match["name"].strip()
        start = paragraph.start + match.start("name")
        why = says("The copyright notice names it.")
        yield Candidate(7, Found(name, "inferred", why, "text", name, start, start + len(name)))


def _site(head: Sequence[Paragraph], tail: Sequence[Paragraph]) -> Iterator[Candidate]:
    """The site that its own addresses at the foot of the page belong to, as the page spells its name."""
    for paragraph in tail:
        text = paragraph.text
        if len(text) > _LONGEST_LINE or not (FOOTER.search(text) or _ADDRESS_LINE.fullmatch(text)):
            continue
        for match in _ADDRESS.finditer(paragraph.text):
            label = _label(match["domain"].lower())
            if not label or label in _MAIL_HOSTS:
                continue
            start = paragraph.start + match.start("domain")
            why = says("It is the site in the address at the foot of the text.")
            value = _spelling(label, (*head, *tail)) or match["domain"].lower()
            span = (start, start + len(match["domain"]))
            yield Candidate(5, Found(value, "inferred", why, "text", match["domain"], *span))


def _label(domain: str) -> str:
    """The part of a domain that is a name: of news.example.com.cn, example."""
    parts = domain.split(".")[:-1]
    if len(parts) > 1 and parts[-1] in _SECOND_LEVEL:
        parts.pop()
    return parts[-1] if parts else ""


def _spelling(label: str, paragraphs: Sequence[Paragraph]) -> str:
    """How the page itself writes the name of its site, with capitals: iChongqing for ichongqing."""
    for paragraph in paragraphs:
        for word in re.findall(r"[A-Za-z0-9-]+", paragraph.text[:300]):
            if word.lower() == label and word != label:
                return str(word)
    return ""
