"""Dates as people read them in Chinese."""

from __future__ import annotations

import pytest
from edtf_strategies import values
from hypothesis import given

from timeline_app.core.dateformat import format_both_calendars, format_edtf
from timeline_app.core.edtf import Edtf


@pytest.mark.parametrize(
    ("text", "simplified", "traditional"),
    [
        ("2010-06-18", "2010年6月18日", "2010年6月18日"),
        ("2010-06", "2010年6月", "2010年6月"),
        ("2007~", "约2007年", "約2007年"),
        ("2020?", "2020年？", "2020年？"),
        ("-0043", "公元前44年", "公元前44年"),
        ("0079-08-24", "公元79年8月24日", "公元79年8月24日"),
        ("193X", "1930年代", "1930年代"),
        ("18XX", "19世纪", "19世紀"),
        ("-04XX", "公元前5世纪", "公元前5世紀"),
        ("1XXX", "第2千年纪", "第2千年紀"),
        ("Y-66E6S2", "6600万年前", "6600萬年前"),
        ("Y-138E8S3", "138亿年前", "138億年前"),
        ("Y-665E5S3/Y-652E5S3", "6650至6520万年前", "6650至6520萬年前"),
        ("Y5E9S1", "50亿年后", "50億年後"),
        ("1950S2", "估计1950年（1900年至1999年）", "估計1950年（1900年至1999年）"),
        ("2013/2015", "2013年至2015年", "2013年至2015年"),
        ("2023-05-10/2023-05-12", "2023年5月10日至12日", "2023年5月10日至12日"),
        ("2023-05/2023-06", "2023年5月至6月", "2023年5月至6月"),
        ("2013/..", "2013年起", "2013年起"),
        ("../2013", "至2013年", "至2013年"),
        ("2013/", "2013年起（结束时间不详）", "2013年起（結束時間不詳）"),
        ("/2013", "至2013年（开始时间不详）", "至2013年（開始時間不詳）"),
        ("[..2013-05]", "2013年5月或以前", "2013年5月或以前"),
        ("[2013-05..]", "2013年5月或以后", "2013年5月或以後"),
        ("[1667..1672]", "1667年至1672年之间", "1667年至1672年之間"),
        ("[1667,1668]", "1667年或1668年", "1667年或1668年"),
        ("{1960,1961-12}", "1960年和1961年12月", "1960年和1961年12月"),
        ("1999-21", "1999年春季", "1999年春季"),
        ("1999-30", "1999年夏季（南半球）", "1999年夏季（南半球）"),
        ("2017-33", "2017年第一季度", "2017年第一季度"),
        ("2017-38", "2017年中", "2017年中"),
        ("2017-40", "2017年上半年", "2017年上半年"),
        ("2004-06-XX", "2004年6月（日期不详）", "2004年6月（日期不詳）"),
        ("156X-12-25", "1560年代某年12月25日", "1560年代某年12月25日"),
        ("2004?-06-~11", "2004年6月11日（年份存疑；日期为约数）", "2004年6月11日（年份存疑；日期為約數）"),
        ("2018-05-17T07:33Z", "2018年5月17日 07:33 UTC", "2018年5月17日 07:33 UTC"),
        ("2018-05-17T07", "2018年5月17日 7时", "2018年5月17日 7時"),
        ("", "日期不详", "日期不詳"),
    ],
)
def test_a_date_reads_as_it_would_in_a_chinese_book(text: str, simplified: str, traditional: str) -> None:
    assert format_edtf(text, "zh-Hans") == simplified
    assert format_edtf(text, "zh-Hant") == traditional


def test_a_day_is_shown_in_both_calendars_where_they_differ() -> None:
    assert format_both_calendars("1917-11-07", "zh-Hans") == "1917年11月7日 / 10月25日"
    assert format_both_calendars("1918-01-05", "zh-Hant") == "1918年1月5日 / 1917年12月23日"


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("zh", "约2007年"),
        ("zh-CN", "约2007年"),
        ("zh-Hans-HK", "约2007年"),
        ("zh-TW", "約2007年"),
        ("zh-HK", "約2007年"),
        ("zh-Hant", "約2007年"),
    ],
)
def test_the_script_follows_from_the_language_tag(tag: str, words: str) -> None:
    assert format_edtf("2007~", tag) == words


@given(values())
def test_every_date_can_be_said_in_every_language(value: Edtf) -> None:
    for language in ("en", "zh-Hans", "zh-Hant"):
        words = format_edtf(value, language)
        assert words == words.strip()
        assert words
