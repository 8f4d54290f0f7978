"""Single dates in Chinese: 2010年6月18日, 20世纪30年代, 1990年代初, 公元前44年, 民国28年."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, Literal

from timeline_app.core.dateentry.building import (
    Alternatives,
    astronomical,
    calendar_date,
    made,
    season,
    year,
)
from timeline_app.core.dateentry.vague import Third, century, decade, half, millennium, third, years_ago
from timeline_app.core.edtf import Date, Edtf

_FIRST_REPUBLIC_YEAR: Final = 1911  # before 民国元年, which is 1912

_YEAR: Final = r"(?P<era>公元前|西元前|前|公元后|公元|西元|民[国國])?(?P<year>\d+|元)年"
_DATE: Final = re.compile(rf"{_YEAR}(?:(?P<month>\d{{1,2}})月(?:份)?(?:(?P<day>\d{{1,2}})[日号號])?)?")
_DAY_OF_YEAR: Final = re.compile(r"(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})[日号號])?")
_WITHIN: Final = re.compile(r"(?P<years>.+?)某年(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})[日号號])?")
_DECADE: Final = re.compile(r"(?P<era>公元前|前)?(?:(?P<century>\d{1,2})世[纪紀])?(?P<decade>\d{1,4})年代")
_CENTURY: Final = re.compile(r"(?P<era>公元前|前|公元)?第?(?P<number>\d{1,3})(?P<unit>世[纪紀]|千年[纪紀])")
_SEASON: Final = re.compile(rf"{_YEAR}(?P<season>[春夏秋冬])(?:季|天)?(?:\((?P<hemisphere>[南北])半球\))?")
_QUARTER: Final = re.compile(rf"{_YEAR}第?(?P<quarter>[1-4])季度?")
_HALF: Final = re.compile(
    r"(?P<rest>.+?)(?:的)?(?P<half>上半年|下半年|前半年|后半年|後半年|上半叶|下半叶|上半葉|下半葉)"
)
_THIRDS: Final[dict[str, Third]] = {
    "前4个月": "early", "前4個月": "early", "中间4个月": "mid", "中間4個月": "mid",
    "后4个月": "late", "後4個月": "late",
    "上旬": "early", "中旬": "mid", "下旬": "late",
    "初期": "early", "早期": "early", "初": "early",
    "中期": "mid", "中叶": "mid", "中葉": "mid", "中": "mid",
    "末期": "late", "后期": "late", "後期": "late", "晚期": "late", "末": "late", "底": "late",
}  # fmt: skip
_THIRD: Final = re.compile(rf"(?P<rest>.+?)(?P<third>{'|'.join(sorted(_THIRDS, key=len, reverse=True))})")
_DISTANCE: Final = re.compile(r"(?P<number>\d[\d,]*(?:\.\d+)?)(?P<unit>[万萬亿億千百]*)年(?P<side>[前后後])")
_POWERS: Final = {"百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8}
_CLOCK: Final = re.compile(
    r"(?P<date>.+日)\s?(?P<hour>\d{1,2})(?::(?P<minute>\d{2})(?::(?P<second>\d{2}(?:\.\d+)?))?"
    r"|[时時点點](?:(?P<minute2>\d{1,2})分(?:(?P<second2>\d{1,2})秒)?)?)"
    r"\s?(?P<zone>UTC(?:(?P<offset>[+\-−]\d{1,2}(?::\d{2})?))?)?"
)
_FEWEST_DIGITS_AGO: Final = 5
_NUMBERS: Final = {"春": 1, "夏": 2, "秋": 3, "冬": 4}


def read_point(text: str) -> Alternatives:
    """What a single date in Chinese (numerals as digits) can mean; nothing if it is none.

    Raises:
        EntryError: it is one, and there is no such date.
    """
    for read in (_date, _unit_of_years, _part_of_year, _distance, _day_of_year, _clock, _part):
        found = read(text)
        if found is not None:
            return (found,)
    return ()


def _date(text: str) -> Edtf | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    number = _year_number(match)
    if not match["month"]:
        return year(number)
    return calendar_date(number, int(match["month"]), int(match["day"] or "0"))


def _year_number(match: re.Match[str]) -> int:
    """The astronomical year of the groups ``era`` and ``year``."""
    era = match["era"] or ""
    number = 1 if match["year"] == "元" else int(match["year"])
    if era.startswith("民"):
        return _FIRST_REPUBLIC_YEAR + number
    return astronomical(number, bc=era.endswith("前"))


def _day_of_year(text: str) -> Edtf | None:
    match = _WITHIN.fullmatch(text)
    if match is not None:
        for value in read_point(match["years"]):
            if isinstance(value, Date) and not value.month:
                return made(str(replace(value, month=f"{int(match['month']):02d}", day=_two(match["day"]))))
    match = _DAY_OF_YEAR.fullmatch(text)
    if match is None:
        return None
    return made(str(Date("XXXX", _two(match["month"]), _two(match["day"]))))


def _two(digits: str | None) -> str:
    return f"{int(digits):02d}" if digits else ""


def _unit_of_years(text: str) -> Edtf | None:
    match = _DECADE.fullmatch(text)
    if match is not None:
        first = int(match["decade"])
        bc = bool(match["era"])
        if match["century"] and first < 100:
            first += (int(match["century"]) - 1) * 100
        elif match["century"] or first < 100:
            return None  # 30年代 alone leaves the century open
        return None if first % 10 else decade(first, bc=bc)
    match = _CENTURY.fullmatch(text)
    if match is None:
        return None
    bc = (match["era"] or "").endswith("前")
    build = millennium if match["unit"].startswith("千") else century
    return build(int(match["number"]), bc=bc)


def _part_of_year(text: str) -> Edtf | None:
    match = _SEASON.fullmatch(text)
    if match is not None:
        base = {"北": 24, "南": 28}.get(match["hemisphere"] or "", 20)
        return season(_year_number(match), base + _NUMBERS[match["season"]])
    match = _QUARTER.fullmatch(text)
    return None if match is None else season(_year_number(match), 32 + int(match["quarter"]))


def _part(text: str) -> Edtf | None:
    match = _HALF.fullmatch(text)
    if match is not None:
        side: Literal[1, 2] = 1 if match["half"][0] in "上前" else 2
        return next((half(value, side) for value in read_point(match["rest"])), None)
    match = _THIRD.fullmatch(text)
    if match is None:
        return None
    # 2010年初 and 2010年年初 are said alike, also without the second 年.
    rest = re.sub("年年$", "年", match["rest"])
    return next((third(value, _THIRDS[match["third"]]) for value in read_point(rest)), None)


def _distance(text: str) -> Edtf | None:
    match = _DISTANCE.fullmatch(text)
    if match is None or not (match["unit"] or len(match["number"]) >= _FEWEST_DIGITS_AGO):
        return None  # 2013年后 is after 2013
    # Counted in millions or billions, so that 6600万年 is known as finely as 66 million years.
    whole, _, decimals = match["number"].replace(",", "").partition(".")
    power = sum(_POWERS[unit] for unit in match["unit"])
    years = int(whole + decimals) * 10**power // 10 ** len(decimals)
    scale = 9 if years >= 10**9 else 6
    number = f"{years // 10**scale}.{years % 10**scale:0{scale}d}".rstrip("0").rstrip(".")
    return years_ago(number, scale, future=match["side"] != "前")


def _clock(text: str) -> Edtf | None:
    match = _CLOCK.fullmatch(text)
    if match is None:
        return None
    found = read_point(match["date"])
    minute, second = match["minute"] or match["minute2"], match["second"] or match["second2"]
    clock = f"T{int(match['hour']):02d}"
    if minute:
        clock += f":{int(minute):02d}"
    if second:
        whole, point, fraction = second.partition(".")
        clock += f":{int(whole):02d}{point}{fraction}"
    return next((made(f"{day}{clock}{_zone(match)}") for day in found), None)


def _zone(match: re.Match[str]) -> str:
    if not match["offset"]:
        return "Z" if match["zone"] else ""
    hours, _, minutes = match["offset"][1:].partition(":")
    return f"{'+' if match['offset'][0] == '+' else '-'}{int(hours):02d}:{minutes or '00'}"
