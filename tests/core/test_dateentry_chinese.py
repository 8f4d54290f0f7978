"""A date field that takes Chinese, simplified and traditional."""

from __future__ import annotations

import pytest

from timeline_app.core.dateentry import read_date


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2010年6月18日", "2010-06-18"),
        ("2010 年 6 月 18 日", "2010-06-18"),
        ("２０１０年６月１８日", "2010-06-18"),
        ("二〇一〇年六月十八日", "2010-06-18"),
        ("2010年6月18日（星期五）", "2010-06-18"),
        ("2010年6月", "2010-06"),
        ("一九三九年", "1939"),
        ("民国28年", "1939"),
        ("民國二十八年十二月", "1939-12"),
        ("公元前44年", "-0043"),
        ("前44年3月15日", "-0043-03-15"),
        ("公元79年", "0079"),
        ("2010年6月18日14时5分", "2010-06-18T14:05"),
        ("2010年6月18日 14:05 UTC+8", "2010-06-18T14:05+08:00"),
    ],
)
def test_a_day_month_or_year_is_read_however_it_is_written(text: str, edtf: str) -> None:
    assert read_date(text, "zh-Hans").edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("约2007年", "2007~"),
        ("約2007年", "2007~"),
        ("2007年左右", "2007~"),
        ("可能2007年", "2007?"),
        ("2007年？", "2007?"),
        ("1930年代", "193X"),
        ("20世纪30年代", "193X"),
        ("二十世紀三十年代", "193X"),
        ("1990年代初", "[1990..1993]"),
        ("20世纪90年代末", "[1997..1999]"),
        ("19世纪", "18XX"),
        ("19世纪中叶", "[1834..1866]"),
        ("19世紀上半葉", "[1800..1849]"),
        ("公元前5世纪", "-04XX"),
        ("第二千年纪", "1XXX"),
        ("1999年春", "1999-21"),
        ("1999年第一季度", "1999-33"),
        ("2017年下半年", "2017-41"),
        ("2010年年底", "2010-39"),
        ("2023年5月中旬", "[2023-05-11..2023-05-20]"),
        ("6600万年前", "Y-66E6S2"),
        ("一亿年前", "Y-100E6S3"),
        ("138億年前", "Y-138E8S3"),
    ],
)
def test_vague_words_become_what_the_manual_says_they_mean(text: str, edtf: str) -> None:
    assert read_date(text, "zh-Hant").edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2013年至2015年", "2013/2015"),
        ("2013-2015年", "2013/2015"),
        ("1939—1945年", "1939/1945"),
        ("2023年5月10日至12日", "2023-05-10/2023-05-12"),
        ("2023年5月至6月", "2023-05/2023-06"),
        ("2013年起", "2013/.."),
        ("2013年以来", "2013/.."),
        ("2013年至今", "2013/.."),
        ("至2013年", "../2013"),
        ("1939年至1945年之间", "[1939..1945]"),
        ("1939年與1945年之間", "[1939..1945]"),
        ("2013年以前", "[..2012]"),
        ("2013年或以前", "[..2013]"),
        ("2013年后", "[2014..]"),
        ("不早于2013年", "[2013..]"),
        ("1667年、1668年或1670年至1672年", "[1667,1668,1670..1672]"),
        ("1960年和1961年12月", "{1960,1961-12}"),
    ],
)
def test_periods_and_alternatives_are_read(text: str, edtf: str) -> None:
    assert read_date(text, "zh-Hans").edtf == edtf


@pytest.mark.parametrize("text", ["俄历1917年10月25日", "1917年10月25日（儒略历）", "儒略曆1917年10月25日"])
def test_a_julian_date_is_converted_and_said_to_be(text: str) -> None:
    reading = read_date(text, "zh-Hans")
    assert reading.edtf == "1917-11-07"
    assert reading.words == "1917年11月7日 / 10月25日"
    assert reading.notes == ("julian",)


@pytest.mark.parametrize("text", ["日期不详", "日期不詳", "不详"])
def test_that_no_date_is_known_can_be_said(text: str) -> None:
    assert read_date(text).status == "empty"


def test_a_day_that_does_not_exist_is_refused() -> None:
    assert read_date("2010年2月30日").reason == "2010-02 has 28 days"
    assert read_date("2010年13月").reason == "there is no month 13"


def test_chinese_is_read_in_an_english_field_and_answered_in_english() -> None:
    assert read_date("约2007年", "en").words == "c. 2007"
