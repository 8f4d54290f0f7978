"""Meanings of distances in Chinese: 两年后, 去年, 上周四, 过去五年."""

from __future__ import annotations

from typing import Final

from timeline_app.core.dateentry.vague import years_ago
from timeline_app.core.datefinder.chinese_dates import is_led_to_year
from timeline_app.core.datefinder.framing import counted
from timeline_app.core.datefinder.lexicon import (
    CHINESE_RELATIVES,
    CHINESE_UNITS,
    CHINESE_WEEKS,
)
from timeline_app.core.datefinder.match import Match
from timeline_app.core.datefinder.meanings import (
    Amount,
    Anniversary,
    Counted,
    FromEvent,
    LongAgo,
    Meaning,
    Present,
    Stretch,
    Weekday,
    WeekEnd,
    Which,
)
from timeline_app.core.datefinder.wordlists import words

_AMOUNTS_WITH_MEASURE: Final = frozenset(["月", "世纪", "季度", "星期"])
_ERAS: Final = words("""公元 西元 公元前 西元前 民国 民國""")
_POWERS: Final = {"万": 4, "萬": 4, "百万": 6, "千万": 7, "亿": 8, "億": 8}
_WHICH: Final[dict[int, Which]] = {-1: "week-before", 0: "week-of", 1: "week-after"}
# The last characters of words for what happens: an event, not its subject, is what time is counted from.
_EVENT_ENDS: Final = frozenset(
    "动工立发束生行施成用通布表世婚业职任开幕署订效案争震战败利产建航市放营学役火后定台现亡命故变革议约盟交"
)
_CLAUSE_STARTS: Final = frozenset("，。；：！？、,.;:!?（(“”\"'\n—…)）")
_LEADS: Final = frozenset("在而但仅是并又便就才则即于约近")


def relative(match: Match) -> Meaning:
    unit, steps, origin = CHINESE_RELATIVES[match.word("w")]
    return Counted(unit, steps, origin)


def week(match: Match) -> Meaning:
    return Counted("week", CHINESE_WEEKS[match.word("w")], "article")


def weekday(match: Match) -> Meaning | None:
    """周四, 上周四; not 一周三次, and not every Thursday."""
    token, before = match.token("n"), match.before()
    if token is None or token.text.isascii() or token.value > 6:
        return None
    if any(
        token is not None and token.text == "每" for token in (match.before(each) for each in range(1, 5))
    ):
        return None  # 每周一、周四
    if before is not None and (before.text in ("每", "逢") or before.code in "abcd"):
        return None
    number = token.value - 1 if token.value else 6
    return Weekday(number, _WHICH[CHINESE_WEEKS[match.word("w")]] if match.word("w") else "nearest")


def weekend(match: Match) -> Meaning:
    return WeekEnd(CHINESE_WEEKS.get(match.word("w"), -1))


def amount_of(match: Match) -> Meaning | None:
    """两年, 三个月, 五天; 5日 is a day of a month, 三日 an amount only where something counts from it."""
    token, unit = match.token("n"), match.word("unit")
    if token is None or not token.value:
        return None
    has_measure = match.tokens[match.end - 2].text == "个"
    if unit in _AMOUNTS_WITH_MEASURE and not has_measure:
        return None
    behind = match.after()
    if unit == "日" and (token.text.isascii() or behind is None or behind.text not in "前后内之"):
        return None
    before = match.before()
    if unit == "年" and before is not None and before.text in _ERAS:
        return None
    if unit == "年" and token.code == "d" and is_led_to_year(match):
        return None
    is_beyond = bool(match.word("more")) or match.word("rough") in ("逾", "超过")
    is_rough = is_beyond or bool(match.word("rough"))
    return Amount(token.value, CHINESE_UNITS[unit], is_rough=is_rough, is_beyond=is_beyond)


def half_amount(match: Match) -> Meaning | None:
    unit = match.word("unit")
    if unit == "年":
        return Amount(6, "month")
    return Amount(50, "year", is_rough=True) if unit == "世纪" else None


def long_ago(match: Match) -> Meaning:
    """6600万年前, 3.5亿年前, 两百万年前: known as finely as when counted in millions or billions."""
    written = match.word("n")
    digits = written.replace(",", "") if written.isascii() else str(match.number("n"))
    whole, _, decimals = digits.partition(".")
    years_before = int(whole + decimals) * 10 ** _POWERS[match.word("power")] // 10 ** len(decimals)
    scale = 9 if years_before >= 10**9 else 6
    number = f"{years_before // 10**scale}.{years_before % 10**scale:0{scale}d}".rstrip("0").rstrip(".")
    return LongAgo(years_ago(number, scale))


def anniversary(match: Match) -> Meaning:
    return Anniversary(match.number("n"))


def present(_: Match) -> Meaning:
    return Present()


def past_stretch(match: Match) -> Meaning | None:
    amount = match.meaning("n")
    return Stretch(amount.unit, -amount.count) if isinstance(amount, Amount) else None


def next_stretch(match: Match) -> Meaning | None:
    amount = match.meaning("n")
    return Stretch(amount.unit, amount.count) if isinstance(amount, Amount) else None


def distance(match: Match) -> Meaning | None:
    """五年前 counts from the article, 两年后 from what was spoken of, 项目启动两年后 from what is told."""
    amount, before = match.meaning("n"), match.before()
    if not isinstance(amount, Amount) or (before is not None and before.text in "年月日"):
        return None  # of a date that stands before it
    if match.word("side") in ("前", "之前", "以前"):
        return counted(amount, -1, "article")
    if _follows_event(match):
        return FromEvent(amount.unit, amount.count, "before")
    return counted(amount, 1, "text")


def _follows_event(match: Match) -> bool:
    """Whether words for something that happened stand before, in the same clause."""
    last = match.before()
    if last is None or last.text in _CLAUSE_STARTS or last.text in _LEADS:
        return False
    second = match.before(2)
    if second is None or second.text in _CLAUSE_STARTS:
        return False
    return last.text[-1:] in _EVENT_ENDS
