"""What a statement is about: an event, a period or a figure; and how sure it is that it is one."""

from __future__ import annotations

import re
from typing import Final

from timeline_app.core.datefinder.records import FoundDate
from timeline_app.core.datefinder.wordlists import one_of
from timeline_app.core.edtf import End, Interval, parse
from timeline_app.core.model import EventKind

_MEASURES: Final = one_of(
    """% / percent / per cent / million / billion / trillion / bn / km / kilomet / hectare / ton /
    barrel / dollar / yuan / euro / pound / people / passengers / visitors / companies / enterprises /
    projects / patients / cases / jobs / homes / points / square / megawatt / 百 / 千 / 万 / 亿 /
    个百分点 / 人 / 家 / 公里 / 平方 / 吨 / 元 / 美元 / 例 / 张 / 架 / 所 / 户"""
)
_QUANTITY: Final = re.compile(rf"[$£€¥]\s?\d|\d[\d.,]*\s?{_MEASURES}|\d{{1,3}}(?:,\d{{3}})+", re.IGNORECASE)
_STATES: Final = one_of(
    """account / accounts / accounted / amount / amounts / amounted / average / averages / averaged /
    cover / covers / covered / exceed / exceeds / exceeded / grew / grown / growth / hold / holds /
    held / home to / increase / increases / increased / number / numbers / numbered / decline /
    declines / declined / dropped / employ / employs / employed / fell / fallen / posted / reach /
    reaches / reached / rise / rose / risen / stand / stands / stood / total / totals / totaled /
    totalled / totalling / tripled / doubled / shrank / slid / up / down / registered / attracted"""
)
_CHINESE_STATES: Final = one_of(
    """增长 / 下降 / 达 / 共 / 累计 / 占 / 为 / 超过 / 突破 / 上升 / 减少 / 增加 / 同比 / 总值 / 总额 /
    存量"""
)
_STATE: Final = re.compile(rf"\b{_STATES}\b|{_CHINESE_STATES}", re.IGNORECASE)
_STATED_AT: Final = frozenset(["by", "到", "now", "at present", "目前"])  # rules for when figures hold
_CONFIDENCE: Final = {"stated": 0.9, "stated-without-year": 0.8, "counted": 0.7, "inferred": 0.5, "": 0.3}
_WITHOUT_DATE: Final = 0.3
_WITHOUT_VERB: Final = 0.6  # factors
_REPORTED: Final = 0.6
_NAMED: Final = 0.5


def kind_of(text: str, date: FoundDate) -> EventKind:
    """A figure that holds at a time, something that lasted, or an event; a guess from the words."""
    said = text[: max(0, date.start)] + " " + text[date.end :] if 0 <= date.start < len(text) else text
    if _QUANTITY.search(said) and (_STATE.search(said) or date.rule in _STATED_AT):
        return "statistic"
    if not date.edtf or "/" not in date.edtf:
        return "event"
    value = parse(date.edtf)
    is_long = isinstance(value, Interval) and value.start is not End.OPEN
    return "period" if is_long else "event"


def confidence(date: FoundDate, *, has_verb: bool, is_reported: bool, is_named: bool) -> float:
    """How likely a proposal is of use, 0 to 1: by how its date is known and whether it says something."""
    found = _CONFIDENCE[date.basis] if date.edtf else _WITHOUT_DATE
    for holds, factor in ((not has_verb, _WITHOUT_VERB), (is_reported, _REPORTED), (is_named, _NAMED)):
        found *= factor if holds else 1
    return round(found, 2)
