"""Titles of English clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from timeline_app.core.datefinder.records import Span
from timeline_app.core.datefinder.verbs import first_verb, starts_with_verb
from timeline_app.core.datefinder.wordlists import one_of, words

_MOST_CHARACTERS: Final = 80
_FEWEST_WORDS: Final = 4
_LONGEST_LEAD: Final = 20  # characters of what leads to a date
_MOST_PIECES: Final = 6  # between commas that are looked at
# What leads to a date and goes with it when the date is left out.
_BEFORE_LEADS: Final = one_of(
    """as early as / as late as / as of / as at / starting / beginning / effective / dated / early /
    late / back / only / again"""
)
_LEADS: Final = one_of(
    """in / on / at / by / since / from / during / until / till / for / within / over / before / after /
    around / about / through / throughout / of"""
)
_PART_OF: Final = one_of("morning / afternoon / evening / night / day / month / year")
_DATE_BEGINS: Final = re.compile(
    rf"(?:,\s*)?(?<![A-Za-z])(?:{_BEFORE_LEADS}\s+)?(?:{_LEADS}\s+)?(?:the\s+)?(?:{_PART_OF}\s+of\s+)?$",
    re.IGNORECASE,
)
_SEASON: Final = re.compile(
    rf"^\s{one_of('season / school year / financial year / fiscal year / academic year')}\b"
)
_NAMING: Final = re.compile(r"(?:.*\s)?[Tt]he\s(?:[A-Z][a-z]+\.?\s)?(?:\d{1,2},?\s)?\d{4}")
_DATES_FROM: Final = re.compile(r"\b(?:dates?|dating)\s(?:back\s)?(?:from|to)\s(?:the\s)?$")
_DATELINE: Final = re.compile(
    r"^[A-Z][A-Z .,'-]{2,40}(?:,[^-–—]{0,30})?(?:\([\w .]+\))?\s*(?:--|[–—]|-\s)\s*"
)
# What a clause opens with before it says anything.
_OPENING_WORDS: Final = one_of(
    """and / but / so / however / meanwhile / moreover / furthermore / in addition / besides / also /
    then / later / when / while / as / after / for example / for instance / in fact / indeed /
    earlier / previously / instead / finally / first / second / third / now / so far / currently /
    at present / alone / that"""
)
_CLEFT: Final = r"it has\s+(?=the\b)|it (?:is|was|wasn't|was not)\s+that\s+"
_OPENINGS: Final = re.compile(
    rf"^(?:{_OPENING_WORDS}\b,?\s+|{_CLEFT}|according to [^,]{{1,120}},\s+|[,;:—–\-\s]+)", re.IGNORECASE
)
_CONJUNCTIONS: Final = one_of("when / while / as / after / before / although / though / if / since")
_SUBORDINATE: Final = re.compile(rf"^{_CONJUNCTIONS}\b[^,]{{3,120}},\s+", re.IGNORECASE)
_MEDIA: Final = one_of("statement / interview / report / letter / post / speech / message")
_MEDIUM: Final = re.compile(rf"^in an? (?:\w+ ){{0,2}}{_MEDIA}\b[^,]{{0,60}},\s+", re.IGNORECASE)
# Who says it: "X said that ...", "X told reporters that ...", and behind it ", said X of Y".
_SAYS: Final = one_of("said / says")
_SAYS_THAT: Final = one_of(
    """told / announced / added / noted / stressed / reported / explained / claimed / argued / wrote /
    recalled / said / know / knew / found / show / shows / showed / believe / believes / confirmed"""
)
_AUDIENCE: Final = one_of("reporters / journalists / a news conference")
_NO_CLAUSE: Final = one_of("during / after / in / at / on / of / for / before / while / as")
_ATTRIBUTION: Final = re.compile(
    rf"^[^,\"“”]{{2,70}}?\s(?:{_SAYS}(?:\s+in an? \w+)?|{_SAYS_THAT}(?:\s{_AUDIENCE})?\s+that),?\s+"
    rf"(?!{_NO_CLAUSE}\b)(?:that\s+)?(?=[\w\"“])"
)
_ATTRIBUTION_BEHIND: Final = re.compile(
    rf"[,”\"]\s*(?:{one_of('said / says / added / noted / explained')}(?:\s(?!that\b)[^,\s]+){{1,10}}"
    rf"|[^,]{{2,50}}\s{one_of('said / says / added')})(?:,.*)?[.”\"]*$|,\s*according to [^,]{{2,}}$"
)
_ASIDE: Final = re.compile(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]|\s+[—–]\s[^—–]{1,120}\s[—–](?=\s)")
_BREAKS: Final = re.compile(r"[;:,]\s|\s[—–]\s")
_WEAK_ENDS: Final = words(
    """the a an of and or but to in on at by for with from as that which who its their his her this these
    those into over under after before between among is are was were be been has have had will would
    than about more what where when while how whose whom because although"""
)
_TRIMMED: Final = " \t\n,.;:!?—–-\"“”'‘’«»|"
_BLANKS: Final = re.compile(r"\s+")
_BEFORE_MARK: Final = re.compile(r"\s(?=[,.;:])|(?<=,)\s?,")


def title(clause: str, dates: Sequence[Span], subject: str) -> str:
    """See :func:`.titles.title_of`; spans are within the clause."""
    undated = _without_dates(clause, dates).strip()
    text = _DATELINE.sub("", undated)
    text = _BEFORE_MARK.sub("", _BLANKS.sub(" ", _ASIDE.sub("", text))).strip(_TRIMMED)
    text = _ATTRIBUTION_BEHIND.sub("", text).strip(_TRIMMED)
    if not clause.lstrip().startswith(undated[:12]):
        text = _SUBORDINATE.sub("", text, count=1)  # the date stands before it, and goes with what follows
    text = _without_apposition(_MEDIUM.sub("", text, count=1))
    text = _opened(_ATTRIBUTION.sub("", text, count=1))
    if subject and starts_with_verb(text):
        text = f"{subject} {text}"
    text = _shortened(text).strip(_TRIMMED)
    return text[:1].upper() + text[1:]


def subject(clause: str, dates: Sequence[Span]) -> str:
    """The words before the first verb, if they are few."""
    text = _opened(_DATELINE.sub("", _without_dates(clause, dates).strip()).strip(_TRIMMED))
    text = _without_apposition(_ASIDE.sub("", text))
    verb = first_verb(text)
    if verb is None:
        return ""
    found = text[:verb].strip(_TRIMMED)
    return found if 0 < len(found.split()) <= 6 and "," not in found else ""


def _without_dates(clause: str, dates: Sequence[Span]) -> str:
    """The clause without its dates and the words that lead to them; dates that name something stay."""
    parts: list[str] = []
    at = 0
    for start, end in dates:
        begins = _DATE_BEGINS.search(clause, max(at, start - 60), start)
        first = begins.start() if begins is not None else start
        if _names_something(clause, first, start, end):
            continue
        rest = _SEASON.sub("", clause[end:], count=1)
        if rest.startswith("'s "):
            continue  # Wednesday's landslide
        if _DATES_FROM.search(clause, at, start) or (
            not clause[:first].strip(_TRIMMED) and starts_with_verb(rest.lstrip(", "))
        ):
            continue  # the temple dates from the 8th century; 1968 changed the city
        parts.append(clause[at : max(at, first)])
        at = len(clause) - len(rest)
        if rest[:2] == ", " and (clause[first : first + 1] == "," or not "".join(parts).strip(_TRIMMED)):
            at += 1
    return "".join(parts) + clause[at:]


def _names_something(clause: str, first: int, start: int, end: int) -> bool:
    """Whether a date stands before what it names: the 1972 convention, the November 1936 issue."""
    follows = re.match(r"\s[A-Za-z]", clause[end : end + 2]) is not None
    return follows and _NAMING.fullmatch(clause, max(first, start - _LONGEST_LEAD), end) is not None


def _opened(text: str) -> str:
    """The text without what leads into it."""
    for _ in range(4):
        shorter = _OPENINGS.sub("", text, count=1).lstrip(_TRIMMED)
        if shorter == text or len(shorter.split()) < _FEWEST_WORDS - 1:
            break
        text = shorter
    return text


def _without_apposition(text: str) -> str:
    """Without what stands between commas before the verb: Oslo, the capital, ..."""
    pieces = text.split(", ", _MOST_PIECES)
    if first_verb(pieces[0]) is not None:
        return text
    goes_on = [index for index, piece in enumerate(pieces) if index and starts_with_verb(piece)]
    return f"{pieces[0]} {', '.join(pieces[goes_on[-1] :])}" if goes_on else text


def _shortened(text: str) -> str:
    """At most so many characters: cut where a further clause begins, or else between words."""
    if len(text) <= _MOST_CHARACTERS:
        return text
    for match in _BREAKS.finditer(text):
        head = text[: match.start()]
        if match.start() > _MOST_CHARACTERS:
            break
        if len(head.split()) >= _FEWEST_WORDS and first_verb(head) is not None:
            return head
    kept = text[: _MOST_CHARACTERS + 1].rpartition(" ")[0] or text[:_MOST_CHARACTERS]
    pieces = kept.split()
    while len(pieces) > _FEWEST_WORDS and pieces[-1].strip(",").lower() in _WEAK_ENDS:
        pieces.pop()
    return " ".join(pieces)
