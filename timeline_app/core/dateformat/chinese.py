"""Dates in Chinese, in simplified and traditional characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from timeline_app.core.dateformat.phrases import Moment, Part, Scale
from timeline_app.core.edtf import Mark
from timeline_app.core.edtf.seasons import SeasonKind

_SEASONS: Final = ("春", "夏", "秋", "冬")
_NUMERALS: Final = ("一", "二", "三", "四")
_THIRDS: Final = ("初", "中", "底")  # of a year
_PART_NAMES: Final[dict[Part, str]] = {"year": "年份", "month": "月份", "day": "日期"}
_FIRST_YEAR_WITHOUT_ERA: Final = 1000


@dataclass(frozen=True, slots=True)
class Script:
    """The words that simplified and traditional Chinese write differently."""

    about: str
    estimated: str
    hour: str
    century: str
    millennium: str
    ten_thousand_years: str
    hundred_million_years: str
    later: str
    between: str
    unknown: str
    no_date: str
    marks: tuple[str, str, str]  # uncertain, approximate, both
    end: str
    start: str


SIMPLIFIED: Final = Script(
    about="约",
    estimated="估计",
    hour="时",
    century="世纪",
    millennium="千年纪",
    ten_thousand_years="万年",
    hundred_million_years="亿年",
    later="后",
    between="之间",
    unknown="不详",
    no_date="日期不详",
    marks=("存疑", "为约数", "为约数且存疑"),
    end="结束时间不详",
    start="开始时间不详",
)
TRADITIONAL: Final = Script(
    about="約",
    estimated="估計",
    hour="時",
    century="世紀",
    millennium="千年紀",
    ten_thousand_years="萬年",
    hundred_million_years="億年",
    later="後",
    between="之間",
    unknown="不詳",
    no_date="日期不詳",
    marks=("存疑", "為約數", "為約數且存疑"),
    end="結束時間不詳",
    start="開始時間不詳",
)


class Chinese:
    """Phrases in Chinese."""

    def __init__(self, script: Script) -> None:
        self._script = script

    @property
    def undated(self) -> str:
        return self._script.no_date

    def date(self, moment: Moment) -> str:
        return _year(moment.year) + _rest(moment.month, moment.day)

    def halves(self, first: Moment, last: Moment) -> tuple[str, str]:
        if first.year != last.year or not first.month:
            return self.date(first), self.date(last)
        if first.month != last.month or not first.day:
            return self.date(first), _rest(last.month, last.day)
        return self.date(first), f"{last.day}日"

    def from_to(self, first: str, last: str) -> str:
        return f"{first}至{last}"

    def clock(self, hour: int, minute: int | None, second: str) -> str:
        if minute is None:
            return f"{hour}{self._script.hour}"
        return f"{hour:02d}:{minute:02d}:{second}" if second else f"{hour:02d}:{minute:02d}"

    def moment(self, day: str, clock: str) -> str:
        return f"{day} {clock}"

    def both_calendars(self, gregorian: Moment, julian: Moment) -> str:
        if gregorian.year != julian.year:
            return f"{self.date(gregorian)} / {self.date(julian)}"
        return f"{self.date(gregorian)} / {_rest(julian.month, julian.day)}"

    def season(self, kind: SeasonKind, number: int, year: str) -> str:
        if kind == "quarter":
            return f"{year}第{_NUMERALS[number - 1]}季度"
        if kind == "quadrimester":
            return f"{year}{_THIRDS[number - 1]}"
        if kind == "semester":
            return f"{year}{'上半年' if number == 1 else '下半年'}"
        season = f"{year}{_SEASONS[number - 1]}季"
        if kind == "season":
            return season
        return f"{season}（{'北半球' if kind == 'northern' else '南半球'}）"

    def decade(self, first_year: int) -> str:
        return f"{first_year}年代"

    def century(self, number: int, *, bc: bool) -> str:
        return f"{'公元前' if bc else ''}{number}{self._script.century}"

    def millennium(self, number: int, *, bc: bool) -> str:
        return f"{'公元前' if bc else ''}第{number}{self._script.millennium}"

    def years_ago(self, numbers: Sequence[str], scale: Scale, *, future: bool) -> str:
        # Chinese counts in units of ten thousand and of a hundred million.
        places = 2 if scale == "million" else 1
        unit = self._script.ten_thousand_years if scale == "million" else self._script.hundred_million_years
        amounts = "至".join(_shifted(number, places) for number in numbers)
        return f"{amounts}{unit}{self._script.later if future else '前'}"

    def marked(self, text: str, mark: Mark) -> str:
        if mark in ("~", "%"):
            text = f"{self._script.about}{text}"
        return f"{text}？" if mark in ("?", "%") else text

    def parts_marked(self, text: str, parts: Sequence[tuple[Part, Mark]]) -> str:
        notes = []
        for mark, word in zip(("?", "~", "%"), self._script.marks, strict=True):
            names = [_PART_NAMES[part] for part, found in parts if found == mark]
            if names:
                notes.append(f"{'、'.join(names)}{word}")
        return f"{text}（{'；'.join(notes)}）"

    def parts_unknown(self, text: str, parts: Sequence[Part]) -> str:
        return f"{text}（{'、'.join(_PART_NAMES[part] for part in parts)}{self._script.unknown}）"

    def day_of_some_year(self, month: int, day: int) -> str:
        return _rest(month, day)

    def within(self, text: str, years: str) -> str:
        return f"{years}某年{text}"

    def estimated(self, year: str, limits: str) -> str:
        return f"{self._script.estimated}{year}（{limits}）"

    def since(self, start: str) -> str:
        return f"{start}起"

    def until(self, end: str) -> str:
        return f"至{end}"

    def end_unknown(self, start: str) -> str:
        return f"{start}起（{self._script.end}）"

    def start_unknown(self, end: str) -> str:
        return f"至{end}（{self._script.start}）"

    def between(self, limits: tuple[str, str]) -> str:
        return f"{limits[0]}至{limits[1]}{self._script.between}"

    def or_before(self, text: str, *, is_day: bool) -> str:
        return f"{text}或以前"

    def or_after(self, text: str, *, is_day: bool) -> str:
        return f"{text}或以{self._script.later}"

    def one_of(self, texts: Sequence[str]) -> str:
        return _listed(texts, "或")

    def all_of(self, texts: Sequence[str]) -> str:
        return _listed(texts, "和")

    def each(self, text: str) -> str:
        return f"{text}（各）"


def _year(year: int) -> str:
    if year <= 0:
        return f"公元前{1 - year}年"
    return f"公元{year}年" if year < _FIRST_YEAR_WITHOUT_ERA or year > 9999 else f"{year}年"


def _rest(month: int, day: int) -> str:
    if not month:
        return ""
    return f"{month}月{day}日" if day else f"{month}月"


def _listed(texts: Sequence[str], word: str) -> str:
    return texts[0] if len(texts) == 1 else f"{'、'.join(texts[:-1])}{word}{texts[-1]}"


def _shifted(number: str, places: int) -> str:
    """A decimal number with its point moved to the right."""
    whole, _, decimals = number.partition(".")
    decimals = decimals.ljust(places, "0")
    moved = f"{whole}{decimals[:places]}".lstrip("0") or "0"
    return f"{moved}.{decimals[places:]}" if decimals[places:] else moved
