"""Meanings of dates in Chinese, as the rules match them."""

from __future__ import annotations

from typing import Final, Literal

from timeline_app.core.dateentry.building import astronomical, calendar_date, interval, season, year
from timeline_app.core.dateentry.vague import century, decade
from timeline_app.core.datefinder.framing import framed
from timeline_app.core.datefinder.lexicon import (
    CHINESE_SEASONS,
    THIRDS,
    VERY_ENDS,
)
from timeline_app.core.datefinder.match import Match
from timeline_app.core.datefinder.meanings import (
    Amount,
    Both,
    CenturyPart,
    Code,
    Counted,
    DayOfMonth,
    Fixed,
    FromTo,
    HalfPart,
    Meaning,
    MonthDay,
    Months,
    Partial,
    ShortDecade,
    ThirdPart,
    Timed,
    YearPart,
)
from timeline_app.core.datefinder.wordlists import words
from timeline_app.core.edtf import Date

_FIRST_REPUBLIC_YEAR: Final = 1911  # before 民国元年, which is 1912
_LENGTH_SIGNS: Final = words("""历史 的历史 来 间 之久 多 余""")
_BEFORE_YEARS: Final = words("""于 在 自 从 至 到 公元 （ ( 卒 由""")
_BEFORE_LENGTHS_OF_DAYS: Final = words("""第 每 近 逾 共 约 了 这 那 头 前 后""")
_BEHIND_LENGTHS_OF_DAYS: Final = words("""内 游 间 龄 元 本 均 常""")
_MONTHS_OF_UNITS: Final = {"月": 1, "季度": 3}


def year_alone(match: Match) -> Meaning | None:
    """2010年; no date where it is a length: 2000年历史, 300年."""
    number, behind = _year(match), match.after()
    if number is None:
        return None
    if _has_short_year(match):
        return None
    if behind is not None and behind.text in _LENGTH_SIGNS | {"历", "以上", "的历"}:
        return None
    return Fixed(year(number))


def month_of_year(match: Match) -> Meaning | None:
    number, month = _year(match), match.number("m")
    if _has_short_year(match):
        return None
    before = match.before()
    if number is not None:
        return Fixed(calendar_date(number, month))
    if _is_recurring(match) or (before is not None and before.text in ("个", "第")):
        return None
    behind = match.after()
    if behind is not None and behind.text == "革":
        return None  # 十月革命
    return MonthDay(month)


def day_of_year(match: Match) -> Meaning | None:
    number, month, day = _year(match), match.number("m"), match.number("d")
    last = match.tokens[match.end - 1]
    if _has_short_year(match) or (number is None and last.text not in "日号號"):
        return None  # 5月11 says nothing by itself
    calendar_date(2000, month, day)
    return MonthDay(month, day) if number is None else Fixed(calendar_date(number, month, day))


def day_of_month(match: Match) -> Meaning | None:
    before, behind = match.before(), match.after()
    if _is_recurring(match) or (before is not None and before.text in _BEFORE_LENGTHS_OF_DAYS):
        return None
    numeral = match.word("d")
    if len(numeral) == 1 and not numeral.isascii() and match.tokens[match.end - 1].text == "日":
        return None  # 一日三餐
    if behind is not None and behind.text in _BEHIND_LENGTHS_OF_DAYS:
        return None
    return DayOfMonth(match.number("d"))


def year_before_christ(match: Match) -> Meaning:
    return Fixed(year(astronomical(match.number("n"), bc=True)))


def third_of_year(match: Match) -> Meaning:
    return Partial(Fixed(year(match.number("y"))), _third(match))


def third_of_month(match: Match) -> Meaning:
    number, month = _year(match), match.number("m")
    whole: Meaning = MonthDay(month) if number is None else Fixed(calendar_date(number, month))
    return Partial(whole, _third(match))


def part_of_year(match: Match) -> Meaning:
    return YearPart(_third(match))


def part_of_month(match: Match) -> Meaning:
    return Partial(Counted("month", 0, "article"), _third(match))


def years(match: Match) -> Meaning | None:
    first, last = match.number("a"), match.number("b")
    if last < 100:
        last += first - first % 100
    return Fixed(interval(year(first), year(last))) if first < last else None


def months(match: Match) -> Meaning | None:
    """1至5月, 2021年1至6月."""
    ends = _ends(match)
    return None if ends is None else FromTo(*ends)


def two_months(match: Match) -> Meaning | None:
    ends = _ends(match)
    return None if ends is None else Both(*ends)


def days(match: Match) -> Meaning | None:
    ends = _day_ends(match)
    return None if ends is None else FromTo(*ends)


def two_days(match: Match) -> Meaning | None:
    ends = _day_ends(match)
    return None if ends is None else Both(*ends)


def days_of_month(match: Match) -> Meaning | None:
    first, last = match.number("a"), match.number("b")
    return FromTo(DayOfMonth(first), DayOfMonth(last)) if first < last else None


def decade_of_century(match: Match) -> Meaning | None:
    count = match.number("n")
    if count % 10:
        return None
    name = match.word("c")
    if name.endswith(("世纪", "世紀")):
        return CenturyPart(0 if name.startswith("本") else -1, count)
    return Fixed(decade((match.number("c") - 1) * 100 + count))


def decade_of(match: Match) -> Meaning | None:
    return None if match.number("n") % 10 else Fixed(decade(match.number("n")))


def short_decade(match: Match) -> Meaning | None:
    return None if match.number("n") % 10 else ShortDecade(match.number("n"))


def century_of(match: Match) -> Meaning:
    return Fixed(century(match.number("n"), bc=bool(match.word("era"))))


def quarter(match: Match) -> Meaning | None:
    number = match.number("n")
    return YearPart(Code(32 + number)) if number <= 4 else None


def half_year(match: Match) -> Meaning | None:
    name = match.word("h")
    return YearPart(Code(40 if name[0] == "上" else 41)) if name.endswith("年") else None


def half(match: Match) -> Meaning:
    number: Literal[1, 2] = 1 if match.word("h")[0] == "上" else 2
    return Partial(match.meaning("p"), HalfPart(number))


def first_months(match: Match) -> Meaning | None:
    amount = match.meaning("n")
    if not isinstance(amount, Amount) or amount.unit not in ("month", "quarter"):
        return None
    return _first_months(amount.count * (3 if amount.unit == "quarter" else 1))


def first_months_by_number(match: Match) -> Meaning | None:
    return _first_months(match.number("n") * _MONTHS_OF_UNITS[match.word("unit")])


def season_of_year(match: Match) -> Meaning:
    code = 20 + CHINESE_SEASONS[match.word("s")]
    whole = match.meaning("y")
    if isinstance(whole, Fixed) and isinstance(whole.value, Date):
        return Fixed(season(int(whole.value.year), code))
    return Partial(whole, Code(code))


def new_year(_: Match) -> Meaning:
    return MonthDay(1, 1)


def by(match: Match) -> Meaning | None:
    """到2020年; not where 到 ends a verb: 达到, 看到."""
    before = match.before()
    if before is not None and before.text in set("达看得遇收回来受听想提找感碰轮拿用"):
        return None
    return framed("by")(match)


def timed(match: Match) -> Meaning | None:
    """17日9时30分, 当天下午3点."""
    hour = match.number("h")
    if match.word("p") in ("下午", "晚上", "晚间", "晚", "傍晚", "夜间", "深夜") and hour < 12:
        hour += 12
    if hour > 24:
        return None
    minute = f":{match.number('mi'):02d}" if match.token("mi") else ""
    return Timed(match.meaning("d"), f"T{hour:02d}{minute}")


def same_day(match: Match) -> Meaning:
    return match.meaning("d")


def same(match: Match) -> Meaning:
    return match.meaning("p")


def _is_recurring(match: Match) -> bool:
    """每年3月, 每月5日, 每3日."""
    return any(token is not None and token.text == "每" for token in (match.before(), match.before(2)))


def _year(match: Match) -> int | None:
    if match.token("r"):
        return _FIRST_REPUBLIC_YEAR + match.number("r")
    return match.number("y") if match.token("y") else None


def _has_short_year(match: Match) -> bool:
    """Whether the number before 年 is more likely a count of years: 300年, 12年."""
    token = match.token("y")
    if token is None or match.tokens[match.start].text in ("公元", "西元"):
        return False
    return token.code != "y" and not (token.code == "d" and is_led_to_year(match))


def is_led_to_year(match: Match) -> bool:
    """Whether what stands before a number of three digits makes it a year: 生于701年."""
    before = match.before()
    return before is not None and before.text in _BEFORE_YEARS


def _third(match: Match) -> ThirdPart:
    word = match.word("t")
    return ThirdPart(THIRDS[word], is_end=word in VERY_ENDS)


def _ends(match: Match) -> tuple[Meaning, Meaning] | None:
    number, first, last = _year(match), match.number("a"), match.number("b")
    if first >= last or _has_short_year(match):
        return None
    if number is None:
        return MonthDay(first), MonthDay(last)
    return Fixed(calendar_date(number, first)), Fixed(calendar_date(number, last))


def _day_ends(match: Match) -> tuple[Meaning, Meaning] | None:
    number, month, first, last = _year(match), match.number("m"), match.number("a"), match.number("b")
    if first >= last or _has_short_year(match):
        return None
    calendar_date(2000, month, last)
    if number is None:
        return MonthDay(month, first), MonthDay(month, last)
    return Fixed(calendar_date(number, month, first)), Fixed(calendar_date(number, month, last))


def _first_months(count: int) -> Meaning | None:
    return YearPart(Months(1, count)) if count <= 12 else None
